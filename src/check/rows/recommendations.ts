/** What a recommendation takes from around its words: the modal word of its sentence, the number of its block. */
import type { StoredClaim } from '../../model/claim.ts';
import type { StoredRecommendation } from '../../model/recommendation.ts';
import { unnamedAmount } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn } from '../../problems/whole.ts';
import type { DraftDocument } from '../../read/document.ts';
import { wholeWords } from '../../text/anchor.ts';
import { nearest } from '../../text/likeness.ts';
import { blocksUnder } from './borders.ts';
import { oppositeBound } from './number-cues.ts';
import { boundFault } from './claim-kinds.ts';
import { checkSigns, countedAs, sentenceOf } from './recommendation-signs.ts';
import { Saying } from '../../text/compared/denials.ts';
import { type Anchored, type Lang, LANGS, type SourceLanguage } from '../../model/common.ts';
import { readNumerals } from '../../text/numbers/read.ts';
import type { AnchoredRow, Data } from '../../read/data.ts';
import { cellId, columnId, HATCHED_ID, rowId } from '../../charts/matrix.ts';
import { Names } from '../../read/names.ts';

/**
 * Reports modal words, and the forms in their place, that are not whole words of the recommendation’s sentence, and
 * those that are of another modality.
 */
export function checkModalWords(
  recommendations: readonly AnchoredRow<StoredRecommendation>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  vocabulary: Data['vocabulary'],
  problems: Problems,
): void {
  const modalities = (vocabulary?.value.modalities ?? []).map((one): Modality => {
    const words = Object.values(one.definition ?? {}).flatMap((text) => [...text.matchAll(/«([\p{L}’'-]+)»/gu)]);
    return { id: one.id, words: [...new Set(words.map(([, word = '']) => word.toLowerCase()))] };
  });
  for (const recommendation of recommendations) {
    const draft = drafts.get(recommendation.row.value.document);
    if (draft === undefined) continue;
    problems.recall('modal words', recommendation, [draft, vocabulary], (own) => {
      checkModalWordsOf(recommendation, draft, own);
      checkModality(recommendation, draft, modalities, own);
      if (vocabulary !== null) checkSigns(recommendation, draft, vocabulary.value, own);
      checkGist(recommendation, draft.front?.value.language ?? 'uk', own);
    });
  }
}

/** What bounds or ends something is said as well by what is not to be: «не більш», «знищити», «розгрузити». */
const BOUNDS_OR_ENDS = new RegExp(
  String.raw`(?<!\p{L})(?:не (?:більш|менш|бол|мен|перевищ|превыш|вищ|нижч|выше|ниже|пізн|позд)|` +
    'обмеж|огранич|знищ|уничтож|викорін|искорен|лікв[іи]д|ликвид|усун|устран|припин|прекра[тщ]|позбу|изжи|зжи|' +
    'бороть|борьб|проти|против|заборон|запре[тщ]|відмов|отказ|спин|уник|избеж|розгру|розвант|разгруз|берег|беречь)',
  'iu',
);

/** A gist that forbids begins so. */
const FORBIDS: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:do not|don’t|never|stop|avoid)\b/iu,
  uk: /^(?:не|ніколи) /iu,
};

/** What is said of a passage has no other number than the passage: “twelve” of eleven. One is no number here. */
function checkGist({ row }: AnchoredRow<StoredRecommendation>, language: SourceLanguage, problems: Problems): void {
  const { id, quote, gist } = row.value;
  const forbids = LANGS.find((lang) => FORBIDS[lang].test(gist[lang]));
  const source = new Saying(quote, language);
  if (forbids !== undefined && source.sure.length === 0 && source.weak === 0 && !BOUNDS_OR_ENDS.test(quote))
    problems.report(row.file, 'gist-forbids', row.at(['gist', forbids]), { quote, fault: `gists/${id}` });
  const known = readNumerals(quote, language).flatMap(({ value, range }) => range ?? [value]);
  for (const lang of LANGS)
    for (const { value, words } of readNumerals(gist[lang], lang))
      if (value > 1 && known.length > 0 && !known.includes(value))
        problems.report(row.file, 'gist-number', row.at(['gist', lang]), {
          number: words,
          quote,
          // The same in both languages is one mistake.
          fault: `gists/${id}`,
        });
}

/** A modality, and the words of sources that its definition quotes. */
interface Modality {
  readonly id: string;
  readonly words: readonly string[];
}

/** The modality of what has no modal word at all. */
const NO_MODAL = 'to-do';

/** Forms of one word begin alike: «повинно», «повинні». */
const ALIKE = 5;
const isFormOf = (word: string, form: string): boolean =>
  word === form || (form.length > ALIKE && word.startsWith(form.slice(0, ALIKE)));
/** Behind such a word begins a clause that speaks of something else. */
const CLAUSE =
  /(?<!\p{L})(?:що|щоб|чого|чому|як|коли|яки\p{L}+|котр\p{L}+|что|чтобы|чего|как|когда|котор\p{L}+)(?!\p{L})/iu;

/** The word says what modality it is, and where a modal word stands, it is named. */
function checkModality(
  { row, anchored }: AnchoredRow<StoredRecommendation>,
  draft: DraftDocument,
  known: readonly Modality[],
  problems: Problems,
): void {
  const { id, modalWord, modality } = row.value;
  const of = (is: (word: string) => boolean): string[] =>
    known.flatMap(({ id, words }) => (words.some(is) ? [id] : []));
  if (modalWord !== null) {
    const named = wordsIn(modalWord);
    const meant = of((form) => named.some((word) => isFormOf(word, form)));
    if (meant.includes(modality)) return;
    if (meant.length === 0) {
      const [own = ''] = anchored.words.split(CLAUSE);
      const word = wordsIn(own).find((one) => of((form) => form === one).length > 0);
      if (word !== undefined)
        problems.report(row.file, 'modal-word-unknown', row.at(['modalWord']), {
          quote: modalWord,
          word,
          nearest: [word],
        });
      return;
    }
    const params = { quote: modalWord, modality, other: meant.join(', ') };
    // Where definitions changed places, that is one mistake.
    const fault = `modality/${modality}/${params.other}`;
    problems.report(row.file, 'modality-differs', row.at(['modality']), { ...params, nearest: meant, fault });
    return;
  }
  const [own = ''] = anchored.words.split(CLAUSE);
  const marker = row.value.marker?.toLowerCase();
  const word = wordsIn(own).find((one) => one !== marker && of((form) => form === one).length > 0);
  if (word !== undefined) problems.report(row.file, 'modal-word-unnamed', row.at(['modalWord']), { quote: word });
  // Without a word of its own it goes on from one of its sentence.
  const meant = known.find((one) => one.id === modality)?.words ?? [];
  if (word !== undefined || modality === NO_MODAL || meant.length === 0) return;
  const words = sentenceOf(anchored, draft);
  const around = wordsIn(words);
  if (around.some((one) => meant.some((form) => isFormOf(one, form)))) return;
  const nearest = known
    .filter((one) => one.words.length === 0 || around.some((other) => one.words.some((form) => isFormOf(other, form))))
    .map((one) => one.id);
  problems.report(row.file, 'modality-unsaid', row.at(['modality']), {
    id,
    modality,
    words,
    nearest,
    ...(nearest[0] === undefined ? {} : { fault: countedAs(modality, nearest[0]) }),
    behind: [saidIn(row.value.document)],
  });
}

function checkModalWordsOf(
  { row, anchored }: AnchoredRow<StoredRecommendation>,
  draft: DraftDocument,
  problems: Problems,
): void {
  const { document } = row.value;
  for (const field of ['modalWord', 'marker'] as const) {
    const word = row.value[field] ?? null;
    // Nearly every word stands in the quotation itself; the document is cut into sentences for the others only.
    if (word === null || hasWord(anchored.words, word)) continue;
    const around = sentenceOf(anchored, draft);
    if (hasWord(around, word)) continue;
    const there = hasWord(draft.parsed.text, word);
    problems.report(row.file, there ? 'modal-word-elsewhere' : 'modal-word-missing', row.at([field]), {
      quote: word,
      document,
      words: around,
      nearest: () => nearest(word, wordsIn(there ? around : draft.parsed.text), 1),
      behind: [saidIn(document)],
    });
  }
}

/** Reports quantities that stand in another document or block than what they are said to give a number. */
export function checkQuantities(
  recommendations: readonly AnchoredRow<StoredRecommendation>[],
  claims: readonly AnchoredRow<StoredClaim>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  problems: Problems,
): void {
  const byId = new Map(claims.map((claim) => [claim.row.value.id, claim]));
  const byDocument = Map.groupBy(claims, ({ row }) => row.value.document);
  for (const { row, anchored } of recommendations) {
    const { quantity, document, id } = row.value;
    const draft = drafts.get(document);
    const claimsThere = byDocument.get(document) ?? [];
    const own = claimsThere.filter((claim) => isAmountIn(claim, anchored));
    const [first] = own;
    const isNamed = own.length === 0 || own.some((claim) => claim.row.value.id === quantity);
    const isElsewhere = quantity !== null && byId.get(quantity)?.anchored.block !== anchored.block;
    if (first !== undefined && !isNamed && !isElsewhere)
      problems.report(row.file, 'quantity-unnamed', row.at(['quantity']), {
        id,
        quote: first.row.value.quote,
        nearest: [first.row.value.id],
        fault: unnamedAmount(first.row.value.id),
      });
    const claim = quantity === null ? undefined : byId.get(quantity);
    if (claim === undefined || draft === undefined) continue;
    reportBound(row, claim.row.value, problems);
    const within = blocksOf(anchored, draft);
    const { row: stated, anchored: words } = claim;
    if (stated.value.document === document && within.includes(words.block)) continue;
    problems.report(row.file, 'quantity-elsewhere', row.at(['quantity']), {
      id: stated.value.id,
      there: `${stated.value.document}#${words.block}`,
      block: within.join(', '),
      nearest: claimsThere.filter(({ anchored }) => within.includes(anchored.block)).map(({ row }) => row.value.id),
    });
  }
}

/** Reports a gist that makes a floor of a ceiling, or the other way about. */
function reportBound(
  { file, at, value: { gist } }: AnchoredRow<StoredRecommendation>['row'],
  { id, bound }: StoredClaim,
  problems: Problems,
): void {
  for (const lang of LANGS) {
    const words = oppositeBound(gist[lang], bound, lang);
    if (words !== null)
      problems.report(file, 'gist-bound', at(['gist', lang]), { words, id, bound, behind: [boundFault(id)] });
  }
}

/** Kinds of numbers that say how much is asked for. */
const AMOUNTS: ReadonlySet<StoredClaim['kind']> = new Set(['count', 'rate', 'limit', 'duration', 'share', 'ratio']);

/** Does the number of a claim of the same document stand among the words that ask for something? */
function isAmountIn({ row, anchored }: AnchoredRow<StoredClaim>, { span, words }: Anchored): boolean {
  const { start, end } = anchored.span;
  // Words over a border have been told as that.
  return start >= span.start && end <= span.end && AMOUNTS.has(row.value.kind) && !words.includes('\n');
}

function blocksOf(anchored: Anchored, draft: DraftDocument): readonly string[] {
  const blocks = anchored.words.includes('\n') ? blocksUnder(anchored, draft) : [];
  return blocks.length === 0 ? [anchored.block] : blocks.map(({ id }) => id);
}

/** Does a word stand whole in some words, capitals aside? */
function hasWord(words: string, word: string): boolean {
  return wholeWords(words.toLowerCase(), word.toLowerCase()).length > 0;
}

function wordsIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}'’-]+/gu))];
}

// Ids of the cells, rows and columns that a table of recommendations can have.

/** The ids by what the rows are: the terms that recommendations name, by the documents that they stand in. */
export function cellNames(
  { vocabulary, recommendations, names }: Pick<Data, 'vocabulary' | 'recommendations' | 'names'>,
  documents: readonly string[],
): (rows: 'theme' | 'addressee') => Names {
  return (rows) => {
    const used = new Set(recommendations.map(({ value }) => value[rows]));
    const terms = vocabulary?.value[rows === 'theme' ? 'themes' : 'addressees'] ?? [];
    const ids = terms.filter(({ id }) => used.has(id)).map(({ id }) => id);
    const cells = ids.flatMap((id) => documents.map((document) => cellId(id, document)));
    const complete = vocabulary !== null && names.recommendations.complete;
    const hatched = rows === 'addressee' ? [HATCHED_ID] : [];
    return Names.of([...hatched, ...ids.map(rowId), ...documents.map(columnId), ...cells], complete);
  };
}
