/** What is taken along: the panel for a view or a passage, books, booklets. */
import { quoted } from '../grammar.ts';

export const take = {
  /** The link that opens it, and its title. */
  open: 'Take it',
  title: 'Take it with you',
  of: (title: string) => `Take it with you: ${title}`,
  description: (title: string) =>
    `${quoted(title, 'en')}: as a link, a frame, a picture, data, a citation or a sheet of paper; each can be copied ` +
    'or saved.',
  back: 'Back to the view',
  asItOpens: 'As the view opens: what its title says is lit.',
  link: {
    name: 'Link',
    what: 'to exactly this',
    field: 'Address',
    press: 'Open',
  },
  frame: {
    name: 'Frame',
    what: 'for a page of yours',
    field: 'Code of the frame',
    other: 'The same, in Ukrainian',
    how:
      'Paste the code where your page takes HTML. The frame fits from 280 pixels on and needs no script. Where a ' +
      'page makes frames from links, the link alone is enough.',
    colours: 'Colours of the frame',
    grow: 'With this line on your page the frame grows when its table is unfolded:',
    press: 'Preview',
  },
  picture: { name: 'Picture', what: 'source and licence are in it', press: 'PNG' },
  data: { name: 'Data', what: 'each number with its words', press: 'CSV' },
  citation: {
    name: 'Citation',
    what: 'text, BibTeX, RIS, CSL',
    titleFirst: 'Title first',
    nameFirst: 'Name first',
    press: 'BibTeX',
  },
  print: {
    name: 'Print',
    what: 'the view and its words',
    how: 'The page of the view is made for paper: no menus, legible in grey, with its address. Print it from there.',
    press: 'Open',
  },
  inClass: {
    name: 'In class',
    what: 'in your lesson; step by step',
    inLesson: 'in your lesson',
    press: 'Add',
    kept: 'A lesson that you put together is kept in this browser alone, and in its address.',
  },
};

/** The page that says how things are taken along, and the panel for words of a document. */
export const taking = {
  title: 'Take it to your class',
  description:
    'How a chart or words of a document get into a lesson, a page, a slide or a paper: as a link, a frame, a ' +
    'picture, data or a citation.',
  places: {
    title: 'Where is it to go?',
    slide: {
      name: 'On a slide',
      says: 'The picture of a chart, with source and licence in it: “Take it”, then “Picture”.',
    },
    page: {
      name: 'On a page of yours',
      says: 'The frame of a chart or of words, in which links lead on: “Take it”, then “Frame”.',
    },
    course: { name: 'Into Moodle or Canvas', says: 'Each lesson comes as a package, with its questions.' },
    paper: {
      name: 'On paper',
      says: 'Booklets and the sheets of the lessons are set for A4 and A5, and can be read in black and white.',
    },
    table: { name: 'Into a table', says: 'The numbers, each with the words that it comes from, as CSV or JSON.' },
    text: {
      name: 'Into a text of yours',
      says:
        'A citation, ready-made or for a program that keeps references (BibTeX, RIS, CSL): “Take it”, then ' +
        '“Citation”.',
    },
  },
  charts: {
    title: 'A chart',
    text:
      'Every view of a chart has the button “Take it”. One press copies its link, the code of a frame or its ' +
      'citation, saves its picture or its data, or prints it; it also leads to the view step by step.',
    to: 'To the charts',
  },
  frame: {
    title: 'A frame on your own page',
    text:
      'Paste the code of the frame where your page takes HTML: in WordPress a block “Custom HTML”, in Moodle the ' +
      'source view of the editor, in Google Sites “Embed”. The frame needs no script, fits from 280 pixels on and ' +
      'asks your pupils for nothing: no account, no cookie.',
    more:
      'Its address says the rest: `/uk/` at the beginning sets the language, `?theme=dark` or `?theme=light` the ' +
      'colours, `#mark-…` the mark in hand. Where a program makes frames from links (oEmbed), the link of the ' +
      'view is enough.',
  },
  words: {
    title: 'Words of a document',
    text:
      'Press the number of a paragraph, or select any words of either column, and press “Take it”; or follow “Take ' +
      'it with you” below the text, and choose a paragraph or a sentence. The link leads to exactly these words; the ' +
      'quotation has source and translation, and where they come from; frame and picture have all of it, with the ' +
      'licence; the data are its notes and numbers. ' +
      'Without a script the number of a paragraph is its link, and references, frame and data stand below each ' +
      'document; in that frame each paragraph and each sentence has a link to a frame of its own.',
    to: 'To the documents',
  },
  book: {
    title: 'The whole edition as a book',
    text:
      'For e-readers, phones and reading without a network: every document with its translation, notes that open at ' +
      'their words, charts, sums and stories in one file (EPUB).',
    to: 'Save the book',
    other: 'The book in Ukrainian',
    paper:
      'For paper there is a booklet: source and translation on facing pages of A5, notes at the foot. Each document ' +
      'and each story has one of its own, by the link “Booklet”.',
    whole: 'The booklet of the whole edition',
  },
  terms: { title: 'May I?', text: 'Yes, if you name the editors. Under what terms:', to: 'Licences' },
  picture: 'As transcribed, with the translation, in the colours of the page.',
  passageFrame:
    'Paste the code where your page takes HTML. The frame shows these words, their translation and where they are ' +
    'from; it fits from 280 pixels on and needs no script.',
  data: { what: 'notes and numbers of these words', how: 'As annotations of the W3C, with each number as a row.' },
  quotation: { name: 'Quotation', what: 'with its source', field: 'Words and source' },
  document: 'the document and its notes',
};

