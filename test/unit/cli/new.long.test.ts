import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Edition } from '../../../src/model/edition.ts';
import { coverage } from '../../../src/kinds/coverage/view.ts';
import { isReservedId } from '../../../src/model/linkable.ts';
import { placeholderNote } from '../../../src/scaffold/note.ts';
import { projectCopy, type Project, type Run, runNewIn } from '../../support/project.ts';
import { minimalTree } from '../../support/tree.ts';

const LETTER = `Лист з фабрики

Наш осередок має 24 члени. Торік було двадцять членів, а тепер маємо ще 24
кандидати. Кілька з них на селі.\r

Зібрання треба влаштовувати двічі на місяць.
`;

let project: Project;
beforeAll(() => {
  project = projectCopy(minimalTree());
  project.write('letter.txt', LETTER);
});
afterAll(() => project.remove());

const run: Run = (args, answers) => runNewIn(project, args, answers);

const DOCUMENT = ['--document=factory-letter'];
const edition = (): Edition => project.edition();
const snapshot = (): string => project.snapshot();

it('new document writes a folder that passes the checker', async () => {
  const made = await run([
    'document',
    'factory-letter',
    '--language',
    'uk',
    '--from',
    join(project.root, 'letter.txt'),
    '--headings',
    '1',
  ]);
  expect(made.error).toBe('');
  expect(made.code).toBe(0);
  const document = edition().documents.find(({ slug }) => slug === 'factory-letter');
  expect(document?.reading.blocks.map(({ id }) => id)).toEqual(['h1', 'p1', 'p2']);
  expect(document?.reading.text.replace(/\s+/g, ' ')).toBe(LETTER.replace(/\s+/g, ' ').trim());
  expect(document?.meta.sourceSha256).toBe(createHash('sha256').update(LETTER).digest('hex'));
  expect(document?.meta.collated).toMatch(/^[0-9a-z]{4}( [0-9a-z]{4})*$/);
  expect(document?.meta).toMatchObject({ title: 'Лист з фабрики', date: { edtf: '1922/1924', ground: 'unknown' } });
  expect(document?.translations.uk.map(({ gap, text }) => [gap, text])).toEqual(
    Array.from({ length: 3 }, () => [true, 'Ще не перекладено.']),
  );
  expect(document?.translations.en.map(({ text }) => text)).toEqual(
    Array.from({ length: 3 }, () => 'Not translated yet.'),
  );
  expect(project.read('content/documents/factory-letter/transcription.md')).toContain('# When it was written, in EDTF');
  expect(document?.notes.map(({ id, title, words }) => [id, title.uk, words])).toEqual([
    ['factory-letter-unannotated', 'Ще нічого не прокоментовано', 'Лист з фабрики'],
  ]);
});

it('what a new document begins with has an id that no page has, whatever the name of the document', () => {
  const ids = ['works-letter', 'p1-letter', 'factory-letter'].map((slug) => placeholderNote(slug));
  expect(ids).toEqual(['of-works-letter-unannotated', 'of-p1-letter-unannotated', 'factory-letter-unannotated']);
  expect(ids.filter((id) => isReservedId(id))).toEqual([]);
});

it('new document sets every numeral aside as not examined, each by words that stand once', () => {
  const rows = edition().setAside.filter((row) => row.document === 'factory-letter');
  expect(rows.map(({ quote, context }) => [quote, context])).toEqual([
    ['24', 'має 24'],
    ['двадцять', undefined],
    ['24', 'ще 24'],
    ['Кілька', undefined],
    ['двічі', undefined],
  ]);
  expect(new Set(rows.map(({ reason }) => reason.uk))).toEqual(new Set(['Ще не розглянуто.']));
  expect(coverage(edition()).find(({ slug }) => slug === 'factory-letter')?.numerals).toMatchObject({
    done: 0,
    of: 5,
  });
  // What the scaffold wrote is found again as unfinished: titles, facts, the date, the reasons above.
  expect(coverage(edition()).find(({ slug }) => slug === 'factory-letter')?.texts.uk).toMatchObject({
    done: 0,
    of: 15,
  });
});

