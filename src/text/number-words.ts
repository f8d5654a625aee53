/**
 * Number words in our own prose that go stale: a count of what the edition holds (“three documents”), and a word that
 * states an exact number (“forty-one”). “One of them”, “two free evenings”, “the third” and “thousands” are ordinary
 * speech, and so is “a hundred”; what stands in quotation marks is somebody else’s.
 */
import type { Lang } from '../model/common.ts';
import type { Counted } from '../model/counts.ts';
import { parseTemplate } from './cite.ts';
import { readNumerals } from './numbers/read.ts';

export interface NumberWord {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  /** What it counts, with the noun in the text; null where it counts nothing of the edition. */
  readonly counts: Counted | null;
}

/** What may be called a thing of the edition. A “text” is a document. */
const NOUNS: Readonly<Record<Lang, Readonly<Partial<Record<Counted, string>>>>> = {
  en: {
    documents: 'documents|texts|transcriptions',
    notes: 'notes|annotations',
    claims: 'claims',
    // Whoever joined the party brought recommendations from members.
    recommendations: 'recommendations(?!\\s+from\\s)',
    charts: 'charts',
    checks: 'checks|sums|computations|calculations',
  },
  uk: {
    documents: 'документ(?:и|ів|ам|ами|ах)|текст(?:и|ів|ам|ами|ах)|транскрипці(?:ї|й|ям|ями|ях)',
    notes: 'приміт(?:ки|ок|кам|ками|ках)|анотаці(?:ї|й|ям|ями|ях)',
    claims: 'твердже(?:ння|нь|нням|ннями|ннях)',
    recommendations: 'рекомендаці(?:ї|й|ям|ями|ях)(?!\\s+від\\s)',
    charts: 'графік(?:и|ів|ам|ами|ах)',
    checks:
      'переві(?:рки|рок|ркам|рками|рках)|підрахунк(?:и|ів|ам|ами|ах)|сум(?:и|ам|ами|ах|)|' +
      'обчислен(?:ня|ь|ням|нями|нях)',
  },
};
/** What is counted of a whole that the edition computes: “three of the sums”. */
const OF_SUMS: Readonly<Record<Lang, string>> = { en: 'of\\s+(?:the|these|all|our)', uk: '(?:з|із|зі)' };
/** Words that do not describe a noun: behind them another one stands. */
const PARTED = 'of|in|on|at|to|from|by|for|with|and|or|the|a|an|з|із|зі|в|у|на|до|від|про|за|для|і|й|та|або|чи|а';
/** The noun stands right behind its number, or behind words that describe it. */
const BEHIND = Object.fromEntries(
  Object.entries(NOUNS).map(([lang, nouns]) => [
    lang,
    Object.entries(nouns).map(
      ([counted, noun]) =>
        [
          counted as Counted,
          new RegExp(
            `^${counted === 'checks' ? `(?:\\s+${OF_SUMS[lang as Lang]})?` : ''}` +
              `(?:\\s+(?!(?:${PARTED})\\s)[\\p{L}’'-]+){0,3}?\\s+(?:${noun})(?!\\p{L})`,
            'iu',
          ),
        ] as const,
    ),
  ]),
) as unknown as Readonly<Record<Lang, readonly (readonly [Counted, RegExp])[]>>;

/** Ukrainian has the noun before its number, too: «документів три». */
const BEFORE = Object.entries(NOUNS.uk).map(
  ([counted, noun]) =>
    [counted as Counted, new RegExp(`(?<!\\p{L})(?:${noun})\\s+(?:тут\\s+|у нас\\s+)?$`, 'iu')] as const,
);

/** From here on a word is no way of speaking but a figure. */
const EXACT_FROM = 13;
/** None begins again within another, so that beginnings without ends are not each followed to the end of the text. */
const QUOTED = /«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|\*[^*\n]+\*|`[^`]*`|^[ ]{0,3}>.*$/gmu;

/** Number words of our prose that cite nothing and are not marked literal. */
export function numberWords(source: string, lang: Lang): NumberWord[] {
  const own = source.replace(QUOTED, (words) => '\n'.repeat(words.length));
  return parseTemplate(own).parts.flatMap((part) => {
    if (part.kind !== 'text') return [];
    return readNumerals(part.text, lang).flatMap(({ words, start, end, value, kind, form }): NumberWord[] => {
      if (form !== 'words' || (kind !== 'cardinal' && kind !== 'multiplicative') || value < 2) return [];
      const rest = part.text.slice(end, end + 80);
      const counting = kind === 'cardinal' && !BOTH.test(words);
      const counts = counting ? (countedIn(rest, lang) ?? countedBefore(part.text.slice(0, start), rest, lang)) : null;
      if (isRound(value) || (counts === null && value < EXACT_FROM)) return [];
      return [{ offset: part.offset + start, length: end - start, text: words, counts }];
    });
  });
}

/** A hundred, a thousand: a way of speaking as often as a number. */
function isRound(value: number): boolean {
  return value >= 100 && Number.isInteger(Math.log10(value));
}

/** Of two things that have just been named. */
const BOTH = /^(?:both|об(?:идва|идві|оє|ох|ом|ома|ома))$/iu;

/**
 * Any of the nouns, whatever stands around it. Most numbers count none of them, and to make ready the patterns that
 * tell took a fiftieth of a build.
 */
const ANY: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(Object.values(NOUNS.en).join('|'), 'i'),
  uk: new RegExp(Object.values(NOUNS.uk).join('|'), 'i'),
};

function countedIn(rest: string, lang: Lang): Counted | null {
  if (!ANY[lang].test(rest)) return null;
  return BEHIND[lang].find(([, noun]) => noun.test(rest))?.[0] ?? null;
}

/** The noun before a number behind which nothing stands that it could count. */
function countedBefore(before: string, rest: string, lang: Lang): Counted | null {
  if (lang !== 'uk' || /^\s*[\p{L}\p{N}]/u.test(rest)) return null;
  const near = before.slice(-40);
  return BEFORE.find(([, noun]) => noun.test(near))?.[0] ?? null;
}
