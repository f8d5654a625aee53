/**
 * Files that are dear to make and rest on much of the Edition: those that lessons are taken along as. While program,
 * settings and version of the data are the same, they are those of the build before, which saves a second of the
 * processor. Each stands behind its own hash: what is damaged is made anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile, SplitFile } from '../outputs/output.ts';
import { writeWhole } from '../scaffold/whole-file.ts';

/** Length of a SHA-256 in bytes. */
const HASH = 32;

export class KeptFiles {
  readonly #folder: string;
  readonly #by: string;
  readonly #used = new Set<string>();

  /**
   * @param folder of their own; need not be there
   * @param by what they are made by and of: where that is another, nothing is kept
   */
  constructor(folder: string, by: string) {
    this.#folder = folder;
    this.#by = by;
    mkdirSync(folder, { recursive: true });
  }

  /** What stands in a file. @param make makes it, where it is not kept */
  async content(
    { path, dear }: Pick<OutputFile, 'path' | 'dear'>,
    make: () => Promise<string | Uint8Array>,
  ): Promise<string | Uint8Array> {
    if (dear !== true) return make();
    const kept = this.#read(path);
    if (kept !== null) return kept;
    const content = await make();
    this.#keep(path, content);
    return content;
  }

  /** The files that one is split into. @param make makes them one after the other, where one of them is not kept */
  *parts(
    { path, dear }: Pick<OutputFile, 'path' | 'dear'>,
    make: () => Iterable<SplitFile>,
  ): Generator<readonly [path: string, content: string | Uint8Array]> {
    if (dear !== true) return yield* make();
    const list = `${path} in parts`;
    const names = JSON.parse(this.#read(list)?.toString() ?? 'null') as string[] | null;
    const done = new Set<string>();
    for (const name of names ?? []) {
      const kept = this.#read(name);
      if (kept === null) break;
      done.add(name);
      yield [name, kept];
    }
    if (done.size === names?.length) return;
    const made: string[] = [];
    for (const [name, body] of make()) {
      made.push(name);
      this.#keep(name, body);
      if (!done.has(name)) yield [name, body];
    }
    this.#keep(list, JSON.stringify(made));
  }

  /** Throws away what nobody has asked for, or all where the program has changed in the meantime. */
  sweep(sure: boolean): void {
    for (const name of readdirSync(this.#folder))
      if (!sure || !this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
  }

  #read(path: string): Buffer | null {
    return readKept(join(this.#folder, this.#name(path)));
  }

  #keep(path: string, content: string | Uint8Array): void {
    const name = this.#name(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    writeWhole(join(this.#folder, name), Buffer.concat([sha256(bytes), bytes]));
  }

  /** The name under which it is kept. It stays: somebody asked for it. */
  #name(path: string): string {
    const name = sha256(JSON.stringify([this.#by, path])).toString('hex');
    this.#used.add(name);
    return name;
  }
}

function readKept(file: string): Buffer | null {
  try {
    const all = readFileSync(file);
    const bytes = all.subarray(HASH);
    return sha256(bytes).equals(all.subarray(0, HASH)) ? bytes : null;
  } catch {
    return null;
  }
}

function sha256(of: string | Uint8Array): Buffer {
  return createHash('sha256').update(of).digest();
}
