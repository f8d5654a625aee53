/**
 * The pages of problems show a message for every code. It is the first case of the collection that gives this problem,
 * where possible, and no other. UPDATE_GOLDEN=1 writes the examples anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { exampleMessage } from '../../../src/problems/examples.ts';
import { catalogue, type ProblemCode } from '../../../src/problems/catalogue.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { FIXTURES, lay, minimalTree, PROJECT, type Overlay } from '../../support/tree.ts';

const FILE = join(PROJECT, 'src', 'problems', 'problem-examples.json');
const folder = join(FIXTURES, 'problems');

function found(): Record<string, Problem> {
  const cases = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name }) =>
        JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as Overlay & {
          readonly problems: readonly string[];
        },
    );
  const examples: Record<string, Problem> = {};
  for (const code of Object.keys(catalogue)) {
    // One problem comes only after a hundred others.
    const first =
      cases.find(({ problems }) => problems.length === 1 && problems[0]?.endsWith(` ${code}`)) ??
      cases.find(({ problems }) => problems.some((line) => line.endsWith(` ${code}`)));
    const problem =
      first &&
      assemble({ root: '', base: '/', files: lay(minimalTree(), first) }).problems.find((one) => one.code === code);
    if (problem !== undefined) examples[code] = problem;
  }
  return examples;
}

describe('the examples of problems', () => {
  it('are what the checker finds', () => {
    const examples = found();
    if (process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined)
      writeFileSync(FILE, `${JSON.stringify(examples, null, 2)}\n`);
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(examples);
  });

  it('are there for every code, in both languages', () => {
    for (const code of Object.keys(catalogue) as ProblemCode[]) {
      expect(exampleMessage(code, 'en')).toContain(` ${catalogue[code].title.en} [${code}]\n`);
      expect(exampleMessage(code, 'uk')).toContain(` ${catalogue[code].title.uk} [${code}]\n`);
      expect(exampleMessage(code, 'uk')).not.toMatch(/Нічого не опубліковано|undefined/);
    }
    expect(exampleMessage('no-such-code', 'en')).toBeNull();
  });
});