it('new note puts notes in the order of the text, where the placeholder stood', async () => {
  for (const [id, quote, ...flags] of [
    ['fl-village', 'Кілька з них **на селі**'],
    [
      'fl-cell',
      'Наш **осередок**',
      '--kind=term',
      '--title-en=The cell',
      '--title-uk=Осередок',
      '--text-uk=Партійний осередок.',
    ],
    ['fl-candidates', 'кандидати', '--kind=emendation', '--reading=кандидатів'],
  ] as const) {
    const made = await run(['note', id, ...DOCUMENT, `--quote=${quote}`, ...flags]);
    expect([made.error, made.code]).toEqual(['', 0]);
  }
  const headings = (name: string): string[] =>
    project
      .read(`content/documents/factory-letter/${name}`)
      .split('\n')
      .filter((line) => line.startsWith('## '));
  expect(headings('notes.md')).toEqual([
    '## The cell {#fl-cell .term}',
    '## Untitled note {#fl-candidates .emendation reading="кандидатів" certainty="low"}',
    '## Untitled note {#fl-village .comment}',
  ]);
  expect(headings('notes.uk.md')).toEqual([
    '## Осередок {#fl-cell}',
    '## Примітка без назви {#fl-candidates}',
    '## Примітка без назви {#fl-village}',
  ]);
  expect(project.read('content/documents/factory-letter/notes.md')).toContain(
    '> Кілька з них **на селі**\n\nNot written yet.\n',
  );
});

it('new note says of a correction, in a document that is translated, how translations show it', async () => {
  const words = ['--document=cells', '--quote=припадало', '--kind=emendation', '--reading=припадала'];
  const made = await run(['note', 'pc-trial', ...words, '--certainty=low']);
  expect([made.error, made.code]).toEqual(['', 0]);
  expect(made.out).toContain('{pc-trial|words}');
  expect(project.read('content/documents/cells/notes.md')).toContain('certainty="low" changes="spelling"}');
});

it('new lesson writes a lesson in both languages, behind the others, with a passage and a question', async () => {
  const made = await run(['lesson', 'ties', '--title-en=Ties', '--title-uk=Звязки', '--document=ties']);
  expect(made).toMatchObject({ code: 0, error: '' });
  const lesson = edition().lessons.at(-1);
  expect(lesson?.slug).toBe('ties');
  expect(lesson?.passages.map(({ figures }) => figures[0]?.document)).toEqual(['ties']);
  expect(lesson?.questions.map(({ kind, number }) => [kind, number])).toEqual([['open', 1]]);
});

it('new story writes a story in both languages, behind the others, with a figure', async () => {
  const before = edition().stories;
  const made = await run(['story', 'letters', '--title-en=Letters', '--title-uk=Листи', '--chart=growth/cells']);
  expect(made).toMatchObject({ code: 0, error: '' });
  const { stories } = edition();
  expect(stories.map(({ slug }) => slug)).toEqual([...before.map(({ slug }) => slug), 'letters']);
  const story = stories.at(-1);
  expect(story?.title).toEqual({ en: 'Letters', uk: 'Листи' });
  expect(story?.steps.map(({ id, figure }) => [id, figure?.is])).toEqual([
    [null, undefined],
    ['first', 'chart'],
  ]);
});

it('new page writes a page in both languages', async () => {
  const made = await run(['page', 'letters', '--title-en=Letters', '--title-uk=Листи']);
  expect([made.error, made.code]).toEqual(['', 0]);
  expect(edition().pages.find(({ slug }) => slug === 'letters')?.title).toEqual({ en: 'Letters', uk: 'Листи' });
});

const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown kind', ['nota', 'x'], /There is no kind “nota”\. Did you mean note\?/],
  [
    'a word like no kind',
    ['nonsense', 'x'],
    /There is no kind “nonsense”\. There are: document, note, page, story, lesson, term\./,
  ],
  ['an unknown flag', ['note', 'x', '--qoute=24'], /There is no flag --qoute\. Did you mean --quote\?/],
  ['a flag without its value', ['note', 'x', '--quote'], /--quote needs a value: --quote=…/],
  ['an empty value', ['note', 'x', '--document=ties', '--quote=найти подход', '--text-en='], /--text-en needs a value/],
  ['a missing flag', ['note', 'x', '--document=ties'], /Missing: --quote \(The exact words/],
  ['no id', ['note', '--document=ties', '--quote=x'], /An id is missing/],
  ['an id that is no address', ['note', 'Не-те', '--document=ties', '--quote=x'], /“Не-те” cannot be an id/],
  [
    'an unknown document',
    ['note', 'x', '--document=tie', '--quote=x'],
    /--document cannot be “tie”\. Did you mean ties\?/,
  ],
  [
    'words that do not stand there',
    ['note', 'x', '--document=ties', '--quote=Союз должен найти подхид'],
    /«Союз должен найти подхид» does not stand in “ties”\..*Did you mean: «Союз должен найти подход/,
  ],
  ['words that stand twice', ['note', 'x', '--document=cells', '--quote=осередків'], /«осередків» stands \d+ times/],
  [
    'a second use of an id',
    ['note', 'share-now', '--document=ties', '--quote=найти подход'],
    /id-duplicate[\s\S]*Nothing was written/,
  ],
  ['a fact without a source', ['note', 'x', '--document=ties', '--quote=найти подход', '--kind=event'], /states facts/],
  [
    'an overlap of emendations',
    ['note', 'x', '--document=cells', '--quote=а зараз **113 відсотки**', '--kind=emendation', '--reading=12'],
    /emendations-overlap[\s\S]*Nothing was written/,
  ],
  [
    'a reading without an emendation',
    ['note', 'x', '--document=ties', '--quote=найти подход', '--reading=y'],
    /A correction, and only a correction/,
  ],
  [
    'a bare number in a note',
    ['note', 'x', '--document=ties', '--quote=найти подход', '--text-en=In 1922.'],
    /bare-number/,
  ],
  ['an address of the site', ['page', 'charts'], /belongs to the site itself/],
  ['a page that is there', ['page', 'about'], /content\/pages\/about\.md is there already/],
  ['a story without a view', ['story', 'letters'], /--chart/],
  ['a story with a view that is not there', ['story', 'letters', '--chart=growth/cels'], /growth\/cells/],
  ['a document that is there', ['document', 'ties', '--language=ru', '--from=x'], /There is already a document “ties”/],
  [
    'a source that is not there',
    ['document', 'y', '--language=ru', '--from=/nowhere.txt'],
    /\/nowhere\.txt: there is no such file or folder/,
  ],
  ['words that the shell took apart', ['note', 'x', 'y', 'z'], /Too many words: y z/],
];

