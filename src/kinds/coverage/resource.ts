/** How much of each document is annotated, accounted for and translated. */
import { coveragePath, maintainersPath, documentPath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import { plain } from '../../model/text-types.ts';
import type { Words } from '../../words/index.ts';
import { PLAIN, type Kind } from '../kind.ts';
import {
  coverage,
  type CoverageRow,
  coverageRows,
  wholeCoverage,
  type Coverage,
  type DocumentCoverage,
  type Missing,
  type Tally,
} from './view.ts';
import type { Lang } from '../../model/common.ts';
import type { Edition } from '../../model/edition.ts';
import { dashHeld } from '../../text/line-breaks.ts';

// Coverage in pages of 25 documents, each with what is missing of it.

/** Something that is missing, with the address where it is missing; null where the place is no place on a page. */
export interface MissingLink extends Missing {
  readonly href: string | null;
}

export interface CoverageDocument {
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly CoverageRow[];
  readonly missing: readonly { readonly name: string; readonly places: readonly MissingLink[] }[];
}

/** Documents on one page of coverage: each says of every sentence that is missing which it is. */
const PAGE_SIZE = 25;

/** What the pages of coverage are made of, worked out once for all of them. */
export interface EditionCoverage {
  readonly documents: readonly DocumentCoverage[];
  readonly whole: Coverage<Tally>;
}

export interface CoveragePage {
  readonly page: number;
  readonly pages: number;
  readonly total: readonly CoverageRow[];
  readonly documents: readonly CoverageDocument[];
}

/** How many pages the list has; an empty corpus has one. */
export function coveragePages({ documents }: Edition): number {
  return Math.max(1, Math.ceil(documents.length / PAGE_SIZE));
}

/**
 * View-model of a page of coverage, counted from 1, in the order of the edition.
 * @param href address of a page, from a path relative to the language's root
 */
export function coveragePage(
  edition: Edition,
  { documents: covered, whole }: EditionCoverage,
  page: number,
  lang: Lang,
  href: (path: string) => string,
): CoveragePage {
  const { documents, rows } = edition.index;
  return {
    page,
    pages: coveragePages(edition),
    total: coverageRows(whole, lang),
    documents: covered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((of) => {
      const { slug, title } = of;
      const shares = coverageRows(of, lang);
      const document = documents.get(slug);
      const places = new Set(
        [
          ...(document?.reading.blocks ?? []),
          ...(document?.notes ?? []),
          ...(rows.claims.get(slug) ?? []),
          ...(rows.recommendations.get(slug) ?? []),
          ...(rows.excluded.get(slug) ?? []),
        ].map(({ id }) => id),
      );
      return {
        slug,
        title: dashHeld(title[lang]),
        rows: shares,
        missing: shares
          .filter(({ share }) => share.missing.length > 0)
          .map(({ name, share }) => ({
            name,
            places: share.missing.map((one) => ({
              ...one,
              href: places.has(one.place) ? href(documentPath(slug, one.place)) : null,
            })),
          })),
      };
    }),
  };
}

export const coverageKind: Kind<number> = {
  name: 'coverage',
  all: (edition) => Array.from({ length: coveragePages(edition) }, (_, index) => index + 1),
  resource: (page, { edition, lang, t: { maintainers, pager } }) => {
    const t = maintainers.coverage;
    return {
      ...PLAIN,
      kind: 'coverage',
      path: coveragePath(page),
      above: [
        { path: maintainersPath(), label: maintainers.index.title },
        ...(page === 1 ? [] : [{ path: coveragePath(), label: t.title }]),
      ],
      lang,
      title: page === 1 ? t.title : plain(`${t.title}: ${pager.page(page, coveragePages(edition))}`),
      description: t.description,
      blocks: () => [coverageBlock(coverageRows(wholeCoverage(coverage(edition)), lang), null, t)],
    };
  },
};

/** The figures of the whole edition as a table. */
export function coverageBlock(
  rows: readonly CoverageRow[],
  id: string | null,
  t: Words['maintainers']['coverage'],
): Block {
  return {
    type: 'table',
    id,
    caption: t.whole,
    table: {
      marks: [],
      columns: [
        { id: 'what', label: t.what, numeric: false },
        { id: 'percent', label: t.share, numeric: true },
      ],
      rows: rows.map(({ name, percent }) => [
        { text: name, value: name },
        { text: t.percent(percent), value: percent },
      ]),
    },
  };
}
