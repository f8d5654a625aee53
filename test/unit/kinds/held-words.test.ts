import { expect, it } from 'vitest';
import { heldWords } from '../../../src/kinds/held-words.ts';
import { dashHeld, held, parted } from '../../../src/text/line-breaks.ts';
import { words } from '../../../src/words/index.ts';

type Part = string | ((...given: never[]) => unknown) | { readonly [name: string]: Part };

/** Texts of a part of the words beside the same texts as they are held. */
function pairs(before: Part, after: Part): (readonly [before: string, after: string])[] {
  if (typeof before === 'string') return [[before, after as string]];
  if (typeof before !== 'function')
    return Object.keys(before).flatMap((name) => pairs(before[name]!, (after as typeof before)[name]!));
  return [];
}

it('heldWords lets no line of Ukrainian prose end behind a word of one letter, and changes no word', () => {
  const before = words('uk');
  const after = heldWords(before);
  const said = (['offline', 'lesson', 'taking', 'data', 'works'] as const).flatMap((name) =>
    pairs(before[name] as unknown as Part, after[name] as unknown as Part),
  );
  expect(said.filter(([, text]) => held(text) !== text)).toEqual([]);
  expect(said.map(([, text]) => text.replaceAll('\u00a0', ' '))).toEqual(
    said.map(([text]) => text.replaceAll('\u00a0', ' ')),
  );
  expect(said.filter(([text, other]) => text !== other).length).toBeGreaterThan(20);
  expect(held('All were read on 25 November 2026.')).toBe('All were read on 25\u00a0November 2026.');
  // What a function says is words, too.
  const told = (of: typeof before): string => of.predict.answerTitle(3);
  expect(told(after)).toBe(held(told(before)));
  expect(after.reader).toBe(before.reader);
});

it('dashHeld keeps a comrade beside the name', () => {
  expect(dashHeld('most likely in 1924. Comrade Khaliavskyi tells')).toBe(
    'most likely in 1924. Comrade\u00a0Khaliavskyi tells',
  );
});

it('parted parts long words between syllables, and never by one letter or two', () => {
  const shown = (text: string): string => parted(text).replaceAll('\u00ad', '|');
  expect(shown('Production cells, Zhytomyr station')).toBe('Pro|duc|tion cells, Zhy|to|myr sta|tion');
  expect(shown('Виробничі осередки, нові зв’язки')).toBe('Вироб|ничі осе|редки, нові зв’язки');
});
