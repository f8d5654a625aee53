import { defineConfig } from 'astro/config';
import { fonts } from './src/astro/fonts.ts';
import { basePath, siteOrigin } from './src/edition/environment.ts';
import { live } from './src/astro/dev-server.ts';
import { BundledPackages, notices } from './src/astro/notices.ts';
import { nearLetters, plainImports, smallTransitions } from './src/astro/small-scripts.ts';
import { policies } from './src/astro/policy.ts';
import { worker } from './src/astro/worker.ts';

/**
 * The oldest browsers that pages are styled for: the last ones of Windows 7, and of Macs and phones of that age. What
 * they do not know, `light-dark()` and lines with a thickness among it, the compiler of style sheets says otherwise.
 */
const BROWSERS = ['chrome109', 'firefox115', 'safari16', 'ios16'];

const bundled = new BundledPackages();

/** A script is called by its component: each page names its scripts, and Astro would write how they were found. */
const scriptNames = { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` };

export default defineConfig({
  // Where the site will stand. Both come from the environment, so that one source serves any address and any base path.
  site: siteOrigin(),
  base: basePath(),
  trailingSlash: 'always',
  // The default, 'jsx', deletes the space at a line break before an inline tag, in prose too.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  integrations: [fonts(), live(), policies(), worker(bundled), notices(bundled)],
  // Markdown goes through the project's own renderer; the default highlighter would write style attributes.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Fonts and pictures stay files of their own: a data: address would need a hole in the policy above.
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: BROWSERS },
    environments: { client: { build: { rolldownOptions: { output: scriptNames } } } },
    plugins: [smallTransitions(), plainImports(), nearLetters()],
  },
});
