/** Addresses: English at the root, Ukrainian under `/uk/`, all of it under the base path of the site. */
import type { Lang } from './common.ts';

/** What Astro knows where it bundles; a command, which runs without it, asks what Astro's configuration asks. */
const SETTINGS = import.meta.env ?? {
  BASE_URL: globalThis.process?.env['BASE'],
  SITE: globalThis.process?.env['SITE'],
};
/** Base path with a slash at either end; `/` where no build sets one. */
const BASE = withSlashes(SETTINGS.BASE_URL ?? '/');
/** Where the site stands. */
const ORIGIN: string = SETTINGS.SITE || 'http://localhost:4321';

/** A path with one slash at both ends. */
export function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

/** What stands before every address of a language: nothing for English, `uk/` for Ukrainian. */
export function rootOf(lang: Lang): string {
  return lang === 'en' ? '' : `${lang}/`;
}

/**
 * Address of a page.
 * @param path relative to the language's root, without a slash in front: `documents/new-ties/#p3`; empty for the home
 *   page
 */
export function href(lang: Lang, path: string): string {
  return BASE + rootOf(lang) + path;
}

/** Address of a file that has no language, such as `api/claims.json`. */
export function file(path: string): string {
  return BASE + path;
}

/** An address of the site with the host before it, for those who read it elsewhere. */
export function absolute(address: string): string {
  return new URL(address, ORIGIN).href;
}

/** The other language of the site. */
export function other(lang: Lang): Lang {
  return lang === 'en' ? 'uk' : 'en';
}
