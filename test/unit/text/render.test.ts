/** Drawing a block: what stands at each annotation, and the laws that its words are those of both readings. */
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, it } from 'vitest';
import { NOTHING_MOVED } from '../../../src/model/moved.ts';
import { toHtml, toSourceHtml } from '../../../src/text/html.ts';
import type { Block } from '../../../src/model/edition.ts';
import { type Drawn, isEmended, isLink, marksOf } from '../../../src/text/marks.ts';
import {
  type Label,
  renderStretch,
  type Stretch,
  aliasElements,
  aliasesOf,
  aliasesOfTerms,
  numeral,
} from '../../../src/text/render.ts';
import { annotations, drawn, emending, reading } from '../../support/annotations.ts';
import { fc } from '../../support/laws.ts';

const { text } = reading;

/** Labels as the reader gives them: numbers count from 1 in the order given. */
function labels(list: readonly Drawn[]): (id: string) => Label {
  return (id) => {
    const one = list.find((other) => other.id === id);
    const group = one?.type === 'claim' ? 'num' : one !== undefined && isEmended(one) ? 'cor' : 'words';
    return { group, no: list.findIndex((other) => other.id === id) + 1, name: `note: ${id}`, stop: true };
  };
}

const html = (block: Stretch, list: readonly Drawn[]): string =>
  toSourceHtml(renderStretch(reading, block, list, { marks: marksOf(list), label: labels(list) }));

/** A block with words of the glossary where no number and no correction stands. */
const withTerms = (block: Block, list: readonly Drawn[]): Stretch => {
  const places = [2, 9, 14].map((from) => ({
    start: block.start + from,
    end: Math.min(block.start + from + 5, block.end),
    href: `/glossary/#t${from}`,
  }));
  const { links } = marksOf(list);
  const terms = places.filter(
    ({ start, end }) => start < end && links.every((link) => link.end <= start || link.start >= end),
  );
  return { ...block, numerals: [], terms };
};

/** The words `one two three` with annotations over them. */
const words = { text: 'one two three', blocks: [] };
const line: Stretch = { start: 0, end: 13, strong: [], numerals: [] };
const draw = (list: readonly Drawn[], stretch = line, aliases = new Map<string, string[]>()): string =>
  toHtml(renderStretch(words, stretch, list, { marks: marksOf(list), label: labels(list), aliases }));
/** Without what every link to a note has. */
const brief = (drawing: string): string => drawing.replace(/ role="doc-noteref"| data-no="\d+"/g, '');

it('renderStretch prints words without annotations as they are, and strong ones as strong', () => {
  expect(draw([])).toBe('one two three');
  expect(draw([], { ...line, strong: [{ start: 0, end: 3 }] })).toBe('<strong>one</strong> two three');
});

it('renderStretch gives words no name that reader modes would throw them away for', () => {
  expect(brief(draw([drawn('claim', 'share-a', 0, 7)]))).toBe(
    '<span id="share-a"></span><a class="m k-num" href="#n-share-a">one two</a> three',
  );
  expect(brief(draw([drawn('note', 'a-comment', 4, 7)]))).toBe(
    'one <span id="a-comment"></span><span class="od" data-n="a-comment">two</span>' +
      '<a class="mk k-words" aria-label="note: a-comment" href="#n-a-comment"></a> three',
  );
  const slip = brief(draw([drawn('claim', 'a', 0, 7), emending('share-b', 4, 7, 'TWO')]));
  expect(slip).toContain('<span id="share-b"></span><a class="m k-num k-cor" id="a" href="#n-a">one <span ');
  expect(slip).toContain('<span class="choice" data-n="share-b">');
});

it('renderStretch makes a number one link, named as a note, with its numeral bold', () => {
  expect(draw([drawn('claim', 'a', 0, 7)], { ...line, numerals: [{ start: 4, end: 7 }] })).toBe(
    '<a class="m k-num" role="doc-noteref" data-no="1" id="a" href="#n-a">one ' +
      '<b class="in-words">two</b>' +
      '</a> three',
  );
});

it('numeral holds figures together, and lets words among them break over lines', () => {
  const inWords = (words: string): boolean => toHtml(numeral(words)).includes('in-words');
  expect(['113', '1,068', '500 000', '500.000', '1-ше', '4,2'].filter(inWords)).toEqual([]);
  expect(['two', '1 січня 1924 року', '1 January 1924'].map(inWords)).toEqual([true, true, true]);
});

it('renderStretch lets a number win over a note in it: the sign stands behind the number', () => {
  expect(brief(draw([drawn('claim', 'a', 0, 7), drawn('note', 'b', 0, 3)]))).toBe(
    '<span id="b"></span><a class="m k-num" id="a" href="#n-a"><span class="od" data-n="b">one</span> two</a>' +
      '<a class="mk k-words" aria-label="note: b" href="#n-b"></a> three',
  );
});

