/** How commands end: with a sentence for the person, and a stack trace only where the program itself is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Main, run, toolError } from '../../../src/cli/command.ts';
import { help, runNew } from '../../../src/cli/new.ts';
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

it('run names no call of the system where a sentence says what is wrong', async () => {
  const { path: _, ...nowhere } = diskFull;
  expect((await ending(Object.assign(new Error('ENOSPC'), nowhere), '--lang=en')).said).toBe(
    'The disk is full (ENOSPC).\n',
  );
});

it.each([
  [`Error: EMFILE: too many open files, open 'a.ts'\n  at x`, 'a.ts: too many files are open at once (EMFILE).'],
  ['Failed to write file in dist/x\nbecause\nNo space left (os error 28)', 'dist/x: the disk is full (ENOSPC).'],
  ['Error: Too many open files (os error 24)\n  at y', 'Too many files are open at once (EMFILE).'],
  ['TypeError: x is not a function (os error 2)', undefined],
])('toolError reads what is wrong with the machine out of %j', (printed, said) => {
  expect(toolError(printed)?.reason.en).toBe(said);
});

it('run prints every problem of content that cannot be published', async () => {
  const { code, said } = await ending(new ContentError([]), '--lang=en');
  expect([code, said]).toEqual([1, expect.stringContaining('nothing is published')]);
});

it('run leaves an error of the program its stack trace', async () => {
  await expect(ending(new TypeError('x is not a function'))).rejects.toThrow(TypeError);
});

/** What a command says and how it ends; to start a process for each would take ten times as long. */
const start = async (name: string, ...args: string[]): Promise<{ code: number; out: string; error: string }> => {
  const { main } =
    name === 'new'
      ? { main: ((words, said) => runNew(words, { ...said, root: PROJECT, ask: null })) satisfies Main }
      : ((await import(`../../../src/cli/${name}.ts`)) as { main: Main });
  const said = { out: '', error: '' };
  const code = await run(main, args, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  return { code, ...said };
};

const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: object };

it.each(Object.keys(scripts))('npm run %s explains itself and each of its flags', async (name) => {
  const { code, out, error } = await start(name, '--help', '--lang=uk');
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(new RegExp(`^Використання: npm (run )?${name} -- `));
  for (const [flag] of out.split('\n', 1)[0]?.matchAll(/--[a-z]+/g) ?? [])
    expect(out, flag).toMatch(new RegExp(`^  ${flag} .*\\p{Script=Cyrillic}|${flag}=(слова|en)`, 'mu'));
});

it.each(Object.keys(scripts))(
  'npm run %s refuses a flag that it does not know, and says which was meant',
  async (name) => {
    const words = name === 'new' ? ['page'] : [];
    expect(await start(name, ...words, '--lagn=uk', '--lang=en')).toEqual({
      code: 1,
      out: '',
      error: expect.stringMatching(/^There is no flag --lagn\. Did you mean --lang\? There are: .*\n$/) as string,
    });
  },
);

it.each([
  [['new', 'page', '--titel-en=x', '--lang=en'], /^There is no flag --titel-en\. Did you mean --title-en\?/],
  [['new', 'notte', '--lang=en'], /^There is no kind “notte”\. Did you mean note\?/],
  [['diff', 'HEAD', '--josn', '--lang=en'], /^There is no flag --josn\. Did you mean --json\?/],
  [['check', 'content', '--lang=en'], /^No words stand after this command: content\./],
  [['bench', '1e3', '--lang=en'], /^“1e3” is no number of documents/],
  [['report', '--lang=ua'], /^--lang must be one of: en, uk\.$/m],
  [['new', '--lang=xx'], /^--lang must be one of: en, uk\.$/m],
  [['new', 'page', 'x', '--lang', 'de'], /^--lang must be one of: en, uk\.$/m],
  [['bench', '1000001', '--lang=en'], /^“1000001” is no number of documents from 1 to a million/],
  [['mutation', 'README.md', '--lang=en'], /^Name the files of the program to change, such as src/],
  [['mutation', 'src/text', '--lang=en'], /^Name the files of the program to change, such as src/],
  [['diff', 'HEAD', '--record=2026-13-45', '--lang=en'], /^--record cannot be “2026-13-45”/],
])('npm run %j ends with one sentence', async ([name, ...args], message) => {
  const { code, out, error } = await start(name ?? '', ...args);
  expect([code, out, error]).toEqual([1, '', expect.stringMatching(message)]);
  expect(error.trim()).not.toContain('\n');
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

it('SCAFFOLDS names what a command can write', () => {
  expect(SCAFFOLDS.map(({ name }) => name)).toEqual(['document', 'note', 'page', 'story', 'lesson', 'term']);
});
