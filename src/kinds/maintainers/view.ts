/** The way in for those who edit the site: guides, commands, coverage, problems. */
import { documentPath } from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import type { Edition } from '../../model/edition.ts';
import { words } from '../../words/index.ts';
import { termGroups } from '../../words/terms.ts';
import { coverageView, type CoverageRow, type CoverageView, type DocumentCoverage } from '../coverage/view.ts';
import { problemGroups, type ProblemGroup } from '../problems/resource.ts';

export interface MaintainersView {
  readonly guides: readonly { readonly file: string; readonly holds: string }[];
  readonly commands: readonly { readonly line: string; readonly does: string }[];
  readonly terms: readonly TermRows[];
  readonly groups: readonly ProblemGroup[];
  readonly problemCount: number;
  /** What the coverage page says of the whole edition. */
  readonly coverage: readonly CoverageRow[];
}

/** A part of the list of terms: what each thing is called in both languages, and what in neither. */
export interface TermRows {
  readonly name: string;
  readonly rows: readonly { readonly en: string; readonly uk: string; readonly never: string }[];
}

/** npm runs two of its commands without `run`. */
const line = (name: string): string => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);

/** View-model of the index. */
export function maintainersView(covered: readonly DocumentCoverage[], lang: Lang): MaintainersView {
  const { commands, index } = words(lang).maintainers;
  const groups = problemGroups(lang);
  return {
    guides: [
      { file: lang === 'uk' ? 'content/README.uk.md' : 'content/README.md', holds: index.guide.content },
      { file: lang === 'uk' ? 'data/README.uk.md' : 'data/README.md', holds: index.guide.data },
      { file: lang === 'uk' ? 'content/PUBLISHING.uk.md' : 'content/PUBLISHING.md', holds: index.guide.publishing },
      { file: 'README.md', holds: index.guide.readme },
    ],
    commands: Object.entries(commands).map(([name, does]) => ({ line: line(name), does })),
    terms: termGroups.map(({ name, terms }) => ({
      name: name[lang],
      rows: terms.map(({ en, uk, never = [] }) => ({ en, uk, never: never.join(', ').replaceAll('*', '…') })),
    })),
    groups,
    problemCount: groups.reduce((count, { problems }) => count + problems.length, 0),
    coverage: coverageView(covered, lang).total,
  };
}

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

/** Documents that the page shows; of a larger corpus, those that miss the most. */
const MOST_DOCUMENTS = 100;

export interface CoveragePage {
  /** How many documents are not shown; the report in the terminal lists them all. */
  readonly more: number;
  readonly total: CoverageView['total'];
  readonly documents: readonly CoverageDocument[];
}

/**
 * View-model of the page of coverage.
 * @param href address of a page, from a path relative to the language's root
 */
export function coveragePage(
  { index: { documents, rows } }: Edition,
  covered: readonly DocumentCoverage[],
  lang: Lang,
  href: (path: string) => string,
): CoveragePage {
  const view = coverageView(covered, lang);
  const shown = mostMissing(view.documents);
  return {
    total: view.total,
    more: view.documents.length - shown.length,
    documents: shown.map(({ slug, title, rows: shares }) => {
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
        title,
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

/** All of a small corpus; of a large one the documents that miss the most, in the order of the edition. */
function mostMissing(documents: CoverageView['documents']): CoverageView['documents'] {
  if (documents.length <= MOST_DOCUMENTS) return documents;
  const missing = new Map(
    documents.map((document) => [document, document.rows.reduce((sum, { share }) => sum + share.missing.length, 0)]),
  );
  const kept = new Set(
    [...documents].sort((a, b) => (missing.get(b) ?? 0) - (missing.get(a) ?? 0)).slice(0, MOST_DOCUMENTS),
  );
  return documents.filter((document) => kept.has(document));
}
