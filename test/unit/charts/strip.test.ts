import { expect, it } from 'vitest';
import type { Locale } from '../../../src/charts/dataset.ts';
import { lidAt } from '../../../src/charts/stack.ts';
import { endsTree, knobsTree, type Strip, stripTree } from '../../../src/charts/strip.ts';
import { toHtml, type Tree } from '../../../src/text/html.ts';

const format = { number: (value: number, digits = 0) => `<${value.toFixed(digits)}>` } as Locale;
const asked: Strip = { from: 0, to: 100, answer: null, voice: 'source' };
const years: Strip = { ...asked, from: 20, to: 70 };

/** The attributes of each element that has a class, in the order of the drawing. */
function named(tree: Tree, name: string): Record<string, string>[] {
  const html = String(toHtml(tree));
  return [...html.matchAll(/<\w+ ([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const all = Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    return all['class']?.split(' ').includes(name) === true ? [all] : [];
  });
}

const words = (from: number, to: number): string[] =>
  [
    ...String(toHtml(endsTree(from, to, format))).matchAll(/<text class="strip-(\w+)" x="([\d.]+%)"[^>]*>([^<]*)</g),
  ].map(([, place, x, text]) => `${place} ${x} ${text}`);

it('stripTree is stretched to its place, with its ground, and with its ends it is read to nobody', () => {
  const drawing = String(toHtml(stripTree(years)));
  expect(drawing).toMatch(/^<svg class="strip" viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">/);
  expect(drawing).toMatch(/<svg[^>]*><rect class="strip-ground" width="1000" height="60"\/><path class="strip-guess"/);
  expect(String(toHtml(endsTree(0, 1, format)))).toMatch(
    /^<svg class="strip-ends" aria-hidden="true"><text [^>]*y="1em"/,
  );
  expect(String(toHtml(knobsTree(1, 'You:')))).toMatch(
    /^<svg class="strip-knobs" aria-hidden="true"><svg class="knob"/,
  );
});

it('stripTree leaves guess and lid to a script, and draws nothing of the answer while nothing is told', () => {
  expect(named(stripTree(asked), 'strip-answer')).toEqual([]);
  expect(named(stripTree(asked), 'strip-guess')).toEqual([{ class: 'strip-guess' }]);
  expect(named(stripTree({ ...asked, answer: [0, 20] }), 'strip-guess')).toEqual([]);
  expect(named(stripTree({ ...asked, answer: [0, 20] }), 'strip-lid')).toEqual([{ class: 'strip-lid' }]);
});

it('stripTree draws what is so from where to where, in the voice of who says it', () => {
  expect(named(stripTree({ ...years, answer: [30, 42.5], voice: 'computed' }), 'strip-answer')).toEqual([
    { class: 'strip-answer strip-computed', d: 'M200 0h250v60h-250z' },
  ]);
});

it('stripTree draws a place, which has no length, as wide as it can be seen', () => {
  const place = (from: number, to: number): Strip => ({ ...years, answer: [from, to] });
  expect(named(stripTree(place(45, 45)), 'strip-answer')).toMatchObject([{ d: 'M500 0h4v60h-4z' }]);
  expect(named(stripTree(place(45, 45.1)), 'strip-answer')).toMatchObject([{ d: 'M500 0h4v60h-4z' }]);
});

it('stripTree divides the strip at round numbers, to a tenth of a unit', () => {
  expect(named(stripTree({ ...years, to: 50 }), 'strip-lines')[0]?.['d']).toMatch(/^M0 0V60M66\.7 0V60M133\.3 0V60/);
});

it('stripTree counts a hundred in four rows of squares, and a thousand in twenty-five', () => {
  const [hundred, thousand] = [asked, { ...asked, to: 1000 }].map((strip) =>
    stripTree({ ...strip, answer: [0, 42.6] }),
  );
  // Ten columns are full, of the eleventh two squares, and of the third square six tenths.
  expect(named(hundred!, 'strip-answer')).toMatchObject([
    { d: 'M0 0h400v60h-400zM400 0h40v30h-40zM400 30h24v15h-24z' },
  ]);
  expect(named(thousand!, 'stack-25')).toHaveLength(1);
  expect(named(thousand!, 'strip-answer')).toMatchObject([
    { d: 'M0 0h25v60h-25zM25 0h25v40.8h-25zM25 40.8h15v2.4h-15z' },
  ]);
  // A line between any two columns and any two rows.
  expect(named(hundred!, 'strip-lines')[0]?.['d']?.match(/M/g)).toHaveLength(24 + 3);
  expect(named(thousand!, 'strip-lines')[0]?.['d']?.match(/M/g)).toHaveLength(39 + 24);
});

it('stripTree hatches the squares that nobody states', () => {
  const absent = stripTree({ ...asked, answer: [0, 21], voice: 'absent' });
  expect(named(absent, 'strip-hatching')[0]?.['d']?.match(/M/g)).toHaveLength(3 * 21);
  expect(named(absent, 'strip-hatching')[0]?.['d']).toMatch(/^M0 7\.5l20 -7\.5M0 15l40 -15M20 15l20 -7\.5M0 22\.5/);
  expect(named(stripTree({ ...asked, answer: [0, 21] }), 'strip-hatching')).toEqual([]);
});

it('lidAt stands behind the last column that is begun, and never beyond the ends', () => {
  expect([0, 1, 4, 5, 100, 400].map((value) => lidAt(value, [0, 100]))).toEqual([0, 40, 40, 80, 1000, 1000]);
  expect([10, 20, 45, 70, 90].map((value) => lidAt(value, [20, 70]))).toEqual([0, 0, 500, 1000, 1000]);
});

it('endsTree writes the ends as the language does, and between them what is clear of both', () => {
  expect(words(0, 100)).toEqual([
    'from 0% &lt;0&gt;',
    'between 20% &lt;20&gt;',
    'between 40% &lt;40&gt;',
    'between 60% &lt;60&gt;',
    'between 80% &lt;80&gt;',
    'to 100% &lt;100&gt;',
  ]);
  // What stands at an end is written there already.
  expect(
    words(12, 22)
      .slice(1, -1)
      .map((one) => one.split(' ').slice(0, 2)),
  ).toEqual([
    ['between', '20%'],
    ['between', '40%'],
    ['between', '60%'],
    ['between', '80%'],
  ]);
  expect(words(10.5, 21).filter((one) => one.startsWith('between'))).toEqual([
    'between 33.3% &lt;14&gt;',
    'between 52.4% &lt;16&gt;',
    'between 71.4% &lt;18&gt;',
  ]);
});

it('endsTree writes years without a separator, and any number up to 1500 as a count', () => {
  expect(words(1917, 1927).at(0)).toBe('from 0% 1917');
  expect(words(0, 1500).at(-1)).toBe('to 100% &lt;1500&gt;');
  expect(words(0, 1501).at(-1)).toBe('to 100% 1501');
});
