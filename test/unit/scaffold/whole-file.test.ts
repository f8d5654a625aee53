import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeWhole } from '../../../src/scaffold/whole-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'oseredok-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writeWhole leaves a link, and who may read what it leads to', () => {
  const [file, link] = [join(folder, 'claims.json'), join(folder, 'link.json')];
  writeFileSync(file, 'before', { mode: 0o640 });
  symlinkSync(file, link);
  writeWhole(link, 'after');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['after', 0o640]);
  expect(readFileSync(link, 'utf8')).toBe('after');
  expect(readdirSync(folder)).toHaveLength(2);
});

it('writeWhole leaves what was there where it cannot write, and names the file', () => {
  // Nothing can be written beside it: its name is as long as one may be.
  const file = join(folder, 'x'.repeat(255));
  writeFileSync(file, 'before');
  expect(() => writeWhole(file, 'after')).toThrow(expect.objectContaining({ path: file }));
  expect(readFileSync(file, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toHaveLength(3);
});
