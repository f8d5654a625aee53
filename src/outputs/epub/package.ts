/** What a package in EPUB says of itself: where it is described, what is in it, in which order it is read. */
import type { Site } from '../../kinds/site.ts';
import { el, toHtml, type El, type Tree, prefixed, xmlFile } from '../../text/html.ts';
import type { Html } from '../../model/text-types.ts';
import { LANGS } from '../../model/common.ts';
import { absolute } from '../../model/paths.ts';
import { words } from '../../words/index.ts';
import { fileOf, hasDrawing, pageFile, type ReadChapter, STYLE, XHTML_TYPE } from './xhtml.ts';

/** Folder of the book in the package, and the file that describes it. */
export const FOLDER = 'EPUB';
export const PACKAGE = `${FOLDER}/package.opf`;
export const COVER = 'cover.png';
const NAV = 'nav.xhtml';

export function containerFile(): string {
  return xmlFile(
    el(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      el('rootfiles', {}, el('rootfile', { 'full-path': PACKAGE, 'media-type': 'application/oebps-package+xml' })),
    ),
  );
}

export interface Book {
  /** Below the base of the site. */
  readonly path: string;
  readonly chapters: readonly ReadChapter[];
}

/** The description of the package. */
export function packageFile({ path, chapters }: Book, site: Site): string {
  const { lang, t, edition } = site;
  const dc = prefixed('dc');
  const { editorial, holder } = edition.licence;
  const languages = [lang, ...new Set(edition.documents.map(({ meta }) => meta.language))];
  const meta = (property: string, text: string): El => el('meta', { property }, text);
  const { accessibility } = t.book;
  return xmlFile(
    el(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': lang,
        prefix: 'schema: http://schema.org/',
      },
      el(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        // Of each version: a reading system takes a new one for a book of its own, and keeps the notes in the old.
        dc('identifier', { id: 'id' }, `${absolute(`/${path}`)}#${edition.version}`),
        dc('title', { id: 'title' }, t.book.title),
        LANGS.filter((other) => other !== lang).map((other) =>
          el('meta', { property: 'dcterms:alternative', 'xml:lang': other }, words(other).book.title),
        ),
        [...new Set(languages)].map((language) => dc('language', {}, language)),
        dc('creator', {}, holder[lang]),
        dc('publisher', {}, t.site.name),
        dc('description', {}, t.book.description),
        dc('rights', {}, `${editorial.name} (${editorial.url}), ${holder[lang]}`),
        dc('source', {}, absolute(site.href(''))),
        meta('dcterms:modified', `${modified(site)}T00:00:00Z`),
        meta('schema:accessMode', 'textual'),
        meta('schema:accessMode', 'visual'),
        meta('schema:accessModeSufficient', 'textual'),
        FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
        meta('schema:accessibilityHazard', 'none'),
        meta('schema:accessibilitySummary', accessibility),
        el('link', { rel: 'dcterms:rights', href: editorial.url }),
        el('meta', { name: 'cover', content: 'cover-image' }),
      ),
      el('manifest', {}, [
        item('nav', NAV, XHTML_TYPE, 'nav'),
        item('style', STYLE, 'text/css'),
        item('cover-image', COVER, 'image/png', 'cover-image'),
        chapters.map((one) => item(one.name, fileOf(one), XHTML_TYPE, hasDrawing(one) ? 'svg' : undefined)),
      ]),
      el('spine', {}, [
        chapters.slice(0, 1).map(({ name }) => el('itemref', { idref: name })),
        el('itemref', { idref: 'nav' }),
        chapters.slice(1).map(({ name }) => el('itemref', { idref: name })),
      ]),
    ),
  );
}

const FEATURES = [
  'alternativeText',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
  'unlocked',
];

function item(id: string, href: string, type: string, properties?: string): El {
  return el('item', { id, href, 'media-type': type, properties });
}

/** The day of the edition that was recorded last: no build knows what day it is. */
function modified({ edition }: Site): string {
  return edition.recorded[0]?.date ?? '2026-01-01';
}

/** The table of contents, for readers and for reading systems. */
export function navFile(chapters: readonly ReadChapter[], groups: readonly Group[], { lang, t }: Site): string {
  const link = (chapter: ReadChapter, attrs: El['attrs'] = {}): El =>
    el('li', {}, el('a', { ...attrs, href: fileOf(chapter) }, chapter.title));
  const inGroup = ({ label, chapters: own }: Group): Tree =>
    own.length === 0
      ? []
      : label === null
        ? own.map((one) => link(one))
        : el(
            'li',
            {},
            el('span', {}, label),
            el(
              'ol',
              {},
              own.map((one) => link(one)),
            ),
          );
  const marked = LANDMARKS.flatMap((type) => chapters.find((one) => one.type === type) ?? []);
  const first = groups.find(({ label }) => label !== null)?.chapters[0];
  const contents = el('h1', {}, t.book.contents);
  return pageFile(
    {
      title: t.book.contents,
      type: 'frontmatter',
      main: [
        el('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, contents, el('ol', {}, groups.map(inGroup))),
        el(
          'nav',
          { 'epub:type': 'landmarks', hidden: true },
          el('h2', {}, t.book.landmarks),
          el('ol', {}, [
            el('li', {}, el('a', { 'epub:type': 'toc', href: '#toc' }, t.book.contents)),
            first === undefined ? [] : link(first, { 'epub:type': 'bodymatter' }),
            marked.map((one) => link(one, { 'epub:type': one.type })),
          ]),
        ),
      ],
    },
    lang,
  );
}

const LANDMARKS = ['cover', 'introduction', 'glossary', 'bibliography', 'colophon'];

/** A heading of the table of contents. */
export interface Group {
  /** Null where its chapters need none. */
  readonly label: string | null;
  readonly chapters: readonly ReadChapter[];
}

/** The page that shows the cover. */
export function coverBody(alt: string): Html {
  return toHtml(el('img', { class: 'cover', src: COVER, alt }));
}
