/** Content in memory: the small root of the fixtures, with mistakes laid over it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryFiles, type Files } from '../../src/read/files.ts';

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

/** The smallest content that is complete and right. */
export function minimalTree(): Tree {
  return loadTree(join(FIXTURES, 'minimal'));
}

/** What is laid over a tree; see test/fixtures/problems/README.md. */
export interface Overlay {
  readonly edits?: readonly { readonly file: string; readonly find: string; readonly put: string }[];
  readonly write?: Readonly<Record<string, string>>;
  readonly append?: Readonly<Record<string, string>>;
  readonly cut?: Readonly<Record<string, string>>;
  readonly encode?: Readonly<Record<string, string>>;
  readonly damage?: Readonly<Record<string, string>>;
  readonly large?: Readonly<Record<string, number>>;
  readonly remove?: readonly string[];
  readonly unreadable?: readonly string[];
  readonly other?: readonly string[];
}

/** Lays mistakes over a tree. An edit whose words do not stand exactly once is a mistake of the test and throws. */
export function lay(tree: Tree, overlay: Overlay): Files {
  const text = (path: string): string => Buffer.from(tree.get(path) ?? fail(`no file ${path}`)).toString('utf8');
  const put = (path: string, content: string): unknown => tree.set(path, Buffer.from(content, 'utf8'));
  const one = (path: string, words: string): number => {
    const content = text(path);
    const at = content.indexOf(words);
    if (at === -1 || content.includes(words, at + 1)) fail(`«${words}» does not stand once in ${path}`);
    return at;
  };
  for (const path of overlay.remove ?? []) if (!tree.delete(path)) fail(`no file ${path}`);
  for (const [path, content] of Object.entries(overlay.write ?? {})) put(path, content);
  for (const { file, find, put: words } of overlay.edits ?? []) {
    const at = one(file, find);
    put(file, text(file).slice(0, at) + words + text(file).slice(at + find.length));
  }
  for (const [path, content] of Object.entries(overlay.append ?? {})) put(path, text(path) + content);
  for (const [path, words] of Object.entries(overlay.cut ?? {}))
    put(path, text(path).slice(0, text(path).indexOf(words)));
  for (const [path, encoding] of Object.entries(overlay.encode ?? {})) tree.set(path, encode(text(path), encoding));
  for (const [path, words] of Object.entries(overlay.damage ?? {})) {
    const bytes = Buffer.from(text(path), 'utf8');
    bytes[bytes.indexOf(words)] = 0xff;
    tree.set(path, bytes);
  }
  for (const [path, megabytes] of Object.entries(overlay.large ?? {}))
    tree.set(path, Buffer.alloc(megabytes * 1024 * 1024, ' '));
  return refusing(memoryFiles(tree), overlay);
}

function refusing(files: Files, { unreadable = [], other = [] }: Overlay): Files {
  return {
    list: (path) => [
      ...files.list(path),
      ...other
        .filter((full) => full.slice(0, full.lastIndexOf('/')) === path)
        .map((full) => ({ name: full.slice(path.length + 1), kind: 'other' as const })),
    ],
    size: (path) => files.size(path),
    read: (path) => {
      if (unreadable.includes(path)) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
      return files.read(path);
    },
  };
}

function encode(text: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16le-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'latin-1':
      return Buffer.from(text.replace(/[^\u0000-\u00FF]/g, '?'), 'latin1');
    case 'windows-1251':
      return Buffer.from([...text].map(windows1251));
    case 'nfd':
      return Buffer.from(text.normalize('NFD'), 'utf8');
    default:
      return fail(`no encoding ${encoding}`);
  }
}

/** The letters of Windows-1251 that our fixtures need; a question mark for the rest, as old editors wrote. */
function windows1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return code;
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
  return (
    { і: 0xb3, І: 0xb2, ї: 0xbf, Ї: 0xaf, є: 0xba, Є: 0xaa, ґ: 0xb4, '’': 0x92, '«': 0xab, '»': 0xbb, '–': 0x96 }[
      letter
    ] ?? 0x3f
  );
}

function fail(message: string): never {
  throw new Error(message);
}
