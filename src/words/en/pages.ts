import type { TermKind } from '../../model/term.ts';

/** Words of single pages: licences, stories, the list of documents, the page that opens the site, glossary, search. */

/** Words of the page of licences. */
export const licences = {
  title: 'Licences',
  description: 'What you may do with the texts, the data and the code of this site, and what in it was made by others.',
  ours: 'What we made, and what we print',
  oursText: 'What you may do without asking anybody, part by part.',
  /** By the short name of the licence: what it allows, and what it asks for. */
  allows: {
    'CC BY 4.0':
      'Copy, print, translate, change, show to a class, publish, also for money. In return, name the editors and the ' +
      'licence, and say what you changed.',
    MIT:
      'Use it, change it, build an edition of your own with it, also for money. In return, leave the notice of the ' +
      'licence in it.',
  },
  /** Before and after the line by which the editors are named. */
  line: 'This line is enough:',
  andAddress: ', with the address of the page.',
  sourcesText:
    'The words of the documents themselves. As far as we know, nobody has to be asked for them. Say all the same ' +
    'which document they come from, and that it is a transcription.',
  others: 'What others made',
  othersText: 'Parts of this site are the work of others, who let everybody use it.',
  /** Each by its name, which is not translated. */
  made: {
    Oswald: {
      what: 'The letters of titles and figures, cut down to what this site needs and called Oseredok Display.',
      by: 'The Oswald Project Authors',
      terms: 'SIL Open Font License',
    },
    'Source Serif 4': {
      what:
        'The letters of the texts, cut down likewise and called Oseredok Text: a changed font may not carry a name ' +
        'that its makers have reserved.',
      by: 'Adobe',
      terms: 'SIL Open Font License',
    },
    D3: {
      what: 'Parts of it move a drawing from one view to the next.',
      by: 'Mike Bostock',
      terms: 'ISC; one part, which goes back to Robert Penner, BSD',
    },
    serwist: {
      what: 'Keeps pages for reading without a network.',
      by: 'The makers of Serwist, Google and others',
      terms: 'MIT',
    },
    idb: { what: 'Remembers what is kept.', by: 'Jake Archibald', terms: 'ISC' },
  },
  whole: 'All their notices and licences in full',
};

