/** Coverage in pages of 25 documents, each with what is missing of it. */
import { documentPath } from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import type { Edition } from '../../model/edition.ts';
import { dashHeld } from '../../text/line-breaks.ts';
import { type Coverage, type CoverageRow, coverageRows, type DocumentCoverage, type Tally } from './view.ts';

/** Something that is missing, with the address where it is missing; null where the place is no place on a page. */
export interface MissingLink {
  readonly href: string | null;
  readonly place: string;
  readonly words: string;
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
            places: share.missing.map(({ place, words }) => ({
              place,
              words,
              href: places.has(place) ? href(documentPath(slug, place)) : null,
            })),
          })),
      };
    }),
  };
}
