/** What the linters hold: each wrong arrow below, put into a real file, is refused; no style sheet grows too long. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';

const eslint = new ESLint({ cwd: root, overrideConfigFile: '.config/eslint.config.mjs' });

/** The rules that a text breaks when it stands at a path. */
async function broken(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  return [...new Set((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message))].sort();
}

const PATHS = 'import-x/no-restricted-paths';
const PACKAGES = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';

const STATE = 'house/no-shared-state';

const WRONG: readonly (readonly [what: string, path: string, text: string, rule: string])[] = [
  [
    'a chart that reads a file',
    'src/charts/x.ts',
    "import { globSync, readFileSync } from 'node:fs';\nexport const x = readFileSync('x');\n",
    PACKAGES,
  ],
  [
    'text that knows the edition',
    'src/text/x.ts',
    "import { basePath } from '../edition/current.ts';\nexport const x = basePath;\n",
    PATHS,
  ],
  [
    'text that loads the edition later',
    'src/text/x.ts',
    "export const x = () => import('../edition/current.ts');\n",
    PATHS,
  ],
  [
    'an import named by a template',
    'src/text/x.ts',
    'export const x = () => import(`../edition/current.ts`);\n',
    SYNTAX,
  ],
  [
    'an import behind a comment',
    'src/text/x.ts',
    "import /* why */ { basePath } /* not */ from '../edition/current.ts';\nexport const x = basePath;\n",
    PATHS,
  ],
  ['a re-export', 'src/text/x.ts', "export * from '../edition/current.ts';\n", PATHS],
  [
    'a type from a room above',
    'src/text/x.ts',
    "import type { LiveState } from '../edition/current.ts';\nexport type X = LiveState;\n",
    PATHS,
  ],
  [
    'a type taken in passing from a room above',
    'src/text/x.ts',
    "export type X = typeof import('../edition/current.ts');\n",
    SYNTAX,
  ],
  [
    'a module named by two imports',
    'src/text/x.ts',
    "import { el } from './html.ts';\nimport { toHtml } from './html.ts';\nexport const x = toHtml(el('p', {}));\n",
    'import-x/no-duplicates',
  ],
  ['a button made by hand', 'src/kinds/x.ts', 'export const x = \'<button type="button">\';\n', SYNTAX],
  ['a tag made by hand', 'src/kinds/x.ts', 'export const x = (id: string) => `<p id="${id}">`;\n', SYNTAX],
  [
    'an element that listens and never lets go',
    'src/client/x.ts',
    "export class X extends HTMLElement {\n  connectedCallback() {\n    addEventListener('online', print);\n  }\n}\n",
    SYNTAX,
  ],
  ['a list of files by Vite', 'src/charts/x.ts', "export const x = import.meta.glob('./*.ts');\n", SYNTAX],
  ['a chart that asks the environment', 'src/charts/x.ts', "export const x = process.env['X'];\n", GLOBALS],
  ['a chart that draws on the page', 'src/charts/x.ts', "export const x = document.createElement('p');\n", GLOBALS],
  ['a chart that measures the window', 'src/charts/x.ts', 'export const x = window.innerWidth;\n', GLOBALS],
  ['a chart that looks at the clock', 'src/charts/x.ts', 'export const x = Date.now();\n', 'no-restricted-properties'],
  ['a chart that looks at the date', 'src/charts/x.ts', 'export const x = new Date();\n', SYNTAX],
  ['a variable at the top of a module', 'src/text/x.ts', 'export let x = 0;\n', STATE],
  ['a memory at the top of a module', 'src/text/x.ts', 'export const x = new Map<string, string>();\n', STATE],
  [
    'a pattern of a module that is run from a place',
    'src/text/x.ts',
    "const X = /a/uy;\nexport const x = (at: number) => ((X.lastIndex = at), 'a'.match(X));\n",
    STATE,
  ],
  [
    'a pattern of a module that remembers its place',
    'src/text/x.ts',
    "const X = new RegExp('a', 'g');\nexport const x = (text: string) => X.test(text);\n",
    STATE,
  ],
  [
    'a pattern handed in that is run from a place',
    'src/text/x.ts',
    'export const x = (pattern: RegExp) => (pattern.lastIndex = 1);\n',
    STATE,
  ],
  ['a chart that throws dice', 'src/charts/x.ts', 'export const x = Math.random();\n', 'no-restricted-properties'],
  ['a page that drives the browser', 'src/pages/x.ts', "import '../client/reader.ts';\n", PATHS],
  [
    'a page that validates',
    'src/pages/x.ts',
    "import { checkClaims } from '../check/claims.ts';\nexport const x = checkClaims;\n",
    PATHS,
  ],
  [
    'a layout that assembles',
    'src/layouts/x.ts',
    "import { edition } from '../edition/current.ts';\nexport const x = edition;\n",
    PATHS,
  ],
  [
    'a component that computes',
    'src/kinds/ledger/x.astro',
    "---\nimport { evaluate } from '../../text/formula.ts';\n---\n\n<p>{evaluate}</p>\n",
    PATHS,
  ],
  [
    'a chart family that knows another',
    'src/charts/growth/x.ts',
    "import { series } from '../enrolment/series.ts';\nexport const x = series;\n",
    PATHS,
  ],
  [
    'a chart’s shared part that knows a family',
    'src/charts/round.ts',
    "import { series } from './growth/series.ts';\nexport const x = series;\n",
    PATHS,
  ],
  [
    'reading that scaffolds',
    'src/read/x.ts',
    "import { apply } from '../scaffold/apply.ts';\nexport const x = apply;\n",
    PATHS,
  ],
  [
    'a browser that lays charts out',
    'src/client/x.ts',
    "import { registry } from '../charts/registry.ts';\nexport const x = registry;\n",
    PATHS,
  ],
  [
    'a browser with a markdown parser',
    'src/client/x.ts',
    "import MarkdownIt from 'markdown-it';\nexport const x = MarkdownIt;\n",
    PACKAGES,
  ],
  [
    'a browser with all words',
    'src/client/x.ts',
    "import { words } from '../words/index.ts';\nexport const x = words;\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a browser with the scales of D3',
    'src/client/x.ts',
    "import { scaleLinear } from 'd3-scale';\nexport const x = scaleLinear;\n",
    PACKAGES,
  ],
];

