/**
 * Where words of a translation name a term of the glossary. A translation has no anchors for terms: what is looked for
 * is a name of the term, in any number and case, and only beside a sentence of the source that has the term. What is
 * not found has no link there; the words of the source have theirs.
 */
import type { Lang } from '../model/common.ts';
import type { Term } from '../model/term.ts';

/** What a word of the language ends in besides its stem, in any of its forms. */
const ENDINGS: Readonly<Record<Lang, string>> = {
  en: '(?:e?s|’s|s’)?',
  uk:
    '(?:[аяуюоеєиіїйь]|а[мх]|ями?|ами|ях|[іїо]в|ей|[оеє]ю|єю|[оеє]ві|[оеє]м|[оь]?го|[оь]?му|[оі]ї|[иі]й|их|ими?|' +
    'і[йюєї]|ння|нню|нням)?',
};
const UKRAINIAN_ENDING = /(?:ого|ому|ими|ий|ій|ої|их|им|ою|[аяуюоеєиіїйь])$/u;
/** Fewer letters than these are no stem: the word stands as it is. */
const SHORT = 4;
/** Fewer letters than these name nothing, unless they are an abbreviation. */
const FEWEST = 3;

/** What is looked for of a term. */
export type NamedTerm = Pick<Term, 'kind' | 'term' | 'also'>;

/** What the names of a term look like in a text of the language, the whole ones first; null where it has none. */
export function namePatterns({ kind, term, also }: NamedTerm, lang: Lang): readonly RegExp[] {
  const own = namesIn(term[lang]);
  const names = [...own, ...(lang === 'uk' ? also.modern : also.latin)]
    .map((name) => name.trim().replace(/^(?:the|a) /i, ''))
    .filter((name) => name.length >= FEWEST || /^\p{Lu}{2}$|\.$/u.test(name));
  // Of a body with two words the second alone: “the collective”.
  const heads = kind === 'body' ? own.flatMap((name) => /^\p{L}+ (\p{L}{5,})$/u.exec(name)?.[1] ?? []) : [];
  return [names, heads].filter(({ length }) => length > 0).map((some) => patternOf(some, lang));
}

/** The names that stand in a head: «Tie (zviazok, sviaz)», «Mass, masses». */
function namesIn(head: string): string[] {
  return head.split(/[(),;/]|\s(?:and|і|й|та)\s/);
}

function patternOf(names: readonly string[], lang: Lang): RegExp {
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(/[\s-]+/)
        .map((word) => wordPattern(word, lang))
        .join('[\\s\\u00a0-]+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}’'])(?:${any.join('|')})(?![\\p{L}\\p{N}’'])`, 'iu');
}

function wordPattern(word: string, lang: Lang): string {
  const letters = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
  if (!/^[\p{L}'’]{2,}$/u.test(word) || /^\p{Lu}+$/u.test(word)) return letters;
  if (lang === 'en') return word.endsWith('y') ? `${letters.slice(0, -1)}(?:y|ies)` : letters + ENDINGS.en;
  return word.length < SHORT ? letters : stemOf(letters) + ENDINGS.uk;
}

/** The letters that stay when a Ukrainian word is declined, with a vowel that falls out or changes. */
function stemOf(word: string): string {
  return word
    .replace(UKRAINIAN_ENDING, '')
    .replace(/[оеє]([кц])$/u, '[оеєй]?$1')
    .replace(/[іїо](\p{L})$/u, '[іїое]$1');
}
