/**
 * Prose of the editors as safe HTML and as plain text: cites resolved, links led to their pages. It has been checked
 * before.
 */
import type { Lang, SourceLanguage } from '../model/common.ts';
import { rootOf } from '../model/paths.ts';
import type { Html, Plain, Template } from '../model/text-types.ts';
import { type Piece, piecesOf, pieceTree, textOf, type Numbers } from '../text/cited.ts';
import { toHtml, type Tree } from '../text/html.ts';
import { held } from '../text/line-breaks.ts';
import { isInside, isOutside } from '../model/linkable.ts';
import { inTongues } from '../text/tongues.ts';
import { renderBlocks, renderProse, type RenderContext, type Rendered, type RenderedBlock } from '../text/markdown.ts';
import type { Prose } from '../read/prose.ts';
import { COUNTED, type Counted, type Counts } from '../model/counts.ts';
import { Forgetful, type Memory } from '../problems/memory.ts';

/** What prose prints and where its links lead. */
export interface ProseWorld {
  readonly numbers: Numbers;
  /** Path before every address, ending in `/`. */
  readonly base: string;
  /** Language of the source that it speaks of; of several by default. */
  readonly beside?: SourceLanguage | undefined;
}

export class ProseRenderer {
  readonly #world: ProseWorld;
  readonly #memory: Memory;

  /** @param memory of what was rendered; of nothing by default */
  constructor(world: ProseWorld, memory: Memory = new Forgetful()) {
    this.#world = world;
    this.#memory = memory;
  }

  /**
   * Renders prose.
   * @param own address of the page that `#id` means; null where it is the page on which it stands
   * @param holds whether lines are kept from ending where they should not
   */
  render(prose: Prose, lang: Lang, own: string | null, holds = lang === 'uk'): Rendered {
    return this.#recall(`${lang} ${own} ${holds}`, prose, (text, numbers) =>
      renderProse(text, { ...this.#context(lang, own, numbers), holds }),
    );
  }

  /** Renders the prose of a page block by block. */
  blocks(prose: Prose, lang: Lang): readonly RenderedBlock[] {
    return this.#recall(`${lang} in blocks`, prose, (text, numbers) =>
      renderBlocks(text, this.#context(lang, null, numbers)),
    );
  }

  /** What was rendered of the same prose with the same numbers stands. */
  #recall<T>(way: string, prose: Prose, render: (text: string, numbers: Numbers) => T): T {
    const { numbers, base } = this.#world;
    const makings = ({ questions }: Pick<AskedNumbers, 'questions'>): unknown[] => [
      base,
      ...answersTo(questions, numbers),
    ];
    return this.#memory.recall(`rendered ${way}`, prose, makings, () => {
      const asked = new AskedNumbers(numbers);
      const rendered = render(prose.file.text.slice(prose.start, prose.end), asked);
      return { rendered, questions: asked.questions };
    }).rendered;
  }

  #context(lang: Lang, own: string | null, numbers: Numbers): RenderContext {
    return {
      cite: (inner, before) => piecesOf(`{${inner}}`, numbers, lang, before),
      root: this.#root(lang),
      lang,
      beside: this.#world.beside,
      holds: lang === 'uk',
      link: (target) => this.#href(target, lang, own),
    };
  }

  /** A template as HTML: cites are links to the words or to the ledger. */
  html(template: Template, lang: Lang): Html {
    const pieces = this.pieces(template, lang).map((piece) =>
      lang === 'uk' ? { ...piece, text: held(piece.text) } : piece,
    );
    const printed = (piece: Piece): Tree =>
      piece.href === undefined ? inTongues(piece.text, lang, this.#world.beside) : pieceTree(piece, this.#root(lang));
    return toHtml(pieces.map(printed));
  }

  /** A template as words and resolved numbers. */
  pieces(template: Template, lang: Lang): Piece[] {
    return piecesOf(template, this.#world.numbers, lang);
  }

  /** A template as plain text: for titles, alternative texts and metadata. */
  plain(template: Template, lang: Lang): Plain {
    return textOf(this.pieces(template, lang));
  }

  #root(lang: Lang): string {
    return this.#world.base + rootOf(lang);
  }

  #href(target: string, lang: Lang, own: string | null): string | null {
    if (isOutside(target)) return target;
    if (target.startsWith('#')) return own === null ? target : `${this.#root(lang)}${own}${target}`;
    if (isInside(target)) return `${this.#root(lang)}${target.slice(1)}`;
    return null;
  }
}

// Numbers that remember which of them were asked for: what was printed with them stands while they are the same.

/** A number that was asked for. It is data: a function would hold on to the numbers of its day. */
type Question =
  | { readonly of: 'claim' | 'check'; readonly id: string }
  | { readonly of: 'counts'; readonly id: Counted };

export class AskedNumbers implements Numbers {
  readonly claim: Numbers['claim'];
  readonly check: Numbers['check'];
  readonly counts: Counts;
  readonly #questions = new Map<string, Question>();

  constructor(numbers: Numbers) {
    this.claim = (id) => numbers.claim(this.#asked({ of: 'claim', id }));
    this.check = (id) => numbers.check(this.#asked({ of: 'check', id }));
    const getters = COUNTED.map(
      (id) => [id, { get: () => numbers.counts[this.#asked({ of: 'counts', id })] }] as const,
    );
    this.counts = Object.defineProperties({} as Counts, Object.fromEntries(getters));
  }

  #asked<Id extends string>(question: Question & { readonly id: Id }): Id {
    this.#questions.set(`${question.of}/${question.id}`, question);
    return question.id;
  }

  get questions(): readonly Question[] {
    return [...this.#questions.values()];
  }
}

/** What some numbers answer to questions: a claim is one object as long as it is the same; checks are computed anew. */
export function answersTo(questions: readonly Question[], numbers: Numbers): unknown[] {
  return questions.map((question) => {
    if (question.of === 'counts') return numbers.counts[question.id];
    if (question.of === 'claim') return numbers.claim(question.id);
    const check = numbers.check(question.id);
    return check && [check.result, check.range, check.digits];
  });
}
