/**
 * What crawlers may read (https://www.rfc-editor.org/rfc/rfc9309): everything, beginning with the sitemap. They ask for
 * it at the root of a host; where the site stands under a path, only a link to the sitemap tells them of it.
 */
import { identifier, type Output, TEXT_TYPE } from './output.ts';
import { SITEMAP } from './sitemap.ts';

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
