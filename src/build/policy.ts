/**
 * The content security policy of one page. Astro writes the hashes of every style and script of the whole site into every
 * page, at the end of the head; a page needs only its own, and a policy governs only what comes after it.
 */
import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
/** Inline styles, and inline scripts that run: data blocks are not asked about. */
const INLINE = /<(?:style|script)(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const CHARSET = /<meta charset="[^"]*">/i;

const hashed = new Map<string, string>();

function hashOf(text: string): string {
  const known = hashed.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  // The same few styles stand on every page.
  if (hashed.size < 200) hashed.set(text, hash);
  return hash;
}

/** The page with its policy right after the charset, naming only the hashes of what stands in it. A page without a policy is returned as it is. */
export function tightenPolicy(html: string): string {
  const found = POLICY.exec(html);
  if (found === null) return html;
  const here = new Set([...html.matchAll(INLINE)].map((match) => hashOf(match[1] ?? '')));
  const policy = (found[1] ?? '').replace(/ 'sha256-[^']*'/g, (hash) => (here.has(hash.slice(1)) ? hash : ''));
  const without = html.slice(0, found.index) + html.slice(found.index + found[0].length);
  return without.replace(CHARSET, (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`);
}
