/** Every number of a source is accounted for once: by one claim, or by one row of what is set aside. */
import type { StoredClaim, StoredSetAside } from '../../model/claim.ts';
import type { SourceLanguage } from '../../model/common.ts';
import type { Bilingual } from '../../model/text-types.ts';
import type { Problems } from '../../problems/problem.ts';
import { t } from '../../problems/catalogue/entry.ts';
import { doubledId, doubledNumber } from '../../problems/entities.ts';
import type { Row, AnchoredRow } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { Numeral } from '../../text/numbers/numeral.ts';
import { readNumerals } from '../../text/numbers/read.ts';

type Quoting = AnchoredRow<StoredClaim | StoredSetAside>;

/** A numeral, who accounts for it, and how. */
interface Account {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly row: Row<StoredClaim | StoredSetAside>;
  readonly as: 'claim' | 'set-aside';
}

const AS: Readonly<Record<Account['as'], Bilingual>> = {
  claim: t('claim', 'твердження'),
  'set-aside': t('row of what is set aside', 'рядок відкладеного'),
};

/** Reports numbers that are accounted for twice, and rows that set aside several numbers at once. */
export function checkAccounts(
  claims: readonly AnchoredRow<StoredClaim>[],
  setAside: readonly AnchoredRow<StoredSetAside>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  problems: Problems,
): void {
  const byDocument = new Map<string, Account[]>();
  const add = (quoting: Quoting, as: Account['as']): void => {
    const { document } = quoting.row.value;
    const draft = drafts.get(document);
    const language = draft?.front?.value.language;
    if (draft === undefined || language === undefined) return;
    const own = problems.recall('account', quoting, [language, draft.numerals], (recorded) =>
      account(quoting, as, { language, numerals: draft.numerals }, recorded),
    );
    const accounts = byDocument.get(document) ?? [];
    accounts.push(...own);
    byDocument.set(document, accounts);
  };
  for (const claim of claims) add(claim, 'claim');
  for (const row of setAside) add(row, 'set-aside');
  for (const accounts of byDocument.values()) reportDoubled(accounts, problems);
}

/** How words begin that say how much or how many without a number: a row may say they count nothing. */
const AMOUNT = new RegExp(
  '(?<!\\p{L})(?:багат|мног|чимал|немал|мал[оа]|б[іо]льш|менш|меньш|най|наи|кільк|де-?кіль|нескол|скіл|скол|' +
    'стіл|стол|част|решт|остан|осталь|ус[іеью]|вс[іеьюя]|весь|увес|кожн|кажд|жод|деяк|дехто|некотор|ряд|низк|мас|' +
    'безліч|множ|ціл|цел|повн|полн|перш|перв|дру[гж]|втор|трет|пар[аиу]|половин|пів|пол|більшіст|сот|тис|тыс|один|' +
    'одн|дв[аоіу]|об[аио]|раз|вдво|втро)',
  'iu',
);

function account(
  { row, anchored }: Quoting,
  as: Account['as'],
  { language, numerals: known }: { readonly language: SourceLanguage; readonly numerals: readonly Numeral[] },
  problems: Problems,
): readonly Account[] {
  const read = readNumerals(anchored.words, language);
  const { start: from, end: to } = anchored.span;
  // «X» alone is a letter; in «15/X—1926» it is a month.
  const inPlace = (): Numeral[] =>
    known.flatMap((one) =>
      one.start >= from && one.end <= to ? { ...one, start: one.start - from, end: one.end - from } : [],
    );
  const numerals = read.length > 0 ? read : inPlace();
  if (as === 'set-aside' && areSeveral(numerals, anchored.words, language))
    problems.report(row.file, 'set-aside-several', row.at(['quote']), {
      words: numerals.map(({ words }) => `«${words}»`).join(', '),
    });
  if (as === 'set-aside' && numerals.length === 0 && !AMOUNT.test(anchored.words))
    problems.report(row.file, 'set-aside-numberless', row.at(['quote']), { words: anchored.words });
  return numerals.map(({ start, end, words }) => ({ start: from + start, end: from + end, words, row, as }));
}

function reportDoubled(accounts: readonly Account[], problems: Problems): void {
  const reported = new Set<Account['row']>();
  // In text order; a claim before the row that sets the same number aside, so that this row is the one too many.
  const sorted = [...accounts].sort((a, b) => a.start - b.start || (a.as < b.as ? -1 : a.as > b.as ? 1 : 0));
  for (const [at, account] of sorted.entries()) {
    const other = sorted
      .slice(Math.max(0, at - REACH), at)
      .find(({ end, row }) => end > account.start && row !== account.row);
    if (other === undefined) continue;
    const [kept, doubled] = other.as === 'set-aside' && account.as === 'claim' ? [account, other] : [other, account];
    if (reported.has(doubled.row)) continue;
    reported.add(doubled.row);
    const { line } = kept.row.file.position(kept.row.at([]).start);
    problems.report(doubled.row.file, 'number-twice', doubled.row.at(['quote']), {
      words: doubled.words,
      kind: AS[doubled.as],
      there: AS[kept.as],
      other: `${kept.row.file.path}:${line}`,
      ...('id' in doubled.row.value && {
        fault: doubledNumber(doubled.row.value.id),
        behind: [doubledId(doubled.row.value.id)],
      }),
    });
  }
}

/** Numerals do not nest: one that reaches into another stands close before it in text order. */
const REACH = 4;

const MONTHS: Readonly<Record<SourceLanguage, RegExp>> = {
  uk: /^\s*(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\p{L}*\s*$/iu,
  ru: /^\s*(?:янв|февр|март|апр|ма[яй]|июн|июл|авг|сент|окт|нояб|дек)\p{L}*\s*$/iu,
};

/**
 * Are these numbers that each want a row? A turn of speech holds small words for numbers («один за одним», «с одной
 * стороны … с другой»), and a date is one thing.
 */
function areSeveral(numerals: readonly Numeral[], words: string, language: SourceLanguage): boolean {
  if (numerals.length < 2) return false;
  if (numerals.every(({ value, form }) => form === 'words' && !(value > 2))) return false;
  return numerals.slice(1).some((numeral, at) => {
    const between = words.slice(numerals[at]?.end, numeral.start);
    return !MONTHS[language].test(between) && !/^\s*[./]\s*$/u.test(between);
  });
}
