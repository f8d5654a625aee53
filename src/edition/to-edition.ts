/**
 * The last step: content without a problem becomes the Edition, its prose rendered, its rows in the order of the text.
 */
import { documentPath } from '../model/addresses.ts';
import { marksByRow } from '../charts/registry.ts';
import type { ComputedCheck } from '../model/check.ts';
import { correctedValue, type StoredClaim, type StoredSetAside } from '../model/claim.ts';
import { type Lang, LANGS } from '../model/common.ts';
import { countsOf } from '../model/counts.ts';
import { documentSchema } from '../model/document.ts';
import {
  type Anchored,
  byId,
  type Check,
  type Claim,
  type Edition,
  type EditionDocument,
  type Excluded,
  indexed,
  type MarkRef,
  type Note,
  type PageText,
  type Recommendation,
} from '../model/edition.ts';
import { recordedEdition } from '../model/editions.ts';
import { licenceFile } from '../model/licence.ts';
import type { Path } from '../model/schema-inside.ts';
import type { StoredExcluded, StoredRecommendation } from '../model/recommendation.ts';
import { fillTemplates } from '../model/texts.ts';
import { workSchema } from '../model/work.ts';
import { plain, type Bilingual, type Html, type Plain, type Template } from '../model/text-types.ts';
import type { TranslatedBlock } from '../model/translation.ts';
import type { AnchoredRow } from '../read/anchoring.ts';
import { numeralsInside } from '../text/accounted.ts';
import type { Memory } from '../problems/memory.ts';
import type { Numbers } from '../text/cited.ts';
import { astralIn } from '../text/positions.ts';
import { sentenceText } from '../text/render-translated.ts';
import type { ResolvedTranslations } from '../check/translations.ts';
import type { QuotedPlaces } from '../check/stories.ts';
import type { TermPlaces } from '../check/term-places.ts';
import { AskedNumbers, answersTo } from './asked-numbers.ts';
import { ProseRenderer } from './prose.ts';
import { oneByOne, type Shelf } from './shelf.ts';
import { toLesson } from './lesson.ts';
import { toStory } from './story.ts';
import { toTerm } from './term.ts';
import { idsOf, versionsOf } from './version.ts';
import { toWordList } from './word-list.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument, StoredPage } from '../read/document.ts';
import type { StoredLesson } from '../read/lesson.ts';
import type { StoredStory } from '../read/story.ts';
import type { StoredTerm } from '../read/term.ts';

/** Everything that was read and found right. */
export interface Draft {
  readonly data: Data;
  /** With a shelf, each is let go when its document is made: 10,000 beside their documents take half a gigabyte. */
  readonly drafts: DraftDocument[];
  readonly pages: readonly StoredPage[];
  readonly stories: readonly StoredStory[];
  readonly lessons: readonly StoredLesson[];
  readonly terms: readonly StoredTerm[];
  /** Where the words stand of each form of a term. */
  readonly termPlaces: TermPlaces;
  /** Where the words stand that stories and lessons quote. */
  readonly quoted: QuotedPlaces;
  readonly claims: readonly AnchoredRow<StoredClaim>[];
  readonly setAside: readonly AnchoredRow<StoredSetAside>[];
  readonly recommendations: readonly AnchoredRow<StoredRecommendation>[];
  readonly excluded: readonly AnchoredRow<StoredExcluded>[];
  readonly checks: readonly ComputedCheck[];
  readonly translations: ResolvedTranslations;
}

/**
 * Makes the Edition of a draft without problems.
 * @param memory what was made of earlier drafts: of the same draft, the same Edition
 * @param shelf where documents are put away, for a build
 * @returns null when a part is missing after all
 */