/** The key of colours, on the page about the edition. */
export const colours = {
  title: 'How to read the colours',
  text:
    'Colour tells you who is speaking, in texts, notes, tables and charts alike. It is never the only sign: words, ' +
    'shapes and underlines say the same.',
  ink: { name: 'Ink', says: 'What the source says.' },
  cobalt: { name: 'Cobalt', says: 'What we computed or corrected.' },
  vermilion: { name: 'Vermilion', says: 'The number you point at, or the one you came to see.' },
  hatching: {
    name: 'Hatching',
    says: 'Doubt, and what is not stated. A hatched place is not small or zero. It is unknown.',
  },
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
    'Ink is what the documents say, blue (on paper, grey) what we computed or corrected, hatching what is in doubt ' +
    'or not stated. Every number is a link to its words or to its sum.',
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
  columnsCut: 'A column that is cut through is higher than it is drawn; beside it stands how many documents it has.',
  unplaced: 'Not drawn are those whose dates leave more than ten years open:',
  by: { language: 'Language', kind: 'Kind', year: 'May be of' },
  any: 'any',
  undated: 'date not known',
  others: 'other kinds',
  more: (count: string) => `${count} more`,
  shown: (range: string, count: string) => `${range} of ${count}, by the earliest possible month`,
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
    `One square is one cell. The last ${added} are those that were added: the difference is our own sum.`,
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

/** Words of the glossary. */
export const glossary = {
  title: 'Words',
  description: (count: number) =>
    `A glossary of ${count} abbreviations, bodies, people and old words of Communist Party documents of the 1920s, ` +
    'each with its places in the texts and with what is not known of it.',
  lead: (count: number) =>
    `${count} abbreviations, bodies, people and words that the documents use and do not explain. Each with the ` +
    'places where it stands, and with what is not known.',
  order: 'Order of the words',
  orders: { reader: 'English, A–Z', sources: 'as in the sources, А–Я', kind: 'by kind' },
  squares: 'Squares: which document has the word, oldest first:',
  inDocuments: (count: number) => (count === 1 ? 'in one document' : `in ${count} documents`),
  kinds: {
    word: 'Word',
    body: 'Body',
    practice: 'Practice',
    abbreviation: 'Abbreviation',
    person: 'Person',
    place: 'Place',
    office: 'Office',
    campaign: 'Campaign',
  } satisfies Record<TermKind, string>,
  groups: {
    word: 'Old and loaded words',
    body: 'Bodies',
    practice: 'Practices',
    abbreviation: 'Abbreviations',
    person: 'People',
    place: 'Places',
    office: 'Offices',
    campaign: 'Campaigns',
  } satisfies Record<TermKind, string>,
  notKnown: 'Not known',
  where: 'Where it stands',
  more: (count: number) => (count === 1 ? 'and one more document' : `and ${count} more documents`),
  places: (count: number) => (count === 1 ? 'Its one place' : `Its ${count} places, side by side`),
  inSources: 'In the sources',
  some: (shown: number, of: number) => `${shown} of ${of} places, the first of each document.`,
  also: 'Also written',
  modern: 'today',
  russian: 'Russian',
  latin: 'in Latin letters',
  /** What an entry is called that is opened from the text, and the document in which it is. */
  opened: (kind: string) => (kind === 'Word' ? kind : `Word · ${kind.toLowerCase()}`),
  here: 'here',
  lists: 'Words and spellings, document by document',
};

/** Search. */
export const search = {
  title: 'Search',
  name: 'Find',
  description: 'Find a word, a number or a phrase in the documents, their translations, the notes and the glossary.',
  label: 'Find in the documents, notes and words',
  hint: 'a word, a number, “a phrase”',
  /** Where a sentence stands. */
  place: (document: string, kind: string, number: string) =>
    kind === 'heading' ? `${document}, heading` : kind === 'outside' ? document : `${document}, ${number}`,
  how:
    'Any form of a word will do, in English, Ukrainian or Russian, in the spelling of today or of the time. Digits ' +
    'find numbers in words. Words in quotation marks are looked for as they stand; of several words, all are wanted.',
  examples: 'For example',
  /** What the search can do, said beside an example of it. */
  ways: {
    form: 'a word, and all its other forms',
    latin: 'a name in Latin letters, however it is spelt',
    number: 'a number, though the source writes it in words',
    phrase: 'a phrase, word for word',
    slip: 'as it should read, though it is misprinted in the source',
  },
  needs: 'Search needs a script, and this browser runs none. Here is what else leads to the words:',
  documents: { name: 'The documents', says: 'each in full: there your browser finds words by itself (Ctrl+F, Cmd+F)' },
  glossary: { name: 'The glossary', says: 'the words that we explain, with every place where they stand' },
};

/** What the script says; several forms of a word stand in the order of “one | few | many”. */
export const searchScript = {
  places: '{n} place|{n} places|{n} places',
  all: 'all {n} places',
  /** Behind the link to all places, over a document. */
  here: 'those in this document first',
  title: 'Search',
  show: 'Show',
  source: 'Source',
  translation: 'Translation',
  glossary: 'Word',
  recommendation: 'Recommendation',
  page: 'Page',
  story: 'Story',
  lesson: 'Lesson',
  note: 'Note',
  sources: 'sources',
  translations: 'translations',
  glossaries: 'words',
  recommendations: 'recommendations',
  pages: 'pages and charts',
  stories: 'stories',
  lessons: 'lessons',
  notes: 'notes',
  forms: 'Its forms',
  foundAs: 'Found as',
  near: 'Nothing here is written that way. With one letter changed:',
  more: '{n} more place|{n} more places|{n} more places',
  further: 'Look for more places',
  nothing: 'Nothing here is written that way.',
  nothingWhere: 'Not in the documents, their translations, the notes or the glossary, in any form of the word.',
  nothingAll: 'Each of these words stands somewhere, but no sentence or paragraph has them all:',
  idle: 'Most sentences have this. Write on, add another word, or put a phrase in quotation marks.',
  around: 'Where it would stand among the words used here:',
  left: 'and {n} more character|and {n} more characters',
  cut:
    'Only the beginning was looked for: {n} more character was left out.|' +
    'Only the beginning was looked for: {n} more characters were left out.',
  close: 'Close',
  keys: 'from place to place',
  toWords: 'to the words',
  back: 'back to the box',
  failed: 'Search could not be loaded. Try again when there is a connection.',
  sic: 'sic',
  glossaryAt: 'in the glossary',
};
