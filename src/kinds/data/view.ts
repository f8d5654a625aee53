/**
 * The data page: what the files are, and every claim, recommendation and set-aside numeral as a table: which columns of
 * the dataset a reader is shown, and how a cell is printed.
 */
import { type Column, columnOf } from '../../edition/column.ts';
import { CLAIM_COLUMNS, EXCLUDED_COLUMNS, RECOMMENDATION_COLUMNS, SET_ASIDE_COLUMNS } from '../../edition/columns.ts';
import { documentPath } from '../../model/addresses.ts';
import type { Claim, Excluded, Recommendation, SetAside } from '../../model/edition.ts';
import { MOST_ROWS } from '../../model/linkable.ts';
import { COLUMN_VOICES, type ColumnVoice, type TableColumn } from '../../model/resource.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { dashHeld } from '../../text/line-breaks.ts';
import { markLinks, addressee } from '../document/note-parts.ts';
import type { Site } from '../site.ts';

// In what words recommendations are asked for: a row for each sort of modal word, a column for each document.

/** Documents with a column each; of a larger corpus the counts of all stand in one. */
const MOST_COLUMNS = 8;

/** The table; its id stands for what was a view of a chart. */
function modalityTable({ edition, lang, t, href }: Site): DataTable {
  const { recommendations, documents, vocabulary, index } = edition;
  const asking = documents.filter(({ slug }) => index.rows.recommendations.has(slug));
  const columns = asking.length <= MOST_COLUMNS ? asking : [];
  return {
    id: 'by-modality',
    title: t.data.byModality,
    intro: t.data.byModalityIntro,
    columns: [
      { id: 'modality', label: t.reader.modality, numeric: false, voice: 'ours' },
      { id: 'words', label: t.data.words, numeric: false, voice: 'source' },
      ...columns.map(({ slug, meta }): ShownHead => ({
        id: slug, label: meta.short[lang], numeric: true, voice: 'computed',
      })),
      { id: 'all', label: t.data.all, numeric: true, voice: 'computed' },
    ],
    beside: [],
    rows: vocabulary.modalities.flatMap(({ id, label }) => {
      const rows = recommendations.filter(({ modality }) => modality === id);
      if (rows.length === 0) return [];
      const counts = columns.map(({ slug }) => String(rows.filter(({ document }) => document === slug).length));
      return [{ id: null, cells: [label[lang], words(rows), ...counts, String(rows.length)] }];
    }),
  };

  /** Each word once, the most frequent first, with how often it stands; a link to where it stands first. */
  function words(rows: readonly Recommendation[]): Tree {
    const byWord = Map.groupBy(rows, ({ modalWord, marker }) => (modalWord ?? marker ?? '–').toLowerCase());
    const sorted = [...byWord].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
    return sorted.map(([word, [first, ...more]], index): Tree => {
      if (first === undefined) return [];
      const language = edition.index.documents.get(first.document)?.meta.language;
      const address = href(documentPath(first.document, first.id));
      const times = more.length === 0 ? '' : ` (${more.length + 1})`;
      return [index === 0 ? '' : ', ', el('a', { href: address, lang: language, translate: 'no' }, word), times];
    });
  }
}

/** Files that are listed one by one; a larger corpus has two for each document. */
const MOST_FILES = 50;

/** A table in words, not yet printed. */
export interface DataTable {
  /** Id of its heading. */
  readonly id: string;
  readonly title: string;
  /** What stands above it; null where nothing has to be said. */
  readonly intro: string | null;
  readonly columns: readonly ShownHead[];
  /** Columns of the dataset that stand in the cells of another one. */
  readonly beside: readonly ShownHead[];
  readonly rows: readonly DataRow[];
}

/** The head of a column, and who speaks in it. */
interface ShownHead extends TableColumn {
  readonly voice: ColumnVoice;
}

export interface DataRow {
  /** Id of the row on the page; null where nothing leads to it. */
  readonly id: string | null;
  readonly cells: readonly Tree[];
}

