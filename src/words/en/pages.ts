/** Words of single pages: licences, stories, the list of documents, the page that opens the site. */

/** Words of the page of licences. */
export const licences = {
  title: 'Licences',
  description: 'What you may do with the texts, the data and the code of this site, and what in it was made by others.',
  ours: 'What we made, and what we print',
  others: 'What others made',
  fonts:
    'Fonts: Oswald and Source Serif 4, under the SIL Open Font License. We cut them down to the characters and ' +
    'weights that this site needs; what is left is called Oseredok Display and Oseredok Text, because a changed font ' +
    'may not carry a name that its makers have reserved.',
  scripts:
    'Scripts: parts of D3 by Mike Bostock, under the ISC licence, one of them under the BSD licence; what keeps ' +
    'pages for reading without a network rests on serwist, under the MIT licence, with a piece of idb, under the ISC ' +
    'licence.',
  whole: 'All their notices and licences in full',
};

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

/** The list of documents and its timeline. */
export const documents = {
  title: 'Documents',
  description:
    'Communist Party documents of the 1920s: when they were written, as far as it can be said, and what is not ' +
    'known of them.',
  timeline: 'When they were written, as far as it can be said',
  timelineNote:
    'A bar shows the years in which a document may have been written. Where the source gives no full date, its ' +
    'ends fade: beyond them the date is unlikely, not impossible.',
  timelineOpen: 'Where a bar dissolves all the way to the edge of the drawing, that end is open or not known.',
  lanes: 'When the documents may have been written: a bar for each',
  lanesNote: 'One bar, one document. Striped: it may be of any month in it. Solid: the month is known.',
  columns: 'How many documents date, or may date, from each month',
  columnsNote:
    'Solid: documents that are dated to the month. Hatched: documents that are dated to a span, each shared out over ' +
    'its months.',
  columnsOpen: 'Documents with an end that is open or not known can be shared out nowhere, and are not in the columns.',
  by: { language: 'Language', kind: 'Kind', year: 'May be of' },
  any: 'any',
  shown: (first: string, last: string, count: string) => `${first}–${last} of ${count}, by the earliest possible month`,
  none: 'No document has all of this. Choose “any” in one of the lines.',
  lost: 'The list could not be fetched, so the documents below are not narrowed down by several properties.',
  oneByOne: 'Without scripts, documents can be chosen by one property at a time.',
  timelineTable: 'The timeline as a table',
  document: 'Document',
  written: 'Written',
  ground: 'On what ground',
  reason: 'Why',
  noClaims: 'not one number',
  notes: (count: number) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  claimsWord: (count: number): string => (count === 1 ? 'number' : 'numbers'),
};

/** The page that opens the site; its sentences stand in content/pages/home.md. */
export const home = {
  read: 'Read the sentence',
  story: 'or read the whole story',
  documents: 'Read the documents',
  drawing: (then: string, transcribed: string, corrected: string, whole: string) =>
    `A chart to scale: the share of communists among the workers. At the start of the year ${then}. Now, as ` +
    `transcribed, ${transcribed}: the line breaks through ${whole}, beyond which there are no workers. As we ` +
    `correct it, ${corrected}.`,
  whole: 'every worker there is',
  transcribed: 'as transcribed',
  corrected: 'as we correct it',
  undated: '“now”: no date given',
  axis: 'communists among the workers, %',
  colours: 'Colour says who speaks',
  ink: 'the source',
  hatching: 'doubt; not stated',
  cobalt: 'corrected or computed by us',
  vermilion: 'the number in question',
  toWords: 'to the words',
  squares: (added: string) =>
    `One square is one cell. The blue ones are the ${added} that were added: the difference is our own sum.`,
  byCells: 'by the count of cells',
  byMembers: 'by the count of members',
  ways: {
    story: 'Begin the story',
    documents: {
      title: 'Papers of one party',
      lead: 'Each in full, in its own spelling, with a translation beside it.',
      all: 'All documents',
    },
    charts: { title: 'Every mark leads back to its words', all: 'All charts' },
    lessons: { title: (minutes: number) => `For a class with ${minutes} minutes`, all: 'All lessons' },
    sums: { title: (count: number) => `${count} sums, done in front of you`, all: 'All the sums' },
  },
};
