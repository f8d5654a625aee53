/** The guard over our own prose: numbers cite something, links lead somewhere, every word is shown. */
import { documentAt, wordsAt } from '../model/addresses.ts';
import type { Bilingual, Lang } from '../model/common.ts';
import type { Path } from '../model/schema-inside.ts';
import { type Finding, INPUT_NAMES, type Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import type { Names } from '../read/names.ts';
import type { Prose } from '../read/notes.ts';
import { bareNumbers, parseTemplate } from '../text/cite.ts';
import { languageOf, type WrittenLanguage } from '../text/language-of.ts';
import { nearest } from '../text/likeness.ts';
import { isInside, isOutside } from '../text/links.ts';
import { type LinkTarget, readProse } from '../text/markdown.ts';

/** What prose may cite and link to. */
export interface Known {
  readonly claims: Names;
  readonly checks: Names;
  /** Those of the checks that have no result: there is no number to print. */
  readonly withoutResult: ReadonlySet<string>;
  /** Addresses below the language's root: `documents/new-ties/`, `about/`. */
  readonly pages: Names;
  /** Ids that can be linked to in each document; a document that cannot be read has none and is missing here. */
  readonly places: ReadonlyMap<string, Names>;
  /** Ids of the lines of each list of old words, by the document. */
  readonly lines: ReadonlyMap<string, Names>;
}

/** Longest prose in one piece, in characters: markdown of some shapes takes time in the square of its length. */
const LONGEST_PROSE = 30_000;

/** Signs with which a cell of a spreadsheet begins that is computed. */
const FORMULA = /^[=+\-@\t\r]/;
const SIGN_NAMES: Readonly<Record<string, string>> = { '\t': 'U+0009', '\r': 'U+000D' };
/** Anything but white space, marks without a letter, and letters that are drawn blank. */
const VISIBLE = /[^\s\p{M}\p{C}\u115f\u1160\u2800\u3164\uffa0]/u;

const LANGUAGE_NAMES: Readonly<Record<WrittenLanguage, Bilingual>> = {
  en: { en: 'English', uk: 'англійський' },
  uk: { en: 'Ukrainian', uk: 'український' },
  ru: { en: 'Russian', uk: 'російський' },
};

/** What can be wrong with a text. */
type TextCode =
  | 'cite-broken'
  | 'cite-unknown'
  | 'cite-without-result'
  | 'bare-number'
  | 'number-in-label'
  | 'text-empty'
  | 'text-language'
  | 'text-formula';

export class ProseChecker {
  /** Ids of the claims that some prose cites. */
  readonly cited = new Set<string>();
  readonly #known: Known;
  readonly #problems: Problems;

  constructor(known: Known, problems: Problems) {
    this.#known = known;
    this.#problems = problems;
  }

  /**
   * Markdown with cites: notes and pages.
   * @param document slug of the document that `#id` means; null on pages
   */
  prose(prose: Prose, document: string | null): void {
    const source = prose.file.text.slice(prose.start, prose.end);
    if (!this.#read(source, prose, document)) return;
    const place = textPlace(prose.file, source, () => prose);
    this.#cites(source, place);
    // Digits in the target of a link are an address, not a number of ours.
    this.#bare(
      source.replace(/\]\([^)\s]*\)/g, (whole) => ' '.repeat(whole.length)),
      place,
    );
  }

  /**
   * What every text for readers has to be, whatever it says: words, in its language, and no formula.
   * @param lang the language that it is kept in; null where the place does not tell
   */
  written(source: string, field: string | Bilingual, lang: Lang | null, place: TextPlace): void {
    if (!/[\p{L}\p{N}]/u.test(source)) return this.#report(place, 0, source.length, 'text-empty', { field });
    const sign = FORMULA.exec(source)?.[0];
    if (sign !== undefined) this.#report(place, 0, 1, 'text-formula', { field, sign: SIGN_NAMES[sign] ?? sign });
    const written = lang === null ? null : languageOf(source);
    if (lang !== null && written !== null && written !== lang)
      this.#report(place, 0, source.length, 'text-language', {
        language: LANGUAGE_NAMES[lang],
        other: LANGUAGE_NAMES[written],
      });
  }

  /** Any other text of a row, such as the symbol of a unit: not blank. */
  visible(source: string, field: string, place: TextPlace): void {
    if (!VISIBLE.test(source)) this.#report(place, 0, source.length, 'text-empty', { field });
  }

  /** Words with cites, such as a title of a chart. */
  template(source: string, place: TextPlace): void {
    this.#cites(source, place);
    this.#bare(source, place);
  }

  /** Words that are printed as they stand: neither cites nor numbers. */
  label(source: string, field: string | Bilingual, place: TextPlace): void {
    const found = /[\p{Nd}{}]+/u.exec(source);
    if (found !== null) this.#report(place, found.index, found[0].length, 'number-in-label', { text: found[0], field });
  }

  /** Links and lost words; false when the source is not worth a further look. */
  #read(source: string, prose: Prose, document: string | null): boolean {
    if (source.length > LONGEST_PROSE) {
      this.#problems.report(prose.file, {
        code: 'prose-too-long',
        start: prose.start,
        end: prose.end,
        params: { length: source.length, limit: LONGEST_PROSE },
      });
      return false;
    }
    const { links, lost } = readProse(source);
    for (const link of links) this.#link(link, prose, document);
    if (lost !== null) {
      const words = source.slice(lost, lost + 40).split('\n')[0] ?? '';
      this.#problems.report(prose.file, {
        code: 'text-lost',
        start: prose.start + lost,
        end: prose.start + lost + words.length,
        params: { words },
      });
    }
    return true;
  }

  #cites(source: string, place: TextPlace): void {
    const { parts, errors } = parseTemplate(source);
    for (const { offset, length } of errors)
      this.#report(place, offset, length, 'cite-broken', { text: source.slice(offset, offset + Math.min(length, 40)) });
    for (const part of parts) {
      if (part.kind !== 'claim' && part.kind !== 'check') continue;
      if (part.kind === 'claim') this.cited.add(part.id);
      const names = part.kind === 'claim' ? this.#known.claims : this.#known.checks;
      if (part.kind === 'check' && this.#known.withoutResult.has(part.id))
        this.#report(place, part.offset, part.length, 'cite-without-result', { id: part.id });
      if (!names.lacks(part.id)) continue;
      this.#report(place, part.offset, part.length, 'cite-unknown', { id: part.id, kind: INPUT_NAMES[part.kind] }, () =>
        names.nearest(part.id),
      );
    }
  }

  #bare(source: string, place: TextPlace): void {
    for (const { offset, length, text } of bareNumbers(source))
      this.#report(place, offset, length, 'bare-number', { number: text });
  }

  #report(
    { file, at }: TextPlace,
    offset: number,
    length: number,
    code: TextCode,
    params: Record<string, string | Bilingual>,
    candidates: Finding['nearest'] = [],
  ): void {
    this.#problems.report(file, { code, ...at(offset, length), params, nearest: candidates });
  }

  #link({ target, start, end }: LinkTarget, prose: Prose, document: string | null): void {
    const place = { start: prose.start + start, end: prose.start + end };
    const dead = (code: 'link-unsafe' | 'link-dead', candidates: readonly string[]): void =>
      this.#problems.report(prose.file, {
        code,
        ...place,
        params: { target },
        nearest: () => nearest(target, candidates, 1),
      });
    if (isOutside(target)) return;
    const hash = target.indexOf('#');
    const path = hash === -1 ? target : target.slice(0, hash);
    const fragment = hash === -1 ? null : target.slice(hash + 1);
    let [slug, within] = [document, this.#known.places];
    if (path !== '') {
      if (!isInside(path)) return dead('link-unsafe', []);
      const page = path.slice(1);
      if (this.#known.pages.lacks(page))
        return dead(
          'link-dead',
          [...this.#known.pages.ids].map((known) => `/${known}`),
        );
      const listOf = wordsAt(page);
      [slug, within] = listOf === null ? [documentAt(page), within] : [listOf, this.#known.lines];
    } else if (fragment === null) return dead('link-unsafe', []);
    if (fragment === null || slug === null) return;
    const names = within.get(slug);
    if (names?.lacks(fragment) === true)
      this.#problems.report(prose.file, {
        code: 'anchor-dead',
        ...place,
        params: { id: fragment, document: slug },
        nearest: () => names.nearest(fragment),
      });
  }
}

