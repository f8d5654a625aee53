/**
 * Texts that are read by themselves. Where they are the same as at an earlier reading, and what they ask about what
 * others hold has the same answers, what was found of them stands.
 */
import type { Problems } from '../../problems/problem.ts';
import { AskedKnown, answersOf, canBeWritten, type Known } from './known.ts';
import type { MarkLink } from './prose-links.ts';

/** Some texts, and the step that they are read in. */
export interface Texts {
  readonly step: string;
  /** What it is done for. */
  readonly key: unknown;
  readonly of: readonly unknown[];
  /** What they say, for a later run of the program. */
  readonly said: () => readonly unknown[];
}

/** What texts refer to. */
interface Referred {
  readonly cited: Iterable<string>;
  readonly marks: readonly MarkLink[];
}

interface Found extends Referred {
  readonly cited: readonly string[];
  readonly asked: AskedKnown['questions'];
}

// A type: an interface could have more, so that nobody could tell whether it can be written down.
/** What was found, as it can be written down. */
type Written = {
  readonly cited: readonly string[];
  readonly asked: AskedKnown['questions'];
  /** Their hash: in full they were a third of what builds leave. Null where nobody can tell whether they are these. */
  readonly answers: string | null;
};

/** Reads texts, or finds that they are as they were. */
export function readApart(
  { step, key, of, said }: Texts,
  known: Known,
  problems: Problems,
  read: (known: Known, problems: Problems) => Referred,
): Found {
  const makings = ({ asked }: Found): unknown[] => [...of, ...answersOf(asked, known)];
  const answered = (asked: Found['asked']): string => problems.sign(answersOf(asked, known));
  return problems.recall(step, key, makings, (own): Found => {
    let marks: readonly MarkLink[] = [];
    const find = (recorded: Problems): Written => {
      const listening = new AskedKnown(known);
      const referred = read(listening, recorded);
      ({ marks } = referred);
      const { questions: asked } = listening;
      // Links to marks are held against drawings, which are not there yet.
      const sure = marks.length === 0 && canBeWritten(asked);
      return { cited: [...referred.cited], asked, answers: sure ? answered(asked) : null };
    };
    const written = own.pass(step, said, find, ({ asked, answers }) => answers === answered(asked));
    return { cited: written.cited, asked: written.asked, marks };
  });
}
