/**
 * What the browser has to know of the words of the corpus: their inflection, what sounds alike, and where each stands.
 * The dictionaries are used here alone. Of each word of theirs that stands in a text, its endings are handed on.
 */
import { byKey, type LemmaRow, type WordRows } from '../../model/search/wire.ts';
import { cognates } from './cognates.ts';
import { type Corpus, type Term } from './texts.ts';
import { type Dictionaries, Inflection, type Lemma, type Standing } from './hunspell.ts';
import {
  acted,
  asked,
  attested,
  IRREGULAR,
  lasting,
  loneWords,
  numbered,
  paired,
  person,
  withoutLone,
  withoutPlural,
} from './irregular.ts';
import { kin } from './kin.ts';
import { alike } from './sounding.ts';

/** Its rows are sorted by their keys. */
export interface Lexicon {
  readonly endings: readonly string[];
  readonly lemmas: Iterable<LemmaRow>;
  readonly alike: Iterable<WordRows['alike']>;
  readonly names: Iterable<WordRows['names']>;
  readonly places: Iterable<WordRows['places']>;
}

/** Lemmas whose set of endings is told once, for all: each query fetches these. */
const MANY = 2;

/** Reads all words. @param dictionaries of the languages that they may be of */
export function lexiconOf(corpus: Corpus, dictionaries: Dictionaries): Lexicon {
  const lemmas = standing(corpus, dictionaries);
  const cuts = lemmas.map(cut);
  // Sets that begin alike weigh less beside one another.
  const endings = [...Map.groupBy(cuts, ([, set]) => set)]
    .flatMap(([set, all]) => (all.length < MANY ? [] : [set]))
    .sort();
  const numbers = new Map(endings.map((set, number) => [set, number]));
  const strange = strangers(lemmas, corpus.terms.keys());
  const stems = [...cuts.map(([stem], at) => ({ ...lemmas[at], stem })), ...strange.map((stem) => ({ stem }))];
  return {
    lemmas: [
      ...cuts.map(([stem, set, there]) => [stem, numbers.get(set) ?? set, there] as const),
      ...strange.map((word) => [word, -1, ''] as const),
    ].sort(byKey),
    endings,
    ...alike(lemmas, corpus, stems),
    places: rowsOfPlaces(corpus.terms),
  };
}

