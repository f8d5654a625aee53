/**
 * A new document by files alone: scaffold and plain edits in the small content, the real build, and a look at every
 * place where it has to turn up; the same once more, with pages kept: all bytes are as they were. A build takes twelve
 * seconds. That what is new stands in every list and output is a law of the unit tests, too (outputs.long.test.ts), and
 * that no address forgets the base path one of the lint (lint.laws.test.ts).
 */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildInto } from '../../src/cli/build.ts';
import { runNew } from '../../src/cli/new.ts';
import { root } from '../../src/cli/paths.ts';
import { buildAgain } from '../support/build-again.ts';
import { addressesIn, brokenLinks, references } from '../support/links.ts';
import { builtFiles, builtPages, builtRedirects, builtTexts, type BuiltPage } from '../support/site.ts';
import { projectCopy, type Project } from '../support/project.ts';
import { minimalTree } from '../support/tree.ts';

const LETTER = `Лист з фабрики

Наш осередок має 24 члени. Зібрання повинні відбуватися двічі на місяць.
`;

/** Where the site is published: not where this machine would serve it, so that every link has to follow. */
const PUBLISHED = { SITE: 'https://edition.example', BASE: '/some/where' };

const folder = join(root, `.dist-${process.pid}-new`);
let project: Project;
let pages: readonly BuiltPage[];

const page = (route: string): BuiltPage => {
  const found = pages.find((one) => one.route === route);
  if (found === undefined) throw new Error(`No page ${route}`);
  return found;
};
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

async function scaffold(...args: string[]): Promise<void> {
  let said = '';
  const code = await runNew([...args, '--lang=en'], {
    ...project,
    out: (text) => (said += text),
    error: (text) => (said += text),
    ask: null,
  });
  if (code !== 0) throw new Error(said);
}

beforeAll(async () => {
  project = projectCopy(minimalTree());
  project.write('letter.txt', LETTER);
  await scaffold(
    'document',
    'factory-letter',
    '--language=uk',
    `--from=${join(project.root, 'letter.txt')}`,
    '--headings=1',
    '--title-en=A letter from the works',
    '--title-uk=Лист із заводу',
    '--short-en=Works letter',
    '--short-uk=Лист із заводу',
    '--date=1926',
  );
  await scaffold(
    'note',
    'fl-our-cell',
    '--document=factory-letter',
    '--quote=Наш осередок',
    '--kind=term',
    '--title-en=Our cell',
    '--title-uk=Наш осередок',
    '--text-en=The cell of the works.',
    '--text-uk=Осередок заводу.',
  );
  await scaffold('story', 'letters', '--title-en=Of letters', '--title-uk=Про листи', '--chart=growth/cells');
  // Plain edits of the files, as one makes them in an editor.
  const claim = (id: string, quote: string, more: object): object => ({
    id,
    document: 'factory-letter',
    quote,
    kind: 'count',
    bound: 'exactly',
    date: { edtf: null, ground: 'none', reason: { en: 'Not said.', uk: 'Не сказано.' } },
    certainty: 'stated',
    remark: { en: 'As in the letter.', uk: 'Як у листі.' },
    ...more,
  });
  const members = { en: 'members of the cell', uk: 'члени осередку' };
  project.write(
    'data/claims/factory-letter.json',
    JSON.stringify({
      claims: [
        claim('fl-members', '24 члени', { value: 24, unit: 'person', measures: 'workers', label: members }),
        claim('fl-meetings', 'двічі на місяць', {
          value: 2,
          unit: 'per-month',
          measures: 'meetings',
          certainty: 'prescribed',
          label: { en: 'meetings', uk: 'збори' },
        }),
      ],
    }),
  );
  project.write('data/set-aside/factory-letter.json', JSON.stringify({ setAside: [] }));
  const table = JSON.parse(project.read('data/recommendations.json')) as { recommendations: unknown[] };
  table.recommendations.push({
    id: 'fl-meet',
    document: 'factory-letter',
    quote: 'Зібрання повинні відбуватися двічі на місяць',
    theme: 'meetings',
    addressee: 'unstated',
    addressed: 'not-named',
    modality: 'must',
    modalWord: 'повинні',
    quantity: 'fl-meetings',
    gist: { en: 'Meet twice a month.', uk: 'Збиратися двічі на місяць.' },
  });
  project.write('data/recommendations.json', JSON.stringify(table));
  const translation = (lang: 'en' | 'uk', heading: string, text: string): void =>
    project.write(
      `content/documents/factory-letter/translation.${lang}.md`,
      `## h1\n\n${heading}\n\n## p1\n\n${text}\n`,
    );
  translation(
    'en',
    'A letter from the works',
    'Our cell has {fl-members} members. Meetings must be held twice a month.',
  );
  translation('uk', 'Лист із заводу', 'Наш осередок має {fl-members} члени. Збори мають відбуватися двічі на місяць.');
  // Nothing is there yet that could be kept.
  const before = { site: join(project.root, 'none'), record: join(project.root, 'pages.json') };
  expect(await buildInto(folder, { OSEREDOK_ROOT: project.root, ...PUBLISHED }, before)).toBe(0);
  pages = builtPages(folder, `${PUBLISHED.BASE}/`);
}, 300_000);

afterAll(async () => {
  project.remove();
  await rm(folder, { recursive: true, force: true });
});