/** Anything that knows where its fields stand. */
export interface Placed {
  readonly file: SourceFile;
  at(path: Path): { start: number; end: number };
}

/** Where the characters of a text stand. Asked only when there is something to say of them. */
export interface TextPlace {
  readonly file: SourceFile;
  at(offset: number, length: number): { start: number; end: number };
}

/** The place of a text that is a field: in quotation marks, or plain in front matter. */
export function fieldPlace({ file, at }: Placed, path: Path, text: string): TextPlace {
  return textPlace(file, text, () => {
    const { start, end } = at(path);
    return /["']/.test(file.text[start] ?? '')
      ? { start: start + 1, end: Math.max(start + 1, end - 1) }
      : { start, end };
  });
}

/**
 * The place of a text that fills a stretch of its file. Where folded lines of YAML make single characters unknown, the
 * whole stretch is meant.
 */
export function textPlace(file: SourceFile, text: string, stretch: () => { start: number; end: number }): TextPlace {
  return {
    file,
    at: (offset, length) => {
      const { start, end } = stretch();
      if (file.text.startsWith(text, start)) return { start: start + offset, end: start + offset + length };
      if (file.path.endsWith('.json'))
        return { start: escaped(file.text, start, offset), end: escaped(file.text, start, offset + length) };
      return { start, end };
    },
  };
}

/**
 * Offset in a JSON file of a character of a string whose inside begins at `start`: an escape stands for one character.
 */
function escaped(text: string, start: number, offset: number): number {
  let at = start;
  for (let count = 0; count < offset; count += 1) at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  return at;
}
