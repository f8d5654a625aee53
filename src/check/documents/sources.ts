/**
 * Cross-checks works and those who lean on them: whoever states facts names a work, each that is named is there, each
 * that is there is named.
 */
import { isReservedId } from '../../model/linkable.ts';
import { NOTE_KINDS } from '../../model/note.ts';
import { READ } from '../../model/period.ts';
import type { StoredWork, DateParts } from '../../model/work.ts';
import { missing } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import type { Data, Row } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { Located } from '../../read/json.ts';
import { Names, type Naming } from '../../read/names.ts';
import { inBoth } from '../../words/index.ts';
import { type Bilingual, between, type Span } from '../../model/common.ts';
import type { Path } from '../../model/schema-inside.ts';
import type { Prose } from '../../read/prose.ts';
import type { StoredTerm } from '../../read/term.ts';
import { NamedWorks } from './named-works.ts';
import { fieldPlace } from '../prose/text-place.ts';

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
  at(path: Path): { start: number; end: number };
}

/** Reports works that cannot be, that nobody names or that are not there, and notes that state facts without a work. */
export class SourceChecker {
  /** Null without the file: nobody can say which works there are. */
  readonly #works: Data['works'];
  readonly #known: Names;
  readonly #spokenOf: NamedWorks;
  /** The works that are meant by what names one: its id may be misspelt. */
  readonly #meant = new Set<string>();
  readonly #problems: Problems;

  constructor({ works }: Pick<Data, 'works'>, problems: Problems) {
    this.#works = works;
    this.#problems = problems;
    for (const row of works ?? []) checkWork(row, problems);
    this.#known = namesOf(works ?? [], problems);
    this.#spokenOf = new NamedWorks(works ?? []);
  }

  /** The notes and old words of a document, and what is said of it. */
  document({ stored, words, front }: DraftDocument): void {
    for (const {
      kind,
      kindAt: { start, end },
      sources,
      file,
      id,
    } of stored)
      if (NOTE_KINDS[kind].facts && sources.length === 0)
        this.#problems.report(file, 'source-missing', between(start, end), { id, kind });
    for (const { file, sources } of [...stored, ...(words?.stored.lines ?? [])])
      this.#check({ file, namings: sources });
    for (const { prose, sources } of stored)
      this.#prose(
        prose.en,
        sources.map(({ id }) => id),
      );
    for (const { meaning, sources } of words?.stored.lines ?? [])
      this.#prose(
        meaning.en,
        sources.map(({ id }) => id),
      );
    if (front === null) return;
    for (const fact of ['date', 'place', 'author'] as const) {
      const { sources, reason } = front.value[fact];
      this.#check(field(sources, front, [fact, 'sources']));
      this.#text(reason?.en, sources, front, [fact, 'reason', 'en']);
    }
  }

  /** Entries, which say where their facts come from. */
  terms(terms: readonly StoredTerm[]): void {
    for (const { en } of terms.map(({ sides }) => sides)) this.#prose(en?.prose ?? null, en?.front.value.sources);
  }

  /** Pages, stories, lessons and entries, and dates of claims. */
  others(texts: readonly LeaningText[], { claims }: Pick<Data, 'claims'>): void {
    for (const {
      sides: { en },
    } of texts)
      if (en !== null) this.#check(field(en.front.value.sources, en.front, ['sources']));
    for (const row of claims) {
      const { sources, reason } = row.value.date;
      this.#check(field(sources, row, ['date', 'sources']));
      this.#text(reason.en, sources, row, ['date', 'reason', 'en']);
    }
  }

  /** @param complete could everything be read that may name a work? Where not, nobody can say that one is not named. */
  unused(complete: boolean): void {
    // A work may seem unnamed because the attribute that names it was misspelt.
    const named = Names.of(this.#meant, complete && !this.#problems.has('note-attribute'));
    for (const row of this.#works ?? [])
      if (named.lacks(row.value.id))
        this.#problems.report(row.file, 'source-unused', row.at(['id']), { id: row.value.id });
  }

  #prose(prose: Prose | null, sources: readonly string[] = []): void {
    if (prose === null) return;
    const { file, start, end } = prose;
    this.#unnamed(file.text.slice(start, end), sources, file, (from, length) =>
      between(start + from, start + from + length),
    );
  }

  #text(text: string | undefined, sources: readonly string[] | undefined, placed: Placed, path: Path): void {
    if (text !== undefined) this.#unnamed(text, sources, placed.file, fieldPlace(placed, path, text).at);
  }

  #unnamed(
    text: string,
    sources: readonly string[] = [],
    file: SourceFile,
    at: (offset: number, length: number) => Span,
  ): void {
    // A name that is misspelt may be that of the work.
    if (sources.some((id) => this.#known.lacks(id))) return;
    for (const { start, end, meant } of this.#spokenOf.unnamed(text, sources))
      this.#problems.report(file, 'source-unnamed', at(start, end - start), {
        words: text.slice(start, end),
        // Of many nobody can tell which is meant.
        nearest: meant.length > 3 ? [] : meant,
        fault: `spoken-of/${file.path}/${meant.join(' ')}`,
      });
  }

  #check({ file, namings }: Leaning): void {
    if (this.#works === null) return;
    for (const [index, naming] of namings.entries()) {
      const { id } = naming;
      const place = (): Span => between(naming.start, naming.end);
      if (namings.findIndex((other) => other.id === id) < index)
        this.#problems.report(file, 'id-duplicate', place(), {
          id,
          other: `${file.path}:${file.position(namings[0]?.start ?? naming.start).line}`,
        });
      const isUnknown = this.#known.lacks(id);
      for (const meant of isUnknown ? this.#known.nearest(id) : [id]) this.#meant.add(meant);
      if (isUnknown)
        this.#problems.report(file, 'id-unknown', place(), {
          ...missing('works', id),
          nearest: () => this.#known.nearest(id),
        });
    }
  }
}

