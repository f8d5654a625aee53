/**
 * What the parser makes of prose: where its links lead, what it swallows, what it leaves of markup, its headings.
 */
import type { Span } from '../model/common.ts';
import { classOf, LETTER, SURROGATE } from './characters.ts';
import { isPlain, markdown, type Token } from './markdown.ts';
import { ADDRESS, markupLeft } from './slips.ts';

/** The target of a link, with its place in the source. */
export interface LinkTarget {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/** What the parser makes of some prose. */
export interface ParsedProse {
  readonly links: readonly LinkTarget[];
  /** Offset of the first letter that would not be shown; null when all are. */
  readonly lost: number | null;
  /** Signs of markup that are printed as they stand. */
  readonly left: readonly Span[];
  readonly headings: readonly ProseHeading[];
}

/**
 * Follows the parser through the source, letter by letter. markdown-it knows no columns, but it shows letters in the
 * order in which they stand: where the next letter of the source is not the next one shown, something was swallowed.
 */
export function readProse(source: string): ParsedProse {
  if (isPlain(source)) return { links: [], lost: null, left: [], headings: [] };
  const blocks = markdown.parse(source, {});
  const headings = headingsOf(source, blocks);
  const tokens = inlineOf(blocks);
  const shown = tokens.map((token) => token.content).join('');
  const left = signsLeft(source, tokens);
  // Most prose has no links and loses nothing: no need to follow it letter by letter.
  if (!tokens.some(({ type }) => type === 'link_open') && sameLetters(shown, source))
    return { links: [], lost: null, left, headings };
  return { ...follow(source, tokens), left, headings };
}

function inlineOf(blocks: readonly Token[]): Token[] {
  return blocks.flatMap((block) => block.children ?? []);
}

/** What may stand before the words of a line: signs of quotations and lists. */
const LINE_HEAD = /^[\s>]*(?:(?:[-*+]|\d+[.)]|#{1,6})\s+)*$/;

/** What the parser leaves of signs of markup. A sign behind a backslash is meant as a sign. */
function signsLeft(source: string, tokens: readonly Token[]): Span[] {
  const masked = source.replace(/\\[\p{P}\p{S}]/gu, (escape) => '\ue000'.repeat(escape.length));
  const left: Span[] = [];
  let at = 0;
  (masked === source ? tokens : inlineOf(markdown.parse(masked, {}))).forEach(
    ({ type, content, markup }, index, all) => {
      // The address of a link that is nothing but its address.
      // A fence that was read as code within a line.
      if (type === 'code_inline' && markup.length > 2) {
        const start = masked.indexOf(markup, at);
        left.push({ start, end: start + markup.length });
      }
      if (type !== 'text' || all[index - 1]?.markup === 'autolink') return;
      const start = masked.indexOf(content, at);
      if (start === -1) return;
      at = start + content.length;
      const inLink = linkDepth(all, index) > 0;
      const startsLine = LINE_HEAD.test(masked.slice(masked.lastIndexOf('\n', start - 1) + 1, start));
      const image = all[index + 1]?.type === 'link_open' && /(?:^|\s)!$/.test(content);
      for (const span of markupLeft(startsLine ? content : `\ue000${content}`)) {
        const shift = startsLine ? start : start - 1;
        // A link may show where it leads.
        if (inLink && IS_ADDRESS.test(masked.slice(shift + span.start, shift + span.end))) continue;
        left.push({ start: shift + span.start, end: shift + span.end });
      }
      if (image) left.push({ start: at - 1, end: at });
    },
  );
  // A link without words, which nobody can see.
  for (const { 0: link, index } of masked.matchAll(/\[\s*\](?=\()/gu))
    left.push({ start: index, end: index + link.length });
  return left;
}

const IS_ADDRESS = new RegExp(`^(?:${ADDRESS})$`, 'iu');

function linkDepth(tokens: readonly Token[], index: number): number {
  return tokens.slice(0, index).reduce((depth, { type }) => {
    if (type === 'link_open') return depth + 1;
    return type === 'link_close' ? depth - 1 : depth;
  }, 0);
}

/** A heading of prose, with its line. */
export interface ProseHeading extends Span {
  /** 1–6. */
  readonly level: number;
}

/** The headings of some prose; markdown-it knows their lines. */
function headingsOf(source: string, tokens: readonly Token[]): ProseHeading[] {
  const lines = tokens.flatMap(({ type, tag, map }) =>
    type === 'heading_open' && map !== null ? [{ level: Number(tag.slice(1)), line: map[0] }] : [],
  );
  if (lines.length === 0) return [];
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return lines.map(({ level, line }) => {
    const start = starts[line] ?? 0;
    return { level, start, end: start + (source.slice(start).split('\n')[0]?.trimEnd().length ?? 0) };
  });
}

/** Do two texts have the same letters in the same order, whatever stands between them? */
function sameLetters(one: string, other: string): boolean {
  for (let [here, there] = [0, 0]; ; here += 1, there += 1) {
    here = letterFrom(one, here);
    there = letterFrom(other, there);
    if (here === one.length || there === other.length) return here === one.length && there === other.length;
    if (one.charCodeAt(here) !== other.charCodeAt(there)) return false;
  }
}

/** Where the next letter stands, or half of a character that may be one; the length of the text when there is none. */
function letterFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const is = classOf(text.charCodeAt(at));
    if (is === LETTER || is === SURROGATE) return at;
  }
  return text.length;
}

function follow(source: string, tokens: readonly Token[]): Pick<ParsedProse, 'links' | 'lost'> {
  const links: LinkTarget[] = [];
  const letter = /\p{L}/gu;
  let at = 0;
  let lost: number | null = null;
  const open: { target: string; auto: boolean; start: number }[] = [];
  const next = (): RegExpExecArray | null => {
    letter.lastIndex = at;
    return letter.exec(source);
  };
  const show = (text: string): void => {
    for (const { 0: shown } of text.matchAll(/\p{L}/gu)) {
      const found = next();
      if (found === null) return;
      if (found[0] !== shown) lost ??= found.index;
      at = found.index + found[0].length;
    }
  };
  for (const token of tokens) {
    if (lost !== null) break;
    if (token.type === 'link_open')
      open.push({ target: String(token.attrGet('href') ?? ''), auto: token.markup === 'autolink', start: at });
    else if (token.type === 'link_close') {
      const link = open.pop();
      if (link === undefined) continue;
      const place = link.auto
        ? { start: source.indexOf('<', link.start) + 1, end: source.indexOf('>', link.start) }
        : destination(source, at);
      at = Math.max(at, place.end);
      links.push({ target: link.target, ...place });
    } else show(token.content);
  }
  return { links, lost: lost ?? next()?.index ?? null };
}

/** Where the target of the link stands whose text ends at `at`. */
function destination(source: string, at: number): { start: number; end: number } {
  const head = /\]\(\s*/g;
  head.lastIndex = at;
  const found = head.exec(source);
  if (found === null) return { start: at, end: at };
  const start = found.index + found[0].length;
  const { ok, pos } = markdown.helpers.parseLinkDestination(source, start, source.length);
  const end = ok ? pos : start;
  return source[start] === '<' ? { start: start + 1, end: Math.max(start + 1, end - 1) } : { start, end };
}
