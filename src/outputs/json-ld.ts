/**
 * What a page is, for search engines and catalogues, in the words of https://schema.org: a block of data in its head.
 * It says nothing that the page does not, and it is made of the resource alone, so that a new kind of page has its own.
 */
// Types without those that lie below them: to hold a thing to all of them takes the compiler seconds.
import type {
  ArticleLeaf,
  BreadcrumbListLeaf,
  CreativeWork,
  CreativeWorkLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  DefinedTermSetLeaf,
  Graph,
  LearningResourceLeaf,
  OrganizationLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import type { Site } from '../kinds/site.ts';
import {
  documentAt,
  documentPath,
  documentsPath,
  LESSON_FILES,
  lessonFilePath,
  lessonPath,
  lessonsPath,
  searchPath,
  SHEETS,
  sheetPath,
  sourcesPath,
  viewPath,
} from '../model/addresses.ts';
import type { Lang } from '../model/common.ts';
import type { Edition, EditionDocument } from '../model/edition.ts';
import { absolute, href } from '../model/paths.ts';
import { CARTRIDGE_TYPES } from '../model/headers.ts';
import type { Resource } from '../model/resource.ts';
import type { Html } from '../model/text-types.ts';
import { apiOutput } from './api.ts';
import { textFile } from './documents.ts';
import { figureFiles, ownFigure } from './figures.ts';
import { HTML_TYPE, identifier, type OutputFile } from './output.ts';
import { tablesOutput } from './tables.ts';
import { workThing } from './work-thing.ts';

/** Things of one sort that a page names one by one; it names the list of them where there are more. */
const MOST = 50;

/** The data of a page, as text that a script element can hold. */
export function jsonLdText(resource: Resource, site: Site): Html {
  // Nothing that an editor wrote can end the element: no tag begins without this sign.
  return JSON.stringify(jsonLd(resource, site)).replaceAll('<', '\\u003c') as Html;
}

/** What a page is, and the way to it from the home page. */
function jsonLd(resource: Resource, site: Site): Graph {
  return { '@context': 'https://schema.org', '@graph': [thing(resource, site), breadcrumbs(resource, site)] };
}

function breadcrumbs({ path, title, above }: Resource, { t, lang }: Site): BreadcrumbListLeaf {
  const home = { path: '', label: t.site.name };
  const way = path === '' ? [home] : [home, ...above, { path, label: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.label,
      item: { '@id': absolute(href(lang, step.path)) },
    })),
  };
}

function thing(
  resource: Resource,
  site: Site,
): ArticleLeaf | DatasetLeaf | DefinedTermSetLeaf | LearningResourceLeaf | CreativeWorkLeaf {
  const { type, path, title, description, lang } = resource;
  const { edition, t } = site;
  const [address, home] = [absolute(href(lang, path)), absolute(href(lang, ''))];
  const editors: OrganizationLeaf = { '@type': 'Organization', name: edition.licence.holder[lang] };
  const whole: WebSiteLeaf = { '@type': 'WebSite', '@id': home, name: t.site.name, url: home };
  const common = {
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: lang,
    license: edition.licence.editorial.url,
    ...(type === 'Article' ? { author: editors } : { creator: editors }),
    publisher: editors,
  };
  const about = {
    ...(path === '' ? { potentialAction: searching(lang) } : { isPartOf: whole }),
    ...basis(resource, site),
    ...citations(resource, site),
  };
  switch (type) {
    case 'Article':
      return { '@type': type, ...common, ...about, headline: title, ...parts(resource, site) };
    case 'Dataset':
      return {
        '@type': type,
        ...common,
        ...about,
        version: edition.version,
        isAccessibleForFree: true,
        variableMeasured: edition.vocabulary.measures.map(({ label }) => label[lang]),
        distribution: downloads(site),
      };
    case 'LearningResource':
      return { '@type': type, ...common, ...about, ...learning(resource, site) };
    case 'DefinedTermSet':
      return {
        '@type': type,
        ...common,
        ...about,
        hasDefinedTerm: resource
          .places()
          .map(({ id, title: name }) => ({ '@type': 'DefinedTerm', '@id': `${address}#${id}`, name })),
      };
    default:
      // Any of the types has the fields of a creative work, and is one.
      return {
        '@type': type satisfies CreativeWork['@type'] as 'CreativeWork',
        ...common,
        ...about,
        ...parts(resource, site),
      };
  }
}

/** How the whole site is searched. */
function searching(lang: Lang): WithActionConstraints<SearchActionLeaf> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(href(lang, searchPath()))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}

/** What a lesson can be taken along as. */
const FILE_TYPES = { html: HTML_TYPE, ...CARTRIDGE_TYPES } as const;

/** Whom something teaches, what, and in how many minutes (LRMI). A sheet is a part of its lesson. */
function learning({ teaching, above, path }: Resource, { lang, edition, t }: Site): Partial<LearningResourceLeaf> {
  if (teaching === undefined) return {};
  const at = (one: string): string => absolute(href(lang, one));
  const own = edition.lessons.find(({ slug }) => lessonPath(slug) === path);
  const [nearest = { path: lessonsPath() }] = above.toReversed();
  return {
    learningResourceType: teaching.sort,
    educationalLevel: t.lesson.ages(teaching.age),
    typicalAgeRange: teaching.age.replace('–', '-'),
    timeRequired: `PT${teaching.minutes}M`,
    teaches: [...teaching.teaches],
    audience: { '@type': 'EducationalAudience', educationalRole: teaching.for },
    isAccessibleForFree: true,
    isPartOf: { '@id': at(nearest.path) },
    ...(own === undefined
      ? {}
      : {
          hasPart: SHEETS.map((sheet) => ({
            '@type': 'LearningResource' as const,
            '@id': at(sheetPath(own.slug, sheet)),
          })),
          encoding: LESSON_FILES.map((extension) => ({
            '@type': 'MediaObject' as const,
            encodingFormat: FILE_TYPES[extension].replace(/;.*$/, ''),
            contentUrl: at(lessonFilePath(own.slug, lang, extension)),
          })),
        }),
  };
}

