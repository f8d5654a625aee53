/** Reads the tables of the dataset. Each row keeps the way back to its place in its file. */
import { checksFile, type StoredCheck } from '../model/check.ts';
import { claimsFile, setAsideFile, type StoredClaim, type StoredSetAside } from '../model/claim.ts';
import { chartsFile } from '../charts/registry.ts';
import type { ChartsConfig } from '../model/chart.ts';
import { licenceFile, type StoredLicence } from '../model/licence.ts';
import { editionsFile, type EditionsTable } from '../model/editions.ts';
import { movedFile, type MovedTable } from '../model/moved.ts';
import type { Bilingual, Plain } from '../model/text-types.ts';
import { recommendationsFile, type StoredExcluded, type StoredRecommendation } from '../model/recommendation.ts';
import { vocabularyFile, type Vocabulary } from '../model/vocabulary.ts';
import { worksFile, type StoredWork } from '../model/work.ts';
import type { ContentTree, Table } from './tree.ts';
import { missingDocument, quotedElsewhere } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import { readJson, type Located } from './json.ts';
import { Names } from './names.ts';
import type { SourceFile } from '../problems/source-file.ts';
import type { Anchored, Span } from '../model/common.ts';
import type { DraftDocument } from './document.ts';
import { anchorWords } from './anchoring.ts';
import { smallDifferences } from '../text/differences.ts';
import type { Path } from '../model/schema-inside.ts';

/** One row of a table, with its place. */
export interface Row<T> {
  readonly value: T;
  readonly file: SourceFile;
  /** Offsets of a field of the row. */
  at(path: Path): { start: number; end: number };
}

export interface Data {
  readonly claims: readonly Row<StoredClaim>[];
  readonly setAside: readonly Row<StoredSetAside>[];
  readonly recommendations: readonly Row<StoredRecommendation>[];
  readonly excluded: readonly Row<StoredExcluded>[];
  readonly checks: readonly Row<StoredCheck>[];
  readonly recommendationUnit: Row<Bilingual<Plain>> | null;
  readonly vocabulary: Located<Vocabulary> | null;
  readonly charts: Located<{ charts: ChartsConfig }> | null;
  readonly licence: Located<StoredLicence> | null;
  /** Works of data/sources.json, none when there is no such file; null when it cannot be read. */
  readonly works: readonly Row<StoredWork>[] | null;
  /** Addresses that moved; null when there is no such file. */
  readonly moved: Located<MovedTable> | null;
  /** What was corrected between editions; null where nothing is recorded, or the file is wrong. */
  readonly editions: Located<EditionsTable> | null;
  /** Ids of the rows of each table; numbers set aside have none, but may be incomplete too. */
  readonly names: Readonly<Record<Table, Names>>;
}

const WORKS = 'data/sources.json';

/** Reads everything below data/ through `open`, which returns null for a file that cannot be read. */
export function readData(tree: ContentTree, open: (path: string) => SourceFile | null, problems: Problems): Data {
  const read = <T>(path: string, parse: (file: SourceFile) => T | null): T | null => {
    const file = open(path);
    return file === null ? null : parse(file);
  };
  const parts = <T>(paths: readonly string[], parse: (file: SourceFile) => Located<T> | null): Located<T>[] =>
    paths.flatMap((path) => read(path, parse) ?? []);
  const claims = parts(tree.tables.claims, (file) => readJson(file, claimsFile, problems));
  const setAside = parts(tree.tables['set-aside'], (file) => readJson(file, setAsideFile, problems));
  const recommendations = parts(tree.tables.recommendations, (file) => readJson(file, recommendationsFile, problems));
  const checks = parts(tree.tables.checks, (file) => readJson(file, checksFile, problems));
  const names = (table: Table, read: readonly Located<unknown>[], ids: readonly { readonly id: string }[]): Names =>
    Names.of(
      ids.map(({ id }) => id),
      read.length > 0 && read.length === tree.tables[table].length,
    );
  return {
    claims: claims.flatMap((part) => rows(part, 'claims', part.value.claims, problems)),
    setAside: setAside.flatMap((part) => rows(part, 'setAside', part.value.setAside, problems)),
    recommendations: recommendations.flatMap((part) =>
      rows(part, 'recommendations', part.value.recommendations, problems),
    ),
    excluded: recommendations.flatMap((part) => rows(part, 'reportedAsDone', part.value.reportedAsDone, problems)),
    checks: checks.flatMap((part) => rows(part, 'checks', part.value.checks, problems)),
    recommendationUnit: unitOf(recommendations, problems),
    vocabulary: read('data/vocabulary.json', (file) => readJson(file, vocabularyFile, problems)),
    charts: read('data/charts.json', (file) => readJson(file, chartsFile, problems)),
    licence: read('data/licence.json', (file) => readJson(file, licenceFile, problems)),
    works: tree.files.has(WORKS)
      ? worksOf(
          read(WORKS, (file) => readJson(file, worksFile, problems)),
          problems,
        )
      : [],
    moved: read('data/moved.json', (file) => readJson(file, movedFile, problems)),
    editions: read('data/editions.json', (file) => readJson(file, editionsFile, problems)),
    names: {
      claims: names(
        'claims',
        claims,
        claims.flatMap(({ value }) => value.claims),
      ),
      'set-aside': names('set-aside', setAside, []),
      recommendations: names(
        'recommendations',
        recommendations,
        recommendations.flatMap(({ value }) => value.recommendations),
      ),
      checks: names(
        'checks',
        checks,
        checks.flatMap(({ value }) => value.checks),
      ),
    },
  };
}

