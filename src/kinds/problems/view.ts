/**
 * The problems that the checker knows: the same sentences as in the terminal, with a word in place of each particular.
 */
import type { Bilingual, Lang } from '../../model/common.ts';
import { GROUP_NAMES, catalogue, codesOf, type GroupName, type ProblemCode } from '../../problems/catalogue.ts';
import { pieces, type Piece } from '../../problems/slots.ts';
import { words } from '../../words/index.ts';
import { exampleMessage, examplesOf } from './examples.ts';

export type { Piece };

export interface ProblemEntry {
  readonly code: ProblemCode;
  readonly title: string;
  readonly what: readonly Piece[];
  readonly why: readonly Piece[];
  readonly mend: readonly Piece[];
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
  const say = (sentence: Bilingual): Piece[] =>
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