it.each([
  ['', 'Our cell has 24 members.', 'Meet twice a month.', 'A letter from the works'],
  ['/uk', 'Збори мають відбуватися', 'Збиратися двічі на місяць.', 'Лист із заводу'],
])('a new document has its reader at %s/documents/', (prefix, translated, gist, title) => {
  const { dom } = page(`${prefix}/documents/factory-letter/`);
  expect(dom.querySelector('h1')?.text).toContain(title);
  expect(dom.querySelector('#p1 .src')?.text.replaceAll('\u00ad', '')).toContain('Наш осередок має 24 члени.');
  // A number stays with what it counts.
  for (const words of [translated, gist]) expect(dom.text.replaceAll('\u00a0', ' ')).toContain(words);
  for (const id of ['fl-our-cell', 'fl-members', 'fl-meet', 'n-fl-our-cell', 'n-fl-members', 'n-fl-meet'])
    expect(dom.getElementById(id), id).not.toBeNull();
});

it.each([
  ['', 'Of letters'],
  ['/uk', 'Про листи'],
])('a second story by files alone has its page at %s/stories/, and the lead story names it', (prefix, title) => {
  const { dom } = page(`${prefix}/stories/letters/`);
  expect(dom.querySelector('h1')?.text).toBe(title);
  expect(dom.querySelectorAll('.step figure svg')).toHaveLength(2);
  const links = page(`${prefix}/stories/sums/`).dom.querySelectorAll('.story-end a');
  expect(links.some(({ text }) => text === title)).toBe(true);
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain(`${prefix}/stories/letters/`);
});

it.each(['', '/uk'])('a new document stands in the list and on the timeline of %s/documents/', (prefix) => {
  const { dom } = page(`${prefix}/documents/`);
  expect(dom.querySelectorAll(`a[href="${PUBLISHED.BASE}${prefix}/documents/factory-letter/"]`).length).toBeGreaterThan(
    0,
  );
  expect(dom.querySelector('svg')?.text).toContain(prefix === '' ? 'Works letter' : 'Лист із заводу');
});

it.each(['', '/uk'])('a new document has its mark, its quotation and its column on %s/charts/', (prefix) => {
  const { dom } = page(`${prefix}/charts/recommendations/themes/`);
  expect(dom.querySelector('#mark-fl-meet')).not.toBeNull();
  expect(dom.querySelector('#mark-fl-meet')?.text).toContain('Зібрання повинні відбуватися двічі на місяць');
  expect(dom.querySelector('.matrix thead')?.text).toContain(prefix === '' ? 'Works' : 'заводу');
  expect(dom.querySelectorAll('.matrix [data-mark=fl-meet]')).toHaveLength(1);
  expect(dom.querySelectorAll('.quotations li')).toHaveLength(3);
});

it.each(['', '/uk'])('a new document is in the tables of %s/data/', (prefix) => {
  const { dom } = page(`${prefix}/data/`);
  for (const id of ['fl-members', 'fl-meetings', 'fl-meet']) expect(dom.getElementById(id), id).not.toBeNull();
});

it('a new document is in the API', () => {
  expect((json('api/documents.json') as { slug: string }[]).map(({ slug }) => slug)).toContain('factory-letter');
  const document = json('api/documents/factory-letter.json') as {
    transcription: string;
    blocks: { id: string; translations: { en: string } }[];
  };
  expect(document.transcription).toBe(
    'Лист з фабрики\nНаш осередок має 24 члени. Зібрання повинні відбуватися двічі на місяць.',
  );
  const claims = (json('api/claims.json') as { claims: { id: string; value: number; start: number; end: number }[] })
    .claims;
  const members = claims.find(({ id }) => id === 'fl-members');
  expect([members?.value, document.transcription.slice(members?.start, members?.end)]).toEqual([24, '24 члени']);
  const recommendations = (json('api/recommendations.json') as { recommendations: { id: string; quantity: string }[] })
    .recommendations;
  expect(recommendations.find(({ id }) => id === 'fl-meet')?.quantity).toBe('fl-meetings');
  expect((json('api/annotations/factory-letter.json') as { items: unknown[] }).items.length).toBeGreaterThanOrEqual(4);
});

it('a new document leaves no link of the site without its place, under another address and base path', () => {
  const { SITE: origin, BASE } = PUBLISHED;
  const every = [...pages, ...builtRedirects(folder, `${BASE}/`)];
  const texts = builtTexts(folder);
  expect(brokenLinks({ pages: every, texts, files: builtFiles(folder), base: `${BASE}/`, origin })).toEqual([]);
  // Nothing names the machine that built it.
  const named = [
    ...every.flatMap(references).map(({ value }) => value),
    ...texts.flatMap(({ text }) => addressesIn(text)),
  ];
  expect(named.filter((address) => address.startsWith(`${origin}${BASE}/`)).length).toBeGreaterThan(500);
  expect(named.filter((address) => /\b(localhost|127\.0\.0\.1)\b/.test(address))).toEqual([]);
  const canonical = page('/uk/about/').dom.querySelector('link[rel=canonical]');
  expect(canonical?.getAttribute('href')).toBe('https://edition.example/some/where/uk/about/');
});

it('two builds give the same bytes, the second with pages kept, and those of other words anew', async () => {
  const record = join(project.root, 'pages.json');
  const env = { OSEREDOK_ROOT: project.root, ...PUBLISHED };
  const differ = await buildAgain({
    site: folder,
    record,
    env,
    marked: 'documents/factory-letter/',
    old: 'documents/ties/',
  });
  expect(differ).toEqual(['documents/factory-letter/index.html']);
});
