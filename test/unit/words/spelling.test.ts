import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../../src/outputs/search/dictionaries.ts';
import { type Dictionary, Inflection } from '../../../src/outputs/search/hunspell.ts';
import { readersWords } from '../../support/readers-words.ts';

/** Words of somebody else, words that are spoken of, and a word that is divided between two lines. */
const QUOTED = /«[^«»]*»|“[^“”]*”|"[^"]*"|\*[^*\s][^*]*\*|\[[^\]]*\?\]|\p{L}+- \p{L}+/gu;
/** A name is none of a dictionary: words in small letters only. */
const WORD = /(?<![\p{L}\p{M}\p{N}\-’'ʼ*…])[а-яґєії][а-яґєії’'ʼ]+[а-яґєії](?![\p{L}\p{M}\-*…])/gu;

/** The search takes apostrophes away; here they count, as a letter that Ukrainian does not have. */
const lettered = (text: string): string => text.replace(/['’ʼ]/g, 'ъ');

function knownOf(words: Iterable<string>, { aff, dic }: Dictionary): ReadonlySet<string> {
  const inflection = new Inflection({ aff: lettered(aff), dic: lettered(dic) });
  return new Set(inflection.lemmasOf(new Set(words)).flatMap(({ forms }) => [...forms]));
}

/** Where an apostrophe may have been lost. */
const completed = (word: string): string[] =>
  [...word.matchAll(/(?<=[бвгдзжклмнпрстфх])(?=[яюєї])/gu)].map(
    ({ index }) => `${word.slice(0, index)}ъ${word.slice(index)}`,
  );

/** The other genitive of loan-words, of which dictionaries often know one: файла, файлу. */
const inU = (word: string): string => word.replace(/а$/u, 'у');

/** Russian words that Ukrainian does not know, and words without their apostrophe, each with what is right. */
function misspelt(words: readonly string[]): Map<string, string> {
  const { uk, ru } = dictionaries();
  const asked = new Map(words.map((word) => [lettered(word).replaceAll('ґ', 'г'), word]));
  const meant = new Map([...asked.keys()].map((word) => [word, completed(word)]));
  const known = knownOf([...asked.keys(), ...[...asked.keys()].map(inU), ...[...meant.values()].flat()], uk);
  const unknown = [...asked.keys()].filter((word) => !known.has(word) && !known.has(inU(word)));
  const russian = knownOf(unknown, ru);
  return new Map(
    unknown.flatMap((word): [string, string][] => {
      const right = meant
        .get(word)
        ?.find((one) => known.has(one))
        ?.replace('ъ', '’');
      if (right !== undefined) return [[asked.get(word)!, right]];
      return russian.has(word) ? [[asked.get(word)!, 'Russian']] : [];
    }),
  );
}

const SAMPLES = ['лишний', 'общественного', 'обєднує', 'зайвий', 'об’єднує', 'свято', 'ґрунт', 'файла'];

/** Words of our own in Ukrainian, each with a place where it stands. */
const places = new Map<string, string>();
for (const { file, line, text } of readersWords((file) => /^content.*\.uk\.md$|^data|^src\/words\/uk/.test(file)))
  for (const [word] of text.replace(QUOTED, ' ').matchAll(WORD)) places.set(word, `${file}:${line}`);
const wrong = misspelt([...SAMPLES, ...places.keys()]);

describe('the spelling', () => {
  it('tells Russian words and lost apostrophes from Ukrainian words', () => {
    expect(SAMPLES.map((word) => wrong.get(word))).toEqual([
      ...['Russian', 'Russian', 'об’єднує'],
      ...SAMPLES.slice(3).map(() => undefined),
    ]);
  });

  it('no Ukrainian word of ours is Russian or lacks its apostrophe', () => {
    expect(places.size).toBeGreaterThan(1000);
    const told = [...wrong].flatMap(([word, meant]) =>
      places.has(word) ? `${places.get(word)} ${word}: ${meant}` : [],
    );
    expect(told).toEqual([]);
  });
});
