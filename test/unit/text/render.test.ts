/** Drawing a block: what stands at each annotation, and the laws that its words are those of both readings. */
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, it } from 'vitest';
import { toHtml } from '../../../src/text/html.ts';
import type { Block } from '../../../src/model/edition.ts';
import { renderBlock, type Drawn, type Labels } from '../../../src/text/render.ts';
import { annotations, drawn, emending, reading } from '../../support/annotations.ts';
import { fc } from '../../support/laws.ts';

const { text } = reading;
const html = (block: Block, list: readonly Drawn[], labels?: Labels): string =>
  toHtml(renderBlock(reading, block, list, labels));

/** The block `one two three` with annotations over it. */
const words = { text: 'one two three', blocks: [] };
const line: Block = { id: 'p1', kind: 'paragraph', level: 0, start: 0, end: 13, strong: [] };
const draw = (list: readonly Drawn[], labels?: Labels, block = line): string =>
  toHtml(renderBlock(words, block, list, labels));

it('renderBlock prints words without annotations as they are, and strong ones as strong', () => {
  expect(draw([])).toBe('one two three');
  expect(draw([], {}, { ...line, strong: [{ start: 0, end: 3 }] })).toBe('<strong>one</strong> two three');
});

it('renderBlock links the words of an annotation to its entry, with its number', () => {
  expect(draw([drawn('note', 'a', 4, 7)], { numbers: new Map([['a', 7]]) })).toBe(
    'one <a class="ref ref-note" id="a" data-n="7" href="#n-a">two</a> three',
  );
});

it('renderBlock gives the link to a note before a claim of the same words, and says that it is a number too', () => {
  expect(draw([drawn('claim', 'a', 4, 7), drawn('note', 'b', 4, 7)])).toBe(
    'one <span class="at" id="a"></span>' +
      '<a class="ref ref-note in-claim" id="b" href="#n-b" data-refs="b a">two</a> three',
  );
});

it('renderBlock makes the pieces of an annotation one tab stop, the first', () => {
  const list = [drawn('recommendation', 'a', 0, 13), drawn('note', 'b', 4, 7)];
  expect(draw(list)).toBe(
    '<a class="ref ref-recommendation at-recommendation" id="a" href="#n-a">one </a>' +
      '<a class="ref ref-note" id="b" href="#n-b" data-refs="b a">two</a>' +
      '<a class="ref ref-recommendation" tabindex="-1" href="#n-a"> three</a>',
  );
});

it('renderBlock sets a square where a recommendation or something excluded begins, also at an empty element', () => {
  const list = [drawn('excluded', 'a', 0, 13), drawn('claim', 'b', 0, 3), drawn('recommendation', 'c', 8, 13)];
  expect(draw(list)).toContain('<span class="at at-excluded" id="a"></span><a class="ref ref-claim" id="b"');
  expect(draw(list)).toContain('<a class="ref ref-recommendation at-recommendation" id="c"');
});

it('renderBlock makes no link of a space between two annotations', () => {
  const list = [drawn('claim', 'a', 0, 3), drawn('note', 'b', 0, 7), drawn('note', 'c', 4, 7)];
  expect(draw(list)).toContain('one</a> <a');
});

it('renderBlock prints both readings of an emendation; each is one tab stop', () => {
  const list = [emending('a', 0, 7, 'ONE'), drawn('claim', 'b', 4, 7)];
  expect(draw(list, { numbers: new Map([['a', 1]]) })).toBe(
    '<span class="at" id="b"></span><span class="choice" id="a">' +
      '<span class="sic"><a class="ref ref-note" href="#n-a">one </a>' +
      '<a class="ref ref-claim" tabindex="-1" href="#n-b" data-refs="b a">two</a></span>' +
      '<span class="apart"> [sic] [</span>' +
      '<span class="corr"><a class="ref ref-note" href="#n-a" data-refs="b a">ONE</a></span>' +
      '<span class="apart">]</span></span> three',
  );
});

it('renderBlock prints two emendations side by side as two', () => {
  expect(draw([emending('a', 0, 4, 'A '), emending('b', 4, 7, 'B')])).toMatch(
    /^<span class="choice" id="a">.*A <\/a>.*\]<\/span><\/span><span class="choice" id="b">.*B<\/a>.*\]<\/span><\/s/,
  );
});