/** What a field names, each with its place, which is looked for when it is asked for: the file is parsed for it. */
function field(ids: readonly string[] | undefined, placed: Placed, path: Path): Leaning {
  const naming = (id: string, index: number): Naming => ({
    id,
    get start() {
      return placed.at([...path, index]).start;
    },
    get end() {
      return placed.at([...path, index]).end;
    },
  });
  return { file: placed.file, namings: (ids ?? []).map(naming) };
}

/** The ids of the works; those that stand twice, or cannot stand on a page, are reported. */
function namesOf(works: readonly Row<StoredWork>[], problems: Problems): Names {
  const seen = new Map<string, Row<StoredWork>>();
  for (const row of works) {
    const { id } = row.value;
    const other = seen.get(id);
    if (other !== undefined)
      problems.report(row.file, 'id-duplicate', row.at(['id']), {
        id,
        other: `${other.file.path}:${other.file.position(other.at(['id']).start).line}`,
      });
    else seen.set(id, row);
    if (isReservedId(id)) problems.report(row.file, 'id-reserved', row.at(['id']), { id });
  }
  return Names.of(seen.keys());
}

function checkWork(row: Row<StoredWork>, problems: Problems): void {
  checkPages(row, problems);
  for (const field of ['issued', 'accessed'] as const) {
    const date = row.value[field];
    const reason = date === undefined ? null : dateProblem(date['date-parts']);
    if (reason !== null) problems.report(row.file, 'source-date', row.at([field, 'date-parts']), { field, reason });
  }
  const { issued, accessed, id } = row.value;
  const number = /-(1[5-9]\d\d|20\d\d)$/u.exec(id)?.[1];
  // That of a file, or of what the work is about, is no year of publication.
  const { title, section, archive_location: shelf } = row.value;
  const year =
    number !== undefined && [title, section, shelf].some((text) => text?.includes(number)) ? undefined : number;
  if (issued !== undefined && year !== undefined && !issued['date-parts'].some(([own]) => own === Number(year)))
    problems.report(row.file, 'source-date', row.at(['issued', 'date-parts']), {
      field: 'issued',
      reason: inBoth((t) => t.reasons.otherYear(year)),
      nearest: [`[[${year}]]`],
    });
  const readIn = accessed['date-parts'][0]?.[0] ?? READ.first;
  const early = issued !== undefined && isBefore(accessed['date-parts'], issued['date-parts']);
  if (early || readIn < READ.first || readIn > READ.last)
    problems.report(row.file, 'source-date', row.at(['accessed', 'date-parts']), {
      field: 'accessed',
      reason: inBoth((t) => (early ? t.reasons.readEarly : t.reasons.readOutside(READ.first, READ.last))),
    });
}

/** Pages from one to another, as they are printed: 45–60, with the same or with fewer figures at its end, 558–77. */
const PAGES = /(\d+)[–-](\d+)/gu;

function checkPages({ file, at, value }: Row<StoredWork>, problems: Problems): void {
  for (const [, first = '', last = ''] of (value.page ?? '').matchAll(PAGES)) {
    const whole = first.slice(0, Math.max(0, first.length - last.length)) + last;
    if (Number(whole) < Number(first))
      problems.report(file, 'source-pages', at(['page']), {
        first,
        last,
        nearest: Number(last) < Number(first) && last.length === first.length ? [`${last}–${first}`] : [],
      });
  }
}

// Dates of CSL-JSON: `[[1924, 5, 15]]`, or two of them for a range.

/** What is wrong with a date; null when nothing is. */
function dateProblem(parts: DateParts): Bilingual | null {
  const [from, to] = parts.map(([year = 0, month = 1, day = 1]) => ({
    date: new Date(Date.UTC(year, month - 1, day)),
    month,
    day,
  }));
  for (const end of [from, to])
    if (end !== undefined && (end.date.getUTCMonth() !== end.month - 1 || end.date.getUTCDate() !== end.day))
      return inBoth((t) => t.reasons.dates.day);
  return from !== undefined && to !== undefined && to.date < from.date
    ? inBoth((t) => t.reasons.dates.backwards)
    : null;
}

/** Does the one end before the other begins? As far as both go: of 1989 and 1989-05 nobody can say. */
function isBefore(one: DateParts, other: DateParts): boolean {
  const [early, late] = [one.at(-1) ?? [], other[0] ?? []];
  const at = early.findIndex((part, index) => part !== late[index]);
  return at !== -1 && (early[at] ?? 0) < (late[at] ?? 0);
}
