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
import { terminalMessage } from '../../problems/print.ts';
import { type SentencePiece, pieces } from '../../problems/catalogue/entry.ts';
import { dashHeld } from '../../text/line-breaks.ts';
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
          html: toHtml([what, why, mend].map((sentence) => el('p', {}, sentenceTree(sentence)))),
        })),
      ),
    places: () =>
      problemGroups(lang).flatMap(({ problems }) =>
        problems.map(({ code, title }) => ({ id: code, title, aliases: [] })),
      ),
  }),
};

/** What stands between backticks is written as it is typed, as in a terminal. */
const TYPED = /`([^`]+)`/;

/** A sentence in which each place has its name, and what is typed its letters. */
export function sentenceTree(sentence: readonly SentencePiece[]): Tree {
  return sentence.map((piece) =>
    'slot' in piece
      ? el('var', {}, piece.slot)
      : piece.words.split(TYPED).map((words, at) => (at % 2 === 0 ? dashHeld(words) : el('code', {}, words))),
  );
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

/** The text of the cases of each group, which stands beside it in the catalogue. */
const CASES = new Map(
  await Promise.all(
    GROUP_NAMES.map(async (group) => {
      // eslint-disable-next-line house/no-restricted-syntax -- Texts; the catalogue alone lists its groups.
      const { default: text } = (await import(`../../problems/catalogue/${group}.cases.md?raw`)) as { default: string };
      return [group, text] as const;
    }),
  ),
);

/** The first problem of each code of a group. */
function examplesOf(group: GroupName): ReadonlyMap<ProblemCode, ShownProblem> {
  const examples = new Map<ProblemCode, ShownProblem>();
  for (const problem of readCases(CASES.get(group) ?? '').flatMap(({ answer }) => readAnswer(answer)))
    if (!examples.has(problem.code)) examples.set(problem.code, problem);
  return examples;
}

/** The message of a problem; the page is in one normal form, also where the problem is one of another. */
function exampleMessage(problem: ShownProblem, lang: Lang): string {
  return terminalMessage(problem, { lang, colour: false }).normalize('NFC');
}
