/**
 * What a booklet is made of. Its parts are plain lists of paragraphs, drawings and rows, for a script cuts them into
 * pages (`client/booklet.ts`); without it they are printed one after the other.
 */
import { documentPath, entryId, viewPath, type ViewPlace } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import { absolute } from '../../model/paths.ts';
import type { Story } from '../../model/story.ts';
import { citeClaim } from '../../text/cited.ts';
import { changed, el, raw, type El, type Tree } from '../../text/html.ts';
import { openView } from '../chart/open.ts';
import { documentsOf, sourceLine, whereAndWhen } from '../chart/source-line.ts';
import { annotated } from '../document/annotated.ts';
import { printedAddress } from '../references.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { drawing, stepTree } from './figures.ts';
import { hatchedNumber } from './hatched.ts';
import { type BookBlock, type BookNote, bookText } from './text.ts';

/** How a script cuts a part: as a page of its own, paragraph by paragraph, or as facing pages. */
type Cut = 'page' | 'blocks' | 'rows';

export function part(cut: Cut, className: string, heads: Heads, ...children: readonly Tree[]): El {
  const { left, right, language = null } = heads;
  const attrs = { class: className, 'data-cut': cut, 'data-left': left, 'data-right': right, 'data-lang': language };
  // Rows have headings in their cells.
  return el(cut === 'rows' ? 'div' : 'section', attrs, children);
}

/** What runs at the head of pages at the left and at the right. */
export interface Heads {
  readonly left: string;
  readonly right: string;
  /** Language of the left one, where it is that of a source. */
  readonly language?: string;
}

/** What the cover says. */
export interface Cover {
  readonly number: string | null;
  readonly title: string;
  readonly original: Tree;
  readonly about: string;
  readonly foot: readonly Tree[];
}

export function coverPart({ number, title, original, about, foot }: Cover, heads: Heads, { t }: Site): El {
  return part(
    'page',
    'cover',
    heads,
    el('p', { class: 'of' }, t.site.name),
    number === null ? [] : hatchedNumber(number),
    el('h1', {}, title),
    original,
    el('p', {}, about),
    el(
      'p',
      { class: 'imprint' },
      foot.map((line, at) => [at === 0 ? [] : el('br'), line]),
    ),
  );
}

/** The number that a document opens with in hand, as it is transcribed. */
export function leadOf(document: EditionDocument, { edition, lang }: Site): string | null {
  const { lead } = annotated(document, edition.index.rows);
  return lead === null ? null : citeClaim(lead, true, lang).text.replace(/\s*%$/, '');
}

/**
 * How it is read, and what is not known.
 * @param more what follows the first
 * @param end what follows both
 */
export function keyPart(documents: readonly EditionDocument[], more: Tree, end: Tree, heads: Heads, site: Site): El {
  const { t, lang } = site;
  return part(
    'blocks',
    'key',
    heads,
    el('h2', {}, t.booklet.how),
    el('p', {}, t.booklet.facing),
    el('p', {}, t.booklet.signs),
    el('p', {}, t.footer.promise),
    more,
    el('h2', {}, t.reader.unknown),
    documents.map(({ meta }) => [
      documents.length === 1 ? [] : el('h3', {}, meta.titles[lang]),
      meta.unknown.map((sentence) => el('p', { class: 'unknown' }, sentence[lang])),
    ]),
    end,
  );
}

/** The rows of a document, and its notes. @param prefix of ids, where several documents stand in one booklet */
export function textPart(document: EditionDocument, prefix: string, site: Site): El {
  const { meta } = document;
  const { lang, t } = site;
  const { titles, blocks, notes } = bookText(document, site, 'paper');
  const heads = { left: meta.title, right: meta.titles[lang], language: meta.language };
  const rows = [...titles, ...blocks].map((block) => rowsOf(block, meta.language, site));
  return part(
    'rows',
    'text',
    heads,
    named(rows, prefix),
    notes.length === 0
      ? []
      : el(
          'section',
          // Among those of other documents they are told apart by its title.
          { class: 'notes', role: 'doc-endnotes', 'aria-label': `${t.reader.notes}: ${meta.titles[lang]}` },
          el('h2', {}, t.reader.notes),
          named(
            notes.map((note) => noteTree(note)),
            prefix,
          ),
        ),
  );
}

function rowsOf({ block, outside, sentences, gap }: BookBlock, language: string, { lang, t }: Site): Tree {
  const level = block.kind === 'heading' ? ` heading${block.level}` : '';
  const rule = outside ? el('p', { class: 'outside' }, t.reader.outside) : [];
  return [
    rule,
    sentences.map(({ source, translation, calls }, index) => {
      const first = index === 0 ? `${level} first` : level;
      const number = index > 0 || block.kind === 'heading' ? [] : el('b', { class: 'pn' }, block.id.slice(1));
      const why = index === 0 && gap !== null ? [el('b', {}, `${t.reader.gap}. `), gap] : '';
      return el(
        'div',
        { class: 'row', 'data-calls': calls.length === 0 ? null : calls.join(' ') },
        el(
          'p',
          { class: `src${first}`, id: index === 0 ? block.id : null, lang: language, translate: 'no' },
          number,
          source,
        ),
        el(translation === null ? 'div' : 'p', { class: `tr${first}`, lang }, translation ?? why),
      );
    }),
  ];
}

