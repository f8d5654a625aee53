/** The documents of the Edition, each made while what was read of it is at hand. */
import { documentPath } from '../model/addresses.ts';
import { correctedValue, type StoredClaim } from '../model/claim.ts';
import type { ComputedCheck } from '../model/check.ts';
import type { Lang } from '../model/common.ts';
import { type Counts, countsOf } from '../model/counts.ts';
import { documentSchema } from '../model/document.ts';
import { byId, type Claim, type EditionDocument, type Note, type WordList } from '../model/edition.ts';
import type { Path } from '../model/schema-inside.ts';
import { fillerOf } from '../model/texts.ts';
import { type Plain, plain, type Template } from '../model/text-types.ts';
import type { TranslatedBlock } from '../model/translation.ts';
import type { Memory } from '../problems/memory.ts';
import type { Data, AnchoredRow } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import { numeralsInside } from '../text/accounted.ts';
import type { Numbers } from '../text/cited.ts';
import { astralIn } from '../text/positions.ts';
import { sentenceText } from '../text/render-translated.ts';
import type { ResolvedTranslations } from '../check/translations/translations.ts';
import { AskedNumbers, answersTo, ProseRenderer } from './prose.ts';
import { documentVersion, idsOf } from './version.ts';
import { toHtml } from '../text/html.ts';
import type { Rendered } from '../text/markdown.ts';
import type { Prose } from '../read/prose.ts';

const filledMeta = fillerOf(documentSchema);

/**
 * Documents with a preview of their own and a place in the book, the first ones: to draw one costs 27 ms a language, to
 * write its chapters 60 ms (26 November 2026).
 */
const PICTURED = 100;

/** What documents are made of beside their own files. */
interface Ground {
  readonly drafts: readonly DraftDocument[];
  readonly data: Data;
  readonly claims: readonly AnchoredRow<StoredClaim>[];
  readonly checks: readonly ComputedCheck[];
  readonly base: string;
  readonly memory: Memory;
  /** Where they are put away, in a build. */
  readonly shelf: Shelf | undefined;
}

export class Documents {
  /** Those that could be made. */
  readonly made: EditionDocument[] = [];
  /** The version of each, by its slug. */
  readonly versions = new Map<string, string>();
  readonly claims: readonly Claim[];
  readonly numbers: Numbers;
  readonly counts: Counts;
  readonly #ground: Ground;
  readonly #rows: ReadonlyMap<string, readonly unknown[]>;

  constructor(ground: Ground) {
    this.#ground = ground;
    const { drafts, data, memory } = ground;
    const { claims, setAside, recommendations, excluded } = data;
    const rows = [...claims, ...setAside, ...recommendations, ...excluded].map(({ value }) => value);
    this.#rows = Map.groupBy(rows, ({ document }) => document);
    this.claims = ground.claims.map(({ row, anchored }) =>
      memory.recall('claim of the edition', row, [anchored], (): Claim => ({
        type: 'claim',
        ...row.value,
        ...anchored,
        corrected: correctedValue(row.value),
        marks: [],
      })),
    );
    const documents = drafts.map(({ noteCount }) => ({ notes: { length: noteCount } }));
    const charts = data.charts?.value.charts ?? [];
    this.counts = countsOf({ ...data, charts, works: data.works ?? [], documents });
    const [claim, check] = [byId(this.claims), byId(ground.checks)];
    this.numbers = { claim: (id) => claim.get(id), check: (id) => check.get(id), counts: this.counts };
  }

  /** Makes the next one, in their order. */
  make(draft: DraftDocument, translations: ResolvedTranslations): void {
    const { base, memory, shelf } = this.#ground;
    const { slug } = draft;
    const rows = this.#rows.get(slug) ?? [];
    const version = memory.recall('version', slug, [draft, rows], () => documentVersion(draft, rows));
    const pictured = this.versions.size < PICTURED;
    this.versions.set(slug, version);
    const makings = ({ questions }: Recalled): unknown[] => [
      ...[draft, version, pictured, base, translations],
      ...answersTo(questions, this.numbers),
    ];
    const { made } = memory.recall('document of the edition', slug, makings, (): Recalled => {
      const asked = new AskedNumbers(this.numbers);
      const made = toDocument(
        draft,
        translations,
        version,
        new ProseRenderer({ numbers: asked, base, beside: draft.front?.value.language }),
      );
      return { made: made && { ...made, pictured }, questions: asked.questions };
    });
    if (made !== null) this.made.push(shelf?.put(made) ?? made);
  }
}

