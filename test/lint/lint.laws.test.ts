/** What the linters hold: each wrong arrow below, put into a real file, is refused; no file grows too long. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';

const PATHS = 'house/no-restricted-paths';
const PACKAGES = 'house/no-restricted-imports';
const SYNTAX = 'house/no-restricted-syntax';
const GLOBALS = 'eslint/no-restricted-globals';
const PROPERTIES = 'eslint/no-restricted-properties';
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
    'import/no-duplicates',
  ],
  ['a button made by hand', 'src/kinds/x.ts', 'export const x = \'<button type="button">\';\n', SYNTAX],
  ['a tag made by hand', 'src/kinds/x.ts', 'export const x = (id: string) => `<p id="${id}">`;\n', SYNTAX],
  ['a part of a pattern in either case', 'src/text/x.ts', 'export const x = /a|(?i:b)/;\n', SYNTAX],
  ['the same, in words', 'src/text/x.ts', "export const x = new RegExp('a|(?i:b)');\n", SYNTAX],
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
  ['a chart that looks at the clock', 'src/charts/x.ts', 'export const x = Date.now();\n', PROPERTIES],
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
  ['a chart that throws dice', 'src/charts/x.ts', 'export const x = Math.random();\n', PROPERTIES],
  ['a page that drives the browser', 'src/pages/x.ts', "import '../client/reader.ts';\n", PATHS],
  [
    'a page that validates',
    'src/pages/x.ts',
    "import { checkClaims } from '../check/rows/claims.ts';\nexport const x = checkClaims;\n",
    PATHS,
  ],
  [
    'a layout that assembles',
    'src/layouts/x.ts',
    "import { edition } from '../edition/current.ts';\nexport const x = edition;\n",
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
    PACKAGES,
  ],
  [
    'a browser with the scales of D3',
    'src/client/x.ts',
    "import { scaleLinear } from 'd3-scale';\nexport const x = scaleLinear;\n",
    PACKAGES,
  ],
];

/** Mistakes of the language, a leave that nothing needs, a test that depends on chance, a title without a subject. */
const MISTAKES = [
  'test/x.ts',
  "import fc from 'fast-check';\nexport var x = (a: any) => fc == a; // TODO\n// eslint-disable-next-line no-var\n" +
    "import { it } from 'vitest';\nit('tells more', () => {});\nit.each([1])('%s', () => {});\n",
] as const;

/** An arrow of the map, which passes. */
const RIGHT = ['src/edition/x.ts', "import { anchor } from '../text/anchor.ts';\nexport const x = anchor;\n"] as const;

/** What oxlint says of all these texts, each in a file of its own beside the modules that it names. */
function refused(files: readonly (readonly [path: string, text: string])[]): string[][] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'oseredok-rooms-')));
  try {
    for (const part of ['.config', 'src']) cpSync(join(root, part), join(folder, part), { recursive: true });
    for (const part of ['package.json', 'tsconfig.json']) cpSync(join(root, part), join(folder, part));
    mkdirSync(join(folder, 'test'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const names = files.map(([path, text], at) => {
      const name = path.replace('x.ts', `x${at}.ts`);
      writeFileSync(join(folder, name), text);
      return name;
    });
    const bin = join(root, 'node_modules/oxlint/bin/oxlint');
    const args = [bin, '--config=.config/oxlint.config.mjs', '--format=json', ...names];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code?: string; message: string; filename: string }[];
    };
    return names.map((name) =>
      diagnostics
        .filter(({ filename }) => filename.replaceAll('\\', '/') === name)
        .map(({ code, message }) => code?.replace(/\((.+)\)$/, '/$1') ?? message),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('oxlint', () => {
  let found: string[][] = [];
  beforeAll(() => {
    found = refused([...WRONG.map(([, path, text]) => [path, text] as const), MISTAKES, RIGHT]);
  });

  it.each(WRONG.map(([what, , , rule], at) => [what, rule, at] as const))('oxlint refuses %s', (_, rule, at) => {
    expect(found[at]).toContain(rule);
  });

  it('oxlint refuses mistakes, a leave that nothing needs, a test that depends on chance and half a title', () => {
    expect(found.at(-2)?.toSorted()).toEqual([
      'Unused eslint-disable directive (no problems were reported).',
      'eslint/eqeqeq',
      'eslint/no-restricted-imports',
      'eslint/no-var',
      'eslint/no-warning-comments',
      'typescript/no-explicit-any',
      'vitest/valid-title',
      'vitest/valid-title',
    ]);
  });

  it('oxlint lets an arrow of the map pass', () => {
    expect(found.at(-1)).toEqual([]);
  });
});

it('ESLint refuses a component that computes', async () => {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: '.config/eslint.config.mjs' });
  const text = "---\nimport { evaluate } from '../../text/formula/formula.ts';\n---\n\n<p>{evaluate}</p>\n";
  const [result] = await eslint.lintText(text, { filePath: join(root, 'src/kinds/ledger/x.astro') });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(PATHS);
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

/** An attribute or a field that holds an address from the root of the host. */
const ROOTED = /\b(?:href|src|action|poster)["']?\s*[=:]\s*\{?\s*["'`]\/(?!\/)/;

it('no address of the program forgets the base path that a site may stand below', () => {
  for (const wrong of ['<a href="/documents/">', "href: '/uk/'", 'src={`/a.png`}']) expect(wrong).toMatch(ROOTED);
  const rooted = programs.filter(
    (file) => file.startsWith('src/') && ROOTED.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(rooted).toEqual([]);
});
