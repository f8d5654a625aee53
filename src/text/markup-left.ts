/**
 * Signs that were meant as markup and would be printed as they stand: emphasis that does not close, or that touches
 * a letter; links in a form that is not read here; bare addresses; tags, entities and comments of HTML; lines that
 * were to be a heading or a table. A sign that is meant as a sign has a backslash before it.
 */
import type { Span } from '../model/common.ts';

/** What follows in an address, without the signs of the sentence. */
const REST = '[^\\s<>«»“”()]*[^\\s<>«»“”().,;:!?]';
/** An address that is no link: nobody can follow it, and nobody reads it aloud. */
export const ADDRESS =
  `(?<!\\] ?\\()https?:\\/\\/${REST}|(?<![\\p{L}\\p{N}.@])www\\.[\\p{L}\\p{N}-]+\\.${REST}|` +
  '[a-z0-9][\\w.+-]*@[a-z0-9-]+(?:\\.[a-z0-9-]+)+';

/** Wherever they stand in a line. */
const ANYWHERE = [
  // Emphasis, strong emphasis, code, words struck out.
  '\\*+',
  '(?<![\\p{L}\\p{N}_])_+(?=[^\\s_])|(?<=[^\\s_])_+(?![\\p{L}\\p{N}_])',
  '`+',
  '~~',
  // Links: by reference, with a space before the address, with an address that holds one; a footnote; an image.
  '\\] ?\\[[^\\]\\n]*\\]|\\[\\^[^\\]\\n]*\\]|\\] ?\\((?=[#/<]|https?:|[^()\\n]*\\.md)|\\]\\(|\\[[ xX]\\](?= [^[(])',
  // A dash of typewriters, a formula of TeX, a picture by its name.
  '(?<=\\s)-{2,3}(?=\\s)|\\$(?=[^\\s\\d$])[^$\\n]*[^\\s$]\\$|(?<![\\p{L}\\p{N}:]):[a-z][a-z_]+:(?![\\p{L}\\p{N}:])',
  ADDRESS,
  // HTML.
  '<!--(?:(?!-->)[^])*(?:-->)?|-->|</?[a-z][a-z0-9-]*(?:\\s[^<>\\n]*)?/?>|&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]+);',
].join('|');
/** At the beginning of a line. */
const AT_START =
  '^:[ \\t]|^\\[[^\\]\\n]+\\]:(?=\\s)|^#{1,6}(?=[^\\s#])|^[=~+:]{3,}|^\\|(?=.*\\|)|^\\|?\\s*:?-{3,}:?\\s*\\|';

const LEFT = new RegExp(`${AT_START}|${ANYWHERE}`, 'gimu');

/** What every one of them has. Most words have none of it, and this is seen in an eighth of the time. */
const HINT = /[*_`~[\]<>&#|@$]|[=~+:]{3}|--|:[/A-Za-z]|[wW]{3}\.|^:/m;

/** Signs of markup among words that are printed as they stand, in their order. */
export function markupLeft(words: string): Span[] {
  if (!HINT.test(words)) return [];
  return [...words.matchAll(LEFT)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
