/**
 * Turns what Zod says of a value into problems of ours: the field by name, what was expected, and the nearest right
 * name.
 */
import type { z } from 'astro/zod';
import { type Bilingual, mendId } from '../model/common.ts';
import { meaningOf } from '../model/text-types.ts';
import { insideOf, schemasAt, type Path } from '../model/schema-inside.ts';
import { nearest } from '../text/likeness.ts';
import { listsOf } from './json-schemas.ts';
import { reportAlphabet } from './names.ts';
import type { Problems } from '../problems/problem.ts';
import { type Placed, reportDoubled, rowAt, rowsOfOneId, valueAt } from './doubled-rows.ts';
import { mendType, typeName } from './type-mend.ts';

interface LocatedValue extends Placed {
  readonly schema: z.ZodType;
  keyAt(path: Path, key: string): { start: number; end: number };
}

type Issue = z.core.$ZodIssue;

const t = (en: string, uk: string): Bilingual => ({ en, uk });
const WHOLE_FILE = t('(the whole file)', '(увесь файл)');

/** Reports every issue at the place of the value that causes it. */
export function reportIssues(issues: readonly Issue[], place: LocatedValue, problems: Problems): void {
  const doubled = rowsOfOneId(issues, place.value);
  for (const row of doubled) reportDoubled(JSON.parse(row) as Path, place, problems);
  const strangers = [...doubled, ...rowsOfOthers(issues, place)];
  for (const row of strangers.slice(doubled.length)) reportElsewhere(JSON.parse(row) as Path, place, problems);
  for (const issue of issues) {
    if (strangers.includes(rowAt(issue))) continue;
    if (isMisspelt(issue, issues, place) || isOfWrongType(issue, issues)) continue;
    const lacking = lackingBeside(issue, issues, place);
    if (lacking.length < MANY) reportIssue(issue, [], place, problems);
    else if (lacking[0] === issue.path.at(-1)) reportLacking(issue, lacking, place, problems);
  }
}

/** So many fields that an object lacks are told in one problem. */
const MANY = 3;

/** The fields that an object lacks, if this issue is of one of them. */
function lackingBeside(issue: Issue, issues: readonly Issue[], place: LocatedValue): string[] {
  const of = (one: Issue): string => JSON.stringify(one.path.slice(0, -1));
  const isLacking = (one: Issue): boolean =>
    one.path.length > 0 && valueAt(place.value, one.path as Path) === undefined && !isMisspelt(one, issues, place);
  if (!isLacking(issue)) return [];
  const beside = issues.filter((one) => of(one) === of(issue) && isLacking(one));
  return [...new Set(beside.map(({ path }) => String(path.at(-1))))];
}

function reportLacking(issue: Issue, fields: readonly string[], place: LocatedValue, problems: Problems): void {
  const path = issue.path as Path;
  problems.report(place.file, 'field-missing', place.at(path.slice(0, -1)), {
    field: fields.join(', '),
    meaning: meaningAt(place.schema, path.slice(0, -1)),
  });
}

/** So many fields that a row may not have, and as many that it lacks, are no slips: it is of another list. */
const STRANGE = 3;

/** Where rows stand that are of another list. */
function rowsOfOthers(issues: readonly Issue[], { value }: LocatedValue): string[] {
  const rows = [...Map.groupBy(issues, rowAt)].filter(([row, own]) => {
    const unknown = own.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
    const lacking = own.filter(({ path }) => valueAt(value, path as Path) === undefined);
    return row !== '[]' && unknown.length >= STRANGE && lacking.length >= STRANGE;
  });
  return rows.map(([row]) => row);
}

function reportElsewhere(path: Path, place: LocatedValue, problems: Problems): void {
  const row = Object.keys(valueAt(place.value, path) as object);
  const fields = fieldNames(place.schema, path);
  const field = row.filter((key) => !fields.includes(key)).join(', ');
  const known = fields.join(', ');
  problems.report(place.file, 'row-elsewhere', place.at(path), { field, known, nearest: () => listsOf(row) });
}

/** What is said of a value that is of another type altogether tells nothing more. */
function isOfWrongType(issue: Issue, issues: readonly Issue[]): boolean {
  return (
    issue.code !== 'invalid_type' &&
    issues.some((other) => other.code === 'invalid_type' && JSON.stringify(other.path) === JSON.stringify(issue.path))
  );
}

/**
 * A slip in the name of a field gives two issues, one for the name that is there and one for the name that is not: the
 * first says it all.
 */
