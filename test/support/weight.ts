/** What a page weighs on the wire: brotli at its highest quality, as a static host would serve it. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { dist } from '../../src/cli/paths.ts';
import { basePath } from '../../src/edition/environment.ts';
import type { BuiltPage } from './site.ts';

/** One kilobyte of a budget, in bytes: the stricter of the two meanings of the word. */
export const KB = 1000;

/** What files weigh, by their addresses: pages load the same scripts. */
const weighed = new Map<string, number>();
const weightOf = (address: string, how: 'brotli' | 'gzip'): number => {
  const known = weighed.get(`${how} ${address}`);
  if (known !== undefined) return known;
  const bytes = how === 'brotli' ? weight(read(address)) : gzipSync(read(address), { level: 9 }).length;
  weighed.set(`${how} ${address}`, bytes);
  return bytes;
};

const weighedPages = new WeakMap<BuiltPage, number>();
/** Compressed bytes of the HTML of a page. @param enough as for {@link weight} */
export function pageWeight(page: BuiltPage, enough = 0): number {
  const bytes = weighedPages.get(page) ?? weight(page.html, enough);
  if (bytes > enough) weighedPages.set(page, bytes);
  return bytes;
}

/**
 * Bytes of a text after brotli compression.
 * @param enough what it may weigh: where a compression that takes a twentieth of the time is within that, the best one
 * is, too, and is not asked how far
 */
export function weight(text: string | Buffer, enough = 0): number {
  const quick = enough > 0 ? roughWeight(text) : Infinity;
  return quick <= enough ? quick : compressed(text, 11);
}

/** The same after a quick compression: never less than it weighs. */
export const roughWeight = (text: string | Buffer): number => compressed(text, 5);

function compressed(text: string | Buffer, quality: number): number {
  const body = typeof text === 'string' ? Buffer.from(text) : text;
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  }).length;
}

function read(address: string): Buffer {
  return readFileSync(join(dist, decodeURIComponent(address).slice(basePath().length)));
}

/**
 * Addresses of the scripts that a script imports, at once or later; not those under which one that failed is asked for
 * again.
 */
export function imports(source: string, from: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*["'`]([./][^"'`]+)["'`](?!\+)/g)].map(([, to = '']) =>
    posix.join(posix.dirname(from), to),
  );
}

/** Addresses of the scripts that a script imports at once. */
export function importsAtOnce(source: string, from: string): string[] {
  return imports(source.replace(/import\([^)]*\)/g, ''), from);
}

/**
 * Addresses of all scripts that a page can load, with what they import.
 * @param importing finds what a script imports: all of it, or what it does not wait to be asked for
 */
export function scripts(page: BuiltPage, importing = imports): string[] {
  const found = new Set<string>();
  const queue = [
    ...page.dom.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? ''),
    ...page.dom.querySelectorAll('link[rel=modulepreload]').map((link) => link.getAttribute('href') ?? ''),
  ];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    queue.push(...importing(read(address).toString('utf8'), address));
  }
  return [...found].sort();
}

const isCode = (script: HTMLElement): boolean =>
  !script.getAttribute('src') && !/json/.test(script.getAttribute('type') ?? '');

/** Compressed bytes of JavaScript that a page can load: files, and what stands in the page itself. */
export function scriptWeight(page: BuiltPage): number {
  const inline = page.dom
    .querySelectorAll('script')
    .filter(isCode)
    .map((script) => script.rawText);
  return (
    scripts(page).reduce((sum, address) => sum + weightOf(address, 'brotli'), 0) +
    inline.reduce((sum, code) => sum + weight(code), 0)
  );
}

/** Compressed bytes of the style sheets that a page links to. */
export function styleWeight(page: BuiltPage): number {
  return page.dom
    .querySelectorAll('link[rel=stylesheet]')
    .reduce((sum, link) => sum + weightOf(link.getAttribute('href') ?? '', 'brotli'), 0);
}

/**
 * Compressed bytes of the scripts that a page loads as files: what it costs over its own HTML.
 * @param importing as for {@link scripts}
 */
export function scriptFileWeight(page: BuiltPage, importing = imports): number {
  return scripts(page, importing).reduce((sum, address) => sum + weightOf(address, 'brotli'), 0);
}

/** The same after gzip, the compression that every host has, without what comes when a reader asks for it. */
export function scriptFileGzip(page: BuiltPage): number {
  return scripts(page, importsAtOnce).reduce((sum, address) => sum + weightOf(address, 'gzip'), 0);
}
