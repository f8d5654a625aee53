/** Prints what was found: a concordance on one axis. */
import type { Answer } from './find.ts';
import { RUSSIAN_LETTERS, stretchOf } from '../../model/scripts.ts';
import type { ResultKind } from '../../model/search/wire.ts';
import type { Excerpt, Piece } from './marks.ts';
import type { Words } from '../../words/index.ts';
import type { Say } from '../words.ts';
import type { Line, Result } from './result.ts';

export type SearchSay = Say<Words['searchScript']>;

/** Results before the fold; in the overlay. */
export const OPEN = 24;
export const OVER = 8;
/**
 * Results behind the open ones that are made unasked. A word may stand in thousands of sentences of a thousand
 * documents: where there are more, they are fetched when somebody unfolds them, so many at a time.
 */
export const FOLDED = 240;
export const UNFOLDED = 96;
/**
 * Results that are made and drawn before the others. With two an answer is painted after 11 ms of a crowded processor
 * (16 at the ninth decile of 46 queries); with four, and two dozen made before, after 15 and 20 (27 November 2026).
 */
export const SEEN = 2;

/** How the words of this page are said. */
export interface Printing {
  readonly say: SearchSay;
  /** What stands before every address of the language of the page. */
  readonly root: string;
  /** Cuts the context before a found word to the room that there is. */
  readonly fit: (before: string) => string;
}

/** Results as items of a list. @param former what stands before them; one of its kind need not be named again */
export function resultItems(results: readonly Result[], printing: Printing, former?: Result): HTMLElement[] {
  return results.map((result, at) => resultItem(result, printing, (results[at - 1] ?? former)?.kind === result.kind));
}

function resultItem(result: Result, printing: Printing, isNamed: boolean): HTMLElement {
  const { kind, href, where, name, line, under, isAnswer } = result;
  const item = make('li', isAnswer ? 'answer' : isNamed ? 'again' : '');
  item.dataset['result'] = '';
  item.dataset['kind'] = kind;
  const link = Object.assign(document.createElement('a'), { href: rootOf(result, printing) + href });
  const isHeaded = kind === 'glossary' || kind === 'recommendation' || kind === 'page' || isAnswer;
  if (name !== null && !isHeaded) link.append(...(where === '' ? [] : [`${where} · `]), ...excerptNodes(name, said));
  else link.append(where || printing.say(kind === 'glossary' ? 'glossaryAt' : 'toWords'));
  const label = kind === 'glossary' && where !== '' ? where : printing.say(kind);
  if (kind === 'glossary') link.textContent = printing.say('glossaryAt');
  item.append(make('p', 'wh', make('b', '', label), ' ', link));
  if (isHeaded) {
    const head = name === null ? [] : [make('p', 'entry-head', ...excerptNodes(name, said))];
    item.append(
      make('div', 'def', ...head, ...(line === null ? [] : [spoken('entry-text', line, excerptNodes(line))])),
    );
  } else if (line !== null) {
    const before = make('span', '', printing.fit(line.before));
    item.append(spoken('kw', line, [make('span', 'l', before), make('span', 'r', ...pieceNodes(line.pieces))]));
  }
  if (under !== null) item.append(spoken('tw', under, excerptNodes(under)));
  return item;
}

/** What stands before the address of a result: its words may stand on the page of the other language alone. */
function rootOf({ lang }: Result, { root }: Printing): string {
  if (document.documentElement.lang === 'uk') return lang === 'en' ? root.replace(/uk\/$/, '') : root;
  return lang === 'uk' ? `${root}uk/` : root;
}

function spoken(name: string, { lang }: Line, inside: readonly (Node | string)[]): HTMLElement {
  const element = make('p', name, ...inside);
  element.lang = lang;
  return element;
}

/** How words are set: as text, or each in its language. */
type Setting = (words: string) => readonly (Node | string)[];
const asText: Setting = (words) => [words];

function excerptNodes({ before, pieces }: Excerpt, set = asText): (Node | string)[] {
  return [...set(before), ...pieceNodes(pieces, set)];
}

function pieceNodes(pieces: readonly Piece[], set = asText): (Node | string)[] {
  return pieces.flatMap((piece): readonly (Node | string)[] => {
    if (typeof piece === 'string') return set(piece);
    const mark = make('mark', piece.reading === null ? '' : 'slip', ...set(piece.found));
    return piece.reading === null ? [mark] : [mark, ...readingNodes(piece.reading, set)];
  });
}

const CYRILLIC = new RegExp(`(${stretchOf('Cyrillic')})`, 'u');
const LATIN = new RegExp(`(${stretchOf('Latin')})`, 'u');

/** Names and single words, of which nothing but their letters tells the language: a voice has to read them in it. */
export const said: Setting = (words) => {
  const isUkrainian = document.documentElement.lang === 'uk';
  return words.split(isUkrainian ? LATIN : CYRILLIC).map((run, nth) => {
    if (nth % 2 === 0) return run;
    const lang = isUkrainian ? 'en' : RUSSIAN_LETTERS.test(run) ? 'ru' : 'uk';
    return Object.assign(make('span', '', run), { lang });
  });
};

/** What is read where a slip stands. */
function readingNodes(reading: string, set: Setting): (Node | string)[] {
  return [make('span', 'sic', '\u00a0[sic]'), ' ', make('span', 'reading', ...set(reading))];
}

/** A form in which words stand in sources, and how often. */
interface Form {
  readonly form: string;
  /** What is read there, where it is a slip. */
  readonly reading: string | null;
  readonly count: number;
}

/** Forms that were found in sources, the most frequent first; slips last. */
function formsIn(results: readonly Result[]): Form[] {
  const forms = new Map<string, { form: string; reading: string | null; count: number }>();
  for (const { kind, line, isAnswer } of results) {
    if (kind !== 'source' || line === null || isAnswer) continue;
    for (const piece of line.pieces) {
      if (typeof piece === 'string') continue;
      const form = piece.found.toLowerCase();
      const key = `${form} ${piece.reading ?? ''}`;
      const known = forms.get(key) ?? { form, reading: piece.reading, count: 0 };
      known.count += 1;
      forms.set(key, known);
    }
  }
  return [...forms.values()].sort(
    (a, b) =>
      Number(a.reading !== null) - Number(b.reading !== null) || b.count - a.count || (a.form < b.form ? -1 : 1),
  );
}

/** In which forms the words were found, or as what; how often is known where all sources that were found are here. */
export function formsLine(results: readonly Result[], answer: Answer, say: SearchSay): HTMLElement | null {
  const { query, nearness, kinds } = answer;
  const forms = formsIn(results);
  const sources = (each: readonly ResultKind[]): number => each.filter((kind) => kind === 'source').length;
  const isCounted = kinds === null || sources(kinds) <= sources(results.map(({ kind }) => kind));
  const plain = forms.length === 1 && forms[0]?.reading === null && forms[0].form === query.shown.toLowerCase();
  if (forms.length === 0 || plain) return null;
  const items = forms.map(({ form, reading, count }) =>
    reading === null
      ? make('li', '', ...said(form), ...(isCounted ? [' ', make('i', '', String(count))] : []))
      : make('li', '', make('b', 'slip', ...said(form)), ...readingNodes(reading, said)),
  );
  return make('div', 'found-forms', make('h2', '', say(nearness > 1 ? 'foundAs' : 'forms')), make('ul', '', ...items));
}

/** An element with a class and what stands in it; text is text. */
export function make(tag: string, name: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.append(...inside);
  return element;
}
