/**
 * What a lesson says of wrong answers is said to the teacher, of one answer after another: “(a) has …; (c) takes …”,
 * “66.0 has left out …”. A pupil in a quiz is told only what is said of the very answer given.
 */
import { buildDocument } from '../../kinds/build-document.ts';
import type { Lang } from '../../model/common.ts';
import type { Html } from '../../model/text-types.ts';

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
