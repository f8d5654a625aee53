/** The columns of the dataset's tables, each said once: page, CSV, API and diff read the same lists. */
import type { Span } from '../model/common.ts';
import type { Check, Claim, Excluded, Recommendation, SetAside } from '../model/edition.ts';
import { roundedTo } from '../text/format.ts';
import { inBoth } from '../words/index.ts';
import { both, type Column, following, number, own, ownBoth, plain, quantity, structure } from './column.ts';

interface Quoted {
  readonly document: string;
  readonly quote: string;
  readonly context?: string | undefined;
  readonly words: string;
  readonly span: Span;
}

/** Where the words stand; offsets count code points of the API's `transcription`. */
function place<Row extends Quoted>(): Column<Row>[] {
  return [
    own('source', 'document'),
    {
      ...plain<Row>(
        'source',
        'quote',
        ({ words }) => words,
        (t) => t.data.words,
      ),
      // White space of a transcription may change and its words stay.
      told: ({ quote }) => quote,
    },
    { id: 'context', voice: 'source', json: null, fields: [], told: ({ context }) => context },
    following(number('computed', 'start', ({ document, span }, point) => point(document, span).start)),
    following(number('computed', 'end', ({ document, span }, point) => point(document, span).end)),
  ];
}

const idColumn = <Row extends { readonly id: string }>(): Column<Row> => own('ours', 'id');

export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  idColumn(),
  ...place<Claim>(),
  ownBoth('label', (t) => t.data.meaning),
  own('ours', 'kind'),
  quantity(
    'value',
    ({ value }) => value,
    (t) => t.data.value,
  ),
  {
    id: 'corrected',
    voice: 'computed',
    heading: (t) => t.data.corrected,
    // The API names the note that corrects; a table has the value to count with in every row.
    json: ({ emendation }) => (emendation === undefined ? null : { value: emendation.value, note: emendation.note }),
    fields: quantity<Claim>('corrected', ({ corrected }) => corrected).fields,
  },
  own('source', 'bound'),
  number('ours', 'roundedTo', ({ roundedTo }) => roundedTo ?? null, 'rounded_to'),
  own('ours', 'unit'),
  own('ours', 'measures'),
  {
    id: 'date',
    voice: 'ours',
    heading: (t) => t.data.date,
    json: ({ date }) => date,
    fields: [
      { id: 'date', numeric: false, value: ({ date }) => date.edtf },
      { id: 'date_ground', numeric: false, value: ({ date }) => date.ground },
    ],
  },
  own('ours', 'certainty', (t) => t.data.standing),
  structure('per', ({ per }) => per ?? null),
  structure('remark', ({ remark }) => remark ?? null),
  following(
    structure(
      'marks',
      ({ marks }) => marks,
      (t) => t.data.shown,
    ),
  ),
];

export const SET_ASIDE_COLUMNS: readonly Column<SetAside>[] = [
  ...place<SetAside>(),
  ownBoth('reason', (t) => t.data.reason),
];

export const RECOMMENDATION_COLUMNS: readonly Column<Recommendation>[] = [
  idColumn(),
  ...place<Recommendation>(),
  own('ours', 'theme', (t) => t.reader.theme),
  own('ours', 'addressee', (t) => t.reader.addressee),
  own('ours', 'addressed'),
  own('ours', 'modality', (t) => t.reader.modality),
  plain('source', 'modalWord', ({ modalWord }) => modalWord, undefined, 'modal_word'),
  plain('source', 'marker', ({ marker }) => marker ?? null),
  {
    id: 'implied',
    voice: 'ours',
    json: ({ implied }) => implied ?? false,
    fields: [{ id: 'implied', numeric: false, value: ({ implied }) => String(implied ?? false) }],
  },
  own('ours', 'quantity'),
  ownBoth('gist', (t) => t.reader.type.rec),
  following(structure('marks', ({ marks }) => marks)),
];

export const EXCLUDED_COLUMNS: readonly Column<Excluded>[] = [
  idColumn(),
  ...place<Excluded>(),
  own('ours', 'kind', (t) => t.data.reason),
  ownBoth('gist', (t) => t.reader.type.rec),
];

/** What comes of a check, with the digits that it is printed with: more of them would say nothing of the sources. */
function printed({
  result,
  range,
  digits,
}: Pick<Check, 'result' | 'range' | 'digits'>): Pick<Check, 'result' | 'range'> {
  return {
    result: result === null ? null : roundedTo(result, digits),
    range: range && [roundedTo(range[0], digits), roundedTo(range[1], digits)],
  };
}

export const CHECK_COLUMNS: readonly Column<Check>[] = [
  idColumn(),
  ownBoth('title'),
  own('ours', 'formula'),
  following({
    id: 'inputs',
    voice: 'ours',
    json: ({ inputs }) => inputs,
    fields: [{ id: 'inputs', numeric: false, value: ({ inputs }) => inputs.join(' ') }],
  }),
  number('computed', 'result', (check) => printed(check).result),
  {
    id: 'range',
    voice: 'computed',
    json: (check) => printed(check).range,
    fields: [
      { id: 'lowest', numeric: true, value: (check) => printed(check).range?.[0] ?? null },
      { id: 'highest', numeric: true, value: (check) => printed(check).range?.[1] ?? null },
    ],
  },
  structure('digits', ({ digits }) => digits),
  own('ours', 'unit'),
  plain('ours', 'claim', ({ claimed }) => claimed),
  following(quantity('claimed', ({ against }) => against)),
  own('ours', 'relation'),
  number('ours', 'tolerance', ({ tolerance }) => tolerance ?? null),
  own('computed', 'verdict'),
  following(both('verdictText', ({ verdict }) => inBoth((t) => t.ledger.verdicts[verdict]), undefined, 'verdict')),
  {
    ...structure<Check>('rows', ({ rows }) =>
      rows.map((row) => {
        const { id, label, formula, inputs, digits, verdict } = row;
        const verdictText = inBoth((t) => t.ledger.verdicts[verdict]);
        return { id, label, formula, inputs, ...printed(row), digits, verdict, verdictText };
      }),
    ),
    voice: 'computed',
    told: ({ rows }) => rows.map(({ inputs: _, ...row }) => ({ ...row, ...printed(row) })),
  },
  structure('unknown', ({ unknown }) => unknown ?? null),
  structure('explanation', ({ explanation }) => explanation),
  number('ours', 'limit', ({ limit }) => limit ?? null),
  {
    id: 'impossible',
    voice: 'ours',
    json: ({ impossible }) => impossible,
    fields: [{ id: 'impossible', numeric: false, value: ({ impossible }) => String(impossible) }],
  },
];
