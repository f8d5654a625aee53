/**
 * `npm run lint`: what tools that others keep can hold the files to. Layout (oxfmt), mistakes and arrows (oxlint),
 * components (ESLint), style sheets (Stylelint), files, exports and packages that nothing uses, and circles (Knip). All
 * of them run, whatever the first ones find.
 */
import { tmpdir } from 'node:os';
import { words } from '../words/index.ts';
import { run, type Terminal } from './command.ts';
import { type Asked, command } from './flags.ts';
import { fullDisk } from './disk-room.ts';
import { root } from './paths.ts';
import { runPackage } from './spawn.ts';

const TOOLS = [
  ['oxfmt', ['--check']],
  ['oxlint', ['--config=.config/oxlint.config.mjs', '--deny-warnings']],
  ['eslint', ['--config=.config/eslint.config.mjs', '--max-warnings=0', 'src/**/*.astro']],
  ['stylelint', ['--config=.config/stylelint.config.mjs', '--max-warnings=0', 'src/**/*.css']],
  ['knip', ['--no-progress', '--treat-config-hints-as-errors']],
] as const;

/** To write down what Node has made of their modules, for the next time, takes three times what the next time saves. */
const ONCE = { NODE_DISABLE_COMPILE_CACHE: '1' };

async function lint({ lang }: Asked, { out, error }: Terminal): Promise<number> {
  let worst = 0;
  for (const [name, args] of TOOLS) {
    const code = await runPackage(name, args, ONCE);
    out(`${code === 0 ? '✓' : '✗'} ${name}: ${words(lang).commands.lint[name]}\n`);
    worst ||= code;
  }
  const full = worst === 0 ? null : fullDisk(root, tmpdir());
  if (full !== null) error(`${full.reason[lang]}\n`);
  return worst === 0 ? 0 : 1;
}

export const main = command({ name: 'lint' }, lint);

if (import.meta.main) process.exitCode = await run(main);
