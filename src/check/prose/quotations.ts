/**
 * What our own prose gives as somebody’s words: it stands in a document, as transcribed, corrected or translated; it is
 * the title of a work, or what the site itself says; or a work is named that it comes from.
 */
import { LANGS } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn } from '../../problems/whole.ts';
import { reasons } from '../../read/anchoring.ts';
import type { Data } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import { flatten } from '../../text/anchor.ts';
import { nearestPassages } from '../../text/likeness.ts';
import {
  type PlainText,
  plainText,
  plainWords,
  type QuotedWords,
  quotedWords,
  standIn,
} from '../../text/quoted-words.ts';
import { words } from '../../words/index.ts';
import type { TextPlace } from './text-place.ts';
import type { WordIndex } from './word-index.ts';

/** What is known of the prose that quotes. */
export interface Quoting {
  /** Slug of the document that it is about; null where it is about none. */
  readonly document: string | null;
  /** Address of the page that `#id` means, where that is no document. */
  readonly page?: string;
  /** May it have headings of its own? Where it is not said, only prose about no document may. */
  readonly headed?: boolean;
  /** Does it name works, and cannot have links? Then it may quote what is unlike any words of its document. */
  readonly works?: boolean;
  /** Are its «words» held to the letters of a transcription? Then other marks hold words of anybody. */
  readonly exact?: true;
  /** The words that a correction is about: what else they could have been is weighed in its note. */
  readonly weighed?: string;
}