/** A document, and the numbers that its prose prints. */
interface Recalled {
  readonly made: EditionDocument | null;
  readonly questions: AskedNumbers['questions'];
}

function toDocument(
  draft: DraftDocument,
  translations: ResolvedTranslations,
  version: string,
  prose: ProseRenderer,
): Omit<EditionDocument, 'pictured'> | null {
  if (draft.front === null) return null;
  const own = documentPath(draft.slug);
  const notes = draft.notes
    .flatMap(({ stored, anchored }): Note[] => {
      const { titles, prose: texts } = stored;
      if (titles.uk === null || texts.en === null || texts.uk === null) return [];
      const [en, uk] = [prose.render(texts.en, 'en', own), prose.render(texts.uk, 'uk', own)];
      return [
        {
          type: 'note',
          ...anchored,
          id: stored.id,
          kind: stored.kind,
          emendation: stored.emendation,
          sources: idsOf(stored.sources),
          title: { en: titles.en.text, uk: titles.uk.text },
          html: { en: en.html, uk: uk.html },
          text: { en: en.text, uk: uk.text },
        },
      ];
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const translate = (lang: Lang): TranslatedBlock[] =>
    draft.translations[lang].map((stored): TranslatedBlock => {
      const { block } = stored;
      if (stored.written === null) return { block, gap: true, ...prose.render(stored.prose, lang, own, false) };
      const sentences = translations[lang].get(block) ?? [];
      const text = plain(sentences.map((sentence) => sentenceText(sentence, lang)).join(' '));
      return { block, gap: false, sentences, text };
    });
  const { text, blocks } = draft.parsed;
  return {
    slug: draft.slug,
    version,
    // Plain: these words stand in lists, previews and data files.
    meta: filledMeta(draft.front.value, inPlainWords(prose)),
    years: draft.years,
    reading: { text, blocks },
    astral: astralIn(text),
    numerals: numeralsInside(draft.numerals).map(({ start, end }) => ({ start, end })),
    translations: { en: translate('en'), uk: translate('uk') },
    notes,
    words: toWordList(draft, prose),
  };
}

/** Fills the templates of a value in both languages, each in the language in which it stands. */
export function inPlainWords(prose: ProseRenderer): (template: Template, path: Path) => Plain {
  return (template, path) => prose.plain(template, path.at(-1) === 'uk' ? 'uk' : 'en');
}

// The list of old words of a document, its prose rendered.

/** @returns null where the document has none */
function toWordList({ slug, words }: DraftDocument, prose: ProseRenderer): WordList | null {
  if (words === null) return null;
  const inBoth = (texts: Readonly<Record<Lang, Prose | null>>): Pick<WordList, 'html' | 'text'> => {
    const [en, uk] = [rendered(texts.en, 'en'), rendered(texts.uk, 'uk')];
    return { html: { en: en.html, uk: uk.html }, text: { en: en.text, uk: uk.text } };
  };
  const rendered = (text: Prose | null, lang: Lang): Rendered =>
    text === null ? { html: toHtml([]), text: plain('') } : prose.render(text, lang, documentPath(slug));
  return {
    ...inBoth(words.stored.intro),
    lines: words.found.map(({ stored: { id, was, sources, forms, today, meaning }, places }) => ({
      id,
      was: idsOf(was),
      sources: idsOf(sources),
      forms: forms.map(({ text }) => text),
      today,
      ...inBoth(meaning),
      places,
    })),
  };
}

/** Where what is long of a document is put away while nobody asks for it. A build has one on disk. */
export interface Shelf {
  /** So many documents are not put away. */
  readonly atHand: number;
  /** The same document: what of it is put away is taken up again when it is asked for. */
  put(document: EditionDocument): EditionDocument;
}
