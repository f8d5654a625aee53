/** Heads of rows and columns: totals and names, directly beside what they count. */
import { textBlock, type TextBlock } from '../labels.ts';
import { round, type SceneNode } from '../scene.ts';
import { VARIANTS, textWidth, type Variant } from '../typography.ts';
import type { Grid, GridRow } from './grid.ts';
import type { RecommendationsSeries } from './series.ts';
import { integer } from './terms.ts';

/** Where the heads of rows stand: beside the cells where there is room, else above them. */
export interface Margin {
  readonly beside: boolean;
  /** Where the cells begin. */
  readonly left: number;
  /** Variant of the totals, and room for the longest. */
  readonly variant: Variant;
  readonly numbers: number;
}

/** From this width on heads may stand beside their cells. */
const BESIDE_FROM = 560;

/** The margin of a grid whose cells need at least `cells` units of width. */
export function marginOf(series: RecommendationsSeries, grid: Grid, width: number, cells: number): Margin {
  const numbers = (variant: Variant): number =>
    Math.max(0, ...grid.rows.map((row) => textWidth(integer(row.count, series), variant)));
  const words = Math.max(0, ...grid.rows.map((row) => longestWord(row.term.label, 'label')));
  const left = Math.ceil(numbers('figure') + 12 + Math.max(words, width * 0.2) + 20);
  if (width >= BESIDE_FROM && width - left >= cells)
    return { beside: true, left, variant: 'figure', numbers: numbers('figure') + 12 };
  return { beside: false, left: 0, variant: 'title', numbers: numbers('title') + 8 };
}

/** Total and name of a row. */
export function rowHead(
  series: RecommendationsSeries,
  row: GridRow,
  margin: Margin,
  y: number,
  width: number,
): TextBlock {
  const { variant, numbers, beside, left } = margin;
  const key = `row-${row.term.id}`;
  const label = textBlock(row.term.label, {
    key: `${key}-label`,
    x: numbers,
    y: beside ? y + 4 : y,
    width: (beside ? left - 20 : width) - numbers,
    variant: beside ? 'label' : 'title',
    voice: 'axis',
  });
  const total: SceneNode = {
    key: `${key}-total`,
    shape: {
      tag: 'text',
      x: 0,
      y: round(y + VARIANTS[variant] * 0.8),
      text: integer(row.count, series),
      anchor: 'start',
    },
    voice: 'axis',
    variant,
  };
  return { nodes: [total, ...label.nodes], height: Math.max(label.height + (beside ? 4 : 0), VARIANTS[variant]) };
}

export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
}

/** Width that the name of a column needs at least: its longest word. */
export function headWidth(label: string): number {
  return longestWord(label, 'small');
}

/**
 * Totals and names of the columns above them; where the names do not fit, a list above and its numbers in their place.
 */
export function columnHeads(
  series: RecommendationsSeries,
  grid: Grid,
  places: readonly ColumnPlace[],
  width: number,
): TextBlock {
  const fits = grid.columns.every((column, index) => {
    const room = places[index]?.width ?? 0;
    return headWidth(column.term.label) <= room && textWidth(integer(column.count, series), 'title') <= room;
  });
  const nodes: SceneNode[] = [];
  if (fits) {
    const blocks = grid.columns.map((column, index) => {
      const { x, width: room } = places[index] ?? { x: 0, width: 0 };
      const key = `column-${column.term.id}`;
      nodes.push({
        key: `${key}-total`,
        shape: {
          tag: 'text',
          x: round(x),
          y: round(VARIANTS.title * 0.9),
          text: integer(column.count, series),
          anchor: 'start',
        },
        voice: 'axis',
        variant: 'title',
      });
      return textBlock(column.term.label, {
        key: `${key}-label`,
        x,
        y: VARIANTS.title * 1.2,
        width: room,
        variant: 'small',
        voice: 'axis',
      });
    });
    return {
      nodes: [...nodes, ...blocks.flatMap((block) => block.nodes)],
      height: VARIANTS.title * 1.2 + Math.max(0, ...blocks.map((block) => block.height)) + 4,
    };
  }
  let y = 2;
  grid.columns.forEach((column, index) => {
    const line = textBlock(`${index + 1} – ${column.term.label}: ${integer(column.count, series)}`, {
      key: `column-${column.term.id}-label`,
      x: 0,
      y,
      width,
      variant: 'small',
      voice: 'axis',
    });
    nodes.push(...line.nodes);
    y += line.height;
  });
  y += 8;
  grid.columns.forEach((column, index) => {
    nodes.push({
      key: `column-${column.term.id}-total`,
      shape: {
        tag: 'text',
        x: round(places[index]?.x ?? 0),
        y: round(y + VARIANTS.title * 0.8),
        text: String(index + 1),
        anchor: 'start',
      },
      voice: 'axis',
      variant: 'title',
    });
  });
  return { nodes, height: y + VARIANTS.title + 6 };
}

/** A thin line above a row, across the drawing. */
export function rule(row: GridRow, y: number, width: number): SceneNode {
  return {
    key: `row-${row.term.id}-rule`,
    shape: { tag: 'line', x1: 0, y1: round(y), x2: width, y2: round(y) },
    voice: 'axis',
    variant: 'thin',
  };
}

/** Nothing at all is a number too. */
export function nought(key: string, x: number, y: number): SceneNode {
  return {
    key: `${key}-none`,
    shape: { tag: 'text', x: round(x), y: round(y + VARIANTS.small * 0.8), text: '0', anchor: 'start' },
    voice: 'guide',
    variant: 'small',
  };
}

function longestWord(text: string, variant: Variant): number {
  return Math.max(0, ...text.split(' ').map((word) => textWidth(word, variant)));
}