export function toEdition(draft: Draft, base: string, memory: Memory, shelf?: Shelf): Edition | null {
  // Checks are computed of the rows, and the words that stories and lessons quote stand in the documents.
  const { data, translations, checks: __, quoted: ___, termPlaces: ____, ...rows } = draft;
  const { recommendationUnit, names: _, ...tables } = data;
  const of = [base, Object.values(rows), Object.values(tables), recommendationUnit?.value, [...translations.values()]];
  return memory.recall('edition', '', of, () => makeEdition(draft, base, memory, shelf));
}

/**
 * Documents with a preview of their own and a place in the book, the first ones: to draw one costs 27 ms a language, to
 * write its chapters 60 ms (26 November 2026).
 */
const PICTURED = 100;

function makeEdition(draft: Draft, base: string, memory: Memory, shelf?: Shelf): Edition | null {
  const { data, drafts } = draft;
  if (data.vocabulary === null || data.charts === null || data.licence === null || data.recommendationUnit === null)
    return null;
  const order = new Map(drafts.map(({ slug }, index) => [slug, index]));
  const inTextOrder = <T extends Anchored & { document: string }>(rows: readonly T[]): T[] =>
    [...rows].sort(
      (a, b) =>
        (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) ||
        a.span.start - b.span.start ||
        a.span.end - b.span.end,
    );
  const claims = inTextOrder(
    draft.claims.map(({ row, anchored }) =>
      memory.recall('claim of the edition', row, [anchored], (): Claim => ({
        type: 'claim',
        ...row.value,
        ...anchored,
        corrected: correctedValue(row.value),
        marks: [],
      })),
    ),
  );
  const claimsById = byId(claims);
  const computed = byId(draft.checks);
  const counts = countsOf({ ...data, charts: data.charts.value.charts, works: data.works ?? [], documents: drafts });
  const numbers: Numbers = { claim: (id) => claimsById.get(id), check: (id) => computed.get(id), counts };
  const prose = new ProseRenderer({ numbers, base });
  const versions = versionsOf(drafts, draft, data, memory);
  const documents: EditionDocument[] = [];
  for (const document of oneByOne(drafts, shelf)) {
    const pictured = documents.length < PICTURED;
    const version = versions.documents.get(document.slug) ?? '';
    const sentences = LANGS.flatMap((lang) => document.translations[lang].map((one) => draft.translations.get(one)));
    const makings = ({ questions }: Recalled): unknown[] => [
      ...[document, version, pictured, base, sentences],
      ...answersTo(questions, numbers),
    ];
    const { made } = memory.recall('document of the edition', document.slug, makings, (): Recalled => {
      const asked = new AskedNumbers(numbers);
      const made = toDocument(document, draft.translations, version, new ProseRenderer({ numbers: asked, base }));
      return { made: made && { ...made, pictured }, questions: asked.questions };
    });
    if (shelf !== undefined)
      for (const lang of LANGS) for (const one of document.translations[lang]) draft.translations.delete(one);
    if (made !== null) documents.push(shelf?.put(made) ?? made);
  }
  const content = {
    documents,
    claims,
    setAside: inTextOrder(draft.setAside.map(({ row, anchored }) => ({ ...row.value, ...anchored }))),
    recommendationUnit: data.recommendationUnit.value,
    recommendations: inTextOrder(
      draft.recommendations.map(({ row, anchored }): Recommendation => ({
        type: 'recommendation',
        ...row.value,
        ...anchored,
        marks: [],
      })),
    ),
    excluded: inTextOrder(
      draft.excluded.map(({ row, anchored }): Excluded => ({ type: 'excluded', ...row.value, ...anchored })),
    ),
    checks: draft.checks.map((check) => toCheck(check, prose)),
    vocabulary: data.vocabulary.value,
    charts: data.charts.value.charts,
    pages: draft.pages.flatMap((page) => toPage(page, prose) ?? []),
    stories: inOrder(draft.stories.flatMap((story) => toStory(story, draft.quoted, prose) ?? [])),
    lessons: inOrder(draft.lessons.flatMap((lesson) => toLesson(lesson, draft.quoted, prose) ?? [])),
    terms: draft.terms.flatMap((term) => toTerm(term, draft.termPlaces, order, prose) ?? []),
    licence: fillTemplates(licenceFile, data.licence.value, inPlainWords(prose)),
    works: (data.works ?? []).map(({ value }) => fillTemplates(workSchema, value, inPlainWords(prose))),
    moved: data.moved?.value ?? { moved: [], documents: [], views: [] },
    recorded: (data.editions?.value.editions ?? []).map((row) =>
      fillTemplates(recordedEdition, row, inPlainWords(prose)),
    ),
    version: versions.edition,
  };
  const index = {
    documents: new Map(documents.map((document) => [document.slug, document])),
    claims: claimsById,
    checks: byId(content.checks),
    units: byId(content.vocabulary.units),
    counts,
  };
  const marks = marksByRow({ ...content, index });
  const marked = <T extends { readonly id: string; readonly marks: readonly MarkRef[] }>(row: T): T => ({
    ...row,
    marks: marks.get(row.id) ?? [],
  });
  return indexed(
    { ...content, claims: claims.map(marked), recommendations: content.recommendations.map(marked) },
    counts,
  );
}

