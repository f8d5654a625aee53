/**
 * Signs that were meant as markup and would be printed as they stand: emphasis that does not close, or that touches a
 * letter; links in a form that is not read here; tags, entities and comments of HTML; lines that were to be a heading
 * or a table. A sign that is meant as a sign has a backslash before it.
 */
import type { Span } from '../model/common.ts';

/** Wherever they stand in a line. */
const ANYWHERE = [
  // Emphasis, strong emphasis, code, words struck out.
  '\\*+',
  '(?<![\\p{L}\\p{N}_])_+(?=[^\\s_])|(?<=[^\\s_])_+(?![\\p{L}\\p{N}_])',
  '`+',
  '~~',
  // Links: by reference, with a space before the address, with an address that holds one; a footnote; an image.
  '\\] ?\\[[^\\]\\n]*\\]|\\[\\^[^\\]\\n]*\\]|\\] ?\\((?=[#/<]|https?:|[^()\\n]*\\.md)|\\]\\(|\\[[ xX]\\](?= [^[(])',
  // HTML.
  '<!--(?:(?!-->)[^])*(?:-->)?|-->|</?[a-z][a-z0-9-]*(?:\\s[^<>\\n]*)?/?>|&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]+);',
].join('|');
/** At the beginning of a line. */
const AT_START = '^\\[[^\\]\\n]+\\]:(?=\\s)|^#{1,6}(?=[^\\s#])|^[=~+:]{3,}|^\\|(?=.*\\|)|^\\|?\\s*:?-{3,}:?\\s*\\|';

const LEFT = new RegExp(`${AT_START}|${ANYWHERE}`, 'gimu');

/** What every one of them has. Most words have none of it, and this is seen in an eighth of the time. */
const HINT = /[*_`~[\]<>&#|]|[=~+:]{3}/;

/** Signs of markup among words that are printed as they stand, in their order. */
export function markupLeft(words: string): Span[] {
  if (!HINT.test(words)) return [];
  return [...words.matchAll(LEFT)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
