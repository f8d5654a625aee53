/** Words of the page that opens the site; its sentences stand in content/pages/home.md. */

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
    sums: { title: (count: number) => `${count} sums, done again in front of you`, all: 'All the sums' },
  },
};
