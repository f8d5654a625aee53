/** Collects problems while content is read, so that all of them are reported in one run. */
import { LANGS, type Bilingual } from '../model/common.ts';
import { sortProblems, type Problem } from '../model/problem.ts';
import type { ProblemCode } from '../model/problem-catalogue.ts';
import type { SourceFile } from './source-file.ts';

export interface Found {
  readonly code: ProblemCode;
  /** Offsets in the file; the whole file when absent. */
  readonly start?: number;
  readonly end?: number;
  /** What fills the sentences; words that differ by language are given in both. */
  readonly params?: Readonly<Record<string, string | number | Bilingual>>;
  readonly nearest?: readonly string[];
}

export class Problems {
  readonly #list: Problem[] = [];

  /** Records a problem at a place in a file that was read. */
  report(file: SourceFile, found: Found): void {
    const start = found.start ?? 0;
    this.#push(found, file.locate(start, found.end ?? start + 1));
  }

  /** Records a problem with a file that is missing, misplaced or could not be read. */
  reportPath(path: string, found: Found): void {
    this.#push(found, { file: path, line: 1, column: 1, length: 1, frame: '' });
  }

  #push(found: Found, place: { file: string; line: number; column: number; length: number; frame: string }): void {
    const params = Object.fromEntries(
      Object.entries(found.params ?? {}).flatMap(([key, value]) => (typeof value === 'object' ? LANGS.map((lang) => [`${key}:${lang}`, value[lang]]) : [[key, String(value)]])),
    );
    this.#list.push({ code: found.code, params, nearest: found.nearest ?? [], ...place });
  }

  get count(): number {
    return this.#list.length;
  }

  /** Has a problem of this code been recorded? */
  has(code: ProblemCode): boolean {
    return this.#list.some((problem) => problem.code === code);
  }

  /** All problems, sorted by file, line, column and code. */
  list(): Problem[] {
    return sortProblems(this.#list);
  }
}

/** Thrown once, with everything that is wrong: the site is not published. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the content`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
