/** What a sentence says of the numbers that it cites: a ceiling is no floor, and who says one has said it. */
import type { Lang } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import { sentenceEnds } from '../../text/sentences.ts';
import { boundFault } from '../rows/claim-kinds.ts';
import type { CitedNumber } from './beside-numbers.ts';
import type { Homes } from './name-homes.ts';
import { oppositesCalled } from '../rows/number-cues.ts';
import type { TextPlace } from './text-place.ts';

interface Cite {
  readonly text: string;
  readonly offset: number;
  readonly number?: CitedNumber | undefined;
}

/** A sentence, where it begins in its text, and the numbers that it cites. */
interface Sentence {
  readonly words: string;
  readonly start: number;
  readonly cites: readonly Cite[];
}

/** Where a text stands, and what it is held to. */
interface Held {
  readonly place: TextPlace;
  readonly lang: Lang;
  readonly homes: Homes;
}

/** Reports what a text says of numbers of which that is not so. */
export function checkSaid(source: string, cites: readonly Cite[], held: Held, problems: Problems): void {
  // Of sums nothing of the kind is known.
  if (!cites.some(({ number }) => number?.document !== undefined)) return;
  const ends = [...sentenceEnds(source), source.length];
  ends.forEach((end, index) => {
    const start = ends[index - 1] ?? 0;
    const own = cites.filter(({ offset }) => offset >= start && offset < end);
    if (own.length === 0) return;
    const sentence = { words: source.slice(start, end), start, cites: own };
    checkCalled(sentence, held, problems);
    checkSpeaker(sentence, held, problems);
  });
}

/** Reports a ceiling that is called a floor, or the other way about, in a sentence with numbers of one bound alone. */
function checkCalled({ words: said, start, cites }: Sentence, { place, lang }: Held, problems: Problems): void {
  const own = cites.filter(({ number }) => number?.bound === 'at-most' || number?.bound === 'at-least');
  const [cite] = own;
  const bound = cite?.number?.bound;
  if (cite === undefined || bound === undefined || own.some(({ number }) => number?.bound !== bound)) return;
  const [called] = oppositesCalled(said, bound, lang);
  if (called === undefined) return;
  const { offset, words } = called;
  problems.report(place.file, 'cite-bound', place.at(start + offset, words.length), {
    ...{ words, text: cite.text, bound },
    behind: [boundFault(cite.text.replace(/^\{|\}$/gu, ''))],
  });
}

/** Reports a person or a place that says a number of a document in which nobody stands who is made to say it. */
function checkSpeaker({ words, start, cites }: Sentence, { place, lang, homes }: Held, problems: Problems): void {
  const documents = new Set(cites.flatMap(({ number }) => number?.document ?? []));
  const cite = cites.find(({ number }) => number?.document !== undefined);
  const stranger = cite === undefined ? null : homes.stranger(words, documents, lang);
  if (cite === undefined || stranger === null) return;
  const { name, home } = stranger;
  problems.report(place.file, 'speaker-elsewhere', place.at(start + stranger.start, name.length), {
    ...{ name, text: cite.text, document: cite.number?.document ?? '', other: home },
    // Both languages of a row are one mistake.
    fault: `speakers/${place.file.path}/${home}/${cite.text}`,
  });
}
