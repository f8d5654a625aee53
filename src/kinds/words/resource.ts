/** The old words of a document: as they stand, what they are today, what they mean, and where each form stands. */
import { documentPath, documentsPath, passagePath, wordsPath } from '../../model/addresses.ts';
import type { Anchored, EditionDocument, ReadingText, WordList } from '../../model/edition.ts';
import type { Block, TableCell } from '../../model/resource.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { heading, type Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import type { Html } from '../../model/text-types.ts';
import { raw, toHtml } from '../../text/html.ts';

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
      places: () =>
        words.lines.map(({ id, forms }) => ({ id, title: forms.join(', '), quote: forms[0] ?? '', aliases: [] })),
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

export interface WordsView {
  /** Title of the document, and where it stands. */
  readonly document: { readonly title: string; readonly href: string };
  /** Language of the source. */
  readonly language: string;
  /** What is said above the list. */
  readonly intro: Html;
  readonly lines: readonly LineView[];
}

interface LineView {
  readonly id: string;
  readonly forms: readonly string[];
  readonly today: string;
  readonly meaning: Html;
  /** The first place in each block. */
  readonly places: readonly { readonly sign: string; readonly label: string; readonly href: string }[];
}

/** View-model of the page. */
export function wordsView({ document, words }: Listed, site: Site): WordsView {
  const { slug, meta, reading } = document;
  const { lang, t } = site;
  const place = (one: Anchored): LineView['places'][number] => {
    const number = one.block.slice(1);
    const inHeading = one.block.startsWith('h');
    return {
      sign: inHeading ? '§' : number,
      label: inHeading ? t.words.heading(number) : t.words.paragraph(number),
      href: site.href(passagePath(slug, one.block, { words: one.words, ...neighbours(one, reading) })),
    };
  };
  return {
    document: { title: heading(meta.titles[lang]), href: site.href(documentPath(slug)) },
    language: meta.language,
    intro: words.html[lang],
    lines: words.lines.map(({ id, forms, today, html, sources, places }) => ({
      id,
      forms,
      today,
      meaning: toHtml([raw(html[lang]), lookedUp(sources, site.edition.index, site)]),
      places: places.filter(({ block }, at) => places.findIndex((one) => one.block === block) === at).map(place),
    })),
  };
}

/** The word before and the word after, within the block. */
function neighbours({ span, block }: Anchored, { text, blocks }: ReadingText): { before: string; after: string } {
  const within = blocks.find(({ id }) => id === block);
  const before = text.slice(within?.start ?? 0, span.start);
  const after = text.slice(span.end, within?.end ?? text.length);
  return { before: /\S+\s*$/u.exec(before)?.[0].trim() ?? '', after: /^\s*\S+/u.exec(after)?.[0].trim() ?? '' };
}
