/**
 * The static read API: plain JSON for others' programs and for tests. Fields may be added; those that are there stay.
 */
import { citedBy } from '../edition/cited-by.ts';
import {
  apiPath,
  coursePath,
  documentPath,
  glossaryPath,
  lessonFilePath,
  lessonPath,
  sheetPath,
  tablePath,
} from '../model/addresses.ts';
import { recordOf, voicesOf } from '../edition/column.ts';
import {
  CHECK_COLUMNS,
  CLAIM_COLUMNS,
  EXCLUDED_COLUMNS,
  RECOMMENDATION_COLUMNS,
  SET_ASIDE_COLUMNS,
} from '../edition/columns.ts';
import { VERDICTS } from '../model/check.ts';
import type { Lang } from '../model/common.ts';
import { ADDRESSED } from '../model/recommendation.ts';
import type { Edition } from '../model/edition.ts';
import type { Licence } from '../model/licence.ts';
import { TERM_KINDS } from '../model/term.ts';
import { absolute, href } from '../model/paths.ts';
import {
  codePoints,
  identifier,
  JSON_TYPE,
  type Output,
  type OutputFile,
  partCount,
  partOf,
  partsOf,
} from './output.ts';
import { TABLE_NAMES, tableColumns, tableRows } from './tables.ts';
import { inBoth, type Words } from '../words/index.ts';

/** A list of the edition in the API: how many rows it has, and what a part of it holds. */
interface List {
  readonly name: string;
  readonly rows: (edition: Edition) => number;
  readonly json: (edition: Edition, part: number) => object;
  readonly holds: (words: Words['data']) => string;
  /** The columns of each list of rows in the file, by its name there. */
  readonly columns?: Readonly<Record<string, ReturnType<typeof voicesOf>>>;
}

const LISTS: readonly List[] = [
  { name: 'documents', rows: ({ documents }) => documents.length, json: documentsJson, holds: (t) => t.documentsFile },
  {
    name: 'claims',
    rows: ({ claims, setAside }) => Math.max(claims.length, setAside.length),
    json: claimsJson,
    holds: (t) => t.claimsFile,
    columns: { claims: voicesOf(CLAIM_COLUMNS), setAside: voicesOf(SET_ASIDE_COLUMNS) },
  },
  {
    name: 'recommendations',
    rows: ({ recommendations, excluded }) => Math.max(recommendations.length, excluded.length),
    json: recommendationsJson,
    holds: (t) => t.recommendationsFile,
    columns: { recommendations: voicesOf(RECOMMENDATION_COLUMNS), reportedAsDone: voicesOf(EXCLUDED_COLUMNS) },
  },
  {
    name: 'checks',
    rows: ({ checks }) => checks.length,
    json: checksJson,
    holds: (t) => t.checksFile,
    columns: { checks: voicesOf(CHECK_COLUMNS) },
  },
  { name: 'sources', rows: ({ works }) => works.length, json: sourcesJson, holds: (t) => t.sourcesFile },
  { name: 'lessons', rows: ({ lessons }) => lessons.length, json: lessonsJson, holds: (t) => t.lessonsFile },
  { name: 'glossary', rows: ({ terms }) => terms.length, json: glossaryJson, holds: (t) => t.glossaryFile },
];

/** The lists of the edition, and the index that names every file of each of them and of the tables. */
export const apiOutput: Output = {
  name: 'api',
  over: 'edition',
  files: (_, edition) => [
    jsonFile(
      apiPath('index'),
      () => indexJson(edition),
      ({ t }) => t.data.indexFile,
    ),
    ...LISTS.flatMap(({ name, rows, json, holds }) => {
      const parts = partCount(rows(edition));
      return partsOf(rows(edition)).map((part) =>
        jsonFile(
          apiPath(name, part),
          () => json(edition, part),
          ({ t }) => t.data.part(holds(t.data), part, parts),
        ),
      );
    }),
  ],
};

/** A file of JSON in one line. */
export function jsonFile(path: string, content: () => unknown, holds: OutputFile['holds'] & {}): OutputFile {
  return { path, type: JSON_TYPE, body: () => `${JSON.stringify(content())}\n`, holds };
}

/**
 * `/api/index.json`: the files of each list, and of each table as CSV, in the order of their parts; and who speaks in
 * which column: the source, we, or what was computed.
 */
function indexJson(edition: Edition): object {
  const addresses = (rows: number, path: (part: number) => string): string[] =>
    partsOf(rows).map((part) => identifier(path(part)));
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    lists: LISTS.map(({ name, rows, columns }) => ({
      name,
      rows: rows(edition),
      ...(columns && { columns }),
      files: addresses(rows(edition), (part) => apiPath(name, part)),
    })),
    tables: TABLE_NAMES.map((name) => {
      const rows = tableRows(edition, name);
      return {
        name,
        rows,
        columns: tableColumns(name).map(({ id, numeric, voice }) => ({ name: id, numeric, voice })),
        files: addresses(rows, (part) => tablePath(name, part)),
        commaFiles: addresses(rows, (part) => tablePath(name, part, 'comma.csv')),
      };
    }),
  };
}

