/**
 * The problems that the checker knows, on one page; the terminal and the panel in dev lead to a place on it. The same
 * sentences as in the terminal, with a word in place of each particular.
 */
import { maintainersPath, problemPath } from '../../model/addresses.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Bilingual, Lang } from '../../model/common.ts';
import type { ShownProblem } from '../../model/shown-problem.ts';
import { readAnswer, readCases } from '../../problems/cases.ts';
import { catalogue, codesOf, GROUP_NAMES, type GroupName, type ProblemCode } from '../../problems/catalogue.ts';
import claims from '../../problems/catalogue/claims.cases.md?raw';
import files from '../../problems/catalogue/files.cases.md?raw';
import formats from '../../problems/catalogue/formats.cases.md?raw';
import frames from '../../problems/catalogue/frames.cases.md?raw';
import ids from '../../problems/catalogue/ids.cases.md?raw';
import links from '../../problems/catalogue/links.cases.md?raw';
import notes from '../../problems/catalogue/notes.cases.md?raw';
import charts from '../../problems/catalogue/charts.cases.md?raw';
import dates from '../../problems/catalogue/dates.cases.md?raw';
import numbers from '../../problems/catalogue/numbers.cases.md?raw';
import prose from '../../problems/catalogue/prose.cases.md?raw';
import quotes from '../../problems/catalogue/quotes.cases.md?raw';
import sources from '../../problems/catalogue/sources.cases.md?raw';
import translations from '../../problems/catalogue/translations.cases.md?raw';
import { terminalMessage } from '../../problems/print.ts';
import { type SentencePiece, pieces } from '../../problems/catalogue/entry.ts';
import { words } from '../../words/index.ts';

export const problemsKind: Kind<'problems'> = {
  name: 'problems',
  all: () => ['problems'],
  resource: (_, { lang, t }) => ({
    ...PLAIN,
    kind: 'problems',
    type: 'TechArticle',
    path: problemPath(),
    above: [{ path: maintainersPath(), label: t.maintainers.index.title }],
    lang,
    title: t.maintainers.index.problems,
    description: t.maintainers.problems.description,
    blocks: () =>
      problemGroups(lang).flatMap(({ problems }) =>
        problems.map(({ code, title, what, why, mend }) => ({
          type: 'prose',
          id: code,
          heading: title,
          html: toHtml([what, why, mend].map((sentence) => el('p', {}, sentence.map(pieceTree)))),
        })),
      ),
    places: () =>
      problemGroups(lang).flatMap(({ problems }) =>
        problems.map(({ code, title }) => ({ id: code, title, aliases: [] })),
      ),
  }),
};

/** Words of a sentence, or what a place in it is filled with. */
function pieceTree(piece: SentencePiece): Tree {
  return 'slot' in piece ? el('var', {}, piece.slot) : piece.words;
}

export interface ProblemEntry {
  readonly code: ProblemCode;
  readonly title: string;
  readonly what: readonly SentencePiece[];
  readonly why: readonly SentencePiece[];
  readonly mend: readonly SentencePiece[];
  /** A message of the checker, as the terminal prints it. */
  readonly example: string;
}

export interface ProblemGroup {
  readonly id: GroupName;
  readonly name: string;
  readonly problems: readonly ProblemEntry[];
}

/** All groups with their problems. */
export function problemGroups(lang: Lang): ProblemGroup[] {
  const { slots, groups } = words(lang).maintainers;
  const say = (sentence: Bilingual): SentencePiece[] =>
    pieces(sentence[lang]).map((piece) => ('slot' in piece ? { slot: slots[piece.slot] ?? piece.slot } : piece));
  return GROUP_NAMES.map((id) => {
    const examples = examplesOf(id);
    return {
      id,
      name: groups[id] ?? id,
      problems: codesOf(id).map((code) => {
        const { title, what, why, mend } = catalogue[code];
        const problem = examples.get(code);
        return {
          code,
          title: title[lang],
          what: say(what),
          why: say(why),
          mend: say(mend),
          example: problem === undefined ? '' : exampleMessage(problem, lang),
        };
      }),
    };
  });
}

/** Id of the heading of a group: no code is spelt like it. */
export function groupId(group: GroupName): string {
  return `problems-${group}`;
}

/** A message for every problem, as the terminal prints it: the first case of its code beside the catalogue. */
const CASES: Readonly<Record<GroupName, string>> = {
  quotes,
  notes,
  prose,
  sources,
  translations,
  claims,
  numbers,
  charts,
  dates,
  frames,
  formats,
  ids,
  links,
  files,
};

/** The first problem of each code of a group. */
function examplesOf(group: GroupName): ReadonlyMap<ProblemCode, ShownProblem> {
  const examples = new Map<ProblemCode, ShownProblem>();
  for (const problem of readCases(CASES[group]).flatMap(({ answer }) => readAnswer(answer)))
    if (!examples.has(problem.code)) examples.set(problem.code, problem);
  return examples;
}

/** The message of a problem; the page is in one normal form, also where the problem is one of another. */
function exampleMessage(problem: ShownProblem, lang: Lang): string {
  return terminalMessage(problem, { lang, colour: false }).normalize('NFC');
}
