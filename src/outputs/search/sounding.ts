/** What sounds alike, and how words are called besides: in another language, alphabet or spelling. */
import { american, LEAST_SKELETON, skeleton, skeletons } from '../../model/search/skeleton.ts';
import { tokens } from '../../model/search/fold.ts';
import { byKey, LEAST_TAIL, type WordRows } from '../../model/search/wire.ts';
import type { Standing } from './hunspell.ts';
import type { Corpus, Entry } from './texts.ts';

const LATIN = /^[a-z]+$/u;

type WordsByKey = Map<string, Set<string>>;

function addTo(list: WordsByKey, key: string, words: readonly string[]): void {
  const known = list.get(key) ?? new Set();
  list.set(key, known);
  for (const word of words) known.add(word);
}

/**
 * Words by what they sound like; by other names, and English ones by the spelling of the other side of the ocean.
 * @param stems of all lemmas, to be known without their first letter
 */
export function alike(
  lemmas: readonly Standing[],
  { terms, names: all }: Corpus,
  stems: readonly Stem[],
): { readonly alike: WordRows['alike'][]; readonly names: WordRows['names'][] } {
  const sounding: WordsByKey = new Map();
  const named: WordsByKey = new Map();
  const sounds = (word: string, words: readonly string[]): void => {
    const key = skeleton(word);
    if (word.length > LEAST_SKELETON - 1 && key.length >= LEAST_SKELETON) addTo(sounding, key, words);
  };
  const known = new Set<string>();
  // «Ленинизма» is asked of «ленінізм», whatever form of it stands: their bases sound alike.
  // Of English words names alone: «рік» is «год», and no “good”.
  const heard = lemmas.filter(({ base, isName }) => isName === true || !LATIN.test(base));
  const bases = Map.groupBy(new Set(heard.map(({ base }) => base)), skeleton);
  // Adverbs: «дали» sounds as «далі» does, which is another word.
  const lone = new Map<string, string>();
  for (const { base, forms, spelt } of lemmas)
    if (!spelt && forms.size === 1 && /[аеиіоуя]$/u.test(base)) lone.set(skeleton(base), base);
  for (const { base, forms, standing, spelt } of lemmas) {
    if (!spelt) for (const form of standing) known.add(form);
    if (LATIN.test(base)) {
      for (const form of forms) if (american(form) !== form) addTo(named, `≈${american(form)}`, [base]);
    } else {
      // «Зростання» is no «зростати», whose other names are none of it; «травень» is «май», which is no “have”.
      const isOther = spelt && (base.length < LEAST_SKELETON || /(?:ти|ть)(?:с[яь])?$/u.test(base));
      for (const word of new Set(isOther ? [base] : [base, ...standing]))
        if ((lone.get(skeleton(word)) ?? word) === word) sounds(word, bases.get(skeleton(base)) ?? [base]);
    }
    // «Коммунистический» is asked of «комуністичний» with whatever ending.
    if (/[іи]чний$/u.test(base)) sounds(base.replace(/[іи]чний$/u, 'ический'), [base]);
    // «Виховательний», as one says it who thinks of the Russian word.
    if (/[аяи]льний$/u.test(base)) sounds(base.replace(/льний$/u, 'тельний'), [base]);
  }
  for (const word of terms.keys()) if (!known.has(word) && !word.startsWith('#')) sounds(word, [word]);
  const families = lemmas.map(({ standing, base }) => new Set([...standing, base]));
  for (const names of all) {
    const standing = names.standing.flatMap(oneWord);
    const today = names.today.flatMap(oneWord).filter((word) => terms.has(word));
    // Of words of today one says little of another: «розширити» is not «зростати», though «поширити» is either.
    const isOneOfToday = (name: string): boolean => names.of !== 'one' && today.includes(name);
    for (const name of names.asked.flatMap(oneWord)) {
      const isForm = families.some((family) => family.has(name) && standing.some((form) => family.has(form)));
      // «Товариш» is found where it stands, and where it is short: «тов.».
      const short = names.standing.filter((form) => form.endsWith('.')).flatMap(oneWord);
      const all =
        isForm && names.of !== 'one'
          ? short.filter((word) => name.startsWith(word))
          : meant(name, [...standing, ...(isOneOfToday(name) ? [] : today)], names.of);
      const others = all.filter((word) => word !== name);
      if (others.length === 0) continue;
      addTo(named, `=${name}`, others);
      // A form of a source is meant as it stands: «решта» is «остання», and no «останніми».
      const asked = others.map((word) => (today.includes(word) ? word : `=${word}`));
      // It is asked for in any alphabet, too: “vydvizhenets”.
      const many = name.replace(/(?<=[еа]н)ець$/u, 'ці').replace(/(?<=[еа]н)ец$/u, 'цы');
      if (!LATIN.test(name)) for (const one of new Set([name, many])) sounds(one, asked);
    }
  }
  const rows = (list: WordsByKey): WordRows['alike'][] =>
    [...list].map(([key, words]) => [key, [...words].sort().join(',')] as const);
  return { alike: [...rows(sounding), ...headless(stems)].sort(byKey), names: rows(named).sort(byKey) };
}

/** A stem of a lemma. */
interface Stem extends Pick<Standing, 'hidesWord'> {
  readonly stem: string;
}

/** Stems by what is behind their first letter: of a word that is written with another one nothing else is known. */
function headless(stems: readonly Stem[]): WordRows['alike'][] {
  const byTail: WordsByKey = new Map();
  for (const { stem, hidesWord } of stems)
    if (stem.length > LEAST_TAIL)
      addTo(byTail, `*${stem.slice(1)}`, [hidesWord === true ? stem.charAt(0).toUpperCase() : stem.charAt(0)]);
  return [...byTail].map(([tail, firsts]) => {
    const each = [...firsts].filter((first) => first !== first.toLowerCase() || !firsts.has(first.toUpperCase()));
    return [tail, each.sort().join(',')];
  });
}

/** Which of the words a name means: «бригада» none of those of «цех, майстерня, бригада» but its own. */
function meant(name: string, all: readonly string[], of: (Entry['names'] & {})['of']): readonly string[] {
  const begin = (word: string): string[] => skeletons(word).map((sound) => sound.slice(0, LEAST_SKELETON));
  const alike = of === 'several' ? all.filter((word) => begin(word).some((one) => begin(name).includes(one))) : [];
  return alike.length > 0 ? alike : all;
}

/** The word that a name consists of, or is short for it: «ст.». */
function oneWord(name: string): string[] {
  const [first] = tokens(name);
  const { length } = name.replace(/\.$/u, '');
  // An abbreviation with brackets is of one party; the word that it explains, of any.
  return first?.end === length && first.start === 0 && !name.includes('(') ? [first.word] : [];
}