/** A column as a page shows it. The first one of a table is the words of the source. */
interface ShownColumn<Row> {
  /** Id of the column of the dataset, which has the heading and says who speaks. */
  readonly id: string;
  /** Id of a column of the dataset that stands in the same cells. */
  readonly beside?: string;
  readonly print: (row: Row) => Tree;
}

type Quoted = Pick<SetAside, 'document' | 'words'>;

/** The tables. @param most how many rows of each are wanted */
export function dataTables(site: Site, most = Infinity): DataTable[] {
  const { edition, lang } = site;
  const { claims, setAside, recommendations, excluded, recommendationUnit } = edition;
  const { data } = site.t;
  return [
    {
      id: 'claims',
      title: data.claims,
      intro: data.claimsIntro(claims.length),
      ...inColumns(claims, claimColumns(site), CLAIM_COLUMNS, site, most, ({ id }) => id),
    },
    {
      id: 'set-aside',
      title: data.setAside,
      intro: data.setAsideIntro,
      ...inColumns(setAside, setAsideColumns(site), SET_ASIDE_COLUMNS, site, most, () => null),
    },
    {
      id: 'recommendations',
      title: data.recommendations,
      intro: dashHeld(recommendationUnit[lang]),
      ...inColumns(recommendations, recommendationColumns(site), RECOMMENDATION_COLUMNS, site, most, ({ id }) => id),
    },
    {
      id: 'apart',
      title: data.excluded,
      intro: null,
      ...inColumns(excluded, excludedColumns(site), EXCLUDED_COLUMNS, site, most, ({ id }) => id),
    },
    modalityTable(site),
  ];
}

function claimColumns(site: Site): ShownColumn<Claim>[] {
  const { t, lang } = site;
  return [
    quotedWords(site, ({ id }) => id),
    {
      id: 'label',
      print: ({ label, per }) => [
        label[lang],
        per === undefined ? [] : [el('br'), el('span', { class: 'quiet' }, per[lang])],
      ],
    },
    // Of so many units that nothing is compared by standing under anything.
    { id: 'value', beside: 'corrected', print: (claim) => claimValue(claim, site) },
    { id: 'date', print: (claim) => refersTo(claim, site) },
    { id: 'certainty', print: ({ certainty }) => t.certainties[certainty] },
    {
      id: 'marks',
      print: ({ marks }) =>
        marks.length === 0
          ? el('span', { class: 'quiet' }, t.data.notShown)
          : markLinks(marks, site).map((link, at) => (at === 0 ? link : [el('br'), link])),
    },
  ];
}

function recommendationColumns(site: Site): ShownColumn<Recommendation>[] {
  const term = (id: string): string => site.edition.index.terms.get(id)?.[site.lang] ?? id;
  return [
    quotedWords(site, ({ id }) => id),
    { id: 'gist', print: ({ gist }) => gist[site.lang] },
    { id: 'theme', print: ({ theme }) => term(theme) },
    { id: 'addressee', print: (row) => addressee(row, term, site.t.recommendations) },
    { id: 'modality', print: ({ modality }) => term(modality) },
  ];
}

function excludedColumns(site: Site): ShownColumn<Excluded>[] {
  return [
    quotedWords(site, ({ id }) => id),
    { id: 'gist', print: ({ gist }) => gist[site.lang] },
    { id: 'kind', print: ({ kind }) => site.t.reader.excludedKind[kind] },
  ];
}

function setAsideColumns(site: Site): ShownColumn<SetAside>[] {
  return [quotedWords(site, ({ block }) => block), { id: 'reason', print: ({ reason }) => reason[site.lang] }];
}

/** The words of the source, which lead to their place in the document. */
function quotedWords<Row extends Quoted>(site: Site, place: (row: Row) => string): ShownColumn<Row> {
  return {
    id: 'quote',
    print: (row) => {
      const language = site.edition.index.documents.get(row.document)?.meta.language ?? 'uk';
      const href = site.href(documentPath(row.document, place(row)));
      return el('a', { href, lang: language, translate: 'no' }, row.words);
    },
  };
}

