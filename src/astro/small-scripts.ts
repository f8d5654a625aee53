/** What keeps the scripts of pages small, and quick to begin: no helper of Vite’s, no colours, no strange alphabets. */
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

/** What Vite writes for an `import()`: its helper, what is imported, and what it is to load beforehand. */
const IMPORT = new RegExp(
  String.raw`__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^;]+);\s*` +
    String.raw`return \{[^}]*\};\s*\}, __VITE_PRELOAD__\)`,
  'g',
);
const HELPER = /import \{ \w+ as __vitePreload \} from "[^"]+";\n/;

/**
 * What could not be imported a browser does not ask for again under its address until the page is loaded anew. What
 * reads numbers is asked for under another, once at once, and anew with every query that wants it; where anything else
 * is missing a link leads on to another page.
 */
const AGAIN = /import\(("[^"]*\/number-words[^"]+")\)/;
const again = (part: string): string => part.replace(AGAIN, '$&.catch(()=>import($1+"?"+Date.now()))');

/**
 * Vite puts a helper around every `import()`, which loads style sheets and asks for what the module imports itself. Our
 * styles stand in the pages, and what is brought so is one small file: each is an `import()` again, and no page asks
 * for the helper.
 */
export function plainImports(): Plugin {
  return {
    name: 'oseredok-plain-imports',
    enforce: 'pre',
    apply: 'build',
    renderChunk(code, { name }) {
      if (name === 'preload-helper' || !code.includes('__vitePreload')) return null;
      const plain = code.replace(IMPORT, (_, part: string) => again(part)).replace(HELPER, '');
      if (plain.includes('__vitePreload')) throw new Error(`${name}: an import() is not written as Vite wrote them`);
      return { code: plain, map: null };
    },
    generateBundle(_, bundle) {
      for (const [file, { name }] of Object.entries(bundle)) if (name === 'preload-helper') delete bundle[file];
    },
  };
}

/**
 * What reads the numbers of a query has half a hundred patterns with letters or marks of any alphabet: a browser needs
 * 25 ms to prepare them, a hundred on a slow processor, and 6 for the alphabets that have words for numbers here.
 */
export function nearLetters(): Plugin {
  const near: Readonly<Record<string, string>> = { L: 'A-Za-zÀ-ʯЀ-ԯ', M: '\u0300-\u036f' };
  const inClass = (some: string): string => some.replace(/\\p\{([LM])\}/g, (_, one: string) => near[one] ?? '');
  return {
    name: 'oseredok-near-letters',
    enforce: 'pre',
    apply: 'build',
    renderChunk: (code, { name }) =>
      name === 'number-words'
        ? {
            code: code.replace(/\[\^?(?:\\p\{[LM]\})+/g, inClass).replace(/\\p\{[LM]\}/g, (one) => `[${inClass(one)}]`),
            map: null,
          }
        : null,
  };
}
