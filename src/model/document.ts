/** A document: front matter of a transcription. */
import { z } from 'astro/zod';
import { sourceLanguage } from './common.ts';
import { type Filled, label, template, templateText, meant } from './text-types.ts';
import { sourcesField } from './work.ts';

const ground = meant(
  z.enum(['stated', 'inferred', 'unknown']),
  'stated: the source says so; inferred: the editors conclude it; unknown: it cannot be said.',
  'stated: так каже джерело; inferred: так виводять редактори; unknown: сказати не можна.',
);

const fact = z.strictObject({
  value: template('What can be said.', 'Що можна сказати.'),
  ground,
  reason: template('Why, in a sentence.', 'Чому, одним реченням.'),
  sources: sourcesField,
});

export const documentSchema = z.strictObject({
  title: meant(
    z.string().min(1),
    'Title in the language and spelling of the source.',
    'Назва мовою та правописом джерела.',
  ),
  titles: label('Title in the languages of the site.', 'Назва мовами сайту.'),
  short: label(
    'A very short name for labels of charts: one to three words.',
    'Дуже коротка назва для підписів на графіках: одне – три слова.',
  ),
  language: sourceLanguage,
  genre: label('What kind of text it is.', 'Що це за текст.'),
  sourceFile: meant(
    z.string().regex(/^[^\\/:*?"<>|]+$/),
    'Name of the file that the transcription came from.',
    'Назва файла, з якого взято транскрипцію.',
  ),
  sourceSha256: meant(
    z.string().regex(/^[0-9a-f]{64}$/),
    'SHA-256 of that file, in hexadecimal: what the transcription can be held against.',
    'SHA-256 того файла, шістнадцятковий: за ним можна звірити транскрипцію.',
  ),
  collated: meant(
    z
      .string()
      .regex(/^[0-9a-z]{4}(?: [0-9a-z]{4})*$/)
      .optional(),
    'Four signs for each sentence, as it was when last compared with the source; the checker says what to write.',
    'По чотири знаки на речення, яким воно було, коли його востаннє звірено з джерелом; що писати, каже перевірка.',
  ),
  date: meant(
    z.strictObject({
      edtf: meant(
        z.string(),
        'When the document was written, in Extended Date/Time Format: 1924, 1922/1923, 1924-07~/1925.',
        'Коли написано документ, у форматі EDTF: 1924, 1922/1923, 1924-07~/1925.',
      ),
      ground,
      reason: template('Why, in one or two sentences.', 'Чому, одним-двома реченнями.'),
      sources: sourcesField,
    }),
    'When the document was written.',
    'Коли написано документ.',
  ),
  place: meant(
    fact,
    'Where it was written, and on what ground that is said.',
    'Де його написано й на якій підставі так кажемо.',
  ),
  author: meant(
    fact.extend({
      signed: meant(
        z.string().min(1).optional(),
        'The name under which the text stands, letter for letter, for citations; only where it gives one.',
        'Ім’я, під яким стоїть текст, літера в літеру, для посилань; лише якщо його названо.',
      ),
    }),
    'Who wrote it, and on what ground that is said.',
    'Хто його написав і на якій підставі так кажемо.',
  ),
  abstract: template(
    'What the document is and says, in two or three sentences, as a claim of its author and not as fact.',
    'Що це за документ і що він каже, двома-трьома реченнями: як твердження автора, а не як факт.',
  ),
  unknown: meant(
    z.array(template('One thing that is not known, in a sentence.', 'Одна невідома річ, одним реченням.')),
    'What is not known of the document: one sentence each.',
    'Чого про документ не відомо: по одному реченню.',
  ),
});
/** Front matter of content/documents/<slug>/transcription.md as stored. */
export type StoredMeta = z.infer<typeof documentSchema>;

/** What is said about a document, as readers see it. */
export type DocumentMeta = Filled<StoredMeta>;

/** A page of prose in Ukrainian: front matter of content/pages/<slug>.uk.md. */
export const translatedPageSchema = z.strictObject({
  title: templateText('Title of the page.', 'Назва сторінки.'),
  description: templateText(
    'One sentence for search engines and previews.',
    'Одне речення для пошукових систем і переглядів.',
  ),
});

/** A page of prose: front matter of content/pages/<slug>.md. As with notes, the works stand in the English file. */
export const pageSchema = translatedPageSchema.extend({ sources: sourcesField });
export type PageFront = z.infer<typeof pageSchema>;