/** A note runs on in one paragraph. */
function noteTree({ id, no, head, body }: BookNote): El {
  return el(
    'div',
    { class: 'fn', id: entryId(id), role: 'doc-footnote', 'data-no': no },
    el('p', {}, el('b', { class: 'fno' }, String(no)), ' ', el('b', {}, head)),
    ' ',
    changed(body, ({ tag, attrs, children }) =>
      attrs['class'] === 'q' ? [] : attrs['class'] === 'read' ? el(tag, attrs, children, '.') : null,
    ),
  );
}

/** Ids, and links to them, with a prefix. */
function named(tree: Tree, prefix: string): Tree {
  if (prefix === '') return tree;
  return changed(tree, (element) => {
    const { id, href } = element.attrs;
    const attrs = {
      ...element.attrs,
      ...(typeof id === 'string' && { id: prefix + id }),
      ...(typeof href === 'string' && href.startsWith('#') && { href: `#${prefix}${href.slice(1)}` }),
    };
    return { ...element, attrs, children: named(element.children, prefix) };
  });
}

/** Where the page of a view is named. */
export const viewId = ({ chart, view }: ViewPlace): string => `view-${chart}-${view}`;

/** A view on a page of its own. */
export function viewPart(place: ViewPlace, heads: Heads, site: Site): El {
  const opened = openView(site.edition, site, place);
  const { view, chart, series } = opened;
  const title = site.format.fill(view.title);
  const id = viewId(place);
  // The drawing takes the room that the words leave.
  return part(
    'page',
    'chart',
    heads,
    el('h2', { id }, title),
    drawing(opened, id, title, site),
    el('p', { class: 'small' }, chart.describe(series, view.id).sentence),
    el('p', { class: 'small' }, sourceLine(documentsOf(opened, site), site).brief),
    addressOf(viewPath(place), site),
  );
}

export function storyPart(story: Story, heads: Heads, site: Site): El {
  const { lang, edition } = site;
  return part(
    'blocks',
    'story',
    heads,
    el('h2', { class: 'opens', id: story.slug }, raw(story.titleHtml[lang])),
    story.steps.map((step, index) => stepTree(step, `${story.slug}-${index + 1}`, site)),
    lookedUp(story.sources, edition.index, site),
  );
}

/**
 * What is known of several documents, one after another on new pages, and where each has more to say: a page for each
 * before its text would be empty for the most part, and the page before that whole.
 */
export function factsPart(documents: readonly EditionDocument[], heads: Heads, site: Site): El {
  const each = documents.map((document, index) => [
    el('h2', { class: index === 0 ? 'opens' : null }, document.meta.titles[site.lang]),
    factsOf(document, site),
    addressOf(documentPath(document.slug), site),
  ]);
  return part('blocks', 'facts', heads, each);
}

/** What is known of a document, and how: in a line each. The page at its address gives the grounds. */
export function factsOf({ meta }: EditionDocument, { t, lang, format }: Site): Tree {
  const { date, place, author } = meta;
  const line = (term: string, value: string, how: typeof date.ground): El =>
    el('p', {}, el('b', {}, `${term}.`), ` ${value}`, how === 'stated' ? [] : ` (${t.ground[how]})`);
  return [
    el('p', {}, meta.abstract[lang]),
    line(t.reader.written, format.date(date.edtf), date.ground),
    line(t.reader.place, place.value[lang], place.ground),
    line(t.reader.author, author.value[lang], author.ground),
  ];
}

/** The works in full, on a page of their own. */
export function worksPart(works: readonly Tree[], heads: Heads): Tree {
  return works.length === 0 ? [] : part('blocks', 'works', heads, works);
}

/** Who may use it how. */
export function imprintPart(path: string, heads: Heads, site: Site): El {
  return part('blocks', 'imprint', heads, imprintOf(path, site));
}

/** @param path of the page that the booklet is of */
export function imprintOf(path: string, site: Site): Tree {
  const { t, lang, edition } = site;
  const { editorial, holder, sources } = edition.licence;
  return [
    el('h2', {}, t.book.colophon),
    el('p', {}, `${t.footer.texts}: ${editorial.name} (${editorial.url}), ${holder[lang]}. ${t.data.licenceText}`),
    el('p', {}, `${t.footer.sources}: ${sources[lang]}.`),
    addressOf(path, site),
  ];
}

export function addressOf(path: string, site: Site): El {
  return el('p', { class: 'address' }, breaking(printedAddress(absolute(site.href(path)))));
}

/** An address that has no room in its line goes on behind one of its strokes. */
export function breaking(address: string): Tree {
  return address.split(/(?<=[^/:]\/)(?=.)/).map((piece, at) => [at === 0 ? [] : el('wbr'), piece]);
}

/** What the cover of a document says of it. */
export function aboutDocument(document: EditionDocument, site: Site): string {
  return `${document.meta.genre[site.lang]}. ${whereAndWhen(document, site)}.`;
}