/** The words of the texts that are forms of none: names, and what is misspelt. */
function strangers(lemmas: readonly Standing[], terms: Iterable<string>): string[] {
  const known = new Set(lemmas.flatMap(({ standing, spelt }) => (spelt ? [] : standing)));
  return [...terms].filter((word) => !known.has(word) && !word.startsWith('#'));
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const LATIN = /^[a-z]+$/u;
/** What words of the time begin with, and English ones that their dictionary lacks; what is left is a word. */
const CLIPPED = new RegExp(
  `^(${[
    'парт|проф|політ|полит|комсомол|комуно|ком|рай|район|окр|окруж|губ|рад|сов|спец|агіт|агит|культ|жін|жен|місц|мест',
    'зав|держ|гос|тех|прод|проп|заг|загально|внутрішньо|обще|внутри|само|без|не|поза|все',
    're|in|un|de|dis|con|pro|mis|non',
  ].join('|')})(.{4,})$`,
  'u',
);

/** The words that the forms of the texts belong to. A form may belong to several. */
function standing({ russian, other, split, sources }: Corpus, dictionaries: Dictionaries): Standing[] {
  const [uk, ru] = [new Inflection(dictionaries.uk), new Inflection(dictionaries.ru)];
  const of = (set: Iterable<string>, script: RegExp): Set<string> => new Set([...set].filter((w) => script.test(w)));
  const all = of([...russian, ...other], CYRILLIC);
  const found = { ru: ru.lemmasOf(all), uk: uk.lemmasOf(all) };
  const lone = loneWords([...found.ru, ...found.uk]);
  const inRussian = withoutLone(found.ru, lone);
  const inUkrainian = withoutLone(found.uk, lone);
  const [ofRussian, ofOther] = [of(russian, CYRILLIC), of(other, CYRILLIC)];
  const [knownRu, knownUk] = [formsOf(inRussian), formsOf(inUkrainian)];
  // A word is Ukrainian where it can be, in a text that is not Russian; and the other way round.
  const isUk = (word: string): boolean => knownUk.has(word) && (ofOther.has(word) || !knownRu.has(word));
  const isRu = (word: string): boolean => knownRu.has(word) && (ofRussian.has(word) || !knownUk.has(word));
  const told = (lemmas: readonly Lemma[], has: (word: string) => boolean): Standing[] =>
    lemmas.flatMap((lemma) => {
      const standing = [...lemma.forms].filter((form) => all.has(form) && has(form));
      return standing.length === 0 ? [] : [{ ...lemma, standing, spelt: false }];
    });
  const latin = of(other, LATIN);
  const en = new Inflection(dictionaries.en);
  const english = englishIn(latin, en);
  const irregular = irregularIn(new Set([...all, ...latin]));
  const knownEn = formsOf(english);
  const unknownEn = [...latin].filter((word) => !knownEn.has(word));
  const unknown = [...all].filter((word) => !knownRu.has(word) && !knownUk.has(word));
  const there = [attested(told(inUkrainian, isUk), irregular), attested(told(inRussian, isRu), irregular)] as const;
  const former = respelt(unknown, uk);
  const ofUk = [...there[0], ...former];
  const kinship = [kin('uk', uk, ofUk, sources), kin('ru', ru, there[1], sources)] as const;
  const [allUk, allRu] = [
    [...ofUk, ...kinship[0]],
    [...there[1], ...kinship[1]],
  ];
  const pairs = [
    ...paired(allUk, allRu, uk, ru),
    // What no dictionary has may be a Russian word, written as it is said: «розгрузити».
    ...cognates('uk', [...allUk, ...unknown.map(alone), ...unknown.flatMap(adjective)], ru, sources),
    ...cognates('ru', allRu, uk, sources),
  ];
  const lemmas = merged([
    ...there.flat(),
    ...english,
    ...irregular,
    ...former,
    ...[uk, ru].flatMap((dictionary) => clipped(unknown, split, dictionary)),
    ...clipped(unknownEn, new Set(), en),
    ...unknownEn.flatMap(numbered),
    ...[...latin].flatMap(acted),
    ...unknown.flatMap(person),
    ...unknown.flatMap(lasting),
    ...kinship.flat(),
    ...kin('en', en, [...english, ...unknownEn.flatMap(numbered), ...unknownEn.filter(isHow).map(alone)], sources),
    ...pairs,
    ...kin('uk', uk, pairs, sources),
    ...kin('ru', ru, pairs, sources),
    ...asked({ uk, ru }, [...there.flat(), ...english, ...irregular, ...pairs]),
  ]);
  return lemmas.map((one) => ({ ...one, hidesWord: [uk, ru, en].some((each) => each.has(one.base.slice(1))) }));
}

function formsOf(lemmas: readonly Lemma[]): Set<string> {
  return new Set(lemmas.flatMap(({ forms }) => [...forms]));
}

/** The English words of the texts, as their dictionary has them. */
function englishIn(latin: ReadonlySet<string>, dictionary: Inflection): Standing[] {
  // Of a letter nothing else is made: “bed” is no “b”.
  const lemmas = dictionary.lemmasOf(latin).filter(({ base }) => base.length > 1);
  return withoutPlural(lemmas).map((lemma) => ({
    ...lemma,
    standing: [...lemma.forms].filter((form) => latin.has(form)),
    spelt: false,
  }));
}

/** Words whose forms no ending makes, where the texts have one of them. */
function irregularIn(words: ReadonlySet<string>): Standing[] {
  return IRREGULAR.flatMap((line): Standing[] => {
    const forms = line.split(' ');
    const standing = forms.filter((form) => words.has(form));
    return standing.length === 0 ? [] : [{ base: forms[0] ?? '', forms: new Set(forms), standing, spelt: false }];
  });
}

const isHow = (word: string): boolean => word.endsWith('ly');
const alone = (word: string): Standing => ({ base: word, forms: new Set([word]), standing: [word], spelt: false });

/** An adjective that no dictionary has, «гірнозаводська», by its first form. */
function adjective(word: string): Standing[] {
  const base = word.replace(/(?<=[сц]ьк|н)(?:а|е|і|ого|ої|ій|им|ими|их|у|ою)$/u, 'ий');
  return base === word ? [] : [{ ...alone(word), base }];
}

/** Words that the dictionary has in today’s spelling. */
function respelt(unknown: readonly string[], dictionary: Inflection): Standing[] {
  const bySpelling = new Map<string, number[]>();
  unknown.forEach((word, number) => {
    for (const one of todaysSpellings(word)) push(bySpelling, one, number);
  });
  return dictionary.lemmasOf(new Set(bySpelling.keys())).flatMap((lemma): Standing[] => {
    const standing = numbersOf(lemma, bySpelling).map((number) => unknown[number] ?? '');
    return standing.length === 0 ? [] : [{ ...lemma, standing, spelt: true }];
  });
}

/** What has one of the forms, in its order. */
function numbersOf({ forms }: Lemma, byForm: ReadonlyMap<string, readonly number[]>): number[] {
  return [...new Set([...forms].flatMap((form) => byForm.get(form) ?? []))].sort((a, b) => a - b);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/**
 * Words that begin with a clipped one, as those of the time do: «парт» and a word of the dictionary.
 * @param split those that have an apostrophe between the two, «парт'організатор»: their second word is found, too
 */
function clipped(unknown: readonly string[], split: ReadonlySet<string>, dictionary: Inflection): Standing[] {
  const cuts = [...new Set([...unknown, ...split])].flatMap((word) => {
    const [, first = '', rest = ''] = CLIPPED.exec(word) ?? [];
    return rest === '' ? [] : [{ word, first, rest }];
  });
  const byRest = new Map<string, number[]>();
  cuts.forEach(({ rest }, number) => {
    for (const one of [rest, ...todaysSpellings(rest)]) push(byRest, one, number);
  });
  const firsts = [...new Set(cuts.map(({ first }) => first))];
  return dictionary.lemmasOf(new Set(byRest.keys())).flatMap((lemma) => {
    const there = numbersOf(lemma, byRest).flatMap((number) => cuts[number] ?? []);
    const found = Map.groupBy(there, ({ first }) => first);
    return firsts.flatMap((first): Standing[] => {
      const words = (found.get(first) ?? []).map(({ word }) => word);
      if (words.length === 0) return [];
      const forms = new Set([...lemma.forms].map((form) => first + form));
      const base = first + lemma.base;
      const rows = [
        { base, forms, standing: words.filter((word) => forms.has(word)), spelt: false },
        { base, forms, standing: words.filter((word) => !forms.has(word)), spelt: true },
        { ...lemma, standing: words.filter((word) => split.has(word)), spelt: true },
      ];
      return rows.filter(({ standing }) => standing.length > 0);
    });
  });
}

/** Of two alike one; of several with the same forms, one. */
function merged(lemmas: readonly Standing[]): Standing[] {
  const key = ({ forms, standing, spelt }: Standing): string =>
    [spelt, [...forms].sort(), [...standing].sort()].join(';');
  return [...new Map(lemmas.map((lemma) => [key(lemma), lemma])).values()];
}

/** A stem, its set of endings, and which of them stand in texts. */
function cut({ forms, standing, spelt }: Standing): readonly [stem: string, set: string, there: string] {
  const all = [...forms].sort();
  const [first = '', last = ''] = [all[0], all.at(-1)];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  const stem = first.slice(0, length);
  const set = all.map((form) => form.slice(length)).join(',');
  const there = spelt ? standing.map((word) => `~${word}`) : standing.map((form) => form.slice(length));
  return [stem, set, there.join(',')];
}

/** Most texts in a row: a word that stands in more has several. */
const MOST = 1000;

/** Made one after the other, as they are written. */
function* rowsOfPlaces(terms: ReadonlyMap<string, Term>): Generator<WordRows['places']> {
  for (const word of [...terms.keys()].sort()) yield* rowsOf(word, terms.get(word)?.places.byField() ?? []);
}

function rowsOf(term: string, fields: readonly (readonly number[])[]): WordRows['places'][] {
  const longest = Math.max(...fields.map(({ length }) => length));
  return Array.from({ length: Math.ceil(longest / MOST) }, (_, row): WordRows['places'] => [
    term,
    ...fields.map((texts) => differences(texts.slice(row * MOST, (row + 1) * MOST))),
  ]);
}

function differences(numbers: readonly number[]): string {
  return numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)).join(' ');
}

