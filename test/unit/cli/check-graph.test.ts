/**
 * What bounds the time of `npm run check`, without a clock: it loads neither the site's framework nor a drawing
 * library, and reads each file once.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { memoryFiles } from '../../../src/read/files.ts';
import { loadTree, PROJECT } from '../../support/tree.ts';

/** Everything that a file of ours imports, directly or not: our files and the packages by name. */
function graph(entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm,
    )) {
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files, packages };
}

describe('the modules of the check', () => {
  const { files, packages } = graph(join(PROJECT, 'src/cli/check.ts'));

  it('are found', () => {
    expect(files.size).toBeGreaterThan(40);
    expect([...packages]).toContain('markdown-it');
  });

  it('leave out the framework, its compiler, the browser in a box and the drawing of figures', () => {
    // astro/zod is a re-export of Zod alone.
    const heavy = [...packages].filter(
      (name) => !name.startsWith('node:') && !/^(astro\/zod|markdown-it|jsonc-parser|yaml|edtf|d3)$/.test(name),
    );
    expect(heavy).toEqual([]);
    expect([...files].filter((file) => /\.(astro|css)$|plot-|fonts\.ts$/.test(file))).toEqual([]);
  });
});

describe('the work of the check', () => {
  it('reads each file of content once, and no other', () => {
    const tree = loadTree(PROJECT);
    const inner = memoryFiles(tree);
    const reads = new Map<string, number>();
    const { edition } = assemble({
      root: '',
      base: '/',
      files: { ...inner, read: (path) => (reads.set(path, (reads.get(path) ?? 0) + 1), inner.read(path)) },
    });
    expect(edition).not.toBeNull();
    expect([...reads.values()].every((count) => count === 1)).toBe(true);
    expect([...reads.keys()].filter((path) => /README|schema\//.test(path))).toEqual([]);
    expect(reads.size).toBe([...tree.keys()].filter((path) => !/README|schema\//.test(path)).length);
  });
});
