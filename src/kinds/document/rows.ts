/** The rows of the reader: each sentence beside its translation, with its numbers in the margin. */
import type { Block } from '../../model/edition.ts';
import type { SentencePair, TranslatedBlock, TranslatedSentence } from '../../model/translation.ts';
import { aliasElements, type Aliases, type Label, renderStretch, sign } from '../../text/render.ts';
import { el, heldIn, raw, type Tree } from '../../text/html.ts';
import { renderSentence } from '../../text/render-translated.ts';
import type { PairedBlock } from '../../text/sentences.ts';
import { wordsPath } from '../../model/addresses.ts';
import type { Site } from '../site.ts';
import { type Annotated, groupOf, isAway, idsOfSentences } from './annotated.ts';
import { ledOn, ledOnByBlock } from './led-on.ts';
import { marginOf } from './margin.ts';
import { TermLinks } from './term-links.ts';

export interface Rows {
  /** The headings before the first paragraph, which are the head of the page. */
  readonly titles: Tree;
  readonly text: Tree;
}

/**
 * What paragraphs, their sentences and the head are made of, and no `div`: reader modes of browsers leave out a `div`
 * of which much is links, and say nothing of it, so that a third of the sentences were missing there.
 */
export const PART = 'div-row';

/** Prints the rows of a document. @param aliases new id → old ids that must still lead there */
export function rowsOf(annotated: Annotated, aliases: Aliases, site: Site): Rows {
  const printer = new RowPrinter(annotated, aliases, site);
  const { blocks } = annotated;
  const first = blocks.findIndex(({ block }) => block.kind !== 'heading');
  const outside = blocks.find(({ block }) => block.kind === 'outside');
  const [head, rest] = first < 0 ? [blocks, []] : [blocks.slice(0, first), blocks.slice(first)];
  const h1 = head.find(({ block }) => block.level === 1) ?? head[0];
  return {
    titles:
      h1 === undefined
        ? el('h1', { class: 'tr' }, annotated.document.meta.titles[site.lang])
        : head.map((paired) => printer.paragraph(paired, paired === h1 ? 'h1' : 'p')),
    text: rest.map((paired) => [
      paired === outside ? el('p', { class: 'outside-rule' }, site.t.reader.outside) : [],
      printer.paragraph(paired, paired.block.kind === 'heading' ? 'h2' : 'p'),
    ]),
  };
}

class RowPrinter {
  readonly #annotated: Annotated;
  readonly #site: Site;
  readonly #aliases: Aliases;
  readonly #ids: ReadonlyMap<string, readonly string[]>;
  readonly #ledOn: ReturnType<typeof ledOnByBlock>;
  readonly #translated: ReadonlyMap<string, TranslatedBlock>;
  readonly #terms: TermLinks;
  /** Annotations that the translation links to, too. */
  readonly #inBoth: ReadonlySet<string>;

  constructor(annotated: Annotated, aliases: Aliases, site: Site) {
    const { document } = annotated;
    const translated = document.translations[site.lang];
    this.#annotated = annotated;
    this.#site = site;
    this.#aliases = aliases;
    this.#ids = idsOfSentences(annotated);
    this.#ledOn = ledOnByBlock(document, site.edition);
    this.#translated = new Map(translated.map((block) => [block.block, block]));
    this.#terms = new TermLinks(annotated, site);
    this.#inBoth = new Set(translated.flatMap((block) => (block.gap ? [] : block.sentences.flatMap(linkedIn))));
  }

  /** @param tag of the translation: one heading stands in the outline, not one for each language */
  paragraph({ block, pairs }: PairedBlock, tag: 'h1' | 'h2' | 'p'): Tree {
    const { t } = this.#site;
    const ids = this.#ids.get(block.id) ?? [];
    const gap = this.#translated.get(block.id);
    return el(
      PART,
      { class: `para ${block.kind}${block.level === 0 ? '' : block.level}`, id: block.id },
      aliasElements(this.#aliases, block.id),
      ledOn(this.#ledOn.get(block.id) ?? [], this.#site),
      el(
        'a',
        { class: 'pn', href: `#${block.id}`, 'aria-label': t.reader.block(block.id), tabindex: -1 },
        signOf(block),
      ),
      el(
        PART,
        { class: 'sentences' },
        pairs.map((pair, index) => [
          this.#row(block, pair, ids[index] ?? '', tag, index === 0 && gap?.gap === true ? gap : null),
          // Between sentences as between words, for those who come without the style sheet.
          ' ',
        ]),
      ),
    );
  }

  #row(block: Block, { span, translations }: SentencePair, id: string, tag: string, gap: TranslatedBlock | null): Tree {
    const { document, all, marks } = this.#annotated;
    const { lang } = this.#site;
    const { language } = document.meta;
    const here = all.filter((one) => one.span.start < span.end && one.span.end > span.start);
    const asked = here
      .filter((one) => groupOf(one) === 'ask' && one.span.end <= span.end)
      .map((one) => sign(one.id, this.#label(one.id, true)));
    const translation = translations[lang];
    const label = (own: boolean) => (one: string) => this.#label(one, own);
    const { strong } = block;
    const { terms, plainly } = this.#terms.of(block, span);
    return el(
      PART,
      { class: 'row', id },
      el(
        'p',
        // In the language of the page words need not say so again.
        { class: 'src', lang: language === lang ? null : language, translate: 'no' },
        renderStretch(document.reading, { ...span, strong, numerals: document.numerals, terms }, here, {
          marks,
          label: label(false),
          aliases: this.#aliases,
        }),
        asked,
      ),
      ' ',
      translation === null
        ? gap === null
          ? []
          : this.#gap(gap)
        : el(
            tag,
            { class: 'tr' },
            heldIn(lang, renderSentence(translation, { lang, language, label: label(true), plainly })),
            asked,
          ),
      marginOf(here, this.#annotated, span, this.#site),
    );
  }

  #gap({ text, ...block }: TranslatedBlock): Tree {
    return el(
      'div',
      { class: 'tr gap' },
      el('p', {}, el('b', {}, `${this.#site.t.reader.gap}.`)),
      'html' in block ? raw(block.html) : text,
    );
  }

  /** @param own whether the keyboard stops here: in the translation, which a phone shows; else where it is alone */
  #label(id: string, own: boolean): Label {
    const { byId, numberOf, lead, document } = this.#annotated;
    const annotation = byId.get(id);
    const { t } = this.#site;
    const group = annotation === undefined ? 'text' : groupOf(annotation);
    return {
      group,
      no: numberOf(id),
      name: t.reader.signs[group],
      stop: own || !this.#inBoth.has(id),
      more: (id === lead?.id ? ' own' : '') + (annotation?.type === 'excluded' ? ' not' : ''),
      away: annotation !== undefined && isAway(annotation, document) ? this.#site.href(wordsPath(document.slug)) : '',
    };
  }
}

/** What a translated sentence links to. */
function linkedIn(sentence: TranslatedSentence): string[] {
  return sentence.flatMap((piece) => {
    if (typeof piece === 'string' || piece.renders === null) return [];
    const { renders } = piece;
    return 'id' in renders ? [renders.id] : 'claim' in renders ? [renders.claim] : [renders.note];
  });
}

/** What stands before a block, as its link: `§` or its number. */
function signOf(block: Block): string {
  return block.kind === 'heading' ? '§' : block.id.slice(1);
}
