/**
 * Labels of their own row: what one names its unit counts, “now” is not said of a day, a floor not of a ceiling, and
 * the words of one row do not stand with another.
 */
import { FORMS_ALIKE } from './unit-forms.ts';
import type { StoredClaim } from '../../model/claim.ts';
import { type Lang, LANGS } from '../../model/common.ts';
import type { Path } from '../../model/schema-inside.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import type { Located } from '../../read/json.ts';
import { drawnRow, exchangedRow } from '../../problems/entities.ts';
import { dateInWords } from '../../text/dates/date-words.ts';
import { inBoth } from '../../words/index.ts';
import { boundFault, kindOf, measureOf, unitOf } from './claim-kinds.ts';
import { checkPeriod, type TimedRow } from '../charts/row-periods.ts';
import type { CitedUnits } from '../prose/cited-numbers.ts';
import { listsIn, textAt } from './lists.ts';
import { oppositeBound, oppositesCalled } from './number-cues.ts';

/** Kinds whose labels name what they count. */
const COUNTING: ReadonlySet<StoredClaim['kind']> = new Set(['count', 'limit', 'duration']);

/**
 * Reports words of claims and charts that are not of the row with which they stand.
 * @param sums the claims that each sum takes
 */
export function checkRowLabels(
  charts: Located<unknown> | null,
  claims: readonly Row<StoredClaim>[],
  numbers: CitedUnits,
  sums: ReadonlyMap<string, readonly string[]>,
  problems: Problems,
): void {
  for (const claim of claims) checkClaim(claim, numbers, problems);
  if (charts === null) return;
  const known = new Map(claims.map(({ value }) => [value.id, value]));
  const counted = new Set([...known.values()].flatMap(({ kind, unit }) => (COUNTING.has(kind) ? [unit] : [])));
  for (const { path, rows } of listsIn(charts.value)) {
    const list: ChartRow[] = rows.map((row, index) => ({
      row,
      path: [...path, index],
      claim: known.get(textAt(row, ['claim']) ?? ''),
      marked: known.get(textAt(row, ['mark']) ?? ''),
      mark: textAt(row, ['mark']),
    }));
    for (const one of list) {
      checkPeriod(timed(one), charts, problems);
      for (const lang of LANGS) {
        checkBound(one, lang, charts, problems);
        checkCalled(one, lang, charts, problems);
        checkUnit(one, lang, charts, { numbers, counted, problems });
        checkExchanged(one, list, lang, charts, problems);
        checkCaption(one, lang, charts, { numbers, known, sums }, problems);
      }
    }
  }
}

/** Reports labels of a claim that are not of what it counts, of its time, or of its bound. */
function checkClaim({ file, at, value }: Row<StoredClaim>, numbers: CitedUnits, problems: Problems): void {
  const { id, label, unit, kind, bound, date, remark } = value;
  const when = numbers.of('claim', id)?.when ?? null;
  for (const lang of LANGS) {
    const word = COUNTING.has(kind) ? numbers.strangeIn(label[lang], unit, lang) : null;
    // How long something may take is no “so many times”.
    if (word !== null && !(kind === 'duration' && /^(?:time|час)$/iu.test(word)))
      problems.report(file, 'label-unit', at(['label', lang]), {
        word,
        unit,
        fault: `labels/${id}`,
        behind: [unitOf(id), kindOf(id), measureOf(id), FORMS_ALIKE],
      });
    const time = when === null ? null : otherTime(label[lang], when, lang);
    if (time !== null)
      problems.report(file, 'label-time', at(['label', lang]), {
        id,
        words: time,
        date: inBoth((t, lang) => (date.edtf === null ? t.drawing.undated : dateInWords(date.edtf, lang))),
        fault: `times/${id}`,
      });
    const opposite = oppositeBound(label[lang], bound, lang);
    if (opposite !== null)
      problems.report(file, 'cite-bound', at(['label', lang]), {
        words: opposite,
        text: id,
        bound,
        fault: `bounds/${id}`,
        behind: [boundFault(id)],
      });
    const [called] = remark === undefined ? [] : oppositesCalled(remark[lang], bound, lang);
    if (called !== undefined)
      problems.report(file, 'cite-bound', at(['remark', lang]), {
        ...{ words: called.words, text: id, bound },
        fault: `bounds/${id}`,
        behind: [boundFault(id)],
      });
  }
}

/** A row of a chart, with what it is about. */
interface ChartRow {
  readonly row: unknown;
  readonly path: Path;
  readonly claim: StoredClaim | undefined;
  /** The claim that its mark shows. */
  readonly marked: StoredClaim | undefined;
  readonly mark: string | null;
}

function checkBound({ row, path, claim }: ChartRow, lang: Lang, charts: Located<unknown>, problems: Problems): void {
  const words = textAt(row, ['bound', lang]);
  const opposite = claim === undefined || words === null ? null : oppositeBound(words, claim.bound, lang);
  if (claim === undefined || opposite === null) return;
  problems.report(charts.file, 'cite-bound', charts.at([...path, 'bound', lang]), {
    words: opposite,
    text: claim.id,
    bound: claim.bound,
    fault: `bounds/${path.join('.')}`,
    behind: [boundFault(claim.id), drawnRow(path)],
  });
}

/** Reports a row that calls the claim of its mark a ceiling where it is a floor, or the other way about. */
function checkCalled(
  { row, path, claim, marked = claim }: ChartRow,
  lang: Lang,
  charts: Located<unknown>,
  problems: Problems,
): void {
  if (marked === undefined) return;
  for (const field of ['title', 'label', 'text']) {
    const [called] = oppositesCalled(textAt(row, [field, lang]) ?? '', marked.bound, lang);
    if (called === undefined) continue;
    problems.report(charts.file, 'cite-bound', charts.at([...path, field, lang]), {
      ...{ words: called.words, text: marked.id, bound: marked.bound },
      fault: `bounds/${path.join('.')}`,
      behind: [boundFault(marked.id), drawnRow(path)],
    });
  }
}

