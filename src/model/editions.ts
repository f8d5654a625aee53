/** data/editions.json: what was corrected from one edition to the next, as `npm run diff` has found it. */
import { z } from 'astro/zod';
import { id, schemaPath } from './common.ts';
import { READ } from './period.ts';
import { type Filled, template, meant } from './text-types.ts';

const version = meant(
  z.string().regex(/^[0-9a-f]{12}$/),
  'Version of the data: 12 hexadecimal digits.',
  'Версія даних: 12 шістнадцяткових знаків.',
);

/** A day that there is, in ISO 8601, in years in which editions are published. */
const day = meant(
  z.iso.date().refine((date) => Number(date.slice(0, 4)) >= READ.first && Number(date.slice(0, 4)) <= READ.last),
  'The day on which it was published: 2026-11-26.',
  'День, коли його опубліковано: 2026-11-26.',
);

export const recordedEdition = z.strictObject({
  date: day,
  version: meant(version, 'Version of the data in it.', 'Версія даних у ньому.'),
  before: meant(version, 'Version of the data in the edition before.', 'Версія даних у попередньому виданні.'),
  said: template('What was corrected, in a sentence or two.', 'Що виправлено, одним-двома реченнями.').optional(),
  documents: meant(
    z.array(
      z.strictObject({
        document: meant(id, 'Slug of the document.', 'Документ: назва його теки.'),
        places: meant(
          z.array(id).min(1),
          'Ids of what changed in it: blocks, notes, claims, recommendations.',
          'Ідентифікатори того, що в ньому змінилося: абзаців, приміток, тверджень, рекомендацій.',
        ),
      }),
    ),
    'What changed in each document.',
    'Що змінилося в кожному документі.',
  ),
  checks: meant(z.array(id), 'Ids of the checks that changed.', 'Ідентифікатори перевірок, які змінилися.'),
});
export type StoredRecordedEdition = z.infer<typeof recordedEdition>;

export const editionsFile = z.strictObject({
  $schema: schemaPath,
  editions: meant(
    z.array(recordedEdition).min(1),
    'Editions, the latest first. `npm run diff -- <git ref> --record=<day>` writes a row.',
    'Видання, найновіше перше. Рядок пише `npm run diff -- <git ref> --record=<день>`.',
  ),
});
export type EditionsTable = z.infer<typeof editionsFile>;

/** An edition as readers see it. */
export type RecordedEdition = Filled<StoredRecordedEdition>;
