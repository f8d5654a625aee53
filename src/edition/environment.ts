/** What the environment asks for: read here alone, by the build, the pages, the dev server and the commands. */
import { LANGS, type Lang } from '../model/common.ts';
import { withSlashes } from '../model/paths.ts';

/**
 * Folder that holds content/ and data/: the project's own, unless the environment names another (tests, the benchmark).
 */
export function contentRoot(): string {
  return process.env['OSEREDOK_ROOT'] ?? process.cwd();
}

/** The path that the site is built for, from BASE, with a slash at both ends. */
export function basePath(base: string = process.env['BASE'] ?? '/'): string {
  return withSlashes(base);
}

/** The language of messages: the one that is wanted, else that of the terminal, else English. */
export function language(wanted?: string): Lang {
  const given = wanted ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  return LANGS.find((lang) => given.toLowerCase().startsWith(lang)) ?? 'en';
}

/** May messages be coloured? */
export function colours(): boolean {
  return process.stderr.isTTY && process.env['NO_COLOR'] === undefined;
}
