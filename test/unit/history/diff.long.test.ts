import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { diff, record } from '../../../src/cli/diff.ts';
import type { EditionChanges } from '../../../src/history/diff.ts';
import { projectCopy, type Project } from '../../support/project.ts';
import { minimalTree } from '../../support/tree.ts';

/** The documents of the small root. */
const CELLS = 'content/documents/cells';
const TIES = 'content/documents/ties';

let project: Project;
let markdown: string;
let changes: EditionChanges;

const report = (lang: 'en' | 'uk' = 'en'): string =>
  diff(project.root, 'HEAD', { lang, json: false, memory: project.memory });

/** Adds a row to a list of a file. */
function add(file: string, list: string, row: object): void {
  const table = JSON.parse(project.read(file)) as object;
  const rows = (list === '' ? table : (table as Record<string, unknown>)[list]) as object[];
  rows.push(row);
  project.write(file, JSON.stringify(table));
}

beforeAll(() => {
  project = projectCopy(minimalTree());
  // Two paragraphs, a row and a work that nothing else needs.
  project.replace(`${TIES}/transcription.md`, 'рабочему. Связь', 'рабочему.\n\nСвязь');
  project.replace(`${TIES}/translation.en.md`, 'worker. A link', 'worker.\n\n## p2\n\nA link');
  project.replace(`${TIES}/translation.uk.md`, 'робітника. Зв’язок', 'робітника.\n\n## p2\n\nЗв’язок');
  add('data/recommendations.json', 'recommendations', {
    ...{ id: 'find-way', document: 'ties', quote: 'Союз должен найти подход', theme: 'meetings', quantity: null },
    ...{ addressee: 'unstated', addressed: 'not-named', modality: 'must', modalWord: 'должен' },
    gist: { en: 'Find a way to everyone.', uk: 'Знайти підхід до кожного.' },
  });
  const [handbook] = JSON.parse(project.read('data/sources.json')) as object[];
  add('data/sources.json', '', { ...handbook, id: 'atlas', title: 'Атлас', URL: 'https://example.org/atlas' });
  project.replace(`${TIES}/notes.md`, '{#ties-term .term}', '{#ties-term .term sources="atlas"}');
  project.replace('content/pages/about.md', 'title: About\n', 'title: About\nsources: [atlas]\n');
  project.commit();
});
afterAll(() => project.remove());

it('an edition compared with itself has not changed', () => {
  expect(report()).toMatch(
    /^# Changes: HEAD → now\n\ndata version `([0-9a-f]{12})` → `\1`\n\nNothing has changed\.\n$/,
  );
  expect(report('uk')).toContain('Нічого не змінилося.');
});

it('a record of an edition names what changed and still stands there, and keeps what an editor wrote', () => {
  const edited = projectCopy(minimalTree());
  try {
    edited.commit();
    expect(() => record(edited.root, 'HEAD', '2027-01-31', 'en', edited.memory)).toThrow('Nothing was recorded');
    edited.replace(`${CELLS}/notes.md`, '## Wavering {', '## The wavering {');
    record(edited.root, 'HEAD', '2027-01-31', 'en', edited.memory);
    type Table = { editions: { before: string; documents: unknown; checks: unknown; said?: object }[] };
    const table = (): Table => JSON.parse(edited.read('data/editions.json')) as Table;
    expect(table().editions).toMatchObject([
      { date: '2027-01-31', documents: [{ document: 'cells', places: ['wavering'] }], checks: [] },
    ]);
    const said = { en: 'One title is longer.', uk: 'Одна назва довша.' };
    const [row] = table().editions;
    edited.write('data/editions.json', JSON.stringify({ editions: [{ ...row, before: '0123456789ab', said }] }));
    record(edited.root, 'HEAD', '2027-01-31', 'en', edited.memory);
    expect(table().editions).toMatchObject([{ before: '0123456789ab', said }]);
    record(edited.root, 'HEAD', '2027-02-01', 'en', edited.memory);
    expect(table().editions).toHaveLength(2);
    expect(() => record(edited.root, 'HEAD', '2027-02-30', 'en', edited.memory)).toThrow(
      '--record cannot be “2027-02-30”',
    );
  } finally {
    edited.remove();
  }
});

it('an edition compared with itself needs a commit that git knows', () => {
  expect(() => diff(project.root, 'no-such-tag', { lang: 'en', json: false, memory: project.memory })).toThrow(
    'git knows no commit “no-such-tag” here.',
  );
  expect(() => diff(project.root, '--upload-pack=x', { lang: 'en', json: false })).toThrow('git knows no commit');
});

