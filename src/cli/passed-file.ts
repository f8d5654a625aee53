/**
 * The file in which a build leaves to the next one what it found nothing wrong with: hashes of what was checked, worth
 * nothing to another program. Builds ask it, and `npm test -- quick`. `npm run check` checks everything, and so does
 * `npm test`, which leaves it to its own build.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Left, Passed } from '../problems/memory.ts';
import { programOf } from './program.ts';
import { hash } from 'node:crypto';
import { SourceFile } from '../problems/source-file.ts';

interface Stored {
  readonly program: string;
  readonly passed: readonly (readonly [name: string, left?: Left])[];
}

export class PassedFile {
  readonly steps: PassedSteps;
  readonly #root: string;
  readonly #file: string;
  readonly #program: string;

  /**
   * Reads the file; where there is none, or that of another program, nothing has passed.
   * @param root folder of the project
   */
  constructor(root: string, file: string) {
    this.#root = root;
    this.#file = file;
    this.#program = programAndNode(root);
    this.steps = new PassedSteps(readStored(file, this.#program));
  }

  /** Writes what has passed now; nothing where the program was edited meanwhile. */
  write(): void {
    const passed = programAndNode(this.#root) === this.#program ? [...this.steps.entries] : [];
    mkdirSync(dirname(this.#file), { recursive: true });
    const file = openSync(this.#file, 'w');
    writeSync(file, `{"program":${JSON.stringify(this.#program)},"passed":[`);
    // As one text, what 10,000 documents leave is half a gigabyte while it is written.
    for (let at = 0; at < passed.length; at += BATCH)
      writeSync(file, (at === 0 ? '' : ',') + JSON.stringify(passed.slice(at, at + BATCH)).slice(1, -1));
    writeSync(file, ']}');
    closeSync(file);
  }
}

/** Steps that are written at once. */
const BATCH = 1000;

/** What Node reads as a letter changes from one of its versions to the next. */
function programAndNode(root: string): string {
  return `${programOf(root)} ${process.version}`;
}

/** An entry as it was: JSON says null for what left nothing. */
function entry([name, left]: readonly [string, Left?]): readonly [string, Left] {
  return [name, left ?? undefined];
}

/** What passed in the program; nothing where the file is not there, is cut off, or was written by something else. */
function readStored(file: string, program: string): ReadonlyMap<string, Left> {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored | null;
    return new Map(stored?.program === program ? stored.passed.map(entry) : []);
  } catch {
    return new Map();
  }
}

export class PassedSteps implements Passed {
  readonly #before: ReadonlyMap<string, Left>;
  readonly #now = new Map<string, Left>();
  /** Hashes of files and lists. */
  readonly #lists = new WeakMap<object, string>();

  /** @param before those of an earlier run of the same program */
  constructor(before: ReadonlyMap<string, Left> = new Map()) {
    this.#before = before;
  }

  /** Those that passed in this run: what nobody has asked for is forgotten. */
  get entries(): ReadonlyMap<string, Left> {
    return this.#now;
  }

  nameOf(step: string, of: readonly unknown[]): string {
    return hashOf(JSON.stringify([step, of.map((one) => this.#said(one))]));
  }

  /** What it left at an earlier run, or in this one, for what is read again. */
  get(name: string): { readonly left: Left } | undefined {
    const steps = this.#now.has(name) ? this.#now : this.#before;
    return steps.has(name) ? { left: steps.get(name) } : undefined;
  }

  add(name: string, left: Left): void {
    // Words cut out of a file hold on to all of it.
    if (!this.#now.has(name)) this.#now.set(name, structuredClone(left));
  }

  /** What a thing says: a file or a list by its hash, since many steps are done of one. */
  #said(thing: unknown): unknown {
    if (!(thing instanceof SourceFile || Array.isArray(thing))) return thing;
    const hash = this.#lists.get(thing) ?? hashOf(this.#inFull(thing));
    this.#lists.set(thing, hash);
    return hash;
  }

  #inFull(thing: SourceFile | readonly unknown[]): string {
    return thing instanceof SourceFile
      ? `${thing.path}\n${thing.text}`
      : JSON.stringify(thing.map((one) => this.#said(one)));
  }
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64url');
}
