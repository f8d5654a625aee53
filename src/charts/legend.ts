/** The legend: each variant on the drawing with the word for it. */
import type { Voice } from './scene.ts';

export interface LegendItem {
  readonly voice: Voice;
  readonly swatch: 'square' | 'line' | 'dashes' | 'outline';
  readonly text: string;
}