it('a clone that has only the last commits says how the rest is had', () => {
  // As `git clone --depth=1` leaves it, and the checkouts of code hosts.
  const mark = join(project.root, '.git', 'shallow');
  writeFileSync(mark, spawnSync('git', ['-C', project.root, 'rev-parse', 'HEAD']).stdout);
  try {
    expect(() => diff(project.root, 'HEAD~1', { lang: 'en', json: false, memory: project.memory })).toThrow(
      'git has only the last commits here, not “HEAD~1”: git fetch --unshallow',
    );
  } finally {
    rmSync(mark);
  }
});

it('a repository is looked for where the project stands, and one of somebody else is told from none', () => {
  const compared = (): string => diff(project.root, 'no-such-tag', { lang: 'en', json: false, memory: project.memory });
  vi.stubEnv('GIT_DIR', '/nowhere');
  expect(compared).toThrow('git knows no commit “no-such-tag” here.');
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(compared).toThrow(/^git reads nothing in .*, which belongs to somebody else: git config --global --add/);
  vi.unstubAllEnvs();
});

it('an edition that keeps only the rules of its own day is compared all the same, and says so', () => {
  const old = projectCopy(minimalTree());
  try {
    const note = old.read(`${CELLS}/notes.uk.md`);
    old.write(`${CELLS}/notes.uk.md`, note.replace('\n\n## ', '\n\nТут голе число 1924.\n\n## '));
    old.commit();
    old.write(`${CELLS}/notes.uk.md`, note);
    const markdown = diff(old.root, 'HEAD', { lang: 'en', json: false, memory: old.memory });
    expect(markdown).toContain('what they concern may be missing below. Places: 1.');
    expect(markdown).toContain('~~Тут голе число 1924.~~');
  } finally {
    old.remove();
  }
});

it('an edition of the past may break today’s rules; today’s content has to be right', () => {
  const broken = projectCopy(minimalTree());
  try {
    broken.commit();
    broken.replace('data/claims.json', '"value": 1068', '"value": 1069');
    expect(() => diff(broken.root, 'HEAD', { lang: 'en', json: false, memory: broken.memory })).toThrow(
      /Mend the content first:[\s\S]*value-unread/,
    );
  } finally {
    broken.remove();
  }
});

