/** The direction of the arrows: who may import whom. Read from the import lines of every file below src/. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** For each folder of src/: the folders it may import from (itself included), and the packages. */
const MAY: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }>> = {
  model: { folders: ['model'], packages: /^astro\/zod$/ },
  text: { folders: ['model', 'text'], packages: /^markdown-it$/ },
  charts: {
    folders: ['model', 'text', 'charts'],
    packages: /^d3-(array|scale|shape|path|format|hierarchy|interpolate)$/,
  },
  i18n: { folders: ['i18n', 'model'], packages: /^$/ },
  views: { folders: ['model', 'text', 'charts', 'i18n', 'views'], packages: /^$/ },
  build: {
    folders: ['model', 'text', 'charts', 'build'],
    packages:
      /^(node:.+|astro\/zod|astro|vite|jsonc-parser|yaml|edtf|subset-font|jsdom|@observablehq\/plot|d3(-[a-z]+)?)$/,
  },
  client: {
    folders: ['model', 'charts', 'text', 'client', 'i18n'],
    packages: /^d3-(selection|transition|interpolate|ease|timer)$/,
  },
  components: {
    folders: ['views', 'charts', 'i18n', 'components', 'client', 'styles', 'model'],
    packages: /^astro(:.+)?$/,
  },
  layouts: {
    folders: ['views', 'charts', 'i18n', 'components', 'layouts', 'client', 'styles', 'model', 'build'],
    packages: /^astro(:.+)?$/,
  },
  pages: {
    folders: [
      'model',
      'text',
      'charts',
      'build',
      'views',
      'components',
      'layouts',
      'i18n',
      'styles',
      'client',
      'pages',
    ],
    packages: /^astro(:.+)?$/,
  },
  cli: {
    folders: ['model', 'text', 'charts', 'build', 'views', 'cli'],
    packages: /^(node:.+|vite|astro|jsonc-parser)$/,
  },
};

/** Import specifiers of a file; `import type` counts too, for an arrow is an arrow. */
function imports(source: string): string[] {
  return [
    ...source.matchAll(/^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm),
    ...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  ].map((match) => match[1] ?? '');
}

/** Arrows of one file that point where they must not. */
export function forbidden(file: string, source: string): string[] {
  const folder = file.split('/')[1] ?? '';
  const rule = MAY[folder];
  if (rule === undefined) return [`${file}: the folder src/${folder} has no rule`];
  return imports(source).flatMap((specifier) => {
    if (!specifier.startsWith('.')) return rule.packages.test(specifier) ? [] : [`${file} → ${specifier}`];
    const target = relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/');
    // Fonts are cut before the build begins; the benchmark stands with the tests, its command with the commands.
    if (
      (folder === 'layouts' && target.startsWith('.cache/fonts/')) ||
      (folder === 'cli' && target.startsWith('test/bench/'))
    )
      return [];
    const other = target.startsWith('src/') ? (target.split('/')[1] ?? '') : '';
    return rule.folders.includes(other) ? [] : [`${file} → ${target}`];
  });
}

const files = globSync('src/**/*.{ts,astro,mjs}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

describe('the arrows of the architecture', () => {
  it('finds the files it is to judge', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(new Set(files.map((file) => file.split('/')[1]))).toContain('charts');
  });

  it('points forward everywhere', () => {
    expect(files.flatMap((file) => forbidden(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('sees an arrow that points backwards', () => {
    expect(forbidden('src/text/x.ts', "import { edition } from '../build/edition.ts';")).toEqual([
      'src/text/x.ts → src/build/edition.ts',
    ]);
    expect(forbidden('src/charts/x.ts', "import { readFileSync } from 'node:fs';")).toEqual([
      'src/charts/x.ts → node:fs',
    ]);
    expect(forbidden('src/client/x.ts', "import * as Plot from '@observablehq/plot';")).toEqual([
      'src/client/x.ts → @observablehq/plot',
    ]);
  });
});
