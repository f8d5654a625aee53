import { describe, expect, it } from 'vitest';
import { type Dictionary, Inflection, dictionaries } from '../../src/outputs/search/hunspell.ts';
import type { Lang } from '../../src/model/common.ts';
import { readersWords } from '../support/readers-words.ts';

/** Words of somebody else, words that are spoken of, and a word that is divided between two lines. */
const QUOTED = /«[^«»]*»|“[^“”]*”|"[^"]*"|\*[^*\s][^*]*\*|\[[^\]]*\?\]|\p{L}+- \p{L}+/gu;

/** Where the words of a language stand, and what is one: a name is in no dictionary, so words in small letters only. */
const OURS: Readonly<Record<Lang, readonly [files: RegExp, word: RegExp]>> = {
  en: [
    /^content.*(?<!\.uk)\.md$|^data|^src\/words\/en/,
    /(?<![\p{L}\p{M}\p{N}\-’'ʼ*…./_])[a-z]{4,}(?![\p{L}\p{M}\-*…’'/_(]|\.\p{L})/gu,
  ],
  uk: [
    /^content.*\.uk\.md$|^data|^src\/words\/uk/,
    /(?<![\p{L}\p{M}\p{N}\-’'ʼ*…])[а-яґєії][а-яґєії’'ʼ]+[а-яґєії](?![\p{L}\p{M}\-*…])/gu,
  ],
};

/** The search takes apostrophes away; here they count, as a letter that Ukrainian does not have. */
const lettered = (text: string): string => text.replace(/['’ʼ]/g, 'ъ');

/** What a dictionary knows, as a question: it is read once. */
function knownTo({ aff, dic }: Dictionary): (words: readonly string[]) => ReadonlySet<string> {
  const inflection = new Inflection({ aff: lettered(aff), dic: lettered(dic) });
  return (words) => new Set(inflection.lemmasOf(new Set(words)).flatMap(({ forms }) => [...forms]));
}

/** Where an apostrophe may have been lost. */
const completed = (word: string): string[] =>
  [...word.matchAll(/(?<=[бвгдзжклмнпрстфх])(?=[яюєї])/gu)].map(
    ({ index }) => `${word.slice(0, index)}ъ${word.slice(index)}`,
  );

/** What fingers make of a word: two letters in each other’s place, one twice, one of two lost. */
const typed = (word: string): string[] =>
  [...word].flatMap((letter, at) => {
    const [before, next, after] = [word.slice(0, at), word[at + 1], word.slice(at + 2)];
    return [`${before}${letter}${word.slice(at)}`, ...(next === undefined ? [] : [before + next + letter + after])];
  });
const doubled = (word: string): string[] => {
  const found = /(\p{L})\1/u.exec(word);
  return found === null ? [] : [word.slice(0, found.index) + word.slice(found.index + 1)];
};

/** What a dictionary may know otherwise: the other genitive of loan-words (файла, файлу), a word behind its prefix. */
const OTHERWISE: Readonly<Record<Lang, (word: string) => string>> = {
  uk: (word) => word.replace(/а$/u, 'у'),
  en: (word) => word.replace(/^(?:dis|mis|inter|over|out|under|un|in|im|re|de|pre|non|sub)(?=\w{2})/u, ''),
};

/** Words that no dictionary of the language has and that a slip explains, each with what is right. */
function misspelt(words: readonly string[], lang: Lang): Map<string, string> {
  const { ru, ...ours } = dictionaries();
  const asked = new Map(words.map((word) => [lettered(word).replaceAll('ґ', 'г'), word]));
  const other = OTHERWISE[lang];
  const knownOf = knownTo(ours[lang]);
  const known = knownOf([...asked.keys()].flatMap((word) => [word, other(word)]));
  const unknown = [...asked.keys()].filter((word) => !known.has(word) && !known.has(other(word)));
  const meant = unknown.map((word) => [word, [...completed(word), ...typed(word), ...doubled(word)]] as const);
  const right = knownOf(meant.flatMap(([, all]) => all));
  const russian = lang === 'uk' ? knownTo(ru)(unknown) : new Set<string>();
  return new Map(
    meant.flatMap(([word, all]): [string, string][] => {
      const found = russian.has(word) ? 'Russian' : all.find((one) => right.has(one));
      return found === undefined ? [] : [[asked.get(word)!, found.replace('ъ', '’')]];
    }),
  );
}

const WRONG: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  uk: { лишний: 'Russian', общественного: 'Russian', обєднує: 'об’єднує', прийамти: 'приймати', приймаати: 'приймати' },
  en: { arouund: 'around', aruond: 'around', sentnece: 'sentence', comittee: 'committee' },
};
const RIGHT: Readonly<Record<Lang, readonly string[]>> = {
  uk: ['зайвий', 'об’єднує', 'свято', 'ґрунт', 'файла', 'парторганізація'],
  en: ['into', 'discuss', 'undated', 'workers', 'schemas', 'oblast'],
};

describe.each(['en', 'uk'] as const)('the spelling of %s', (lang) => {
  const [files, word] = OURS[lang];
  /** Words of our own, each with a place where it stands. */
  const places = new Map<string, string>();
  for (const { file, line, text } of readersWords((file) => files.test(file)))
    for (const [found] of text.replace(QUOTED, ' ').matchAll(word)) places.set(found, `${file}:${line}`);
  const samples = Object.entries(WRONG[lang]);
  const wrong = misspelt([...samples.map(([one]) => one), ...RIGHT[lang], ...places.keys()], lang);

  it(`the spelling of ${lang} tells slips ${lang === 'uk' ? 'and Russian words ' : ''}from right words`, () => {
    expect(samples.map(([one]) => [one, wrong.get(one) ?? ''])).toEqual(samples);
    expect(RIGHT[lang].filter((one) => wrong.has(one))).toEqual([]);
  });

  it('no word of ours is misspelt', () => {
    expect(places.size).toBeGreaterThan(1000);
    const told = [...wrong].flatMap(([one, meant]) => (places.has(one) ? `${places.get(one)} ${one}: ${meant}` : []));
    expect(told).toEqual([]);
  });
});
