/**
 * A document as a chapter: what is not known of it, then each paragraph of the source with its translation beneath, and
 * the notes, which reading systems show where they are called.
 */
import { type BookBlock, type BookNote, bookText } from '../../kinds/booklet/text.ts';
import { factsOf } from '../../kinds/document/view.ts';
import { whereAndWhen } from '../../kinds/chart/source-line.ts';
import { printedAddress } from '../../kinds/references.ts';
import type { Site } from '../../kinds/site.ts';
import { documentPath, entryId } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import { absolute } from '../../model/paths.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import type { Chapter } from './xhtml.ts';

export function documentChapter(document: EditionDocument, site: Site): Chapter {
  const { slug, meta } = document;
  const { lang, t } = site;
  const { titles, blocks, notes } = bookText(document, site, 'screen');
  const path = documentPath(slug);
  const address = absolute(site.href(path));
  const title = meta.titles[lang];
  // One heading stands in the outline, not one for each language.
  const h1 = titles.find(({ block }) => block.level === 1) ?? titles[0];
  const body: Tree = [
    el('p', { class: 'where' }, `${whereAndWhen(document, site)}. ${meta.genre[lang]}.`),
    h1 === undefined ? el('h1', {}, title) : titles.map((one) => passage(one, one === h1 ? 'h1' : 'p', document, site)),
    el('p', { class: 'abstract' }, meta.abstract[lang]),
    el('h2', {}, t.reader.unknown),
    el(
      'ul',
      { class: 'unknown' },
      meta.unknown.map((sentence) => el('li', {}, sentence[lang])),
    ),
    el('hr'),
    blocks.map((one) => [
      one.outside ? el('p', { class: 'outside' }, t.reader.outside) : [],
      passage(one, one.block.kind === 'heading' ? 'h2' : 'p', document, site),
    ]),
    notes.length === 0
      ? []
      : el(
          'section',
          { role: 'doc-endnotes', 'aria-labelledby': 'notes' },
          el('h2', { id: 'notes' }, t.reader.notes),
          notes.map((note) => noteTree(note, site)),
        ),
    el('h2', {}, t.reader.facts),
    el('dl', {}, factsOf(meta, site)),
    el('p', { class: 'address' }, el('a', { href: address }, printedAddress(address))),
  ];
  return { name: `document-${slug}`, title, type: 'chapter', paths: [path], body: toHtml(body) };
}

/** A block in both languages. @param tag of the translation */
function passage(
  { block, sentences, gap }: BookBlock,
  tag: 'h1' | 'h2' | 'p',
  { meta }: EditionDocument,
  { t }: Site,
): Tree {
  const column = (of: 'source' | 'translation'): Tree =>
    sentences.map((sentence, index) => [index === 0 ? '' : ' ', sentence[of] ?? '']);
  return el(
    'div',
    { class: block.kind, id: block.id },
    block.kind === 'heading' ? [] : el('p', { class: 'no' }, block.id.slice(1)),
    el('p', { class: 'source', lang: meta.language, translate: 'no' }, column('source')),
    gap === null
      ? el(tag, { class: 'translation' }, column('translation'))
      : el('div', { class: 'translation' }, el('p', {}, el('b', {}, `${t.reader.gap}.`)), gap),
  );
}

/** A note begins with its figure, or with its words: that is what a pop-up has room for. */
function noteTree({ id, no, kind, head, body, links = [[], []], block }: BookNote, { t }: Site): Tree {
  return el(
    'aside',
    { id: entryId(id), class: 'note', role: 'doc-footnote' },
    el('p', { class: 'kind' }, el('b', {}, String(no)), ` ${kind}`),
    el('p', { class: 'head' }, head),
    body,
    links,
    el('p', { class: 'back' }, el('a', { role: 'doc-backlink', href: `#${block}` }, t.book.back)),
  );
}
