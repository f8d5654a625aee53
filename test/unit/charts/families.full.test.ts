/** A family is its folder and one line: with that line added, everything that knows no family by name takes it. */
import { registerHooks } from 'node:module';
import { beforeAll, expect, it } from 'vitest';
import type { Edition } from '../../../src/model/edition.ts';
import { rootOf } from '../../../src/model/paths.ts';
import { Memory } from '../../../src/problems/memory.ts';
import type { Problem } from '../../../src/problems/records.ts';
import { lay, minimalTree, operation } from '../../support/tree.ts';

const LIST = new URL('../../../src/charts/families.ts', import.meta.url).href;
const TALLY = new URL('./tally/family.ts', import.meta.url).href;
const ENTRY = {
  id: 'tally',
  name: { en: 'Tally', uk: 'Лік' },
  question: { en: 'How many cells?', uk: 'Скільки осередків?' },
  rows: [
    { claim: 'cells-1924', label: { en: 'before', uk: 'раніше' } },
    { claim: 'cells-now', label: { en: 'now', uk: 'тепер' } },
  ],
  views: [
    {
      id: 'list',
      name: { en: 'As a list', uk: 'Списком' },
      short: { en: 'List', uk: 'Список' },
      title: { en: '{cells-now} cells', uk: '{cells-now} осередків' },
      lead: { en: 'In the order of time.', uk: 'За часом.' },
      captions: [{ mark: 'cells-now', title: { en: 'The later one', uk: 'Пізніше' } }],
    },
  ],
};

type Entry = typeof ENTRY;

/** The small root with one more chart. */
let assembled: (entry: Entry) => { readonly edition: Edition | null; readonly problems: readonly Problem[] };
let view: typeof import('../../../src/kinds/chart/view.ts');
let open: typeof import('../../../src/kinds/chart/open.ts');
let revealPage: typeof import('../../../src/kinds/reveal/view.ts').revealPage;
let files: typeof import('../../../src/outputs/index.ts').outputFiles;
let siteOf: typeof import('../../../src/kinds/site.ts').site;
let schemas: Record<string, string>;

/** Marks the modules of a second copy of the program, in which the list of families has one line more. */
const OWN = '?own-family';
const LONGER = `
import { FAMILIES as listed } from '${LIST}${OWN}-listed';
import { tally } from '${TALLY}${OWN}';
export const FAMILIES = [...listed, tally];`;

beforeAll(async () => {
  const hooks = registerHooks({
    // What a module of the copy imports is of the copy.
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      const inherits = context.parentURL?.includes(OWN) === true && /\/(src|test)\/[^?]*\.ts$/.test(found.url);
      return inherits ? { ...found, url: found.url + OWN } : found;
    },
    load: (url, context, next) =>
      url === LIST + OWN
        ? { format: 'module', source: LONGER, shortCircuit: true }
        : next(url, { ...context, ...(url.includes(OWN) ? { format: 'module-typescript' } : {}) }),
  });
  const copied = (path: string): Promise<unknown> => import(new URL(path + OWN, import.meta.url).href);
  type Assemble = typeof import('../../../src/edition/assemble.ts');
  type Outputs = typeof import('../../../src/outputs/index.ts');
  type Kinds = typeof import('../../../src/kinds/site.ts');
  type Schemas = typeof import('../../../src/read/json-schemas.ts');
  const { assemble } = (await copied('../../../src/edition/assemble.ts')) as Assemble;
  view = (await copied('../../../src/kinds/chart/view.ts')) as typeof view;
  ({ revealPage } = (await copied('../../../src/kinds/reveal/view.ts')) as { revealPage: typeof revealPage });
  open = (await copied('../../../src/kinds/chart/open.ts')) as typeof open;
  files = ((await copied('../../../src/outputs/index.ts')) as Outputs).outputFiles;
  siteOf = ((await copied('../../../src/kinds/site.ts')) as Kinds).site;
  schemas = ((await copied('../../../src/read/json-schemas.ts')) as Schemas).jsonSchemas();
  hooks.deregister();
  const memory = new Memory();
  assembled = (entry) => {
    const files = lay(minimalTree(), [
      operation('row', 'data/charts.json', { argument: 'charts', put: JSON.stringify(entry, null, 1) }),
    ]);
    return assemble({ root: '', base: '/', files, memory });
  };
});

