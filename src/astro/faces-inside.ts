/**
 * A page that stands alone, with our typefaces in it: where it is opened is no site to ask for them. They are more than
 * half of such a file, and it looks on any machine as the site does. Packages go without: each page in them would bring
 * its own.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Html } from '../model/text-types.ts';
import { once } from '../outputs/output.ts';
import { el, toHtml } from '../text/html.ts';

const STYLES = new URL('../styles/', import.meta.url);
/** The rules of our own files; those of local stand-ins are of no use where ours are there at once. */
const OURS = /@font-face \{[^}]*url\('([^']+)'\)[^}]*\}/g;

/** The rules of `styles/fonts.css`, each with the bytes of its file in it; the files have to be written. */
const facesInside = once(
  () =>
    [...readFileSync(new URL('fonts.css', STYLES), 'utf8').matchAll(OURS)]
      .map(([rule, file = '']) => {
        const bytes = readFileSync(new URL(file, STYLES)).toString('base64');
        return rule.replace(file, () => `data:font/woff2;base64,${bytes}`).replace(/\s*\n\s*/g, '');
      })
      .join('') as Html,
);

/** The page with the faces, which its policy lets in. Throws an Error for a page without a policy or a style. */
export function withFaces(page: string): string {
  const css = facesInside();
  const hash = createHash('sha256').update(css).digest('base64');
  const allowed = page.replace(/style-src 'sha256-[^']+'/, (own) => `${own} 'sha256-${hash}'; font-src data:`);
  const whole = allowed.replace(/(?=<style)/, () => toHtml(el('style', {}, { html: css })));
  if (allowed === page || whole === allowed) throw new Error('A page that stands alone has no policy or no style.');
  return whole;
}
