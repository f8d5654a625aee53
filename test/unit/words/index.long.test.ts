import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { VERDICTS } from '../../../src/model/check.ts';
import type { Lang } from '../../../src/model/common.ts';
import { initialsIn } from '../../../src/text/abbreviations.ts';
import { numberWords } from '../../../src/text/number-words.ts';
import { en } from '../../../src/words/en.ts';
import { uk } from '../../../src/words/uk.ts';

/** All plain strings of a language, with the path of their keys. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`))
    : [];
}

it('words say something everywhere in both languages', () => {
  for (const [path, text] of [...strings(en), ...strings(uk)]) expect(text.trim(), path).not.toBe('');
});

it('words have no initials that a reader would have to be told, but formats, settings and licences', () => {
  const kept = new Set(['CSL', 'RIS', 'CSS', 'UTF', 'PORT', 'HOST', 'CPU', 'SIL', 'ISC', 'BSD']);
  for (const [path, text] of [...strings(en), ...strings(uk)]) {
    const initials = initialsIn(text).map(({ start, end }) => text.slice(start, end));
    expect(
      initials.filter((one) => !kept.has(one)),
      path,
    ).toEqual([]);
  }
});

it('words have no English left in the Ukrainian', () => {
  // Names of files, commands, keys and formats; and the name of the other language.
  const kept = [
    ...['English', 'sic', 'Enter', 'Esc', 'CSL', 'CSV', 'JSON', 'PNG', 'SVG', 'PORT', 'git', 'markdown', 'npm', 'run'],
    ...[
      'content',
      'data',
      'diff',
      'dist',
      'documents',
      'format',
      'headings',
      'help',
      'json',
      'lang',
      'moved',
      'new',
      'reading',
    ],
    ...['report', 'schema', 'sources', 'UTF'],
    // Of the commands: their words, the settings, what a benchmark compares.
    ...[
      'annotations',
      'bench',
      'build',
      'full',
      'pages',
      'quick',
      'BASE',
      'ERRATA',
      'HOST',
      'SITE',
      'mailto',
      'editions',
      'http',
      'https',
      'localhost',
      'off',
    ],
    // Keys.
    ...['Cmd', 'Ctrl'],
    // Formats of references.
    ...['BibTeX', 'RIS'],
    // Of frames: what is written into their addresses, and where their code is pasted.
    ...['dark', 'light', 'mark', 'oEmbed', 'theme', 'Google', 'Sites', 'WordPress'],
    ...['CSS', 'Eleventy', 'HTML', 'JavaScript', 'Oseredok', 'com', 'downloads', 'scm'],
    // Of the book.
    'EPUB',
    // Of the lessons: what a package of theirs is, and where it is taken in.
    ...['Canvas', 'Cartridge', 'Common', 'Moodle'],
    // Of the licences: names of fonts and of licences.
    ...[
      'Adobe',
      'BSD',
      'Serwist',
      'CC',
      'BY',
      'MIT',
      'idb',
      'serwist',
      'Display',
      'Font',
      'ISC',
      'License',
      'Open',
      'Oswald',
      'SIL',
      'Serif',
      'Source',
      'Text',
    ],
  ];
  const found = strings(uk).flatMap(([, text]) => text.replace(/\{[^{}]*\}/g, '').match(/[a-z]{3,}/gi) ?? []);
  expect([...new Set(found)].filter((word) => !kept.includes(word)).sort()).toEqual([]);
});

it('words write Ukrainian without Russian letters, with its own quotation marks and one apostrophe', () => {
  for (const [path, text] of strings(uk)) {
    expect(text, path).not.toMatch(/[ыэъё]/i);
    expect(text, path).not.toMatch(/["'“”]/);
  }
});

it('words let no line of Ukrainian begin with a dash', () => {
  const files = readdirSync('src/words/uk', { encoding: 'utf8' }).map((name) => join('src/words/uk', name));
  const dashes = ['src/words/uk.ts', ...files].flatMap((file) =>
    // A text may be written in several lines, and the space stands at the end of one of them.
    (
      readFileSync(file, 'utf8')
        .replace(/\/\*\*[^]*?\*\//g, '')
        .replace(/['`] \+\s+['`]/g, '')
        .match(/.{0,20} [–—].{0,20}/g) ?? []
    ).map((text) => `${file}: ${text}`),
  );
  expect(dashes).toEqual([]);
});

it('words put Ukrainian nouns into the form that the number asks for', () => {
  expect([1, 2, 5, 11, 21, 22, 111].map((count) => uk.documents.notes(count))).toEqual([
    '1 примітка',
    '2 примітки',
    '5 приміток',
    '11 приміток',
    '21 примітка',
    '22 примітки',
    '111 приміток',
  ]);
  expect([1, 2].map((count) => en.documents.notes(count))).toEqual(['1 note', '2 notes']);
});

it.each([
  ['about.md', en],
  ['about.uk.md', uk],
] as const)('%s says of each verdict what the page of the sums says', (page, { ledger }) => {
  const text = readFileSync(`content/pages/${page}`, 'utf8').toLowerCase();
  for (const verdict of VERDICTS)
    expect(text).toContain(`- **${ledger.verdicts[verdict]}**: ${ledger.verdictHelp[verdict]}`);
});

/** The files that may say a word that the site has: a key that none of them reads is dead. */
const TEXTS = ['src', 'test/bench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name) && !name.startsWith('words'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

/** Names under which a section is handed on, as `words: Words['drawing']`, to files that do not name it. */
const HANDED_ON = TEXTS.flatMap((text) =>
  [...text.matchAll(/(\w+)\??: Words(?:\['\w+'\])*\['(\w+)'\]/g)].map(([, name = '', section = '']) => ({
    name,
    section,
  })),
);

/** What a section is called in a file: by its own name, and by the names that it is assigned to or handed on under. */
function namesOf(section: string, text: string): string[] {
  const assigned = [...text.matchAll(new RegExp(`(\\w+)(?:: \\w+)? =\\s[^;=]*\\.${section}(?: as [^;]*)?[;)]`, 'g'))];
  const renamed = [...text.matchAll(new RegExp(`\\b${section}: (\\w+)`, 'g'))];
  const handed = HANDED_ON.filter((one) => one.section === section).map(({ name }) => name);
  return [section, ...[...assigned, ...renamed].map(([, name]) => name ?? ''), ...new Set(handed)];
}

/** Does a file read the key of a section, as `section.key` or taking it apart as `{ key } = section`? */
function reads(key: string, section: string | null, text: string): boolean {
  if (!text.includes(key)) return false;
  const owners = section === null ? ['t', 'words\\w*\\([^()]*\\)'] : namesOf(section, text);
  if (section === null && new RegExp(`\\bt: \\{[^{}]*\\b${key}\\b`).test(text)) return true;
  return owners.some((owner) =>
    new RegExp(`(?<!\\w)${owner}\\s*\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} =[^;]*\\b${owner};`).test(text),
  );
}

/** Is a section read by a computed name, as `section[name]`, or handed on whole? */
function readWhole(section: string, text: string): boolean {
  const [, ...aliases] = namesOf(section, text);
  return (
    new RegExp(`\\.${section}(\\[|\\)|, )`).test(text) ||
    aliases.some((name) => new RegExp(`\\b${name}\\[|\\(${name}[,)]`).test(text)) ||
    new RegExp(`\\{[^{}]*\\b${section}\\b[^{}]*\\} =[^]*(\\b${section}\\[|\\(${section}\\))`).test(text)
  );
}

/** The keys that no file reads, by their path. */
function unread(words: object, texts: readonly string[], section: string | null = null, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const readers = texts.filter((text) => reads(key, section, text));
    if (readers.length === 0) return [here];
    if (value === null || typeof value !== 'object' || readers.some((text) => readWhole(key, text))) return [];
    return unread(value, HANDED_ON.some((one) => one.section === key) ? TEXTS : readers, key, here);
  });
}

it('words has no key that nothing reads', () => {
  expect(unread(en, TEXTS)).toEqual([]);
});

it('unread finds a key that no file reads, in a section that is read', () => {
  const texts = ['const t = site.t.home; t.start; t.kinds[kind]'];
  expect(unread({ home: { start: 'a', stop: 'b', kinds: { x: 'c' } }, away: 'd' }, texts)).toEqual([
    'home.stop',
    'away',
  ]);
});

it.each(Object.entries({ en, uk } as const))('words of %s count nothing that the edition holds', (lang, words) => {
  const counting = strings(words).filter(([, text]) =>
    numberWords(text, lang as Lang).some(({ counts }) => counts !== null),
  );
  expect(counting).toEqual([]);
});