/** Fewer words in quotation marks are a term, a form, a turn of speech. */
const LEAST_WORDS = 3;
const CYRILLIC = /[\u0400-\u052f]/;
/** Where a work is named that words come from. */
const WORK = /^(?:\/sources\/#|https:)/;

/** What quoted words may stand in. */
export interface Quoted {
  /**
   * Where the parts of a quotation stand: the name of a document, an empty one for what the site says; null where they
   * stand nowhere.
   * @param document looked into first
   */
  placeOf(parts: readonly string[], document: string | null): string | null;
  /** Names of the documents. */
  readonly documents: Iterable<string>;
  /** What a writer may have meant. */
  nearest(words: string, document: string | null): string[];
}

/** Reports what some prose quotes and nobody has said. */
export function checkQuotations(
  source: string,
  place: TextPlace,
  quoting: Quoting,
  texts: Quoted,
  problems: Problems,
): void {
  for (const quoted of quotedWords(source)) {
    if (!isTelling(quoted) || quoted.targets.some((target) => WORK.test(target))) continue;
    const { document, works = false } = quoting;
    if (works && texts.nearest(quoted.words, document).length === 0) continue;
    if (isWeighed(quoted, quoting.weighed) || texts.placeOf(quoted.parts, document) !== null) continue;
    const nearest = texts.nearest(quoted.words, document);
    problems.report(
      place.file,
      quoted.form === 'block' ? 'blockquote-unfounded' : 'quotation-unfounded',
      place.at(quoted.start, quoted.end - quoted.start),
      {
        words: quoted.words.slice(0, MOST_SHOWN),
        nearest,
        // It may be of any document, whatever is spoken of.
        behind: [
          ...(document === null ? [] : reasons(place.file, document, quoted.words, nearest)),
          ...[...texts.documents].map(saidIn),
        ],
      },
    );
  }
}

/** Texts of so many documents are held at once; those of all are a quarter of what a check holds. */
const MOST_HELD = 50;

/** The words of all documents, and what the site itself says. */
export class QuotedTexts implements Quoted {
  readonly #drafts: ReadonlyMap<string, DraftDocument>;
  readonly #data: Data;
  readonly #problems: Problems;
  /** Those of the documents that were last looked into. */
  readonly #texts = new Map<string, readonly PlainText[]>();
  #others: PlainText | null = null;
  readonly #index: WordIndex;
  #indexed = false;

  /** @param index has the words of documents that were let go, which would have to be read again for them */
  constructor(drafts: readonly DraftDocument[], index: WordIndex, data: Data, problems: Problems) {
    this.#index = index;
    this.#drafts = new Map(drafts.map((draft) => [draft.slug, draft]));
    this.#data = data;
    this.#problems = problems;
  }

  get documents(): Iterable<string> {
    return this.#drafts.keys();
  }

  placeOf(parts: readonly string[], document: string | null): string | null {
    const standsIn = (slug: string): boolean => this.#textsOf(slug).some((text) => standIn(parts, text));
    if (document !== null && standsIn(document)) return document;
    if (standIn(parts, (this.#others ??= ourWords(this.#data, this.#drafts.values())))) return '';
    // The documents that may have its rarest word: with each document the number of quotations grows, too.
    if (!this.#indexed) this.#index.update(this.#drafts, (slug) => this.#textsOf(slug));
    this.#indexed = true;
    const having = parts.flatMap((part) => part.split(' ')).map((word) => this.#index.having(word));
    const [fewest] = having.sort((a, b) => a.length - b.length);
    return fewest?.find(standsIn) ?? null;
  }

  nearest(words: string, document: string | null): string[] {
    const draft = document === null ? undefined : this.#drafts.get(document);
    return draft === undefined ? [] : nearestPassages(flatten(draft.parsed.text), words, 1);
  }

  #textsOf(slug: string): readonly PlainText[] {
    const known = this.#texts.get(slug);
    if (known !== undefined) return known;
    const draft = this.#drafts.get(slug);
    const texts = draft === undefined ? [] : this.#problems.recall('plain texts', slug, [draft], () => textsOf(draft));
    if (this.#texts.size >= MOST_HELD) this.#texts.clear();
    this.#texts.set(slug, texts);
    return texts;
  }
}

/** Longer quotations are shown by their beginning. */
const MOST_SHOWN = 100;

/** Does it claim to be words of a source? Marks hold those of a source in the letters of the source. */
function isTelling({ words, parts, form }: QuotedWords): boolean {
  if (form === 'block') return parts.length > 0;
  return CYRILLIC.test(words) && parts.flatMap((part) => part.split(' ')).length >= LEAST_WORDS;
}

/** Another reading of the same words, most of which it leaves as they are. */
function isWeighed({ parts }: QuotedWords, weighed: string | undefined): boolean {
  if (weighed === undefined) return false;
  const known = new Set(plainWords(weighed).split(' '));
  const said = parts.flatMap((part) => part.split(' '));
  return said.filter((word) => known.has(word)).length * 2 > said.length;
}

/** The words of a document as transcribed, as corrected, and in each translation. */
export function textsOf({ parsed, notes, translations }: DraftDocument): PlainText[] {
  return [
    plainText(parsed.text),
    plainText(corrected(parsed.text, notes)),
    ...LANGS.map((lang) => {
      const [first] = translations[lang];
      // What marks render stands behind a bar; between blocks stand their names.
      return plainText(first?.prose.file.text.replace(/\{[^{}|]*\|([^{}]*)\}|^##.*$/gm, '$1') ?? '');
    }),
  ];
}

function corrected(text: string, notes: DraftDocument['notes']): string {
  const emendations = notes
    .flatMap(({ stored: { emendation }, anchored: { span } }) => (emendation === null ? [] : [{ emendation, span }]))
    .sort((a, b) => a.span.start - b.span.start);
  let [words, at] = ['', 0];
  for (const { emendation, span } of emendations) {
    if (span.start < at) continue;
    words += text.slice(at, span.start) + emendation.reading;
    at = span.end;
  }
  return words + text.slice(at);
}

/** Fields with the names that the data give to things. */
const NAMES: ReadonlySet<string> = new Set(['label', 'name', 'titles', 'short']);

/** Titles of works, names that the data give to things, and what the site says. */
function ourWords({ works, vocabulary, charts }: Data, drafts: Iterable<DraftDocument>): PlainText {
  const titles = (works ?? []).map(({ value }) => [value.title, value['title-short'], value['container-title']]);
  const fronts = [...drafts].map(({ front }) => front?.value);
  const names = namesIn([vocabulary?.value, charts?.value, fronts]);
  return plainText(...stringsIn([titles, names, LANGS.map(words)]));
}

function namesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    NAMES.has(field) ? [inner] : namesIn(inner),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
