/**
 * What every view is given besides the Edition: a language, its words, addresses, and numbers as the language writes
 * them.
 */
import type { Locale } from '../charts/dataset.ts';
import { chartWithSeries } from '../charts/registry.ts';
import { localeOf } from '../charts/locale.ts';
import { heldWords } from './held-words.ts';
import { drawnChart, type DrawnChart } from './chart/drawing.ts';
import { citedBy, type Citing } from '../edition/cited-by.ts';
import { errata, offline } from '../edition/environment.ts';
import type { ChartConfig } from '../model/chart.ts';
import type { Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { WORKER } from '../model/offline.ts';
import { file, href } from '../model/paths.ts';
import { plain, type Plain } from '../model/text-types.ts';
import { held } from '../text/line-breaks.ts';
import { words, type Words } from '../words/index.ts';

export interface Site {
  readonly lang: Lang;
  readonly edition: Edition;
  readonly t: Words;
  readonly format: Locale;
  /** A chart with its series, made once for a site: views and files share it. */
  readonly chart: (config: ChartConfig) => DrawnChart;
  /** Who cites which work, made once for a site: to know it is to go through all documents. */
  readonly citing: () => ReadonlyMap<string, readonly Citing[]>;
  /** Where readers report mistakes; null where nowhere. */
  readonly errata: string | null;
  /** Address of the worker that keeps pages on readers’ devices; null where they are to keep none. */
  readonly worker: string | null;
  /** Address of a page, from a path relative to the language's root. */
  readonly href: (path: string) => string;
  /** Address of a file without language. */
  readonly file: (path: string) => string;
}

/** The site in one language. */
export function site(lang: Lang, edition: Edition): Site {
  const format = localeOf(edition, lang);
  const charts = new Map<ChartConfig, DrawnChart>();
  const chart = (config: ChartConfig): DrawnChart => {
    const open = charts.get(config) ?? drawnChart(chartWithSeries(config, edition, format));
    charts.set(config, open);
    return open;
  };
  let cited: ReturnType<typeof citedBy> | null = null;
  return {
    lang,
    edition,
    t: lang === 'uk' ? heldWords(words(lang)) : words(lang),
    format,
    chart,
    citing: () => (cited ??= citedBy(edition)),
    errata: errata(),
    worker: offline() ? file(WORKER) : null,
    href: (path) => href(lang, path),
    file,
  };
}

/** What a block of a document is called by its id: its number, or the sign of a heading; and in words. */
export function blockName(block: string, { words }: Words): { readonly sign: string; readonly label: string } {
  const number = block.slice(1);
  return block.startsWith('h')
    ? { sign: '§', label: words.heading(number) }
    : { sign: number, label: words.paragraph(number) };
}

/** Titles as headings: their lines end where lines may end. */
export function heading(title: Plain): Plain {
  return plain(held(title));
}
