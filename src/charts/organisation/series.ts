/** The organisation in one language: places and ties, each with the words that say it. */
import { documentPath, documentsPath } from '../../model/addresses.ts';
import { anchor } from '../../text/anchor.ts';
import { blockAt } from '../../text/reading.ts';
import { words as wordsIn, type Words } from '../../words/index.ts';
import type { Caption, ChartSeries, SeriesView } from '../chart.ts';
import type { Dataset, Locale } from '../dataset.ts';
import type { From, OrganisationConfig } from './config.ts';

/** The words behind a mark, and what is said of them. */
export type Ground = Pick<Caption, 'rows' | 'words' | 'href' | 'place'> & {
  /** Short title of the document; empty where nothing is quoted. */
  readonly document: string;
  readonly says: string;
};

export interface Tie {
  readonly id: string;
  /** Empty where it hangs from the tie above; `whoever` names them all the same. */
  readonly who: string;
  readonly whoever: string;
  readonly verb: string;
  readonly whom: string;
  readonly inward: boolean;
  readonly ground: Ground;
}

export type Step = { readonly label: string } & (
  | { readonly is: 'place'; readonly aside: string }
  | {
      readonly is: 'down';
      readonly id: string;
      readonly ground: Ground;
      readonly above: string;
      readonly below: string;
    }
  | {
      readonly is: 'silence';
      readonly id: string;
      readonly aside: string;
      readonly ground: Ground;
      readonly below: string;
    }
);

export interface OrganisationSeries extends ChartSeries {
  readonly chart: 'organisation';
  readonly views: readonly SeriesView[];
  readonly sides: Readonly<Record<keyof OrganisationConfig['sides'], string>>;
  readonly steps: readonly Step[];
  readonly ties: readonly Tie[];
  readonly legend: string;
  readonly words: Words['drawing'];
}

/** The series in the locale's language. Throws a RangeError for an unknown id. */
export function organisationSeries(config: OrganisationConfig, dataset: Dataset, locale: Locale): OrganisationSeries {
  const { lang } = locale;
  const { sides, steps, ties, legend, views } = config;
  const words = wordsIn(lang).drawing;
  const grounded = (from: From | undefined): Ground => groundOf(from, dataset, lang, words);
  const labels = steps.map(({ label }) => label[lang]);
  let whoever = '';
  return {
    chart: 'organisation',
    lang,
    views: views.map(({ id }) => ({ id })),
    sides: {
      within: sides.within[lang],
      beyond: sides.beyond[lang],
      beyondBriefly: sides.beyondBriefly[lang],
      note: sides.note[lang],
    },
    steps: steps.map((step, index): Step => {
      const own = { label: step.label[lang] };
      const [above, below] = [labels[index - 1] ?? '', labels[index + 1] ?? ''];
      if (step.is === 'down') return { ...own, is: 'down', id: step.id, ground: grounded(step.from), above, below };
      const aside = step.aside?.[lang] ?? '';
      if (step.is === 'place') return { ...own, is: 'place', aside };
      // What is said nowhere rests on no words and is of no document; those that come nearest stand in its caption.
      const { words: near, href, place } = grounded(step.nearest ?? step.from);
      const ground =
        step.nearest === undefined
          ? grounded(step.from)
          : { ...grounded(undefined), words: near, href, ...(place && { place }) };
      return { ...own, is: 'silence', id: step.id, aside, ground, below };
    }),
    ties: ties.map(({ id, who, verb, whom, inward, from }): Tie => {
      whoever = who?.[lang] ?? whoever;
      return {
        ...{ id, who: who?.[lang] ?? '', whoever, verb: verb[lang], whom: whom[lang], inward },
        ground: grounded(from),
      };
    }),
    legend: legend[lang],
    words,
  };
}

function groundOf(
  from: From | undefined,
  { claims, recommendations, documents, index, vocabulary }: Dataset,
  lang: Locale['lang'],
  words: Words['drawing'],
): Ground {
  if (from === undefined)
    return { rows: [], words: [], href: documentsPath(), document: '', says: words.legend.unsaid };
  const shortOf = (slug: string): string => index.documents.get(slug)?.meta.short[lang] ?? slug;
  const language = (slug: string): string => index.documents.get(slug)?.meta.language ?? 'uk';
  if (typeof from === 'string') {
    const recommendation = recommendations.find(({ id }) => id === from);
    const row = recommendation ?? claims.find(({ id }) => id === from);
    if (row === undefined) throw new RangeError(`No recommendation or claim "${from}".`);
    const href = documentPath(row.document, row.id);
    const modality = vocabulary.modalities.find(({ id }) => id === recommendation?.modality)?.label[lang];
    const document = shortOf(row.document);
    return {
      rows: [row.id],
      words: [{ quote: row.quote, lang: language(row.document), href }],
      href,
      document,
      says: [document, ...(modality === undefined ? [] : [modality])].join(' · '),
    };
  }
  const { document: slug, quote, context } = from;
  const reading = documents.find((document) => document.slug === slug)?.reading;
  const found = reading && anchor(reading.text, quote, context);
  const block = found?.ok === true ? blockAt(reading as NonNullable<typeof reading>, found.span.start) : undefined;
  const href = documentPath(slug, block?.id);
  return {
    rows: [],
    words: [{ quote, lang: language(slug), href }],
    href,
    ...(found?.ok === true ? { place: { document: slug, span: found.span } } : {}),
    document: shortOf(slug),
    says: shortOf(slug),
  };
}
