/**
 * What counts as right in a quiz, and what is said of what is wrong. A blank in QTI 1.2 is compared sign by sign, so
 * every notation of a number is named: with a comma or a point, with or without spaces in thousands, 79 for 79.0 and
 * the other way round.
 */
import type { Question } from '../../model/lesson.ts';
import { buildDocument } from '../../kinds/build-document.ts';
import type { Lang } from '../../model/common.ts';
import type { Html } from '../../model/text-types.ts';

/** A blank with more right answers than that is not for a machine. */
const MOST = 300;

/** The notations of every number that is accepted; none where they are too many to be named, or there is no number. */
export function notationsOf(result: Question['result']): string[] {
  if (result === null || !Number.isFinite(result.value)) return [];
  const { value, accepted } = result;
  const [lowest, highest] = accepted;
  const decimals = Math.max(...[value, lowest, highest].map(decimalsOf));
  const scale = 10 ** decimals;
  const first = Math.round(lowest * scale);
  const count = Math.round(highest * scale) - first + 1;
  if (count > MOST) return [];
  const all = Array.from({ length: count }, (_, index) => notations((first + index) / scale, decimals)).flat();
  // Moodle 4.1 takes in no answer that is a bare nought: PHP calls it empty. Its asterisk stands for any signs or none.
  const nought = all.includes('0') ? ['0*'] : [];
  return all.length > MOST ? [] : [...new Set(all), ...nought];
}

/** All notations of one number. */
export function notations(value: number, decimals: number): string[] {
  const [whole = '', ...fraction] = value.toFixed(decimals).split('.');
  const shorter = String(value).split('.');
  const grouped = (by: string): string => whole.replace(/\B(?=(\d{3})+$)/g, by);
  const wholes = whole.length > 3 ? [whole, grouped(' '), grouped(',')] : [whole];
  // Sums of decimals may be whole.
  const ends = new Set([fraction[0] ?? '', shorter[1] ?? '', ...(whole.length > 3 ? [] : [shorter[1] ?? '0'])]);
  return wholes.flatMap((one) =>
    [...ends].flatMap((end) =>
      end === '' ? [one] : one.includes(',') ? [`${one}.${end}`] : [`${one}.${end}`, `${one},${end}`],
    ),
  );
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

// What a lesson says of wrong answers is said to the teacher, of one answer after another: “(a) has …; (c) takes …”,
// “66.0 has left out …”. A pupil in a quiz is told only what is said of the very answer given.

/** What is said of each wrong option. @param letters those of the options, in their order */
export function remarksOfOptions(html: Html, letters: string): ReadonlyMap<number, Html> {
  const named = clauses(html, /; (?=\(\p{L}\))/gu).flatMap((clause) => {
    const [before = ''] = /^(?:\(\p{L}\)(?:, |\s\p{L}+\s(?=\())?)+/u.exec(clause.textContent) ?? [];
    return [...before.matchAll(/\((\p{L})\)/gu)].map(([, letter = '']) => [letters.indexOf(letter), clause] as const);
  });
  return new Map(named.filter(([index]) => index >= 0).map(([index, clause]) => [index, sentence(clause)]));
}

/** What is said of each wrong number; not of “5 or more”. */
export function remarksOfNumbers(html: Html, lang: Lang): ReadonlyMap<string, Html> {
  const named = clauses(html, /; (?=\d)/g).flatMap((clause) => {
    const [, number] = /^(\d[\d\s.,]*(?<=\d))(?![\d\s.,]*\d|\s(?:or|і|й|та|або)\s)/.exec(clause.textContent) ?? [];
    return number === undefined ? [] : [[bare(number, lang), sentence(clause)] as const];
  });
  return new Map(named);
}

/** With a decimal point, and nothing between its thousands. */
function bare(number: string, lang: Lang): string {
  const whole = number.replace(/\s/g, '');
  return lang === 'en' ? whole.replaceAll(',', '') : whole.replace(',', '.');
}

/**
 * The clauses of one paragraph, a paragraph each; more than one says more than can be parted.
 * @param between what parts them, in the words of the paragraph; within an element of it nothing is parted
 */
function clauses(html: Html, between: RegExp): HTMLElement[] {
  const document = buildDocument();
  document.body.innerHTML = html;
  const [paragraph, another] = document.body.children;
  if (paragraph?.localName !== 'p' || another !== undefined) return [];
  const breaks = [...paragraph.textContent.matchAll(between)];
  const parted = [document.createElement('p')];
  let begin = 0;
  for (const node of [...paragraph.childNodes]) {
    const words = node.textContent ?? '';
    const isText = node.nodeName === '#text';
    let from = 0;
    for (const { 0: sign, index } of isText ? breaks : []) {
      const to = index - begin;
      if (to < from || to >= words.length) continue;
      parted.at(-1)?.append(words.slice(from, to));
      parted.push(document.createElement('p'));
      from = to + sign.length;
    }
    parted.at(-1)?.append(isText ? words.slice(from) : node);
    begin += words.length;
  }
  return parted;
}

/** A clause as a sentence of its own. */
function sentence(clause: HTMLElement): Html {
  const whole = clause.cloneNode(true) as HTMLElement;
  const last = whole.lastChild;
  if (last?.nodeName === '#text') last.textContent = (last.textContent ?? '').replace(/[.\s]*$/, '');
  whole.append('.');
  return whole.outerHTML as Html;
}