function inColumns<Row>(
  rows: readonly Row[],
  shown: readonly ShownColumn<Row>[],
  columns: readonly Column<Row>[],
  { t }: Site,
  most: number,
  idOf: (row: Row) => string | null,
): Pick<DataTable, 'columns' | 'beside' | 'rows'> {
  const head = (id: string): ShownHead => {
    const column = columnOf(columns, id);
    return { id, label: column.heading?.(t) ?? id, numeric: false, voice: column.voice };
  };
  return {
    columns: shown.map(({ id }) => head(id)),
    beside: shown.flatMap(({ beside }) => (beside === undefined ? [] : [head(beside)])),
    rows: rows.slice(0, most).map((row) => ({ id: idOf(row), cells: shown.map(({ print }) => print(row)) })),
  };
}

export interface DataView {
  readonly files: readonly { readonly href: string; readonly name: string; readonly holds: string }[];
  readonly tables: readonly PrintedTable[];
}

export interface PrintedTable extends Omit<DataTable, 'rows' | 'beside'> {
  /** Who speaks in which columns, those in whose cells another stands among them. */
  readonly voices: readonly { readonly voice: ColumnVoice; readonly name: string; readonly columns: string }[];
  /** Prepared body rows. */
  readonly body: Html;
}

/**
 * View-model of the data page.
 * @param files what can be downloaded
 */
export function dataView(files: DataView['files'], site: Site): DataView {
  return {
    files: files.slice(0, MOST_FILES).map((file) => ({ ...file, holds: dashHeld(file.holds) })),
    tables: dataTables(site, MOST_ROWS).map(({ rows, beside, ...table }) => ({
      ...table,
      voices: COLUMN_VOICES.flatMap((voice) => {
        const heads = [...table.columns, ...beside].filter((head) => head.voice === voice);
        if (heads.length === 0) return [];
        return [{ voice, name: site.t.data.voices[voice], columns: heads.map(({ label }) => label).join('\u00a0· ') }];
      }),
      body: toHtml(rows.map((row) => printRow(row, table.columns))),
    })),
  };
}

/** A row, each cell with the head of its column: on a phone the row is a card. */
function printRow({ id, cells: [words, ...cells] }: DataRow, columns: DataTable['columns']): Tree {
  return el(
    'tr',
    { id },
    el('th', { scope: 'row', class: 'words' }, words ?? ''),
    cells.map((tree, index) => {
      const column = columns[index + 1];
      return el('td', { class: column?.numeric === true && 'num', 'data-label': column?.label }, tree);
    }),
  );
}

// A claim in words: its value in both readings, and the time it refers to.

/**
 * The value with its unit: in ink as transcribed; where a note emends it, the transcribed value hatched and the
 * corrected one in the colour of its column.
 */
function claimValue(claim: Claim, { format }: Site): Tree {
  if (claim.kind === 'date' && claim.date.edtf !== null) return format.date(claim.date.edtf);
  const transcribed = format.withUnit(claim.value, claim.unit);
  if (claim.kind === 'date' || claim.emendation === undefined) return transcribed;
  return [
    el('span', { class: 'doubt' }, transcribed),
    ' ',
    el('span', { class: 'quiet' }, '[sic]'),
    ' ',
    el('span', { class: columnOf(CLAIM_COLUMNS, 'corrected').voice }, format.withUnit(claim.corrected, claim.unit)),
  ];
}

/** The time a claim refers to, with the ground on which it rests. */
function refersTo(claim: Claim, site: Site): string {
  const { edtf, ground } = claim.date;
  return edtf === null
    ? site.t.ground.none
    : ground === 'stated'
      ? site.format.date(edtf)
      : `${site.format.date(edtf)} (${site.t.ground[ground]})`;
}
