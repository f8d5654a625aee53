/**
 * Which files there are under content/ and data/, and what each is. A file that nothing reads is a problem, not a
 * surprise.
 */
import { nearest } from '../text/likeness.ts';
import { RESERVED_PAGES } from '../model/linkable.ts';
import { documentOf } from '../problems/entities.ts';
import { reportPathAlphabet } from './names.ts';
import type { Entry, Files } from './files.ts';
import { checkMerge, isLitter, leftoverOf } from './frame.ts';
import type { Bilingual } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import { SourceFile } from '../problems/source-file.ts';
import { inOtherFolders } from '../problems/whole.ts';
import { inBoth, type Words } from '../words/index.ts';

/** A missing one is reported. */
const DOCUMENT_FILES = [
  'transcription.md',
  'translation.en.md',
  'translation.uk.md',
  'notes.md',
  'notes.uk.md',
] as const;
/** A document may have a list of old words, in both languages. */
const WORDS_FILES = ['words.md', 'words.uk.md'] as const;
/** Each is a file `data/<name>.json`, parts in `data/<name>/*.json`, or both. */
export const TABLES = ['claims', 'set-aside', 'recommendations', 'checks'] as const;
export type Table = (typeof TABLES)[number];
const SINGLE_FILES = ['vocabulary', 'charts', 'licence'] as const;
/** Addresses that moved, works that were looked up: a project begins without any. */
const OPTIONAL_FILES: readonly string[] = ['moved.json', 'editions.json', 'sources.json'];
const GUIDES: readonly string[] = ['README.md', 'README.uk.md'];
const CONTENT_GUIDES: readonly string[] = [...GUIDES, 'PUBLISHING.md', 'PUBLISHING.uk.md'];
/** A project begins without any. */
const TOLD = ['stories', 'lessons', 'glossary'] as const;
const CONTENT_FOLDERS: readonly string[] = ['documents', 'pages', ...TOLD];
/** In data/, beside the parts of tables: what editors complete the files by. */
const SCHEMAS = 'schema';
/** Pages that every other page links to. */
const REQUIRED_PAGES = ['home', 'about'] as const;

export interface ContentTree {
  /** Slugs of the folders in content/documents, in order of the alphabet. */
  readonly documents: readonly string[];
  /** Slugs of pages: content/pages/<slug>.md or <slug>.uk.md. */
  readonly pages: readonly string[];
  /** Slugs of stories: content/stories/<slug>.md or <slug>.uk.md. */
  readonly stories: readonly string[];
  /** Slugs of lessons: content/lessons/<slug>.md or <slug>.uk.md. */
  readonly lessons: readonly string[];
  /** Ids of the entries of the glossary: content/glossary/<id>.md or <id>.uk.md. */
  readonly terms: readonly string[];
  /** Paths of the parts of each table. */
  readonly tables: Readonly<Record<Table, readonly string[]>>;
  /** Paths of all files that stand where something reads them. */
  readonly files: ReadonlySet<string>;
  /** Paths of folders that could not be looked into: nobody knows what is missing because of them. */
  readonly closed: readonly string[];
}

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Walks the two folders. */
export function readTree(files: Files, problems: Problems): ContentTree {
  const reader = new TreeReader(files, problems);
  const content = reader.list('content');
  for (const entry of content) {
    if (entry.kind === 'file' && CONTENT_GUIDES.includes(entry.name)) reader.aside(`content/${entry.name}`);
    else if (!(entry.kind === 'folder' ? CONTENT_FOLDERS : CONTENT_GUIDES).includes(entry.name))
      reader.misplaced(`content/${entry.name}`, entry, [...CONTENT_FOLDERS.map(asFolder), ...GUIDES]);
  }
  const documents = readDocuments(reader);
  const pages = readTexts(reader, 'pages', REQUIRED_PAGES);
  const [stories = [], lessons = [], terms = []] = TOLD.map((folder) =>
    content.some(({ name, kind }) => name === folder && kind === 'folder') ? readTexts(reader, folder) : [],
  );
  const tables = readTables(reader);
  return { documents, pages, stories, lessons, terms, tables, files: reader.found, closed: reader.closed };
}

/** Lists folders, remembers the files that have a place, reports the rest. */
class TreeReader {
  readonly found = new Set<string>();
  readonly closed: string[] = [];
  readonly #files: Files;
  readonly #problems: Problems;

  constructor(files: Files, problems: Problems) {
    this.#files = files;
    this.#problems = problems;
  }

