/**
 * Form "ratios": how many times each measure grew, computed, beside the "two and a half times" that the speaker claims.
 * Bars start at zero.
 */
import { scaleLinear } from 'd3';
import { textBlock, type TextBlock } from '../labels.ts';
import { round, markAt, type Mark, type Scene, type SceneNode, zigzagUpright } from '../scene.ts';
import type { Reading } from '../dataset.ts';
import { valueIn, type Datum } from '../datum.ts';
import { ASCENT, VARIANTS, textWidth } from '../typography.ts';
import type { GrowthSeries, Measured } from './series.ts';

const BAR = 16;
/** Beyond this many times the scale would say nothing about the others: such a bar is broken off. */
const MOST = 10;

/** The claim first, then a bar for each measure, on one scale; the claimed line runs through all of them. */
export function layoutRatios(
  series: GrowthSeries,
  measured: readonly Measured[],
  reading: Reading,
  width: number,
): Scene {
  const { claimed, words } = series;
  const ratios = measured.map(({ ratio }) => ratio);
  const data = [claimed, ...ratios];
  const left = Math.max(...data.map((datum) => textWidth(valueIn(datum, reading).text, 'figure'))) + 16;
  const drawn = data.map((datum) => valueIn(datum, reading).value).filter((value) => value <= MOST);
  const most = Math.max(3, ...drawn) * 1.04;
  const right = width - 6;
  const at = scaleLinear([0, most], [left, right]).clamp(true);
  const claimX = round(at(valueIn(claimed, reading).value));
  const nodes: SceneNode[] = [];
  const marks: Mark[] = [];
  const room = claimX - left - 10;

  const headline = head(claimed, reading, `${words.claimed}: ${claimed.label}`, { left, y: 0, width: room });
  let y = headline.height + 30;
  const top = y;
  const rows: SceneNode[] = [];
  const rowMarks: Mark[] = [];
  for (const ratio of ratios) {
    const shown = valueIn(ratio, reading);
    const doubtful = shown.voice === 'doubt';
    const row = head(ratio, reading, doubtful ? `${ratio.label}: ${words.impossible}` : ratio.label, {
      left,
      y,
      width: room,
    });
    const barY = round(y + row.height + 2);
    const end = round(at(shown.value));
    rows.push(...row.nodes, {
      key: `${ratio.id}-bar`,
      shape: { tag: 'rect', x: round(left), y: barY, width: round(end - left), height: BAR },
      voice: shown.voice,
      variant: 'stem',
      mark: ratio.id,
    });
    if (shown.value > most)
      rows.push({
        key: `${ratio.id}-break`,
        shape: { tag: 'path', d: zigzagUpright(barY - 6, barY + BAR + 6, end - 8) },
        voice: shown.voice,
        variant: 'outline thick',
        mark: ratio.id,
      });
    rowMarks.push(markAt(ratio.id, (left + end) / 2, barY + BAR / 2));
    y = barY + BAR + 20;
  }
  const oneX = round(at(1));
  const foot = textBlock(words.noChange, {
    key: 'no-change',
    x: oneX,
    y: y + 2,
    width: claimX - oneX - 24,
    variant: 'small',
    voice: 'axis',
  });
  nodes.push(
    {
      key: 'zero-line',
      shape: { tag: 'line', x1: round(left), y1: round(top), x2: round(left), y2: round(y) },
      voice: 'axis',
    },
    {
      key: 'no-change-line',
      shape: { tag: 'line', x1: oneX, y1: round(top), x2: oneX, y2: round(y) },
      voice: 'guide',
      variant: 'dashes',
    },
    {
      key: 'zero',
      shape: { tag: 'text', x: round(left), y: round(y + 2 + VARIANTS.small * ASCENT), text: '×0', anchor: 'middle' },
      voice: 'axis',
      variant: 'small',
    },
    ...foot.nodes,
    {
      key: `${claimed.id}-tick`,
      shape: {
        tag: 'text',
        x: claimX,
        y: round(y + 2 + VARIANTS.small * ASCENT),
        text: valueIn(claimed, reading).text,
        anchor: 'middle',
      },
      voice: 'axis',
      variant: 'small',
    },
    ...rows,
    ...headline.nodes,
    {
      key: `${claimed.id}-line`,
      shape: { tag: 'line', x1: claimX, y1: 0, x2: claimX, y2: round(y) },
      voice: valueIn(claimed, reading).voice,
      variant: 'thick',
      mark: claimed.id,
    },
  );
  marks.push(markAt(claimed.id, claimX, headline.height / 2), ...rowMarks);
  return { width, height: round(y + 2 + foot.height + 4), nodes, marks };
}

/** A figure at the left and its words beside it. */
function head(
  datum: Datum,
  reading: Reading,
  words: string,
  place: { left: number; y: number; width: number },
): TextBlock {
  const shown = valueIn(datum, reading);
  const block = textBlock(words, {
    key: `${datum.id}-label`,
    x: place.left + 4,
    y: place.y,
    width: place.width - 4,
    variant: 'label',
    voice: shown.voice,
    mark: datum.id,
  });
  const figure: SceneNode = {
    key: `${datum.id}-number`,
    shape: { tag: 'text', x: 0, y: round(place.y + VARIANTS.figure * ASCENT), text: shown.text, anchor: 'start' },
    voice: shown.voice,
    variant: 'figure',
    mark: datum.id,
  };
  return { nodes: [figure, ...block.nodes], height: Math.max(block.height, VARIANTS.figure * ASCENT - BAR + 2) };
}
