/**
 * The last step: content without a problem becomes the Edition, its prose rendered, its rows in the order of the text.
 */
import { marksByRow } from '../charts/registry.ts';
import type { ComputedCheck } from '../model/check.ts';
import type { StoredSetAside } from '../model/claim.ts';
import {
  byId,
  type Check,
  type Edition,
  type Excluded,
  indexed,
  type MarkRef,
  type PageText,
  type Recommendation,
} from '../model/edition.ts';
import { recordedEdition } from '../model/editions.ts';
import { licenceFile } from '../model/licence.ts';
import type { StoredExcluded, StoredRecommendation } from '../model/recommendation.ts';
import { NOTHING_MOVED } from '../model/moved.ts';
import { fillerOf } from '../model/texts.ts';
import { workSchema } from '../model/work.ts';
import type { Bilingual, Html, Plain, Template } from '../model/text-types.ts';
import type { Memory } from '../problems/memory.ts';
import type { QuotedPlaces } from '../check/stories/story-steps.ts';
import type { TermPlaces } from '../check/documents/term-places.ts';
import type { Counts } from '../model/counts.ts';
import { type Documents, inPlainWords } from './to-document.ts';
import { ProseRenderer } from './prose.ts';
import { toLesson } from './lesson.ts';
import { toStory } from './story.ts';
import { toTerm } from './term.ts';
import { editionVersion } from './version.ts';
import type { Data, AnchoredRow } from '../read/data.ts';
import type { DraftDocument, StoredPage } from '../read/document.ts';
import type { StoredLesson } from '../read/lesson.ts';
import type { StoredStory } from '../read/story.ts';
import type { StoredTerm } from '../read/term.ts';
import type { Anchored } from '../model/common.ts';

const filledLicence = fillerOf(licenceFile);
const filledWork = fillerOf(workSchema);
const filledRow = fillerOf(recordedEdition);

/** Everything that was read and found right. */
export interface Draft {
  readonly data: Data;
  readonly drafts: readonly DraftDocument[];
  /** What was made of them. */
  readonly documents: Documents;
  readonly pages: readonly StoredPage[];
  readonly stories: readonly StoredStory[];
  readonly lessons: readonly StoredLesson[];
  readonly terms: readonly StoredTerm[];
  /** Where the words stand of each form of a term. */
  readonly termPlaces: TermPlaces;
  /** Where the words stand that stories and lessons quote. */
  readonly quoted: QuotedPlaces;
  readonly setAside: readonly AnchoredRow<StoredSetAside>[];
  readonly recommendations: readonly AnchoredRow<StoredRecommendation>[];
  readonly excluded: readonly AnchoredRow<StoredExcluded>[];
  readonly checks: readonly ComputedCheck[];
}

/**
 * Makes the Edition of a draft without problems.
 * @param memory what was made of earlier drafts: of the same draft, the same Edition
 * @returns null when a part is missing after all
 */
export function toEdition(draft: Draft, base: string, memory: Memory): Edition | null {
  // Checks are computed of the rows, and the words that stories and lessons quote stand in the documents.
  const { data, documents, checks: __, quoted: ___, termPlaces: ____, ...rows } = draft;
  const { recommendationUnit, names: _, ...tables } = data;
  const made = [documents.made, documents.claims];
  const of = [base, Object.values(rows), Object.values(tables), recommendationUnit?.value, ...made];
  return memory.recall('edition', '', of, () => makeEdition(draft, base, memory));
}

function makeEdition(draft: Draft, base: string, memory: Memory): Edition | null {
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
  const { made: documents, numbers, counts } = draft.documents;
  const claims = inTextOrder(draft.documents.claims);
  const prose = new ProseRenderer({ numbers, base }, memory);
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
    licence: filledLicence(data.licence.value, inPlainWords(prose)),
    works: (data.works ?? []).map(({ value }) => filledWork(value, inPlainWords(prose))),
    moved: data.moved?.value ?? NOTHING_MOVED,
    recorded: (data.editions?.value.editions ?? []).map((row) => filledRow(row, inPlainWords(prose))),
    version: editionVersion(draft.documents.versions, draft, data),
  };
  return withMarks(content, counts);
}

/** The edition with the marks of its rows, which charts tell that ask the dataset what they show. */
function withMarks(content: Omit<Edition, 'index'>, counts: Counts): Edition {
  const { documents, claims } = content;
  // The index is made whole when the rows have their marks.
  const index = {
    documents: new Map(documents.map((document) => [document.slug, document])),
    claims: byId(claims),
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
