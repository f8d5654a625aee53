/** Problems that are many and one: a program, a paste or one move made all of them, and they are mended alike. */
import { catalogue } from './catalogue.ts';
import type { Recorded } from './records.ts';

/**
 * So many of one kind are no slips of single places: a program, or one move, made them. Fewer where the same is said of
 * them, or they are in one column; more where they have nothing else in common.
 */
const MANY = { beside: { same: 4, other: 8 }, anywhere: { same: 6, other: 12 } } as const;
/** What has one right answer in so many places is one thing, wherever they are. */
const ONE_ANSWER = 3;

/** So many fields of different names that are wrong are one: of a file itself, a row, front matter, a table. */
const FIELDS = { ofFile: 3, ofRow: 3, ofFront: 4, ofTable: 5 } as const;

/** Those that something may be told with as one, the widest last: what they have in common, and how many have to. */
function companies(record: Recorded): [company: string, fewest: number][] {
  const { code, file, params, nearest } = record.problem;
  if (catalogue[code].singly === true) return [];
  const field = fieldOf(record);
  const answer = params['differences:en'] ?? nearest[0];
  const said = field === '' ? Object.values(params).join('|') : field;
  const { beside, anywhere } = MANY;
  return [
    ...(code.startsWith('field-') ? fieldsBeside(file, params['field'] ?? '') : []),
    [`${code} in ${file} ${said}`, beside.same],
    [`${code} in ${file} ${field}`, beside.other],
    [`${FILES_OF} ${file.slice(0, file.lastIndexOf('/'))} ${code} ${said}`, beside.same],
    [`${code} ${said}`, anywhere.same],
    [`${code} ${field}`, anywhere.other],
    ...(answer === undefined ? [] : [[`${code} → ${answer}`, ONE_ANSWER] as [string, number]]),
    ...otherSign(record).map((signs): [string, number] => [signs, ONE_ANSWER]),
    ...replacement(record).map((words): [string, number] => [`${REPLACED} ${words}`, ONE_ANSWER]),
  ];
}

const REPLACED = 'replaced';

/** The one sign by which what stands there differs from what would be right, with that. */
function otherSign({ problem: { code, params, nearest } }: Recorded): string[] {
  const right = [...(nearest[0] ?? '')];
  const written = [...(Object.values(params).find((text) => text.length === nearest[0]?.length) ?? '')];
  const pairs = new Set(written.flatMap((sign, at) => (sign === right[at] ? [] : [`${sign} → ${right[at]}`])));
  return pairs.size === 1 ? [`${code} ${[...pairs][0]}`] : [];
}

/** The one word by which what stands there differs from what would be right, with that; ids are words, too. */
function replacement({ problem: { frame, column, length, nearest } }: Recorded): string[] {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const right = words(nearest[0] ?? '');
  // Before it the kind may stand: {check:ratio-cells}.
  const written = words(frame.slice(column - 1, column - 1 + length)).slice(-right.length);
  if (right.length < 2 || written.length !== right.length) return [];
  const pairs = new Set(written.flatMap((word, at) => (word === right[at] ? [] : [`${word} → ${right[at]}`])));
  return pairs.size === 1 ? [...pairs] : [];
}

/** So many of one kind in one file, and the file itself is no more what it was. */
const WHOLESALE = 20;

/** The first of so many of a kind in a file, by the file. */
export function wholesale(recorded: readonly Recorded[]): ReadonlyMap<string, Recorded> {
  const firsts = new Map<string, Recorded>();
  for (const alike of Map.groupBy(recorded, signOf).values()) {
    const [first] = alike;
    if (first === undefined || alike.length < WHOLESALE || catalogue[first.problem.code].singly === true) continue;
    const { file } = first.problem;
    if (!firsts.has(file)) firsts.set(file, first);
  }
  return firsts;
}

const [FIELDS_OF, FILES_OF] = ['fields of', 'files of'];

/** What is counted in a company: names of fields, files, places of a word, or faults, which may have several signs. */
function memberOf(company: string, record: Recorded): unknown {
  if (company.startsWith(FIELDS_OF)) return fieldOf(record);
  if (company.startsWith(FILES_OF)) return record.problem.file;
  return company.startsWith(REPLACED) ? record : (record.fault ?? record);
}

/** The name of a field that a problem is about; empty where it is about none. */
function fieldOf({ problem: { params } }: Recorded): string {
  return params['field']?.split('.').findLast((step) => !/^\d+$/u.test(step)) ?? '';
}

/** Fields of one row, of one front matter and of one table. */
function fieldsBeside(file: string, field: string): [company: string, fewest: number][] {
  const row = /^.*\.\d+(?=\.)/u.exec(field)?.[0];
  return [
    ...(row === undefined ? [] : [[`${FIELDS_OF} ${file} ${row}`, FIELDS.ofRow] as [string, number]]),
    ...(field.includes('.') || file.endsWith('.md')
      ? []
      : [[`${FIELDS_OF} ${file} alone`, FIELDS.ofFile] as [string, number]]),
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
      known.of.add(memberOf(company, record));
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
  const replaced = [...together].filter(
    ([company, { of, fewest }]) => company.startsWith(REPLACED) && of.size >= fewest,
  );
  for (const record of recorded) {
    const { code, frame, params } = record.problem;
    const said = (word: string): boolean =>
      [frame, ...Object.values(params)].some((text) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').test(text));
    const first =
      code === 'and-more'
        ? beyond.get(signOf(record))
        : // What else is wrong where such a word came in follows from it.
          firstOf.has(record) || catalogue[code].singly === true
          ? undefined
          : replaced.find(([company]) => said(company.split(' ')[1] ?? ''))?.[1].first;
    if (first !== undefined && first !== record) firstOf.set(record, first);
  }
  return firstOf;
}

/** A kind of mistake, and the file where it stands. */
function signOf({ problem: { code, file, params } }: Recorded): string {
  return `${code === 'and-more' ? params['kind'] : code} ${file}`;
}
