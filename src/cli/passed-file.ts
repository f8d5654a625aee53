/**
 * The file in which a build leaves to the next one what it found nothing wrong with: hashes of what was checked, worth
 * nothing to another program. Builds ask it, and `npm test -- quick`: `npm run check` and `npm test` check everything.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { PassedSteps } from '../edition/passed.ts';
import type { Left } from '../problems/memory.ts';
import { programOf } from './program.ts';

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
    const stored = readStored(file);
    this.steps = new PassedSteps(new Map(stored?.program === this.#program ? stored.passed.map(entry) : []));
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

function readStored(file: string): Stored | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stored | null;
  } catch {
    return null;
  }
}