it.each(refused)('new writes nothing for %s', async (_name, args, message) => {
  const before = snapshot();
  const { code, error } = await run(args);
  expect(error).toMatch(message);
  expect(code).toBe(1);
  expect(snapshot()).toBe(before);
});

it('new document writes nothing from a file in another encoding or with our markup', async () => {
  const from = join(project.root, 'odd.txt');
  const attempt = () => run(['document', 'odd', '--language=uk', `--from=${from}`]);
  writeFileSync(from, Buffer.from([0xcf, 0xf0, 0xee, 0x20, 0xe7, 0xe1, 0xee, 0xf0, 0xe8]));
  expect((await attempt()).error).toMatch(/not UTF-8/);
  writeFileSync(from, 'Слово.\n\n**Жирне слово.\n');
  expect((await attempt()).error).toMatch(/“\*\*Жирне слово\.” holds a mark \*\* without its partner/);
  writeFileSync(from, 'Ocередок з латинською літерою.\n');
  expect((await attempt()).error).toMatch(/Ocередок/);
  expect(existsSync(join(project.root, 'content/documents/odd'))).toBe(false);
});

it('new document takes the headings that a text has already, and names a file that is no text', async () => {
  const from = join(project.root, 'headed.txt');
  const attempt = () => run(['document', 'headed', '--language=uk', `--from=${from}`]);
  writeFileSync(from, Buffer.from('PK\u0003\u0004\u0014word/document.xml'));
  expect((await attempt()).error).toMatch(/a Word document \(\.docx\).*Save as → Text/);
  writeFileSync(from, '{\\rtf1\\ansi words}');
  expect((await attempt()).error).toMatch(/formatted text \(RTF\)/);
  writeFileSync(from, '# Постанова\n\nПро комісію.\n\n## Склад\n\nГолова.\n');
  expect((await attempt()).code).toBe(0);
  expect(project.read('content/documents/headed/translation.en.md')).toMatch(/## h1 .*## p1 .*## h2 .*## p2 /s);
});

it('new document takes subheadings, what stands outside, and letters that a Mac writes in two', async () => {
  const from = join(project.root, 'marked.txt');
  const text = 'Постанова\n\n**Про комісію.** Склад її такий.\n\n***\n\nЦифрова бібліотека.\n'.normalize('NFD');
  writeFileSync(from, text);
  expect(await run(['document', 'marked', '--language=uk', `--from=${from}`])).toMatchObject({ code: 0, error: '' });
  const written = project.read('content/documents/marked/transcription.md');
  expect(written).toContain('\n**Про комісію.** Склад її такий.\n\n***\n\nЦифрова бібліотека.\n');
  expect(written).toContain(createHash('sha256').update(text).digest('hex'));
  expect(project.read('content/documents/marked/translation.en.md')).toMatch(/## p1 .*## p2 .*## x1 /s);
});

it('new document says that a file may not be read, not that it is missing', async () => {
  const { code, error } = await run(['document', 'folder', '--language=uk', `--from=${project.root}`]);
  expect([code, error]).toEqual([1, expect.stringMatching(/^It is a folder, not a file \(EISDIR\)\.\n$/)]);
});

it('new writes nothing while the content has problems of its own', async () => {
  const good = project.read('data/claims.json');
  project.write('data/claims.json', good.replace('"value": 1068', '"value": 1069'));
  try {
    const { code, error } = await run(['page', 'news']);
    expect(error).toMatch(/\[value-unread\][\s\S]*mend them first/);
    expect(code).toBe(1);
  } finally {
    project.write('data/claims.json', good);
  }
});
