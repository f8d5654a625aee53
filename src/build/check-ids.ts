/** Ids are addresses: no two things of the site may share one, and none may be one that the site uses itself. */
import { isReservedId } from './addresses.ts';
import type { Problems } from './problems.ts';
import type { Data } from './read-data.ts';
import type { DraftDocument } from './read-document.ts';
import type { SourceFile } from './source-file.ts';

type Place = { readonly start: number; readonly end: number };

/** Reports doubled and reserved ids of rows and notes, and doubled ids within each list of the vocabulary. */
export function checkIds(drafts: readonly DraftDocument[], data: Data, problems: Problems): void {
  const seen = new Map<string, string>();
  const add = (id: string, file: SourceFile, { start, end }: Place): void => {
    const other = seen.get(id);
    if (other !== undefined) problems.report(file, { code: 'id-duplicate', start, end, params: { id, other } });
    else seen.set(id, `${file.path}:${file.position(start).line}`);
    if (isReservedId(id)) problems.report(file, { code: 'id-reserved', start, end, params: { id } });
  };
  for (const row of [...data.claims, ...data.recommendations, ...data.apart, ...data.checks]) add(row.value.id, row.file, row.at(['id']));
  for (const { stored } of drafts) for (const note of stored) add(note.id, note.file, { start: note.idAt.start, end: note.idAt.end });

  const { vocabulary } = data;
  if (vocabulary === null) return;
  for (const list of ['units', 'measures', 'themes', 'addressees', 'modalities'] as const) {
    const names = new Set<string>();
    vocabulary.value[list].forEach(({ id }, index) => {
      if (names.has(id)) problems.report(vocabulary.file, { code: 'id-duplicate', ...vocabulary.at([list, index, 'id']), params: { id, other: `${vocabulary.file.path} ("${list}")` } });
      names.add(id);
    });
  }
}
