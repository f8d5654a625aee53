/**
 * What the checker says of a mistake, as a file of cases holds it: for each problem its place and code, the line, what
 * is wrong in both languages (reason and cure too, where the catalogue's own sentences have slots), and each nearest
 * right answer behind a `?`. A sentence may go on in lines that are set in by four spaces.
 */
import { LANGS, type Lang } from '../model/common.ts';
import type { Explained, ShownProblem } from '../model/shown-problem.ts';
import { catalogue, isProblemCode, type ProblemCode } from './catalogue.ts';
import { hasSlots } from './slots.ts';

type Part = 'what' | 'why' | 'mend';

/** The sentences of a code that an answer writes out: the others are the catalogue's own, word for word. */
export function writtenParts(code: ProblemCode): Part[] {
  return (['what', 'why', 'mend'] as const).filter((part) => part === 'what' || hasSlots(catalogue[code][part].en));
}

/** Reads an answer. @throws at a code that the catalogue does not have */
export function readAnswer(answer: string): ShownProblem<ProblemCode>[] {
  return answer
    .split(/\n(?=\S)/)
    .filter((block) => block !== '' && !block.startsWith('…'))
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
  const sentences = said.filter((sentence) => !sentence.startsWith('? '));
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
    words: { en: explained('en'), uk: explained('uk') },
  };
}