/** Words that the script of the panel needs; printed as data on its element. */
export const takeScript = {
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'The browser does not let this page copy. What you want is selected: copy it yourself.',
  print: 'Print',
  asItStands: 'As it stands, with this lit:',
  visited: 'accessed',
  add: 'Add',
  takeOut: 'Take out',
  inLesson: 'My lesson: {n}',
  paragraph: 'paragraph',
  heading: 'heading',
  words: 'words of',
  sentence: 'sentence',
  /** Before the sentences of the other column in which selected words stand. */
  translated: 'In context, translated:',
  transcribed: 'In context, as transcribed:',
};

/** Books to be taken along: the EPUB, and booklets for paper. */
export const book = {
  title: 'Oseredok: Communist Party documents of the 1920s',
  short: 'Communist Party documents of the 1920s',
  subtitle: 'As transcribed, with a translation, and with every number traced to its words',
  description:
    'Documents of the Communist Party from the 1920s in their own spelling, each paragraph with its translation; ' +
    'notes, charts, sums, stories; what is not known of them.',
  cover: 'Cover',
  contents: 'Contents',
  landmarks: 'Places in the book',
  key: 'How to read it, and what is not known',
  howTo:
    'Each paragraph stands first as transcribed, in its own language and spelling; below it, with a grey edge, our ' +
    'translation. Numbers lead to their notes from the translation, corrections from the source.',
  signsTitle: 'Signs.',
  signs:
    'Words that are underlined have a note. [sic] follows a slip: it stands as transcribed, our reading is in the ' +
    'note. In drawings black is the source, grey what we computed or corrected, hatching what is in doubt or not said.',
  more: (here: number, more: number) =>
    `This book holds the first ${here} documents of the edition; ${more} more are on the site:`,
  back: 'Back to the text',
  sums:
    'Every check takes its numbers from the words of the source; whoever does the sum again comes to the same. ' +
    'Where its numbers are rounded, brackets say within what limits the result lies.',
  told: 'Sums and stories',
  apparatus: 'Words, works, about the edition',
  colophon: 'Where this comes from',
  places:
    'Every document and every view of a chart names its address. There each number and each note has an address of ' +
    'its own, and what has been corrected since is listed under “About”.',
  looks: {
    source: 'Black',
    computed: 'Grey',
    hatch: 'Hatched',
    frame: 'Outlined',
  },
  accessibility:
    'All text can be enlarged and read aloud. Drawings have a description and a table with the same numbers. Each ' +
    'passage says its language, notes can be opened and left from their words, headings and contents follow the ' +
    'order of the book. The book has not been evaluated by a third party.',
};

/** Booklets for paper. */
export const booklet = {
  /** Its name, and the link to it. */
  title: 'Booklet',
  of: (title: string) => `Booklet: ${title}`,
  description: (title: string) =>
    `${quoted(title, 'en')} set for paper, in pages of A5: source and translation on facing pages, notes at ` +
    'their foot.',
  back: { edition: 'To the home page', document: 'To the document', story: 'To the story' },
  print: 'Print this page: it is set in pages of A5. For A4, print two pages on each sheet.',
  how: 'How to read it',
  facing:
    'On the left stands the source as transcribed, in its own spelling; on the right our translation, sentence level ' +
    'with sentence. The notes stand at the foot, in the order of the text; the works they name stand in full at the ' +
    'end.',
  signs:
    'Underlined words have a note with the number that follows; numbers call theirs in the translation, corrections ' +
    'in the source. [sic] follows a slip: it stands as transcribed, and our reading is in the note. Black is the ' +
    'source, grey what we computed or corrected, hatching what is in doubt or not stated.',
  works: 'Of each work we read the passage in question, unless the entry says otherwise. Links to all works:',
  more: (here: number, more: number) =>
    `Here are the first ${here} documents; ${more} more are on the site, each with a booklet or a page to print:`,
};
