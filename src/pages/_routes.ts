/**
 * The paths of a route that prints one kind of page. A kind has a route file of its own, since Astro bundles styles and
 * scripts by route file: one for all would give every page all of them. It stands in the folder of its addresses, since
 * the dev server loads every route whose pattern fits an address. It imports the frame before the component, for style
 * sheets stand in the order of the imports.
 */
import type { GetStaticPathsOptions } from 'astro';
import { edition, keptPages } from '../edition/current.ts';
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
 * Every page of a kind in both languages, at the address that its resource has; none that is kept from the build
 * before. A page that is made of a part of the Edition has that part alone, and only while it is printed.
 * @param pattern where the route file stands: `/[...lang]/documents/[document]`
 * @throws when an address lies elsewhere
 */
export function routes<Thing>(kind: Kind<Thing>, edition: Edition, pattern: string): Route<Thing>[] {
  const kept = keptPages();
  return LANGS.flatMap((lang) => {
    const whole = siteOf(lang, edition);
    return kind.all(edition).flatMap((thing): Route<Thing>[] => {
      const resource = kind.resource(thing, whole);
      const address = rootOf(lang) + resource.path;
      if (kept.has(address)) return [];
      const part = (): Site => siteOf(lang, kind.part?.(thing, edition) ?? edition);
      const props =
        kind.part === undefined
          ? { thing, resource, site: whole }
          : {
              thing,
              get resource() {
                return kind.resource(thing, part());
              },
              get site() {
                return part();
              },
            };
      return [{ params: paramsOf(address, pattern), props }];
    });
  });
}

/** The paths of a route that prints the pages of a kind with nothing but what they say of themselves. */
export const pathsOf =
  <Thing>(kind: Kind<Thing>) =>
  ({ routePattern }: GetStaticPathsOptions): Route<Thing>[] =>
    routes(kind, edition(), routePattern);

/** What an address has in each place of a pattern, as Astro reads both: nothing in the place of an empty rest. */
function paramsOf(address: string, pattern: string): Route<unknown>['params'] {
  const places = pattern.replace(/\/\[(\.{3})?(\w+)\]/g, (_, rest: string | undefined, name: string) =>
    rest === undefined ? `/(?<${name}>[^/]+)` : `(?:/(?<${name}>.+))?`,
  );
  const found = new RegExp(`^${places}/$`).exec(`/${address}`);
  if (found === null) throw new Error(`${address} has no place in ${pattern}`);
  return { ...found.groups };
}
