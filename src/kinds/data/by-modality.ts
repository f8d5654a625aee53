/** In what words recommendations are asked for: a row for each sort of modal word, a column for each document. */
import { documentPath } from '../../model/addresses.ts';
import type { Recommendation } from '../../model/edition.ts';
import { el, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import type { DataTable } from './view.ts';

/** Documents with a column each; of a larger corpus the counts of all stand in one. */
const MOST_COLUMNS = 8;

/** The table; its id stands for what was a view of a chart. */
export function modalityTable({ edition, lang, t, href }: Site): DataTable {
  const { recommendations, documents, vocabulary, index } = edition;
  const asking = documents.filter(({ slug }) => index.rows.recommendations.has(slug));
  const columns = asking.length <= MOST_COLUMNS ? asking : [];
  return {
    id: 'by-modality',
    title: t.data.byModality,
    intro: t.data.byModalityIntro,
    columns: [
      { id: 'modality', label: t.reader.modality, numeric: false },
      { id: 'words', label: t.data.words, numeric: false },
      ...columns.map(({ slug, meta }) => ({ id: slug, label: meta.short[lang], numeric: true })),
      { id: 'all', label: t.data.all, numeric: true },
    ],
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
