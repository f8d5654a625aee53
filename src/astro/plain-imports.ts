/** What is imported when it is asked for is imported, and no more. */
import type { Plugin } from 'vite';

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
