/** What only the script of a chart needs, for pages that would be too heavy with it. */
import { chartPlaces } from '../kinds/chart/open.ts';
import { chartPage } from '../kinds/chart/view.ts';
import { site as siteOf } from '../kinds/site.ts';
import { livePath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { rootOf } from '../model/paths.ts';
import { type Output, TEXT_TYPE } from './output.ts';

export const livePartsOutput: Output = {
  name: 'live-parts',
  over: 'edition',
  *files(_, edition) {
    for (const lang of LANGS) {
      const site = siteOf(lang, edition);
      for (const place of chartPlaces(edition, site)) {
        const { live, liveHref } = chartPage(edition, site, place);
        if (liveHref !== null) yield { path: rootOf(lang) + livePath(place), type: TEXT_TYPE, body: () => live };
      }
    }
  },
};
