/**
 * Settings as people write them, read before anything is built. Each is taken as it is meant or refused in a sentence,
 * with the nearest value that would be right; one that is empty, as a code host leaves it, is not set.
 */
import { withSlashes } from '../model/paths.ts';
import { UsageError } from '../problems/usage-error.ts';
import type { Words } from '../words/index.ts';

// Where readers report mistakes: a mailbox, or a form elsewhere whose address takes that of the page.

/** The place of the address of the page in a template, and that of its title. */
const PAGE = '{address}';
const TITLE = '{title}';

/** A template that can be filled: `mailto:` with a mailbox, or `https://…{address}…`. */
const MAIL = /^mailto:[^\s@/?#&]+@[^\s@/?#&]+\.[^\s@/?#&]+$/i;

/** Can mistakes be reported to it? */
function isErrata(template: string): boolean {
  if (MAIL.test(template)) return true;
  return template.includes(PAGE) && /^https:\/\//i.test(template) && !/\s/.test(template) && isAddress(template);
}

function isAddress(template: string): boolean {
  const url = URL.parse(template.replaceAll(PAGE, 'page').replaceAll(TITLE, 'title'));
  return url !== null && url.username === '' && url.hostname.includes('.');
}

/** The link by which a mistake on a page is reported: address and title of the page stand in it already. */
export function errataLink(template: string, page: { readonly address: string; readonly title: string }): string {
  const [address, title] = [encodeURIComponent(page.address), encodeURIComponent(page.title)];
  if (MAIL.test(template)) return `${template}?subject=${title}&body=${address}%0D%0A%0D%0A`;
  return template.replaceAll(PAGE, address).replaceAll(TITLE, title);
}

export type SettingName = keyof Words['commands']['settings'];

/** Parts of a path between slashes: what stands in an address as it is; a part with a dot in front is hidden. */
const SEGMENT = String.raw`[A-Za-z0-9~_-][A-Za-z0-9._~-]*`;
const BASE = new RegExp(`^/?(?:${SEGMENT}(?:/${SEGMENT})*)?/?$`);
const SITE = /^https?:\/\/[^\s/?#@\\]+\/?$/i;
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?\.?$/u;

const refusal = (name: SettingName, given: string, close: string): UsageError =>
  new UsageError((refusals) => refusals.setting(name, given, close));

/** The refusal of an address that this machine cannot listen at. @param code what the system calls it */
export function hostRefusal(given: string, code: string): UsageError {
  return new UsageError((refusals) => refusals.host(given, code));
}

/** Where the site stands, scheme and host alone. @throws UsageError */
export function parseSite(given: string): string {
  const text = given.trim();
  if (text === '') return 'http://localhost:4321';
  const url = SITE.test(text) ? URL.parse(text) : null;
  if (url === null || !isPublic(url, text)) throw refusal('SITE', given, nearSite(text));
  return url.origin;
}

/** A name of a host as it is registered; URL takes any sign in it that has no meaning of its own. */
const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const NAME = new RegExp(String.raw`^(?=.{1,254}$)(?:${LABEL}\.)*${LABEL}\.?$`);

/** Whether a host can be asked for a site; numbers only as they are written, for URL reads 1.2.3 as 1.2.0.3. */
function isPublic({ hostname, port }: URL, text: string): boolean {
  if (port === '0') return false;
  return hostname.startsWith('[') || (NAME.test(hostname) && (!/^[\d.]+$/.test(hostname) || text.includes(hostname)));
}

/** The path that the site stands under, with a slash at both ends. @throws UsageError */
export function parseBase(given: string): string {
  const text = given.trim();
  if (!BASE.test(text)) throw refusal('BASE', given, nearBase(text));
  return withSlashes(text);
}

/** Where mistakes are reported; null where nowhere. @throws UsageError */
export function parseErrata(given: string): string | null {
  const text = given.trim();
  if (text === '') return null;
  if (isErrata(text)) return text;
  throw refusal('ERRATA', given, nearErrata(text));
}

/** Whether devices may keep pages; they may where nothing is said. @throws UsageError */
export function parseOffline(given: string): boolean {
  const text = given.trim().toLowerCase();
  if (text === '' || text === 'on' || text === 'off') return text !== 'off';
  throw refusal('OFFLINE', given, `OFFLINE=${/^(?:no|n|0|false|disabled?|ні|вимк.*)$/.test(text) ? 'off' : 'on'}`);
}

/** A port; 0 for any free one. @throws UsageError */
export function parsePort(given: string): number {
  const text = given.trim();
  if (text === '') return 4321;
  if (/^\d+$/.test(text) && Number(text) <= 65535) return Number(text);
  const digits = /[1-9]\d*/.exec(text)?.[0] ?? '';
  throw refusal('PORT', given, `PORT=${digits !== '' && Number(digits) <= 65535 ? digits : '4321'}`);
}

/** The address that the server listens at, without brackets. @throws UsageError for what can be none */
export function parseHost(given: string): string {
  const text = given.trim().replace(/^\[(.*)\]$/, '$1');
  if (text === '') return '127.0.0.1';
  // An address of IPv6 may name its interface at the end: fe80::1%eth0.
  if (HOST.test(text) || URL.canParse(`http://[${text.replace(/%\w+$/, '')}]/`)) return text;
  throw refusal('HOST', given, nearHost(text));
}

function nearSite(text: string): string {
  const bare = text.replace(/^(?:[a-z][a-z0-9+.-]*:(?=\/\/)|https?:)?\/*/i, '');
  const scheme = /^http:/i.test(text) ? 'http' : 'https';
  const url =
    [/\s+/g, /[^\p{L}\p{N}.:/_[\]-]+/gu]
      .map((odd) => URL.parse(`${scheme}://${bare.replace(odd, '')}`))
      .find((one) => one !== null && isPublic(one, text)) ?? null;
  if (url === null) return 'SITE=https://example.org';
  return url.pathname === '/' ? `SITE=${url.origin}` : `SITE=${url.origin} ${nearBase(url.pathname)}`;
}

/** A mailbox without its scheme, a repository without its form, an address that takes no page. */
function nearErrata(text: string): string {
  const mail = /[^\s@/?#:&<>]+@[^\s@/?#&<>]+\.[^\s@/?#&<>]+/.exec(text)?.[0];
  if (mail !== undefined && !/^https?:/i.test(text)) return `ERRATA=mailto:${mail}`;
  const url = URL.parse(`https://${text.replace(/^[a-z][a-z0-9+.-]*:\/*/i, '').replace(/\s+/g, '')}`);
  if (url === null || !url.hostname.includes('.')) return 'ERRATA=mailto:editors@example.org';
  const repository = /^\/[^/]+\/[^/]+/.exec(url.pathname)?.[0];
  if (url.hostname === 'github.com' && repository !== undefined)
    return `ERRATA=https://github.com${repository}/issues/new?title={title}&body={address}`;
  return `ERRATA=${url.origin}${url.pathname}?page={address}`;
}

/** A whole address lends the path and, for the other setting, the rest. */
function nearBase(text: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? URL.parse(text) : null;
  const path = decoded((url?.pathname ?? text).replace(/[?#].*$/s, ''));
  const parts = path
    .split(/[/\\]/)
    .map((part) => part.replace(/[^A-Za-z0-9._~-]+/g, '-').replace(/^[.-]+|-+$/g, ''))
    .filter((part) => part !== '');
  // Of a path in letters that no address holds as they are, nothing is left.
  const near = parts.length > 0 || /^[/.\\]*$/.test(path) ? parts.join('/') : 'oseredok';
  return `BASE=${withSlashes(near)}${url === null || url.host === '' ? '' : ` SITE=https://${url.host}`}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function nearHost(text: string): string {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`);
  const name = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
  if (url === null || !(HOST.test(name) || name.includes(':'))) return 'HOST=127.0.0.1';
  return `HOST=${name}${url.port === '' ? '' : ` PORT=${url.port}`}`;
}

/**
 * Signs that one of the tools of a build takes for its own in the path of a file: for the end of an address, of a text
 * or of a folder; for “*” Node puts the name of what it looks for in a package. In a folder with “%”, a tab or a line
 * break Astro 7.3 finds none of the fonts that it wrote, and leaves them out without a word.
 * @param folder where the project stands
 * @param separator what parts folders on this machine
 * @throws UsageError when one of them is in the path
 */
export function checkFolder(folder: string, separator: string): void {
  const [sign] = /[#?"*\\%\p{Cc}]/u.exec(separator === '\\' ? folder.replaceAll('\\', '/') : folder) ?? [];
  if (sign === undefined) return;
  const name = /\p{Cc}/u.test(sign) ? `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : sign;
  throw new UsageError((refusals) => refusals.folder(folder, name));
}
