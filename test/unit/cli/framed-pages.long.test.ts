import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Frame, FramedPages } from '../../../src/cli/framed-pages.ts';
import { edition as load } from '../../../src/edition/current.ts';
import { bookletKind } from '../../../src/kinds/booklet/resource.ts';
import { documentKind } from '../../../src/kinds/document/resource.ts';
import type { Kind } from '../../../src/kinds/kind.ts';
import { site as siteOf } from '../../../src/kinds/site.ts';
import { LANGS } from '../../../src/model/common.ts';
import { rootOf } from '../../../src/model/paths.ts';
import { ownParts } from '../../../src/outputs/own-parts.ts';

const edition = load();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oseredok-framed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const KINDS = [documentKind, bookletKind] as readonly Kind[];

/** Every page of a document as another program would print it whole. @param more what it says at the end */
function whole(more: (path: string) => string): Map<string, string> {
  return new Map(
    LANGS.flatMap((lang) =>
      KINDS.flatMap((kind) => kind.all(edition).map((thing) => [kind, thing] as const)).map(([kind, thing]) => {
        const site = siteOf(lang, edition);
        const resource = kind.resource(thing, site);
        const { style, main } = kind.print!(thing, site);
        const { about, addresses, away, printed, report, data } = ownParts(resource, site);
        const hash = createHash('sha256').update(style).digest('base64');
        const head = `<meta policy="${hash}">${about}<meta>${addresses}<style>${style}</style>`;
        const body = `<nav>${away}</nav><main>${printed}${main}</main><footer>${report}</footer>${data}`;
        return [rootOf(lang) + resource.path, `<html ${lang}>${head}${body}${more(resource.path)}</html>`] as const;
      }),
    ),
  );
}

/** Prints what is left to a build after others have printed the rest of some pages. */
function printed(pages: ReadonlyMap<string, string>): Map<string, string> {
  const framed = new FramedPages(edition, new Set());
  for (const [address, page] of pages) {
    if (framed.addresses.includes(address)) continue;
    mkdirSync(join(folder, address), { recursive: true });
    writeFileSync(join(folder, address, 'index.html'), page);
  }
  const hashes = framed.write(folder);
  return new Map(
    framed.addresses.map((address) => {
      const page = readFileSync(join(folder, address, 'index.html'), 'utf8');
      expect(hashes.get(address)).toBe(createHash('sha256').update(page).digest('hex'));
      return [address, page];
    }),
  );
}

it('a frame is what stands around the parts of a page that are its own', () => {
  const frame = new Frame('<title>One</title><h1>One</h1><p></p>', ['One', 'One', '']);
  expect(frame.around(['Two', '$&', '<b>3</b>'])).toBe('<title>Two</title><h1>$&<b>3</b></h1><p></p>');
});

it('a page without what it has to say, or with it in another order, has no frame', () => {
  expect(() => new Frame('<title>One</title>', ['Two'])).toThrow('Two');
  expect(() => new Frame('<h1>One</h1><p>Two</p>', ['Two', 'One'])).toThrow('One');
});

it('a build leaves two pages of documents in each language to Astro, and prints none that is kept', () => {
  for (const [kind, below] of [
    [documentKind, ''],
    [bookletKind, 'booklet/'],
  ] as readonly (readonly [Kind, string])[]) {
    const [, second, third] = edition.documents.map(({ slug }) => `documents/${slug}/${below}`);
    const left = (...kept: string[]) => new FramedPages(edition, new Set(kept), [kind]).addresses;
    expect(left()).toEqual([third, `uk/${third}`]);
    expect(left(second ?? '')).toEqual([`uk/${third}`]);
    expect(left(`uk/${third}`)).toEqual([third]);
  }
});

it('a page in the frame of another is what it is when it is printed whole', () => {
  const pages = whole(() => '');
  const own = printed(pages);
  expect(own.size).toBe(KINDS.length * LANGS.length);
  for (const [address, page] of own) expect(page).toBe(pages.get(address));
});

it('a build stops where the frame says of its page what is not known to be its own', () => {
  expect(() => printed(whole((path) => path))).toThrow('does not fit the frame of its kind');
});