/** `/api/documents.json` */
function documentsJson(edition: Edition, part: number): object[] {
  return partOf(edition.documents, part).map(({ slug, version, meta }) => ({
    slug,
    version,
    language: meta.language,
    title: meta.title,
    titles: meta.titles,
    date: meta.date.edtf,
    sourceFile: meta.sourceFile,
    sha256: meta.sourceSha256,
    url: absolute(href('en', documentPath(slug))),
    licence: licenceJson(edition.licence),
  }));
}

/** `/api/claims.json` */
export function claimsJson(edition: Edition, part = 1): object {
  const point = codePoints(edition);
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    claims: partOf(edition.claims, part).map((row) => recordOf(row, CLAIM_COLUMNS, point)),
    setAside: partOf(edition.setAside, part).map((row) => recordOf(row, SET_ASIDE_COLUMNS, point)),
  };
}

/** `/api/recommendations.json` */
export function recommendationsJson(edition: Edition, part = 1): object {
  const point = codePoints(edition);
  const { themes, addressees, modalities } = edition.vocabulary;
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    unit: edition.recommendationUnit,
    themes,
    addressees,
    addressed: ADDRESSED.map((id) => ({ id, label: inBoth((t) => t.recommendations.addressed[id]) })),
    modalities,
    recommendations: partOf(edition.recommendations, part).map((row) => recordOf(row, RECOMMENDATION_COLUMNS, point)),
    reportedAsDone: partOf(edition.excluded, part).map((row) => recordOf(row, EXCLUDED_COLUMNS, point)),
  };
}

/** `/api/checks.json` */
function checksJson(edition: Edition, part: number): object {
  const point = codePoints(edition);
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    verdicts: VERDICTS.map((id) => ({
      id,
      label: inBoth((t) => t.ledger.verdicts[id]),
      meaning: inBoth((t) => t.ledger.verdictHelp[id]),
    })),
    checks: partOf(edition.checks, part).map((row) => recordOf(row, CHECK_COLUMNS, point)),
  };
}

/** Addresses that a work names of what leans on it; the annotations name the works of each note. */
const MOST_CITING = 500;

/** `/api/sources.json`: a list as CSL-JSON wants it; `citedBy` names the addresses of what leans on a work. */
function sourcesJson(edition: Edition, part: number): object[] {
  const citing = citedBy(edition);
  return partOf(edition.works, part).map(({ custom, ...work }) => {
    const places = citing.get(work.id) ?? [];
    const shown = places.slice(0, MOST_CITING).map(({ path }) => absolute(href('en', path)));
    return { ...work, custom: { ...custom, citedBy: shown, citedByCount: places.length } };
  });
}

/** `/api/lessons.json`: addresses of each lesson, its sheets and files, and what it rests on; the package of all. */
function lessonsJson({ lessons }: Edition, part: number): object {
  const address = (path: string | ((lang: Lang) => string)): object =>
    inLanguages((lang) => absolute(href(lang, typeof path === 'string' ? path : path(lang))));
  return {
    ...(lessons.length === 0
      ? {}
      : {
          cartridge: address((lang) => coursePath(lang)),
          moodle: address((lang) => coursePath(lang, 'moodle.imscc')),
        }),
    lessons: partOf(lessons, part).map(({ slug, title, minutes, documents, views, questions }) => ({
      slug,
      title,
      page: address(lessonPath(slug)),
      pupil: address(sheetPath(slug, 'pupil')),
      teacher: address(sheetPath(slug, 'teacher')),
      file: address((lang) => lessonFilePath(slug, lang, 'html')),
      cartridge: address((lang) => lessonFilePath(slug, lang, 'imscc')),
      moodle: address((lang) => lessonFilePath(slug, lang, 'moodle.imscc')),
      minutes,
      documents,
      charts: views.map(({ chart, view }) => `${chart}/${view}`),
      questions: questions.length,
    })),
  };
}

/** `/api/glossary.json`: entries with their places, counted in code points of the text of each document. */
function glossaryJson(edition: Edition, part: number): object {
  const point = codePoints(edition);
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    kinds: TERM_KINDS.map((id) => ({ id, label: inBoth((t) => t.glossary.kinds[id]) })),
    terms: partOf(edition.terms, part).map(({ body, unknown, certain, forms, ...term }) => ({
      ...term,
      text: body.text,
      unknown: unknown.map(({ text }) => text),
      certain: certain?.text ?? null,
      url: inLanguages((lang) => absolute(href(lang, glossaryPath(term.id)))),
      forms: forms.map(({ document, form, reading, places }) => ({
        document,
        form,
        reading,
        places: places.map(({ span, block }) => ({ block, ...point(document, span) })),
      })),
    })),
  };
}

function inLanguages<T>(of: (lang: Lang) => T): Record<Lang, T> {
  return { en: of('en'), uk: of('uk') };
}

/** The licence as every file of the API states it. */
export function licenceJson({ editorial, sources, holder }: Licence): object {
  return { editorial, sources, holder: holder.en };
}
