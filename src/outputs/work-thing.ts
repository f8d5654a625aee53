/** A work of the literature in the words of https://schema.org. */
import type { CreativeWork, CreativeWorkLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Name, Work } from '../model/work.ts';

/** What CSL calls the types of works that schema.org has a word for; the others are creative works. */
const TYPES = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  document: 'CreativeWork',
  'entry-dictionary': 'Article',
  'entry-encyclopedia': 'Article',
  interview: 'CreativeWork',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  pamphlet: 'CreativeWork',
  'paper-conference': 'ScholarlyArticle',
  report: 'Report',
  speech: 'CreativeWork',
  thesis: 'Thesis',
  webpage: 'WebPage',
} as const satisfies Record<Work['type'], CreativeWork['@type']>;

/** Those that have a field for pages of something larger. */
const PAGED: ReadonlySet<string> = new Set(['Article', 'ScholarlyArticle', 'NewsArticle', 'Report', 'Chapter']);

/**
 * A work.
 * @param address of its entry in the list of works
 */
export function workThing(work: Work, address: string): CreativeWorkLeaf {
  // Any of the types has the fields of a creative work, and is one.
  const type = TYPES[work.type] as 'CreativeWork';
  const named: CreativeWorkLeaf = { '@type': type, '@id': address, name: work.title, inLanguage: work.language };
  const { author, editor, issued, publisher, page, DOI, URL } = work;
  const container = work['container-title'];
  return {
    ...named,
    url: URL,
    ...(author === undefined ? {} : { author: author.map(nameThing) }),
    // Of editors schema.org knows persons alone.
    ...(editor === undefined ? {} : { editor: editor.flatMap((name) => ('family' in name ? personThing(name) : [])) }),
    // A range of years has no date of publication that a program could read.
    ...(issued?.['date-parts'].length === 1 ? { datePublished: isoDate(issued['date-parts'][0] ?? []) } : {}),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(container === undefined ? {} : { isPartOf: { '@type': 'CreativeWork', name: container } }),
    ...(page === undefined || !PAGED.has(TYPES[work.type]) ? {} : { pagination: page }),
    ...(DOI === undefined ? {} : { sameAs: `https://doi.org/${DOI}` }),
  };
}

function nameThing(name: Name): PersonLeaf | OrganizationLeaf {
  return 'literal' in name ? { '@type': 'Organization', name: name.literal } : personThing(name);
}

function personThing({ family, given }: Extract<Name, { readonly family: string }>): PersonLeaf {
  return {
    '@type': 'Person',
    name: given === undefined ? family : `${given} ${family}`,
    familyName: family,
    ...(given === undefined ? {} : { givenName: given }),
  };
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
