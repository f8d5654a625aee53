/** The list of documents and its timeline. */
export const documents = {
  title: 'Documents',
  description:
    'Communist Party documents of the 1920s: when they were written, as far as it can be said, and what is not ' +
    'known of them.',
  timeline: 'When they were written, as far as it can be said',
  timelineNote:
    'A bar shows the years in which a document may have been written. Where the source gives no full date its ' +
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
  timelineTable: 'The timeline as a table',
  document: 'Document',
  written: 'Written',
  ground: 'On what ground',
  reason: 'Why',
  noClaims: 'not one number',
  notes: (count: number) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  claimsWord: (count: number): string => (count === 1 ? 'number' : 'numbers'),
};
