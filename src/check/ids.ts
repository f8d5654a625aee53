/** Ids are addresses: no two things of the site may share one, and none may be one that the site uses itself. */
import { isReservedId } from '../model/linkable.ts';
import type { Problems } from '../problems/problem.ts';
import type { Data, Row } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredNote } from '../read/notes.ts';
import type { StoredWord } from '../read/words.ts';

/** What has an id: a row of data, a note, or a line of old words. */
type Holder = Row<unknown> | StoredNote | StoredWord;

/** Where its id stands; looked for only when there is something to say of it. */
function placeOf(holder: Holder): { start: number; end: number } {
  return 'idAt' in holder ? { start: holder.idAt.start, end: holder.idAt.end } : holder.at(['id']);
}

/** Reports doubled and reserved ids of rows and notes, and doubled ids within each list of the vocabulary. */
export function checkIds(drafts: readonly DraftDocument[], data: Data, problems: Problems): void {
  const seen = new Map<string, Holder>();
  const checks = new Set<Holder>(data.checks);
  const add = (id: string, holder: Holder): void => {
    const other = seen.get(id);
    if (other !== undefined)
      problems.report(holder.file, {
        code: 'id-duplicate',
        ...placeOf(holder),
        // What rests on a check of that name has got the wrong one.
        ...(checks.has(holder) ? { fault: `checks/${id}` } : {}),
        params: { id, other: `${other.file.path}:${other.file.position(placeOf(other).start).line}` },
      });
    else seen.set(id, holder);
    if (isReservedId(id)) problems.report(holder.file, { code: 'id-reserved', ...placeOf(holder), params: { id } });
  };
  for (const row of [...data.claims, ...data.recommendations, ...data.excluded, ...data.checks]) add(row.value.id, row);
  for (const { stored, words } of drafts) {
    for (const note of stored) add(note.id, note);
    for (const line of words?.stored.lines ?? []) {
      add(line.id, line);
      // A former id still leads to the line from the page of the document.
      for (const { id, start, end } of line.was) add(id, { ...line, idAt: { start, end } });
    }
  }
  for (const check of data.checks)
    check.value.rows?.forEach((part, index) =>
      add(part.id, { value: part, file: check.file, at: (path) => check.at(['rows', index, ...path]) }),
    );

  const { vocabulary } = data;
  if (vocabulary === null) return;
  for (const list of ['units', 'measures', 'themes', 'addressees', 'modalities'] as const) {
    const names = new Set<string>();
    vocabulary.value[list].forEach(({ id }, index) => {
      if (names.has(id))
        problems.report(vocabulary.file, {
          code: 'id-duplicate',
          ...vocabulary.at([list, index, 'id']),
          params: { id, other: `${vocabulary.file.path} ("${list}")` },
        });
      names.add(id);
    });
  }
}