function isMisspelt(issue: Issue, issues: readonly Issue[], place: LocatedValue): boolean {
  const path = issue.path as Path;
  const field = path.at(-1);
  if (field === undefined || valueAt(place.value, path) !== undefined) return false;
  const unknown = issues.flatMap((other) =>
    other.code === 'unrecognized_keys' && JSON.stringify(other.path) === JSON.stringify(path.slice(0, -1))
      ? other.keys
      : [],
  );
  // A table with the list of another one lacks its own.
  if (path.length === 1 && place.file.path.endsWith('.json') && unknown.length > 0) return true;
  return unknown.some((key) => renamed(key, fieldNames(place.schema, path.slice(0, -1)))[0] === field);
}

/** Names that others give to our fields. */
const OTHER_NAMES: Readonly<Record<string, string>> = { ua: 'uk', eng: 'en', ukr: 'uk' };

function renamed(key: string, fields: readonly string[]): string[] {
  const known = OTHER_NAMES[key.toLowerCase()] ?? '';
  return fields.includes(known) ? [known] : nearest(key, fields, 1);
}

function reportIssue(issue: Issue, base: Path, place: LocatedValue, problems: Problems): void {
  const path: Path = [...base, ...(issue.path as (string | number)[])];
  const field = path.length === 0 ? WHOLE_FILE : path.map(String).join('.');
  const meaning = meaningAt(place.schema, path);
  const value = valueAt(place.value, path);
  const named = issue.code === 'invalid_value' || (issue.code === 'invalid_format' && issue.format === 'regex');
  if (named && typeof value === 'string' && reportAlphabet(place.file, place.at(path), value, problems)) return;
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldNames(place.schema, path);
    for (const key of issue.keys) {
      if (reportAlphabet(place.file, place.keyAt(path, key), key, problems)) continue;
      problems.report(place.file, 'field-unknown', place.keyAt(path, key), {
        field: key,
        known: fields.join(', '),
        nearest: () => renamed(key, fields),
      });
    }
  } else if (value === undefined) {
    problems.report(place.file, 'field-missing', place.at(path.slice(0, -1)), {
      field: path.length === 0 ? WHOLE_FILE : String(path.at(-1)),
      meaning,
    });
  } else if (issue.code === 'invalid_type') {
    problems.report(place.file, 'field-type', place.at(path), {
      field,
      expected: typeName(issue.expected),
      meaning,
      nearest: () => mendType(value, [issue.expected]),
    });
  } else if (issue.code === 'invalid_value') {
    reportChoice(issue.values.map(String), path, place, problems);
  } else if (issue.code === 'invalid_union') {
    reportUnion(issue, path, place, problems);
  } else {
    problems.report(place.file, 'field-value', place.at(path), {
      field,
      allowed: allowed(issue),
      meaning,
      nearest: () => mendShape(value, issue, path),
    });
  }
}

