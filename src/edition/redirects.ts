/** Old addresses that lead on: pages of documents whose slug changed. */
import { documentPath } from '../model/addresses.ts';
import { LANGS, type Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { escapeHtml } from '../text/escape.ts';

/** A page at an old address. */
export interface Redirect {
  readonly lang: Lang;
  /** Old address, relative to the base: `uk/documents/old-slug/`. */
  readonly from: string;
  /** New address, relative to the base: `uk/documents/new-slug/`. */
  readonly to: string;
  /** Title of the document, in the language of the page. */
  readonly title: string;
}

/**
 * Every page that has to stand at an old address, in both languages. The checker refuses a row that leads nowhere, so
 * no redirect leads to another.
 */
export function redirects({ moved, documents }: Pick<Edition, 'moved' | 'documents'>): Redirect[] {
  return moved.documents.flatMap(({ from, to }) => {
    const document = documents.find(({ slug }) => slug === to);
    if (document === undefined) return [];
    return LANGS.map((lang): Redirect => {
      const root = lang === 'en' ? '' : `${lang}/`;
      return {
        lang,
        from: root + documentPath(from),
        to: root + documentPath(to),
        title: document.meta.titles[lang],
      };
    });
  });
}

const WORDS = {
  en: { moved: 'This page has moved', now: 'It now stands at' },
  uk: { moved: 'Сторінку перенесено', now: 'Тепер вона тут:' },
} as const;

/**
 * The page at an old address: it leads on by itself, and by a link where it may not. No script, no style.
 * @param base path before every address, beginning and ending in `/`
 * @param origin origin of the site without a closing slash, for the canonical address; empty where it is not known
 */
export function redirectPage({ lang, to, title }: Redirect, base: string, origin: string): string {
  const words = WORDS[lang];
  const target = escapeHtml(`${base}${to}`);
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
<title>${words.moved}: ${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(`${origin}${base}${to}`)}">
</head>
<body>
<main>
<h1>${words.moved}</h1>
<p>${words.now} <a href="${target}">${escapeHtml(title)}</a></p>
</main>
</body>
</html>
`;
}
