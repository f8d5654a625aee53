import { expect, it } from 'vitest';
import { lemmasOf } from '../../../../src/outputs/search/hunspell.ts';

const aff = 'SFX d Y 3\nSFX d ок ка ок\nSFX d ок ків ок\nSFX d ок ку [^а]ок\nSFX p Y 1\nSFX p 0 ом ок\n';
const dic = '3\nосередок/d\nкрок\nґанок/d\n';

it('lemmasOf finds the word of a form, fleeting vowel and all, and its other forms', () => {
  const [lemma, ...others] = lemmasOf(new Set(['осередків']), { aff, dic });
  expect(others).toEqual([]);
  expect(lemma?.base).toBe('осередок');
  expect([...(lemma?.forms ?? [])].sort()).toEqual(['осередка', 'осередків', 'осередку', 'осередок'].sort());
});

it('lemmasOf holds a rule to what it says a word has to end with', () => {
  expect([...(lemmasOf(new Set(['ганка']), { aff, dic })[0]?.forms ?? [])]).toContain('ганку');
  expect([...(lemmasOf(new Set(['ганка']), { aff: aff.replace('[^а]', '[^н]'), dic })[0]?.forms ?? [])]).not.toContain(
    'ганку',
  );
});

it('lemmasOf leaves out what no dictionary has, and rules that make other words', () => {
  expect(lemmasOf(new Set(['трактор']), { aff, dic })).toEqual([]);
  expect(lemmasOf(new Set(['осередків']), { aff, dic, inflecting: 'p' })).toEqual([]);
});
