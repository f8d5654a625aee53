/**
 * `npm run lint`: what tools that others keep can hold the files to. Layout (Prettier), mistakes and arrows (ESLint),
 * style sheets (Stylelint), files, exports and packages that nothing uses (Knip). All of them run, whatever the first
 * ones find.
 */
import { runPackage } from './spawn.ts';

const TOOLS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['prettier', ['--check', '--log-level=warn', '.']],
  ['eslint', ['--config=.config/eslint.config.mjs', '--max-warnings=0', '.']],
  ['stylelint', ['--config=.config/stylelint.config.mjs', '--max-warnings=0', 'src/**/*.css']],
  ['knip', ['--no-progress', '--treat-config-hints-as-errors']],
];

for (const [name, args] of TOOLS) {
  const code = await runPackage(name, args);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}\n`);
  if (code !== 0) process.exitCode = 1;
}
