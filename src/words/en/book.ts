/** Books to be taken along: the EPUB, and booklets for paper. */
import { quoted } from '../grammar.ts';

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
