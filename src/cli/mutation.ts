/**
 * `npm run mutation -- FILE …`: changes each file in small ways and asks whether the test that mirrors it notices:
 * src/text/anchor.ts is held by test/unit/text/anchor.test.ts alone, so that a change fails by a name, and at once.
 * A file that reports problems is held by their cases, too. Where others hold it, they are named after it:
 * `src/read/words.ts test/unit/read/alphabet.test.ts`.
 * See .config/stryker.config.mjs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblemCode } from '../problems/catalogue.ts';
import { UsageError } from '../problems/usage-error.ts';
import { run } from './command.ts';
import { type Asked, command } from './flags.ts';
import { root } from './paths.ts';
import { runPackage } from './spawn.ts';

const CASES = 'test/mutation/cases.test.ts';

/** The tests that mirror a file: `x.test.ts`, and `x.long.test.ts` with what is not for every save. */
function mirrorsOf(file: string): readonly string[] {
  const mirror = file.replace(/^src\//, 'test/unit/').replace(/ts$/, '');
  const tests = [`${mirror}test.ts`, `${mirror}long.test.ts`];
  const there = tests.filter((test) => existsSync(join(root, test)));
  return there.length > 0 ? there : tests.slice(0, 1);
}

/** The codes of the problems that a file reports. */
function codesOf(file: string): readonly string[] {
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const named = [...text.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, code = '']) => code);
  return [...new Set(named)].filter(isProblemCode);
}

/** The tests that hold a file: its mirror, which only a file that reports no problem has to have, and the cases. */
function testsFor(file: string): readonly string[] {
  if (codesOf(file).length === 0) return mirrorsOf(file);
  return [...mirrorsOf(file), CASES].filter((test) => existsSync(join(root, test)));
}

async function mutation({ words }: Asked): Promise<number> {
  const [tests = [], files = []] = [true, false].map((asked) =>
    words.filter((one) => one.startsWith('test/') === asked),
  );
  const testsOf = (file: string): readonly string[] => (tests.length > 0 ? tests : testsFor(file));
  if (files.length === 0 || !files.every((file) => /^src\/.+\.(?:ts|mjs)$/.test(file)))
    throw new UsageError((refusals) => refusals.noMutants('src/text/anchor.ts'));
  const missing = files.flatMap((file) => [file, ...testsOf(file)]).filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) throw new UsageError((refusals) => refusals.noFiles(missing));
  let worst = 0;
  for (const file of files) {
    const options = ['run', '.config/stryker.config.mjs', `--mutate=${file}`];
    worst =
      (await runPackage('@stryker-mutator/core', options, {
        MUTATION_TEST: testsOf(file).join(','),
        MUTATION_CODES: codesOf(file).join(','),
      })) || worst;
  }
  return worst;
}

export const main = command({ name: 'mutation', most: Infinity }, mutation);

if (import.meta.main) process.exitCode = await run(main);
