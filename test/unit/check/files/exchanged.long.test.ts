/** Notes and entries of the glossary whose titles or texts have changed places, each with its place. */
import { expect, it } from 'vitest';
import { checkExchangedNotes, checkExchangedTerms } from '../../../../src/check/files/exchanged.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import type { DraftDocument } from '../../../../src/read/document.ts';
import { readNotes } from '../../../../src/read/notes.ts';
import { readTerm } from '../../../../src/read/term.ts';

const DUES = { en: 'membership dues treasurer 1923', uk: 'внески скарбник каса 1923' };
const BUREAU = { en: 'bureau secretary minutes 1924', uk: 'бюро секретар протокол 1924' };

/** What is reported, with the words at the place and the line of the other. */
const told = (problems: Problems, files: readonly SourceFile[]): unknown[] =>
  problems.list().map(({ code, file, line, column, length, params }) => {
    const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? [];
    const words = lines[line - 1]?.slice(column - 1);
    return [code, `${file}:${line}`, words?.slice(0, length), params['id'], params['other'], params['file']];
  });

type Side = 'en' | 'uk';
/** A note: its title, its words and its text in English, its title and its text in Ukrainian. */
type Note = readonly [title: string, words: string, text: string, titleUk: string, textUk: string];

function inNotes(notes: readonly Note[]): unknown[] {
  const write = (lang: Side): string =>
    notes
      .map(([title, words, text, titleUk, textUk], at) =>
        lang === 'en'
          ? `## ${title} {#note-${at} .comment}\n\n${words === '' ? '' : `> **${words}**\n\n`}${text}\n\n`
          : `## ${titleUk} {#note-${at}}\n\n${textUk}\n\n`,
      )
      .join('');
  const [en, uk] = [new SourceFile('notes.md', write('en')), new SourceFile('notes.uk.md', write('uk'))];
  const { notes: stored } = readNotes(en, uk, new Problems());
  const problems = new Problems();
  checkExchangedNotes({ slug: 'cells', stored, notes: [] } as unknown as DraftDocument, problems);
  return told(problems, [en, uk]);
}

it('checkExchangedNotes tells two texts that changed places, by what their notes quote, at their first lines', () => {
  const notes = (first: string, second: string): Note[] => [
    ['Order', first, `${BUREAU.en}\nmore`, 'Порядок', BUREAU.uk],
    ['Shop', second, `${DUES.en}\nother`, 'Цех', DUES.uk],
  ];
  expect(inNotes(notes(DUES.en, BUREAU.en))).toEqual([
    ['texts-exchanged', 'notes.md:12', DUES.en, 'note-1', 'note-0', 'notes.md:5'],
  ]);
  expect(inNotes(notes(BUREAU.en, DUES.en))).toEqual([]);
});

it('checkExchangedNotes tells texts of notes that changed places in Ukrainian alone', () => {
  const notes: Note[] = [
    ['Order', DUES.uk, DUES.en, 'Порядок', BUREAU.uk],
    ['Shop', BUREAU.uk, BUREAU.en, 'Цех', DUES.uk],
  ];
  expect(inNotes(notes)).toEqual([['sides-exchanged', 'notes.uk.md:7', DUES.uk, 'note-1', 'note-0', 'notes.uk.md:3']]);
});

it('checkExchangedNotes tells two titles that changed places, by what their notes quote or say', () => {
  const told = [['texts-exchanged', 'notes.md:7', BUREAU.en, 'note-1', 'note-0', 'notes.md:1']];
  expect(
    inNotes([
      [DUES.en, BUREAU.en, 'order', DUES.uk, 'порядок'],
      [BUREAU.en, DUES.en, 'shop', BUREAU.uk, 'цех'],
    ]),
  ).toEqual(told);
  // The texts changed places as well as the titles: one mistake.
  expect(
    inNotes([
      [DUES.en, 'x', BUREAU.en, DUES.uk, BUREAU.uk],
      [BUREAU.en, 'y', DUES.en, BUREAU.uk, DUES.uk],
    ]),
  ).toEqual(told);
});

it.each([
  ['has no file of', null],
  ['has no text in', '## Порядок {#note-0}\n\n## Цех {#note-1}\n'],
])('checkExchangedNotes leaves out notes that a document %s one language', (_, ukrainian) => {
  const problems = new Problems();
  const section = (at: number, words: string, text: string): string =>
    `## Order {#note-${at} .comment}\n\n> **${words}**\n\n${text}\n\n`;
  const en = new SourceFile('notes.md', section(0, DUES.en, BUREAU.en) + section(1, BUREAU.en, DUES.en));
  const uk = ukrainian === null ? null : new SourceFile('notes.uk.md', ukrainian);
  const { notes: stored } = readNotes(en, uk, new Problems());
  checkExchangedNotes({ slug: 'cells', stored, notes: [] } as unknown as DraftDocument, problems);
  expect(stored).toHaveLength(2);
  expect(problems.list()).toEqual([]);
});