  /** Entries of a folder by name, without the litter of other programs. What is neither file nor folder is reported. */
  list(path: string): Entry[] {
    let entries: readonly Entry[] = [];
    try {
      entries = this.#files.list(path);
    } catch (error) {
      this.closed.push(path);
      this.#problems.reportPath(path, 'file-unreadable', { reason: reasonOf(error), fault: path });
    }
    return entries
      .filter(({ name, kind }) => {
        if (isLitter(name)) return false;
        const leftover = leftoverOf(name);
        const own = `${path}/${name}`;
        if (leftover !== null) this.#problems.reportPath(own, 'file-leftover', { name: leftover });
        else if (kind === 'outside') this.#problems.reportPath(own, 'file-link', { fault: own });
        else if (kind === 'other') this.unreadable(own, 'neither');
        else return true;
        return false;
      })
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  /** A file of which nothing on the site is made: it, too, may have been left in the middle of a merge. */
  aside(path: string): void {
    let text = '';
    try {
      text = new TextDecoder().decode(this.#files.read(path));
    } catch (error) {
      this.#problems.reportPath(path, 'file-unreadable', { reason: reasonOf(error), fault: path });
    }
    checkMerge(new SourceFile(path, text), this.#problems);
  }

  /** Something stands there that cannot be read as what its name says. */
  unreadable(path: string, why: 'neither' | 'folder' | 'file'): void {
    const reason = inBoth((t) => t.reasons.files[why]);
    this.#problems.reportPath(path, 'file-unreadable', { reason, fault: path });
  }

  misplaced(path: string, { name, kind }: Entry, known: readonly string[]): void {
    if (kind === 'folder' && known.includes(name)) return this.unreadable(path, 'folder');
    if (kind === 'file' && known.includes(asFolder(name))) return this.unreadable(path, 'file');
    const meant = nearest(name, known, 1);
    const folder = path.slice(0, -name.length);
    // A folder may be that of a document, a file under another name the one that is missing.
    const fault = kind === 'folder' ? documentOf(name) : undefined;
    this.#problems.reportPath(path, 'file-misplaced', {
      known: known.join(', '),
      ...{ nearest: meant, fault: meant[0] === undefined ? fault : lackOf(folder + meant[0]) },
    });
  }

  missing(path: string, why: keyof Words['reasons']['files']): void {
    const reason = inBoth((t) => t.reasons.files[why]);
    this.#problems.reportPath(path, 'file-missing', {
      name: path,
      reason,
      fault: lackOf(path),
      behind: [path, ...inOtherFolders(path)],
    });
  }

  twice(path: string, other: string): void {
    this.#problems.reportPath(path, 'slug-twice', { name: path, other });
  }

  /** Can the name be an address? Says so when not, with the nearest name that can. */
  named(path: string, name: string): boolean {
    if (SLUG.test(name)) return true;
    const slug = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    if (reportPathAlphabet(path, name, this.#problems)) return false;
    // A folder under another name is a document that is gone.
    const isDocument = path === `content/documents/${name}`;
    const fault = isDocument ? documentOf(slug) : lackOf(path.replace(`/${name}.`, `/${slug}.`));
    this.#problems.reportPath(path, 'file-name', { name, nearest: SLUG.test(slug) ? [slug] : [], fault });
    return false;
  }
}

/** Folders of which much is lacking where one is: it is told once. */
export const ROOTS: readonly string[] = ['content/documents', 'data'];
/** The fault of a file or a folder that is not there. */
export const lackOf = (path: string): string => `lacks/${path}`;

/** Why the operating system refused. */
export function reasonOf(error: unknown): string | Bilingual {
  if (!(error instanceof Error)) return String(error);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOTDIR') return inBoth((t) => t.reasons.files.file);
  return inBoth((t) => t.commands.systemErrors[code ?? ''] ?? code ?? message);
}

function asFolder(name: string): string {
  return `${name}/`;
}

function readDocuments(reader: TreeReader): string[] {
  const entries = reader.list('content/documents');
  const folders = new Set(entries.filter(({ kind }) => kind === 'folder').map(({ name }) => name));
  const documents: string[] = [];
  for (const document of entries) {
    const { name, kind } = document;
    const path = `content/documents/${name}`;
    if (kind !== 'folder') {
      const slug = name.replace(/\.md$/, '');
      if (folders.has(slug)) reader.twice(path, `content/documents/${slug}/`);
      else reader.misplaced(path, document, ['<slug>/transcription.md']);
      continue;
    }
    if (!reader.named(path, name)) continue;
    documents.push(name);
    const inside = reader.list(path);
    // Where none of its files is there, it is told once, whatever else stands in the folder.
    const lacksAll = !inside.some(({ name }) => DOCUMENT_FILES.some((file) => file === name));
    // Of a document in a folder too deep its folder is told.
    if (lacksAll && !inside.some(({ kind }) => kind === 'folder'))
      reader.missing(`${path}/transcription.md`, 'emptyFolder');
    const known: readonly string[] = [...DOCUMENT_FILES, ...WORDS_FILES];
    for (const entry of inside) {
      if (entry.kind === 'file' && known.includes(entry.name)) reader.found.add(`${path}/${entry.name}`);
      else reader.misplaced(`${path}/${entry.name}`, entry, known);
    }
    if (lacksAll) continue;
    const words = WORDS_FILES.filter((file) => reader.found.has(`${path}/${file}`));
    for (const file of WORDS_FILES)
      if (words.length === 1 && !words.includes(file)) reader.missing(`${path}/${file}`, 'words');
    for (const file of DOCUMENT_FILES) {
      if (inside.some((entry) => entry.name === file)) continue;
      reader.missing(`${path}/${file}`, file === 'transcription.md' ? 'transcription' : 'document');
    }
  }
  if (folders.size === 0) reader.missing('content/documents', 'noDocument');
  return documents;
}

/** How others say in the name of a file that it is Ukrainian. */
const NAMED_AFTER_LANGUAGE = /[-_. ](?:uk|ua|ukr|ukrainian)(?<!\.uk)\.md$/i;

/** Texts of our own, each in a file for either language. @param required slugs that must be there */
function readTexts(reader: TreeReader, folder: string, required: readonly string[] = []): string[] {
  const slugs = new Set<string>();
  const entries = reader.list(`content/${folder}`);
  for (const text of entries) {
    const { name, kind } = text;
    const path = `content/${folder}/${name}`;
    const slug = /^(.*?)(?:\.uk)?\.md$/.exec(name)?.[1];
    const meant = `${name.replace(NAMED_AFTER_LANGUAGE, '')}.uk.md`;
    const isThere = (wanted: string): boolean => entries.some((entry) => entry.name === wanted);
    if (NAMED_AFTER_LANGUAGE.test(name) && !isThere(meant) && isThere(meant.replace('.uk.md', '.md')))
      reader.misplaced(path, text, [meant]);
    else if (kind !== 'file' || slug === undefined) reader.misplaced(path, text, ['<slug>.md', '<slug>.uk.md']);
    // A story or lesson has the address of its folder before it.
    else if (folder === 'pages' && RESERVED_PAGES.has(slug)) reader.twice(path, `/${slug}/`);
    else if (reader.named(path, slug)) {
      reader.found.add(path);
      slugs.add(slug);
    }
  }
  for (const slug of new Set([...slugs, ...required])) {
    const lacking = [`content/${folder}/${slug}.md`, `content/${folder}/${slug}.uk.md`].filter(
      (path) => !reader.found.has(path),
    );
    for (const path of lacking) reader.missing(path, 'page');
  }
  return [...slugs];
}

function readTables(reader: TreeReader): Record<Table, string[]> {
  const tables: Record<Table, string[]> = { claims: [], 'set-aside': [], recommendations: [], checks: [] };
  const entries = reader.list('data');
  if (entries.length === 0) {
    reader.missing('data', 'dataset');
    return tables;
  }
  const files = [...[...TABLES, ...SINGLE_FILES].map((name) => `${name}.json`), ...OPTIONAL_FILES];
  const allowed = [...files, ...TABLES.map(asFolder), ...GUIDES, asFolder(SCHEMAS)];
  for (const entry of entries) {
    const { name, kind } = entry;
    const path = `data/${name}`;
    const table = TABLES.find((candidate) => name === (kind === 'folder' ? candidate : `${candidate}.json`));
    if (kind === 'folder' && table !== undefined) {
      for (const part of reader.list(path)) {
        const own = `${path}/${part.name}`;
        if (part.kind !== 'file' || !part.name.endsWith('.json')) reader.misplaced(own, part, ['<slug>.json']);
        else if (reader.named(own, part.name.replace(/\.json$/, ''))) {
          tables[table].push(own);
          reader.found.add(own);
        }
      }
    } else if (kind === 'folder') {
      if (name !== SCHEMAS) reader.misplaced(path, entry, allowed);
      else for (const schema of reader.list(path)) if (schema.kind === 'file') reader.aside(`${path}/${schema.name}`);
    } else if (files.includes(name)) {
      if (table !== undefined) tables[table].unshift(path);
      reader.found.add(path);
    } else if (GUIDES.includes(name)) reader.aside(path);
    else reader.misplaced(path, entry, allowed);
  }
  for (const name of SINGLE_FILES)
    if (!reader.found.has(`data/${name}.json`)) reader.missing(`data/${name}.json`, 'texts');
  for (const name of TABLES) if (tables[name].length === 0) reader.missing(`data/${name}.json`, 'dataset');
  return tables;
}
