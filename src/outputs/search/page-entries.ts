/** What can be found on pages: steps of stories, parts of lessons, charts, sums, and every page by its title. */
import { buildDocument } from '../../kinds/build-document.ts';
import type { Block, Resource } from '../../model/resource.ts';
import type { Sort } from '../../model/search/wire.ts';
import { words } from '../../words/index.ts';
import { type Entry, ownTexts } from './texts.ts';

/** Kinds of page that are found part by part. What stands in a document has entries of its own. */
const IN_PARTS: Readonly<Record<string, Sort>> = { story: 'y', lesson: 'l', page: 'p', ledger: 'p', home: 'p' };
/** Kinds whose things are entries of their own: words are found as words. */
const APART = new Set(['glossary']);

/** Entries of all listed pages, in the order of the resources. */
export function pageEntries(resources: readonly Resource[]): Entry[] {
  const texts = new TextReader();
  const ukrainian = new Map(resources.filter(({ lang }) => lang === 'uk').map((page) => [page.path, page]));
  return resources
    .filter(({ lang, listed, kind }) => lang === 'en' && listed && !APART.has(kind))
    .flatMap((en) => {
      const uk = ukrainian.get(en.path);
      return uk === undefined ? [] : [wholePage(en, uk), ...parts(en, uk, texts)];
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
