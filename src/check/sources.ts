/**
 * Cross-checks works and those who lean on them: whoever states facts names a work, each that is named is there, each
 * that is there is named.
 */
import { isReservedId } from '../model/linkable.ts';
import { NOTE_KINDS } from '../model/note.ts';
import type { StoredWork } from '../model/work.ts';
import { missing } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import type { Data, Row } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import type { Located } from '../read/json.ts';
import { Names } from '../read/names.ts';
import type { Naming } from '../read/namings.ts';
import { inBoth } from '../words/index.ts';
import { dateProblem, isBefore } from './csl-dates.ts';

/** A text that names works. */
interface Leaning {
  readonly file: SourceFile;
  readonly namings: readonly Naming[];
}

/** A page or a story: its English file names the works of both languages. */
interface LeaningText {
  readonly sides: {
    readonly en: { readonly front: Located<{ readonly sources?: readonly string[] | undefined }> } | null;
  };
}

/** Anything read from a file whose fields have places. */
interface Placed {
  readonly file: SourceFile;
  at(path: readonly (string | number)[]): { start: number; end: number };
}

/**
 * Reports works that cannot be, that nobody names or that are not there, and notes that state facts without a work.
 * @param complete could everything be read that may name a work? Where not, nobody can say that one is not named.
 */
export function checkSources(
  drafts: readonly DraftDocument[],
  texts: readonly LeaningText[],
  data: Data,
  complete: boolean,
  problems: Problems,
): void {
  for (const { stored } of drafts)
    for (const { kind, kindAt, sources, file, id } of stored)
      if (NOTE_KINDS[kind].facts && sources.length === 0)
        problems.report(file, { code: 'source-missing', start: kindAt.start, end: kindAt.end, params: { id, kind } });
  // Without the file nobody can say which works there are.
  if (data.works === null) return;
  for (const row of data.works) checkWork(row, problems);
  const known = namesOf(data.works, problems);
  const leaning = leanings(drafts, texts, data);
  for (const { file, namings } of leaning) {
    for (const [index, { id, start, end }] of namings.entries()) {
      if (namings.findIndex((other) => other.id === id) < index)
        problems.report(file, {
          code: 'id-duplicate',
          start,
          end,
          params: { id, other: `${file.path}:${file.position(namings[0]?.start ?? start).line}` },
        });
      if (!known.lacks(id)) continue;
      problems.report(file, {
        code: 'id-unknown',
        start,
        end,
        ...missing('works', id),
        nearest: () => known.nearest(id),
      });
    }
  }
  const ids = leaning.flatMap(({ namings }) => namings.map(({ id }) => id));
  // A work may seem unnamed because its id, or the attribute that names it, was misspelt.
  const meant = ids.flatMap((id) => (known.lacks(id) ? known.nearest(id) : [id]));
  const named = Names.of(meant, complete && !problems.has('note-attribute'));
  for (const row of data.works)
    if (named.lacks(row.value.id))
      problems.report(row.file, { code: 'source-unused', ...row.at(['id']), params: { id: row.value.id } });
}

/** All that names works: notes, lines of old words, what is said of documents, pages, stories, dates of claims. */
function leanings(drafts: readonly DraftDocument[], texts: readonly LeaningText[], { claims }: Data): Leaning[] {
  const field = (ids: readonly string[] | undefined, placed: Placed, path: readonly (string | number)[]): Leaning => ({
    file: placed.file,
    namings: (ids ?? []).map((id, index) => ({ id, ...placed.at([...path, index]) })),
  });
  return [
    ...drafts.flatMap(({ stored, words }) =>
      [...stored, ...(words?.stored.lines ?? [])].map(({ file, sources }) => ({ file, namings: sources })),
    ),
    ...drafts.flatMap(({ front }) =>
      front === null
        ? []
        : (['date', 'place', 'author'] as const).map((fact) =>
            field(front.value[fact].sources, front, [fact, 'sources']),
          ),
    ),
    ...texts.flatMap(({ sides: { en } }) => (en === null ? [] : field(en.front.value.sources, en.front, ['sources']))),
    ...claims.map((row) => field(row.value.date.sources, row, ['date', 'sources'])),
  ];
}

/** The ids of the works; those that stand twice, or cannot stand on a page, are reported. */
function namesOf(works: readonly Row<StoredWork>[], problems: Problems): Names {
  const seen = new Map<string, Row<StoredWork>>();
  for (const row of works) {
    const { id } = row.value;
    const other = seen.get(id);
    if (other !== undefined)
      problems.report(row.file, {
        code: 'id-duplicate',
        ...row.at(['id']),
        params: { id, other: `${other.file.path}:${other.file.position(other.at(['id']).start).line}` },
      });
    else seen.set(id, row);
    if (isReservedId(id)) problems.report(row.file, { code: 'id-reserved', ...row.at(['id']), params: { id } });
  }
  return Names.of(seen.keys());
}

function checkWork(row: Row<StoredWork>, problems: Problems): void {
  for (const field of ['issued', 'accessed'] as const) {
    const date = row.value[field];
    const reason = date === undefined ? null : dateProblem(date['date-parts']);
    if (reason !== null)
      problems.report(row.file, { code: 'source-date', ...row.at([field, 'date-parts']), params: { field, reason } });
  }
  const { issued, accessed } = row.value;
  if (issued !== undefined && isBefore(accessed['date-parts'], issued['date-parts']))
    problems.report(row.file, {
      code: 'source-date',
      ...row.at(['accessed', 'date-parts']),
      params: { field: 'accessed', reason: inBoth((t) => t.reasons.readEarly) },
    });
}
