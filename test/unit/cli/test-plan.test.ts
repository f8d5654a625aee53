import { expect, it } from 'vitest';
import { readFlags } from '../../../src/cli/flags.ts';
import { plan, STAGES } from '../../../src/cli/test-plan.ts';

const FILES = [
  'test/unit/charts/laws.test.ts',
  'test/unit/charts/plot.test.ts',
  'test/unit/cli/serve.test.ts',
  'test/built/golden.test.ts',
  'test/built/live.test.ts',
  'test/browser/charts.full.test.ts',
  'test/browser/charts.test.ts',
  'test/browser/live.test.ts',
];
const asked = (...args: string[]) => plan(readFlags(args, { watch: 'set', update: 'set' }, Infinity), FILES);
const chosen = (...args: string[]) => Object.fromEntries(asked(...args).files);

it('plan runs every stage when no word is said', () => {
  expect(asked()).toEqual({
    stages: STAGES,
    files: new Map(),
    quick: false,
    full: false,
    watch: false,
    update: false,
  });
});

it('plan runs the stages named in their own order', () => {
  expect(asked('unit', 'types').stages).toEqual(['types', 'unit']);
});

it('plan takes quick for types, content and unit, and full for all stages', () => {
  expect(asked('quick')).toMatchObject({ stages: ['types', 'content', 'unit'], quick: true, full: false });
  expect(asked('full')).toMatchObject({ stages: STAGES, quick: false, full: true });
  expect(asked('full', 'browser')).toMatchObject({ stages: ['browser'], full: true });
});

it('plan looks for other words in the paths of tests, the cheapest stage first', () => {
  expect(chosen('charts')).toEqual({ unit: ['test/unit/charts/laws.test.ts', 'test/unit/charts/plot.test.ts'] });
  expect(asked('charts').stages).toEqual(['unit']);
  expect(chosen('golden')).toEqual({ built: ['test/built/golden.test.ts'] });
  expect(chosen('live')).toEqual({ built: ['test/built/live.test.ts'] });
  expect(chosen('charts', 'serve', 'plot')).toEqual({
    unit: ['test/unit/charts/laws.test.ts', 'test/unit/charts/plot.test.ts', 'test/unit/cli/serve.test.ts'],
  });
});

it('plan looks for other words in the stages named, where some are', () => {
  expect(chosen('browser', 'charts')).toEqual({ browser: ['test/browser/charts.test.ts'] });
  expect(asked('types', 'unit', 'serve').stages).toEqual(['types', 'unit']);
});

it('plan leaves what the full run alone does to the full run', () => {
  expect(chosen('full', 'browser', 'charts')).toEqual({
    browser: ['test/browser/charts.full.test.ts', 'test/browser/charts.test.ts'],
  });
  expect(() => asked('charts.full')).toThrow('“charts.full”');
});

it('plan takes --watch for the unit tests, and --update as a wish of its own', () => {
  expect(asked('--watch')).toMatchObject({ stages: ['unit'], watch: true, update: false });
  expect(asked('golden', '--update')).toMatchObject({ stages: ['built'], watch: false, update: true });
});

it('plan refuses a word that is no stage and no test, and names the stages', () => {
  expect(() => asked('browsr')).toThrow(/“browsr” \(did you mean browser\?\).*quick, full, lint, types, content/);
  expect(() => asked('unit', 'golden')).toThrow('“golden”');
  expect(() => asked('--wacth')).toThrow('Did you mean --watch?');
});
