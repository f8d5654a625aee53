/** Prose of the editors: cites resolved, links checked, bare numbers refused, rendered to safe HTML. */
import type { Bilingual, Lang } from '../model/common.ts';
import type { Check, Claim } from '../model/edition.ts';
import { bareNumbers, parseTemplate } from '../text/cite.ts';
import { escapeHtml } from '../text/escape.ts';
import { formatNumber, formatQuantity } from '../text/format.ts';
import { nearest } from '../text/likeness.ts';
import { createMarkdown, linkTargets, type Markdown } from '../text/markdown.ts';
import type { Problems } from './problems.ts';
import type { Prose } from './read-notes.ts';

/** What prose may cite and link to. */
export interface ProseWorld {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly checks: ReadonlyMap<string, Check>;
  /** Addresses below the language's root that exist: `documents/new-ties/`, `about/`. */
  readonly pages: ReadonlySet<string>;
  /** Ids that can be linked to in each document. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** Path before every address, ending in `/`. */
  readonly base: string;
}

export class ProseRenderer {
  readonly #world: ProseWorld;
  readonly #problems: Problems;
  readonly #markdown: Markdown = createMarkdown();

  constructor(world: ProseWorld, problems: Problems) {
    this.#world = world;
    this.#problems = problems;
  }

  /**
   * Checks and renders prose.
   * @param document slug of the document that `#id` means; null on pages
   */
  render(prose: Prose, lang: Lang, document: string | null): string {
    const source = prose.file.text.slice(prose.start, prose.end);
    this.#guard(source, prose);
    for (const target of linkTargets(this.#markdown, source)) this.#checkLink(target, prose, source, document);
    return this.markdown(source, lang, document).trim();
  }

  /** Renders markdown without checking it: translations, whose numbers are the source's. */
  markdown(source: string, lang: Lang, document: string | null): string {
    return this.#markdown.render(source, { cite: (inner: string) => this.cite(inner, lang), link: (target: string) => this.#href(target, lang, document) });
  }

  /** A translated block: cites stay text, for braces in a translation are the source's. */
  translation(source: string, lang: Lang): string {
    return this.#markdown.render(source, { cite: (inner: string) => escapeHtml(`{${inner}}`), link: (target: string) => this.#href(target, lang, null) }).trim();
  }

  /** Checks a one-line template, such as a title. */
  checkTemplate(source: string, place: Prose): void {
    this.#guard(source, place);
  }

  /** A template as HTML: cites are links to the words or to the ledger. */
  template(source: string, lang: Lang): string {
    return parseTemplate(source)
      .parts.map((part) => (part.kind === 'text' ? escapeHtml(part.text) : this.cite(source.slice(part.offset + 1, part.offset + part.length - 1), lang)))
      .join('');
  }

  /** A template as plain text: for titles, alternative texts and metadata. */
  plain(source: string, lang: Lang): string {
    return parseTemplate(source)
      .parts.map((part) => (part.kind === 'text' ? part.text : this.#value(source.slice(part.offset + 1, part.offset + part.length - 1), lang)))
      .join('');
  }

  both(source: Bilingual, how: 'template' | 'plain'): Bilingual {
    return { en: this[how](source.en, 'en'), uk: this[how](source.uk, 'uk') };
  }

  /** HTML for what stands between braces. */
  cite(inner: string, lang: Lang): string {
    const value = escapeHtml(this.#value(inner, lang));
    if (inner.startsWith('=')) return value;
    const check = inner.startsWith('check:') ? this.#world.checks.get(inner.slice(6)) : undefined;
    if (check !== undefined) return `<a class="cite cite-computed" href="${this.#root(lang)}ledger/#${check.id}">${value}</a>`;
    const claim = this.#world.claims.get(inner.replace(/@transcribed$/, ''));
    if (claim === undefined) return value;
    const look = claim.emendation === undefined ? 'cite' : inner.endsWith('@transcribed') ? 'cite cite-doubt' : 'cite cite-computed';
    return `<a class="${look}" href="${this.#root(lang)}documents/${claim.document}/#${claim.id}">${value}</a>`;
  }

  #value(inner: string, lang: Lang): string {
    if (inner.startsWith('=')) return inner.slice(1);
    if (inner.startsWith('check:')) {
      const check = this.#world.checks.get(inner.slice(6));
      return check === undefined || check.result === null ? `{${inner}}` : formatNumber(check.result, lang, check.digits);
    }
    const claim = this.#world.claims.get(inner.replace(/@transcribed$/, ''));
    if (claim === undefined) return `{${inner}}`;
    return formatQuantity(inner.endsWith('@transcribed') ? claim.value : claim.corrected, lang);
  }

  #root(lang: Lang): string {
    return `${this.#world.base}${lang === 'en' ? '' : `${lang}/`}`;
  }

  #href(target: string, lang: Lang, document: string | null): string | null {
    if (/^https:\/\//.test(target)) return target;
    if (target.startsWith('#')) return document === null ? target : `${this.#root(lang)}documents/${document}/${target}`;
    if (target.startsWith('/') && !target.startsWith('//')) return `${this.#root(lang)}${target.slice(1)}`;
    return null;
  }

  #guard(source: string, prose: Prose): void {
    const report = (offset: number, length: number, code: 'cite-broken' | 'bare-number', params: Record<string, string>): void =>
      this.#problems.report(prose.file, { code, start: prose.start + offset, end: prose.start + offset + length, params });
    const { parts, errors } = parseTemplate(source);
    for (const error of errors) report(error.offset, error.length, 'cite-broken', { text: source.slice(error.offset, error.offset + Math.min(error.length, 40)) });
    for (const part of parts) {
      if (part.kind !== 'claim' && part.kind !== 'check') continue;
      const known = part.kind === 'claim' ? this.#world.claims : this.#world.checks;
      if (!known.has(part.id)) {
        this.#problems.report(prose.file, { code: 'cite-unknown', start: prose.start + part.offset, end: prose.start + part.offset + part.length, params: { id: part.id, kind: part.kind }, nearest: nearest(part.id, [...known.keys()], 1) });
      }
    }
    // Digits in the target of a link are an address, not a number of ours.
    const masked = source.replace(/\]\([^)\s]*\)/g, (whole) => ' '.repeat(whole.length));
    for (const bare of bareNumbers(masked)) report(bare.offset, bare.length, 'bare-number', { number: bare.text });
  }

