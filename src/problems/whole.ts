/** What whole files have to do with each other: the twin in the other language, the words that a folder is about. */

import type { ProblemCode } from './catalogue.ts';

/** The fault of a file that is not what it should be, as a whole. */
export function wholeOf(file: string): string {
  return `whole/${file}`;
}

/** The fault of a document whose words are not those that are quoted. */
export function wordsOf(document: string): string {
  return `words/${document}`;
}

/** The fault of single words of it: what rests on its words follows from both. */
export function saidIn(document: string): string {
  return `${wordsOf(document)}/said`;
}

/** The faults of texts of the same name in other folders: what is missing may have been put there. */
export function inOtherFolders(path: string): string[] {
  const [, folder, name] = /^content\/(pages|stories|lessons|glossary)\/([^/]+?)(?:\.uk)?\.md$/u.exec(path) ?? [];
  const others = folder === undefined ? [] : ['pages', 'stories', 'lessons', 'glossary'];
  return others.map((other) => wholeOf(`content/${other}/${name}.md`));
}

/** The file that says the same in the other language; a translation’s is the other one. */
export function twinOf(file: string): string {
  if (file.endsWith('.en.md')) return file.replace(/\.en\.md$/, '.uk.md');
  if (file.endsWith('/translation.uk.md')) return file.replace(/\.uk\.md$/, '.en.md');
  return file.endsWith('.uk.md') ? file.replace(/\.uk\.md$/, '.md') : file.replace(/\.md$/, '.uk.md');
}

/** The document in whose folder a file stands; null for others. */
export function documentAround(file: string): string | null {
  return /^content\/documents\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** The fault of the words of the document in whose folder a file stands; none of others. */
export function wordsAround(file: string): string[] {
  const document = documentAround(file);
  return document === null ? [] : [wordsOf(document)];
}

/** Faults of a file as a whole: a transcription is the words of its document. */
export function wholesOf(file: string): string[] {
  return [wholeOf(file), ...(file.endsWith('/transcription.md') ? wordsAround(file) : [])];
}

/** What each table rests on: sums on numbers, charts on both. */
const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
  'data/checks.json': ['data/claims.json', 'data/vocabulary.json'],
  'data/charts.json': ['data/checks.json', 'data/claims.json', 'data/vocabulary.json', 'data/recommendations.json'],
  'data/claims.json': ['data/vocabulary.json'],
  'data/recommendations.json': ['data/vocabulary.json'],
};

/** What is told of a number that is cited, and rests on its row. */
const SAID_OF_NUMBERS: ReadonlySet<ProblemCode> = new Set(['cite-bound', 'cite-time', 'cite-unit']);

/**
 * Faults that anything told in a file may follow from: of it, of its twin, of the tables that it rests on, of the
 * words of its document; what cites a number rests on its table. What is itself told of a whole file follows from none.
 */
export function around(code: ProblemCode, file: string, fault: string | undefined): string[] {
  if (fault === wholeOf(file) || code === 'conflict-marker') return [];
  const rests = RESTS_ON[SAID_OF_NUMBERS.has(code) ? 'data/checks.json' : file] ?? [];
  return [wholeOf(file), wholeOf(twinOf(file)), ...rests.map(wholeOf), ...wordsAround(file)];
}
