/**
 * The paths of a route that prints one kind of page. A kind has a route file of its own, since Astro bundles styles and
 * scripts by route file: one for all would give every page all of them. It stands in the folder of its addresses, since
 * the dev server loads every route whose pattern fits an address. It imports the frame before the component, for style
 * sheets stand in the order of the imports.
 */
import { LANGS } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { rootOf } from '../model/paths.ts';
import type { Resource } from '../model/resource.ts';
import type { Kind } from '../kinds/kind.ts';
import { site as siteOf, type Site } from '../kinds/site.ts';

export interface Route<Thing> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly thing: Thing; readonly resource: Resource; readonly site: Site };
}

/**
 * Every page of a kind in both languages, at the address that its resource has.
 * @param pattern where the route file stands: `/[...lang]/documents/[document]`
 * @throws when an address lies elsewhere
 */
export function routes<Thing>(kind: Kind<Thing>, edition: Edition, pattern: string): Route<Thing>[] {
  return LANGS.flatMap((lang) => {
    const site = siteOf(lang, edition);
    return kind.all(edition).map((thing) => {
      const resource = kind.resource(thing, site);
      return { params: paramsOf(rootOf(lang) + resource.path, pattern), props: { thing, resource, site } };
    });
  });
}

/** What an address has in each place of a pattern, as Astro reads both: nothing in the place of an empty rest. */
function paramsOf(address: string, pattern: string): Route<unknown>['params'] {
  const places = pattern.replace(/\/\[(\.{3})?(\w+)\]/g, (_, rest: string | undefined, name: string) =>
    rest === undefined ? `/(?<${name}>[^/]+)` : `(?:/(?<${name}>.+))?`,
  );
  const found = new RegExp(`^${places}/$`).exec(`/${address}`);
  if (found === null) throw new Error(`${address} has no place in ${pattern}`);
  return { ...found.groups };
}
