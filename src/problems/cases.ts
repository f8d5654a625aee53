/**
 * Cases as text: a mistake, what has to be done to right content to make it, and what the checker says of it.
 *
 *     ## A hyphen for a dash.
 *     @ edit data/claims.json
 *     - "—1068 виробничих"
 *     + "-1068 виробничих"
 *
 *     data/claims.json:28:16 quote-differs
 *       28 |       "quote": "-1068 виробничих",
 *          |                ^^^^^^^^^^^^^^^^^^
 *       «-1068 виробничих» does not stand in “cells”, but the same letters do. …
 *       «-1068 виробничих» немає в документі «cells», але ті самі літери там є. …
 *       ? —1068 виробничих
 *
 * In the lines of an operation `\u{200b}` is a character, `\rep{12000}{words }` is words many times over, and a
 * backslash at the end of a line joins it to the next.
 */

const ACTIONS = [
  /** Replaces words that stand once. */
  'edit',
  /** Writes a file, whether it was there or not. */
  'write',
  /** Lengthens a file. */
  'append',
  /** Puts a row at the end of the list that the argument names. */
  'row',
  /** Cuts a file off before some words. */
  'cut',
  /** Stores a file in the encoding that the argument names. */
  'encode',
  /** Breaks the first byte of some words. */
  'damage',
  /** Makes a file of as many megabytes as the argument says. */
  'large',
  'remove',
  /** Makes a file that cannot be opened. */
  'unreadable',
  /** Makes something that is no file. */
  'other',
] as const;
export type Action = (typeof ACTIONS)[number];

/** One thing that is done to a file. */
export interface Operation {
  readonly action: Action;
  readonly file: string;
  readonly argument: string;
  /** The words that are looked for: the lines with `-`. */
  readonly find: string;
  /** The words that are put in: the lines with `+`. */
  readonly put: string;
}

export interface Case {
  readonly title: string;
  /** The lines of the operations, as they are written. */
  readonly mistake: string;
  readonly operations: readonly Operation[];
  /** What the checker says, as it is written. */
  readonly answer: string;
}

/** Reads a file of cases. @throws at an operation that is none */
export function readCases(text: string): Case[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [head = '', ...answer] = section.split('\n\n');
      const [title = '', ...mistake] = head.trimEnd().split('\n');
      const operations = mistake
        .join('\n')
        .split(/^(?=@ )/m)
        .filter((operation) => operation !== '');
      return {
        title,
        mistake: mistake.join('\n'),
        operations: operations.map(readOperation),
        answer: answer.join('\n\n').trim(),
      };
    });
}

/** Reads `@ action[:argument] file` with its lines `- ` and `+ `. */
function readOperation(operation: string): Operation {
  const [head = '', ...lines] = operation.replace(/\n$/, '').split('\n');
  const [, name = '', argument = '', file = ''] = /^@ (\w+)(?::(\S+))? (.+)$/.exec(head) ?? [];
  const action = ACTIONS.find((known) => known === name);
  if (action === undefined || lines.some((line) => !/^[-+]/.test(line))) throw new Error(`No operation: ${operation}`);
  const marked = (sign: string): string =>
    unescape(
      lines
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(2))
        .join('\n'),
    );
  return { action, file, argument, find: marked('-'), put: marked('+') };
}

function unescape(text: string): string {
  return text
    .replaceAll('\\\n', '')
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\rep\{(\d+)\}\{([^}]*)\}/g, (_, count: string, words: string) =>
      words.replaceAll('\\n', '\n').repeat(Number(count)),
    );
}