/**
 * How a Ukrainian word that is spelt as before 1928 may be spelt today: what dictionaries are asked for it. The rules
 * are those of the reforms; whether a word is one, the dictionary says.
 */
const REFORMS: readonly (readonly [RegExp, string])[] = [
  [/^и/u, 'і'],
  [/(?<=[бвгджзклмнпрстфхцчш])и$/u, 'і'],
  [/^рос(?!і)/u, 'роз'],
  [/і[яює](?=[бвгджзйклмнпрстфхцчш])/gu, 'іа'],
  [/(?<=[дтзсцжшчр])і(?=[^йаеєиоуюя])/gu, 'и'],
  [/^пія/u, 'пия'],
  [/є/gu, 'е'],
  [/(?<=л)я/gu, 'а'],
  [/(?<=л)ю/gu, 'у'],
  [/([а-щюяєії])\1/gu, '$1'],
  [/ій(?=н)/gu, 'ей'],
  [/десять/u, 'десят'],
  [/хв/gu, 'ф'],
  [/т(?=е[ар])/gu, 'ф'],
  [/тись$/u, 'тися'],
  [/усь$/u, 'уся'],
  [/кер[ое]в/u, 'керів'],
  [/ін(?=н[яюі])/u, 'ен'],
];

/** Spellings that dictionaries may have, the word itself apart. */
function todaysSpellings(word: string): string[] {
  let found = [word];
  for (const [from, to] of REFORMS) {
    const changed = found.map((one) => one.replace(from, to));
    // Most rules say nothing of most words.
    if (changed.every((one, index) => one === found[index])) continue;
    found = [...new Set(found.flatMap((one, index) => [one, changed[index] ?? one]))].slice(0, 96);
  }
  return found.filter((one) => one !== word);
}
