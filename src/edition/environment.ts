/** What the environment asks for: read here alone, by the build, the pages, the dev server and the commands. */
import { LANGS, type Lang } from '../model/common.ts';
import { refuseTogether } from '../problems/usage-error.ts';
import { checkFolder, parseBase, parseErrata, parseHost, parseOffline, parsePort, parseSite } from './settings.ts';

/**
 * Folder that holds content/ and data/: the project's own, unless the environment names another (tests, the benchmark).
 */
export function contentRoot(): string {
  return process.env['OSEREDOK_ROOT'] ?? process.cwd();
}

/** The path that the site is built for, from BASE, with a slash at both ends. @throws UsageError */
export function basePath(): string {
  return parseBase(process.env['BASE'] ?? '');
}

/** Scheme and host of the published site, from SITE. @throws UsageError */
export function siteOrigin(): string {
  return parseSite(process.env['SITE'] ?? '');
}

/** Where readers report mistakes, from ERRATA; null where nowhere. @throws UsageError */
export function errata(): string | null {
  return parseErrata(process.env['ERRATA'] ?? '');
}

/** Whether readers’ devices may keep pages, for reading without a network: OFFLINE=off says no. @throws UsageError */
export function offline(): boolean {
  return parseOffline(process.env['OFFLINE'] ?? '');
}

/** Where a server is to listen. */
export interface ServerAddress {
  readonly port: number;
  readonly host: string;
}

/** Port and host of the server: what is wanted, else PORT and HOST. @throws UsageError with all that is wrong */
export function serverAddress(
  wanted: Readonly<Partial<Record<'port' | 'host', string | undefined>>> = {},
): ServerAddress {
  const port = (): number => parsePort(wanted.port ?? process.env['PORT'] ?? '');
  const host = (): string => parseHost(wanted.host ?? process.env['HOST'] ?? '');
  refuseTogether(port, host);
  return { port: port(), host: host() };
}

/**
 * Looks at what a build rests on besides the content: where the site stands, and where the project does.
 * @param folder that of the project; null where nothing is built in it
 * @param separator what parts folders on this machine
 * @throws UsageError with all that is wrong
 */
export function checkSettings(folder: string | null, separator = ''): void {
  refuseTogether(siteOrigin, basePath, errata, offline, () => folder !== null && checkFolder(folder, separator));
}

/**
 * A flag of ours that npm kept for itself, because it stood behind no `--` of its own: its value, `true` where npm saw
 * none; null for one that it did not keep.
 */
export function keptByNpm(flag: string): string | null {
  return process.env[`npm_config_${flag.replaceAll('-', '_')}`] ?? null;
}

/** Names the language of this command to every program that it starts. */
export const LANGUAGE = 'OSEREDOK_LANG';

/** The language of messages: the one that is wanted, else that of the terminal, else English. */
export function language(wanted?: string): Lang {
  const names = [LANGUAGE, 'LC_ALL', 'LC_MESSAGES', 'LANG'];
  const given = wanted ?? (names.map((name) => process.env[name]).find(Boolean) || '');
  return LANGS.find((lang) => given.toLowerCase().startsWith(lang)) ?? 'en';
}

/** May messages be coloured? */
export function colours(): boolean {
  // A program whose messages pass through ours first is told so by FORCE_COLOR.
  const shown = process.stderr.isTTY || process.env['FORCE_COLOR'] !== undefined;
  return shown && process.env['NO_COLOR'] === undefined;
}
