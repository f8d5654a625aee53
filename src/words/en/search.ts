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
  examples: 'From the sources:',
  needs: 'Search needs a script, and this browser runs none. Here is what else leads to the words:',
  documents: 'The documents',
  glossary: 'The glossary',
};

/** What the script says; several forms of a word stand in the order of “one | few | many”. */
export const searchScript = {
  places: '{n} place|{n} places|{n} places',
  all: 'all {n} places',
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
  nothing: 'Nothing here is written that way.',
  nothingWhere: 'Not in the documents, their translations, the notes or the glossary, in any form of the word.',
  nothingAll: 'Each of these words stands somewhere, but no sentence or paragraph has them all:',
  idle: 'Most sentences have this word. Write another word beside it, or a phrase in quotation marks.',
  around: 'Where it would stand among the words of the documents:',
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
