import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { DiskShelf } from '../../../src/cli/disk-shelf.ts';
import { assemble } from '../../../src/edition/assemble.ts';
import { partOf } from '../../../src/edition/part.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { memoryFiles } from '../../../src/read/files.ts';
import { minimalTree } from '../../support/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'inside', 'documents.json');

const files = memoryFiles(minimalTree());
const read = (shelf: DiskShelf | null): Edition =>
  assemble({ root: '', base: '/', files, ...(shelf !== null && { shelf }) }).edition!;
const plain = read(null);

it('an Edition whose documents are put away is the same, document by document and in any order', () => {
  const shelf = new DiskShelf(file, 0);
  const away = read(shelf);
  expect(statSync(file).size).toBeGreaterThan(1000);
  expect(isDeepStrictEqual(away, plain)).toBe(true);
  for (const [index, document] of [...away.documents.entries()].reverse()) {
    const own = plain.documents[index]!;
    expect(JSON.parse(JSON.stringify(document))).toEqual(JSON.parse(JSON.stringify(own)));
    expect(isDeepStrictEqual(partOf(away, document), partOf(plain, own))).toBe(true);
  }
  // What is long does not stay with the document, which the law would not see.
  const last = away.documents.at(-1)!;
  expect(Object.getOwnPropertyDescriptor(last, 'notes')).toHaveProperty('get');
  shelf.clear();
  expect(existsSync(file)).toBe(false);
});

it('a DiskShelf with room for all documents writes nothing', () => {
  const shelf = new DiskShelf(file);
  expect(isDeepStrictEqual(read(shelf), plain)).toBe(true);
  expect(existsSync(file)).toBe(false);
  shelf.clear();
});
