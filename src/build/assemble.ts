/**
 * From files to the Edition: read → parse → validate → anchor → cross-check. Returns the whole Edition or the whole list
 * of problems, never a part of either.
 */
import { createHash } from 'node:crypto';
import { LANGS, type Bilingual, type Lang, type Span } from '../model/common.ts';
import type { Anchored, Apart, Claim, Edition, EditionDocument, Note, Recommendation, SetAside, TranslatedBlock } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { nearest } from '../text/likeness.ts';
import { plainText } from '../text/markdown.ts';
import { flatten } from '../text/anchor.ts';
import { anchorWords, type QuotePlace } from './anchoring.ts';
import { checkCharts } from './check-charts.ts';
import { computeChecks } from './compute-checks.ts';
import { readTree } from './content-tree.ts';
import { checkEmendedValue, checkNumerals, checkValue } from './number-checks.ts';
import { Problems } from './problems.ts';
import { ProseRenderer } from './prose.ts';
import { readData, type Data, type Row } from './read-data.ts';
import { readDocument, type DraftDocument } from './read-document.ts';
import { readFile } from './read-file.ts';
import { readPage } from './read-page.ts';

export interface AssembleOptions {
  /** Folder that holds content/ and data/. */
  readonly root: string;
  /** Path before every address, beginning and ending in `/`. */
  readonly base: string;
}

export type Assembled = { readonly edition: Edition; readonly problems: readonly [] } | { readonly edition: null; readonly problems: readonly Problem[] };

/** Pages of the site that are not made from a file of their own. */
const BUILT_PAGES = ['', 'documents/', 'charts/', 'ledger/', 'data/'];

/** Assembles the Edition from the files below `root`. Synchronous; reads nothing else. */
export function assemble({ root, base }: AssembleOptions): Assembled {
  const problems = new Problems();
  const tree = readTree(root, problems);
  const open = (path: string): ReturnType<typeof readFile> => readFile(root, path, problems);
  const data = readData(tree, open, problems);
  const drafts = tree.documents.flatMap((slug) => readDocument(slug, open, problems) ?? []);
  drafts.sort((a, b) => a.years[0] - b.years[0] || a.years[1] - b.years[1] || (a.slug < b.slug ? -1 : 1));
  const pages = tree.pages.flatMap((slug) => readPage(slug, open, problems) ?? []);
  const bySlug = new Map(drafts.map((draft) => [draft.slug, draft]));
  checkIds(drafts, data, problems);

  const claims = anchorRows(data.claims, bySlug, tree.documents, problems).map(({ row, anchored }): Claim => ({ ...row.value, ...anchored, corrected: row.value.emendation?.value ?? row.value.value, marks: [] }));
  const setAside = anchorRows(data.setAside, bySlug, tree.documents, problems).map(({ row, anchored }): SetAside => ({ ...row.value, ...anchored }));
  const recommendations = anchorRows(data.recommendations, bySlug, tree.documents, problems).map(({ row, anchored }): Recommendation => ({ ...row.value, ...anchored, marks: [] }));
  const apart = anchorRows(data.apart, bySlug, tree.documents, problems).map(({ row, anchored }): Apart => ({ ...row.value, ...anchored }));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  checkClaims(data, claimById, bySlug, problems);
  checkVocabulary(data, claimById, bySlug, problems);
  accountForNumerals(drafts, [...claims, ...setAside], problems);

  // Formulas may cite claims that failed elsewhere: say so once, where the claim is wrong.
  const checks = data.claims.length === claims.length ? computeChecks(data.checks, claimById, problems) : [];
  const checkById = new Map(checks.map((check) => [check.id, check]));
  const places = new Map(drafts.map((draft) => [draft.slug, new Set([...draft.parsed.blocks.map((block) => block.id), ...draft.notes.map((note) => note.stored.id)])]));
  for (const { document, id } of [...claims, ...recommendations, ...apart]) places.get(document)?.add(id);
  const addresses = new Set([
    ...BUILT_PAGES,
    ...tree.pages.filter((slug) => slug !== 'home').map((slug) => `${slug}/`),
    ...drafts.map((draft) => `documents/${draft.slug}/`),
    ...(data.charts?.value.charts ?? []).flatMap((chart) => chart.views.map((view) => `charts/${chart.id}/${view.id}/`)),
  ]);
  const prose = new ProseRenderer({ claims: claimById, checks: checkById, pages: addresses, places, base }, problems);
  const complete = data.claims.length === claims.length && data.checks.length === checks.length;
  if (complete) {
    if (data.charts !== null) checkCharts(data.charts, claimById, checkById, prose, problems);
    checkTexts(data, prose, problems);
  }
  const documents = drafts.map((draft) => finish(draft, prose, complete));
  const pageTexts = pages.map((page) => ({ slug: page.slug, title: page.title, description: page.description, html: both((lang) => (complete ? prose.render(page.prose[lang], lang, null) : '')) }));

  if (problems.count > 0 || data.vocabulary === null || data.charts === null || data.licence === null || data.recommendationUnit === null) return { edition: null, problems: problems.list() };
  const order = new Map(drafts.map((draft, index) => [draft.slug, index]));
  const inTextOrder = <T extends Anchored & { document: string }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.span.start - b.span.start || a.span.end - b.span.end);
  const content = {
    documents,
    claims: inTextOrder(claims),
    setAside: inTextOrder(setAside),
    recommendationUnit: data.recommendationUnit.value,
    recommendations: inTextOrder(recommendations),
    apart: inTextOrder(apart),
    checks: checks.map((check) => ({ ...check, title: prose.both(check.title, 'template'), explanation: prose.both(check.explanation, 'template') })),
    vocabulary: data.vocabulary.value,
    charts: data.charts.value.charts,
    pages: pageTexts,
    licence: data.licence,
  };
  const hash = createHash('sha256');
  for (const draft of drafts) hash.update(draft.file.text);
  for (const row of [...data.claims, ...data.setAside, ...data.recommendations, ...data.apart, ...data.checks]) hash.update(JSON.stringify(row.value));
  return { edition: { ...content, version: hash.digest('hex').slice(0, 12) }, problems: [] };
}

