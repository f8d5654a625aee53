/** What can be found on pages: steps of stories, parts of lessons, charts, sums, and every page by its title. */
import { buildDocument } from '../../kinds/build-document.ts';
import { documentAt, documentPath } from '../../model/addresses.ts';
import type { Edition, EditionDocument } from '../../model/edition.ts';
import type { Block, Resource } from '../../model/resource.ts';
import type { Sort } from '../../model/search/wire.ts';
import { words } from '../../words/index.ts';
import { type Entry, ownTexts } from './texts.ts';

/** Kinds of page that are found part by part. What stands in a document has entries of its own. */
const IN_PARTS: Readonly<Record<string, Sort>> = { story: 'y', lesson: 'l', page: 'p', ledger: 'p', home: 'p' };
/** Kinds whose things are entries of their own, as words are, and those that say again what another page says. */
const APART = new Set(['glossary', 'sheet', 'taking']);

/** Entries of all listed pages, in the order of the resources. */
export function pageEntries(resources: readonly Resource[], { index }: Pick<Edition, 'index'>): Entry[] {
  const texts = new TextReader();
  const ukrainian = new Map(resources.filter(({ lang }) => lang === 'uk').map((page) => [page.path, page]));
  return resources
    .filter(({ lang, listed, kind }) => lang === 'en' && listed && !APART.has(kind))
    .flatMap((en) => {
      const uk = ukrainian.get(en.path);
      if (uk === undefined) return [];
      const document = en.kind === 'document' ? index.documents.get(documentAt(en.path) ?? '') : undefined;
      const page = wholePage(en, uk);
      return [document === undefined ? page : { ...page, ...titled(document) }, ...parts(en, uk, texts)];
    });
}

function wholePage(en: Resource, uk: Resource): Entry {
  return {
    sort: IN_PARTS[en.kind] ?? 'p',
    document: null,
    block: null,
    href: en.path,
    where: { en: en.above.at(-1)?.label ?? words('en').site.name, uk: uk.above.at(-1)?.label ?? words('uk').site.name },
    name: { en: en.title, uk: uk.title },
    source: null,
    own: ownTexts({ en: en.description, uk: uk.description }),
  };
}

/** A document by its titles, of which it has long and short ones: they lead to where it begins. */
function titled(document: EditionDocument): Pick<Entry, 'sort' | 'document' | 'href' | 'heads'> {
  const { slug, meta, reading } = document;
  const { title, titles, short } = meta;
  return {
    sort: 'd',
    document: slug,
    href: documentPath(slug, reading.blocks[0]?.id),
    heads: [...new Set([short.en, short.uk, title, titles.en, titles.uk])],
  };
}

function parts(en: Resource, uk: Resource, texts: TextReader): Entry[] {
  const sort = IN_PARTS[en.kind];
  if (sort === undefined) return [];
  const theirs = uk.blocks();
  // The same place, for a part without one: the last that had one.
  let place: string | null = null;
  return en.blocks().flatMap((block, index): Entry[] => {
    const other = theirs[index];
    if (block.type !== 'prose' || other?.type !== 'prose') return [];
    place = block.id ?? place;
    return [
      {
        sort,
        document: null,
        block: null,
        href: place === null ? en.path : `${en.path}#${place}`,
        where: { en: en.title, uk: uk.title },
        name: { en: headingOf(block, en), uk: headingOf(other, uk) },
        source: null,
        own: ownTexts({ en: texts.read(block.html), uk: texts.read(other.html) }),
      },
    ];
  });
}

/** A heading that is no more than the title of the page is said already. */
function headingOf({ heading }: Extract<Block, { type: 'prose' }>, { title }: Resource): string {
  return heading === title ? '' : (heading ?? '');
}

/** What a reader would see between two words of the same line. */
const INLINE = new Set('a abbr b bdi cite code em i kbd mark q s small span strong sub sup u var wbr'.split(' '));

/** Reads finished HTML for its words. */
class TextReader {
  readonly #body = buildDocument().createElement('div');

  read(html: string): string {
    this.#body.innerHTML = html;
    return wordsOf(this.#body).replace(/\s+/gu, ' ').trim();
  }
}

function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const inside = [...node.childNodes].map(wordsOf).join('');
  return INLINE.has(node.nodeName.toLowerCase()) ? inside : ` ${inside} `;
}
