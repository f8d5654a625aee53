/**
 * Content in memory: a folder as it stands, or the small root of the fixtures; and what a case, an example of a guide
 * or an input of the fuzz stage does to it.
 */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble, type Assembled } from '../../src/edition/assemble.ts';
import { type Action, type Operation, readCases } from '../../src/problems/cases.ts';
import { Memory } from '../../src/problems/memory.ts';
import { type Files, memoryFiles } from '../../src/read/files.ts';

export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export type Tree = Map<string, Uint8Array>;

/** Files of content/ and data/ below a folder, by path. */
export function loadTree(root: string): Tree {
  const tree: Tree = new Map();
  for (const top of ['content', 'data']) {
    for (const entry of readdirSync(join(root, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const full = join(entry.parentPath, entry.name);
      tree.set(full.slice(join(root, '/').length).replaceAll('\\', '/'), readFileSync(full));
    }
  }
  return tree;
}

const MINIMAL = readCases(readFileSync(join(FIXTURES, 'minimal.md'), 'utf8')).flatMap(({ operations }) => operations);

/** The smallest content that is complete and right. */
export function minimalTree(): Tree {
  const tree: Tree = new Map();
  lay(tree, MINIMAL);
  return tree;
}

const small = { right: null as Memory | null };

/**
 * Reads the small root with a change in it: what the change is not about has been read before, once for all changes.
 * That a reading which remembers finds what a fresh one finds is a law (test/unit/edition/assemble-laws.test.ts).
 */
export function readChanged(files: Files): Assembled {
  if (small.right === null) {
    small.right = new Memory();
    assemble({ root: '', base: '/', files: memoryFiles(minimalTree()), memory: small.right });
  }
  return assemble({ root: '', base: '/', files, memory: new Memory(small.right) });
}

/** Writes content into a folder. */
export function writeTree(root: string, tree: Tree): void {
  for (const [file, bytes] of tree) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
}

/** An operation written in code. */
export function operation(action: Action, file: string, rest: Partial<Operation> = {}): Operation {
  return { argument: '', find: '', put: '', ...rest, action, file };
}

/** Right content that several cases begin with, by its name. */
export const BASES: ReadonlyMap<string, readonly Operation[]> = new Map(
  readCases(readFileSync(join(FIXTURES, 'bases.md'), 'utf8')).map(({ title, operations }) => [title, operations]),
);

/** Lays operations over a tree, in their order. @throws where one cannot be done: a mistake of the test */
export function lay(tree: Tree, operations: readonly Operation[]): Files {
  for (const one of operations) {
    if (one.action === 'with') lay(tree, BASES.get(one.file) ?? fail(`there is no base ${one.file}`));
    else CHANGES[one.action]?.(tree, one);
  }
  const named = (action: Action): string[] => operations.filter((one) => one.action === action).map(({ file }) => file);
  return refusing(memoryFiles(tree), named('unreadable'), { other: named('other'), outside: named('outside') });
}

type Change = (tree: Tree, operation: Operation) => void;

/** What an operation does to the bytes of its file; the actions that are not here do nothing to them. */
const CHANGES: Readonly<Partial<Record<Action, Change>>> = {
  edit: (tree, { file, argument, find, put }) => {
    const at = argument === '' ? placeOf(tree, file, find) : placeIn(tree, file, find, argument);
    const before = text(tree, file);
    write(tree, file, before.slice(0, at) + put + before.slice(at + find.length));
  },
  write: (tree, { file, put }) => write(tree, file, put),
  copy: (tree, { file, argument }) => {
    const copied = [...tree].filter(([path]) => path === argument || path.startsWith(`${argument}/`));
    if (copied.length === 0) fail(`there is no ${argument}`);
    for (const [path, bytes] of copied) tree.set(file + path.slice(argument.length), bytes);
  },
  append: (tree, { file, put }) => write(tree, file, text(tree, file) + put),
  row: (tree, { file, argument, put }) => {
    const before = text(tree, file);
    const root = parseTree(before);
    // A file that is a list itself has rows without a name; a list inside a row is named on the way: `charts.0.views`.
    const way = argument === '' ? [] : argument.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const list = root && findNodeAtLocation(root, way);
    const last = list?.children?.at(-1);
    if (last === undefined) fail(`${file} has no rows in “${argument}”`);
    const end = last.offset + last.length;
    write(tree, file, `${before.slice(0, end)},\n${put}${before.slice(end)}`);
  },
  cut: (tree, { file, find }) => write(tree, file, text(tree, file).slice(0, placeOf(tree, file, find))),
  encode: (tree, { file, argument }) => tree.set(file, encode(text(tree, file), argument)),
  damage: (tree, { file, find }) => {
    const bytes = Buffer.from(text(tree, file));
    bytes[bytes.indexOf(find)] = 0xff;
    tree.set(file, bytes);
  },
  large: (tree, { file, argument }) => tree.set(file, Buffer.alloc(Number(argument) * 1024 * 1024, ' ')),
  remove: (tree, { file }) => {
    if (!tree.delete(file)) fail(`there is no ${file}`);
  },
};

function text(tree: Tree, file: string): string {
  return Buffer.from(tree.get(file) ?? fail(`there is no ${file}`)).toString('utf8');
}

function write(tree: Tree, file: string, content: string): void {
  tree.set(file, Buffer.from(content, 'utf8'));
}

/** Where the words stand that stand once in the file. */
function placeOf(tree: Tree, file: string, words: string): number {
  const content = text(tree, file);
  const at = content.indexOf(words);
  if (at === -1 || content.includes(words, at + 1)) fail(`«${words}» does not stand exactly once in ${file}`);
  return at;
}

/** Where the words stand first in the row or the note of an id. */
function placeIn(tree: Tree, file: string, words: string, id: string): number {
  const content = text(tree, file);
  const row = Math.max(content.indexOf(`"id": "${id}"`), content.indexOf(`{#${id}`));
  const at = row === -1 ? -1 : content.indexOf(words, row);
  return at === -1 ? fail(`«${words}» does not stand behind the id “${id}” in ${file}`) : at;
}

function refusing(
  files: Files,
  unreadable: readonly string[],
  kinds: Readonly<Record<'other' | 'outside', readonly string[]>>,
): Files {
  const entries = (['other', 'outside'] as const).flatMap((kind) => kinds[kind].map((full) => ({ full, kind })));
  return {
    list: (path) => [
      ...files.list(path),
      ...entries
        .filter(({ full }) => full.slice(0, full.lastIndexOf('/')) === path)
        .map(({ full, kind }) => ({ name: full.slice(path.length + 1), kind })),
    ],
    state: (path) => files.state(path),
    read: (path) => {
      if (unreadable.includes(path)) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
      return files.read(path);
    },
  };
}

function encode(content: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${content}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(content, 'utf16le');
    case 'utf-16le-bom':
      return Buffer.from(`\uFEFF${content}`, 'utf16le');
    case 'latin-1':
      return Buffer.from(content.replace(/[^\u0000-\u00FF]/g, '?'), 'latin1');
    case 'windows-1251':
      return Buffer.from([...content].map(windows1251));
    case 'nfd':
      return Buffer.from(content.normalize('NFD'), 'utf8');
    default:
      return fail(`there is no encoding ${encoding}`);
  }
}

/** Signs of Windows-1251 beyond the rows of Russian letters that the fixtures need. */
const WINDOWS_1251: Readonly<Record<string, number>> = {
  ...{ і: 0xb3, І: 0xb2, ї: 0xbf, Ї: 0xaf, є: 0xba, Є: 0xaa, ґ: 0xb4 },
  ...{ '’': 0x92, '«': 0xab, '»': 0xbb, '–': 0x96 },
};

/** A question mark for what is not known, as old editors wrote. */
function windows1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return code;
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : (WINDOWS_1251[letter] ?? 0x3f);
}

function fail(message: string): never {
  throw new Error(message);
}
