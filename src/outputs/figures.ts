/**
 * The files beside a figure: its drawing as SVG and as PNG; its table as CSV, also with a decimal comma, and as JSON
 * with what it means.
 */
import { CSV, CSV_COMMA, toCsv, toRecords, type CsvDialect } from '../charts/csv.ts';
import { besidePath, galleryPath, tablePath, viewPath } from '../model/addresses.ts';
import type { Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { absolute, file, rootOf } from '../model/paths.ts';
import type { Block, Resource } from '../model/resource.ts';
import { CSV_TYPE, JSON_TYPE, PICTURE_SCALE, PNG_TYPE, SVG_TYPE, type Output, type OutputFile } from './output.ts';

type Figure = Extract<Block, { type: 'figure' }>;

const DIALECTS: readonly (readonly [extension: string, dialect: CsvDialect])[] = [
  ['csv', CSV],
  ['comma.csv', CSV_COMMA],
];

export const figuresOutput: Output = {
  name: 'figures',
  over: 'figures',
  *files(resources, edition) {
    for (const resource of resources.filter(({ embeddable }) => embeddable)) {
      const figure = ownFigure(resource);
      if (figure === null) continue;
      yield* drawings(resource, figure);
      yield* figureFiles(resource, figure, edition);
      // Files cannot lead on: those of a view that moved stand at their old address too.
      const { chart, view } = figure.view;
      for (const { from, to } of edition.moved.views)
        if (to === `${chart}/${view}`)
          yield* figureFiles({ ...resource, path: `${galleryPath()}${from}/` }, figure, edition);
    }
  },
};

/** The figure whose page a resource is; one that other pages show too has its files beside its own page. */
export function ownFigure({ path, blocks }: Resource): Figure | null {
  const figure = blocks().find((block) => block.type === 'figure' && viewPath(block.view) === path);
  return figure?.type === 'figure' ? figure : null;
}

/** The files beside the page of a figure. */
export function figureFiles({ lang, path }: Resource, figure: Figure, edition: Edition): OutputFile[] {
  const beside = (extension: string): string => rootOf(lang) + besidePath(path, extension);
  return [
    ...DIALECTS.map(([extension, dialect]) => ({
      path: beside(extension),
      type: CSV_TYPE,
      body: () => figureCsv(figure, dialect, edition, lang),
    })),
    { path: beside('json'), type: JSON_TYPE, body: () => figureJson(figure, edition, lang) },
  ];
}

/** The drawing of a figure for those who take it along. */
function drawings({ lang, path }: Resource, { picture }: Figure): OutputFile[] {
  const beside = (extension: string): string => rootOf(lang) + besidePath(path, extension);
  return [
    { path: beside('svg'), type: SVG_TYPE, body: () => `${picture.svg('any')}\n` },
    { path: beside('png'), type: PNG_TYPE, body: () => picture.svg('ours'), drawnAt: picture.width * PICTURE_SCALE },
  ];
}

function figureCsv({ table }: Figure, dialect: CsvDialect, { licence, version }: Edition, lang: Lang): string {
  return toCsv(table, dialect, { licence: `${licence.editorial.name}, ${licence.holder[lang]}`, version });
}

function figureJson(
  { view, title, sentence, table, rowsIn }: Figure,
  { licence, version }: Edition,
  lang: Lang,
): string {
  const { editorial, holder, sources } = licence;
  const content = {
    chart: view.chart,
    view: view.view,
    language: lang,
    title,
    sentence,
    version,
    licence: { name: editorial.name, url: editorial.url, holder: holder[lang], sources: sources[lang] },
    columns: table.columns,
    rows: toRecords(table),
    ...(rowsIn !== null && { allRows: absolute(file(tablePath(rowsIn))) }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