it('a family of charts of one’s own is an edition without problems, its marks shown on their claims', () => {
  const { edition, problems } = assembled(ENTRY);
  expect(problems).toEqual([]);
  const claim = edition?.claims.find(({ id }) => id === 'cells-now');
  expect(claim?.marks.at(-1)).toEqual({ chart: 'tally', view: 'list', mark: 'cells-now' });
  expect(claim?.marks.length).toBeGreaterThan(1);
});

it('a family of charts of one’s own has pages with drawing, text twin, links and files in both languages', () => {
  const edition = assembled(ENTRY).edition as Edition;
  for (const [lang, label] of [
    ['en', 'before'],
    ['uk', 'раніше'],
  ] as const) {
    const site = siteOf(lang, edition);
    const place = open.chartPlaces(edition).find(({ chart }) => chart === 'tally')!;
    const page = view.chartPage(edition, site, place);
    expect(page.sentence).toContain(`${label}: 854`);
    expect(page.table?.marks).toEqual(['cells-1924', 'cells-now']);
    expect(page.figure).toContain('href="#mark-cells-now"');
    expect(page.captions).toMatch(/^<section class="caption" id="mark-cells-now"/);
    const file = files(edition).find(({ path }) => path === `${rootOf(lang)}charts/tally/list.csv`);
    expect(file?.body()).toMatch(new RegExp(`^\ufeffitem,value.*\r\n${label},854,`));
  }
});

it('a family of charts of one’s own is revealed step by step', () => {
  const edition = assembled(ENTRY).edition as Edition;
  const place = open.chartPlaces(edition).find(({ chart }) => chart === 'tally')!;
  const site = siteOf('en', edition);
  const steps = [1, 2, 3, 4, 5].map((step) => revealPage({ place, step }, site).sheets[0]!);
  expect(steps.map(({ figure }) => ['854', '1,068'].map((number) => figure.includes(number)))).toEqual([
    [false, false],
    [false, false],
    [false, false],
    [true, false],
    [true, true],
  ]);
  expect(steps.map(({ title }) => title)).toEqual([null, null, null, null, '1,068 cells']);
});

it('a family of charts of one’s own gives an unknown claim as a problem with its place and a suggestion', () => {
  const [row, ...rows] = ENTRY.rows;
  const { edition, problems } = assembled({ ...ENTRY, rows: [{ ...row!, claim: 'cells-1925' }, ...rows] });
  expect(edition).toBeNull();
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['id-unknown data/charts.json']);
  expect(problems[0]?.frame).toContain('"claim": "cells-1925"');
  expect(problems[0]?.column).toBe((problems[0]?.frame.indexOf('"cells-1925"') ?? 0) + 1);
  expect(problems[0]?.nearest).toContain('cells-1924');
});

it('a family of charts of one’s own has its words guarded, and its ids kept apart', () => {
  const [row, ...rows] = ENTRY.rows;
  const numbered = { ...ENTRY, rows: [{ ...row!, label: { en: 'in 1924', uk: 'раніше' } }, ...rows] };
  expect(assembled(numbered).problems.map(({ code }) => code)).toEqual(['number-in-label']);
  const doubled = { ...ENTRY, views: [...ENTRY.views, ...ENTRY.views] };
  expect(assembled(doubled).problems.map(({ code }) => code)).toEqual(['id-duplicate']);
});

it.each([
  [['cells-now', 'cells-1924'], 'chart-order'],
  [['cells-1924', 'cells-1924'], 'chart-order'],
  [['cells-1924', 'workers-base'], 'chart-measure'],
  [['cells-1924', 'density-now'], 'chart-measure'],
])('a family of charts of one’s own has its numbers held to what it declares: %s is %s', (claims, codes) => {
  const rows = ENTRY.rows.map((row, index) => ({ ...row, claim: claims[index] ?? '' }));
  const views = ENTRY.views.map((view) => ({ ...view, captions: [] }));
  const { problems } = assembled({ ...ENTRY, rows, views });
  expect(
    problems
      .map(({ code }) => code)
      .sort()
      .join(' '),
  ).toBe(codes);
  expect(new Set(problems.map(({ file, frame }) => file + frame.includes('"claim": "')))).toEqual(
    new Set(['data/charts.jsontrue']),
  );
});

it('a family of charts of one’s own stands in the schema for editors', () => {
  expect(schemas['charts.json']).toContain('"tally"');
});
