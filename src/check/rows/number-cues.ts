/** Words beside a cited number that say of when it is, and whether it is a ceiling or a floor. */
import type { Bound } from '../../model/claim.ts';
import type { Lang } from '../../model/common.ts';
import { wholeWords } from '../../text/characters.ts';

/** Words behind which something else begins, and what stands between a word and the number that it goes with. */
const PARTED = 'and|but|while|than|against|from|after|before|with|і|й|та|а|але|ніж|проти|від|після|до|порівняно';
const NEAR = String.raw`(?![\p{L}\p{M}])(?:(?! (?:${PARTED}) )[^.,;:!?–—{}\n]){0,20}$`;
const cue = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})${NEAR}`, 'iu');
/** Words right before a number that say of when it is. */
const BEFORE: Readonly<Record<Lang, Readonly<Record<'now' | 'then', RegExp>>>> = {
  en: {
    now: cue('now|today'),
    then: cue('at the (?:start|beginning) of (?:the year|january)|in january|on the first of january'),
  },
  uk: {
    now: cue('зараз|тепер|нині|сьогодні'),
    then: cue('на початку (?:року|січня)|у січні|в січні|на перше січня'),
  },
};

/** The noun that a number counts, behind which the time is its own: cells that were founded in January are others. */
const NOUN = String.raw`^(?:[ \u00a0]?%| per cent| \p{L}+)?(?: (?:were|was|had been|було|були|був))? `;
const behind = (words: string): RegExp => new RegExp(`${NOUN}(${words})(?![\\p{L}\\p{M}])`, 'iu');
/** “Now” may begin what follows; a day does not. */
const BEHIND: Readonly<Record<Lang, RegExp>> = {
  en: behind('at the (?:start|beginning) of (?:the year|january)|in january|on the first of january'),
  uk: behind('на початку (?:року|січня)|у січні|в січні|(?:на )?перш(?:е|ого) січня'),
};

/** Words beside a number by which it is of another time than its own; null where there are none. */
export function otherTimeBeside(when: 'now' | 'then', preceding: string, following: string, lang: Lang): string | null {
  const before = BEFORE[lang][when === 'now' ? 'then' : 'now'].exec(preceding)?.[0];
  return before ?? (when === 'now' ? (BEHIND[lang].exec(following)?.[1] ?? null) : null);
}

/** Words right before a number that make it a ceiling or a floor. A mere “more than” may compare. */
const BOUND_CUES: Readonly<Record<Lang, Readonly<Record<'at-most' | 'at-least', string>>>> = {
  en: { 'at-most': 'at most|(?:no|not) more than', 'at-least': 'at least|(?:no|not) (?:less|fewer) than' },
  uk: {
    'at-most': 'щонайбільше|не більше?(?: (?:як|ніж|за|від))?|не перевищує',
    'at-least': 'щонайменше|не менше?(?: (?:як|ніж|за|від))?',
  },
};
const SHORT_WORD = String.raw`(?:\s(?:the|із|зі|з|в|у|на))?\s*$`;
const boundPattern = (lang: Lang, bound: 'at-most' | 'at-least', behind: string): RegExp =>
  new RegExp(wholeWords(BOUND_CUES[lang][bound]) + behind, 'iu');
const boundPatterns = (behind: string): Readonly<Record<Lang, Readonly<Record<string, RegExp>>>> => ({
  en: { 'at-least': boundPattern('en', 'at-most', behind), 'at-most': boundPattern('en', 'at-least', behind) },
  uk: { 'at-least': boundPattern('uk', 'at-most', behind), 'at-most': boundPattern('uk', 'at-least', behind) },
});
/** By the bound of a number, the words that say the opposite of it: right before it, and anywhere. */
const [OPPOSITE_BEFORE, OPPOSITE] = [boundPatterns(SHORT_WORD), boundPatterns('')];

/** What follows a number to the end of its clause, where only words stand there: “comrades at most”. */
const AT_END = /^(?: [\p{L}’'-]+){1,6}(?=[.,;:!?)]|$)/u;

/** Words by which a label makes a floor of a ceiling, or the other way about. */
export function oppositeBound(label: string, bound: Bound, lang: Lang): string | null {
  return OPPOSITE[lang][bound]?.exec(label)?.[0] ?? null;
}

/** Words right beside a number by which a floor of it is made, or a ceiling, where it is the other. */
export function oppositeBeside(bound: Bound, preceding: string, following: string, lang: Lang): string | undefined {
  return (
    OPPOSITE_BEFORE[lang][bound]?.exec(preceding)?.[0].trim() ??
    OPPOSITE[lang][bound]?.exec(AT_END.exec(following)?.[0] ?? '')?.[0]
  );
}

/** What a number of either bound is called. A programme has its minimum, and a shop a floor. */
const CALLED: Readonly<Record<Lang, RegExp>> = {
  en: named(
    'an? (?:ceiling|maximum|(?:upper|top) limit)|(?:largest|highest|greatest)(?: \\p{L}+)? (?:allowed|permitted)',
    'an? (?:floor|minimum|(?:lower|bottom) limit)|(?:smallest|lowest|least)(?: \\p{L}+)? (?:allowed|permitted)',
    '(?! (?:programme|program|wage|age))',
  ),
  uk: named(
    'стел(?:я|і|ю|ею)|верхн\\p{L}+ меж\\p{L}+|максимум|найбільш\\p{L}+ (?:дозволен|допустим)\\p{L}+',
    'нижн\\p{L}+ меж\\p{L}+|мінімум|найменш\\p{L}+ (?:дозволен|допустим)\\p{L}+',
  ),
};
/** What stands in all of these words: most texts have none of it. */
const CALLING = /ceil|limit|maxim|allow|permit|floor|minim|стел|меж|максим|мінім|дозвол|допуст/iu;
function named(most: string, least: string, unless = ''): RegExp {
  const start = '(?<![\\p{L}\\p{M}-])(?<!(?:not|no|never|не|ні|програм\\p{L}+) )';
  return new RegExp(`${start}(?:(${most})|(${least}))(?![\\p{L}\\p{M}-])${unless}`, 'giu');
}

/** Words that call something a ceiling, or a floor, where its number is the other. */
export function oppositesCalled(
  words: string,
  bound: Bound,
  lang: Lang,
): { readonly offset: number; readonly words: string }[] {
  if ((bound !== 'at-most' && bound !== 'at-least') || !CALLING.test(words)) return [];
  return [...words.matchAll(CALLED[lang])].flatMap(({ 0: said, 1: most, index }) =>
    (most === undefined) === (bound === 'at-most') ? [{ offset: index, words: said }] : [],
  );
}
