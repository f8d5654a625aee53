import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diff, record } from '../../../src/cli/diff.ts';
import type { EditionChanges } from '../../../src/history/diff.ts';
import { projectCopy, type Project } from '../../support/project.ts';
import { minimalTree } from '../../support/tree.ts';

const DISPATCH = 'content/documents/production-cells';
/** A document of the small root. */
const CELLS = 'content/documents/cells';

let project: Project;
let markdown: string;
let changes: EditionChanges;

const report = (lang: 'en' | 'uk' = 'en'): string =>
  diff(project.root, 'HEAD', { lang, json: false, memory: project.memory });

beforeAll(() => {
  project = projectCopy();
  // What these edits take away is not to be missed by the record of what was corrected.
  project.write('data/editions.json', JSON.stringify({ editions: [] }));
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
    edited.replace(`${CELLS}/notes.md`, '## Wavering {', '## The wavering {');
    edited.write('data/editions.json', JSON.stringify({ editions: [] }));
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
    // The words of the source: one slip less. Two paragraphs of another document are joined.
    project.replace(
      `${DISPATCH}/transcription.md`,
      'тов. Халявський зробив доклад про завдання',
      'тов. Халявський зробив доклад про нагальні завдання',
    );
    project.replace(
      'content/documents/new-ties/transcription.md',
      'а проявить эту\n\nсамодеятельность',
      'а проявить эту\nсамодеятельность',
    );
    for (const lang of ['en', 'uk'] as const) {
      const path = `content/documents/new-ties/translation.${lang}.md`;
      project.write(path, project.read(path).replace(/\n## p5\n\n/, '\n'));
    }
    project.replace(
      `${DISPATCH}/translation.en.md`,
      'the tasks of the production cells',
      'the new tasks of the production cells',
    );
    // Corrections: another reading; notes: a new id, a new title.
    project.replace(
      `${DISPATCH}/notes.md`,
      'reading="11,3" certainty="high"',
      'reading="11,3" certainty="medium" changes="spelling"',
    );
    project.replace(`${DISPATCH}/notes.md`, '{#pc-kharkiv .place', '{#kharkiv .place');
    project.replace(`${DISPATCH}/notes.uk.md`, '{#pc-kharkiv}', '{#kharkiv}');
    project.replace(`${DISPATCH}/notes.md`, '## Khaliavskyi {', '## The speaker {');
    // Data: a row goes, a row changes, a row comes, a word of the vocabulary comes.
    const claims = JSON.parse(project.read('data/claims.json')) as {
      claims: { id: string; certainty: string; label: { en: string; uk: string } }[];
    };
    for (const claim of claims.claims) {
      if (claim.id === 'admitted') claim.certainty = 'self-reported';
      // White space alone is no change; a field where there was none is told by its languages.
      if (claim.id === 'applied')
        Object.assign(claim, {
          per: { en: 'a spring', uk: 'на весну' },
          label: { en: claim.label.en, uk: claim.label.uk.replaceAll(' ', '\u00a0') },
        });
    }
    project.write('data/claims.json', JSON.stringify(claims));
    const table = JSON.parse(project.read('data/recommendations.json')) as {
      recommendations: { id: string; gist: { en: string } }[];
    };
    table.recommendations = table.recommendations.filter(({ id }) => id !== 'pc-remove-failings');
    project.write('data/recommendations.json', JSON.stringify(table));
    const aside = JSON.parse(project.read('data/set-aside.json')) as { setAside: unknown[] };
    aside.setAside.push({
      document: 'new-ties',
      quote: 'на все превосходные',
      reason: { en: 'No number.', uk: 'Не число.' },
    });
    project.write('data/set-aside.json', JSON.stringify(aside));
    const vocabulary = JSON.parse(project.read('data/vocabulary.json')) as { themes: unknown[] };
    vocabulary.themes.push({
      id: 'sport',
      label: { en: 'sport', uk: 'спорт' },
      unused: { en: 'Not yet.', uk: 'Ще ні.' },
    });
    project.write('data/vocabulary.json', JSON.stringify(vocabulary));
    // A work has another title; a note leans on one work more.
    project.replace('data/sources.json', '"title": "Lenin Enrollment"', '"title": "The Enrollment"');
    project.replace(
      `${DISPATCH}/notes.md`,
      'sources="gse-13-conference"',
      'sources="gse-13-conference ukrinform-ratau"',
    );
    // A line of old words is explained in other words; what is said above them has a word more.
    project.replace(`${DISPATCH}/words.md`, '→ were counted, there were {', '→ were counted {');
    project.replace(`${DISPATCH}/words.md`, 'Spellings and forms', 'Some spellings and forms');
    // A page leans on one work more.
    project.replace('content/pages/about.md', 'sources: [', 'sources: [ukrinform-ratau, ');
    // An entry of the glossary is told in other words.
    project.replace('content/glossary/station.md', 'a railway station:', 'a station of the railway:');
    markdown = report();
    changes = JSON.parse(
      diff(project.root, 'HEAD', { lang: 'en', json: true, memory: project.memory }),
    ) as EditionChanges;
  });

  it('the differences of two editions show changed words among their neighbours', () => {
    expect(markdown).toContain(
      '- `p1`: … тов. Халявський зробив доклад про **нагальні** завдання виробничих осередків.',
    );
    expect(markdown).toMatch(/### English translation\n\n- `p1`: .*the \*\*new\*\* tasks of the production/);
    // The bracket of a corrected number follows its certainty, in the language in which nothing else changed, too.
    const { uk } = changes.documents.changed.find(({ slug }) => slug === 'production-cells')?.translations ?? {};
    expect(uk?.map(({ place }) => place)).toEqual(['p2']);
    expect(uk?.[0]?.after).toContain('113 [sic; імовірно 11,3]');
  });

  it('the differences of two editions show corrections apart from the notes', () => {
    expect(markdown).toContain(
      '### Corrections\n\n- changed: `share-now` – certainty ~~high~~ **medium**; changes ~~sense~~ **spelling**',
    );
    expect(markdown).toContain(
      '- added: `kharkiv` – Kharkiv\n- removed: `pc-kharkiv` – Kharkiv\n- changed: `khaliavskyi` – title.en ' +
        '~~Khaliavskyi~~ **The speaker**',
    );
  });

  it('the differences of two editions show the lines of old words, and what is said above them', () => {
    expect(markdown).toContain(
      '### Words and spellings\n\n' +
        '- changed: `words.md` – text.en ~~Spellings~~ **Some spellings** and forms of the time. …\n' +
        '- changed: `pc-rakhuvalosia` – text.en were ~~counted, there were~~ **counted**\n',
    );
  });

  it('the differences of two editions show the dataset', () => {
    expect(changes.lists.claims).toEqual({
      added: [],
      removed: [],
      changed: [
        {
          key: 'admitted',
          words: expect.any(String),
          fields: [{ field: 'certainty', before: 'stated', after: 'self-reported' }],
        },
        {
          key: 'applied',
          words: 'Заяв було подано 53.000',
          fields: [
            { field: 'per.en', after: 'a spring' },
            { field: 'per.uk', after: 'на весну' },
          ],
        },
      ],
    });
    expect(markdown).toContain('- changed: `applied` – per.en **a spring**; per.uk **на весну**');
    expect(changes.lists.recommendations.removed.map(({ key }) => key)).toEqual(['pc-remove-failings']);
    expect(changes.lists.setAside.added.map(({ key }) => key)).toEqual(['new-ties: на все превосходные']);
    expect(changes.lists.works.changed.map(({ key }) => key)).toEqual(['siegelbaum-enrollment']);
    expect(markdown).toContain('- changed: `pc-bolshevik-line` – sources ');
    expect(changes.lists.pages.changed.map(({ key, fields }) => [key, ...fields.map(({ field }) => field)])).toEqual([
      ['about', 'sources'],
    ]);
    expect(changes.lists.terms.changed.map(({ key, fields }) => [key, ...fields.map(({ field }) => field)])).toEqual([
      ['station', 'text.en'],
    ]);
    expect(changes.lists.themes.added).toEqual([{ key: 'sport', words: 'sport' }]);
    expect(changes.lists.checks).toEqual({ added: [], removed: [], changed: [] });
  });

  it('the differences of two editions name the permalinks that moved, and the aliases that keep them', () => {
    const lost = changes.links.lost.map(({ document, id, to, taken }) => ({ document, id, to, taken }));
    expect(lost).toContainEqual({ document: 'production-cells', id: 'pc-kharkiv', to: 'kharkiv', taken: false });
    expect(lost).toContainEqual({ document: 'production-cells', id: 'pc-remove-failings', to: 'p4', taken: false });
    // Two paragraphs became one; its number is that of the first.
    expect(lost).toContainEqual({ document: 'new-ties', id: 'p5', to: 'p4', taken: false });
    expect(changes.links.aliases).toEqual({
      moved: [
        { document: 'new-ties', from: 'p5', to: 'p4' },
        { document: 'production-cells', from: 'pc-kharkiv', to: 'kharkiv' },
        { document: 'production-cells', from: 'pc-remove-failings', to: 'p4' },
      ],
      terms: [],
      documents: [],
    });
    expect(markdown).toContain('{ "document": "production-cells", "from": "pc-kharkiv", "to": "kharkiv" }');
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
