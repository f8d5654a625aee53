/** What keeps the scripts of pages small: no helper of Vite’s, and no colours in transitions. */
import type { Plugin } from 'vite';
import { fileURLToPath } from 'node:url';

const INTERPOLATORS = fileURLToPath(new URL('../client/interpolators.ts', import.meta.url));

/** Sends readers d3-transition without the colours and transforms that no chart animates. */
export function smallTransitions(): Plugin {
  return {
    name: 'small-transitions',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      // In all of d3, which a script may take a function of, they would stand beside those of d3-interpolate.
      (source === 'd3-color' && !importer.includes('/d3/')) ||
      (source === 'd3-interpolate' && importer.includes('/d3-transition/'))
        ? // Or whoever takes one function of all of d3 would bring it along, unused.
          { id: INTERPOLATORS, moduleSideEffects: false }
        : null,
  };
}

const HELPER = '\0vite/preload-helper.js';
/** What Vite puts where the list of these files will stand. */
const MARKER = '__VITE_PRELOAD__';

/**
 * Vite puts a helper around every `import()`, 0.9 kB after gzip, which loads style sheets and asks for what the module
 * imports itself. Our styles stand in the pages, and what is brought so is one small file.
 */
export function plainImports(): Plugin {
  return {
    name: 'oseredok-plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk: (code) => (code.includes(MARKER) ? { code: code.replaceAll(MARKER, '0'), map: null } : null),
  };
}
