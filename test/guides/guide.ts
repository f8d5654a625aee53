/** Reads the examples out of a guide and tries them on the content, as a person with an editor would. */
import { createHash } from 'node:crypto';
import { assemble } from '../../src/edition/assemble.ts';
import { memory } from '../../src/edition/current.ts';
import type { Operation } from '../../src/problems/cases.ts';
import type { Problem } from '../../src/problems/records.ts';
import { memoryFiles } from '../../src/read/files.ts';
import { explain } from '../../src/problems/print.ts';
import { root } from '../../src/cli/paths.ts';
import type { Lang } from '../../src/model/common.ts';
import { lay, loadTree, operation, type Tree } from '../support/tree.ts';

/**
 * A fenced block of a guide. What is to be done with it stands behind the name of its language, where readers do not
 * see it.
 */
export interface Fence {
  readonly language: string;
  /** `file` with `write`, `append`, `replace="words"` or `row="list"`; `wrong`: it is taken back after the message. */
  readonly does: Readonly<Record<string, string>>;
  readonly text: string;
  /** Line of the guide, from 1. */
  readonly line: number;
}

/** A section of a guide, from one heading of the second level to the next. */
export interface Section {
  readonly title: string;
  readonly fences: readonly Fence[];
}

/** Schemas of front matter: what they describe stands in markdown, and content/README.md tells of it. */
export const FRONT_MATTER: readonly string[] = ['document.json', 'page.json', 'term.json'];

/** Sections and fenced blocks of a guide. */
export function readGuide(markdown: string): Section[] {
  const sections: { title: string; fences: Fence[] }[] = [{ title: '', fences: [] }];
  let open: { language: string; does: Record<string, string>; lines: string[]; line: number } | null = null;
  markdown.split('\n').forEach((line, index) => {
    const fence = /^```(\w*) ?(.*)$/.exec(line);
    if (open !== null) {
      if (line !== '```') return void open.lines.push(line);
      sections.at(-1)?.fences.push({
        language: open.language,
        does: open.does,
        text: `${open.lines.join('\n')}\n`,
        line: open.line,
      });
      open = null;
    } else if (fence !== null) {
      const does: Record<string, string> = {};
      for (const [, name = '', quoted, bare] of (fence[2] ?? '').matchAll(
        /([\w-]+)(?:=(?:"((?:[^"\\]|\\.)*)"|(\S+)))?/g,
      ))
        does[name] = quoted?.replaceAll('\\"', '"') ?? bare ?? '';
      open = { language: fence[1] ?? '', does, lines: [], line: index + 1 };
    } else if (line.startsWith('## ')) sections.push({ title: line.slice(3), fences: [] });
  });
  return sections;
}

/** All files of content/ and data/, by path. */
export function realContent(): Tree {
  return loadTree(root);
}

/** The content after the block has been applied. @throws where it cannot be, naming the line of the guide */
export function applyFence(tree: Tree, fence: Fence): Tree {
  const after = new Map(tree);
  try {
    if ('write' in fence.does && tree.has(fence.does['file'] ?? ''))
      throw new Error(`${fence.does['file']} is there already`);
    lay(after, [operationOf(fence)]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Line ${fence.line} of the guide: ${why}`, { cause: error });
  }
  return after;
}

function operationOf({ does, text }: Fence): Operation {
  const { file = '', replace, row } = does;
  if ('write' in does) return operation('write', file, { put: text });
  if ('append' in does) return operation('append', file, { put: text });
  if (replace !== undefined) return operation('edit', file, { find: replace, put: text.trimEnd() });
  if (row !== undefined) return operation('row', file, { argument: row, put: text.trimEnd() });
  throw new Error('what is to be done with the block?');
}

/** What was found in which files: the guides in both languages have the same examples. */
const known = new Map<string, readonly Problem[]>();

function problemsOf(tree: Tree): readonly Problem[] {
  const hash = createHash('sha256');
  for (const [path, bytes] of tree) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  const files = hash.digest('hex');
  const found = known.get(files) ?? assemble({ root: '', base: '/', files: memoryFiles(tree), memory }).problems;
  known.set(files, found);
  return found;
}

/** What the checker says of the content: a line for each problem, as the terminal begins it. */
export function says(tree: Tree, lang: Lang): string[] {
  return problemsOf(tree).map(
    (problem) => `${problem.file}:${problem.line}:${problem.column} ${explain(problem, lang).title} [${problem.code}]`,
  );
}
