/** Words of the glossary. */
import type { TermKind } from '../../model/term.ts';

export const glossary = {
  title: 'Words',
  description: (count: number) =>
    `A glossary of ${count} abbreviations, bodies, people and old words of Communist Party documents of the 1920s, ` +
    'each with its places in the texts and with what is not known of it.',
  lead: (count: number) =>
    `${count} abbreviations, bodies, people and words that the documents use and do not explain. Each with the ` +
    'places where it stands, and with what is not known.',
  order: 'Order of the words',
  orders: { reader: 'English, A–Z', sources: 'as in the sources, А–Я', kind: 'by kind' },
  squares: 'Squares: which document has the word, oldest first:',
  inDocuments: (count: number) => (count === 1 ? 'in one document' : `in ${count} documents`),
  kinds: {
    word: 'Word',
    body: 'Body',
    practice: 'Practice',
    abbreviation: 'Abbreviation',
    person: 'Person',
    place: 'Place',
    office: 'Office',
    campaign: 'Campaign',
  } satisfies Record<TermKind, string>,
  groups: {
    word: 'Old and loaded words',
    body: 'Bodies',
    practice: 'Practices',
    abbreviation: 'Abbreviations',
    person: 'People',
    place: 'Places',
    office: 'Offices',
    campaign: 'Campaigns',
  } satisfies Record<TermKind, string>,
  notKnown: 'Not known',
  where: 'Where it stands',
  more: (count: number) => (count === 1 ? 'and one more document' : `and ${count} more documents`),
  places: (count: number) => (count === 1 ? 'Its one place' : `Its ${count} places, side by side`),
  inSources: 'In the sources',
  some: (shown: number, of: number) => `${shown} of ${of} places, the first of each document.`,
  also: 'Also written',
  modern: 'today',
  russian: 'Russian',
  latin: 'in Latin letters',
  /** What an entry is called that is opened from the text, and the document in which it is. */
  opened: (kind: string) => (kind === 'Word' ? kind : `Word · ${kind.toLowerCase()}`),
  here: 'here',
  lists: 'Words and spellings, document by document',
};