it('renderStretch keeps the id of a correction in the number in which it begins, where two numbers overlap', () => {
  const list = [drawn('claim', 'a', 0, 7), drawn('claim', 'b', 4, 13), emending('e', 4, 7, 'zwei')];
  expect(marksOf(list).within).toEqual(new Map([['e', 'a']]));
  expect(draw(list).match(/ id="[abe]"/g)).toEqual([' id="a"', ' id="e"', ' id="b"']);
});

it('renderStretch sets the sign of a note behind its last letter, and its id where it begins', () => {
  expect(brief(draw([drawn('note', 'a', 4, 7)]))).toBe(
    'one <span class="od" id="a">two</span><a class="mk k-words" aria-label="note: a" href="#n-a"></a> three',
  );
  expect(brief(draw([drawn('note', 'a', 0, 7), drawn('note', 'b', 4, 7)]))).toBe(
    '<span class="od" id="a">one </span><span class="od" id="b" data-n="a">two</span>' +
      '<a class="mk k-words" aria-label="note: b" href="#n-b"></a>' +
      '<a class="mk k-words" aria-label="note: a" href="#n-a"></a> three',
  );
});

it('renderStretch leads from the sign of a note to the page on which it stands, and keeps its address here', () => {
  const list = [drawn('note', 'a', 4, 7)];
  const label = (id: string): Label => ({ ...labels(list)(id), away: '/words/' });
  expect(brief(toHtml(renderStretch(words, line, list, { marks: marksOf(list), label })))).toContain(
    '<a class="mk k-words" aria-label="note: a" id="n-a" href="/words/#n-a"></a>',
  );
});

it('renderStretch leaves the sign of what is asked for to the end of the sentence', () => {
  expect(draw([drawn('recommendation', 'a', 4, 13)])).toBe('one <span id="a"></span>two three');
});

const both = (was: string, now: string): string =>
  `<span class="was">${was}</span><span class="sic">\u00a0[sic]</span><span class="apart"> [</span>` +
  `<span class="now">${now}</span><span class="apart">]</span></span>`;

it('renderStretch prints both readings of an emendation in one link', () => {
  expect(brief(draw([emending('a', 0, 3, 'ONE')]))).toBe(
    `<a class="m k-cor" id="a" href="#n-a"><span class="choice">${both('one', 'ONE')}</a> two three`,
  );
});

it('renderStretch tells of an emendation inside a number with the number, and keeps its id', () => {
  expect(brief(draw([drawn('claim', 'a', 0, 7), emending('b', 4, 7, 'TWO')]))).toBe(
    `<a class="m k-num k-cor" id="a" href="#n-a">one <span class="choice" id="b">${both('two', 'TWO')}</a> three`,
  );
});

it('renderStretch prints two emendations side by side as two', () => {
  expect(draw([emending('a', 0, 4, 'A '), emending('b', 4, 7, 'B')])).toMatch(
    /^<a [^>]*id="a".*A <\/span>.*\]<\/span><\/span><\/a><a [^>]*id="b".*B<\/span>.*\]<\/span><\/span><\/a> /,
  );
});

it('renderStretch tells both readings apart for those who come without the style sheet, be one of them nothing', () => {
  const bare = (corrected: string): string => parse(draw([emending('a', 4, 7, corrected)])).text;
  expect([bare('TWO'), bare('')]).toEqual(['one two\u00a0[sic] [TWO] three', 'one two\u00a0[sic] [–] three']);
});

it('renderStretch goes on with what began in an earlier sentence, without its id', () => {
  const rest = { ...line, start: 4 };
  expect(brief(draw([drawn('claim', 'a', 0, 7)], rest))).toBe(
    '<a class="m k-num" tabindex="-1" href="#n-a">two</a> three',
  );
  expect(brief(draw([drawn('note', 'a', 0, 7)], rest))).toBe(
    '<span class="od" data-n="a">two</span><a class="mk k-words" aria-label="note: a" href="#n-a"></a> three',
  );
});

it('renderStretch makes words of the glossary one link, what else is said of them in it, signs behind it', () => {
  const terms = [{ start: 0, end: 7, href: '/glossary/#t' }];
  expect(brief(draw([drawn('note', 'a', 4, 13), drawn('note', 'b', 0, 3)], { ...line, terms }))).toBe(
    '<a class="term" href="/glossary/#t"><span class="od" id="b">one</span> <span class="od" id="a">two</span></a>' +
      '<a class="mk k-words" aria-label="note: b" href="#n-b"></a><span class="od" data-n="a"> three</span>' +
      '<a class="mk k-words" aria-label="note: a" href="#n-a"></a>',
  );
});