describe('two editions', () => {
  beforeAll(() => {
    // The words of the source: one more. Two paragraphs of another document are joined.
    project.replace(`${CELLS}/transcription.md`, 'хиб —хитання', 'хиб —знову хитання');
    project.replace(`${TIES}/transcription.md`, 'рабочему.\n\nСвязь', 'рабочему.\nСвязь');
    for (const lang of ['en', 'uk'] as const) project.replace(`${TIES}/translation.${lang}.md`, '\n## p2\n\n', '');
    project.replace(`${CELLS}/translation.en.md`, 'is wavering among', 'is new wavering among');
    // Corrections: another reading; notes: a new id, a new title.
    project.replace(`${CELLS}/notes.md`, 'reading="11,3" certainty="high"', 'reading="11,3" certainty="medium"');
    project.replace(`${CELLS}/notes.md`, '{#meeting-held .event', '{#meetings .event');
    project.replace(`${CELLS}/notes.uk.md`, '{#meeting-held}', '{#meetings}');
    project.replace(`${CELLS}/notes.md`, '## Wavering {', '## The wavering {');
    // Data: a row goes, a row changes, a row comes, a word of the vocabulary comes.
    const claims = JSON.parse(project.read('data/claims.json')) as {
      claims: { id: string; certainty: string; label: { en: string; uk: string } }[];
    };
    for (const claim of claims.claims) {
      // Numbers of one measure are of one kind.
      if (claim.id.startsWith('cells-')) claim.certainty = 'self-reported';
      // White space alone is no change; a field where there was none is told by its languages.
      if (claim.id === 'workers-base')
        Object.assign(claim, {
          per: { en: 'a spring', uk: 'на весну' },
          label: { en: claim.label.en, uk: claim.label.uk.replaceAll(' ', '\u00a0') },
        });
    }
    project.write('data/claims.json', JSON.stringify(claims));
    const table = JSON.parse(project.read('data/recommendations.json')) as {
      recommendations: { id: string }[];
    };
    table.recommendations = table.recommendations.filter(({ id }) => id !== 'find-way');
    project.write('data/recommendations.json', JSON.stringify(table));
    add('data/set-aside.json', 'setAside', {
      ...{ document: 'ties', quote: 'найти подход' },
      reason: { en: 'No number.', uk: 'Не число.' },
    });
    add('data/vocabulary.json', 'themes', {
      ...{ id: 'sport', label: { en: 'sport', uk: 'спорт' }, unused: { en: 'Not yet.', uk: 'Ще ні.' } },
    });
    // A work has another title; a note leans on one work more.
    project.replace('data/sources.json', '"title":"Довідник"', '"title":"Новий довідник"');
    project.replace(`${TIES}/notes.md`, 'sources="atlas"', 'sources="atlas handbook"');
    // A line of old words is explained in other words; what is said above them has a word more.
    project.replace(`${CELLS}/words.md`, '→ growth, now; in', '→ growth; in');
    project.replace(`${CELLS}/words.md`, 'Old forms', 'Some old forms');
    // A page leans on one work more.
    project.replace('content/pages/about.md', 'sources: [', 'sources: [handbook, ');
    // An entry of the glossary is told in other words.
    project.replace('content/glossary/dues.md', 'Money that members', 'Money that all members');
    markdown = report();
    changes = JSON.parse(
      diff(project.root, 'HEAD', { lang: 'en', json: true, memory: project.memory }),
    ) as EditionChanges;
  });

  it('the differences of two editions show changed words among their neighbours', () => {
    expect(markdown).toContain(
      '- `p2`: … 113 відсотки. Одна з хиб ~~—хитання~~ **—знову хитання** серед молодих членів.',
    );
    expect(markdown).toMatch(/### English translation\n\n- `p2`: .*One of the faults is \*\*new\*\* wavering/);
    // The bracket of a corrected number follows its certainty, in the language in which nothing else changed, too.
    const { uk } = changes.documents.changed.find(({ slug }) => slug === 'cells')?.translations ?? {};
    expect(uk?.map(({ place }) => place)).toEqual(['p2']);
    expect(uk?.[0]?.after).toContain('113 [sic; імовірно 11,3]');
  });

  it('the differences of two editions show corrections apart from the notes', () => {
    expect(markdown).toContain('### Corrections\n\n- changed: `share-now` – certainty ~~high~~ **medium**');
    expect(markdown).toContain(
      '- added: `meetings` – Meetings\n- removed: `meeting-held` – Meetings\n- changed: `wavering` – title.en ' +
        '~~Wavering~~ **The wavering**',
    );
  });

  it('the differences of two editions show the lines of old words, and what is said above them', () => {
    expect(markdown).toContain(
      '### Words and spellings\n\n' +
        '- changed: `words.md` – text.en ~~Old~~ **Some old** forms of the dispatch; see …\n' +
        '- changed: `cells-growth` – text.en ~~growth, now;~~ **growth;** in the paragraph\n',
    );
  });

  it('the differences of two editions show the dataset', () => {
    expect(changes.lists.claims).toEqual({
      added: [],
      removed: [],
      changed: [
        ...['cells-1924', 'cells-now'].map((key) => ({
          key,
          words: expect.any(String),
          fields: [{ field: 'certainty', before: 'stated', after: 'self-reported' }],
        })),
        {
          key: 'workers-base',
          words: '500.000 робітників',
          fields: [
            { field: 'per.en', after: 'a spring' },
            { field: 'per.uk', after: 'на весну' },
          ],
        },
      ],
    });
    expect(markdown).toContain('- changed: `workers-base` – per.en **a spring**; per.uk **на весну**');
    expect(changes.lists.recommendations.removed.map(({ key }) => key)).toEqual(['find-way']);
    expect(changes.lists.setAside.added.map(({ key }) => key)).toEqual(['ties: найти подход']);
    expect(changes.lists.works.changed.map(({ key }) => key)).toEqual(['handbook']);
    expect(markdown).toContain('- changed: `ties-term` – sources ');
    expect(changes.lists.pages.changed.map(({ key, fields }) => [key, ...fields.map(({ field }) => field)])).toEqual([
      ['about', 'sources'],
    ]);
    expect(changes.lists.terms.changed.map(({ key, fields }) => [key, ...fields.map(({ field }) => field)])).toEqual([
      ['dues', 'text.en'],
    ]);
    expect(changes.lists.themes.added).toEqual([{ key: 'sport', words: 'sport' }]);
    expect(changes.lists.checks).toEqual({ added: [], removed: [], changed: [] });
  });

  it('the differences of two editions name the permalinks that moved, and the aliases that keep them', () => {
    const lost = changes.links.lost.map(({ document, id, to, taken }) => ({ document, id, to, taken }));
    expect(lost).toEqual([
      // Two paragraphs became one; its number is that of the first.
      { document: 'ties', id: 'p2', to: 'p1', taken: false },
      { document: 'ties', id: 'find-way', to: 'p1', taken: false },
      { document: 'cells', id: 'meeting-held', to: 'meetings', taken: false },
    ]);
    expect(changes.links.aliases).toEqual({
      moved: lost.map(({ document, id, to }) => ({ document, from: id, to })),
      terms: [],
      documents: [],
    });
    expect(markdown).toContain('{ "document": "cells", "from": "meeting-held", "to": "meetings" }');
  });

  it('the differences of two editions say no more of permalinks that data/moved.json keeps', () => {
    project.write('data/moved.json', JSON.stringify({ moved: changes.links.aliases.moved }));
    try {
      expect(report()).not.toContain('## Permalinks');
    } finally {
      project.write('data/moved.json', JSON.stringify({ moved: [] }));
    }
  });
});
