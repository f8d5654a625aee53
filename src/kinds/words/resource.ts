/** The old words of a document: as they stand, what they are today, what they mean, and where each form stands. */
import { documentPath, documentsPath, entryId, wordsPath } from '../../model/addresses.ts';
import type { EditionDocument, WordList } from '../../model/edition.ts';
import type { Block, TableCell } from '../../model/resource.ts';
import { isAway } from '../document/annotated.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Site } from '../site.ts';

/** A document that has a list. */
export interface Listed {
  readonly document: EditionDocument;
  readonly words: WordList;
}

export const wordsKind: Kind<Listed> = {
  name: 'words',
  all: ({ documents }) =>
    documents.flatMap((document) => (document.words && { document, words: document.words }) || []),
  resource: ({ document, words }, site) => {
    const { t, lang } = site;
    const title = document.meta.titles[lang];
    return {
      ...PLAIN,
      kind: 'words',
      type: 'DefinedTermSet',
      path: wordsPath(document.slug),
      above: [
        { path: documentsPath(), label: t.nav.documents },
        { path: documentPath(document.slug), label: title },
      ],
      lang,
      title: t.words.of(title),
      description: t.words.description(title),
      blocks: () => blocksOf(words, site),
      places: () => [
        ...words.lines.map(({ id, forms }) => ({ id, title: forms.join(', '), quote: forms[0] ?? '', aliases: [] })),
        ...document.notes
          .filter((note) => isAway(note, document))
          .map((note) => ({ id: entryId(note.id), title: note.title[lang], quote: note.words, aliases: [] })),
      ],
      uses: () => [
        { type: 'document', id: document.slug },
        ...[...new Set(words.lines.flatMap(({ sources }) => sources))].map((id) => ({ type: 'work', id }) as const),
      ],
    };
  },
};

/** What is said above the list, then the list as a table. */
function blocksOf({ html, lines }: WordList, { t, lang }: Site): Block[] {
  const cell = (text: string): TableCell => ({ text, value: text });
  const columns = (['form', 'today', 'meaning'] as const).map((id) => ({ id, label: t.words[id], numeric: false }));
  return [
    { type: 'prose', id: null, heading: null, html: html[lang] },
    {
      type: 'table',
      id: null,
      caption: t.words.title,
      table: {
        columns,
        rows: lines.map(({ forms, today, text }) => [cell(forms.join(', ')), cell(today), cell(text[lang])]),
        marks: [],
      },
    },
  ];
}
