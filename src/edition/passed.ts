/** Steps of a reading that found nothing wrong, by the hash of what they were done of. */
import { hash } from 'node:crypto';
import type { Left, Passed } from '../problems/memory.ts';
import { SourceFile } from '../problems/source-file.ts';

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
