/**
 * The promise about translations: the numbers of the source, each a link to the same entry; every correction that
 * changes the sense marked where it is rendered; as many sentences as the source has.
 */
import { type Lang, LANGS } from '../model/common.ts';
import type { Unit } from '../model/vocabulary.ts';
import type { TranslatedSentence } from '../model/translation.ts';
import { marksOf } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import { type AnchoredRow, wordsOf } from '../read/anchoring.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredTranslation } from '../read/translation.ts';
import { checkRendered } from './rendered-numbers.ts';
import { checkMeasures } from './measures.ts';
import { type DocumentRows, sourceBlocks } from './source-block.ts';
import { checkTranslatedText } from './translated-text.ts';
import { TranslatedBlockReader } from './translated-block.ts';

/** Translated blocks as they are shown, sentence by sentence. */
export type ResolvedTranslations = Map<StoredTranslation, readonly TranslatedSentence[]>;

/**
 * Resolves what translations mark, and reports what does not agree with the source. Nothing is said of a document where
 * a row or a note that may be meant could not be read: it is resolved as far as it goes.
 */
export function checkTranslations(
  drafts: readonly DraftDocument[],
  rows: DocumentRows,
  data: Data,
  problems: Problems,
): ResolvedTranslations {
  const units = data.vocabulary?.value.units ?? NO_UNITS;
  const resolved = new Map<StoredTranslation, readonly TranslatedSentence[]>();
  const claims = Map.groupBy(rows.claims, documentOf);
  const setAside = Map.groupBy(rows.setAside, documentOf);
  // Of two claims with one id nobody can say which is meant.
  const lost = problems.has('id-duplicate') ? null : lostDocuments(data, rows);
  for (const draft of drafts) {
    const { slug } = draft;
    const own = { claims: claims.get(slug) ?? [], setAside: setAside.get(slug) ?? [] };
    const notes = draft.notes.length === draft.stored.length && draft.noteNames.complete && draft.correctable;
    const sure = draft.front !== null && notes && lost !== null && !lost.has(slug);
    const made = problems.recall('translations', slug, [draft, own.claims, own.setAside, units, sure], (recorded) =>
      resolve(draft, own, units, sure, recorded),
    );
    for (const [translation, sentences] of made) resolved.set(translation, sentences);
  }
  return resolved;
}

const NO_UNITS: readonly Unit[] = [];

function resolve(
  draft: DraftDocument,
  rows: DocumentRows,
  units: readonly Unit[],
  sure: boolean,
  problems: Problems,
): ResolvedTranslations {
  const strange = problems.pass(
    'words of translations',
    () => [draft.files],
    (own) => strangeBlocks(draft, own),
  );
  const blocks = sourceBlocks(draft, rows);
  const ofNumbers = problems.behind('claims').behind(wordsOf(draft.slug));
  const resolved = new Map<StoredTranslation, readonly TranslatedSentence[]>();
  for (const [lang, translation] of translationsOf(draft)) {
    const source = blocks.get(translation.block);
    if (source === undefined || translation.written === null) continue;
    const told =
      sure && translation.inPlace && !strange.includes(nameOf(lang, translation))
        ? ofNumbers.behind(marksOf(draft.slug, translation.block))
        : null;
    const reader = new TranslatedBlockReader(source, translation, lang, told);
    resolved.set(translation, reader.read(translation.written));
    if (told !== null && reader.rendered.length > 0) checkRendered(reader.rendered, translation, lang, units, told);
  }
  return resolved;
}

/** Reports what is wrong with the words of translations. @returns names of those of which nothing else can be said */
function strangeBlocks(draft: DraftDocument, problems: Problems): readonly string[] {
  return LANGS.flatMap((lang) => {
    const strange = checkTranslatedText(draft, lang, draft.translations[lang], problems);
    const others = draft.translations[lang].filter((translation) => !strange.has(translation));
    checkMeasures(draft, lang, others, problems);
    return [...strange].map((translation) => nameOf(lang, translation));
  });
}

function nameOf(lang: Lang, { block }: StoredTranslation): string {
  return `${lang} ${block}`;
}

function translationsOf(draft: DraftDocument): (readonly [Lang, StoredTranslation])[] {
  return LANGS.flatMap((lang) => draft.translations[lang].map((translation) => [lang, translation] as const));
}

function documentOf({ row }: AnchoredRow<{ document: string }>): string {
  return row.value.document;
}

/** Documents with a row that was not found in them; null where a whole table cannot be read. */
function lostDocuments(data: Data, rows: DocumentRows): ReadonlySet<string> | null {
  if (!data.names.claims.complete || !data.names['set-aside'].complete) return null;
  const placed = new Set<unknown>([...rows.claims, ...rows.setAside].map(({ row }) => row));
  return new Set([...data.claims, ...data.setAside].filter((row) => !placed.has(row)).map((row) => row.value.document));
}
