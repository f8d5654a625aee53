/** What English words beside a number make of it: “no more than”, “at least”, “about”. */
import type { Bound } from '../model/claim.ts';
import type { BoundReading } from './bound-words.ts';

/** Between the words of a bound and the number: “at least some two”. */
const GAP = String.raw`(?:\s+(?:the|a|an|some|of|by|to|than|in|about))*[\s“(]*$`;

/** The first rule that fits is the one: longer turns of speech stand first. */
const BEFORE: readonly (readonly [string, readonly Bound[]])[] = [
  [
    String.raw`(?:no|not|never|n’t)\s+(?:\w+\s+){0,2}(?:more|larger|greater|higher|longer|later|over|above)`,
    ['at-most'],
  ],
  [String.raw`(?:no|not|never|n’t)\s+(?:\w+\s+){0,2}(?:fewer|less|smaller|lower|earlier|under|below)`, ['at-least']],
  [String.raw`(?:not|never|n’t|without|nor)\s+(?:to\s+)?exceed(?:s|ing|ed)?`, ['at-most']],
  [String.raw`exceed(?:s|ing|ed)?`, ['at-least']],
  [String.raw`at\s+(?:the\s+)?(?:very\s+)?most|maximum|limit(?:ed)?|ceiling`, ['at-most']],
  [String.raw`at\s+(?:the\s+)?(?:very\s+)?least|minimum`, ['at-least']],
  [String.raw`more|upwards`, ['at-least', 'exactly']],
  [String.raw`(?:fewer|less)`, ['at-most', 'exactly']],
  [String.raw`about|approximately|roughly|circa|approaching|close|nearly|almost`, ['about', 'at-most']],
  [String.raw`around|some|up|over|above|under|below`, ['exactly', 'about', 'at-most', 'at-least']],
];
const AFTER: readonly (readonly [string, readonly Bound[]])[] = [
  [String.raw`or\s+(?:more|over|above|longer)|at\s+(?:the\s+)?least|and\s+(?:more|over|above)`, ['at-least']],
  [String.raw`or\s+(?:fewer|less|under|below)|at\s+(?:the\s+)?most`, ['at-most']],
  [String.raw`or\s+(?:so|thereabouts)|more\s+or\s+less`, ['about']],
];
const rules = (rows: typeof BEFORE, around: (words: string) => string): (readonly [RegExp, readonly Bound[]])[] =>
  rows.map(([words, bounds]) => [new RegExp(around(words), 'iu'), bounds]);
const PRECEDING = rules(BEFORE, (words) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})${GAP}`);
const FOLLOWING = rules(AFTER, (words) => String.raw`^(?:\s+[\p{L}’-]+){0,3}?,?\s+(?:${words})(?!\p{L})`);

/** What the words beside a number make of it. */
export function readEnglishBound(preceding: string, following: string): BoundReading {
  const near = /[^.;:!?]*$/u.exec(preceding.slice(-100))?.[0] ?? '';
  for (const [pattern, bounds] of PRECEDING) {
    const found = pattern.exec(near);
    if (found !== null) return { bounds, words: found[0].trim() };
  }
  for (const [pattern, bounds] of FOLLOWING) {
    const found = pattern.exec(following.slice(0, 120));
    if (found !== null) return { bounds, words: found[0].trim() };
  }
  return { bounds: ['exactly'], words: null };
}

/** Words anywhere in a sentence that may be the ground of a bound. */
const GROUND: Readonly<Record<Exclude<Bound, 'exactly'>, RegExp>> = {
  'at-most': /\b(?:most|maxim\w*|limit\w*|ceiling|fewer|less|under|below|within|exceed\w*|(?:no|not)\b.*\bmore)\b/iu,
  'at-least': /\b(?:least|minim\w*|more|over|above|exceed\w*|(?:no|not)\b.*\b(?:fewer|less))\b/iu,
  about: /\b(?:about|around|approximat\w*|roughly|nearly|almost|average|round\w*|some|estimat\w*)\b/iu,
};

/** Do the words of a sentence give any ground for a bound? */
export function groundsInEnglish(bound: Exclude<Bound, 'exactly'>, sentence: string): boolean {
  return GROUND[bound].test(sentence);
}
