/** What a build leaves to the next one of the same program, and to no other. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PassedFile } from '../../../src/cli/passed-file.ts';

let root: string;
const program = (text: string): void => writeFileSync(join(root, 'src', 'words.ts'), text);
const file = (): string => join(root, '.cache', 'passed.json');
/** A build in which one step passes, and one that leaves nothing. */
function build(): void {
  const passed = new PassedFile(root, file());
  passed.steps.add('a step', ['what it left']);
  passed.steps.add('another', undefined);
  passed.write();
}
const known = (name: string): unknown => new PassedFile(root, file()).steps.get(name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'oseredok-passed-'));
  mkdirSync(join(root, 'src'));
  program('first');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('what passed is known to the next build of the same program', () => {
  expect(known('a step')).toBeUndefined();
  build();
  expect(known('a step')).toEqual({ left: ['what it left'] });
  expect(known('another')).toEqual({ left: undefined });
});

it('what passed in one program has not passed in another', () => {
  build();
  program('second');
  expect(known('a step')).toBeUndefined();
});

it('nothing has passed where the file cannot be read', () => {
  build();
  const { program } = JSON.parse(readFileSync(file(), 'utf8')) as { program: string };
  for (const damaged of [null, [], {}, { program }, { program, passed: [null] }]) {
    writeFileSync(file(), JSON.stringify(damaged));
    expect(known('a step')).toBeUndefined();
  }
});

it('of a file that was cut off nothing has passed, wherever it ends, and the next build writes it anew', () => {
  build();
  const whole = readFileSync(file());
  for (let length = 0; length < whole.length; length += 1) {
    writeFileSync(file(), whole.subarray(0, length));
    expect(known('a step'), `the first ${length} bytes`).toBeUndefined();
  }
  build();
  expect(readFileSync(file())).toEqual(whole);
});

it('nothing is left by a build during which the program was edited', () => {
  const passed = new PassedFile(root, file());
  passed.steps.add('a step', null);
  program('second');
  passed.write();
  program('first');
  expect(known('a step')).toBeUndefined();
});