  #checkLink(target: string, prose: Prose, source: string, document: string | null): void {
    const index = source.indexOf(`(${target}`);
    const place = { start: prose.start + Math.max(0, index + 1), end: prose.start + Math.max(0, index + 1) + target.length };
    const dead = (code: 'link-unsafe' | 'link-dead', candidates: readonly string[]): void => this.#problems.report(prose.file, { code, ...place, params: { target }, nearest: nearest(target, candidates, 1) });
    if (/^https:\/\/[^\s/]+/.test(target)) return;
    const [path = '', fragment] = target.split('#');
    let slug = document;
    if (path !== '') {
      const page = path.replace(/^\//, '');
      if (!path.startsWith('/') || path.startsWith('//')) return dead('link-unsafe', []);
      if (!this.#world.pages.has(page)) return dead('link-dead', [...this.#world.pages].map((known) => `/${known}`));
      slug = /^documents\/([^/]+)\/$/.exec(page)?.[1] ?? null;
    } else if (fragment === undefined) return dead('link-unsafe', []);
    if (fragment !== undefined && slug !== null) {
      const ids = this.#world.places.get(slug);
      if (ids !== undefined && !ids.has(fragment)) this.#problems.report(prose.file, { code: 'anchor-dead', ...place, params: { id: fragment, document: slug }, nearest: nearest(fragment, [...ids], 1) });
    }
  }
}