/** What one recommendation is: each part of the table says it, and all the same. */
function unitOf(
  [first, ...others]: readonly Located<{ readonly unit: Bilingual<Plain> }>[],
  problems: Problems,
): Data['recommendationUnit'] {
  if (first === undefined) return null;
  for (const part of others) {
    if (JSON.stringify(part.value.unit) !== JSON.stringify(first.value.unit))
      problems.report(part.file, 'unit-differs', part.at(['unit']), { other: first.file.path });
  }
  return { value: first.value.unit, file: first.file, at: (path) => first.at(['unit', ...path]) };
}

function rows<T extends object>(
  part: Located<unknown>,
  key: string,
  values: readonly T[],
  problems: Problems,
): readonly Row<T>[] {
  return problems.recall(`rows of ${key}`, part.file.path, [part], () =>
    values.map((read, index) => {
      // Another row of the file may be what was edited.
      const name = 'id' in read ? read.id : index;
      const same = (one: T, other: T): boolean => JSON.stringify(one) === JSON.stringify(other);
      const value = problems.steady(key, `${part.file.path} ${String(name)}`, read, same);
      return { value, file: part.file, at: (path) => part.at([key, index, ...path]) };
    }),
  );
}

/** The file of works is a list itself, as CSL-JSON wants it. */
function worksOf(file: Located<StoredWork[]> | null, problems: Problems): readonly Row<StoredWork>[] | null {
  if (file === null) return null;
  return problems.recall('rows of works', WORKS, [file], () =>
    file.value.map((value, index) => ({ value, file: file.file, at: (path) => file.at([index, ...path]) })),
  );
}

/** A row whose words have been found. */
export interface AnchoredRow<T> {
  readonly row: Row<T>;
  readonly anchored: Anchored;
}

/**
 * Finds the words of every row; a row whose words are not found is left out, with the reason in `problems`.
 * @param slugs all documents that there are, those that cannot be read included
 */
export function anchorRows<T extends { document: string; quote: string; context?: string | undefined }>(
  rows: readonly Row<T>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  slugs: readonly string[],
  problems: Problems,
): AnchoredRow<T>[] {
  const others = [...drafts.values()];
  let looked = 0;
  return rows.flatMap((row) => {
    const { document } = row.value;
    const draft = drafts.get(document);
    if (draft === undefined) {
      // A document that is there and failed has been reported already.
      if (!slugs.includes(document))
        problems.report(row.file, 'document-unknown', row.at(['document']), {
          ...missingDocument(document, slugs),
          takes: idsOf(row.value),
        });
      return [];
    }
    const { quote } = row.value;
    const { parsed } = draft;
    const isAtHome = looked > MOST_LOOKED || parsed.text.includes(quote);
    if (!isAtHome) looked += others.length;
    const other = isAtHome ? undefined : others.find(isIn(row.value));
    // Of a document that has the same letters an apostrophe or a dash was copied wrongly, as another one may have it.
    if (other === undefined || smallDifferences(parsed.text, quote) !== null)
      return problems.recall('anchored', row, [parsed], (own) => anchorRow(row, parsed, own)) ?? [];
    problems.report(row.file, 'quote-elsewhere', row.at(['document']), {
      ...{ quote, document, other: other.slug, nearest: [other.slug], fault: quotedElsewhere(other.slug) },
      takes: idsOf(row.value),
    });
    return [];
  });
}

/** Words are looked for in so many other documents: a text may be lost, and all its rows with it. */
const MOST_LOOKED = 10_000;

/** Stands in a document what a row quotes of another? */
const isIn =
  ({ document, quote }: { readonly document: string; readonly quote: string }) =>
  ({ slug, parsed }: DraftDocument): boolean =>
    slug !== document && parsed.text.includes(quote);

/** The id of a row, of which others speak; none where it has none. */
const idsOf = (row: object): ReadonlySet<string> => new Set('id' in row ? [String(row.id)] : []);

function anchorRow<T extends { document: string; quote: string; context?: string | undefined }>(
  row: Row<T>,
  parsed: DraftDocument['parsed'],
  problems: Problems,
): AnchoredRow<T> | null {
  const { document, quote, context } = row.value;
  const place = { file: row.file, at: (part: string) => row.at([part]), outside: false };
  const anchored = anchorWords(document, parsed, quote, context, place, problems);
  if (anchored !== null) reportCut(anchored.span, parsed.text, row, problems);
  return anchored && { row, anchored };
}

/** Words of a row are whole words: a part of one says something else. */
function reportCut(
  { start, end }: Span,
  text: string,
  { value: { quote }, file, at }: Row<{ readonly quote: string }>,
  problems: Problems,
): void {
  const isLetter = (offset: number): boolean => /[\p{L}\p{M}]/u.test(text.charAt(offset));
  const isCut = (offset: number): boolean => isLetter(offset - 1) && isLetter(offset);
  const cut = [start, end].find(isCut);
  if (cut === undefined) return;
  const words = /[\p{L}\p{M}'’ʼ-]*$/u.exec(text.slice(0, cut))?.[0] ?? '';
  const rest = /^[\p{L}\p{M}'’ʼ-]*/u.exec(text.slice(cut))?.[0] ?? '';
  problems.report(file, 'quote-cut', at(['quote']), { quote, words: words + rest });
}