/** Text in the form that its place takes, where that can be seen: an id, a day, an address. */
function mendShape(value: unknown, issue: Issue, path: Path): string[] {
  if (typeof value !== 'string') return [];
  const [, from = '', to = ''] = /^(\d{1,2})\s*\D{1,4}?\s*(\d{1,2})$/u.exec(value) ?? [];
  if (path.at(-1) === 'age' && from !== '') {
    const right = [from, to].sort((a, b) => Number(a) - Number(b)).join('–');
    return right === value ? [] : [right];
  }
  if (issue.code !== 'invalid_format') return [];
  if (issue.format === 'url')
    return [`https://${value.replace(/^(?:[a-z]+:)?\/+/u, '')}`].filter((url) => URL.canParse(url));
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(value) ?? [];
  if (issue.format === 'date') return year === '' ? [] : [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
  const pattern = 'pattern' in issue ? new RegExp(String(issue.pattern).replace(/^\/|\/[a-z]*$/gu, ''), 'u') : null;
  const [right] = [
    value.toLowerCase(),
    value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, ''),
    ...mendId(value.replace(/^[{#"]+|[}"]+$/gu, '')),
    value.replace(/^[{#"]+|[}"]+$/gu, ''),
  ].filter((near) => near !== value && pattern?.test(near));
  return right === undefined ? [] : [right];
}

function reportChoice(choices: readonly string[], path: Path, place: LocatedValue, problems: Problems): void {
  const meaning = meaningAt(place.schema, path);
  problems.report(place.file, 'field-value', place.at(path), {
    field: path.map(String).join('.'),
    allowed: choices.join(', '),
    meaning,
    nearest: () => nearest(String(valueAt(place.value, path)), choices, 1),
  });
}

function reportUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  place: LocatedValue,
  problems: Problems,
): void {
  if ('discriminator' in issue && typeof issue.discriminator === 'string') {
    const key = path.at(-1) === issue.discriminator ? path : [...path, issue.discriminator];
    reportChoice(choicesOf(place.schema, key), key, place, problems);
    return;
  }
  // The branch that came furthest says best what is wrong.
  const ordered = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const best = ordered[0];
  if (best !== undefined && depth(best) > 0) {
    for (const inner of best) reportIssue(inner, path, place, problems);
    return;
  }
  // A list of another length should be the pair.
  const types = [
    ...new Set(issue.errors.flat().map((inner) => ('expected' in inner ? String(inner.expected) : 'tuple'))),
  ];
  const names = types.map(typeName);
  const expected = t(names.map(({ en }) => en).join(' or '), names.map(({ uk }) => uk).join(' або '));
  const field = path.length === 0 ? WHOLE_FILE : path.map(String).join('.');
  problems.report(place.file, 'field-type', place.at(path), {
    field,
    expected,
    meaning: meaningAt(place.schema, path),
    nearest: () => mendType(valueAt(place.value, path), types),
  });
}

/** What a value of the right type must be like. */
function allowed(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return t('text that is not empty', 'непорожній текст');
      if (issue.origin === 'array')
        return t(`a list of at least ${issue.minimum}`, `перелік щонайменше з ${issue.minimum}`);
      return t(`a number of at least ${issue.minimum}`, `число, не менше за ${issue.minimum}`);
    case 'too_big':
      if (issue.origin === 'array')
        return t(`a list of at most ${issue.maximum}`, `перелік щонайбільше з ${issue.maximum}`);
      return t(`a number of at most ${issue.maximum}`, `число, не більше за ${issue.maximum}`);
    case 'invalid_format':
      if (issue.format === 'url') return t('an address that begins with https://', 'адреса, що починається з https://');
      if (issue.format === 'date') return t('a day such as 2026-11-26', 'день, як-от 2026-11-26');
      return patternWords('pattern' in issue ? String(issue.pattern) : '');
    case 'invalid_key':
      return t(
        'the plural categories zero, one, two, few, many, other',
        'категорії числа zero, one, two, few, many, other',
      );
    case 'custom':
      return t(String(issue.params?.['en']), String(issue.params?.['uk']));
    default:
      return t(issue.message, issue.message);
  }
}

/** What a pattern lets pass, by a part of it that no other has. */
const PATTERNS: readonly (readonly [part: string, words: Bilingual])[] = [
  ['[0-9a-f]{12}', t('12 signs, each 0–9 or a–f', '12 знаків, кожен 0–9 або a–f')],
  ['[0-9a-f]{64}', t('64 signs, each 0–9 or a–f', '64 знаки, кожен 0–9 або a–f')],
  ['!-~', t('an address with %D0%A1 for letters that are not Latin', 'адреса, у якій нелатинські літери – це %D0%A1')],
  ['10', t('10., digits, a slash and the rest', '10., цифри, скісна риска й решта')],
  ['{1,2}–', t('two ages with a dash, 13–16', 'два числа років через тире, 13–16')],
  ['А-Я', t('Cyrillic letters and no figures', 'кирилиця без цифр')],
  ['À-ž', t('Latin letters and no figures', 'латиниця без цифр')],
  ['<>|', t('the name of a file without its folders', 'назва файла без тек')],
];

function patternWords(pattern: string): Bilingual {
  const known = PATTERNS.find(([part]) => pattern.includes(part));
  return (
    known?.[1] ??
    t(
      'small Latin letters, digits and single hyphens, beginning with a letter',
      'малі латинські літери, цифри й поодинокі дефіси, перша – літера',
    )
  );
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function fieldNames(schema: z.ZodType, path: Path): string[] {
  const fields = schemasAt(schema, path).map(insideOf);
  return [...new Set(fields.flatMap((inside) => (inside.is === 'object' ? Object.keys(inside.fields) : [])))];
}

function choicesOf(schema: z.ZodType, path: Path): string[] {
  const choices = schemasAt(schema, path).map(insideOf);
  return [...new Set(choices.flatMap((inside) => (inside.is === 'leaf' ? inside.values : [])))].map(String);
}

/** What the schema says for the person who writes content; a dash where it says nothing. */
function meaningAt(schema: z.ZodType, path: Path): Bilingual {
  const [meaning] = schemasAt(schema, path).flatMap((candidate) => meaningOf(candidate) ?? []);
  return meaning ?? t('–', '–');
}
