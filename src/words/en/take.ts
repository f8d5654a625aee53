/** Words of the panel by which a view, or a passage, is taken along. */
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
      'Its address says the rest: /uk/ at the beginning sets the language, ?theme=dark or ?theme=light the colours, ' +
      '#mark-… the mark in hand. Where a program makes frames from links (oEmbed), the link of the view is enough.',
  },
  words: {
    title: 'Words of a document',
    text:
      'Press the number of a paragraph, or select any words of either column, and press “Take it”; or follow “Take ' +
      'it with you” below the text, and choose a paragraph or a sentence. The link leads to exactly these words; the ' +
      'quotation has source and translation, and where they come from; frame and picture have all of it, with the ' +
      'licence; the data are its notes and numbers. ' +
      'Without a script the number of a paragraph is its link, and references, frame and data stand below each ' +
      'document; with the link’s end (#p2) the address of the frame shows one paragraph.',
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
