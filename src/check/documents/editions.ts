/** What the record of editions names is there, once: documents, places in them, checks; and editions follow on. */
import { saidIn } from '../../problems/whole.ts';
import { missingDocument, notesOf, shiftedIn } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Data } from '../../read/data.ts';
import type { Names } from '../../read/names.ts';
import type { ContentTree } from '../../read/tree.ts';
import type { Path } from '../../model/schema-inside.ts';

/**
 * Reports names that lead nowhere or stand twice, and editions that do not follow one another. An id that has moved
 * since still leads to its words.
 * @param places ids of each document
 */
export function checkEditions(
  { editions, moved, names }: Data,
  { documents: slugs, files }: Pick<ContentTree, 'documents' | 'files'>,
  places: ReadonlyMap<string, Names>,
  problems: Problems,
): void {
  // Where the record of what has moved cannot be read, it may know what seems to be lost.
  if (editions === null || (moved === null && files.has('data/moved.json'))) return;
  const { file, value } = editions;
  const dead = (path: Path, id: string, document: string, known: Names): void => {
    if (!known.lacks(id)) return;
    problems.report(file, 'anchor-dead', editions.at(path), {
      id,
      document,
      nearest: () => known.nearest(id),
      ...(document.startsWith('/')
        ? { fault: `checks/${id}` }
        : {
            fault: `${notesOf(document)}/${id}`,
            behind: [`claims/${id}`, shiftedIn(document), saidIn(document), ...aliasesOf(id, document, moved)],
          }),
    });
  };
  const once = (ids: readonly string[], at: (index: number) => Path): void =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) problems.report(file, 'record-twice', editions.at(at(index)), { id });
    });
  value.editions.forEach(({ documents, checks, date, version, before }, edition) => {
    const earlier = value.editions[edition + 1];
    if (version === before)
      problems.report(file, 'record-version', editions.at(['editions', edition, 'before']), { version });
    if (earlier !== undefined && earlier.date > date)
      problems.report(file, 'record-order', editions.at(['editions', edition, 'date']), { date, day: earlier.date });
    const slugsHere = documents.map(({ document }) => document);
    once(slugsHere, (index) => ['editions', edition, 'documents', index, 'document']);
    once(checks, (index) => ['editions', edition, 'checks', index]);
    documents.forEach((one, index) => {
      // Of a document that stands twice, the places of the second are most likely those of another.
      if (slugsHere.indexOf(one.document) < index) return;
      const path = ['editions', edition, 'documents', index];
      once(one.places, (at) => [...path, 'places', at]);
      const known = places.get(one.document);
      if (!slugs.includes(one.document) && moved?.value.documents.every(({ from }) => from !== one.document) !== false)
        problems.report(
          file,
          'document-unknown',
          editions.at([...path, 'document']),
          missingDocument(one.document, slugs),
        );
      const former = new Set(
        moved?.value.moved.flatMap(({ document, from }) => (document === one.document ? [from] : [])) ?? [],
      );
      one.places.forEach((id, at) => {
        if (known !== undefined && !former.has(id)) dead([...path, 'places', at], id, one.document, known);
      });
    });
    checks.forEach((id, at) => dead(['editions', edition, 'checks', at], id, '/ledger/', names.checks));
  });
}

/** The faults of aliases of an id that are written down for another document: there they lead nowhere. */
function aliasesOf(id: string, document: string, moved: Data['moved']): string[] {
  const rows = moved?.value.moved.filter((row) => row.from === id && row.document !== document) ?? [];
  return rows.map((row) => `${notesOf(row.document)}/${row.to}`);
}
