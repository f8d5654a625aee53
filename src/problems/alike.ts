/** Problems that are many and one: a program, a paste or one move made all of them, and they are mended alike. */
import type { ProblemCode } from './catalogue.ts';
import type { Recorded } from './records.ts';

/** Mistakes of form, or of one column: what is said of the first mends all of them. */
const OF_FORM: ReadonlySet<ProblemCode> = new Set([
  'block-unknown',
  'character-reference',
  'cite-broken',
  'emendation-sense',
  'field-missing',
  'field-type',
  'field-unknown',
  'field-value',
  'heading-attributes',
  'heading-form',
  'heading-level',
  'id-alphabet',
  'id-duplicate',
  'id-shape',
  'lesson-part-unknown',
  'mark-broken',
  'note-id-missing',
  'note-kind-differs',
  'note-quotation-missing',
  'quantity-unnamed',
  'quote-elsewhere',
  'row-elsewhere',
  'sentence-frame',
  'question-incomplete',
  'source-changed',
  'source-missing',
  'source-unnamed',
  'step-alone',
  'step-id-missing',
  'source-date',
  'sum-twice',
  'text-language',
  'texts-exchanged',
  'word-line',
]);
/** What is wrong with files as such: a program saved, renamed or lost those of a folder. */
const OF_FILES: ReadonlySet<ProblemCode> = new Set([
  'file-bom',
  'file-control',
  'file-encoding',
  'file-kind',
  'file-missing',
  'file-misplaced',
  'file-name',
  'line-ends',
]);
/** So many of them in one file are one, and more where each has an answer of its own; as are so many in several. */
const [THROUGHOUT, WITH_ANSWERS, EVERYWHERE] = [3, 5, 5];

/** So many fields of different names that are wrong are one: of a row, of front matter, of a table. */
const FIELDS = { ofRow: 3, ofFront: 4, ofTable: 5 } as const;

/** Each of these needs an answer of its own, which nobody finds for all at once. */
const SINGLY: ReadonlySet<string> = new Set<ProblemCode>([
  'abbreviation-unexplained',
  'bare-number',
  'count-typed',
  'list-number',
  'numeral-unaccounted',
]);
/** So many of any other kind in one file are no slips of single places: a program, or one move, made them. */
const DOWN_A_COLUMN = 10;
/** What has one right answer in so many places is one thing, wherever they are. */
const ONE_ANSWER = 3;

/** Those that something may be told with as one, the widest last: what they have in common, and how many have to. */
function companies(record: Recorded): [company: string, fewest: number][] {
  const { code, file, params, nearest } = record.problem;
  const field = fieldOf(record);
  if (SINGLY.has(code)) return [];
  const answer = params['differences:en'] ?? nearest[0];
  const ofForm = nearest.length > 0 ? WITH_ANSWERS : THROUGHOUT;
  const folder = file.slice(0, file.lastIndexOf('/'));
  return [
    ...(code.startsWith('field-') ? fieldsBeside(file, params['field'] ?? '') : []),
    ...(OF_FILES.has(code) ? [[`${code} in ${folder}`, THROUGHOUT] as [string, number]] : []),
    [`${code} ${file} ${field}`, OF_FORM.has(code) ? ofForm : DOWN_A_COLUMN],
    ...(OF_FORM.has(code) ? [[`${code} ${field}`, EVERYWHERE] as [string, number]] : []),
    ...(code === 'quote-differs' ? [[`${code} in ${params['document']}`, EVERYWHERE] as [string, number]] : []),
    ...(answer === undefined ? [] : [[`${code} → ${answer}`, ONE_ANSWER] as [string, number]]),
  ];
}

const FIELDS_OF = 'fields of';

/** The name of a field that a problem is about; empty where it is about none. */
function fieldOf({ problem: { params } }: Recorded): string {
  return params['field']?.split('.').findLast((step) => !/^\d+$/u.test(step)) ?? '';
}

/** Fields of one row, of one front matter and of one table. */
function fieldsBeside(file: string, field: string): [company: string, fewest: number][] {
  const row = /^.*\.\d+(?=\.)/u.exec(field)?.[0];
  return [
    ...(row === undefined ? [] : [[`${FIELDS_OF} ${file} ${row}`, FIELDS.ofRow] as [string, number]]),
    [`${FIELDS_OF} ${file}`, file.endsWith('.md') ? FIELDS.ofFront : FIELDS.ofTable],
  ];
}

/** The first of many that are told as one, by each of the others, those that are not listed among them. */
export function throughout(recorded: readonly Recorded[]): ReadonlyMap<Recorded, Recorded> {
  const together = new Map<string, { readonly first: Recorded; readonly fewest: number; readonly of: Set<unknown> }>();
  const looked = recorded.map((record) => ({ record, companies: companies(record) }));
  for (const { record, companies } of looked)
    for (const [company, fewest] of companies) {
      const known = together.get(company) ?? { first: record, fewest, of: new Set() };
      together.set(company, known);
      // Of fields those of one name are one.
      known.of.add(company.startsWith(FIELDS_OF) ? fieldOf(record) : record);
    }
  const firstOf = new Map<Recorded, Recorded>();
  const beyond = new Map<string, Recorded>();
  for (const { record, companies } of looked)
    for (const [company] of companies) {
      const known = together.get(company);
      if (known === undefined || known.of.size < known.fewest) continue;
      const { first } = known;
      if (first !== record) firstOf.set(record, first);
      beyond.set(signOf(record), firstOf.get(record) ?? record);
    }
  for (const record of recorded) {
    const first = record.problem.code === 'and-more' ? beyond.get(signOf(record)) : undefined;
    if (first !== undefined) firstOf.set(record, first);
  }
  return firstOf;
}

/** A kind of mistake, and the file where it stands. */
function signOf({ problem: { code, file, params } }: Recorded): string {
  return `${code === 'and-more' ? params['kind'] : code} ${file}`;
}
