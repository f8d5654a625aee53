import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { lemmaOf } from '../../../../src/kinds/glossary/lemma.ts';
import { plain } from '../../../../src/model/text-types.ts';

const edition = load();
const { index, terms } = edition;
const [sample] = terms;
if (sample === undefined) throw new Error('No term.');
const lemma = (kind: typeof sample.kind, uk: string): string =>
  lemmaOf({ ...sample, kind, term: { ...sample.term, uk: plain(uk) } }, index).text;

it('lemmaOf writes a head as a dictionary does, whether or not the sources have it in small letters', () => {
  expect(lemma('word', 'Ухил')).toBe('ухил');
  expect(lemma('body', 'Всеукраїнська нарада')).toBe('всеукраїнська нарада');
  expect(lemma('abbreviation', 'І т. и. (і таке інше)')).toBe('і т. и.');
});

it('lemmaOf leaves names and abbreviations of capitals as they are', () => {
  expect(lemma('person', 'Л. М.')).toBe('Л. М.');
  expect(lemma('place', 'Харків')).toBe('Харків');
  expect(lemma('body', 'ЛКСМ, КСМ (комсомол)')).toBe('ЛКСМ');
});

it('lemmaOf gives every term of the edition but names and abbreviations a small letter', () => {
  for (const term of terms.filter(({ kind }) => kind !== 'person' && kind !== 'place'))
    expect(lemmaOf(term, index).text).toMatch(/^(?:\p{Ll}|\p{Lu}{2})/u);
});
