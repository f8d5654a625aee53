/**
 * The catalogue of problems: for every code what it means, why it matters and how to mend it, in both languages.
 * The terminal, the page of problems and the overlay in the browser all print these sentences. A code never changes
 * once published: addresses and habits hang on it.
 */
import type { CatalogueEntry, ParamsOf } from './catalogue/entry.ts';
import { charts } from './catalogue/charts.ts';
import { claims } from './catalogue/claims.ts';
import { dates } from './catalogue/dates.ts';
import { files } from './catalogue/files.ts';
import { formats } from './catalogue/formats.ts';
import { frames } from './catalogue/frames.ts';
import { glossary } from './catalogue/glossary.ts';
import { ids } from './catalogue/ids.ts';
import { lessons } from './catalogue/lessons.ts';
import { links } from './catalogue/links.ts';
import { losses } from './catalogue/losses.ts';
import { notes } from './catalogue/notes.ts';
import { numbers } from './catalogue/numbers.ts';
import { prose } from './catalogue/prose.ts';
import { quotes } from './catalogue/quotes.ts';
import { rows } from './catalogue/rows.ts';
import { said } from './catalogue/said.ts';
import { sources } from './catalogue/sources.ts';
import { stories } from './catalogue/stories.ts';
import { translations } from './catalogue/translations.ts';

/** The groups, the most frequent trouble first: the order of the page of problems. */
export const groups = {
  quotes,
  notes,
  prose,
  sources,
  translations,
  stories,
  lessons,
  glossary,
  claims,
  rows,
  said,
  numbers,
  charts,
  dates,
  frames,
  losses,
  formats,
  ids,
  links,
  files,
};
export type GroupName = keyof typeof groups;

type CodesOf<Group> = Group extends unknown ? keyof Group : never;
/** A stable code of a problem. */
export type ProblemCode = CodesOf<(typeof groups)[GroupName]>;

/** What is said of each code. */
export const catalogue: Readonly<Record<ProblemCode, CatalogueEntry>> = Object.assign({}, ...Object.values(groups));

/** Is this a code of the catalogue? */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(catalogue, text);
}

/** All codes, group by group. */
export const PROBLEM_CODES: readonly ProblemCode[] = Object.keys(catalogue).filter(isProblemCode);

/** The names of the groups, in their order. */
export const GROUP_NAMES = Object.keys(groups) as readonly GroupName[];

export function codesOf(group: GroupName): ProblemCode[] {
  return Object.keys(groups[group]).filter(isProblemCode);
}
type EntryOf<Code extends ProblemCode> = {
  [Name in GroupName]: Code extends keyof (typeof groups)[Name] ? (typeof groups)[Name][Code] : never;
}[GroupName];
/** What fills the sentences of a code. */
export type Params<Code extends ProblemCode> = Code extends ProblemCode ? ParamsOf<EntryOf<Code>> : never;
