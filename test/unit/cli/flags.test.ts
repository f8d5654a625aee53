import { expect, it, vi } from 'vitest';
import { command, readFlags } from '../../../src/cli/flags.ts';
import { run } from '../../../src/cli/command.ts';

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
  [['-formt'], /^There is no flag -f\./],
  [['--format='], /^--format needs a value/],
  [['--format=a', '--format', 'b'], /^--format stands here twice, as “a” and as “b”/],
  [['--format'], /^--format needs a value: --format=…$/],
  [['--format', '--json'], /^--format needs a value/],
  [['--json=yes'], /^--json takes no value\.$/],
  [['a', 'b', 'c'], /^Too many words: b c\./],
])('readFlags refuses %j', (args, message) => {
  expect(() => read(...args)).toThrow(message);
});

it('command hands its flags over and asks for help itself', async () => {
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  const main = command({ name: 'report', flags: { json: 'set' } }, ({ set, lang }) => {
    said.push(`${set.has('json')} ${lang}`);
    return 7;
  });
  expect(await run(main, ['--json', '--lang=uk'], terminal)).toBe(7);
  for (const help of ['--help', '-h']) expect(await run(main, [help, '--lang=en'], terminal)).toBe(0);
  expect(await run(main, ['--lang=de'], terminal)).toBe(1);
  const explained: unknown = expect.stringContaining('--json  as JSON');
  expect(said).toEqual(['true uk', explained, explained, '--lang must be one of: en, uk.\n']);
});

it('command refuses a flag that npm kept for itself, and says how it is meant', async () => {
  let said = '';
  const terminal = { out: () => undefined, error: (text: string) => (said += text) };
  const main = command({ name: 'start', flags: { port: 'value', json: 'set' } }, () => 7);
  vi.stubEnv('npm_config_port', '4401');
  expect(await run(main, ['--lang=en'], terminal)).toBe(1);
  vi.stubEnv('npm_config_port', undefined);
  vi.stubEnv('npm_config_json', 'true');
  expect(await run(main, ['--lang=en'], terminal)).toBe(1);
  vi.unstubAllEnvs();
  expect(said.match(/npm start -- .*/g)).toEqual(['npm start -- --port=4401', 'npm start -- --json']);
});