/** What a page rests on: a document on its source, any other page on the documents that its numbers come from. */
function basis(
  { path, type, uses }: Resource,
  { edition, lang }: Site,
): { isBasedOn?: CreativeWorkLeaf | CreativeWorkLeaf[] } {
  const own = edition.index.documents.get(documentAt(path) ?? '');
  if (own !== undefined) return { isBasedOn: source(own, edition, lang) };
  if (type === 'CollectionPage') return {};
  const refs = uses();
  const asked = new Set(refs.flatMap((ref) => (ref.type === 'recommendation' ? [ref.id] : [])));
  const slugs = new Set([
    ...refs.flatMap((ref) => (ref.type === 'document' ? [ref.id] : [])),
    ...refs.flatMap((ref) => (ref.type === 'claim' ? (edition.index.claims.get(ref.id)?.document ?? []) : [])),
    ...(asked.size === 0 ? [] : edition.recommendations.filter(({ id }) => asked.has(id)).map((row) => row.document)),
  ]);
  if (slugs.size === 0) return {};
  return {
    isBasedOn: pages(
      [...slugs].map((slug) => documentPath(slug)),
      documentsPath(),
      lang,
      'Article',
    ),
  };
}

/** The words themselves, which others wrote. What is not known of them is not said. */
function source({ slug, meta }: EditionDocument, { licence }: Edition, lang: Lang): CreativeWorkLeaf {
  return {
    '@type': 'CreativeWork',
    name: meta.title,
    inLanguage: meta.language,
    genre: meta.genre[lang],
    temporal: meta.date.edtf,
    copyrightNotice: licence.sources[lang],
    encoding: { '@type': 'MediaObject', encodingFormat: 'text/plain', contentUrl: identifier(textFile(slug)) },
  };
}

/** All works, on the page of works, and those of a lesson. Other pages lead there by links in their notes. */
function citations({ path, uses, teaching }: Resource, { edition, lang }: Site): { citation?: CreativeWorkLeaf[] } {
  if (path !== sourcesPath() && teaching === undefined) return {};
  const ids = new Set(uses().flatMap((ref) => (ref.type === 'work' ? [ref.id] : [])));
  if (ids.size === 0) return {};
  const works = [...ids].flatMap((id) => edition.index.works.get(id) ?? []);
  return { citation: works.map((work) => workThing(work, absolute(href(lang, sourcesPath(work.id))))) };
}

/** What can be found on a page: its figure as data, or the pages that it lists. */
function parts(resource: Resource, site: Site): { hasPart?: CreativeWorkLeaf[] | DatasetLeaf } {
  const { lang, type, uses, embeddable } = resource;
  if (type === 'CollectionPage') {
    if (resource.path === lessonsPath())
      return {
        hasPart: pages(
          site.edition.lessons.map(({ slug }) => lessonPath(slug)),
          lessonsPath(),
          lang,
          'LearningResource',
        ),
      };
    const listed = uses().flatMap((ref) =>
      ref.type === 'document' ? documentPath(ref.id) : ref.type === 'view' ? viewPath(ref) : [],
    );
    return listed.length === 0 ? {} : { hasPart: pages(listed, resource.path, lang, 'Article') };
  }
  const figure = embeddable ? ownFigure(resource) : null;
  if (figure === null) return {};
  const { licence } = site.edition;
  const data: DatasetLeaf = {
    '@type': 'Dataset',
    name: figure.title,
    description: figure.sentence,
    inLanguage: lang,
    license: licence.editorial.url,
    creator: { '@type': 'Organization', name: licence.holder[lang] },
    distribution: figureFiles(resource, figure, site.edition).map((file) => download(file, site)),
  };
  return { hasPart: data };
}

/** Pages by their addresses, or the list that has all of them where there are too many to be named. */
function pages(
  paths: readonly string[],
  list: string,
  lang: Lang,
  type: 'Article' | 'LearningResource',
): CreativeWorkLeaf[] {
  const named = paths.length > 0 && paths.length <= MOST;
  return (named ? paths : [list]).map((path) => ({
    '@type': (named ? type : 'CollectionPage') as 'CreativeWork',
    '@id': absolute(href(lang, path)),
  }));
}

function downloads(site: Site): DataDownloadLeaf[] {
  const files = [apiOutput, tablesOutput].flatMap((output) => [...output.files([], site.edition)]);
  return files.slice(0, MOST).map((file) => download(file, site));
}

function download({ path, type, holds }: OutputFile, site: Site): DataDownloadLeaf {
  return {
    '@type': 'DataDownload',
    encodingFormat: type.replace(/;.*$/, ''),
    contentUrl: identifier(path),
    ...(holds === undefined ? {} : { description: holds(site) }),
  };
}
