/** What a writer of prose may have meant by signs that mean nothing. */
import { COUNTED } from '../model/counts.ts';
import { mendId } from '../model/common.ts';
import { nearest } from '../text/likeness.ts';
import type { Known } from './known.ts';

/** A link without the space in its middle, an address that can be followed. */
export function markupMeant(text: string): string[] {
  if (/^\] \($/u.test(text)) return [']('];
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
