/** Reads the examples out of a guide and tries them on the content, as a person with an editor would. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { assemble } from '../../src/edition/assemble.ts';
import { memoryFiles } from '../../src/read/files.ts';
import { explain } from '../../src/problems/print.ts';
import { root } from '../../src/cli/paths.ts';
import type { Lang } from '../../src/model/common.ts';

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

/** All files of content/ and data/, by path, as text. */
export function realContent(): Map<string, string> {
  return new Map(
    globSync('{content,data}/**/*.{md,json}', { cwd: root }).map((path) => [
      path.replaceAll('\\', '/'),
      readFileSync(join(root, path), 'utf8'),
    ]),
  );
}

/** The content after the block has been applied. @throws where it cannot be, naming the line of the guide */
export function applyFence(files: ReadonlyMap<string, string>, { does, text, line }: Fence): Map<string, string> {
  const { file = '', replace, row } = does;
  const before = files.get(file);
  const fail = (why: string): never => {
    throw new Error(`Line ${line} of the guide: ${why}`);
  };
  let after: string;
  if ('write' in does) after = before === undefined ? text : fail(`${file} is there already`);
  else if (before === undefined) after = fail(`there is no ${file}`);
  else if ('append' in does) after = before + text;
  else if (replace !== undefined)
    after =
      before.split(replace).length === 2
        ? before.replace(replace, () => text.trimEnd())
        : fail(`“${replace}” does not stand exactly once in ${file}`);
  else if (row !== undefined) {
    const list = parseTree(before);
    const last = (list && findNodeAtLocation(list, [row]))?.children?.at(-1);
    const end = last === undefined ? fail(`${file} has no rows in “${row}”`) : last.offset + last.length;
    after = `${before.slice(0, end)},\n${text.trimEnd()}${before.slice(end)}`;
  } else after = fail('what is to be done with the block?');
  return new Map([...files, [file, after]]);
}

/** What the checker says of the content: a line for each problem, as the terminal begins it. */
export function says(files: ReadonlyMap<string, string>, lang: Lang): string[] {
  const bytes = new TextEncoder();
  const { problems } = assemble({
    root: '',
    base: '/',
    files: memoryFiles(new Map([...files].map(([path, text]) => [path, bytes.encode(text)]))),
  });
  return problems.map(
    (problem) => `${problem.file}:${problem.line}:${problem.column} ${explain(problem, lang).title} [${problem.code}]`,
  );
}
