import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptFiles } from '../../../src/cli/kept-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = { path: 'a.html', dear: true } as const;
const table = { path: 'a.csv' };

/** What a build says of a file, and whether it had to make it. */
async function asked(files: KeptFiles, file: typeof page | typeof table, words: string): Promise<[string, boolean]> {
  let made = false;
  const content = await files.content(file, () => {
    made = true;
    return Promise.resolve(words);
  });
  return [Buffer.from(content).toString(), made];
}

it('KeptFiles keeps what is dear while nothing else has changed, and nothing that is made at once', async () => {
  const first = new KeptFiles(folder, 'program 1');
  for (const file of [page, table]) expect(await asked(first, file, 'old')).toEqual(['old', true]);
  first.sweep(true);
  const second = new KeptFiles(folder, 'program 1');
  expect(await asked(second, page, 'new')).toEqual(['old', false]);
  expect(await asked(second, table, 'new')).toEqual(['new', true]);
});

it('KeptFiles makes a file anew by another program, and throws away that of the one before', async () => {
  const first = new KeptFiles(folder, 'program 1');
  await asked(first, page, 'old');
  const second = new KeptFiles(folder, 'program 2');
  expect(await asked(second, page, 'new')).toEqual(['new', true]);
  second.sweep(true);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(await asked(new KeptFiles(folder, 'program 1'), page, 'newer')).toEqual(['newer', true]);
});

it('KeptFiles makes a file anew that is damaged or cut off', async () => {
  await asked(new KeptFiles(folder, 'program'), page, 'old');
  const [name = ''] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name));
  for (const damaged of [bytes.subarray(0, -1), bytes.subarray(0, 3), Buffer.alloc(0), Buffer.concat([bytes, bytes])]) {
    writeFileSync(join(folder, name), damaged);
    expect(await asked(new KeptFiles(folder, 'program'), page, 'old')).toEqual(['old', true]);
  }
  expect(await asked(new KeptFiles(folder, 'program'), page, 'new')).toEqual(['old', false]);
});

it('KeptFiles keeps nothing of a build in which the program was edited', async () => {
  const files = new KeptFiles(folder, 'program');
  await asked(files, page, 'half');
  files.sweep(false);
  expect(readdirSync(folder)).toEqual([]);
});

it('KeptFiles keeps files that are made together, and makes all of them anew where one is damaged', () => {
  const split = { path: 'b.json', dear: true } as const;
  const told = (words: string): string[] => {
    let made = 0;
    const parts = new KeptFiles(folder, 'program').parts(split, function* () {
      for (const path of ['b-0.json', 'b-1.json', 'b.json']) {
        made += 1;
        yield [path, `${words} ${path}`];
      }
    });
    return [...[...parts].map(([, content]) => Buffer.from(content).toString()), String(made)];
  };
  const old = ['old b-0.json', 'old b-1.json', 'old b.json'];
  expect(told('old')).toEqual([...old, '3']);
  expect(told('new')).toEqual([...old, '0']);
  for (const name of readdirSync(folder)) {
    writeFileSync(join(folder, name), 'damaged');
    expect(told('old')).toEqual([...old, '3']);
    expect(told('new')).toEqual([...old, '0']);
  }
});
