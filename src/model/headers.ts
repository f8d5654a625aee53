/**
 * What a server says with the files of the site. The server of `npm start` says it, and `_headers` tells hosts to.
 *
 * No word on who may frame a page: any may be, in a lesson or beside slides. There is nothing on them to be clicked by
 * mistake, for the site has no accounts and keeps no state but a reader's own settings.
 */

import { WORKER } from './offline.ts';
import { REFERENCE_TYPES } from './work.ts';

/** The types of packages in the two versions of Common Cartridge, as they are registered. */
export const CARTRIDGE_TYPES = {
  imscc: 'application/vnd.ims.imsccv1p3',
  'moodle.imscc': 'application/vnd.ims.imsccv1p1',
} as const;

/** The type of a book in EPUB. */
export const EPUB_TYPE = 'application/epub+zip';

/** The type of what programs ask for that turn a link into the thing itself (https://oembed.com). */
export const OEMBED_TYPE = 'application/json+oembed';

export interface HeaderRule {
  /** Path below the base of the site; `*` stands for anything. No header is set by two rules that one path keeps. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a page of another origin may read. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };

export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy':
        'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
        'microphone=(), midi=(), payment=(), usb=()',
    },
  },
  // Fonts and scripts, which a page in a sandboxed frame asks for as one of another origin; their names hold the hash
  // of their bytes.
  { path: '_astro/*', headers: { ...OPEN, 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // A browser asks for it whenever a page is opened: so a new edition is seen at once.
  { path: WORKER, headers: { 'Cache-Control': 'no-cache' } },
  ...['*.csv', '*.json', '*.txt', '*.bib', '*.ris'].map((path) => ({ path, headers: OPEN })),
  { path: '*.imscc', headers: { 'Content-Type': 'application/zip' } },
  // Few servers know the types of references.
  ...Object.entries(REFERENCE_TYPES).map(([extension, type]) => ({
    path: `*.${extension}`,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })),
];

/** The headers of a file or a page, by its path below the base of the site. */
export function headersOf(path: string): Record<string, string> {
  return Object.assign({}, ...HEADER_RULES.filter((rule) => keeps(path, rule.path)).map(({ headers }) => headers));
}

function keeps(path: string, pattern: string): boolean {
  const [before = '', after = ''] = pattern.split('*');
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}
