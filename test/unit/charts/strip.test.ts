import { expect, it } from 'vitest';
import type { Locale } from '../../../src/charts/dataset.ts';
import { endsTree, type Strip, stripTree } from '../../../src/charts/strip.ts';
import { toHtml, type Tree } from '../../../src/text/html.ts';

const format = { number: (value: number, digits = 0) => `<${value.toFixed(digits)}>` } as Locale;
const asked: Strip = { from: 0, to: 100, answer: null, voice: 'source' };

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
  const drawing = String(toHtml(stripTree(asked)));
  expect(drawing).toMatch(/^<svg class="strip" viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">/);
  expect(drawing).toMatch(/<svg[^>]*><rect class="strip-ground" width="1000" height="60"\/><rect class="strip-guess"/);
  expect(String(toHtml(endsTree(0, 1, format)))).toMatch(
    /^<svg class="strip-ends" aria-hidden="true"><text [^>]*y="1em"/,
  );
});

it('stripTree leaves the whole height to a guess while nothing is told', () => {
  expect(named(stripTree(asked), 'strip-answer')).toEqual([]);
  expect(named(stripTree(asked), 'strip-guess')).toMatchObject([{ x: '0', y: '0', width: '0', height: '60' }]);
});

it('stripTree draws what is so in the lower half, from where to where, in the voice of who says it', () => {
  const told: Strip = { from: 20, to: 70, answer: [30, 42.5], voice: 'computed' };
  expect(named(stripTree(told), 'strip-answer')).toEqual([
    { class: 'strip-answer strip-computed', x: '200', y: '30', width: '250', height: '30' },
  ]);
  expect(named(stripTree(told), 'strip-guess')).toMatchObject([{ height: '30' }]);
});

it('stripTree draws a place, which has no length, as wide as it can be seen', () => {
  const place = (at: number): Strip => ({ ...asked, answer: [at, at] });
  expect(named(stripTree(place(50)), 'strip-answer')).toMatchObject([{ x: '500', width: '4' }]);
  expect(named(stripTree({ ...asked, answer: [50, 50.3] }), 'strip-answer')).toMatchObject([{ width: '4' }]);
  expect(named(stripTree({ ...asked, answer: [50, 50.5] }), 'strip-answer')).toMatchObject([{ width: '5' }]);
});

it('stripTree divides the strip at round numbers, to a tenth of a unit', () => {
  expect(named(stripTree(asked), 'strip-lines')[0]?.['d']?.match(/M/g)).toHaveLength(11);
  expect(named(stripTree({ ...asked, to: 30 }), 'strip-lines')[0]?.['d']).toMatch(/^M0 0V60M66\.7 0V60M133\.3 0V60/);
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
