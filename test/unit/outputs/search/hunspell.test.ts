import { expect, it } from 'vitest';
import { Inflection } from '../../../../src/outputs/search/hunspell.ts';

const aff = 'SFX d Y 3\nSFX d ок ка ок\nSFX d ок ків ок\nSFX d ок ку [^а]ок\nSFX p Y 1\nSFX p 0 ом ок\n';
const dic = '3\nосередок/d\nкрок\nґанок/d\n';

it('Inflection finds the word of a form, fleeting vowel and all, and its other forms', () => {
  const [lemma, ...others] = new Inflection({ aff, dic }).lemmasOf(new Set(['осередків']));
  expect(others).toEqual([]);
  expect(lemma?.base).toBe('осередок');
  expect([...(lemma?.forms ?? [])].sort()).toEqual(['осередка', 'осередків', 'осередку', 'осередок'].sort());
});

it('Inflection holds a rule to what it says a word has to end with', () => {
  expect([...(new Inflection({ aff, dic }).lemmasOf(new Set(['ганка']))[0]?.forms ?? [])]).toContain('ганку');
  expect([
    ...(new Inflection({ aff: aff.replace('[^а]', '[^н]'), dic }).lemmasOf(new Set(['ганка']))[0]?.forms ?? []),
  ]).not.toContain('ганку');
});

it('Inflection leaves out what no dictionary has, and rules that make other words', () => {
  expect(new Inflection({ aff, dic }).lemmasOf(new Set(['трактор']))).toEqual([]);
  expect(new Inflection({ aff, dic, inflecting: 'p' }).lemmasOf(new Set(['осередків']))).toEqual([]);
});

it('Inflection finds all words that are spelt alike, in the order of the dictionary', () => {
  const twice = new Inflection({ aff, dic: '3\nосередок\nкрок\nосередок/d\nОсередок/p\n' });
  expect(twice.lemmasOf(new Set(['крок', 'осередок'])).map(({ forms }) => [...forms])).toEqual([
    ['осередок'],
    ['крок'],
    ['осередок', 'осередка', 'осередків', 'осередку'],
    ['осередок', 'осередоком'],
  ]);
});

it('Inflection finds words whatever they are written with: capitals, signs, without rules, in the last line', () => {
  const odd = new Inflection({ aff, dic: "6\nКиїв\nҐанок/d\nп'ять \nз-за\nАТС/p\nе́кю\ntail" });
  const wanted = ['київ', 'ганок', 'пять', 'з-за', 'атс', 'tail', 'рок'];
  expect(odd.lemmasOf(new Set(wanted)).map(({ base }) => base)).toEqual([
    'київ',
    'ганок',
    'пять',
    'з-за',
    'атс',
    'tail',
  ]);
});

it('Inflection compares words that have both rules of comparing, and makes no doer of the others', () => {
  const english = {
    aff: 'SFX R Y 1\nSFX R 0 er [^e]\nSFX T Y 1\nSFX T 0 est [^e]\n',
    dic: '2\ndeep/RT\nread/R\n',
    inflecting: 'RT',
    together: 'RT',
  };
  const forms = (word: string): string[] => [...(new Inflection(english).lemmasOf(new Set([word]))[0]?.forms ?? [])];
  expect([forms('deepest'), forms('read'), forms('reader')]).toEqual([['deep', 'deeper', 'deepest'], ['read'], []]);
});
