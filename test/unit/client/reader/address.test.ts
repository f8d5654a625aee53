/** Where an address of a reader leads: each kind of place, those that have moved, and what a damaged one names. */
import { JSDOM } from 'jsdom';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { fragment, placeOf, replaceFragment } from '../../../../src/client/reader/address.ts';

const PAGE = `<main>
<div class="para" id="p2"><span class="at" id="old-claim" data-now="claim"></span>
  <span class="at" id="old-note" data-now="note"></span><span class="at" id="lost" data-now="nowhere"></span>
  <span class="at" id="plan-old" data-now="plan-new"></span><a class="m" id="plan-new" href="#n-plan-new">plan</a>
  <a class="led-on" hidden id="spelling" href="/words/cells/#spelling">gone</a>
  <a class="m" id="claim">113</a> <a class="m" id="note" href="#n-note">words</a>
  <div class="row" id="p2-aaa111"></div><div class="row" id="p2-bbb222-2"></div></div>
<div class="para" id="p3"><span id="p3-ccc333"></span></div>
<aside id="n-note"></aside><aside id="n-plan-new"></aside><aside id="n-t.norm"></aside></main>`;

const { window } = new JSDOM(PAGE, { url: 'https://example.org/documents/cells/?numbers=as-printed' });
for (const name of ['document', 'location', 'history', 'HTMLAnchorElement'] as const) vi.stubGlobal(name, window[name]);
beforeEach(() => window.history.replaceState(null, '', '?numbers=as-printed'));
afterAll(() => vi.unstubAllGlobals());

/** What a fragment names, an element by its id. */
function led(name: string): unknown {
  const place = placeOf(name);
  return 'element' in place ? { kind: place.kind, element: place.element.id } : place;
}

it.each([
  ['no fragment', '', { kind: 'top' }],
  ['words that a reader chose', 'w=p2.0.3.aaa111', { kind: 'words', name: 'w=p2.0.3.aaa111' }],
  ['a note', 'n-note', { kind: 'note', id: 'note' }],
  ['the words that a note is on', 'note', { kind: 'note', id: 'note' }],
  ['an earlier name of a note', 'n-old-note', { kind: 'note', id: 'note' }],
  ['an earlier name of the words of a note', 'old-note', { kind: 'note', id: 'note' }],
  ['what a note says of a term', 'n-t.norm', { kind: 'note', id: 't.norm' }],
  ['what the glossary says of a term, which comes later', 'n-t.bureau', { kind: 'term', id: 'bureau' }],
  ['a number', 'claim', { kind: 'element', element: 'claim' }],
  ['an earlier name of a number', 'old-claim', { kind: 'element', element: 'claim' }],
  ['a paragraph', 'p2', { kind: 'element', element: 'p2' }],
  ['a sentence', 'p2-aaa111', { kind: 'element', element: 'p2-aaa111' }],
  ['a sentence whose paragraph was the ninth', 'p9-aaa111', { kind: 'element', element: 'p2-aaa111' }],
  [
    'the second of two sentences alike, in another paragraph',
    'p9-bbb222-2',
    { kind: 'element', element: 'p2-bbb222-2' },
  ],
  ['a sentence that was changed', 'p2-zzz999', { kind: 'moved', element: 'p2' }],
  ['a sentence of which only another mark has the sum', 'p9-ccc333', { kind: 'unknown' }],
  ['a sentence that was struck out with its paragraph', 'p9-zzz999', { kind: 'unknown' }],
  [
    'a note that became a line of “Words”',
    'n-spelling',
    { kind: 'elsewhere', href: 'https://example.org/words/cells/#spelling' },
  ],
  ['the words of such a note', 'spelling', { kind: 'elsewhere', href: 'https://example.org/words/cells/#spelling' }],
  ['a name whose new place is not on this page', 'lost', { kind: 'unknown' }],
  ['a name that the page never had', 'nothing', { kind: 'unknown' }],
  ['an earlier name that has “n-” within it, as its new one has', 'plan-old', { kind: 'note', id: 'plan-new' }],
  ['a term without its note’s letter', 't.bureau', { kind: 'unknown' }],
  ['words after another name', 'p2w=1', { kind: 'unknown' }],
])('placeOf leads to %s', (_, name, place) => {
  expect(led(name)).toEqual(place);
});

it.each([
  ['no', '', ''],
  ['a plain', '#p2-aaa111', 'p2-aaa111'],
  ['an escaped', '#%D1%81%D0%BB%D0%BE%D0%B2%D0%B0', 'слова'],
  ['a damaged', '#p2%D1', 'p2%D1'],
])('fragment reads %s fragment', (_, hash, name) => {
  window.history.replaceState(null, '', hash);
  expect(fragment()).toBe(name);
});

it('replaceFragment goes to a place in the stead of the one before it, with what the visit remembers', async () => {
  const followed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  window.history.replaceState({ from: 'search' }, '');
  const before = window.history.length;
  replaceFragment('p3');
  expect(window.location.hash).toBe('#p3');
  expect(window.history.state).toEqual({ from: 'search' });
  expect(window.history.length).toBe(before);
  await followed;
});
