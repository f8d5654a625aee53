/** Values whose places are told by the way to them, for checks that report a field. */
import type { Path } from '../../src/model/schema-inside.ts';
import { SourceFile } from '../../src/problems/source-file.ts';
import type { Located } from '../../src/read/json.ts';

/** A value whose places are lines of a file, in the order in which they are asked for. */
export class Places<T> implements Located<T> {
  readonly value: T;
  readonly file: SourceFile;
  readonly #asked: string[] = [];

  constructor(value: T, path: string) {
    this.value = value;
    this.file = new SourceFile(path, '\n'.repeat(200));
  }

  readonly at = (path: Path): { start: number; end: number } => {
    const start = this.#asked.push(path.join('.')) - 1;
    return { start, end: start };
  };

  /** The way that a line stands for. */
  of(line: number): string {
    return this.#asked[line - 1] ?? '';
  }
}
