/** Addresses: English at the root, Ukrainian under `/uk/`, all of it under the base path of the site. */
type Lang = 'en' | 'uk';

/** Base path with a slash at either end; `/` where no build sets one. */
export const BASE: string = withSlash(import.meta.env?.BASE_URL ?? '/');

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/**
 * Address of a page.
 * @param path relative to the language's root, without a slash in front: `documents/new-ties/#p3`; empty for the home
 *   page
 */
export function href(lang: Lang, path: string): string {
  return `${BASE}${lang === 'en' ? '' : 'uk/'}${path}`;
}

/** Address of a file that has no language, such as `api/claims.json`. */
export function file(path: string): string {
  return `${BASE}${path}`;
}

/** The other language of the site. */
export function other(lang: Lang): Lang {
  return lang === 'en' ? 'uk' : 'en';
}

/** Values of the route parameter `[...lang]`: absent for English. */
export const LANG_PARAMS: readonly (undefined | 'uk')[] = [undefined, 'uk'];

/** Language of a route. */
export function langOf(param: string | undefined): Lang {
  return param === 'uk' ? 'uk' : 'en';
}
