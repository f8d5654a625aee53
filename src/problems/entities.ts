/** The things that are named by id: what they are called, and where they are written down. */
import type { Bilingual, Lang } from '../model/common.ts';
import { t } from './catalogue/entry.ts';
import type { Particulars } from './problem.ts';
import type { Path } from '../model/schema-inside.ts';
import { nearest } from '../text/likeness.ts';

interface Entity {
  /** Ukrainian in the genitive: «Теми з ідентифікатором … немає». */
  readonly kind: Bilingual;
  /** Where a new one is written. */
  readonly where: Bilingual;
}

const row = (en: string, uk: string, file: string, list: string): Entity => ({
  kind: t(en, uk),
  where: t(`“${list}” of ${file}`, `«${list}» у ${file}`),
});

const ENTITIES = {
  claims: row('claim', 'Твердження', 'data/claims.json', 'claims'),
  checks: row('check', 'Перевірки', 'data/checks.json', 'checks'),
  notes: {
    kind: t('note', 'Примітки'),
    where: t('notes.md of its document (`npm run new -- note`)', 'notes.md її документа (`npm run new -- note`)'),
  },
  rows: {
    kind: t('recommendation or claim', 'Рекомендації чи твердження'),
    where: t('data/recommendations.json or data/claims.json', 'data/recommendations.json або data/claims.json'),
  },
  series: row('series', 'Ряду', 'data/charts.json', 'series'),
  views: row('view of a chart', 'Подання графіка', 'data/charts.json', 'views'),
  marks: row('mark', 'Позначки', 'data/charts.json', 'views'),
  units: row('unit', 'Одиниці', 'data/vocabulary.json', 'units'),
  measures: row('measure', 'Вимірюваної величини', 'data/vocabulary.json', 'measures'),
  themes: row('theme', 'Теми', 'data/vocabulary.json', 'themes'),
  addressees: row('addressee', 'Адресата', 'data/vocabulary.json', 'addressees'),
  modalities: row('modality', 'Модальності', 'data/vocabulary.json', 'modalities'),
  works: { kind: t('work', 'Праці'), where: t('data/sources.json', 'data/sources.json') },
} as const satisfies Record<string, Entity>;
export type EntityName = keyof typeof ENTITIES;

/** The fault of a document that is named and not there. */
export function documentOf(slug: string): string {
  return `documents/${slug}`;
}

/** What is said of a document that is named and not there. @param slugs those that are */
export function missingDocument(slug: string, slugs: readonly string[]): Particulars<'document-unknown'> {
  return {
    id: slug,
    known: slugs.slice(0, 20).join(', '),
    nearest: () => nearest(slug, slugs, 1),
    fault: documentOf(slug),
    // Its folder may be there, and lead elsewhere.
    behind: [`content/documents/${slug}`],
  };
}

/** The fault of rows with words of a document that name another one. */
export function quotedElsewhere(document: string): string {
  return `quoted-elsewhere/${document}`;
}

/** The fault of notes of a document that are named and not there; a note is named by its anchor, too. */
export function notesOf(document: string, lang: Lang = 'en'): string {
  return `notes-${lang}/${document}`;
}

/** The fault of a note that is named beside a file of its document and not there. */
export function noteOf(file: string, id: string, lang: Lang = 'en'): string {
  return `${notesOf(file.split('/').at(-2) ?? '', lang)}/${id}`;
}

/** The fault of a note whose kind is none, so that nothing of it could be read. */
export function noteKinds(note: string): string {
  return `note-kinds/${note}`;
}

/** The fault of lines of old words that only one language has; a line is named by its id below it. */
export function linesOf(english: string): string {
  return `lines/${english}`;
}

/** Faults of views that are named and not there: below it the chart, then the view. */
export const VIEWS = 'views';

/** The fault of a number that a translation does not have. */
export function untranslated(claim: string): string {
  return `untranslated/${claim}`;
}

/** The fault of so many sentences more or less in a block, in both languages what came to the source. */
export function sentencesOf(translation: string, block: string, more: number): string {
  return `sentences/${translation.split('/').at(-2)}/${block}/${more}`;
}

/** The fault of a number that stands in both translations where another one stands in the source. */
export function orderOf(claim: string): string {
  return `order/${claim}`;
}

/** The fault of translations whose blocks go with others than their headings say. */
export function shiftedIn(document: string): string {
  return `shifted/${document}`;
}

/** The fault of letters that are written as several characters in a file. */

export function formOf(file: string): string {
  return `form/${file}`;
}

/** The fault of a value that is not that of its words: whatever is computed of it may be wrong. */
export function valueOf(claim: string): string {
  return `values/${claim}`;
}

/** The fault of a number of a document with a letter among its digits: by the digits, as others quote it. */
export function letterIn(document: string, number: string): string {
  return `letters/${document}/${number.replaceAll(/\D/gu, '')}`;
}

/** The fault of an id that a row has and an earlier one had before it. */
export function doubledId(id: string): string {
  return `doubled/${id}`;
}

/** The fault of a check that does not say what it compares. */
export function comparisonOf(check: string): string {
  return `comparisons/${check}`;
}

/** The fault of a number that an earlier row accounts for already: no text has to name it twice. */
export function doubledNumber(claim: string): string {
  return `doubled-numbers/${claim}`;
}

/** The fault of views of a chart of which two have one id: one of them has lost its own. */
export function doubledViews(chart: string): string {
  return `doubled-views/${chart}`;
}

/** The fault of a number that a recommendation asks for and does not name. */
export function unnamedAmount(claim: string): string {
  return `unnamed/${claim}`;
}

/** The fault of two rows whose texts changed places. */
export function exchangedRow(ids: readonly string[]): string {
  return `exchanged/${[...ids].sort().join('/')}`;
}

/** The fault of what a row of a chart draws, by the way to the row: all that is said of the row may follow from it. */
export function drawnRow([, ...way]: Path): string {
  return ['drawn', ...way].join('/');
}

/** What is said of an id that nothing has: however many places name it, it is one fault. */
export function missing(entity: EntityName, id: string): Particulars<'id-unknown' | 'cite-unknown'> {
  return { id, ...ENTITIES[entity], fault: `${entity}/${id}` };
}

/** The entity that a citation names. */
export const CITED = { claim: 'claims', check: 'checks' } as const satisfies Record<'claim' | 'check', EntityName>;
