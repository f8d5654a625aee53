/**
 * The last step: content without a problem becomes the Edition, its prose rendered, its rows in the order of the text.
 */
import { createHash } from 'node:crypto';
import { marksBySource } from '../charts/registry.ts';
import type { StoredClaim, StoredSetAside } from '../model/claim.ts';
import type { Bilingual, Lang } from '../model/common.ts';
import type { DocumentMeta } from '../model/document.ts';
import type {
  Anchored,
  Check,
  Claim,
  Edition,
  EditionDocument,
  Excluded,
  MarkRef,
  Note,
  PageText,
  Recommendation,
  TranslatedBlock,
} from '../model/edition.ts';
import type { StoredApart, StoredRecommendation } from '../model/recommendation.ts';
import { plainText } from '../text/markdown.ts';
import type { AnchoredRow } from '../check/anchor-rows.ts';
import { ProseRenderer } from './prose.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredPage } from '../read/page.ts';

/** Everything that was read and found right. */
export interface Draft {
  readonly data: Data;
  /** Emptied by `finish`: a draft holds its files, and is forgotten as soon as its document is made. */
  readonly drafts: DraftDocument[];
  readonly pages: readonly StoredPage[];
  readonly claims: readonly AnchoredRow<StoredClaim>[];
  readonly setAside: readonly AnchoredRow<StoredSetAside>[];
  readonly recommendations: readonly AnchoredRow<StoredRecommendation>[];
  readonly apart: readonly AnchoredRow<StoredApart>[];
  readonly checks: readonly Check[];
}

/**
 * Makes the Edition of a draft without problems, and empties the draft.
 * @returns null when a part is missing after all
 */
export function finish(draft: Draft, base: string): Edition | null {
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
    draft.claims.map(({ row, anchored }): Claim => ({
      type: 'claim',
      ...row.value,
      ...anchored,
      corrected: row.value.emendation?.value ?? row.value.value,
      marks: [],
    })),
  );
  const prose = new ProseRenderer({
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    checks: new Map(draft.checks.map((check) => [check.id, check])),
    base,
  });
  const version = new Version();
  for (const { file } of drafts) version.add(file.text);
  const documents: EditionDocument[] = [];
  drafts.reverse();
  for (let one = drafts.pop(); one !== undefined; one = drafts.pop()) {
    const document = finishDocument(one, prose);
    if (document === null) continue;
    documents.push(document);
    version.addDocument(document);
  }
  for (const row of [...data.claims, ...data.setAside, ...data.recommendations, ...data.apart, ...data.checks])
    version.add(JSON.stringify(row.value));
  const pages = draft.pages.flatMap((page) => finishPage(page, prose) ?? []);
  const edition: Edition = {
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
    apart: inTextOrder(
      draft.apart.map(({ row, anchored }): Excluded => ({ type: 'excluded', ...row.value, ...anchored })),
    ),
    checks: draft.checks.map((check) => ({
      ...check,
      title: prose.both(check.title, 'template'),
      explanation: prose.both(check.explanation, 'template'),
    })),
    vocabulary: data.vocabulary.value,
    charts: data.charts.value.charts,
    pages,
    licence: data.licence,
    moved: data.moved?.value ?? { moved: [], documents: [] },
    version: version.text(),
  };
  const marks = marksBySource(edition);
  const marked = <T extends { readonly id: string; readonly marks: readonly MarkRef[] }>(row: T): T => ({
    ...row,
    marks: marks.get(row.id) ?? [],
  });
  return { ...edition, claims: claims.map(marked), recommendations: edition.recommendations.map(marked) };
}

/**
 * First 12 hex digits of the SHA-256 over the transcriptions, what the editors write of them, and every row of data.
 */
class Version {
  readonly #hash = createHash('sha256');

  add(text: string): void {
    this.#hash.update(text);
  }

  addDocument({ notes, translations }: EditionDocument): void {
    for (const note of notes)
      this.add(`${note.id}\n${note.title.en}\n${note.title.uk}\n${note.html.en}\n${note.html.uk}\n`);
    for (const block of [...translations.en, ...translations.uk]) this.add(block.html);
  }

  text(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }
}

function finishDocument(draft: DraftDocument, prose: ProseRenderer): EditionDocument | null {
  if (draft.front === null) return null;
  const notes = draft.notes
    .flatMap(({ stored, anchored }): Note[] => {
      if (stored.titles.uk === null || stored.prose.en === null || stored.prose.uk === null) return [];
      const html = {
        en: prose.render(stored.prose.en, 'en', draft.slug),
        uk: prose.render(stored.prose.uk, 'uk', draft.slug),
      };
      return [
        {
          type: 'note',
          ...anchored,
          id: own(stored.id),
          kind: stored.kind,
          emendation:
            stored.emendation === null ? null : { ...stored.emendation, reading: own(stored.emendation.reading) },
          title: { en: own(stored.titles.en.text), uk: own(stored.titles.uk.text) },
          html,
          text: both(html, plainText),
        },
      ];
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const translate = (lang: Lang): TranslatedBlock[] =>
    draft.translations[lang].map(({ block, markdown, gap }) => {
      const html = prose.translation(markdown, lang, draft.slug);
      return { block, html, text: plainText(html), gap };
    });
  const { text, blocks } = draft.parsed;
  return {
    slug: draft.slug,
    meta: structuredClone(finishMeta(draft.front.value, prose)),
    years: draft.years,
    reading: { text, blocks },
    translations: { en: translate('en'), uk: translate('uk') },
    notes,
  };
}

/** Cites in the words about a document become plain numbers: these words stand in lists, previews and data files. */
function finishMeta(meta: DocumentMeta, prose: ProseRenderer): DocumentMeta {
  const plain = (text: Bilingual): Bilingual => prose.both(text, 'plain');
  const fact = (one: DocumentMeta['place']): DocumentMeta['place'] => ({
    ...one,
    value: plain(one.value),
    reason: plain(one.reason),
  });
  return {
    ...meta,
    date: { ...meta.date, reason: plain(meta.date.reason) },
    place: fact(meta.place),
    author: fact(meta.author),
    abstract: plain(meta.abstract),
    unknown: meta.unknown.map(plain),
  };
}

function finishPage({ slug, sides: { en, uk } }: StoredPage, prose: ProseRenderer): PageText | null {
  if (en === null || uk === null) return null;
  const field = (name: 'title' | 'description'): Bilingual => ({
    en: prose.plain(en.front.value[name], 'en'),
    uk: prose.plain(uk.front.value[name], 'uk'),
  });
  return {
    slug,
    title: field('title'),
    description: field('description'),
    html: { en: prose.render(en.prose, 'en', null), uk: prose.render(uk.prose, 'uk', null) },
  };
}

/** A string by itself: a part of a longer one would keep the whole file in memory for as long as the Edition lives. */
function own(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function both(text: Bilingual, change: (text: string) => string): Bilingual {
  return { en: change(text.en), uk: change(text.uk) };
}
