import { expect, it } from 'vitest';
import { NOTHING_MOVED } from '../../../src/model/moved.ts';
import { aliasElements, aliasesOf, aliasesOfTerms } from '../../../src/text/aliases.ts';
import { toHtml } from '../../../src/text/html.ts';

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
