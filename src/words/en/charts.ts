/** Words of the charts and of the pages around them. */
import type { Certainty } from '../../model/claim.ts';

/** How far a number can be relied on: the same words in the reader, on the charts, in the tables. */
export const certainties: Readonly<Record<Certainty, string>> = {
  stated: 'stated',
  approximate: 'approximate',
  doubtful: 'cannot be right as transcribed',
  'self-reported': 'self-reported, base unknown',
  forecast: 'a forecast, not a count',
  ceiling: 'a ceiling: not more than this',
  prescribed: 'prescribed, not observed',
};

/** The page of all charts. */
export const charts = {
  title: 'Charts',
  description: 'What the documents claim, drawn: growth, enrolment, recommendations. Each mark leads to its words.',
};

/** The words around a chart: tabs, switch, downloads, caption. */
export const chart = {
  figure: 'Chart',
  views: 'Views of this chart',
  readings: 'Reading',
  corrected: 'corrected reading',
  transcribed: 'as transcribed',
  legend: 'Legend',
  summary: 'In one sentence',
  table: 'The chart as a table',
  hint: 'Every mark leads to the words that it rests on.',
  keys: 'Point at a mark, or step from mark to mark with the arrow keys; Enter goes to the words, Esc lets go.',
  toWords: 'to the words',
  toLedger: 'to the computation',
  filter: 'Show only',
  shown: 'Shown: {left} of {all}',
  downloads: 'Files of this view',
  csv: 'CSV',
  comma: 'CSV with decimal comma',
  json: 'JSON',
  allRows: 'Every row behind these counts, as CSV',
  permalink: 'Address of this view',
};

/** The vocabulary of the drawings themselves: few words, the same on every chart. The rest is in data/charts.json. */
export const drawing = {
  notStated: 'not stated',
  now: 'now (undated in the source)',
  undated: 'undated in the source',
  inferred: 'inferred',
  computed: 'computed by us',
  ours: 'computed or corrected by us',
  source: 'what the source says',
  corrected: 'corrected reading',
  asTranscribed: 'as transcribed',
  impossible: 'impossible',
  doubt: certainties.doubtful,
  between: 'nothing is said of the time between',
  claimed: 'claimed',
  noChange: '×1: no growth',
  whole: 'the whole field: all who were admitted, by inference',
  everyWorker: '100%: every worker',
  one: 'one square:',
  hundred: 'each block is a hundred',
  quota: 'admitted, of all applications',
  columns: {
    item: 'What',
    value: 'Value',
    unit: 'Unit',
    date: 'Date',
    certainty: 'How certain',
    quote: 'Words of the source',
    formula: 'Formula',
  },
};

/** What the chart of recommendations says of itself; themes, addressees and modalities are named in the vocabulary. */
export const recommendations = {
  facets: { document: 'Document', theme: 'Theme', addressee: 'Asked of', modality: 'In what words' },
  columns: {
    quote: 'Words of the source',
    gist: 'What is asked for',
    addressed: 'How we know whom',
    word: 'Modal word',
    quantity: 'Number',
    count: 'Recommendations',
    example: 'For example',
  },
  /** How it is known who is to act. */
  addressed: {
    named: 'named',
    understood: 'understood from context',
    'not-named': 'not named',
  },
  /** Where the source does not say the word again for this action. */
  carriedOn: 'the same word as before',
  once: 'once each:',
  others: 'Other documents',
  total: 'Recommendations',
  by: { theme: 'By theme', addressee: 'By addressee', modality: 'By modality' },
  withNumber: 'With a number',
  kept: 'Not counted as a recommendation',
  excluded: { done: 'reported as done', diagnosis: 'states of affairs', phrase: 'turns of speech' },
  one: 'one recommendation: one action that a document asks for',
  framed: 'one with a number',
  impersonal: 'the sentence is impersonal',
  implied: 'implied: the words state it and do not ask it',
  situation: 'the situation, not the aim',
  perSquare: 'recommendations to a square; a cut square is part of one',
  example: 'for example',
};
