/** Old addresses that lead on: of documents and views that moved, and of problems, which had a page each. */
import { documentPath, galleryPath, problemPath, wordsPath } from '../model/addresses.ts';
import { LANGS, type Bilingual, type Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { catalogue, PROBLEM_CODES, type ProblemCode } from '../problems/catalogue.ts';
import { movedAddresses } from '../model/moved.ts';
import { absolute, file, rootOf } from '../model/paths.ts';
import type { Html } from '../model/text-types.ts';
import { el, toPage } from '../text/html.ts';
import { words as wordsOf } from '../words/index.ts';

/** A page at an old address. */
export interface Redirect {
  readonly lang: Lang;
  /** Old address, relative to the base: `uk/documents/old-slug/`. */
  readonly from: string;
  /** New address, relative to the base: `uk/documents/new-slug/`, with a fragment where it is a place on a page. */
  readonly to: string;
  /** Title of the document or the problem, in the language of the page. */
  readonly title: string;
}

/** What redirects are made of. */
type Moved = Pick<Edition, 'moved' | 'documents' | 'charts'>;

/**
 * Every page that has to stand at an old address, in both languages. The checker refuses a row that leads nowhere, so
 * no redirect leads to another.
 */
export function redirects({ moved, documents, charts }: Moved): Redirect[] {
  const now = movedAddresses(moved);
  const ofDocuments = moved.documents.flatMap(({ from, to }) => {
    const document = documents.find(({ slug }) => slug === to);
    if (document === undefined) return [];
    const { words, meta } = document;
    return [documentPath, ...(words === null ? [] : [wordsPath])].flatMap((path) =>
      inBoth(path(from), path(to), meta.titles),
    );
  });
  const ofViews = moved.views.flatMap(({ from, to }) => {
    const names = charts.find(({ id }) => to.startsWith(`${id}/`))?.name;
    const path = `${galleryPath()}${from}/`;
    const target = now.get(path);
    return names === undefined || target === undefined ? [] : inBoth(path, target, names);
  });
  return [...ofDocuments, ...ofViews, ...PROBLEM_CODES.flatMap(ofProblem)];
}

function ofProblem(code: ProblemCode): Redirect[] {
  return inBoth(`${problemPath()}${code}/`, problemPath(code), catalogue[code].title);
}

function inBoth(from: string, to: string, title: Bilingual): Redirect[] {
  return LANGS.map((lang): Redirect => {
    const root = rootOf(lang);
    return { lang, from: root + from, to: root + to, title: title[lang] };
  });
}

/**
 * The page at an old address: it leads on by itself, and by a link where it may not. No script, no style.
 */
export function redirectPage({ lang, to, title }: Redirect): Html {
  const { moved, now } = wordsOf(lang).moved;
  const target = file(to);
  const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";
  return toPage({
    lang,
    title: `${moved}: ${title}`,
    head: [
      el('meta', { 'http-equiv': 'content-security-policy', content: policy }),
      el('meta', { 'http-equiv': 'refresh', content: `0; url=${target}` }),
      el('meta', { name: 'robots', content: 'noindex' }),
      el('link', { rel: 'canonical', href: absolute(file(to.replace(/#.*/, ''))) }),
    ],
    main: el('main', {}, el('h1', {}, moved), el('p', {}, `${now} `, el('a', { href: target }, title))),
  });
}
