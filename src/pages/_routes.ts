/**
 * The paths of a route that prints one kind of page. A kind has a route file of its own, named as the kind, since Astro
 * bundles styles and scripts by route file: one for all would give every page all of them. It imports the frame before
 * the component, for style sheets stand in the order of the imports.
 */
import { LANGS, type Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { rootOf } from '../model/paths.ts';
import type { Resource } from '../model/resource.ts';
import type { Kind } from '../kinds/kind.ts';
import { site as siteOf, type Site } from '../kinds/site.ts';

export interface Route<Thing> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly thing: Thing; readonly resource: Resource; readonly site: Site };
}

/** Every page of a kind in both languages, at the address that its resource has. */
export function routes<Thing>(kind: Kind<Thing>, edition: Edition): Route<Thing>[] {
  return LANGS.flatMap((lang) => {
    const site = siteOf(lang, edition);
    return kind.all(edition).map((thing) => {
      const resource = kind.resource(thing, site);
      return { params: { [kind.name]: param(lang, resource.path) }, props: { thing, resource, site } };
    });
  });
}

/** An address as Astro's parameter for the rest of a path: without its last slash, and none at all for the root. */
function param(lang: Lang, path: string): string | undefined {
  const rest = `${rootOf(lang)}${path}`.replace(/\/$/, '');
  return rest === '' ? undefined : rest;
}
