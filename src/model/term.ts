/**
 * An entry of the glossary: a word of the sources that readers may not know, where it stands, and what is not known of
 * it.
 */
import { z } from 'astro/zod';
import { id, type Anchored } from './common.ts';
import type { Told } from './story.ts';
import { type Bilingual, labelText, type Plain, templateText, meant } from './text-types.ts';
import { sourcesField } from './work.ts';

/** What an entry is about, in the order in which readers see the groups. */
export const TERM_KINDS = [
  'word',
  'body',
  'practice',
  'abbreviation',
  'person',
  'place',
  'office',
  'campaign',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

const words = (en: string, uk: string): z.ZodString => meant(z.string().min(1), en, uk);

const formSchema = z.strictObject({
  document: meant(
    id,
    'Slug of the document in which it stands: the name of its folder in content/documents.',
    'Документ, у якому вона стоїть: назва його теки в content/documents.',
  ),
  form: words(
    'The form letter for letter, as it stands in the source.',
    'Форма літера в літеру, так, як вона стоїть у джерелі.',
  ),
  reading: words(
    'What it probably should be, where it is a probable slip.',
    'Як мало би бути, якщо це ймовірний огріх.',
  ).optional(),
  words: meant(
    z.array(
      words(
        'Words that hold the form once and stand once in the document.',
        'Слова, у яких форма стоїть раз і які в документі стоять лише раз.',
      ),
    ),
    'One quotation for every place where the form stands: the form with the words around it.',
    'По одній цитаті на кожне місце, де стоїть форма: вона сама зі словами довкола.',
  ),
});
export type StoredTermForm = z.infer<typeof formSchema>;

const CYRILLIC = /^[А-Яа-яЁёІіЇїЄєҐґ'’ʼ().,/ -]+$/;
const LATIN = /^[A-Za-zÀ-ž'’ʼ().,/ -]+$/;
const spellings = (letters: RegExp, en: string, uk: string): z.ZodOptional<z.ZodArray<z.ZodString>> =>
  meant(z.array(words('One spelling.', 'Одне написання.').regex(letters)).min(1).optional(), en, uk);

/** A term in Ukrainian: front matter of content/glossary/<id>.uk.md. */
export const translatedTermSchema = z.strictObject({
  term: labelText(
    'The head of the entry, with a capital letter and without a number.',
    'Заголовок статті, з великої літери й без чисел.',
  ),
  unknown: meant(
    z
      .array(
        templateText('One thing that is not known, in a sentence or two.', 'Одна невідома річ, одним-двома реченнями.'),
      )
      .min(1)
      .optional(),
    'What is not known of it: as many things in both languages.',
    'Чого про це не відомо: в обох мовах однаково речей.',
  ),
  certain: templateText(
    'Where nothing is said to be unknown: why, in a sentence.',
    'Якщо нічого невідомого не названо: чому, одним реченням.',
  ).optional(),
});

/** A term: front matter of content/glossary/<id>.md. What belongs to both languages stands in the English file. */
export const termSchema = translatedTermSchema.extend({
  kind: meant(
    z.enum(TERM_KINDS),
    'What it is: word, body (an organisation), practice (what was done), abbreviation, person, place, office ' +
      '(what somebody was), campaign.',
    'Що це: word (слово), body (організація), practice (що робили), abbreviation (скорочення), person (людина), ' +
      'place (місце), office (ким хто був), campaign (кампанія).',
  ),
  forms: meant(
    z.array(formSchema),
    'Every form in which the sources have it, each with its places.',
    'Кожна форма, у якій це є в джерелах, з її місцями.',
  ),
  also: meant(
    z.strictObject({
      modern: spellings(CYRILLIC, 'Today’s Ukrainian.', 'Сучасна українська.'),
      russian: spellings(CYRILLIC, 'Russian.', 'Російська.'),
      latin: spellings(
        LATIN,
        'Transliterations and names in English that are in use.',
        'Транслітерації та назви, уживані в англійській.',
      ),
    }),
    'Other names that a reader may look for.',
    'Інші назви, які читач може шукати.',
  ),
  sources: sourcesField,
});
export type TermFront = z.infer<typeof translatedTermSchema> & Partial<z.infer<typeof termSchema>>;

/** A form of a term with the places where it stands. */
export interface TermForm {
  /** Slug of the document in which it stands. */
  readonly document: string;
  /** The form as it stands in the source. */
  readonly form: Plain;
  /** What it probably should be; null where it is no slip. */
  readonly reading: Plain | null;
  /** In the order of the text. The words of each are the form; no letter of a source belongs to two terms. */
  readonly places: readonly [Anchored, ...Anchored[]];
}

/** An entry of the glossary. */
export interface Term {
  readonly id: string;
  readonly kind: TermKind;
  /** The head of the entry. */
  readonly term: Bilingual<Plain>;
  /** By document, in the order of the documents and of the text; at least one. */
  readonly forms: readonly TermForm[];
  /** Names that a reader may look for. */
  readonly also: {
    readonly modern: readonly string[];
    readonly russian: readonly string[];
    readonly latin: readonly string[];
  };
  /** Ids of the works that its facts come from. */
  readonly sources: readonly string[];
  /** What it means. Links to other entries lead to the page of the glossary. */
  readonly body: Told;
  /** What is not known, one thing each. */
  readonly unknown: readonly Told[];
  /** Why nothing is said to be unknown; null where something is. */
  readonly certain: Told | null;
  /** Ids of the other entries that its body leads to, in its order. */
  readonly links: readonly string[];
}

/** A place in a document from which a term can be reached. */
export interface TermPlace extends Anchored {
  /** Id of the term. */
  readonly term: string;
}

/** The places of terms by document, in the order of its text. Those of one document do not overlap. */
export function termPlaces(terms: readonly Term[]): ReadonlyMap<string, readonly TermPlace[]> {
  const places = terms.flatMap(({ id, forms }) =>
    forms.flatMap(({ document, places }) => places.map((place) => ({ document, place: { ...place, term: id } }))),
  );
  const byDocument = Map.groupBy(places, ({ document }) => document);
  return new Map(
    [...byDocument].map(([document, own]) => [
      document,
      own.map(({ place }) => place).sort((a, b) => a.span.start - b.span.start),
    ]),
  );
}
