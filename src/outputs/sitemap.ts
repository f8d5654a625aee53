/** The sitemap (https://www.sitemaps.org/protocol.html): every listed resource with its address in both languages. */
import { LANGS } from '../model/common.ts';
import { absolute, href } from '../model/paths.ts';
import { el, toHtml } from '../text/html.ts';
import type { Output } from './output.ts';

export const sitemapOutput: Output = {
  name: 'sitemap',
  over: 'resources',
  files: (resources) => [
    {
      path: 'sitemap.xml',
      type: 'application/xml; charset=utf-8',
      // One file holds 50,000 addresses; ten thousand documents in two languages need 20,000.
      body: () =>
        `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(
          el(
            'urlset',
            {
              xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
              'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
            },
            resources
              .filter(({ listed }) => listed)
              .map(({ lang, path }) =>
                el(
                  'url',
                  {},
                  el('loc', {}, absolute(href(lang, path))),
                  LANGS.map((other) =>
                    el('xhtml:link', { rel: 'alternate', hreflang: other, href: absolute(href(other, path)) }),
                  ),
                ),
              ),
          ),
        )}\n`,
    },
  ],
};
