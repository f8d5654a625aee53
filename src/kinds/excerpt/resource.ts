/**
 * Words of a document for the pages of others. One page holds all passages of a document, and the fragment of its
 * address says which of them is shown: a page for each would be fifty files a document. The first hundred documents
 * have one (`PICTURED`), as they have previews and booklets: two pages more for each of thousands would cost every
 * build what few will ask for.
 */
import { partOf } from '../../edition/part.ts';
import { documentPath, excerptPath } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import { absolute } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { changed, el, heldIn, toHtml, type Tree } from '../../text/html.ts';
import { aliasElements, aliasesOf, type Label, renderStretch } from '../../text/render.ts';
import { renderSentence } from '../../text/render-translated.ts';
import { annotated, groupOf, idsOfSentences } from '../document/annotated.ts';
import { documentKind } from '../document/resource.ts';
import { frameCode } from '../embed/resource.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { heading, type Site } from '../site.ts';
import { excerptSource, type ExcerptSource } from './rest.ts';

export interface ExcerptPage {
  /** The page of the document. */
  readonly canonical: string;
  readonly title: string;
  readonly text: Html;
  readonly source: ExcerptSource;
}

export function excerptPage(document: EditionDocument, site: Site): ExcerptPage {
  return {
    canonical: absolute(site.href(documentPath(document.slug))),
    title: document.meta.titles[site.lang],
    text: toHtml(textOf(document, site)),
    source: excerptSource(document, site),
  };
}

/** Every paragraph, sentence by sentence, with the way to it on the site and to each in a frame of its own. */
function textOf(document: EditionDocument, site: Site): Tree {
  const { lang, t } = site;
  const whole = annotated(document, site.edition.index.rows);
  const { all, marks, byId, blocks } = whole;
  const { language } = document.meta;
  const aliases = aliasesOf(site.edition.moved, document.slug);
  const ids = idsOfSentences(whole);
  const label = (id: string): Label => {
    const annotation = byId.get(id);
    return { group: annotation === undefined ? 'text' : groupOf(annotation), no: 0, name: '', stop: false };
  };
  return blocks.map(({ block, pairs }) =>
    el(
      'div',
      { class: 'para', id: block.id },
      aliasElements(aliases, block.id),
      pairs.map(({ span, translations }, index) => {
        const here = all.filter((one) => one.span.start < span.end && one.span.end > span.start);
        const stretch = { ...span, strong: block.strong, numerals: document.numerals };
        const translation = translations[lang];
        return el(
          'div',
          { class: 'row', id: ids.get(block.id)?.[index] ?? null },
          el(
            'p',
            { class: 'src', lang: language, translate: 'no' },
            joined(wordsAlone(renderStretch(document.reading, stretch, here, { marks, label }), true)),
          ),
          translation === null
            ? []
            : el(
                'p',
                { class: 'tr', lang },
                heldIn(lang, joined(wordsAlone(renderSentence(translation, { lang, language, label }), false))),
              ),
        );
      }),
      el(
        'p',
        { class: 'place' },
        el('a', { href: absolute(site.href(documentPath(document.slug, block.id))) }, t.reader.block(block.id)),
        ' ',
        el('span', { class: 'alone' }, framesOf(block.id, ids.get(block.id) ?? [], document, site)),
      ),
    ),
  );
}

/** Ways to a paragraph and to each of its sentences in a frame of its own, which need no script. */
function framesOf(block: string, sentences: readonly string[], { slug }: EditionDocument, { t, href }: Site): Tree {
  const place = t.references.place(block);
  const to = (id: string, text: string, name: string | null = null): Tree =>
    el('a', { href: absolute(href(excerptPath(slug, id))), 'aria-label': name }, text);
  const { alone, sentence } = t.excerpt;
  const each = sentences.map((id, index) => [' ', to(id, String(index + 1), `${place}, ${sentence} ${index + 1}`)]);
  return [`${alone} `, to(block, place), each.length > 1 ? [`, ${sentence}`, each] : []];
}

/** Words as transcribed, and ours beside them: what is doubtful says so, and nothing leads to a note. */
function wordsAlone(tree: Tree, isSource: boolean): Tree {
  return changed(tree, ({ attrs, children }) => {
    const names = String(attrs['class'] ?? '').split(' ');
    if (['now', 'mk', 'at'].some((name) => names.includes(name))) return [];
    // Ours say how sure the other reading is; the words of the source stay its own.
    if (isSource && names.includes('apart')) return [];
    return attrs['class'] === undefined && attrs['id'] === undefined ? null : wordsAlone(children, isSource);
  });
}

/** What stands together with no element between, as one text: so the printer sees a number and its unit. */
function joined(tree: Tree): readonly Tree[] {
  const parts: Tree[] = [];
  for (const part of typeof tree === 'string' || !Array.isArray(tree) ? [tree] : tree.flatMap(joined)) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

/** Pixels: the whole of a document is read in a window of its own height. */
export const WHOLE_HEIGHT = 600;

/** The frame of a whole document. */
export function excerptSnippet(document: EditionDocument, site: Site): Html {
  const src = absolute(site.href(excerptPath(document.slug)));
  return frameCode({ src, title: document.meta.titles[site.lang], height: WHOLE_HEIGHT });
}

export const excerptKind: Kind<EditionDocument> = {
  name: 'excerpt',
  all: ({ documents }) => documents.filter(({ pictured }) => pictured),
  part: (document, edition) => partOf(edition, document),
  resource: (document, site) => ({
    ...PLAIN,
    kind: 'excerpt',
    path: excerptPath(document.slug),
    lang: site.lang,
    title: heading(document.meta.titles[site.lang]),
    description: document.meta.abstract[site.lang],
    blocks: () =>
      documentKind
        .resource(document, site)
        .blocks()
        .filter(({ type }) => type === 'passage'),
    // It says what the page of the document says.
    listed: false,
  }),
};