/** By the order that the editors gave, then by address. */
function inOrder<T extends { readonly order: number; readonly slug: string }>(told: readonly T[]): T[] {
  return [...told].sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
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
      const sentences = translations.get(stored) ?? [];
      const text = plain(sentences.map((sentence) => sentenceText(sentence, lang)).join(' '));
      return { block, gap: false, sentences, text };
    });
  const { text, blocks } = draft.parsed;
  return {
    slug: draft.slug,
    version,
    // Plain: these words stand in lists, previews and data files.
    meta: fillTemplates(documentSchema, draft.front.value, inPlainWords(prose)),
    years: draft.years,
    reading: { text, blocks },
    astral: astralIn(text),
    numerals: numeralsInside(draft.numerals).map(({ start, end }) => ({ start, end })),
    translations: { en: translate('en'), uk: translate('uk') },
    notes,
    words: toWordList(draft, prose),
  };
}

function toCheck(check: ComputedCheck, prose: ProseRenderer): Check {
  const words = ({ en, uk }: Bilingual<Template>): Bilingual<Plain> => ({
    en: prose.plain(en, 'en'),
    uk: prose.plain(uk, 'uk'),
  });
  const html = ({ en, uk }: Bilingual<Template>): Bilingual<Html> => ({
    en: prose.html(en, 'en'),
    uk: prose.html(uk, 'uk'),
  });
  const { title, explanation } = check;
  return {
    ...check,
    title: words(title),
    titleHtml: html(title),
    explanation: words(explanation),
    explanationHtml: html(explanation),
  };
}

function toPage({ slug, sides: { en, uk } }: StoredPage, prose: ProseRenderer): PageText | null {
  if (en === null || uk === null) return null;
  const field = (name: 'title' | 'description'): Bilingual<Plain> => ({
    en: prose.plain(en.front.value[name], 'en'),
    uk: prose.plain(uk.front.value[name], 'uk'),
  });
  const [english, ukrainian] = [prose.render(en.prose, 'en', null), prose.render(uk.prose, 'uk', null)];
  return {
    slug,
    title: field('title'),
    description: field('description'),
    html: { en: english.html, uk: ukrainian.html },
    blocks: { en: prose.blocks(en.prose, 'en'), uk: prose.blocks(uk.prose, 'uk') },
    text: { en: english.text, uk: ukrainian.text },
    sources: en.front.value.sources ?? [],
  };
}

/** Fills the templates of a value in both languages, each in the language in which it stands. */
function inPlainWords(prose: ProseRenderer): (template: Template, path: Path) => Plain {
  return (template, path) => prose.plain(template, path.at(-1) === 'uk' ? 'uk' : 'en');
}
