/**
 * Prose of the editors as safe HTML and as plain text: cites resolved, links led to their pages. It has been checked
 * before.
 */
import { documentPath, ledgerPath } from '../model/addresses.ts';
import type { ComputedCheck } from '../model/check.ts';
import type { Lang } from '../model/common.ts';
import type { Claim } from '../model/edition.ts';
import { plain, type Html, type Plain, type Template } from '../model/text-types.ts';
import { parseTemplate } from '../text/cite.ts';
import { escapeHtml } from '../text/escape.ts';
import { formatNumber, formatQuantity } from '../text/format.ts';
import { isInside, isOutside } from '../text/links.ts';
import { renderProse } from '../text/markdown.ts';
import type { Prose } from '../read/notes.ts';

/** What prose prints and where its links lead. */
export interface ProseWorld {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly checks: ReadonlyMap<string, ComputedCheck>;
  /** Path before every address, ending in `/`. */
  readonly base: string;
}

export class ProseRenderer {
  readonly #world: ProseWorld;

  constructor(world: ProseWorld) {
    this.#world = world;
  }

  /**
   * Renders prose.
   * @param document slug of the document that `#id` means; null on pages
   */
  render(prose: Prose, lang: Lang, document: string | null): Html {
    const source = prose.file.text.slice(prose.start, prose.end);
    return renderProse(source, {
      cite: (inner: string) => this.cite(inner, lang),
      link: (target: string) => this.#href(target, lang, document),
    });
  }

  /** A translated block: cites stay text, for braces in a translation are the source's. */
  translation(source: string, lang: Lang, document: string): Html {
    return renderProse(source, {
      cite: (inner: string) => escapeHtml(`{${inner}}`),
      link: (target: string) => this.#href(target, lang, document),
    });
  }

  /** A template as HTML: cites are links to the words or to the ledger. */
  template(source: Template, lang: Lang): Html {
    return parseTemplate(source)
      .parts.map((part) =>
        part.kind === 'text'
          ? escapeHtml(part.text)
          : this.cite(source.slice(part.offset + 1, part.offset + part.length - 1), lang),
      )
      .join('') as Html;
  }

  /** A template as plain text: for titles, alternative texts and metadata. */
  plain(source: Template, lang: Lang): Plain {
    return plain(
      parseTemplate(source)
        .parts.map((part) =>
          part.kind === 'text'
            ? part.text
            : this.#value(source.slice(part.offset + 1, part.offset + part.length - 1), lang),
        )
        .join(''),
    );
  }

  /** HTML for what stands between braces. */
  cite(inner: string, lang: Lang): string {
    const value = escapeHtml(this.#value(inner, lang));
    if (inner.startsWith('=')) return value;
    const check = inner.startsWith('check:') ? this.#world.checks.get(inner.slice(6)) : undefined;
    if (check !== undefined)
      return `<a class="cite cite-computed" href="${this.#root(lang)}${ledgerPath(check.id)}">${value}</a>`;
    const claim = this.#world.claims.get(inner.replace(/@transcribed$/, ''));
    if (claim === undefined) return value;
    const look =
      claim.emendation === undefined
        ? 'cite'
        : inner.endsWith('@transcribed')
          ? 'cite cite-doubt'
          : 'cite cite-computed';
    return `<a class="${look}" href="${this.#root(lang)}${documentPath(claim.document, claim.id)}">${value}</a>`;
  }

  #value(inner: string, lang: Lang): string {
    if (inner.startsWith('=')) return inner.slice(1);
    if (inner.startsWith('check:')) {
      const check = this.#world.checks.get(inner.slice(6));
      return check === undefined || check.result === null
        ? `{${inner}}`
        : formatNumber(check.result, lang, check.digits);
    }
    const claim = this.#world.claims.get(inner.replace(/@transcribed$/, ''));
    if (claim === undefined) return `{${inner}}`;
    return formatQuantity(inner.endsWith('@transcribed') ? claim.value : claim.corrected, lang);
  }

  #root(lang: Lang): string {
    return `${this.#world.base}${lang === 'en' ? '' : `${lang}/`}`;
  }

  #href(target: string, lang: Lang, document: string | null): string | null {
    if (isOutside(target)) return target;
    if (target.startsWith('#'))
      return document === null ? target : `${this.#root(lang)}${documentPath(document)}${target}`;
    if (isInside(target)) return `${this.#root(lang)}${target.slice(1)}`;
    return null;
  }
}