it('checkExchangedNotes tells texts of notes whose quotation cannot be read, by their titles', () => {
  const notes: Note[] = [
    ['Membership', '', BUREAU.en, 'Скарбник', BUREAU.uk],
    ['Minutes', '', DUES.en, 'Протокол', DUES.uk],
  ];
  expect(inNotes(notes)).toEqual([['texts-exchanged', 'notes.md:5', 'Minutes', 'note-1', 'note-0', 'notes.md:1']]);
});

/** What an entry says in a language: its head, its text, what is not known. */
type Says = readonly [term: string, text: string, unknown?: string];

const FRONT = { forms: [] as readonly string[], also: { modern: ['порядок'] } as object };

type Entry = Readonly<Record<Side, Says>> & Partial<typeof FRONT>;

/** @param lost the language in which no entry has a file */
function inTerms(entries: readonly Entry[], lost: Side | null = null): unknown[] {
  const files: SourceFile[] = [];
  const terms = entries.map((entry, index) =>
    readTerm(
      `term-${index}`,
      (path) => {
        const lang = path.endsWith('.uk.md') ? 'uk' : 'en';
        if (lang === lost) return null;
        const [term, text, unknown] = entry[lang];
        const { forms, also } = { ...FRONT, ...entry };
        const [form = 'х', ...words] = forms;
        const own = { kind: 'word', forms: [{ document: 'cells', form, words: ['х', ...words] }], also };
        const front = { term, ...(lang === 'en' ? own : {}), ...(unknown === undefined ? {} : { unknown: [unknown] }) };
        const lines = Object.entries(front).map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`);
        const file = new SourceFile(path, `---\n${lines.join('')}---\n\n${text}\n`);
        files.push(file);
        return file;
      },
      new Problems(),
    ),
  );
  const problems = new Problems();
  checkExchangedTerms(terms, problems);
  return told(problems, files);
}

// A head has no numbers.
const [TREASURER, MINUTES] = ['membership dues treasurer', 'bureau secretary minutes'];
const [FIRST, SECOND] = ['content/glossary/term-0', 'content/glossary/term-1'];

it.each<[string, (words: string) => Partial<typeof FRONT>]>([
  ['a form', (words) => ({ forms: [words] })],
  ['the words around a form', (words) => ({ forms: ['х', ...words.split(' ')] })],
  ['a name in Latin letters', (words) => ({ also: { latin: [words] } })],
])('checkExchangedTerms tells two texts that changed places, by %s', (_, front) => {
  const entries = (first: string, second: string): Entry[] => [
    { en: ['Order', BUREAU.en], uk: ['Порядок', 'тут'], ...front(first) },
    { en: ['Shop', DUES.en], uk: ['Цех', 'там'], ...front(second) },
  ];
  expect(inTerms(entries(TREASURER, MINUTES))).toEqual([
    ['texts-exchanged', `${SECOND}.md:8`, DUES.en, 'term-1', 'term-0', `${FIRST}.md:8`],
  ]);
  expect(inTerms(entries(MINUTES, TREASURER))).toEqual([]);
});

it('checkExchangedTerms tells two heads that changed places, by names of today and by what is not known', () => {
  expect(
    inTerms([
      { en: [TREASURER, 'order', MINUTES], uk: ['Порядок', 'тут', 'Нічого'] },
      { en: [MINUTES, 'shop', TREASURER], uk: ['Цех', 'там', 'Нічого'] },
    ]),
  ).toEqual([['texts-exchanged', `${SECOND}.md:2`, `"${MINUTES}"`, 'term-1', 'term-0', `${FIRST}.md:2`]]);
  const [dues, bureau] = [DUES, BUREAU].map(({ uk }) => uk.replace(/ \d+/, ''));
  expect(
    inTerms([
      { en: ['Order', 'order'], uk: [dues!, 'тут'], also: { modern: [bureau] } },
      { en: ['Shop', 'shop'], uk: [bureau!, 'там'], also: { modern: [dues] } },
    ]),
  ).toEqual([['texts-exchanged', `${SECOND}.uk.md:2`, `"${bureau}"`, 'term-1', 'term-0', `${FIRST}.uk.md:2`]]);
});

it('checkExchangedTerms tells texts that changed places in Ukrainian alone', () => {
  expect(
    inTerms([
      { en: [TREASURER, DUES.en], uk: ['Порядок', BUREAU.uk] },
      { en: [MINUTES, BUREAU.en], uk: ['Цех', DUES.uk] },
    ]),
  ).toEqual([['sides-exchanged', `${SECOND}.uk.md:5`, DUES.uk, 'term-1', 'term-0', `${FIRST}.uk.md:5`]]);
});

it.each(['en', 'uk'] as const)(
  'checkExchangedTerms leaves out entries that have no file in one language: %s',
  (lang) => {
    const says = (term: string, text: string): Readonly<Record<Side, Says>> => ({
      en: [term, text],
      uk: ['Порядок', 'тут'],
    });
    expect(inTerms([says(TREASURER, BUREAU.en), says(MINUTES, DUES.en)])).toHaveLength(1);
    expect(inTerms([says(TREASURER, BUREAU.en), says(MINUTES, DUES.en)], lang)).toEqual([]);
  },
);
