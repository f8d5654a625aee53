/**
 * data/sources.json: the works that background facts come from, in CSL-JSON (https://citationstyles.org), so that
 * Zotero, pandoc and the like read the file as it stands. What CSL-JSON has no field for stands in `custom`.
 */
import { z } from 'astro/zod';
import { id, type Lang } from './common.ts';
import { template, type Filled, meant } from './text-types.ts';

// What is cited: a document, a passage of it, a view of a chart, in the fields of CSL-JSON
// (https://citationstyles.org).

/** The formats that programs for references read, by the end of the file’s name. */
export const REFERENCE_TYPES = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

export interface Reference {
  readonly id: string;
  readonly type: 'webpage';
  readonly language: Lang;
  readonly title: string;
  /** As the source has it, where that is another. */
  readonly 'original-title'?: string;
  /** Whom the source names, or who made the drawing; absent where nobody is named. */
  readonly author?: readonly { readonly literal: string }[];
  /** Who made the edition of it, where they are not its authors. */
  readonly editor?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly genre: string;
  /** Only what the source states: what is inferred stands in the note. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  /** Absent where a page prints it: the version of the data changes with every note, and pages are not to. */
  readonly version?: string;
  readonly license: string;
  readonly URL: string;
  readonly note?: string;
}

/** How a page is cited. */
export interface Cited {
  readonly whole: Reference;
  /** Makes a reference to each of its passages; null where it has no text. */
  readonly passages: (() => readonly Reference[]) | null;
  /** Who holds the rights in it. */
  readonly holder: string;
  /** What it is and when it was written, in words, for the printed forms. */
  readonly date: string;
  /** What of it is whose: “Transcription, translations and notes”. */
  readonly work: string;
}

const words = (en: string, uk: string): z.ZodString => meant(z.string().min(1), en, uk);
/** In the letters of ASCII, as JSON Schema and programs for references want an address. */
const address = (en: string, uk: string): z.ZodURL => meant(z.url({ protocol: /^https?$/ }).regex(/^[!-~]+$/), en, uk);

const name = z.union([
  z.strictObject({
    family: words('Family name.', 'Прізвище.'),
    given: words('Given names, or their initials.', 'Ім’я та по батькові або ініціали.').optional(),
  }),
  z.strictObject({ literal: words('A name that is not divided: an institution.', 'Неподільна назва: установа.') }),
]);
export type Name = z.infer<typeof name>;

const dateParts = meant(
  z
    .array(z.array(z.number().int().min(1).max(2100)).min(1).max(3))
    .min(1)
    .max(2),
  '[[year]], [[year, month]] or [[year, month, day]]; two of them for a range of years: [[1907], [1909]].',
  '[[рік]], [[рік, місяць]] або [[рік, місяць, день]]; два для проміжку років: [[1907], [1909]].',
);
const date = z.strictObject({ 'date-parts': dateParts });
export type DateParts = z.infer<typeof dateParts>;

/** What a work is to those who lean on it, in the order in which readers see the groups. */
export const workKind = meant(
  z.enum(['period', 'language', 'study', 'institution', 'encyclopedia', 'wikipedia']),
  'What the work is: period (a text of the time), language (rules of spelling, a dictionary), study (of a ' +
    'scholar), institution (an archive or agency on its own history), encyclopedia, wikipedia.',
  'Що це за праця: period (текст того часу), language (правопис, словник), study (праця науковця), institution ' +
    '(архів чи агентство про власну історію), encyclopedia (енциклопедія), wikipedia (Вікіпедія).',
);
export type WorkKind = z.infer<typeof workKind>;

/** How much of a work was read: what stands in the rest of it has not been seen. */
const readPart = meant(
  z.enum(['passage', 'abstract', 'opening']),
  'What of it was read: passage (the words that support the fact), abstract, opening (only the beginning).',
  'Що з неї прочитано: passage (слова, на які спирається факт), abstract (анотація), opening (лише початок).',
);

