/** What a sentence calls the one bounded number that it cites: a ceiling is no floor. */
import type { Lang } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import { sentenceEnds } from '../text/sentences.ts';
import { boundFault } from './claim-kinds.ts';
import type { CitedNumber } from './cited-numbers.ts';
import { oppositesCalled } from './number-cues.ts';
import type { TextPlace } from './text-place.ts';

interface Cite {
  readonly text: string;
  readonly offset: number;
  readonly number?: CitedNumber | undefined;
}

const isBounded = ({ number }: Cite): boolean => number?.bound === 'at-most' || number?.bound === 'at-least';

/** Reports a ceiling that is called a floor, or the other way about, in a sentence with numbers of one bound alone. */
export function checkNamedBounds(
  source: string,
  cites: readonly Cite[],
  place: TextPlace,
  lang: Lang,
  problems: Problems,
): void {
  if (!cites.some(isBounded)) return;
  const ends = [...sentenceEnds(source), source.length];
  ends.forEach((end, index) => {
    const start = ends[index - 1] ?? 0;
    const own = cites.filter((cite) => cite.offset >= start && cite.offset < end && isBounded(cite));
    const [cite] = own;
    const bound = cite?.number?.bound;
    if (cite === undefined || bound === undefined || own.some(({ number }) => number?.bound !== bound)) return;
    const [called] = oppositesCalled(source.slice(start, end), bound, lang);
    if (called === undefined) return;
    const { offset, words } = called;
    problems.report(place.file, 'cite-bound', place.at(start + offset, words.length), {
      ...{ words, text: cite.text, bound },
      behind: [boundFault(cite.text.replace(/^\{|\}$/gu, ''))],
    });
  });
}
