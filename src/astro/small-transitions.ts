/** Sends readers d3-transition without the colours and transforms that no chart animates. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const INTERPOLATORS = fileURLToPath(new URL('../client/interpolators.ts', import.meta.url));

export function smallTransitions(): Plugin {
  return {
    name: 'small-transitions',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source === 'd3-color' || (source === 'd3-interpolate' && importer.includes('/d3-transition/'))
        ? INTERPOLATORS
        : null,
  };
}
