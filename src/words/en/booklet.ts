/** Booklets for paper. */
export const booklet = {
  /** Its name, and the link to it. */
  title: 'Booklet',
  of: (title: string) => `Booklet: ${title}`,
  description: (title: string) =>
    `“${title}” set for paper, in pages of A5: source and translation on facing pages, notes at their foot.`,
  back: { edition: 'To the home page', document: 'To the document', story: 'To the story' },
  print: 'Print this page: it is set in pages of A5. For A4, print two pages on each sheet.',
  how: 'How to read it',
  facing:
    'On the left stands the source as transcribed, in its own spelling; on the right our translation, sentence level ' +
    'with sentence. The notes stand at the foot, in the order of the text.',
  signs:
    'Underlined words have a note with the number that follows; numbers call theirs in the translation, corrections ' +
    'in the source. [sic] follows a slip: it stands as transcribed, and our reading is in the note. Black is the ' +
    'source, grey what we computed or corrected, hatching what is in doubt or not stated.',
  more: (here: number, more: number) =>
    `Here are the first ${here} documents; ${more} more are on the site, each with a booklet or a page to print:`,
};
