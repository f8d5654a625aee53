/**
 * Components as the compiler of TypeScript reads them: Astro’s own converter writes each as TSX into a folder that
 * .config/tsconfig.components.json lays over src/, so that one run of the native compiler sees them with all the rest.
 * `astro check` converts them the same way and gives them to the compiler in JavaScript, for twice the time of all.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertToTsx, type ConvertToTsxResult } from '@astrojs/astro2tsx';

/** Where they are written, from the root of the project. */
const FOLDER = '.cache/components';

/** A component, and what was made of it. */
export interface Converted extends Pick<ConvertToTsxResult, 'code' | 'mappings' | 'scripts'> {
  readonly source: string;
}

/** @throws when a component cannot be read */
export function convert(file: string, source: string): Converted {
  const { code, mappings, scripts, diagnostics } = convertToTsx(source, { filename: file, ambientTypes: true });
  const [wrong] = diagnostics;
  if (wrong !== undefined) throw new Error(`${file}(${placeAt(source, wrong.position.start)}): ${wrong.message}`);
  return { source, code, mappings, scripts: scripts.filter(({ type }) => type === 'processed-module') };
}

/** Writes all components of a project. @returns them by their paths from its root */
export function writeComponents(root: string): ReadonlyMap<string, Converted> {
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  return new Map(
    globSync('src/**/*.astro', { cwd: root }).map((path) => {
      const file = path.replaceAll('\\', '/');
      const component = convert(file, readFileSync(join(root, file), 'utf8'));
      const written = join(root, FOLDER, file);
      mkdirSync(dirname(written), { recursive: true });
      writeFileSync(`${written}.tsx`, component.code);
      component.scripts.forEach(({ content }, at) => writeFileSync(`${written}.${at}.ts`, content));
      return [file, component] as const;
    }),
  );
}

/** What the compiler says, with the places in components that it means. */
export function inComponents(said: string, components: ReadonlyMap<string, Converted>): string {
  return said.replace(
    new RegExp(`${FOLDER}/(\\S+\\.astro)\\.(tsx|\\d+\\.ts)\\((\\d+),(\\d+)\\)`, 'g'),
    (found, file: string, kind: string, line: string, column: string) => {
      const component = components.get(file);
      if (component === undefined) return found;
      const { code, mappings, scripts, source } = component;
      const script = kind === 'tsx' ? undefined : scripts[Number.parseInt(kind, 10)];
      const at = offsetOf(script?.content ?? code, Number(line), Number(column));
      if (script !== undefined) return `${file}(${placeAt(source, script.position.start + at)})`;
      const mapping = mappings.find(([start, length]) => start <= at && at <= start + length);
      const [start = 0, , original = 0, length = 0] = mapping ?? [];
      return `${file}(${placeAt(source, original + Math.min(at - start, length))})`;
    },
  );
}

/** Line and column, as the compiler writes them. */
function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length},${(before.at(-1) ?? '').length + 1}`;
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
