/** The built site as the tests see it: its pages, parsed once, found by looking and not from a list. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { dist, root } from '../../src/cli/paths.ts';
import { basePath } from '../../src/edition/environment.ts';

export interface BuiltPage {
  /** Address on the site, base path included: `/uk/documents/new-ties/`, `/404.html`. */
  readonly path: string;
  /** The same without the base path, beginning with a slash. */
  readonly route: string;
  readonly file: string;
  readonly html: string;
  /** The parsed page. */
  readonly dom: HTMLElement;
}

/** @throws when there is no built site to test. */
export function requireSite(folder: string = dist): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
}

/** All files of a built site, as paths relative to it with `/`, sorted. */
export function builtFiles(folder: string = dist): string[] {
  requireSite(folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Files that are no pages and may name addresses: data, the sitemap, what crawlers read. */
export function builtTexts(folder: string = dist): { readonly file: string; readonly text: string }[] {
  return builtFiles(folder)
    .filter((file) => /\.(json|xml|txt|csv)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** All pages of a built site, by address; what leads on, stands in a frame or on a wall, or is taken along is none. */
export function builtPages(folder: string = dist, base: string = basePath()): BuiltPage[] {
  return readPages(folder, base).filter((page) => ![leadsOn, isFrame, isStep, isAlone].some((is) => is(page)));
}

/** Pages that are taken along as one file each: nothing of the site is around them either. */
export function builtAlone(folder: string = dist, base: string = basePath()): BuiltPage[] {
  return readPages(folder, base).filter(isAlone);
}

const isAlone = ({ route }: BuiltPage): boolean => /^(\/uk)?\/(?:lessons|my-lesson)\/.*\.html$/.test(route);

/** The views that stand in frames of other pages: nothing of the site is around them. */
export function builtFrames(folder: string = dist, base: string = basePath()): BuiltPage[] {
  return readPages(folder, base).filter((page) => isFrame(page) && !isExcerpt(page));
}

/** The words of documents that stand in frames of other pages. */
export function builtExcerpts(folder: string = dist, base: string = basePath()): BuiltPage[] {
  return readPages(folder, base).filter(isExcerpt);
}

/** The steps of slow reveals, and the pages with all of them: nothing of the site is around them, either. */
export function builtSteps(folder: string = dist, base: string = basePath()): BuiltPage[] {
  return readPages(folder, base).filter(isStep);
}

const isStep = ({ route }: BuiltPage): boolean => /^(\/uk)?\/(?:charts|lessons)\/.*\/reveal\//.test(route);

const isExcerpt = ({ route }: BuiltPage): boolean => /^(\/uk)?\/embed\/documents\//.test(route);

const isFrame = ({ route }: BuiltPage): boolean => /^(\/uk)?\/embed\//.test(route);

/** Everything that stands at an old address and leads on. */
export function builtRedirects(folder: string = dist, base: string = basePath()): BuiltPage[] {
  return readPages(folder, base).filter(leadsOn);
}

/** Pages that were read before, and those among them that lead on: the built site stands still while it is tested. */
const known = new Map<string, BuiltPage[]>();
const leading = new Set<BuiltPage>();
const leadsOn = (page: BuiltPage): boolean => leading.has(page);

/** What hosts show for what is not in a folder; the two that stand for the whole site are pages like others. */
export function builtNearPages(folder: string = dist, base: string = basePath()): BuiltPage[] {
  return readAll(folder, base).filter(isNear);
}

const isNear = ({ route }: BuiltPage): boolean => /.\/404\.html$/.test(route) && route !== '/uk/404.html';

const readPages = (folder: string, base: string): BuiltPage[] => readAll(folder, base).filter((page) => !isNear(page));

function readAll(folder: string, base: string): BuiltPage[] {
  const before = known.get(`${folder} ${base}`);
  if (before !== undefined) return before;
  const pages = builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const route = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      let dom: HTMLElement | undefined;
      return {
        file,
        route,
        path: posix.join(base, route),
        html,
        get dom() {
          return (dom ??= parse(html, {
            comment: false,
            blockTextElements: { script: true, style: true, noscript: false, pre: false },
          }));
        },
      };
    });
  for (const page of pages) if (page.html.includes('http-equiv="refresh"')) leading.add(page);
  known.set(`${folder} ${base}`, pages);
  return pages;
}

/** What a page is an example of: its address in English, without the names of documents, lessons, stories and views. */
function kindOf({ route }: BuiltPage): string {
  return (
    route
      .replace(/^\/uk(?=\/)/, '')
      .replace(/^.*\/404\.html$/, '/404/')
      .replace(/^\/lessons\/[^/]+\/(predict\/.*)$/, '/lessons/*/$1')
      .replace(/^\/lessons\/[^/]+\/[^/]+\.html$/, '/lessons/*.html')
      .replace(/^\/my-lesson\/[^/]+\.html$/, '/my-lesson/*.html')
      .replace(/^(\/charts|\/lessons)\/.*(\/reveal\/)(?:\d+\/)?$/, '$1/*$2')
      .replace(/^\/(documents|lessons|stories)\/[^/]+\/(\w+\/)?$/, '/$1/*/$2')
      // One panel is made for the views of all charts.
      .replace(/^\/charts\/.*\/take\/$/, '/charts/*/take/')
      .replace(
        /^(\/(?:charts|embed)\/[^/]+)\/[^/]+(\/[^/]+)?\/$/,
        (_, chart: string, reading = '') => `${chart}/*${reading}/`,
      )
  );
}

/** Booklets and pages of words: tests of their own open the longest. */
const hasJourney = ({ route }: BuiltPage): boolean => /\/documents\/[^/]+\/(?:booklet|words)\/$/.test(route);

/**
 * The longest page of each kind in each language, which holds most of what can go wrong; the shortest of a kind with a
 * journey through the longest.
 */
function examples(pages: readonly BuiltPage[]): BuiltPage[] {
  const groups = Map.groupBy(pages, (page) => `${kindOf(page)} ${isUkrainian(page)}`);
  return [...groups.values()].map((group) => {
    const byLength = group.toSorted((a, b) => a.html.length - b.html.length);
    return byLength.at(hasJourney(byLength[0]!) ? 0 : -1)!;
  });
}

/** Booklets of stories and of the whole are made of what that of a document has, and take long to be cut. */
const isVolume = ({ route }: BuiltPage): boolean => /^(\/uk)?(\/stories\/[^/]+)?\/booklet\/$/.test(route);

/** A page of each kind, the kinds in English and Ukrainian by turns. */
export function visits(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = [...Map.groupBy(examples(pages.filter((page) => !isVolume(page))), kindOf).values()];
  return kinds.map((languages, index) => languages[index % languages.length] ?? languages[0]!);
}

export const isUkrainian = ({ route }: BuiltPage): boolean => route.startsWith('/uk/');

/** Pages of one kind: of both languages, English first. */
export const isReader = (page: BuiltPage): boolean => /^(\/uk)?\/documents\/[^/]+\/$/.test(page.route);
export const isChartView = (page: BuiltPage): boolean => /^(\/uk)?\/charts\/[^/]+\/[^/]+\/$/.test(page.route);

/**
 * The English addresses that the content calls for; each has a Ukrainian counterpart under `/uk`.
 * Read from content and data directly, so that a page which the build forgets is missed.
 */
export function expectedRoutes(): string[] {
  const documents = readdirSync(join(root, 'content', 'documents'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const { charts } = JSON.parse(readFileSync(join(root, 'data', 'charts.json'), 'utf8')) as {
    charts: { id: string; views: { id: string }[] }[];
  };
  const views = charts.flatMap((chart) => chart.views.map((view) => `${chart.id}/${view.id}/`));
  return [
    '/',
    '/documents/',
    '/charts/',
    '/data/',
    '/about/',
    ...documents.flatMap(({ name }) => [
      `/documents/${name}/`,
      ...(existsSync(join(root, 'content', 'documents', name, 'words.md')) ? [`/documents/${name}/words/`] : []),
    ]),
    '/glossary/',
    '/ledger/',
    '/maintainers/',
    '/maintainers/problems/',
    ...views.map((view) => `/charts/${view}`),
  ];
}