function timed({ row, path, claim }: ChartRow): TimedRow {
  const [en, uk] = LANGS.map((lang) => textAt(row, ['heading', lang]));
  const among = row !== null && typeof row === 'object' && 'among' in row ? row.among : null;
  return { path, claim, heading: en && uk ? { en, uk } : null, among };
}

/** What a label of a chart is held to. */
interface Held {
  readonly numbers: CitedUnits;
  /** Units of what is counted. */
  readonly counted: ReadonlySet<string>;
  readonly problems: Problems;
}

function checkUnit(
  { row, path }: ChartRow,
  lang: Lang,
  charts: Located<unknown>,
  { numbers, counted, problems }: Held,
): void {
  const unit = textAt(row, ['unit']);
  const label = textAt(row, ['label', lang]);
  const word = unit !== null && label !== null && counted.has(unit) ? numbers.strangeIn(label, unit, lang) : null;
  if (unit === null || word === null) return;
  problems.report(charts.file, 'label-unit', charts.at([...path, 'label', lang]), {
    word,
    unit,
    fault: `labels/${path.join('.')}`,
    behind: [`drawn-in/${path.join('.')}`, FORMS_ALIKE],
  });
}

/** Reports a label that has words of another row’s claim alone, and a title that cites another row’s mark alone. */
function checkExchanged(
  { row, path, claim, mark }: ChartRow,
  list: readonly ChartRow[],
  lang: Lang,
  charts: Located<unknown>,
  problems: Problems,
): void {
  const report = (field: string, id: string, other: string): void =>
    problems.report(charts.file, 'label-elsewhere', charts.at([...path, field, lang]), {
      id,
      other,
      // Both languages of a row, and two rows that were exchanged, are one mistake.
      fault: exchangedRow([id, other]),
      behind: list.map((one) => drawnRow(one.path)),
    });
  const label = textAt(row, ['label', lang]) ?? '';
  if (claim !== undefined && likeness(label, claim, lang) === 0) {
    const others = list.flatMap(({ claim: one }) => (one === undefined || one === claim ? [] : [one]));
    const other = others.find((one) => likeness(label, one, lang) > 0);
    if (other !== undefined) report('label', claim.id, other.id);
  }
  const named = citedIn(row, lang);
  const other = named.find((id) => list.some((one) => one.mark === id));
  if (mark !== null && other !== undefined && !named.includes(mark)) report('title', mark, other);
}

/** What the title of a row cites. */
function citedIn(row: unknown, lang: Lang): string[] {
  const cited = (textAt(row, ['title', lang]) ?? '').matchAll(/\{(?:check:)?([a-z0-9-]+)\}/gu);
  return [...cited].map(({ 1: id = '' }) => id);
}

/** Reports the title of a caption that says “now” of a number of a day, or the other way about. */
function checkCaption(
  { row, path, mark }: ChartRow,
  lang: Lang,
  charts: Located<unknown>,
  { numbers, known, sums }: Timed,
  problems: Problems,
): void {
  // The id of a number says nothing to readers.
  const title = textAt(row, ['title', lang])?.replace(/\{[^{}]*\}/gu, '');
  if (mark === null || title === undefined) return;
  // A sum is of a time where all that it takes is of that.
  const claims = sums.get(mark) ?? [mark];
  const [when = null, ...more] = new Set(claims.map((id) => numbers.of('claim', id)?.when ?? null));
  const words = when === null || more.length > 0 ? null : otherTime(title, when, lang);
  const edtf = claims.map((id) => known.get(id)?.date.edtf ?? null).find((date) => date !== null) ?? null;
  if (words !== null)
    problems.report(charts.file, 'label-time', charts.at([...path, 'title', lang]), {
      id: mark,
      words,
      date: inBoth((t, inLang) => (edtf === null ? t.drawing.undated : dateInWords(edtf, inLang))),
      fault: `times/${mark}`,
      behind: citedIn(row, lang).map((other) => exchangedRow([mark, other])),
    });
}

/** What tells of when numbers are: the claims, and which of them each sum takes. */
interface Timed {
  readonly numbers: CitedUnits;
  readonly known: ReadonlyMap<string, StoredClaim>;
  readonly sums: ReadonlyMap<string, readonly string[]>;
}

/** How many words a label shares with that of a claim, but for their ends. */
function likeness(label: string, claim: StoredClaim, lang: Lang): number {
  const stems = (words: string): string[] =>
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  const own = new Set(stems(claim.label[lang]));
  return stems(label).filter((stem) => own.has(stem)).length;
}

/** Words by which a label says that a number of a day is of “now”, or the other way about. */
function otherTime(label: string, when: 'now' | 'then', lang: Lang): string | null {
  return LABEL_TIMES[lang][when === 'now' ? 'then' : 'now'].exec(label)?.[0] ?? null;
}
const LABEL_TIMES: Readonly<Record<Lang, Readonly<Record<'now' | 'then', RegExp>>>> = {
  en: { now: /\bnow\b/iu, then: /\b(?:before the growth|then)\b|at the (?:start|beginning) of|in January/iu },
  uk: {
    now: /(?<!\p{L})(?:зараз|тепер|нині)(?!\p{L})/iu,
    then: /до приросту|(?<!\p{L})тоді(?!\p{L})|на початок|на початку|[ву] січні/iu,
  },
};
