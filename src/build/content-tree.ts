/** Which files there are under content/ and data/, and what each is. A file that nothing reads is a problem, not a surprise. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../model/common.ts';
import { nearest } from '../text/likeness.ts';
import type { Problems } from './problems.ts';

/** The files of one document; a missing one is reported and null. */
export const DOCUMENT_FILES = ['transcription.md', 'translation.en.md', 'translation.uk.md', 'notes.md', 'notes.uk.md'] as const;
/** Tables of data that may be one file `data/<name>.json`, parts in `data/<name>/*.json`, or both. */
export const TABLES = ['claims', 'set-aside', 'recommendations', 'checks'] as const;
export type Table = (typeof TABLES)[number];
const SINGLE_FILES = ['vocabulary', 'charts', 'licence'] as const;

export interface ContentTree {
  /** Slugs of folders in content/documents that hold the five files. */
  readonly documents: readonly string[];
  /** Slugs of pages: content/pages/<slug>.md with <slug>.uk.md. */
  readonly pages: readonly string[];
  readonly tables: Readonly<Record<Table, readonly string[]>>;
}

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** What other programs leave behind: never content, never worth a message. */
const LITTER = /^(\.DS_Store|Thumbs\.db|\..*\.sw[a-p]|.*~)$/;

/** Walks the two folders below `root`. */
export function readTree(root: string, problems: Problems): ContentTree {
  const list = (path: string): { name: string; folder: boolean }[] =>
    existsSync(join(root, path))
      ? readdirSync(join(root, path), { withFileTypes: true })
          .filter((entry) => !LITTER.test(entry.name))
          .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
      : [];
  const misplaced = (path: string, name: string, known: readonly string[]): void =>
    problems.reportPath(path, { code: 'file-misplaced', params: { known: known.join(', ') }, nearest: nearest(name, known, 1) });
  const missing = (path: string, name: string, reason: Bilingual): void => problems.reportPath(path, { code: 'file-missing', params: { name, reason } });
  const named = (path: string, name: string): boolean => {
    if (SLUG.test(name)) return true;
    problems.reportPath(path, { code: 'file-name', params: { name }, nearest: [name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')].filter((slug) => SLUG.test(slug)) });
    return false;
  };

  for (const { name, folder } of list('content')) {
    if (!(folder ? ['documents', 'pages'] : ['README.md']).includes(name)) misplaced(`content/${name}`, name, ['documents/', 'pages/', 'README.md']);
  }

  const documents: string[] = [];
  for (const { name, folder } of list('content/documents')) {
    const path = `content/documents/${name}`;
    if (!folder) {
      const slug = name.replace(/\.md$/, '');
      if (existsSync(join(root, `content/documents/${slug}`))) problems.reportPath(path, { code: 'slug-twice', params: { name: path, other: `content/documents/${slug}/` } });
      else misplaced(path, name, ['<slug>/transcription.md']);
      continue;
    }
    if (!named(path, name)) continue;
    const names = list(path).map((entry) => entry.name);
    for (const file of names) if (!(DOCUMENT_FILES as readonly string[]).includes(file)) misplaced(`${path}/${file}`, file, DOCUMENT_FILES);
    const lacking = DOCUMENT_FILES.filter((file) => !names.includes(file));
    for (const file of lacking) missing(`${path}/${file}`, file, file === 'transcription.md' ? { en: 'A folder in content/documents is a document; without a transcription there is nothing to read.', uk: 'Тека в content/documents – це документ; без транскрипції читати нічого.' } : { en: 'Every document has its transcription, both translations, and notes in both languages.', uk: 'Кожен документ має транскрипцію, обидва переклади та примітки двома мовами.' });
    if (lacking.length === 0) documents.push(name);
  }

  const pages: string[] = [];
  const pageFiles = list('content/pages');
  const pageNames = new Set(pageFiles.map((entry) => entry.name));
  for (const { name, folder } of pageFiles) {
    const path = `content/pages/${name}`;
    const slug = /^(.*?)(\.uk)?\.md$/.exec(name);
    if (folder || slug === null) {
      misplaced(path, name, ['<slug>.md', '<slug>.uk.md']);
      continue;
    }
    if (!named(path, slug[1] ?? '')) continue;
    const other = slug[2] === undefined ? `${slug[1] ?? ''}.uk.md` : `${slug[1] ?? ''}.md`;
    if (!pageNames.has(other)) missing(`content/pages/${other}`, other, { en: 'Every page exists in English and in Ukrainian.', uk: 'Кожна сторінка існує англійською й українською.' });
    else if (slug[2] === undefined) pages.push(slug[1] ?? '');
  }

  const tables: Record<Table, string[]> = { claims: [], 'set-aside': [], recommendations: [], checks: [] };
  const knownData = [...TABLES, ...SINGLE_FILES].map((name) => `${name}.json`);
  for (const { name, folder } of list('data')) {
    const table = TABLES.find((candidate) => name === (folder ? candidate : `${candidate}.json`));
    if (folder && table !== undefined) {
      for (const part of list(`data/${name}`)) {
        const path = `data/${name}/${part.name}`;
        if (part.folder || !part.name.endsWith('.json')) misplaced(path, part.name, ['<slug>.json']);
        else if (named(path, part.name.replace(/\.json$/, ''))) tables[table].push(path);
      }
    } else if (folder ? name !== 'schema' : !knownData.includes(name) && name !== 'README.md') misplaced(`data/${name}`, name, [...knownData, 'README.md', 'schema/']);
    else if (table !== undefined) tables[table].unshift(`data/${name}`);
  }
  for (const name of SINGLE_FILES) if (!existsSync(join(root, `data/${name}.json`))) missing(`data/${name}.json`, `${name}.json`, { en: 'The charts and the pages take their words from it.', uk: 'З нього беруть слова діаграми й сторінки.' });
  for (const name of TABLES) if (tables[name].length === 0) missing(`data/${name}.json`, `${name}.json`, { en: 'The dataset of the site stands there.', uk: 'У ньому стоять дані сайту.' });
  return { documents, pages, tables };
}
