import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { memoryFiles } from '../../../src/read/files.ts';
import { redirectPage, redirects } from '../../../src/edition/redirects.ts';
import { NOTHING_MOVED } from '../../../src/model/moved.ts';
import { PROBLEM_CODES } from '../../../src/problems/catalogue.ts';
import { outputFiles } from '../../../src/outputs/index.ts';
import { aliasesOf } from '../../../src/text/render.ts';
import { lay, minimalTree, operation, readChanged } from '../../support/tree.ts';

const withMoved = (moved: unknown) =>
  readChanged(lay(minimalTree(), [operation('write', 'data/moved.json', { put: JSON.stringify(moved, null, 2) })]));
const found = (moved: unknown): string[] =>
  withMoved(moved).problems.map(
    ({ line, code, nearest }) => `${line} ${code}${nearest.length > 0 ? ` → ${nearest.join()}` : ''}`,
  );
const GOOD = {
  moved: [
    { document: 'ties', from: 'p9', to: 'p1' },
    { document: 'ties', from: 'old-note', to: 'p1' },
    { document: 'cells', from: 'eleven-three', to: 'share-now' },
  ],
  documents: [{ from: 'groups', to: 'cells' }],
  terms: [],
  views: [],
};
const VIEWS = [
  { from: 'growth/units', to: 'growth/cells', mark: 'cells-now' },
  { from: 'recommendations/by-modality', to: 'recommendations/themes', table: 'by-modality' },
];

it('data/moved.json is part of the edition; a project without it has moved nothing', () => {
  expect(withMoved(GOOD).edition?.moved).toEqual(GOOD);
  expect(withMoved({ moved: [] }).edition?.moved).toEqual(NOTHING_MOVED);
  expect(readChanged(memoryFiles(minimalTree())).edition?.moved).toEqual(NOTHING_MOVED);
});

it('data/moved.json cannot lead to what is not there', () => {
  expect(found({ moved: [{ document: 'tie', from: 'a', to: 'p1' }] })).toEqual(['4 document-unknown → ties']);
  expect(found({ moved: [{ document: 'cells', from: 'a', to: 'share-nov' }] })).toEqual(['6 anchor-dead → share-now']);
  expect(found({ moved: [], documents: [{ from: 'bonds', to: 'tie' }] })).toEqual(['6 document-unknown → ties']);
  expect(found({ moved: [{ document: 'ties', from: 'a', to: 'glossary/#unio' }] })).toEqual(['6 anchor-dead → union']);
  expect(found({ moved: [], terms: [{ from: 'fees', to: 'due' }] })).toEqual(['6 anchor-dead → dues']);
});

it('data/moved.json cannot take the place of what is there, nor say two things of one address', () => {
  expect(found({ moved: [{ document: 'cells', from: 'p1', to: 'p2' }] })).toEqual(['5 id-duplicate']);
  expect(found({ moved: [], documents: [{ from: 'ties', to: 'cells' }] })).toEqual(['5 id-duplicate']);
  expect(found({ moved: [], terms: [{ from: 'union', to: 'dues' }] })).toEqual(['5 id-duplicate']);
  expect(
    found({
      moved: [
        { document: 'cells', from: 'a', to: 'p1' },
        { document: 'cells', from: 'a', to: 'p2' },
      ],
    }),
  ).toEqual(['10 id-duplicate']);
});

it('data/moved.json has a schema of its own', () => {
  expect(found({ moved: [{ document: 'ties', from: 'P 1', to: 'p1' }] })).toEqual(['5 field-value → p-1']);
  expect(found({ mooved: [] })[0]).toContain('field-');
});

const moved = withMoved(GOOD).edition;

it('old addresses of ids stand where their words stand now', () => {
  expect([...aliasesOf(GOOD, 'ties')]).toEqual([['p1', ['p9', 'old-note']]]);
  expect([...aliasesOf(GOOD, 'cells')]).toEqual([['share-now', ['eleven-three']]]);
  expect([...aliasesOf(GOOD, 'third')]).toEqual([]);
});

it('old addresses of documents become pages in both languages', () => {
  if (moved === null || moved === undefined) throw new Error('no edition');
  expect(redirects(moved).flatMap(({ from, to }) => (from.includes('documents/') ? [[from, to]] : []))).toEqual([
    ['documents/groups/', 'documents/cells/'],
    ['uk/documents/groups/', 'uk/documents/cells/'],
    ['documents/groups/words/', 'documents/cells/words/'],
    ['uk/documents/groups/words/', 'uk/documents/cells/words/'],
  ]);
});

it('old addresses of views become pages that lead to the mark, or to the table, that has their numbers now', () => {
  const edition = withMoved({ moved: [], documents: [], views: VIEWS }).edition ?? expect.fail('no edition');
  const pages = redirects(edition).filter(({ lang, from }) => lang === 'uk' && from.includes('charts/'));
  expect(pages.map(({ from, to, title }) => [from, to, title])).toEqual([
    ['uk/charts/growth/units/', 'uk/charts/growth/cells/#mark-cells-now', 'Зростання'],
    ['uk/charts/recommendations/by-modality/', 'uk/data/#by-modality', 'Вимоги'],
  ]);
  const files = outputFiles(edition).map(({ path }) => path);
  expect(files).toEqual(expect.arrayContaining(['charts/growth/units.csv', 'uk/charts/growth/units.json']));
});

it('addresses of views that lead nowhere, or stand in the place of a view, are reported', () => {
  const views = [
    { from: 'growth/units', to: 'growth/cels' },
    { from: 'growth/cells', to: 'recommendations/themes' },
  ];
  expect(found({ moved: [], views }).map((line) => line.replace(/^\d+ /, ''))).toEqual([
    'id-duplicate',
    'id-unknown → growth/cells',
  ]);
});

it('old addresses of problems, which had a page each, lead to their places on one page', () => {
  const pages = redirects({ moved: NOTHING_MOVED, documents: [], charts: [] });
  expect(pages).toHaveLength(PROBLEM_CODES.length * 2);
  expect(pages).toContainEqual({
    lang: 'uk',
    from: 'uk/maintainers/problems/quote-missing/',
    to: 'uk/maintainers/problems/#quote-missing',
    title: 'Цитати немає в документі',
  });
  const page = redirectPage(pages[0] ?? expect.fail('no page'));
  expect(page).toContain('url=/maintainers/problems/#quote-missing"');
  expect(page).toContain('<link rel="canonical" href="http://localhost:4321/maintainers/problems/">');
});

it('old addresses lead on without a script, and are valid HTML', async () => {
  if (moved === null || moved === undefined) throw new Error('no edition');
  const [english, ukrainian] = redirects(moved).map(redirectPage);
  expect(english).toContain('<meta http-equiv="refresh" content="0; url=/documents/cells/">');
  expect(english).toContain('<link rel="canonical" href="http://localhost:4321/documents/cells/">');
  expect(ukrainian).toContain('<html lang="uk">');
  expect(ukrainian).toContain('Тепер вона тут: <a href="/uk/documents/cells/">');
  const checker = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: { 'long-title': 'off', 'doctype-style': 'off', 'void-style': 'off' },
  });
  for (const page of [english ?? '', ukrainian ?? '']) {
    const report = await checker.validateString(page);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  }
});

it('old addresses cannot smuggle markup into the page', () => {
  const page = redirectPage({ lang: 'en', from: 'a/', to: 'b/', title: '"><script>x</script>' });
  expect(page).not.toContain('<script>');
});
