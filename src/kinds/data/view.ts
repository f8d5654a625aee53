/** The data page: what the files are, and every claim, recommendation and set-aside numeral as a table. */
import { escapeHtml } from '../../text/escape.ts';
import { documentPath } from '../../model/addresses.ts';
import type { Anchored, Edition } from '../../model/edition.ts';
import { claimValue, refersTo } from '../claim.ts';
import { lookup, markLinks } from '../document/entries.ts';
import type { Site } from '../site.ts';
import { TABLE_NAMES } from '../../outputs/tables.ts';

/** Rows of a table that a page still shows whole; a larger corpus is in the files. */
const MOST_ROWS = 500;
/** Documents whose files are listed one by one. */
const MOST_FILES = 20;

export interface DataView {
  readonly files: readonly { readonly href: string; readonly name: string; readonly holds: string }[];
  /** Prepared body rows. */
  readonly claims: string;
  readonly claimCount: number;
  readonly recommendations: string;
  readonly apart: string;
  readonly setAside: string;
}

/** View-model of the data page. */
export function dataView(edition: Edition, site: Site): DataView {
  const { t, lang } = site;
  const look = lookup(edition);
  const languages = new Map(edition.documents.map(({ slug, meta }) => [slug, meta.language]));
  const term = (id: string): string => escapeHtml(look.terms.get(id)?.[lang] ?? id);
  const words = (row: Anchored & { readonly document: string }, id: string): string =>
    `<th scope="row" class="words"><a href="${site.href(documentPath(row.document, id))}" lang="${languages.get(row.document) ?? 'uk'}">${escapeHtml(row.words)}</a></th>`;
  const line = (id: string, ...cells: readonly string[]): string => `<tr id="${id}">${cells.join('')}</tr>`;
  const file = (path: string, holds: string): DataView['files'][number] => ({
    href: site.file(path),
    name: path,
    holds,
  });
  return {
    files: [
      file('api/documents.json', t.data.documentsFile),
      file('api/claims.json', t.data.claimsFile),
      file('api/recommendations.json', t.data.recommendationsFile),
      file('api/checks.json', t.data.checksFile),
      ...TABLE_NAMES.flatMap((name) => [
        file(`data/${name}.csv`, t.data.csvFile),
        file(`data/${name}.comma.csv`, t.data.commaFile),
      ]),
      ...edition.documents
        .slice(0, MOST_FILES)
        .flatMap(({ slug, meta }) => [
          file(`api/documents/${slug}.json`, t.data.documentFile(meta.titles[lang])),
          file(`api/annotations/${slug}.json`, t.data.annotationsFile(meta.titles[lang])),
        ]),
    ],
    claims: edition.claims
      .slice(0, MOST_ROWS)
      .map((claim) =>
        line(
          claim.id,
          words(claim, claim.id),
          `<td>${escapeHtml(claim.label[lang])}${claim.per === undefined ? '' : `, ${escapeHtml(claim.per[lang])}`}</td>`,
          `<td${claim.kind === 'date' ? '' : ' class="num"'}>${claimValue(claim, site)}</td>`,
          `<td>${escapeHtml(refersTo(claim, site))}</td>`,
          `<td>${escapeHtml(t.certainties[claim.certainty])}</td>`,
          `<td>${claim.marks.length === 0 ? `<span class="quiet">${escapeHtml(t.data.notShown)}</span>` : markLinks(claim.marks, look, site)}</td>`,
        ),
      )
      .join(''),
    claimCount: edition.claims.length,
    recommendations: edition.recommendations
      .slice(0, MOST_ROWS)
      .map((row) =>
        line(
          row.id,
          words(row, row.id),
          `<td>${escapeHtml(row.gist[lang])}</td>`,
          `<td>${term(row.theme)}</td>`,
          `<td>${term(row.addressee)}</td>`,
          `<td>${term(row.modality)}</td>`,
        ),
      )
      .join(''),
    apart: edition.apart
      .slice(0, MOST_ROWS)
      .map((row) =>
        line(
          row.id,
          words(row, row.id),
          `<td>${escapeHtml(row.gist[lang])}</td>`,
          `<td>${escapeHtml(t.reader.apartKind[row.kind])}</td>`,
        ),
      )
      .join(''),
    setAside: edition.setAside
      .slice(0, MOST_ROWS)
      .map((row) => `<tr>${words(row, row.block)}<td>${escapeHtml(row.reason[lang])}</td></tr>`)
      .join(''),
  };
}
