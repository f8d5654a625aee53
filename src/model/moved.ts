/**
 * data/moved.json: addresses that were published and whose words now stand elsewhere. Old links keep working through
 * it.
 */
import { z } from 'astro/zod';
import { id, ID, schemaPath } from './common.ts';
import { meaning } from './text-types.ts';

export const movedSchema = z.strictObject({
  document: id.meta(meaning('Slug of the document, as it is now.', 'Документ: теперішня назва його теки.')),
  from: id.meta(
    meaning(
      'The id that was published and is no longer used: of a block, note, claim, recommendation or passage not ' +
        'counted.',
      'Ідентифікатор, який було опубліковано і якого більше не вживають: абзацу, примітки, твердження, ' +
        'рекомендації чи не врахованого уривка.',
    ),
  ),
  to: z
    .string()
    .regex(new RegExp(ID.source.replace('^', '^(?:glossary/#)?')))
    .meta(
      meaning(
        'The id where its words stand now; or the entry that says the same: "glossary/#comrade".',
        'Ідентифікатор, під яким його слова стоять тепер, або стаття, що каже те саме: "glossary/#comrade".',
      ),
    ),
});
/** An id of a document whose words stand elsewhere now. */
export type Moved = z.infer<typeof movedSchema>;

/** The entry of the glossary that a row leads to; null where it leads to a place of its document. */
export function entryOf({ to }: Moved): string | null {
  return to.startsWith('glossary/#') ? to.slice('glossary/#'.length) : null;
}

const movedTermSchema = z.strictObject({
  from: id.meta(
    meaning(
      'The entry that was published: the former name of its file in content/glossary.',
      'Опублікована стаття: колишня назва її файлу в content/glossary.',
    ),
  ),
  to: id.meta(meaning('The entry now.', 'Теперішня стаття.')),
});
/** An entry of the glossary that has a new id. */
export type MovedTerm = z.infer<typeof movedTermSchema>;

export const movedDocumentSchema = z.strictObject({
  from: id.meta(
    meaning(
      'The slug that was published: the former name of the folder in content/documents.',
      'Опублікована адреса: колишня назва теки в content/documents.',
    ),
  ),
  to: id.meta(meaning('The slug now.', 'Теперішня адреса.')),
});
/** A document that has a new address. */
export type MovedDocument = z.infer<typeof movedDocumentSchema>;

const movedViewSchema = z.strictObject({
  from: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/)
    .meta(
      meaning(
        'The address below charts/ that was published: "growth/cells".',
        'Опублікована адреса під charts/: "growth/cells".',
      ),
    ),
  to: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .meta(
      meaning(
        'The view whose numbers and files stand there now: "growth/members".',
        'Подання, чиї числа й файли стоять там тепер: "growth/members".',
      ),
    ),
  mark: id.optional().meta(meaning('The mark of that view to go to.', 'Позначка цього подання, до якої вести.')),
  table: id
    .optional()
    .meta(
      meaning(
        'The table of the data page to go to, where the page is no view any more.',
        'Таблиця сторінки даних, до якої вести, якщо подання вже немає.',
      ),
    ),
});
export const movedFile = z.strictObject({
  $schema: schemaPath,
  moved: z
    .array(movedSchema)
    .meta(
      meaning(
        'Ids of documents whose words stand elsewhere now. `npm run diff` names the rows to add.',
        'Ідентифікатори в документах, чиї слова тепер стоять деінде. Які рядки додати, каже `npm run diff`.',
      ),
    ),
  documents: z
    .array(movedDocumentSchema)
    .default([])
    .meta(
      meaning(
        'Documents that have a new slug. The old address becomes a page that leads to the new one.',
        'Документи, що мають нову адресу. Зі старої адреси сторінка веде на нову.',
      ),
    ),
  terms: z
    .array(movedTermSchema)
    .default([])
    .meta(
      meaning(
        'Entries of the glossary that have a new id, or were taken in by another.',
        'Статті словника, що мають новий ідентифікатор або увійшли до інших.',
      ),
    ),
  views: z
    .array(movedViewSchema)
    .default([])
    .meta(
      meaning(
        'Views of charts that another view has taken in. The old address becomes a page that leads there.',
        'Подання графіків, що увійшли до іншого. Зі старої адреси сторінка веде туди.',
      ),
    ),
});
/** All addresses that moved. */
export type MovedTable = z.infer<typeof movedFile>;

export const NOTHING_MOVED: MovedTable = { moved: [], documents: [], terms: [], views: [] };
