/** The data page: what the files are, and every claim, recommendation and set-aside numeral as a table. */
import {
  CLAIM_COLUMNS,
  EXCLUDED_COLUMNS,
  RECOMMENDATION_COLUMNS,
  SET_ASIDE_COLUMNS,
  type Column,
} from '../../edition/columns.ts';
import { documentPath } from '../../model/addresses.ts';
import type { Anchored, Edition } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { claimValue, refersTo } from '../claim.ts';
import { markLinks } from '../document/entries.ts';
import type { Site } from '../site.ts';

/** Rows of a table that a page still shows whole; a larger corpus is in the files. */
const MOST_ROWS = 500;
/** Files that are listed one by one; a larger corpus has two for each document. */
const MOST_FILES = 50;

export interface DataView {
  readonly files: readonly { readonly href: string; readonly name: string; readonly holds: string }[];
  /** Prepared body rows. */
  readonly claims: Html;
  readonly claimCount: number;
  readonly recommendations: Html;
  readonly excluded: Html;
  readonly setAside: Html;
  /** Headings of each table. */
  readonly heads: Readonly<Record<'claims' | 'recommendations' | 'excluded' | 'setAside', readonly Head[]>>;
}

export interface Head {
  readonly text: string;
  readonly numeric: boolean;
}

/**
 * View-model of the data page.
 * @param files what can be downloaded
 */
export function dataView(edition: Edition, files: DataView['files'], site: Site): DataView {
  const { t, lang } = site;
  const { index } = edition;
  const term = (id: string): string => index.terms.get(id)?.[lang] ?? id;
  const languageOf = (slug: string): string => index.documents.get(slug)?.meta.language ?? 'uk';
  const cell = (content: Tree, className?: string): Tree => el('td', { class: className }, content);
  const words = (row: Anchored & { readonly document: string }, id: string): Tree =>
    el(
      'th',
      { scope: 'row', class: 'words' },
      el('a', { href: site.href(documentPath(row.document, id)), lang: languageOf(row.document) }, row.words),
    );
  const notShown = el('span', { class: 'quiet' }, t.data.notShown);
  const body = <T>(rows: readonly T[], line: (row: T) => Tree): Html => toHtml(rows.slice(0, MOST_ROWS).map(line));
  const heads = <Row>(columns: readonly Column<Row>[], ...shown: readonly string[]): Head[] =>
    shown.flatMap((id) => {
      const column = columns.find((candidate) => candidate.id === id);
      return column?.heading ? [{ text: column.heading(t), numeric: column.fields[0]?.numeric === true }] : [];
    });
  return {
    files: files.slice(0, MOST_FILES),
    heads: {
      claims: heads(CLAIM_COLUMNS, 'quote', 'label', 'value', 'date', 'certainty', 'marks'),
      recommendations: heads(RECOMMENDATION_COLUMNS, 'quote', 'gist', 'theme', 'addressee', 'modality'),
      excluded: heads(EXCLUDED_COLUMNS, 'quote', 'gist', 'kind'),
      setAside: heads(SET_ASIDE_COLUMNS, 'quote', 'reason'),
    },
    claims: body(edition.claims, (claim) =>
      el(
        'tr',
        { id: claim.id },
        words(claim, claim.id),
        cell(claim.per === undefined ? claim.label[lang] : `${claim.label[lang]}, ${claim.per[lang]}`),
        cell(claimValue(claim, site), claim.kind === 'date' ? undefined : 'num'),
        cell(refersTo(claim, site)),
        cell(t.certainties[claim.certainty]),
        cell(claim.marks.length === 0 ? notShown : markLinks(claim.marks, index, site)),
      ),
    ),
    claimCount: edition.claims.length,
    recommendations: body(edition.recommendations, (row) =>
      el(
        'tr',
        { id: row.id },
        words(row, row.id),
        cell(row.gist[lang]),
        cell(term(row.theme)),
        cell(term(row.addressee)),
        cell(term(row.modality)),
      ),
    ),
    excluded: body(edition.excluded, (row) =>
      el('tr', { id: row.id }, words(row, row.id), cell(row.gist[lang]), cell(t.reader.excludedKind[row.kind])),
    ),
    setAside: body(edition.setAside, (row) => el('tr', {}, words(row, row.block), cell(row.reason[lang]))),
  };
}
