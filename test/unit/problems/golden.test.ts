/**
 * One folder of test/fixtures/problems is one mistake: `case.json` lays it over the small root and lists the problems
 * that
 * must be found, these and no others; `en.txt` and `uk.txt` hold the report, word for word.
 * UPDATE_GOLDEN=1 writes the reports anew. Read the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { terminalReport } from '../../../src/problems/print.ts';
import { LANGS } from '../../../src/model/common.ts';
import { catalogue } from '../../../src/problems/catalogue.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { FIXTURES, lay, minimalTree, type Overlay } from '../../support/tree.ts';

interface Case extends Overlay {
  readonly about: string;
  /** `file:line:column code`, in the order of the report. */
  readonly problems: readonly string[];
}

const UPDATE = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;
const folder = join(FIXTURES, 'problems');
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'case.json')));
const read = (name: string): Case => JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as Case;
const find = (overlay: Overlay): readonly Problem[] =>
  assemble({ root: '', base: '/', files: lay(minimalTree(), overlay) }).problems;

describe('the small root', () => {
  it('is right', () => {
    expect(find({})).toEqual([]);
  });
});

describe('a mistake gives exactly its problems', () => {
  it.each(names)('%s', (name) => {
    const { problems: expected, ...overlay } = read(name);
    const problems = find(overlay);
    expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual(expected);
    for (const lang of LANGS) {
      const golden = join(folder, name, `${lang}.txt`);
      const text = problems.length === 0 ? '' : `${terminalReport(problems, { lang, colour: false })}\n`;
      if (UPDATE) writeFileSync(golden, text);
      expect(text, golden).toBe(readFileSync(golden, 'utf8'));
      // Every {name} is filled; {claim-id}, {#id}, {.gap} and {=1924} are what a writer is to type.
      expect(text.replace(/^ *\d* \|.*$/gm, ''), golden).not.toMatch(
        /\{(?:quote|document|field|meaning|id|kind|known|words|reason|count|letters|other|file|name|list|number|text)\}/,
      );
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe('the collection', () => {
  it('has a case for every code of the catalogue', () => {
    const shown = new Set(names.flatMap((name) => read(name).problems.map((line) => line.split(' ').at(-1))));
    expect(Object.keys(catalogue).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('has a name and a sentence for every case, and no case twice', () => {
    for (const name of names) expect(name).toMatch(/^\d{3}-[a-z0-9]+(-[a-z0-9]+)*$/);
    const abouts = names.map((name) => read(name).about);
    for (const about of abouts) expect(about).toMatch(/^[A-ZТA-Z].{8,}\.$/u);
    expect(new Set(names.map((name) => name.slice(4))).size).toBe(names.length);
  });
});
