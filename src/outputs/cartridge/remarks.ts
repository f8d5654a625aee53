/**
 * What a lesson says of wrong answers is said to the teacher, of one answer after another: “(a) has …; (c) takes …”,
 * “66.0 has left out …”. A pupil in a quiz is told only what is said of the very answer given.
 */
import type { Lang } from '../../model/common.ts';
import type { Html } from '../../model/text-types.ts';
import { el, raw, toHtml } from '../../text/html.ts';

/** What is said of each wrong option. @param letters those of the options, in their order */
export function remarksOfOptions(html: Html, letters: string): ReadonlyMap<number, Html> {
  const named = clauses(html, /; (?=\(\p{L}\))/u).flatMap((clause) => {
    const [before = ''] = /^(?:\(\p{L}\)(?:, |\s\p{L}+\s(?=\())?)+/u.exec(clause) ?? [];
    return [...before.matchAll(/\((\p{L})\)/gu)].map(([, letter = '']) => [letters.indexOf(letter), clause] as const);
  });
  return new Map(named.filter(([index]) => index >= 0).map(([index, clause]) => [index, paragraph(clause)]));
}

/** What is said of each wrong number; not of “5 or more”. */
export function remarksOfNumbers(html: Html, lang: Lang): ReadonlyMap<string, Html> {
  const named = clauses(html, /; (?=(?:<[^>]+>)*\d)/).flatMap((clause) => {
    const said = clause.replace(/<[^>]+>/g, '');
    const [, number] = /^(\d[\d\s.,]*(?<=\d))(?![\d\s.,]*\d|\s(?:or|і|й|та|або)\s)/.exec(said) ?? [];
    return number === undefined ? [] : [[bare(number, lang), paragraph(clause)] as const];
  });
  return new Map(named);
}

/** With a decimal point, and nothing between its thousands. */
function bare(number: string, lang: Lang): string {
  const whole = number.replace(/\s/g, '');
  return lang === 'en' ? whole.replaceAll(',', '') : whole.replace(',', '.');
}

/** Of one paragraph; more than one says more than can be parted. */
function clauses(html: Html, between: RegExp): string[] {
  const [, said] = /^\s*<p>((?:(?!<\/?p>)[\s\S])*)<\/p>\s*$/.exec(html.replace(/&(?:nbsp|#160);/g, '\u00a0')) ?? [];
  return said === undefined ? [] : said.split(between);
}

function paragraph(clause: string): Html {
  return toHtml(el('p', {}, raw(`${clause.replace(/[.\s]*$/, '')}.` as Html)));
}
