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
 * A code that another case of its group has written out, or that is of another group, is answered in short:
 *
 *     data/claims.json:36:13 id-duplicate ‹"cells"›
 *       id: cells · other: series
 *
 * An operation may change several places of its file: a `-` behind a `+` begins the next. In its lines `\u{200b}` is a
 * character, `\rep{12000}{words }` is words many times over, and a backslash at the end of a line joins it to the next.
 */
import { type Lang, LANGS } from '../model/common.ts';
import type { Explained, ShownProblem } from '../model/shown-problem.ts';
import { catalogue, isProblemCode, type ProblemCode } from './catalogue.ts';
import { hasSlots } from './catalogue/entry.ts';

const ACTIONS = [
  /** Begins with right content that several cases need, by its name: test/fixtures/bases.md. */
  'with',
  /** Replaces words that stand once; where the argument names a row or note, the first of them from its id on. */
  'edit',
  /** Writes a file, whether it was there or not. */
  'write',
  /** Copies the file or the folder that the argument names. */
  'copy',
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
  /** Makes a link that leads out of the project. */
  'outside',
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
        operations: operations.flatMap(readOperations),
        answer: answer.join('\n\n').trim(),
      };
    });
}

/** Reads `@ action[:argument] file` with its lines `- ` and `+ `: a `- ` behind a `+ ` begins another of its kind. */
function readOperations(text: string): Operation[] {
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const [, name = '', argument = '', file = ''] = /^@ (\w+)(?::(\S+))? (.+)$/.exec(head) ?? [];
  const action = ACTIONS.find((action) => action === name);
  if (action === undefined || lines.some((line) => !/^[-+]/.test(line))) throw new Error(`No operation: ${text}`);
  const marked = (change: string, sign: string): string =>
    unescape(
      change
        .split('\n')
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(2))
        .join('\n'),
    );
  return lines
    .join('\n')
    .split(/(?<=^\+.*)\n(?=-)/m)
    .map((change) => ({ action, file, argument, find: marked(change, '-'), put: marked(change, '+') }));
}

function unescape(text: string): string {
  return text
    .replaceAll('\\\n', '')
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\rep\{(\d+)\}\{([^}]*)\}/g, (_, count: string, words: string) =>
      words.replaceAll('\\n', '\n').repeat(Number(count)),
    );
}

type Part = 'what' | 'why' | 'mend';

/** The sentences of a code that an answer writes out: the others are the catalogue's own, word for word. */
export function writtenParts(code: ProblemCode): Part[] {
  return (['what', 'why', 'mend'] as const).filter((part) => part === 'what' || hasSlots(catalogue[code][part].en));
}

/**
 * What the checker says of a mistake, as a file of cases holds it: for each problem its place and code, the line, what
 * is wrong in both languages (reason and cure too, where the catalogue's own sentences have slots), and each nearest
 * right answer behind a `?`; behind a `+` how many follow from it, and where the first of them stand. A sentence may go
 * on in lines that are set in by four spaces. What is answered in short is passed over.
 * @throws at a code that the catalogue does not have
 */
export function readAnswer(answer: string): ShownProblem<ProblemCode>[] {
  return answer
    .split(/\n(?=\S)/)
    .filter((block) => block !== '' && !block.startsWith('…') && !/^.* ‹.*›(?:\n|$)/.test(block))
    .map(readProblem);
}

function readProblem(block: string): ShownProblem<ProblemCode> {
  const [head = '', ...lines] = block.split('\n');
  const [, file = '', line, column, code = ''] = /^(.+):(\d+):(\d+) ([a-z0-9-]+)$/.exec(head) ?? [];
  if (!isProblemCode(code)) throw new Error(`No problem of the catalogue: ${head}`);
  const frame = lines.slice(0, /^ {2}\d+ \| /.test(lines[0] ?? '') ? 2 : 0).map((shown) => shown.slice(2));
  const said = lines
    .slice(frame.length)
    .join('\n')
    .replace(/\n {4}/g, ' ')
    .split('\n')
    .map((sentence) => sentence.slice(2));
  const sentences = said.filter((sentence) => !/^[?+] /.test(sentence));
  const [, count = '0', places = ''] = said.flatMap((sentence) => /^\+ (\d+): (.*)$/.exec(sentence) ?? []);
  const parts = writtenParts(code);
  const explained = (lang: Lang): Explained => {
    const say = (part: Part): string =>
      parts.includes(part)
        ? (sentences[parts.indexOf(part) * LANGS.length + LANGS.indexOf(lang)] ?? '')
        : catalogue[code][part][lang];
    return { title: catalogue[code].title[lang], what: say('what'), why: say('why'), mend: say('mend') };
  };
  return {
    code,
    file,
    line: Number(line),
    column: Number(column),
    frame,
    nearest: said.filter((sentence) => sentence.startsWith('? ')).map((sentence) => sentence.slice(2)),
    folded: { count: Number(count), places: places === '' ? [] : places.split(', ') },
    words: { en: explained('en'), uk: explained('uk') },
  };
}
