/** The glossary as a chapter: the entries whose words stand in the documents of the book, in alphabetical order. */
import type { Site } from '../../kinds/site.ts';
import { lookedUp } from '../../kinds/sources/resource.ts';
import { documentPath, glossaryPath } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import type { Term } from '../../model/term.ts';
import { byAlphabet } from '../../text/alphabet.ts';
import { el, raw, toHtml, type Tree } from '../../text/html.ts';
import type { Chapter } from './xhtml.ts';

/** None where no document of the book has a word of it. */
export function glossaryChapters(documents: readonly EditionDocument[], site: Site): Chapter[] {
  const { edition, lang, t } = site;
  const inBook = new Map(documents.map((document) => [document.slug, document]));
  const terms = edition.terms.filter(({ forms }) => forms.some(({ document }) => inBook.has(document)));
  if (terms.length === 0) return [];
  const sorted = terms.toSorted((a, b) => byAlphabet(a.term[lang], b.term[lang]));
  const { title } = t.glossary;
  const body: Tree = [
    el('h1', {}, title),
    el('p', {}, t.glossary.lead(terms.length)),
    sorted.map((term) => entryTree(term, inBook, site)),
  ];
  return [{ name: 'glossary', title, type: 'glossary', paths: [glossaryPath()], body: toHtml(body) }];
}

function entryTree(term: Term, inBook: ReadonlyMap<string, EditionDocument>, site: Site): Tree {
  const { lang, t, edition } = site;
  const { id, kind, body, unknown, certain, sources } = term;
  return el(
    'section',
    { id },
    el('h2', {}, term.term[lang]),
    el('p', { class: 'kind' }, t.glossary.kinds[kind]),
    raw(body.html[lang]),
    unknown.map((one) =>
      el('div', { class: 'unknown' }, el('b', {}, `${t.glossary.notKnown}.`), ' ', raw(one.html[lang])),
    ),
    certain === null ? [] : raw(certain.html[lang]),
    [...Map.groupBy(term.forms, ({ document }) => document)].map(([slug, forms]) => {
      const document = inBook.get(slug);
      return document === undefined ? [] : placesTree(document, forms, site);
    }),
    lookedUp(sources, edition.index, site),
  );
}

/** Its forms in a document, each with the paragraphs in which it stands. */
function placesTree({ slug, meta }: EditionDocument, forms: Term['forms'], { lang, t, href }: Site): Tree {
  const link = (block: string): Tree =>
    el('a', { href: href(documentPath(slug, block)) }, signOf(block, t.reader.block));
  return el(
    'p',
    { class: 'also' },
    `${meta.short[lang]}: `,
    forms.map(({ form, places }, index) => [
      index === 0 ? '' : '; ',
      el('b', { lang: meta.language, translate: 'no' }, form),
      ' ',
      [...new Set(places.map(({ block }) => block))].map((block, at) => [at === 0 ? '' : ', ', link(block)]),
    ]),
    '.',
  );
}

function signOf(block: string, label: (id: string) => string): Tree {
  const sign = block.startsWith('p') ? block.slice(1) : '§';
  return el('span', { title: label(block) }, sign);
}
