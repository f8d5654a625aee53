/** The legend: each variant on the drawing with the word for it. */
import { el, type El } from '../text/html.ts';
import { shapeOf } from './render-svg.ts';
import type { SceneNode, Voice } from './scene.ts';

export interface LegendItem {
  readonly voice: Voice;
  readonly swatch: 'square' | 'line' | 'dashes' | 'outline';
  readonly text: string;
}

/** The sample of an item, drawn as the drawing draws it. Hatched ones use the patterns of the drawing beside them. */
export function swatchSvg({ voice, swatch }: LegendItem): El {
  const shape: SceneNode['shape'] =
    swatch === 'line' || swatch === 'dashes'
      ? { tag: 'line', x1: 0, y1: 8, x2: 24, y2: 8 }
      : { tag: 'rect', x: 2, y: 2, width: 20, height: 12 };
  const variant = { square: 'cells', line: undefined, dashes: 'dashes', outline: 'outline thick' }[swatch];
  return el(
    'svg',
    { class: 'chart-swatch', viewBox: '0 0 24 16', 'aria-hidden': 'true' },
    shapeOf({ key: '', shape, voice, ...(variant === undefined ? {} : { variant }) }, ''),
  );
}
