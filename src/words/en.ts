import { certainties, chart, charts, drawing, recommendations } from './en/charts.ts';
import * as commands from './en/commands.ts';
import { colours, documents, home, licences, story, glossary, search, searchScript } from './en/pages.ts';
import { maintainers } from './en/maintainers.ts';
import { reader, readerScript, references, works } from './en/reader.ts';
import { lesson, predict, reveal, addToLesson, ownLesson, ownLessonScript } from './en/lesson.ts';
import { offline } from './en/offline.ts';
import { take, takeScript, taking, book, booklet } from './en/take.ts';
import { quoted } from './grammar.ts';
import { reasons } from './en/reasons.ts';

/** A count, and the word or figure for it. */
export interface SaidCount {
  readonly count: number;
  readonly said: string;
}

export const en = {
  site: {
    name: 'Oseredok',
    skip: 'Skip to the text',
    skipLabel: 'Skip link',
    astray: 'The address names something that this page does not have. Here is the page from its beginning.',
    home: 'Oseredok: home',
    navLabel: 'Main',
    gloss: 'a cell of the Communist Party',
    otherLanguage: 'Українською',
  },
  nav: {
    story: 'Story',
    documents: 'Documents',
    charts: 'Charts',
    lessons: 'Lessons',
    words: 'Words',
    ledger: 'Sums',
    data: 'Data',
    about: 'About',
  },
  settings: {
    open: 'Display',
    theme: 'Colours',
    auto: 'as the device',
    light: 'light',
    dark: 'dark',
    size: 'Text size',
    normal: 'normal',
    large: 'large',
    largest: 'largest',
    keys: 'Keys n and p (notes), / (search)',
    on: 'on',
    off: 'off',
  },
  footer: {
    report: 'Report a mistake on this page',
    texts: 'Translations, notes and data',
    code: 'Code',
    sources: 'Sources',
    navLabel: 'More of this edition',
    promise: 'We show what the documents say. We do not say that it was so.',
    words: 'Every number leads to the exact words that it came from.',
  },
  languages: { en: 'English', uk: 'Ukrainian', ru: 'Russian' },
  ground: {
    stated: 'stated in the source',
    inferred: 'inferred by the editors',
    unknown: 'unknown',
    none: 'not known',
  },
  embed: {
    home: 'the words behind it',
    ofItself: 'These are the party’s figures about itself.',
  },
  excerpt: {
    home: 'the whole document, with notes',
    /** Before what can stand in a frame by itself: a paragraph, the numbers of its sentences. */
    alone: 'In a frame of its own:',
    sentence: 'sentence',
    claims: 'As transcribed; what is claimed here the source claims.',
    astray: 'This passage is no longer in the edition: here is the whole document.',
  },
  picture: {
    hand: 'what the title says',
    home: 'Documents of the 1920s, every number traced',
    reads: 'we read',
  },
  home,
  pager: {
    label: 'Pages of the list',
    below: 'Pages of the list, at its end',
    page: (page: number | string, of: number | string) => `Page ${page} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  documents,
  glossary,
  words: {
    title: 'Words and spellings',
    of: (title: string) => `Words and spellings: ${title}`,
    description: (title: string) =>
      `Old forms and spellings of ${quoted(title, 'en')}, with today’s forms and what they mean.`,
    ofTheirTime: 'Old words, not mistakes',
    form: 'As it stands',
    today: 'Today',
    meaning: 'What it means',
    also: 'also',
    slips: (count: number) => (count === 1 ? 'One slip, corrected by us' : `${count} slips, corrected by us`),
    slipsIntro:
      'These are not old words: something went wrong. Each correction says why, and can be undone in the text.',
    heading: (number: string) => `heading ${number}`,
    paragraph: (number: string) => `paragraph ${number}`,
    address: 'Link to this line',
    parts: 'Further down',
    inGlossary: 'Words of this document in the glossary',
    notes: { words: 'Notes on words', text: 'How the text speaks' },
    whence: (place: string, no: number) => `${place}, note ${no}`,
  },
  ledger: {
    title: 'Sums',
    description:
      'The documents’ sums, done again, and our own: each check with its formula, its inputs and what it shows.',
    finding: (sums: SaidCount, numbers: SaidCount) =>
      `${sums.said} ${sums.count === 1 ? 'sum does' : 'sums do'} not come out, and ` +
      `${sums.count === 1 ? 'it comes' : 'they come'} down to ` +
      `${numbers.said} ${numbers.count === 1 ? 'number' : 'numbers'}`,
    allWell: 'Every sum that can be done again comes out',
    whose: 'Whose sums',
    lead:
      'Every check takes its numbers from the words of the source; whoever does the sum again comes to the same. A ' +
      'result in blue (on paper, grey) is ours, not the source’s. Where its numbers are rounded, the line below says ' +
      'within what limits it lies. A check of several measures counts once for each verdict among them.',
    reads: 'impossible; we read',
    gives: 'the document’s own figures give',
    or: 'or',
    show: 'Show',
    all: 'All',
    question: 'Question',
    why: 'Why',
    address: 'Address of this check',
    formula: 'The sum',
    result: 'It gives',
    claimed: 'Claimed',
    limit: 'Limit',
    compared: 'Compared with',
    noClaim: 'not stated',
    noFormula: 'nothing can be computed',
    itself: 'the number itself',
    measure: 'What is measured',
    range: (lowest: string, highest: string) => `rounding allows ${lowest} to ${highest}`,
    notKnown: 'What is missing',
    verdict: 'Verdict',
    verdicts: {
      holds: 'agrees',
      fails: 'does not agree',
      'cannot-be': 'impossible',
      'cannot-be-known': 'cannot be known',
      'own-sum': 'our own sum',
    },
    verdictHelp: {
      holds: 'the sum gives what the source says, or keeps within a limit, as closely as rounded numbers allow',
      fails: 'the sum gives something else, and rounding does not explain it',
      'cannot-be': 'it cannot be so, whoever says it',
      'cannot-be-known': 'the sources do not say what one would need to know',
      'own-sum': 'we only computed it: the source does not give this number',
    },
    summary: 'What the verdicts mean',
    atMost: 'at most',
    atLeast: 'at least',
    about: 'about',
  },
  /** What was corrected between editions, on About. */
  corrected: {
    title: 'What was corrected',
    intro:
      'What has changed from one edition to the next, in texts, notes, numbers and sums; what was only added is not ' +
      'named.',
    versions: (before: string, after: string) => `Data version ${before} became ${after}.`,
    places: (count: number) => (count === 1 ? 'One place changed' : `${count} places changed`),
  },
  data: {
    title: 'Data',
    description:
      'Every number that the documents state, each with its exact words, in tables and in files; their licence.',
    intro:
      'Everything that the charts and the sums rest on, in tables: each row quotes the words of its source. The same ' +
      'stands in files, for spreadsheets and for programs.',
    files: 'Files for spreadsheets and programs',
    filesIntro:
      'The files below are the whole dataset. They are plain JSON and CSV, made together with this page; ' +
      'each row quotes its source and gives the place of the words.',
    indexFile: 'Which files there are, a long list or table having several, and who speaks in each column.',
    part: (file: string, part: number, of: number) => (of === 1 ? file : `${file} Part ${part} of ${of}.`),
    documentsFile: 'The documents, with the fingerprint of the file of each transcription.',
    documentFile: (title: string) =>
      `${title}: transcription and translations, paragraph by paragraph; words and spellings.`,
    movedFile: 'Addresses that were published and now stand elsewhere, those of annotations among them.',
    claimsFile: 'Every number that the documents state, with its words, value, unit, date and how certain it is.',
    recommendationsFile:
      'Every recommendation: its words, its theme, of whom and in what words it is asked; and what is not counted ' +
      'as one.',
    checksFile: 'The sums: formulas, inputs, results, verdicts.',
    sourcesFile:
      'The works that background facts come from, as CSL-JSON for reference managers, each with the notes that ' +
      'rest on it.',
    lessonsFile: 'The lessons: their addresses and those of their sheets, and which documents and charts they use.',
    glossaryFile:
      'The glossary: what each word means, what is not known of it, and every place where it stands, counted in code ' +
      'points.',
    bookFile: (language: string) => `The edition as a book for e-readers (EPUB), in ${language}.`,
    csvFile:
      'The same as a table, one row each, for programs and for spreadsheets set to English. A text that a ' +
      'spreadsheet would take for a formula has an apostrophe before it.',
    commaFile: 'The same for spreadsheets that write decimals with a comma; semicolons part the fields.',
    textFile: (title: string) => `${title}: the words of the source alone, in which all positions are counted.`,
    annotationsFile: (title: string) => `${title}: notes as W3C Web Annotations.`,
    claims: 'Every number of the sources',
    claimsIntro: (count: number) =>
      `All ${count}, in the order of the text. The words lead to their place in the document; “shown on” leads to ` +
      'the mark on a chart.',
    voices: { source: 'The source says', ours: 'We say', computed: 'Computed or corrected' },
    words: 'Words of the source',
    meaning: 'What is counted',
    value: 'Value',
    corrected: 'Corrected value',
    date: 'When',
    standing: 'How certain',
    shown: 'Shown on',
    notShown: 'on no chart',
    setAside: 'Numerals that are not counted',
    setAsideIntro: 'Numbers and number words of the sources that count nothing, each with the reason.',
    reason: 'Reason',
    recommendations: 'Every recommendation',
    excluded: 'Not counted as a recommendation',
    byModality: 'In what words it is asked',
    byModalityIntro:
      'How often “must”, “it is necessary” and other such words stand in each document. A word tells how a ' +
      'recommendation is phrased, not how strictly it was meant.',
    all: 'All',
    licence: 'Licence',
    licenceText: 'Take it, change it, publish it; name the editors.',
    version: 'Version',
  },
  certainties,
  charts,
  chart,
  drawing,
  recommendations,
  reader,
  readerScript,
  references,
  maintainers,
  works,
  licences,
  colours,
  book,
  booklet,
  lesson,
  offline,
  predict,
  ownLesson,
  ownLessonScript,
  addToLesson,
  reveal,
  take,
  takeScript,
  taking,
  search,
  searchScript,
  story,
  commands,
  reasons,
  /** A page at an old address. */
  moved: { moved: 'This page has moved', now: 'It now stands at' },
  notFound: {
    title: 'No such page',
    text:
      'There is nothing at this address. Addresses of documents, notes and charts on this site do not change once ' +
      'published, so it was probably mistyped.',
    home: 'To the home page',
    nearest: 'The page nearest to this address is',
    near: 'Pages nearest to this address',
    known: 'Charts, lessons and documents',
  },
};

/** What every language has to say. */
export type Words = typeof en;
