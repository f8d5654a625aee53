/** How commands end: with a sentence for the person, and a stack trace only where the program itself is wrong. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFlags, run } from '../../../src/cli/command.ts';
import { help } from '../../../src/cli/new.ts';
import { ContentError } from '../../../src/problems/problem.ts';
import { SCAFFOLDS } from '../../../src/scaffold/scaffold.ts';
import { UsageError } from '../../../src/problems/usage-error.ts';
import { PROJECT } from '../../support/tree.ts';

const ending = async (error: Error, ...args: string[]): Promise<{ code: number; said: string }> => {
  let said = '';
  const code = await run(() => Promise.reject(error), args, {
    out: () => undefined,
    error: (text) => (said += text),
  });
  return { code, said };
};

const diskFull = Object.assign(new Error('ENOSPC: no space left on device, write'), {
  code: 'ENOSPC',
  errno: -28,
  syscall: 'write',
  path: 'data/claims.json',
});

it('run ends with the code of its command', async () => {
  expect(await run(() => 3, [])).toBe(3);
});

it('run says what is wrong with a request in the language that --lang asks for', async () => {
  const error = new UsageError((_, lang) => (lang === 'en' ? 'No such thing.' : 'Такого немає.'));
  expect(await ending(error, '--lang=en')).toEqual({ code: 1, said: 'No such thing.\n' });
  expect(await ending(error, '--lang', 'uk')).toEqual({ code: 1, said: 'Такого немає.\n' });
});

it('run says in one sentence that a disk is full', async () => {
  expect(await ending(diskFull, '--lang=en')).toEqual({
    code: 1,
    said: 'data/claims.json: the disk is full (ENOSPC).\n',
  });
  expect((await ending(diskFull, '--lang=uk')).said).toBe('data/claims.json: на диску немає місця (ENOSPC).\n');
});

it('run prints every problem of content that cannot be published', async () => {
  const { code, said } = await ending(new ContentError([]), '--lang=en');
  expect([code, said]).toEqual([1, expect.stringContaining('nothing is published')]);
});

it('run leaves an error of the program its stack trace', async () => {
  await expect(ending(new TypeError('x is not a function'))).rejects.toThrow(TypeError);
});

const read = (...args: string[]): ReturnType<typeof readFlags> => readFlags(args, { format: 'value', json: 'set' }, 1);

it('readFlags tells words, values and switches apart', () => {
  const { words, values, set } = read('a', '--format=x', '--json');
  expect([words, [...values], [...set]]).toEqual([['a'], [['format', 'x']], ['json']]);
  expect(read('--format', 'x').values.get('format')).toBe('x');
  expect(read('--format=-5').values.get('format')).toBe('-5');
});

it.each([
  [['--formt=x'], /^There is no flag --formt\. Did you mean --format\? There are: --format, --json\.$/],
  [['-j'], /^There is no flag -j\./],
  [['--format'], /^--format needs a value: --format=…$/],
  [['--format', '--json'], /^--format needs a value/],
  [['--json=yes'], /^--json takes no value\.$/],
  [['a', 'b', 'c'], /^Too many words: b c\./],
])('readFlags refuses %j', (args, message) => {
  expect(() => read(...args)).toThrow(message);
});

it.each([
  ['check', '--formt=json'],
  ['report', '--josn'],
  ['diff', 'HEAD', '--josn'],
  ['mutation', '--fil=src/text/anchor.ts'],
  ['schemas', '--langg=uk'],
  ['new', 'page', '--titel-en=x'],
])('%s %s ends with one sentence', (name, ...args) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(PROJECT, `src/cli/${name}.ts`), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C' },
  });
  expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^There is no flag [^\n]+\n$/)]);
});

it('help names every kind and every flag in both languages', () => {
  for (const lang of ['en', 'uk'] as const) {
    const all = help(null, lang);
    for (const scaffold of SCAFFOLDS) {
      expect(all).toContain(scaffold.about[lang]);
      for (const question of scaffold.questions) expect(help(scaffold, lang)).toContain(`--${question.name} `);
    }
  }
});

it('SCAFFOLDS names documents, notes and pages', () => {
  expect(SCAFFOLDS.map(({ name }) => name)).toEqual(['document', 'note', 'page']);
});
