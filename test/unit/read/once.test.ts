/** Content that is right is parsed once: places in it are looked for only when there is something to say of them. */
import { expect, it, vi } from 'vitest';
import * as jsonc from 'jsonc-parser';
import * as yaml from 'yaml';
import { assemble } from '../../../src/edition/assemble.ts';

vi.mock('jsonc-parser', async (original) => {
  const all = await original<typeof jsonc>();
  return { ...all, parseTree: vi.fn(all.parseTree) };
});
vi.mock('yaml', async (original) => {
  const all = await original<typeof yaml>();
  return { ...all, parseDocument: vi.fn(all.parseDocument) };
});

it('parses no file twice, and no plain JSON with places', () => {
  expect(assemble({ root: process.cwd(), base: '/' }).problems).toEqual([]);
  const fronts = vi.mocked(yaml.parseDocument).mock.calls.map(([text]) => text);
  const tables = vi.mocked(jsonc.parseTree).mock.calls.map(([text]) => text);
  expect(fronts.length).toBeGreaterThan(3);
  expect(new Set(fronts).size).toBe(fronts.length);
  expect(new Set(tables).size).toBe(tables.length);
  // The tables that grow with the corpus.
  expect(
    tables.flatMap((text) =>
      text.includes('\\') ? [] : (/^ {2}"(?:claims|recommendations|setAside)": \[/m.exec(text)?.[0] ?? []),
    ),
  ).toEqual([]);
});
