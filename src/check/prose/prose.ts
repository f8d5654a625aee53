/**
 * The guard over our own prose: it is written in its language and finished, numbers cite something, links lead
 * somewhere, every word is shown and no sign that was meant as markup.
 */
import { documentPath, glossaryPath } from '../../model/addresses.ts';
import type { Bilingual, Lang, Span } from '../../model/common.ts';
import { isUnfinished, draftMark, isPlaceholder } from '../../model/placeholders.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import { CITED, missing } from '../../problems/entities.ts';
import type { Problems, Particulars } from '../../problems/problem.ts';
import { reportAlphabet } from '../../read/names.ts';
import { isFigure } from '../../read/directive.ts';
import { bareNumbers, parseTemplate } from '../../text/cite.ts';
import { inLatin } from '../../text/characters.ts';
import { foreignIn, LANGUAGE_NAMES } from '../../text/language-of.ts';
import { isOutside } from '../../model/linkable.ts';
import { readProse } from '../../text/prose.ts';
import { markupLeft, unpairedBrackets, unpairedMarks } from '../../text/slips.ts';
import { numberWords } from '../../text/number-words.ts';
import { readApart, type Texts } from './apart.ts';
import { LinkChecker } from './prose-links.ts';
import { citeMeant, markupMeant, checkLists, checkShape } from './prose-shape.ts';
import { compareSides, outline, ownNumbers, type Reference, type References } from './sides.ts';
import type { Known } from './known.ts';
import { checkCited } from './cited-numbers.ts';
import { checkSaid } from './said-of-numbers.ts';
import { checkQuotations, type Quoting } from './quotations.ts';
import type { Told } from './told.ts';
import { reportNames, reportTyping } from './typing.ts';
import { type TextPlace, textPlace } from './text-place.ts';
import { checkTyped, claimOf, numberInLabel, type NumbersOfName } from './typed-numbers.ts';
import type { Prose } from '../../read/prose.ts';

/** Longest prose in one piece, in characters: markdown of some shapes takes time in the square of its length. */
const LONGEST_PROSE = 30_000;

/** Signs with which a cell of a spreadsheet begins that is computed. */
const FORMULA = /^[=+\-@\t\r]/;
const SIGN_NAMES: Readonly<Record<string, string>> = { '\t': 'U+0009', '\r': 'U+000D' };
/** Anything but white space, marks without a letter, and letters that are drawn blank. */
const VISIBLE = /[^\s\p{M}\p{C}\u115f\u1160\u2800\u3164\uffa0]/u;

// Digits in the target of a link are an address, those before an item of a list its place, those of a footnote its
// mark. A target does not hold the beginning of another: a thousand of them would be read a thousand times.
const APART = /\]\((?:(?!\]\()[^)\s])*\)|\[\^[^\]\n]*\]|^ {0,3}\d{1,2}[.)](?= )/gm;
const blanked = (text: string, what: RegExp): string => text.replace(what, (whole) => ' '.repeat(whole.length));

export class ProseChecker {
  /** Ids of the claims that some prose cites. */
  readonly cited = new Set<string>();
  readonly links: LinkChecker;
  readonly #known: Known;
  readonly #problems: Problems;

  constructor(known: Known, problems: Problems) {
    this.#known = known;
    this.#problems = problems;
    this.links = new LinkChecker(known, problems);
  }

