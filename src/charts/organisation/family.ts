/** The organisation, as the registry knows it. */
import type { Caption, Cell, LayoutOptions, LegendItem, TextTwin } from '../chart.ts';
import { capital } from '../datum.ts';
import { family } from '../family.ts';
import { byKey } from '../reveal.ts';
import type { Scene } from '../scene.ts';
import { schema, uses } from './config.ts';
import { layoutTies } from './layout.ts';
import { type Ground, organisationSeries, type OrganisationSeries } from './series.ts';

export const organisation = family({
  schema,
  uses,
  series: organisationSeries,
  layout,
  describe,
  captions,
  legend,
  // First the edge of the party, then who is there, then what they do for each other, and who says so.
  reveal: () =>
    byKey(
      [/^(?:within|beyond)$/, 'axes'],
      [/^(?:place-|.*-(?:who|whom)(?:-\d+)?$)/, 'names'],
      [/-(?:verb|document)(?:-\d+)?$/, 'numbers'],
      [/^note/, 'finding'],
    ),
});

function layout(series: OrganisationSeries, { size }: LayoutOptions): Scene {
  return layoutTies(series, size);
}

/** A mark in words: who does what to whom, or what is not said. */
interface Sentence {
  readonly id: string;
  readonly who: string;
  readonly verb: string;
  readonly whom: string;
  readonly silent: boolean;
  readonly ground: Ground;
}

/** The marks in reading order: the column within the party, then the ties across its edge. */
function sentencesOf({ steps, ties }: OrganisationSeries): Sentence[] {
  return [
    ...steps.flatMap((step): Sentence[] => {
      if (step.is === 'place') return [];
      const { id, label, ground, below } = step;
      if (step.is === 'down') return [{ id, who: step.above, verb: label, whom: below, silent: false, ground }];
      const [who, verb] = step.aside === '' ? [below, label] : [label, step.aside];
      return [{ id, who, verb, whom: '', silent: true, ground }];
    }),
    ...ties.map(({ id, whoever, verb, whom, ground }) => ({ id, who: whoever, verb, whom, silent: false, ground })),
  ];
}

/** The text twin: a row for each tie, and for each thing that is not said. */
function describe(series: OrganisationSeries): TextTwin {
  const { columns } = series.words.organisation;
  const column = (id: string, label: string) => ({ id, label, numeric: false });
  const sentences = sentencesOf(series);
  return {
    sentence: sentences.map((sentence) => `${capital(nameOf(sentence))}.`).join(' '),
    table: {
      columns: [
        column('tie', columns.tie),
        { ...column('who', columns.who), fileOnly: true },
        { ...column('verb', columns.verb), fileOnly: true },
        { ...column('whom', columns.whom), fileOnly: true },
        column('document', columns.document),
        column('quote', series.words.columns.quote),
      ],
      rows: sentences.map((sentence): Cell[] => {
        const { id, who, verb, whom, silent, ground } = sentence;
        const [quoted] = ground.document === '' ? [] : ground.words;
        return [
          { text: capital(nameOf(sentence)), value: id, ...(silent ? { voice: 'absent' } : {}) },
          { text: who, value: who },
          { text: verb, value: verb },
          { text: whom, value: whom },
          { text: ground.document, value: ground.document },
          {
            text: quoted?.quote ?? '',
            value: ground.rows[0] ?? null,
            ...(quoted === undefined ? {} : { href: quoted.href, lang: quoted.lang }),
          },
        ];
      }),
      marks: sentences.map(({ id }) => id),
    },
  };
}

function nameOf({ who, verb, whom, silent }: Sentence): string {
  return silent ? `${who}: ${verb}` : [who, verb, whom].filter(Boolean).join(' ');
}

/** What is said of each mark. */
function captions(series: OrganisationSeries): Caption[] {
  const { unsaid } = series.words.legend;
  return sentencesOf(series).map((sentence): Caption => {
    const { id, silent, ground } = sentence;
    const { document: _, says, ...quoted } = ground;
    const name = capital(nameOf(sentence));
    return {
      ...{ id, name, title: name, formula: '' },
      // As the drawing has the words; what hangs from the tie above is named with who ties it.
      brief: [nameOf(sentence), ground.document].filter(Boolean).join(' '),
      ...quoted,
      says: silent ? capital([unsaid, ground.document].filter(Boolean).join(' · ')) : says,
      voice: silent ? 'absent' : 'source',
    };
  });
}

function legend({ legend: tie, words }: OrganisationSeries): LegendItem[] {
  return [
    { look: 'source', text: tie },
    { look: 'hatch', text: words.legend.unsaid },
    { look: 'hand', text: words.legend.hand },
  ];
}
