/** Ids are addresses: no two things of the site may share one, and none may be one that the site uses itself. */
import { isReservedId } from '../../model/linkable.ts';
import { doubledId, formOf } from '../../problems/entities.ts';
import { wholeOf } from '../../problems/whole.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Data, Row } from '../../read/data.ts';
import { type DraftDocument, holdersOf } from '../../read/document.ts';

/** What has an id: a row of data, a note, or a line of old words. */
type Holder = Row<unknown> | ReturnType<typeof holdersOf>[number];

/** Where its id stands; looked for only when there is something to say of it. */
function placeOf(holder: Holder): { start: number; end: number } {
  return 'idAt' in holder ? { start: holder.idAt.start, end: holder.idAt.end } : holder.at(['id']);
}

/** Reports doubled and reserved ids of rows and notes, and doubled ids within each list of the vocabulary. */
export function checkIds(drafts: readonly DraftDocument[], data: Data, problems: Problems): void {
  // Functions, since a document has to be read again to know more of an id than its name.
  const seen = new Map<string, () => Holder | undefined>();
  const checks = new Set<Holder>(data.checks);
  // What rests on a check of that name has got the wrong one; a row pasted twice has the same words, too.
  const faultOf = (holder: Holder, id: string): string => (checks.has(holder) ? `checks/${id}` : doubledId(id));
  /** The first id that one file shares with another. */
  const copies = new Map<string, string>();
  const add = (id: string, holding: () => Holder | undefined): void => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, holding);
    if (first === undefined && !isReservedId(id)) return;
    const [holder, other] = [holding(), first?.()];
    if (holder === undefined) return;
    if (other !== undefined) {
      // A file that stands twice has each of its ids twice.
      const pair = `${holder.file.path} ${other.file.path}`;
      const copied = holder.file === other.file ? undefined : copies.get(pair);
      copies.set(pair, copied ?? faultOf(holder, id));
      problems.report(holder.file, 'id-duplicate', placeOf(holder), {
        id,
        other: `${other.file.path}:${other.file.position(placeOf(other).start).line}`,
        fault: faultOf(holder, id),
        behind: [
          ...(copied === undefined ? [] : [copied]),
          ...[holder.file, other.file].flatMap(({ path }) => [formOf(path), wholeOf(path)]),
        ],
      });
    }
    if (isReservedId(id)) problems.report(holder.file, 'id-reserved', placeOf(holder), { id });
  };
  for (const row of [...data.claims, ...data.recommendations, ...data.excluded, ...data.checks])
    add(row.value.id, () => row);
  for (const draft of drafts) draft.ids.forEach((id, index) => add(id, () => holdersOf(draft)[index]));
  for (const check of data.checks)
    check.value.rows?.forEach((part, index) =>
      add(part.id, () => ({ value: part, file: check.file, at: (path) => check.at(['rows', index, ...path]) })),
    );

  const { vocabulary } = data;
  if (vocabulary === null) return;
  for (const list of ['units', 'measures', 'themes', 'addressees', 'modalities'] as const) {
    const names = new Set<string>();
    vocabulary.value[list].forEach(({ id }, index) => {
      if (names.has(id))
        problems.report(vocabulary.file, 'id-duplicate', vocabulary.at([list, index, 'id']), {
          id,
          other: `${vocabulary.file.path} ("${list}")`,
        });
      names.add(id);
    });
  }
}
