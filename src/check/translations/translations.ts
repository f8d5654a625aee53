/**
 * The promise about translations: the numbers of the source, each a link to the same entry; every correction that
 * changes the sense marked where it is rendered; as many sentences as the source has.
 */
import { type Lang, LANGS } from '../../model/common.ts';
import type { Unit } from '../../model/vocabulary.ts';
import type { TranslatedSentence } from '../../model/translation.ts';
import { notesOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn } from '../../problems/whole.ts';
import type { AnchoredRow, Data } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { StoredTranslation } from '../../read/translation.ts';
import type { Names } from '../../text/compared/names.ts';
import { checkTranslatedWords } from './translated-words.ts';
import { checkDoubtMarks } from './doubt-marks.ts';
import { checkRendered, type RenderedNumber } from './rendered-numbers.ts';
import { checkMeasures } from './measures.ts';
import { type DocumentRows, type SourceBlock, sourceBlocks } from './source-block.ts';
import { checkTranslatedText } from './translated-text.ts';
import { TranslatedBlockReader } from './translated-block.ts';

/** Translated blocks of a document as they are shown, sentence by sentence: by language, then by block. */
export type ResolvedTranslations = Readonly<Record<Lang, ReadonlyMap<string, readonly TranslatedSentence[]>>>;

/**
 * Resolves what translations of a document mark, and reports what does not agree with the source. Nothing is said where
 * a row or a note that may be meant could not be read: it is resolved as far as it goes.
 * @param known what people and places are called
 * @param allRead could every row be read that may be meant?
 */
export function checkTranslations(
  draft: DraftDocument,
  rows: DocumentRows,
  units: readonly Unit[],
  known: Names,
  allRead: boolean,
  problems: Problems,
): ResolvedTranslations {
  const notes = draft.noteCount === draft.stored.length && draft.noteNames.complete && draft.correctable;
  const sure = draft.front !== null && notes && allRead;
  return problems.recall(
    'translations',
    draft.slug,
    [draft, rows.claims, rows.setAside, units, known, sure],
    (recorded) => resolve(draft, rows, units, known, sure, recorded),
  );
}

function resolve(
  draft: DraftDocument,
  rows: DocumentRows,
  units: readonly Unit[],
  known: Names,
  sure: boolean,
  problems: Problems,
): ResolvedTranslations {
  const strange = problems.pass(
    'words of translations',
    () => [draft.files],
    (own) => strangeBlocks(draft, own),
  );
  const blocks = sourceBlocks(draft, rows);
  const behind = (own: Problems): Problems => own.behind('claims', saidIn(draft.slug), notesOf(draft.slug));
  const told: (readonly [
    SourceBlock,
    StoredTranslation,
    Lang,
    readonly TranslatedSentence[],
    readonly RenderedNumber[],
  ])[] = [];
  const resolved = {
    en: new Map<string, readonly TranslatedSentence[]>(),
    uk: new Map<string, readonly TranslatedSentence[]>(),
  };
  for (const [lang, translation] of translationsOf(draft)) {
    const source = blocks.get(translation.block);
    if (source === undefined || translation.written === null) continue;
    const isTold = sure && translation.inPlace && !strange.includes(nameOf(lang, translation));
    const own = isTold ? behind(problems) : null;
    const reader = new TranslatedBlockReader(source, translation, lang, own);
    const sentences = reader.read(translation.written);
    resolved[lang].set(translation.block, sentences);
    if (isTold) told.push([source, translation, lang, sentences, reader.rendered]);
  }
  const values = (placed: readonly AnchoredRow<unknown>[]): unknown[] => placed.map(({ row }) => row.value);
  problems.pass(
    'told in translations',
    () => [sure, draft.files, values(rows.claims), values(rows.setAside), units, known.entries],
    (recorded) => {
      for (const [source, translation, lang, sentences, rendered] of told) {
        const own = behind(recorded);
        checkTranslatedWords(source, translation, lang, sentences, known, own);
        if (rendered.length > 0) checkRendered(rendered, translation, lang, units, own);
      }
    },
  );
  return resolved;
}

/** Reports what is wrong with the words of translations. @returns names of those of which nothing else can be said */
function strangeBlocks(draft: DraftDocument, problems: Problems): readonly string[] {
  const strange = LANGS.flatMap((lang) => {
    const strange = checkTranslatedText(draft, lang, draft.translations[lang], problems);
    const others = draft.translations[lang].filter((translation) => !strange.has(translation));
    checkMeasures(draft, lang, others, problems);
    return [...strange].map((translation) => nameOf(lang, translation));
  });
  checkDoubtMarks(draft, (lang, translation) => strange.includes(nameOf(lang, translation)), problems);
  return strange;
}

function nameOf(lang: Lang, { block }: StoredTranslation): string {
  return `${lang} ${block}`;
}

function translationsOf(draft: DraftDocument): (readonly [Lang, StoredTranslation])[] {
  return LANGS.flatMap((lang) => draft.translations[lang].map((translation) => [lang, translation] as const));
}

/** Documents with a row that was not found in them; null where a whole table cannot be read. */
export function lostDocuments(data: Data, rows: DocumentRows): ReadonlySet<string> | null {
  if (!data.names.claims.complete || !data.names['set-aside'].complete) return null;
  const placed = new Set<unknown>([...rows.claims, ...rows.setAside].map(({ row }) => row));
  return new Set([...data.claims, ...data.setAside].filter((row) => !placed.has(row)).map((row) => row.value.document));
}
