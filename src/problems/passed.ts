/**
 * Steps that found nothing wrong at an earlier run of the same program. Unlike what a `Memory` holds, which are objects
 * of this run, they are told by what the things say that they were done of, so that they can be kept in a file.
 */

/** What a step may leave besides its problems, so that it can be written down. */
export type Left = undefined | null | boolean | string | readonly Left[] | { readonly [name: string]: Left };

export interface Passed {
  /** The name of a step that is done of some things: files, and values that are what they say. */
  nameOf(step: string, of: readonly unknown[]): string;
  /** What a step left that passed; undefined where it did not. */
  get(name: string): { readonly left: Left } | undefined;
  /** Writes down a step that passed. */
  add(name: string, left: Left): void;
}
