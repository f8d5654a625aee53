/** Words around the works that background facts come from. */

export const works = {
  title: 'What we looked up',
  description:
    'The works that the background facts in our notes come from: what of each was read, and which notes lean on it.',
  lead:
    'What the documents say is in the documents. What our notes add to them – dates, bodies, customs, rules of ' +
    'spelling – comes from the works on this page. We read them on the web and most of them in part: each entry says ' +
    'what was read and when. Where only an encyclopedia or Wikipedia knows a thing, the note names it. What a note ' +
    'says without a work is what the text itself shows, or our own judgement.',
  from: 'Looked up in:',
  leaning: 'Leaned on by',
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
      help: 'Soviet ones are careful with dates and sums, and silent where the party wished.',
    },
    wikipedia: { name: 'Wikipedia', help: 'Used only where we found nothing better, and named each time.' },
  },
  volume: 'vol.',
  issue: 'no.',
  page: 'p.',
  pages: 'pp.',
  others: 'and others',
};
