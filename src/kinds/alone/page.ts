/**
 * A page that stands alone, as a file on a memory stick or in a package: it asks for nothing, not even for a script,
 * and its policy says so. What it leads to on the site it names whole; what stands in the file itself, by its place.
 *
 * Its typefaces are put in by who writes the file (`astro/faces-inside.ts`), or are those of the machine: drawings are
 * made for any.
 */
import { createHash } from 'node:crypto';
import type { Lang } from '../../model/common.ts';
import { absolute, href } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import base from '../../styles/base.css?raw';
import hatched from '../../styles/hatched-number.css?raw';
import onward from '../../styles/onward.css?raw';
import { LAYER_ORDER } from '../../styles/layers.ts';
import prose from '../../styles/prose.css?raw';
import tables from '../../styles/tables.css?raw';
import tokens from '../../styles/tokens.css?raw';
import words from '../../styles/words.css?raw';
import { el, raw, toPage } from '../../text/html.ts';
import { buildDocument } from '../build-document.ts';
import below from '../lesson/below.css?raw';
import lesson from '../lesson/lesson.css?raw';
import pupil from '../sheet/pupil.css?raw';
import sheet from '../sheet/sheet.css?raw';
import type { Site } from '../site.ts';
import alone from './alone.css?raw';

const POLICY = "default-src 'none'; script-src 'none'; style-src 'sha256-HASH'; base-uri 'none'; form-action 'none'";
const SHEETS = [tokens, base, tables, words, prose, onward, hatched, lesson, below, sheet, pupil, alone];

export interface AlonePage {
  /** Address of the page of the site that it is taken from, below the root of the language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Rules that hold for this page alone. */
  readonly style?: string;
  readonly main: Html;
  /** What else stands in it: ids by the addresses of pages of the site. */
  readonly here?: ReadonlyMap<string, string>;
}

/**
 * Finished HTML without its links: what pupils are asked leads nowhere, least of all to the answer.
 * @param before stands in its first paragraph, before all words
 */
export function unlinked(html: Html, before = ''): Html {
  if (before === '' && !html.includes(' href=')) return html;
  const { body } = buildDocument();
  body.innerHTML = html;
  for (const link of body.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  if (before !== '') (body.firstElementChild ?? body).prepend(before);
  return body.innerHTML as Html;
}

/** The page, whole. */
export function alonePage(page: AlonePage, { lang }: Pick<Site, 'lang'>): Html {
  const { title, description, style = '', main } = page;
  const css = LAYER_ORDER + SHEETS.map(bare).join('') + style;
  const hash = createHash('sha256').update(css).digest('base64');
  return toPage({
    lang,
    title,
    head: [
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY.replace('HASH', hash) }),
      el('meta', { name: 'description', content: description }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('link', { rel: 'canonical', href: absolute(href(lang, page.path)) }),
      el('style', {}, { html: css as Html }),
    ],
    main: el('main', { class: 'alone' }, raw(ledOut(main, lang, page.path, page.here ?? new Map()))),
  });
}

/** A style sheet without what is said to those who read it here. */
function bare(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');
}

/**
 * Finished HTML with every link led on: parts of it were printed for the site.
 * @param path of the page of the site that `#…` means there
 * @param here ids by the addresses of what else stands in the file; null where the page itself does not
 */
export function ledOut(html: Html, lang: Lang, path: string, here: ReadonlyMap<string, string> | null): Html {
  const own = absolute(href(lang, path));
  const places = new Map([...(here ?? [])].map(([to, id]) => [absolute(href(lang, to)), id]));
  const { body } = buildDocument();
  body.innerHTML = html;
  for (const link of body.querySelectorAll('a[href]')) {
    const to = new URL(link.getAttribute('href') ?? '', own);
    const { hash } = to;
    to.hash = '';
    const inside = here !== null && to.href === own && hash !== '' ? hash.slice(1) : places.get(to.href);
    link.setAttribute('href', inside === undefined ? to.href + hash : `#${inside}`);
  }
  return body.innerHTML as Html;
}
