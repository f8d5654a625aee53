/**
 * A kind of page. Adding one: its folder, a route file in src/pages at its addresses, and a line in the list of kinds.
 */
import type { Edition } from '../model/edition.ts';
import type { Resource, Step } from '../model/resource.ts';
import type { Html } from '../model/text-types.ts';
import type { Site } from './site.ts';

/** What a page holds in the frame of the site. */
export interface Printed {
  /** The first style of the page, with what is its own (`styles/layers.ts`). */
  readonly style: string;
  readonly main: Html;
}

export interface Kind<Thing = unknown> {
  /** Also the name of its addresses in src/model/linkable.ts. */
  readonly name: string;
  /** Everything of this kind that the Edition calls for, each with a page in every language. */
  all(edition: Edition): readonly Thing[];
  /** What it is, in the language of the site. */
  resource(thing: Thing, site: Site): Resource;
  /**
   * As much of the Edition as its page is made of, and printed from: while that stays the same, a build need not make
   * the page again. All of it where absent.
   */
  part?(thing: Thing, edition: Edition): Edition;
  /**
   * What its page holds in the frame of the site. A build has Astro print the frame once for all things of a kind that
   * has this, and prints what stands in it itself (`cli/framed-pages.ts`).
   */
  print?(thing: Thing, site: Site): Printed;
  /** Its link in the masthead; absent or null where it has none, as a kind without any pages. */
  nav?(site: Site): Step | null;
}

/** What a resource without parts, places and sources need not say again. */
export const PLAIN = {
  type: 'WebPage',
  above: [],
  blocks: () => [],
  places: () => [],
  uses: () => [],
  embeddable: false,
  listed: true,
} as const satisfies Partial<Resource>;