it('renderBlock tells both readings apart for those who come without the style sheet, be one of them nothing', () => {
  const bare = (corrected: string): string => parse(draw([emending('a', 4, 7, corrected)])).text;
  expect([bare('TWO'), bare('')]).toEqual(['one two [sic] [TWO] three', 'one two [sic] [–] three']);
});

it('renderBlock prints the old ids of an annotation right before its words', () => {
  const aliases = new Map([
    ['a', ['old-a']],
    ['b', ['old-b']],
    ['c', ['old-c']],
  ]);
  const old = (id: string): string => `<span class="at" id="old-${id}" data-now="${id}"></span>`;
  const list = [drawn('note', 'a', 0, 13), drawn('note', 'b', 0, 3), emending('c', 4, 7, '')];
  expect(draw(list, { aliases })).toContain(`${old('a')}<span class="at" id="a"></span>${old('b')}<a class="ref`);
  expect(draw(list, { aliases })).toContain(`${old('c')}<span class="choice" id="c">`);
});

const textOf = (drawing: string, without: string): string => {
  const root = parse(drawing);
  for (const element of root.querySelectorAll(without)) element.remove();
  return root.textContent
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
};

/** The words of a block with every emendation carried out. */
function correctedWords(block: Block, list: readonly Drawn[]): string {
  let result = text.slice(block.start, block.end);
  const inside = list.flatMap((one) =>
    one.type === 'note' && one.emendation !== null && one.span.start >= block.start && one.span.end <= block.end
      ? [{ ...one.span, words: one.emendation.reading }]
      : [],
  );
  for (const { start, end, words: corrected } of inside.sort((a, b) => b.start - a.start))
    result = result.slice(0, start - block.start) + corrected + result.slice(end - block.start);
  return result;
}

const everywhere = (law: (block: Block, list: readonly Drawn[], root: HTMLElement) => void): void =>
  fc.assert(
    fc.property(annotations, (list) => {
      for (const block of reading.blocks) law(block, list, parse(html(block, list)));
    }),
  );

it('renderBlock without tags and corrections is the block as transcribed', () => {
  everywhere((block, list) =>
    expect(textOf(html(block, list), '.corr, .apart')).toBe(text.slice(block.start, block.end)),
  );
});

it('renderBlock without the slips is the block as corrected', () => {
  everywhere((block, list) => expect(textOf(html(block, list), '.sic, .apart')).toBe(correctedWords(block, list)));
});

it('renderBlock has every annotation as an id exactly once, in the block where it begins', () => {
  fc.assert(
    fc.property(annotations, (list) => {
      const ids = reading.blocks.flatMap((block) =>
        parse(html(block, list))
          .querySelectorAll('[id]')
          .map((element) => element.id),
      );
      // An annotation that begins on the break between two blocks begins in neither.
      const beginning = list.filter(({ span: place }) =>
        reading.blocks.some(({ start, end }) => place.start >= start && place.start < end),
      );
      expect(ids.sort()).toEqual(beginning.map(({ id }) => id).sort());
    }),
  );
});

it('renderBlock keeps every id in the corrected reading too, where the slips are hidden', () => {
  everywhere((_block, _list, root) => expect(root.querySelectorAll('.sic [id]')).toEqual([]));
});

it('renderBlock leads from every covered word to an annotation that covers it', () => {
  everywhere((_block, list, root) => {
    const known = new Set(list.map(({ id }) => `#n-${id}`));
    for (const link of root.querySelectorAll('a')) expect(known.has(link.getAttribute('href') ?? '')).toBe(true);
  });
});

it('renderBlock has at most one tab stop an annotation, and one for each reading of an emendation', () => {
  everywhere((_block, _list, root) => {
    const stops = root.querySelectorAll('a:not([tabindex])');
    const targets = stops.filter((link) => link.closest('.choice') === null).map((link) => link.getAttribute('href'));
    expect(new Set(targets).size).toBe(targets.length);
    for (const one of root.querySelectorAll('.sic, .corr'))
      expect(stops.filter((link) => link.closest(`.${one.classNames}`) === one).length).toBeLessThanOrEqual(1);
  });
});
