/**
 * data/moved.json: addresses that were published and whose words now stand elsewhere. Old links keep working through
 * it.
 */
import { z } from 'astro/zod';
import { id, schemaPath } from './common.ts';
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
  to: id.meta(meaning('The id where its words stand now.', 'Ідентифікатор, під яким його слова стоять тепер.')),
});
/** An id that moved inside a document. */
export type Moved = z.infer<typeof movedSchema>;

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
        'Ids that moved inside a document. `npm run diff` names the rows to add.',
        'Ідентифікатори, що перемістилися в межах документа. Які рядки додати, каже `npm run diff`.',
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
