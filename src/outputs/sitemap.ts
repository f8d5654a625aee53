/**
 * The sitemap (https://www.sitemaps.org/protocol.html): every listed resource with its address in both languages. One
 * file holds 50,000 addresses; where there are more, it lists files that hold as many each.
 */
import { LANGS } from '../model/common.ts';
import { absolute, href } from '../model/paths.ts';
import type { Resource } from '../model/resource.ts';
import { el, toHtml, type El } from '../text/html.ts';
import { identifier, type Output, type OutputFile, TEXT_TYPE } from './output.ts';

// What crawlers may read (https://www.rfc-editor.org/rfc/rfc9309): everything, beginning with the sitemap. They ask for
// it at the root of a host; where the site stands under a path, only a link to the sitemap tells them of it.

export const robotsOutput: Output = {
  name: 'robots',
  over: 'edition',
  files: () => [
    {
      path: 'robots.txt',
      type: TEXT_TYPE,
      body: () => `User-agent: *\nDisallow:\n\nSitemap: ${identifier(SITEMAP)}\n`,
    },
  ],
};

const SITEMAP = 'sitemap.xml';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const MOST = 50_000;

export const sitemapOutput: Output = {
  name: 'sitemap',
  over: 'resources',
  files: (resources) => sitemaps(resources.filter(({ listed }) => listed)),
};

/** @param most addresses in one file */
export function sitemaps(listed: readonly Resource[], most = MOST): OutputFile[] {
  const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, index) =>
    listed.slice(index * most, (index + 1) * most),
  );
  if (parts.length <= 1) return [xml(SITEMAP, () => addresses(listed))];
  const part = (index: number): string => `sitemap-${index + 1}.xml`;
  const list = (): El =>
    el(
      'sitemapindex',
      { xmlns: NAMESPACE },
      parts.map((_, index) => el('sitemap', {}, el('loc', {}, identifier(part(index))))),
    );
  return [xml(SITEMAP, list), ...parts.map((some, index) => xml(part(index), () => addresses(some)))];
}

function xml(path: string, root: () => El): OutputFile {
  return {
    path,
    type: 'application/xml; charset=utf-8',
    body: () => `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(root())}\n`,
  };
}

function addresses(listed: readonly Resource[]): El {
  const alternate = (hreflang: string, address: string): El =>
    el('xhtml:link', { rel: 'alternate', hreflang, href: absolute(address) });
  return el(
    'urlset',
    { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    listed.map(({ lang, path }) =>
      el(
        'url',
        {},
        el('loc', {}, absolute(href(lang, path))),
        LANGS.map((other) => alternate(other, href(other, path))),
        // For readers of any other language, as the head of the page says it.
        alternate('x-default', href('en', path)),
      ),
    ),
  );
}
