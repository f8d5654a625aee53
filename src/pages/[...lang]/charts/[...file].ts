/**
 * The files beside the views of the charts: CSV, CSV with decimal comma, JSON; and the series that a chart may fetch.
 */
import type { APIRoute } from 'astro';
import { edition } from '../../../edition/current.ts';
import { WholeResponse } from '../../../astro/whole-response.ts';
import { langOf, LANG_PARAMS } from '../../../model/paths.ts';
import { chartFile, chartPlaces, seriesFile } from '../../../kinds/chart/view.ts';
import { chartFilePath, FILE_KINDS, seriesPath } from '../../../kinds/chart/addresses.ts';
import { site as siteOf } from '../../../kinds/site.ts';

/** Addresses below `charts/`, each with what makes its file. */
export function getStaticPaths() {
  const all = edition();
  return LANG_PARAMS.flatMap((lang) => {
    const site = siteOf(langOf(lang), all);
    const views = chartPlaces(all, site).flatMap((place) =>
      FILE_KINDS.map((kind) => ({
        params: { lang, file: chartFilePath(place, kind).slice('charts/'.length) },
        props: { body: () => chartFile(all, site, place, kind), json: kind === 'json' },
      })),
    );
    const series = all.charts.map(({ id }) => ({
      params: { lang, file: seriesPath(id).slice('charts/'.length) },
      props: { body: () => seriesFile(all, site, id), json: true },
    }));
    return [...views, ...series];
  });
}

export const GET: APIRoute<{ body: () => string; json: boolean }> = ({ props }) =>
  new WholeResponse(props.body(), {
    headers: { 'content-type': props.json ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8' },
  });
