/** What prose is made of: its headings go down step by step, none of its words are lost, and it holds no pictures. */
import type { Problems } from '../../problems/problem.ts';
import { isOutside } from '../../model/linkable.ts';
import type { ParsedProse } from '../../text/prose.ts';
import type { Quoting } from './quotations.ts';
import type { TextPlace } from './text-place.ts';
import { COUNTED } from '../../model/counts.ts';
import { mendId } from '../../model/common.ts';
import { nearest } from '../../text/likeness.ts';
import type { Known } from './known.ts';

/** Level of the deepest heading that pages have a form for. */
const DEEPEST_HEADING = 3;
const IMAGE = /!\[(?<words>[^\]\n]*)\]\((?<target>[^()\s]*)[^()\n]*\)/gu;

/** An item of a numbered list, or any other line that ends one. */
const ITEM = /^(?: {0,3}(?<number>\d{1,2})[.)] |(?=\S)).*$/gmu;

/** Reports items of numbered lists that do not count on. All may have a one: the page counts. */
export function checkLists(source: string, place: TextPlace, problems: Problems): void {
  const { file } = place;
  // Most texts have none.
  if (!/^ {0,3}\d{1,2}[.)] /mu.test(source)) return;
  let result: number | null = null;
  let ones = true;
  const items = [...source.matchAll(ITEM)];
  for (const [at, { index, groups: { number } = {} }] of items.entries()) {
    const found = number === undefined ? null : Number(number);
    if (number === undefined || found === null || result === null) {
      result = found === null ? null : found + 1;
      ones = found === 1;
      continue;
    }
    ones &&= found === 1;
    if (found !== result && !ones) {
      const start = source.indexOf(number, index);
      problems.report(file, 'list-number', place.at(start, number.length), {
        number,
        result,
        nearest: [String(result)],
      });
    }
    // Of an item that was lost the next ones know nothing; those behind a slip of one number count on.
    const counted = Number(items[at + 1]?.groups?.['number']) === result + 1;
    result = (counted ? result : Math.max(found, result)) + 1;
  }
}

/** Reports words that would not be shown, pictures, and headings of a wrong level. */
export function checkShape(
  { lost, headings }: ParsedProse,
  source: string,
  { file, at }: TextPlace,
  { document, headed }: Quoting,
  problems: Problems,
): void {
  if (lost !== null) {
    const words = source.slice(lost, lost + 40).split('\n')[0] ?? '';
    problems.report(file, 'text-lost', at(lost, words.length), { words });
  }
  // A picture is markup and a link to the parser: one mistake all the same.
  for (const { 0: text, index, groups: { words = '', target = '' } = {} } of source.matchAll(IMAGE))
    problems.report(file, 'image-left', at(index, text.length), {
      text,
      nearest: isOutside(target) && words !== '' ? [`[${words}](${target})`] : [],
      covers: true,
    });
  // On a page headings go down from the second level; a text in a place of its own has none.
  let above = 1;
  for (const { level, start, end } of headings) {
    const deepest = (headed ?? document === null) ? Math.min(above + 1, DEEPEST_HEADING) : 0;
    if (level >= 2 && level <= deepest) {
      above = level;
      continue;
    }
    const text = source.slice(start, end);
    problems.report(file, 'heading-level', at(start, end - start), {
      text,
      nearest: deepest === 0 ? [] : [text.replace(/^#+/u, '#'.repeat(level < 2 ? 2 : deepest))],
    });
  }
}

// What a writer of prose may have meant by signs that mean nothing.

/** A link without the space in its middle, an address that can be followed. */
export function markupMeant(text: string): string[] {
  if (/^\] \($/u.test(text)) return [']('];
  // A mailbox is no page that a link could lead to.
  if (/^[^\s@/]+@[^\s@/]+$/u.test(text)) return [`\`${text}\``];
  return /^(?:www\.|https?:)/u.test(text) ? [`[…](${text.replace(/^(?=www\.)/u, 'https://')})`] : [];
}

/** What a writer of braces may have meant: a count, or a number as transcribed. */
export function citeMeant(text: string, { claims, checks }: Known): string[] {
  const [, check, words = ''] = /^\{\s*(check\s*:)?([^{}@]*)\}?$/u.exec(text) ?? [];
  const near = mendId(words)[0] ?? words.trim();
  if (near !== '' && !(check === undefined ? claims : checks).lacks(near))
    return [`{${check === undefined ? '' : 'check:'}${near}}`];

  const [, name] = /^\{count:\s*([^@}]*)/u.exec(text) ?? [];
  const [, id] = /^\{([a-z0-9-]+)@[^{}]*\}$/u.exec(text) ?? [];
  if (id !== undefined) return [`{${id}@transcribed}`];
  return name === undefined ? [] : nearest(name, COUNTED, 1).map((counted) => `{count:${counted}}`);
}