it('renderStretch prints the old ids of an annotation right before its words', () => {
  const aliases = new Map([
    ['a', ['old-a']],
    ['b', ['old-b']],
    ['c', ['old-c']],
  ]);
  const old = (id: string): string => `<span class="at" id="old-${id}" data-now="${id}"></span>`;
  const list = [drawn('note', 'a', 0, 13), drawn('note', 'b', 0, 3), emending('c', 4, 7, '')];
  expect(draw(list, line, aliases)).toContain(`${old('a')}<span id="a"></span>${old('b')}<span class="od" id="b"`);
  expect(draw(list, line, aliases)).toContain(`${old('c')}<a class="m k-cor" role="doc-noteref" data-no="3" id="c"`);
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
      for (const block of reading.blocks) law(block, list, parse(html(withTerms(block, list), list)));
    }),
  );

it('renderStretch without tags and corrections is the block as transcribed', () => {
  everywhere((block, _list, root) =>
    expect(textOf(root.toString(), '.now, .sic, .apart')).toBe(text.slice(block.start, block.end)),
  );
});

it('renderStretch without the slips is the block as corrected', () => {
  everywhere((block, list, root) =>
    expect(textOf(root.toString(), '.was, .sic, .apart')).toBe(correctedWords(block, list)),
  );
});

it('renderStretch has every annotation as an id exactly once, in the block where it begins', () => {
  fc.assert(
    fc.property(annotations, (list) => {
      const ids = reading.blocks.flatMap((block) =>
        parse(html(withTerms(block, list), list))
          .querySelectorAll('[id]')
          .map((element) => element.id),
      );
      // An annotation that begins on the break between two blocks begins in neither.
      const beginning = list.filter(({ span: place }) =>
        reading.blocks.some(({ start, end }) => place.start >= start && place.start < end),
      );
      expect(ids.sort()).toEqual(expect.arrayContaining(beginning.map(({ id }) => id).sort()));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('renderStretch keeps every id in the corrected reading too, where the slips are hidden', () => {
  everywhere((_block, _list, root) => expect(root.querySelectorAll('.was [id]')).toEqual([]));
});

it('renderStretch puts no link into another, and gives each annotation at most one stop of the keyboard', () => {
  everywhere((_block, list, root) => {
    expect(root.querySelectorAll('a a')).toEqual([]);
    const targets = root.querySelectorAll('a:not([tabindex], .term)').map((link) => link.getAttribute('href'));
    expect(new Set(targets).size).toBe(targets.length);
    const known = new Set(list.map(({ id }) => `#n-${id}`));
    for (const target of targets) expect(known.has(target ?? '')).toBe(true);
  });
});

it('renderStretch has no link without a sign: a note has words, and its sign behind them', () => {
  everywhere((block, list, root) => {
    const ending = list.filter(
      (one) => !isLink(one) && one.type === 'note' && one.span.end > block.start && one.span.end <= block.end,
    );
    const signs = root.querySelectorAll('.mk').map((link) => link.getAttribute('href'));
    expect(signs.sort()).toEqual(ending.map(({ id }) => `#n-${id}`).sort());
  });
});

const moved = {
  ...NOTHING_MOVED,
  moved: [
    { document: 'a', from: 'old-note', to: 'note' },
    { document: 'b', from: 'x', to: 'note' },
    { document: 'a', from: 'older-note', to: 'note' },
    { document: 'a', from: 'p9', to: 'p2' },
    { document: 'a', from: 'in-glossary', to: 'glossary/#cell' },
  ],
  terms: [{ from: 'yacheika', to: 'cell' }],
};

it('aliasesOf gives the old ids of a document that stand in it still, by the new one, in the order of the file', () => {
  expect([...aliasesOf(moved, 'a')]).toEqual([
    ['note', ['old-note', 'older-note']],
    ['p2', ['p9']],
  ]);
  expect([...aliasesOf(moved, 'c')]).toEqual([]);
});

it('aliasesOfTerms gives the old ids of entries', () => {
  expect([...aliasesOfTerms(moved)]).toEqual([['cell', ['yacheika']]]);
});

it('aliasElements prints each old id as an empty element that tells which place it is now', () => {
  expect(toHtml(aliasElements(aliasesOf(moved, 'a'), 'note'))).toBe(
    '<span class="at" id="old-note" data-now="note"></span><span class="at" id="older-note" data-now="note"></span>',
  );
});

it('aliasElements prints nothing at a place that never moved', () => {
  expect(aliasElements(aliasesOf(moved, 'a'), 'p1')).toEqual([]);
});