export const workSchema = z.strictObject({
  id,
  type: meant(
    z.enum([
      'article',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'book',
      'chapter',
      'dataset',
      'document',
      'entry-dictionary',
      'entry-encyclopedia',
      'interview',
      'legislation',
      'manuscript',
      'map',
      'pamphlet',
      'paper-conference',
      'report',
      'speech',
      'thesis',
      'webpage',
    ]),
    'Type of the work, as CSL names it.',
    'Тип праці, як його називає CSL.',
  ),
  language: meant(
    z.enum(['be', 'de', 'en', 'fr', 'pl', 'ru', 'uk']),
    'Language of the work, and of its title here.',
    'Мова праці та її назви тут.',
  ),
  author: meant(
    z.array(name).min(1).optional(),
    'Who wrote it, as far as the work itself says so; left out where it does not.',
    'Хто її написав, якщо про це каже сама праця; інакше поля немає.',
  ),
  editor: meant(
    z.array(name).min(1).optional(),
    'Who edited it, or the collection that it stands in.',
    'Хто її впорядкував або впорядкував збірник, де вона вміщена.',
  ),
  title: words('Title, letter for letter.', 'Назва, літера в літеру.'),
  'title-short': words(
    'A short title, for notes, where the full one is long.',
    'Коротка назва для приміток, якщо повна довга.',
  ).optional(),
  'container-title': words(
    'What it stands in: a journal, an encyclopedia, a site.',
    'Де вона вміщена: журнал, енциклопедія, сайт.',
  ).optional(),
  volume: words('Volume.', 'Том.').optional(),
  issue: words('Issue.', 'Випуск, число.').optional(),
  publisher: words('Publisher.', 'Видавець.').optional(),
  'publisher-place': words('Place of publication.', 'Місце видання.').optional(),
  issued: meant(
    date.optional(),
    'When it was published; left out where it does not say.',
    'Коли видана; якщо не сказано, поля немає.',
  ),
  archive: words('Archive that keeps it.', 'Архів, де вона зберігається.').optional(),
  archive_location: words(
    'Its shelfmark there: fond, inventory, file, leaves.',
    'Її шифр там: фонд, опис, справа, аркуші.',
  ).optional(),
  page: words('Pages of the print.', 'Сторінки друкованого видання.').optional(),
  section: words('Section or chapter that was read: § 4.', 'Прочитаний параграф чи розділ: § 4.').optional(),
  DOI: meant(
    z
      .string()
      .regex(/^10\.\d{4,}\/\S+$/)
      .optional(),
    'Digital object identifier, without an address before it: 10.2307/2499783.',
    'Цифровий ідентифікатор без адреси попереду: 10.2307/2499783.',
  ),
  URL: address('Where it was read.', 'Де її прочитано.'),
  accessed: meant(date, 'When it was read.', 'Коли її прочитано.'),
  custom: meant(
    z.strictObject({
      kind: workKind,
      read: readPart,
      also: meant(
        z.array(address('An address.', 'Адреса.')).min(1).optional(),
        'More addresses that were read.',
        'Інші прочитані адреси.',
      ),
      remark: template(
        'What a reader should know of it: that a page prints no author, whose page numbers these are.',
        'Що про неї варто знати: що автора не названо, чия це нумерація сторінок.',
      ).optional(),
    }),
    'What CSL-JSON has no field for.',
    'Те, для чого CSL-JSON не має полів.',
  ),
});
export type StoredWork = z.infer<typeof workSchema>;
/** A work as readers see it. */
export type Work = Filled<StoredWork>;

export const worksFile = meant(z.array(workSchema), 'The works, in any order.', 'Праці, у довільному порядку.');

/** Ids of works, where a text names those that it leans on. */
export const sourcesField = meant(
  z.array(id).min(1).optional(),
  'Ids of the works in data/sources.json that the facts said here come from.',
  'Ідентифікатори праць із data/sources.json, з яких узято наведені тут факти.',
);
