import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { DiskShelf } from '../../../src/cli/disk-shelf.ts';
import { assemble } from '../../../src/edition/assemble.ts';
import { edition } from '../../../src/edition/current.ts';
import { partOf } from '../../../src/edition/part.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { PROJECT } from '../../support/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'inside', 'documents.json');

const read = (shelf: DiskShelf): Edition => assemble({ root: PROJECT, base: '/', shelf }).edition!;
const plain = edition();

it('an Edition whose documents are put away is the same, document by document and in any order', () => {
  const shelf = new DiskShelf(file, 1);
  const away = read(shelf);
  expect(statSync(file).size).toBeGreaterThan(10_000);
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
