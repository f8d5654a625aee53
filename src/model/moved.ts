/**
 * data/moved.json: addresses that were published and whose words now stand elsewhere. Old links keep working through
 * it.
 */
import { z } from 'astro/zod';
import { dataPath, documentPath, galleryPath, glossaryPath, viewAt, viewPath } from './addresses.ts';
import { id, ID, schemaPath } from './common.ts';
import { meant } from './text-types.ts';

export const movedSchema = z.strictObject({
  document: meant(id, 'Slug of the document, as it is now.', 'Документ: теперішня назва його теки.'),
  from: meant(
    id,
    'The id that was published and is no longer used: of a block, note, claim, recommendation or passage not ' +
      'counted.',
    'Ідентифікатор, який було опубліковано і якого більше не вживають: абзацу, примітки, твердження, ' +
      'рекомендації чи не врахованого уривка.',
  ),
  to: meant(
    z.string().regex(new RegExp(ID.source.replace('^', '^(?:glossary/#)?'))),
    'The id where its words stand now; or the entry that says the same: "glossary/#comrade".',
    'Ідентифікатор, під яким його слова стоять тепер, або стаття, що каже те саме: "glossary/#comrade".',
  ),
});
/** An id of a document whose words stand elsewhere now. */
export type Moved = z.infer<typeof movedSchema>;

/** The entry of the glossary that a row leads to; null where it leads to a place of its document. */
export function entryOf({ to }: Moved): string | null {
  return to.startsWith('glossary/#') ? to.slice('glossary/#'.length) : null;
}

const movedTermSchema = z.strictObject({
  from: meant(
    id,
    'The entry that was published: the former name of its file in content/glossary.',
    'Опублікована стаття: колишня назва її файлу в content/glossary.',
  ),
  to: meant(id, 'The entry now.', 'Теперішня стаття.'),
});
/** An entry of the glossary that has a new id. */
export type MovedTerm = z.infer<typeof movedTermSchema>;

export const movedDocumentSchema = z.strictObject({
  from: meant(
    id,
    'The slug that was published: the former name of the folder in content/documents.',
    'Опублікована адреса: колишня назва теки в content/documents.',
  ),
  to: meant(id, 'The slug now.', 'Теперішня адреса.'),
});
/** A document that has a new address. */
export type MovedDocument = z.infer<typeof movedDocumentSchema>;

const movedViewSchema = z.strictObject({
  from: meant(
    z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/),
    'The address below charts/ that was published: "growth/cells".',
    'Опублікована адреса під charts/: "growth/cells".',
  ),
  to: meant(
    z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    'The view whose numbers and files stand there now: "growth/members".',
    'Подання, чиї числа й файли стоять там тепер: "growth/members".',
  ),
  mark: meant(id.optional(), 'The mark of that view to go to.', 'Позначка цього подання, до якої вести.'),
  table: meant(
    id.optional(),
    'The table of the data page to go to, where the page is no view any more.',
    'Таблиця сторінки даних, до якої вести, якщо подання вже немає.',
  ),
});
export const movedFile = z.strictObject({
  $schema: schemaPath,
  moved: meant(
    z.array(movedSchema),
    'Ids of documents whose words stand elsewhere now. `npm run diff` names the rows to add.',
    'Ідентифікатори в документах, чиї слова тепер стоять деінде. Які рядки додати, каже `npm run diff`.',
  ),
  documents: meant(
    z.array(movedDocumentSchema).default([]),
    'Documents that have a new slug. The old address becomes a page that leads to the new one.',
    'Документи, що мають нову адресу. Зі старої адреси сторінка веде на нову.',
  ),
  terms: meant(
    z.array(movedTermSchema).default([]),
    'Entries of the glossary that have a new id, or were taken in by another.',
    'Статті словника, що мають новий ідентифікатор або увійшли до інших.',
  ),
  views: meant(
    z.array(movedViewSchema).default([]),
    'Views of charts that another view has taken in. The old address becomes a page that leads there.',
    'Подання графіків, що увійшли до іншого. Зі старої адреси сторінка веде туди.',
  ),
});
/** All addresses that moved. */
export type MovedTable = z.infer<typeof movedFile>;

export const NOTHING_MOVED: MovedTable = { moved: [], documents: [], terms: [], views: [] };

/** Where all that has moved stands now, by its old address; both below the language's root. */
export function movedAddresses({ moved, documents, terms, views }: MovedTable): Map<string, string> {
  return new Map([
    ...moved.map((row): [string, string] => {
      const entry = entryOf(row);
      const now = entry === null ? documentPath(row.document, row.to) : glossaryPath(entry);
      return [documentPath(row.document, row.from), now];
    }),
    ...documents.map(({ from, to }): [string, string] => [documentPath(from), documentPath(to)]),
    ...terms.map(({ from, to }): [string, string] => [glossaryPath(from), glossaryPath(to)]),
    ...views.map(({ from, to, mark, table }): [string, string] => {
      const view = viewAt(`${galleryPath()}${to}/`);
      return [
        `${galleryPath()}${from}/`,
        table === undefined && view !== null ? viewPath(view, mark) : dataPath(table),
      ];
    }),
  ]);
}
