/** Stories. */
export const story = {
  silent: 'not stated',
  toChart: 'Open the chart',
  toWords: 'Read the words',
  toSum: 'Check the sum',
  on: 'Read on',
  documents: 'The documents themselves',
  charts: 'All the charts',
  sums: 'All the sums',
  more: 'More stories',
  colours:
    'Ink is what the documents say, blue what we computed or corrected, hatching what is in doubt or not stated. ' +
    'Every number is a link to its words or to its sum.',
};
