/**
 * What the frame of a page says of that page alone, as HTML. A build cuts these parts out of a page that Astro printed
 * and puts those of others in their place (`cli/framed-pages.ts`): so they are printed here and nowhere else.
 */
import type { Site } from '../kinds/site.ts';
import { printedAddress } from '../kinds/references.ts';
import { besidePath, bookPath, documentsPath, homePath, previewPath } from '../model/addresses.ts';
import { type Lang, LANGS } from '../model/common.ts';
import { errataLink } from '../edition/settings.ts';
import { EPUB_TYPE, OEMBED_TYPE } from '../model/headers.ts';
import { absolute, href, other } from '../model/paths.ts';
import type { Reference } from '../model/work.ts';
import { PREVIEW, type Resource } from '../model/resource.ts';
import type { Html } from '../model/text-types.ts';
import { el, toHtml, type Tree } from '../text/html.ts';
import { REFERENCE_FORMATS } from '../text/references.ts';
import { jsonLdText } from './json-ld.ts';

/** What a page is. One that is no resource is kept from search engines and has no other language (404). */
export type Described = Resource | Pick<Resource, 'lang' | 'path' | 'title' | 'name' | 'description' | 'listed'>;

export interface OwnParts {
  /** Title and description. */
  readonly about: Html;
  /** Its address in each language, and previews. */
  readonly addresses: Html;
  /** The link to the other language. */
  readonly away: Html;
  /** Its address, for paper. */
  readonly printed: Html;
  /** The link for those who report a mistake on it. */
  readonly report: Html;
  /** What it is, as data. */
  readonly data: Html;
}

/** In the order in which they stand in the page. */
export function ownParts(resource: Described, site: Site): OwnParts {
  const { title, description, lang, path, listed } = resource;
  const { t, errata } = site;
  const address = absolute(href(lang, path));
  const away = other(lang);
  // What is no resource has no counterpart in the other language.
  const isResource = 'uses' in resource;
  const data = 'uses' in resource ? jsonLdText(resource, site) : null;
  return {
    about: toHtml([el('title', {}, pageTitle(resource, t.site.name)), ' ', named('description', description)]),
    addresses: toHtml([
      listed ? [] : [named('robots', 'noindex'), ' '],
      isResource ? alternates(path, address) : [],
      path === homePath() || path === documentsPath() ? bookLink(lang, t.book.title) : [],
      'cited' in resource && resource.cited !== undefined ? references(resource.cited().whole, resource) : [],
      property('og:type', path === '' ? 'website' : 'article'),
      property('og:site_name', t.site.name),
      property('og:title', title),
      property('og:description', description),
      property('og:locale', lang === 'uk' ? 'uk_UA' : 'en_GB'),
      listed ? [property('og:url', address), pictured(resource)] : [],
    ]),
    away: toHtml(
      el(
        'a',
        {
          class: 'lang',
          href: href(away, isResource ? path : ''),
          hreflang: away,
          lang: away,
          rel: isResource ? 'alternate' : null,
        },
        t.site.otherLanguage,
      ),
    ),
    printed: toHtml(
      isResource ? el('p', { class: 'print-address', 'data-part': 'address' }, printedAddress(address)) : [],
    ),
    report: toHtml(
      errata === null || !listed
        ? []
        : el('p', {}, el('a', { href: errataLink(errata, { address, title }) }, t.footer.report)),
    ),
    data: toHtml(data === null ? [] : el('script', { type: 'application/ld+json' }, { html: data })),
  };
}

function alternates(path: string, address: string): Tree {
  const alternate = (hreflang: string, to: Lang): Tree =>
    el('link', { rel: 'alternate', hreflang, href: absolute(href(to, path)) });
  return [
    el('link', { rel: 'canonical', href: address }),
    ' ',
    LANGS.map((to) => alternate(to, to)),
    ' ',
    alternate('x-default', 'en'),
  ];
}

/** The whole edition as a book, for programs that look for one. */
function bookLink(lang: Lang, title: string): Tree {
  return [' ', el('link', { rel: 'alternate', type: EPUB_TYPE, title, href: href(lang, bookPath(lang)) })];
}

/** The page as a reference: its files, and what programs for references read in the head. */
function references({ title, author = [], issued, language }: Reference, { lang, path, embeddable }: Resource): Tree {
  const [date] = issued?.['date-parts'] ?? [];
  return [
    REFERENCE_FORMATS.map(({ extension, type }) =>
      el('link', { rel: 'alternate', type, href: href(lang, besidePath(path, extension)) }),
    ),
    // Those who ask for it stand on other sites.
    el('link', { rel: 'alternate', type: OEMBED_TYPE, href: absolute(href(lang, besidePath(path, 'oembed.json'))) }),
    // Of a drawing they take the title from the preview; of a text they want its author too.
    embeddable
      ? []
      : [
          named('citation_title', title),
          author.map(({ literal }) => named('citation_author', literal)),
          date === undefined ? [] : named('citation_publication_date', date.join('/')),
          named('citation_language', language),
        ],
  ];
}

/** The picture beside a link to the page: pages without one of their own show that of the site. */
function pictured(resource: Described): Tree {
  const { lang, title } = resource;
  return [
    property('og:image', absolute(href(lang, previewOf(resource)))),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:height', String(PREVIEW.height)),
    property('og:image:alt', title),
    ' ',
    named('twitter:card', 'summary_large_image'),
  ];
}

/** Where it is, below the root of its language. */
export function previewOf(page: Described): string {
  return previewPath('preview' in page && page.preview !== undefined ? page.path : homePath());
}

function named(name: string, content: string): Tree {
  return el('meta', { name, content });
}

function property(name: string, content: string): Tree {
  return [' ', el('meta', { property: name, content })];
}

/** More letters than that are cut off by lists of what was found, wherever they choose. */
const MOST = 70;
/** Longer titles need the room that the name of the site would take. */
const WITH_SITE = 55;

/** The title of a page with the name of the site; of a finding that is too long, the name of its chart and view. */
export function pageTitle({ path, title, name }: Pick<Resource, 'path' | 'title' | 'name'>, site: string): string {
  if (path === '') return `${site} – ${title}`.trim();
  const short = (title.length > MOST ? (name ?? title) : title).trim();
  if (short.length <= WITH_SITE) return `${short} – ${site}`;
  return short.length <= MOST ? short : `${short.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}