it.each(WRONG)('ESLint refuses %s', async (_, path, text, rule) => {
  expect(await broken(path, text)).toContain(rule);
});

it('Knip refuses a circle inside a room', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oseredok-circle-'));
  const { include, rules } = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      knip: Readonly<Record<'include' | 'rules', unknown>>;
    }
  ).knip;
  const knip = { include, rules, entry: ['src/a.ts'], project: ['src/*.ts'] };
  try {
    mkdirSync(join(folder, 'src'));
    for (const [file, text] of [
      ['package.json', JSON.stringify({ name: 'x', type: 'module', knip })],
      ['src/a.ts', "import { b } from './b.ts';\nexport const a = (): number => b();\n"],
      ['src/b.ts', "import { a } from './a.ts';\nexport const b = (): number => a();\n"],
    ] as const)
      writeFileSync(join(folder, file), text);
    const bin = join(root, 'node_modules/knip/bin/knip.js');
    const { status, stdout } = spawnSync(process.execPath, [bin, '--no-progress'], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, expect.stringContaining('src/b.ts → src/a.ts')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('ESLint lets an arrow of the map pass', async () => {
  expect(
    await broken('src/edition/x.ts', "import { anchor } from '../text/anchor.ts';\nexport const x = anchor;\n"),
  ).toEqual([]);
});

const UNITS = 'declaration-property-unit-disallowed-list';
const WIDTHS = 'media-feature-name-value-allowed-list';
const IN_LAYER = (rule: string): string => `@layer components {\n  ${rule}\n}\n`;

/** What no style sheet may hold, where it would stand, and the rule that says so. */
const WRONG_STYLES: readonly (readonly [string, string, string, string])[] = [
  ['a sheet that imports another', 'styles/x.css', "@import 'other.css';\n", 'at-rule-disallowed-list'],
  ['a rule without a layer', 'kinds/x/x.css', '.x {\n  color: var(--ink);\n}\n', 'oseredok/in-layer'],
  ['a layer that nobody ordered', 'kinds/x/x.css', '@layer x {\n  .x {\n    margin: 0;\n  }\n}\n', 'oseredok/in-layer'],
  ['what is important', 'kinds/x/x.css', IN_LAYER('.x { margin: 0 !important; }'), 'oseredok/important-on-paper'],
  ['a component’s bare element', 'kinds/x/x.css', IN_LAYER('h2 { margin: 0; }'), 'selector-max-type'],
  ['a size of its own', 'kinds/x/x.css', IN_LAYER('.x { font-size: 1.3rem; }'), UNITS],
  ['a size of its own among others', 'kinds/x/x.css', IN_LAYER('.x { font: 500 1.3rem/1.2 var(--display); }'), UNITS],
  ['a space of its own', 'kinds/x/x.css', IN_LAYER('.x { padding-inline: 0.4rem; }'), UNITS],
  ['a side', 'kinds/x/x.css', IN_LAYER('.x { margin-left: 0; }'), 'property-disallowed-list'],
  ['a fifth breakpoint', 'kinds/x/x.css', IN_LAYER('@media (width >= 52rem) { .x { margin: 0; } }'), WIDTHS],
  [
    'another way to write one',
    'kinds/x/x.css',
    IN_LAYER('@media (min-width: 45rem) { .x { margin: 0; } }'),
    'media-feature-range-notation',
  ],
];

async function styleFaults(path: string, code: string): Promise<string[]> {
  const { results } = await stylelint.lint({
    code,
    codeFilename: join(root, 'src', path),
    configFile: join(root, '.config', 'stylelint.config.mjs'),
    cwd: root,
  });
  return (results[0]?.warnings ?? []).map(({ rule }) => rule);
}

it.each(WRONG_STYLES)('Stylelint refuses %s', async (_, path, code, rule) => {
  expect(await styleFaults(path, code)).toContain(rule);
});

it('Stylelint lets what is taken from the tokens pass', async () => {
  const code = IN_LAYER('@media (width >= 45rem) {\n    .x h2 {\n      font-size: var(--type-3);\n    }\n  }');
  expect(await styleFaults('kinds/x/x.css', code)).toEqual([]);
  expect(await styleFaults('styles/x.css', '@layer base {\n  h2 {\n    margin: 0 0 0.5em;\n  }\n}\n')).toEqual([]);
});

/** The sizes and lengths that all sheets share: more would be none. */
it('there are at most 12 sizes of type, and 16 lengths beside them', () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const lengths = [...tokens.matchAll(/^ +--([\w-]+): (?:clamp\()?[\d.]+rem/gm)].map(([, name = '']) => name);
  const sizes = lengths.filter((name) => name.startsWith('type-'));
  expect(sizes.length).toBeLessThanOrEqual(12);
  expect(lengths.length - sizes.length).toBeLessThanOrEqual(16);
});

const programs = globSync(['src/**/*.{css,ts,astro,mjs}', 'test/**/*.{ts,mjs}', '.config/*.mjs', '*.mjs'], {
  cwd: root,
});

it('no file of the program has more than 300 lines, or a line of more than 120 characters', () => {
  expect(programs.length).toBeGreaterThan(900);
  const wrong = programs.flatMap((file) => {
    const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
    const long = lines.flatMap((line, at) => (line.length > 120 && !line.startsWith('import ') ? [at + 1] : []));
    return [...(lines.length > 300 ? [`${file} has ${lines.length} lines`] : []), ...long.map((at) => `${file}:${at}`)];
  });
  expect(wrong).toEqual([]);
});

it('oxlint refuses a mistake of the language, and a test that depends on chance', () => {
  const folder = mkdtempSync(join(root, 'test', '.lint-'));
  try {
    writeFileSync(join(folder, 'x.ts'), "import fc from 'fast-check';\nexport var x = (a: any) => fc == a; // TODO\n");
    const bin = join(root, 'node_modules/oxlint/bin/oxlint');
    const args = [bin, '--config=.config/oxlint.json', '--deny-warnings', '--format=unix', folder];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const rules = [...stdout.matchAll(/\[Error\/\w+\(([\w-]+)\)\]/g)].map(([, rule]) => rule);
    expect([status, rules.toSorted()]).toEqual([
      1,
      ['eqeqeq', 'no-explicit-any', 'no-restricted-imports', 'no-var', 'no-warning-comments'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
