/** The legend: each look on the drawing with the word for it. */
import type { Role } from './scene.ts';

export interface LegendItem {
  readonly role: Role;
  readonly swatch: 'square' | 'line' | 'dashes' | 'outline';
  readonly text: string;
}
