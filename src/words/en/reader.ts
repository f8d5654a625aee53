/** Words of the reader of a document, and around the works that its notes take facts from. */
import { capitalised } from '../grammar.ts';

/** What a block of a document is called: its id says what it is. */
const place = (id: string): string =>
  `${/^h/.test(id) ? 'heading' : /^x/.test(id) ? 'notice' : 'paragraph'} ${id.slice(1)}`;

export const reader = {
  known: 'What is known of it',
  facts: 'What is known of this document',
  written: 'Written',
  place: 'Place',
  author: 'Author',
  kind: 'Kind of text',
  language: 'Language of the source',
  file: 'File of the transcription',
  fingerprint: 'Its fingerprint, by which a copy can be checked',
  unknown: 'What is not known',
  reading: 'Reading',
  transcribed: 'as transcribed',
  transcribedShort: 'transcribed',
  corrected: 'corrected',
  readingHelp:
    '“As transcribed” shows every slip, hatched; “corrected” puts what we read in its place, in both columns. ' +
    'No picture of the original is known, so a slip may be the paper’s or the transcriber’s.',
  onPaper: 'as transcribed; our readings in the notes',
  settings: 'Aa: what is marked, and which columns',
  markMore: 'Mark in the text',
  panelHelp: 'Numbers and corrections are always marked. What is marked here is in the list and on paper, too.',
  groups: {
    num: 'numbers',
    cor: 'corrections',
    ask: 'recommendations (□: not counted)',
    'people-and-bodies': 'people and bodies',
    context: 'the time and its events',
    words: 'words and spellings',
    text: 'how the text speaks',
  },
  /** What leads to the glossary. */
  terms: 'words of the glossary',
  signs: {
    num: 'number',
    cor: 'correction',
    ask: 'recommendation',
    term: 'glossary',
    'people-and-bodies': 'note',
    context: 'note',
    words: 'note',
    text: 'note',
  },
  phone: { legend: 'On a narrow screen', one: 'one language at a time', both: 'both, sentence by sentence' },
  flip: { legend: 'Language of the text', translation: 'English', source: 'Source' },
  outside: 'Outside the document: a modern notice that sends the reader to a library',
  gap: 'Not translated',
  block: (id: string) => `Link to ${place(id)}`,
  sentence: (id: string) => `Sentence in ${place(id)}`,
  notes: 'Notes',
  notesIntro: 'in the order of the text; more kinds under Aa',
  /** What is folded of the notes, of a block or of all: how many are marked at rest, and how many besides. */
  notesOf: (id: string | null, marked: number, more: number) =>
    `${id === null ? 'By paragraph' : capitalised(place(id))}: ` +
    [marked > 0 ? `numbers and corrections ${marked}` : '', more > 0 ? `other\u00a0notes ${more}` : '']
      .filter((part) => part !== '')
      .join(', '),
  skipNotes: 'Skip the notes',
  grounds: 'The grounds in full',
  notesAway: (count: number) =>
    `Notes on words and on how the text speaks (${count}) stand on the page “Words and spellings”.`,
  /** What is said of a link after its words, before the number of its note. */
  noteAt: ' — note ',
  type: { note: 'Note', claim: 'Number', rec: 'Recommendation', excluded: 'Not counted' },
  excludedKind: { done: 'reported as done', diagnosis: 'a state of affairs', phrase: 'a turn of speech' },
  kinds: {
    person: 'Person',
    body: 'Body',
    place: 'Place',
    event: 'Event',
    context: 'Context',
    term: 'Term',
    abbreviation: 'Abbreviation',
    'old-form': 'Old form',
    emendation: 'Correction',
    structure: 'Shape of the text',
    comment: 'Comment',
  },
  likely: { high: 'very probably', medium: 'probably', low: 'perhaps' },
  inTranscription: 'as transcribed',
  omitted: '(left out)',
  theme: 'Theme',
  addressee: 'Asked of',
  modality: 'In what words',
  marks: 'See it drawn',
  seenOn: (chart: string, view: string) => `${chart}: ${view}`,
  checks: 'Check the sum',
  words: 'Words and spellings',
  wordsAbout: (count: number) =>
    `${count} old ${count === 1 ? 'form' : 'forms'} of this document, with today’s forms and what they mean.`,
  wordsTo: 'This note is now a line of “Words and spellings”',
  termTo: 'This note is now an entry of the glossary',
  cite: 'Cite and link',
  wordsHelp: 'Select any words of either column, and you can copy a link to exactly those words.',
  citeIntro: 'A reference for the whole document, ready to copy:',
  citeTexts: 'Transcription, translations and notes',
  citeVisited: 'accessed',
  citeDay: 'day of your visit',
  citePassage:
    'For one place in it: click the number of a paragraph, or open a number or a note; each has its own address.',
};

/** References to what the site publishes. */
export const references = {
  noDate: 'n.d.',
  undated: (date: string) => `No date in the source; written ${date}.`,
  place,
  drawing: 'Drawing and data',
  version: 'version',
  within: (site: string, editors: string) => `In: ${site} (${editors})`,
  files: 'For programs for references:',
  passages: 'Each paragraph by itself:',
  frame: 'In a frame, for a page of yours',
  data: 'Notes and numbers with their words (JSON)',
};

/** Words that the reader's script needs; printed as data on its element. */
export const readerScript = {
  copy: 'Copy a link to these words',
  copied: 'Copied',
  byHand: 'Copy it yourself, it is selected here:',
  copyPlace: 'Copy link',
  copyReference: 'Copy the reference',
  close: 'Close',
  moved: 'The words that this link was made for have changed or moved. They stood here.',
  unknown: 'This page does not have what the address names. The document is shown from its beginning.',
};

export const works = {
  title: 'What we looked up',
  description:
    'The works that the background facts in our notes come from: what of each was read, and which notes use it.',
  lead:
    'What our notes add to the documents – dates, organisations, customs, rules of spelling – comes from these ' +
    'works. We read them on the web, most of them only in part.',
  rule:
    'Where only an encyclopedia or Wikipedia knows a thing, the note says so. Where a note names no work, it ' +
    'says what the text itself shows, or our own judgement.',
  allOn: (day: string): string => `All were read on ${day}.`,
  from: 'Looked up in:',
  square: { whole: 'one work: we read the passage in question', part: 'we read only its abstract or its beginning' },
  usedIn: 'Used in',
  places: (count: number): string => `Used in ${count} places`,
  more: (count: number): string => `and ${count} more`,
  read: {
    passage: 'We read the passage in question',
    abstract: 'We read only the abstract',
    opening: 'We read only the beginning',
  },
  kinds: {
    period: { name: 'Texts of the time', help: 'Written by people of the party or the state, for their own ends.' },
    language: {
      name: 'Spelling and words',
      help: 'Rules in force when the documents were written, and later ones; dictionaries.',
    },
    study: { name: 'Studies', help: 'Books and articles by scholars.' },
    institution: { name: 'Archives and institutions', help: 'What archives, and an agency, say of their own history.' },
    encyclopedia: {
      name: 'Encyclopedias',
      help: 'Soviet ones give dates and numbers, and are silent where the party wished.',
    },
    wikipedia: { name: 'Wikipedia', help: 'Used only where we found nothing better, and named each time.' },
  },
  volume: 'vol.',
  issue: 'no.',
  editedBy: 'ed. by',
  page: 'p.',
  pages: 'pp.',
  others: 'and others',
};