function both(make: (lang: Lang) => string): Bilingual {
  return { en: make('en'), uk: make('uk') };
}

/** Ids are addresses: no two things of the site may share one, and none may look like a block. */
function checkIds(drafts: readonly DraftDocument[], data: Data, problems: Problems): void {
  const seen = new Map<string, string>();
  const add = (id: string, file: Row<unknown>['file'], place: { start: number; end: number }): void => {
    const other = seen.get(id);
    if (other !== undefined) problems.report(file, { code: 'id-duplicate', start: place.start, end: place.end, params: { id, other } });
    else seen.set(id, `${file.path}:${file.position(place.start).line}`);
  };
  for (const row of [...data.claims, ...data.recommendations, ...data.apart, ...data.checks]) add(row.value.id, row.file, row.at(['id']));
  for (const draft of drafts) {
    const blocks = new Set(draft.parsed.blocks.map((block) => block.id));
    for (const { stored } of draft.notes) {
      if (blocks.has(stored.id)) problems.report(stored.file, { code: 'id-duplicate', start: stored.idAt.start, end: stored.idAt.end, params: { id: stored.id, other: `${draft.slug}/transcription.md` } });
      add(stored.id, stored.file, stored.idAt);
    }
  }
}

function anchorRows<T extends { document: string; quote: string; context?: string | undefined }>(
  rows: readonly Row<T>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  slugs: readonly string[],
  problems: Problems,
): { row: Row<T>; anchored: Anchored }[] {
  return rows.flatMap((row) => {
    const { document, quote, context } = row.value;
    const draft = drafts.get(document);
    if (draft === undefined) {
      // A document that is there and failed has been reported already.
      if (!slugs.includes(document)) problems.report(row.file, { code: 'document-unknown', ...row.at(['document']), params: { id: document, known: slugs.slice(0, 20).join(', ') }, nearest: nearest(document, slugs, 1) });
      return [];
    }
    const place: QuotePlace = { file: row.file, quote: row.at(['quote']), context: row.at(['context']), outside: false };
    const anchored = anchorWords(document, draft.parsed, quote, context, place, problems);
    return anchored === null ? [] : [{ row, anchored }];
  });
}