  /**
   * Markdown with cites: notes, pages and stories.
   * @param quoting what may be quoted; `#id` means a place in its document, and without one in the page itself
   * @returns what it refers to
   */
  prose(prose: Prose, quoting: Quoting, lang: Lang): References {
    const source = prose.file.text.slice(prose.start, prose.end);
    const place = textPlace(prose.file, source, () => prose);
    if (source.length > LONGEST_PROSE) {
      this.#report(place, 0, source.length, 'prose-too-long', { length: source.length, limit: LONGEST_PROSE });
      return null;
    }
    const parsed = readProse(source);
    const own = quoting.page ?? (quoting.document === null ? null : documentPath(quoting.document));
    for (const link of parsed.links) this.links.check(link, prose, own);
    for (const { start, end } of parsed.left) this.#reportMarkup(source, start, end, place);
    checkShape(parsed, source, place, quoting, this.#problems);
    // The lists of a lesson run over its parts: they are looked at there.
    if (quoting.exact !== true) checkLists(source, place, this.#problems);
    if (quoting.exact !== true) this.quotations(source, place, quoting);
    const cites = this.#cites(source, place, lang);
    // Nor are the digits of words that are held to the letters of a source.
    const ours = quoting.exact === true ? blanked(source, /«[^«»\n]*»/g) : source;
    this.#numbers(blanked(ours, APART), place, lang);
    this.#paragraphs(source, place, lang);
    const links = parsed.links.map(({ target, start }) => ({
      text: target,
      offset: start,
      place,
      outside: isOutside(target),
    }));
    const shape = quoting.document === null && quoting.page === undefined ? outline(source, place) : [];
    return [...cites, ...links, ...shape, { told: source, cites, place, lang, free: quoting.page === glossaryPath() }];
  }

  /**
   * Reads a text in both languages, which refer to the same.
   * @param behind faults which may be the reason that they do not
   */
  both(read: (lang: Lang) => References, behind: readonly string[] = []): void {
    compareSides(read('en'), read('uk'), this.#problems, behind);
  }

  /** Reads texts by themselves. */
  apart(texts: Texts, read: (checker: ProseChecker) => void): void {
    const { cited, marks } = readApart(texts, this.#known, this.#problems, (known, problems) => {
      const checker = new ProseChecker(known, problems);
      read(checker);
      return { cited: checker.cited, marks: checker.links.marks };
    });
    for (const id of cited) this.cited.add(id);
    this.links.marks.push(...marks);
  }

  /** What a reading returns, or null where it has found something wrong: that may be the reason of what differs. */
  clean(read: () => References): References {
    const before = this.#problems.count;
    const references = read();
    return this.#problems.count > before ? null : references;
  }

  /** What a text gives as somebody’s words. */
  quotations(source: string, place: TextPlace, quoting: Quoting): void {
    const { quoted } = this.#known;
    if (quoted !== null) checkQuotations(source, place, quoting, quoted, this.#problems);
  }

  /**
   * What every text for readers has to be, whatever it says: words, in its language, and no formula.
   * @param lang the language that it is kept in; null where the place does not tell
   */
  written(source: string, field: string | Bilingual, lang: Lang | null, place: TextPlace): void {
    if (!/[\p{L}\p{N}]/u.test(source)) return this.#report(place, 0, source.length, 'text-empty', { field });
    const sign = FORMULA.exec(source)?.[0];
    if (sign !== undefined) this.#report(place, 0, 1, 'text-formula', { field, sign: SIGN_NAMES[sign] ?? sign });
    if (lang === null) return;
    // “To do” may be what something is called.
    if (/\s.*[.…!]\s*$/su.test(source) && isPlaceholder(source) && !isUnfinished(source))
      this.#reportDraft(source, 0, source.trimEnd().length, place);
    else this.#language(source, 0, place, lang);
  }

  /** Any other text of a row, such as the symbol of a unit: not blank. */
  visible(source: string, field: string, place: TextPlace): void {
    if (!VISIBLE.test(source)) this.#report(place, 0, source.length, 'text-empty', { field });
  }

  /** Words with cites, such as a title of a chart; `beside` is what the titles above them refer to. */
  template(source: string, place: TextPlace, lang: Lang | null, beside: References = []): References & {} {
    const cites = this.#cites(source, place, lang);
    this.#plain(source, place);
    this.#numbers(source, place, lang);
    return lang === null ? cites : [...cites, { told: source, cites, beside, place, lang, free: false }];
  }

  /** Words that are printed as they stand: no cites, and no numbers but those of a name. */
  label(source: string, field: string | Bilingual, place: TextPlace, lang: Lang | null, name: NumbersOfName): Told[] {
    const found = numberInLabel(source, name);
    if (found !== null) this.#report(place, found.index, found[0].length, 'number-in-label', { text: found[0], field });
    this.#plain(source, place);
    if (lang === null) return [];
    for (const { offset, length, text, counts } of numberWords(source, lang))
      if (counts !== null) this.#report(place, offset, length, 'count-in-label', { text, field });
    return [{ told: source, cites: [], place, lang, free: true }];
  }

  /** What no field of words may have, whatever reads it. */
  #plain(source: string, place: TextPlace): void {
    for (const { start, end } of markupLeft(source)) this.#reportMarkup(source, start, end, place);
    this.#reportUnpaired(source, place);
    this.#reportSlips(source, place);
    const mark = draftMark(source);
    if (mark !== null) this.#reportDraft(source, mark.start, mark.end, place);
  }

  /** Each paragraph is in the language of its file, and says something. */
  #paragraphs(source: string, place: TextPlace, lang: Lang): void {
    for (const { 0: paragraph, index } of source.matchAll(/\S(?:(?!\n[ \t]*\n)[^])*/gu)) {
      this.#reportUnpaired(paragraph, place, index);
      if (!paragraph.startsWith('>')) this.#reportSlips(paragraph, place, index);
      const mark = draftMark(paragraph);
      if (mark !== null) this.#reportDraft(paragraph, mark.start, mark.end, place, index);
      else if (isPlaceholder(paragraph) && !isUnfinished(paragraph) && !/^[-*_]{3,}$/u.test(paragraph.trim()))
        this.#reportDraft(paragraph, 0, paragraph.trimEnd().length, place, index);
      // Lines behind “>” are somebody else’s words.
      else if (!paragraph.startsWith('>') && !this.#language(paragraph, index, place, lang)) return;
    }
  }

  /** Reports words in another language; false when all are. */
  #language(words: string, at: number, place: TextPlace, lang: Lang): boolean {
    const foreign = foreignIn(words, lang);
    if (foreign === null) return true;
    this.#report(place, at + foreign.start, foreign.end - foreign.start, 'text-language', {
      language: LANGUAGE_NAMES[lang],
      other: LANGUAGE_NAMES[foreign.language],
    });
    return foreign.end - foreign.start < words.trimEnd().length;
  }

  #reportDraft(words: string, start: number, end: number, place: TextPlace, from = 0): void {
    this.#report(place, from + start, end - start, 'text-unfinished', { text: words.slice(start, end).slice(0, 40) });
  }

  #reportMarkup(source: string, start: number, end: number, place: TextPlace): void {
    const text = source.slice(start, end);
    const { file, at } = place;
    this.#problems.report(file, 'markup-left', at(start, end - start), {
      text: text.slice(0, 40),
      nearest: markupMeant(text),
      // The tags of one paragraph, and the lines of a table, are one mistake.
      ...(/^<\/?[a-z]|^[|:\s-]+$/iu.test(text)
        ? { fault: `tags/${file.path}/${at(source.lastIndexOf('\n\n', start) + 2, 1).start}` }
        : {}),
    });
  }

  #reportSlips(words: string, place: TextPlace, from = 0): void {
    const at = (offset: number, length: number): Span => place.at(from + offset, length);
    reportTyping(words, place.file, at, this.#problems);
    reportNames(words, place.file, at, this.#known.spelling, this.#problems);
  }

  #reportUnpaired(words: string, place: TextPlace, from = 0): void {
    const marks = unpairedMarks(words);
    // Of a quotation that does not end nobody knows which brackets are ours; a bracket of another kind is one slip.
    const brackets = marks.length === 0 ? unpairedBrackets(words).slice(0, 1) : [];
    for (const { start, end } of [...marks, ...brackets])
      this.#report(place, from + start, end - start, 'quotation-open', { text: words.slice(start, end) });
  }

  #cites(source: string, place: TextPlace, lang: Lang | null): Reference[] {
    const cites: Reference[] = [];
    const { parts, errors: all } = parseTemplate(source);
    const twice = [...source.matchAll(/\{(\{[^{}\n]*\})\}/gu)];
    for (const { 0: text, 1: right = '', index } of twice)
      this.#report(place, index, text.length, 'cite-broken', { text, nearest: [right] });
    // Two braces for one leave one over on either side.
    const errors = all.filter(({ offset }) =>
      twice.every(({ 0: text, index }) => offset < index || offset >= index + text.length),
    );
    for (const { offset, length } of errors) {
      const text = source.slice(offset, offset + Math.min(length, 40));
      // What was meant is cited, although not rightly.
      for (const id of this.#known.claims.nearest(inLatin(text))) this.cited.add(id);
      if (isFigure(text)) this.#report(place, offset, length, 'figure-inline', { text });
      else if (!reportAlphabet(place.file, place.at(offset, length), text, this.#problems))
        this.#report(place, offset, length, 'cite-broken', { text, nearest: () => citeMeant(text, this.#known) });
    }
    for (const part of parts) {
      if (part.kind === 'literal') cites.push(...ownNumbers(part, source, place, lang));
      if (part.kind === 'text' || part.kind === 'literal') continue;
      const text = part.kind === 'count' ? `{count:${part.of}}` : source.slice(part.offset, part.offset + part.length);
      const number = part.kind === 'count' ? undefined : this.#known.numbers.of(part.kind, part.id);
      cites.push({ text, offset: part.offset, place, outside: false, number });
      if (part.kind === 'count') continue;
      if (lang !== null) checkCited(part, source, place, lang, this.#known.numbers, this.#problems);
      if (part.kind === 'claim') this.cited.add(part.id);
      const names = part.kind === 'claim' ? this.#known.claims : this.#known.checks;
      if (part.kind === 'check' && this.#known.withoutResult.has(part.id))
        this.#report(place, part.offset, part.length, 'cite-without-result', { id: part.id });
      if (!names.lacks(part.id)) continue;
      this.#problems.report(place.file, 'cite-unknown', place.at(part.offset, part.length), {
        ...missing(CITED[part.kind], part.id),
        nearest: () => [...this.#otherKind(part), ...names.nearest(part.id)],
      });
    }
    if (lang !== null) checkSaid(source, cites, { place, lang, homes: this.#known.homes }, this.#problems);
    return cites;
  }

  #otherKind({ kind, id }: { readonly kind: 'claim' | 'check'; readonly id: string }): string[] {
    const other = kind === 'check' ? this.#known.claims : this.#known.checks;
    return other.ids.has(id) ? [kind === 'check' ? id : `check:${id}`] : [];
  }

  #numbers(source: string, place: TextPlace, lang: Lang | null): void {
    if (lang !== null) checkTyped(source, place, lang, this.#known.typed, this.#problems);
    const meant = (figures: string, end: number): string[] => {
      const claim = lang && claimOf(figures, source.slice(end), place, lang, this.#known.typed);
      return claim ? [`{${claim.id}}`] : [];
    };
    const spoken = lang === null ? [] : numberWords(source, lang);
    for (const { offset, length, text } of [...bareNumbers(source), ...spoken.filter(({ counts }) => counts === null)])
      this.#report(place, offset, length, 'bare-number', { number: text, nearest: () => meant(text, offset + length) });
    for (const { offset, length, text, counts } of spoken)
      if (counts !== null) this.#report(place, offset, length, 'count-typed', { text, nearest: [`{count:${counts}}`] });
  }

  #report<Code extends ProblemCode>(
    { file, at }: TextPlace,
    offset: number,
    length: number,
    code: Code,
    said: Particulars<Code>,
  ): void {
    this.#problems.report(file, code, at(offset, length), said);
  }
}
