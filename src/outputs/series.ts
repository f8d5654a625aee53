/** The series of each chart as JSON, for pages that do not carry it. */
import { opened } from '../kinds/chart/open.ts';
import { site as siteOf } from '../kinds/site.ts';
import { seriesPath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { rootOf } from '../model/paths.ts';
import { JSON_TYPE, type Output } from './output.ts';

export const seriesOutput: Output = {
  name: 'series',
  over: 'edition',
  files: (_, edition) =>
    LANGS.flatMap((lang) => {
      const site = siteOf(lang, edition);
      return edition.charts.map((config) => ({
        path: rootOf(lang) + seriesPath(config.id),
        type: JSON_TYPE,
        body: () => JSON.stringify(opened(config, edition, site).series),
      }));
    }),
};