function checkClaims(data: Data, claims: ReadonlyMap<string, Claim>, drafts: ReadonlyMap<string, DraftDocument>, problems: Problems): void {
  for (const row of data.claims) {
    const claim = claims.get(row.value.id);
    const draft = drafts.get(row.value.document);
    if (claim === undefined || draft === undefined) continue;
    checkValue(claim.value, claim.quote, draft.meta.language, { file: row.file, ...row.at(['value']) }, problems);
    if (claim.date.edtf !== null && draft.parseDate(claim.date.edtf) === null) problems.report(row.file, { code: 'date-invalid', ...row.at(['date', 'edtf']), params: { date: claim.date.edtf } });
    if (claim.emendation === undefined) continue;
    const note = draft.notes.find(({ stored }) => stored.id === claim.emendation?.note);
    const at = row.at(['emendation', 'note']);
    if (note === undefined) {
      problems.report(row.file, { code: 'id-unknown', ...at, params: { id: claim.emendation.note, kind: 'notes' }, nearest: nearest(claim.emendation.note, draft.notes.map(({ stored }) => stored.id), 1) });
    } else if (note.stored.emendation === null || note.anchored.span.start < claim.span.start || note.anchored.span.end > claim.span.end) {
      problems.report(row.file, { code: 'emendation-elsewhere', ...at, params: { note: note.stored.id } });
    } else {
      const emended = claim.words.slice(0, note.anchored.span.start - claim.span.start) + note.stored.emendation.reading + claim.words.slice(note.anchored.span.end - claim.span.start);
      checkEmendedValue(claim.emendation.value, emended, note.stored.id, draft.meta.language, { file: row.file, ...row.at(['emendation', 'value']) }, problems);
    }
  }
}

function checkVocabulary(data: Data, claims: ReadonlyMap<string, Claim>, drafts: ReadonlyMap<string, DraftDocument>, problems: Problems): void {
  if (data.vocabulary === null) return;
  const vocabulary = data.vocabulary.value;
  const known = { units: ids(vocabulary.units), measures: ids(vocabulary.measures), themes: ids(vocabulary.themes), addressees: ids(vocabulary.addressees), modalities: ids(vocabulary.modalities), claims: [...claims.keys()] };
  const need = (row: Row<unknown>, field: string, id: string, kind: keyof typeof known): void => {
    if (!known[kind].includes(id)) problems.report(row.file, { code: 'id-unknown', ...row.at([field]), params: { id, kind }, nearest: nearest(id, known[kind], 1) });
  };
  for (const row of data.claims) {
    need(row, 'unit', row.value.unit, 'units');
    need(row, 'measures', row.value.measures, 'measures');
  }
  for (const row of data.checks) need(row, 'unit', row.value.unit, 'units');
  for (const row of data.recommendations) {
    need(row, 'theme', row.value.theme, 'themes');
    need(row, 'addressee', row.value.addressee, 'addressees');
    need(row, 'modality', row.value.modality, 'modalities');
    if (row.value.quantity !== null && data.claims.length === claims.size) need(row, 'quantity', row.value.quantity, 'claims');
    const draft = drafts.get(row.value.document);
    const { modalWord } = row.value;
    if (draft !== undefined && modalWord !== null && !flatten(draft.parsed.text).toLowerCase().includes(modalWord.toLowerCase())) {
      problems.report(row.file, { code: 'modal-word-missing', ...row.at(['modalWord']), params: { quote: modalWord, document: row.value.document } });
    }
  }
}

function ids(terms: readonly { readonly id: string }[]): string[] {
  return terms.map((term) => term.id);
}

function accountForNumerals(drafts: readonly DraftDocument[], accounted: readonly (Anchored & { document: string })[], problems: Problems): void {
  const spans = new Map<string, Span[]>();
  for (const { document, span } of accounted) {
    const list = spans.get(document);
    if (list === undefined) spans.set(document, [span]);
    else list.push(span);
  }
  for (const draft of drafts) checkNumerals(draft.file, draft.parsed, draft.meta.language, spans.get(draft.slug) ?? [], problems);
}

/** The prose guard over what is written in the tables. */
function checkTexts(data: Data, prose: ProseRenderer, problems: Problems): void {
  for (const row of data.checks) {
    for (const field of ['title', 'explanation'] as const) {
      for (const lang of LANGS) {
        const at = row.at([field, lang]);
        prose.checkTemplate(row.value[field][lang], { file: row.file, start: at.start + 1, end: at.end - 1 });
      }
    }
  }
  void problems;
}

function finish(draft: DraftDocument, prose: ProseRenderer, complete: boolean): EditionDocument {
  const notes = draft.notes
    .map(({ stored, anchored }): Note => {
      const html = both((lang) => (complete ? prose.render(stored.prose[lang], lang, draft.slug) : ''));
      return { ...anchored, id: stored.id, kind: stored.kind, emendation: stored.emendation, title: stored.titles, html, text: { en: plainText(html.en), uk: plainText(html.uk) } };
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const translate = (lang: Lang): TranslatedBlock[] =>
    draft.translations[lang].map(({ block, markdown, gap }) => {
      const html = prose.translation(markdown, lang);
      return { block, html, text: plainText(html), gap };
    });
  const { text, blocks } = draft.parsed;
  return { slug: draft.slug, meta: draft.meta, years: draft.years, reading: { text, blocks }, translations: { en: translate('en'), uk: translate('uk') }, notes };
}
