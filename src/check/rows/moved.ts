/** An alias of data/moved.json leads from an id that nothing uses any more to one that is there. */
import { glossaryPath } from '../../model/addresses.ts';
import { entryOf, type MovedTable } from '../../model/moved.ts';
import type { Path } from '../../model/schema-inside.ts';
import { missing, missingDocument, notesOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Data } from '../../read/data.ts';
import { Names } from '../../read/names.ts';
import { placeAt } from '../prose/prose-links.ts';

/** What there is that an alias may lead to. */
interface Present {
  /** Slugs of the documents. */
  readonly slugs: readonly string[];
  /** Ids of each document; where they are incomplete, nothing is said of its aliases. */
  readonly places: ReadonlyMap<string, Names>;
  /** Entries of the glossary, those that cannot be read among them. */
  readonly entries: Names;
}

/** Reports aliases that lead nowhere and aliases that would take the place of something that is there. */
export function checkMoved({ moved, charts }: Data, present: Present, problems: Problems): void {
  if (moved === null) return;
  const aliases = new Aliases(moved, present, problems);
  const { value } = moved;
  value.moved.forEach((row, index) => aliases.ofPlace(row, index));
  value.documents.forEach((row, index) => aliases.ofDocument(row, index));
  value.terms.forEach((row, index) => aliases.ofTerm(row, index));
  if (charts === null) return;
  const views = Names.of(charts.value.charts.flatMap(({ id, views }) => views.map((view) => `${id}/${view.id}`)));
  value.views.forEach((row, index) => aliases.ofView(row, index, views));
}

class Aliases {
  readonly #moved: NonNullable<Data['moved']>;
  readonly #present: Present;
  readonly #problems: Problems;
  /** Names that aliases before have taken. */
  readonly #before = new Set<string>();

  constructor(moved: NonNullable<Data['moved']>, present: Present, problems: Problems) {
    this.#moved = moved;
    this.#present = present;
    this.#problems = problems;
  }

  ofPlace(row: MovedTable['moved'][number], index: number): void {
    const { document, from, to } = row;
    if (!this.#toDocument(document, ['moved', index, 'document'])) return;
    const [names, entry] = [this.#present.places.get(document), entryOf(row)];
    if (entry !== null) this.#toEntry(entry, ['moved', index, 'to']);
    else if (names?.lacks(to) === true)
      this.#problems.report(this.#moved.file, 'anchor-dead', this.#moved.at(['moved', index, 'to']), {
        id: to,
        document,
        nearest: () => names.nearest(to),
        fault: `${notesOf(document)}/${to}`,
        behind: [`claims/${to}`],
      });
    const isTaken = names?.complete === true && names.ids.has(from);
    this.#hold(from, ['moved', index], isTaken ? `content/documents/${document}/` : null, document);
  }

  ofDocument({ from, to }: MovedTable['documents'][number], index: number): void {
    this.#toDocument(to, ['documents', index, 'to']);
    const isTaken = this.#present.slugs.includes(from);
    this.#hold(from, ['documents', index], isTaken ? `content/documents/${from}/` : null);
  }

  ofTerm({ from, to }: MovedTable['terms'][number], index: number): void {
    this.#toEntry(to, ['terms', index, 'to']);
    this.#hold(from, ['terms', index], this.#present.entries.ids.has(from) ? `content/glossary/${from}.md` : null);
  }

  ofView({ from, to }: MovedTable['views'][number], index: number, views: Names): void {
    if (views.lacks(to))
      this.#problems.report(this.#moved.file, 'id-unknown', this.#moved.at(['views', index, 'to']), {
        ...missing('views', to),
        nearest: () => views.nearest(to),
      });
    this.#hold(from, ['views', index], views.ids.has(from) ? 'data/charts.json' : null);
  }

  /** @returns whether the document is there */
  #toDocument(slug: string, path: Path): boolean {
    const { slugs } = this.#present;
    const isThere = slugs.includes(slug);
    if (!isThere)
      this.#problems.report(this.#moved.file, 'document-unknown', this.#moved.at(path), missingDocument(slug, slugs));
    return isThere;
  }

  #toEntry(id: string, path: Path): void {
    const { entries } = this.#present;
    if (entries.lacks(id))
      this.#problems.report(this.#moved.file, 'anchor-dead', this.#moved.at(path), {
        id,
        document: `/${glossaryPath()}`,
        nearest: () => entries.nearest(id),
        fault: placeAt(glossaryPath(), id),
        behind: [`content/glossary/${id}`],
      });
  }

  /** Takes a name for an alias. @param holder the file in which something has that name, null where nothing has */
  #hold(from: string, row: Path, holder: string | null, document = ''): void {
    const { file } = this.#moved;
    const name = `${row[0]} ${document}#${from}`;
    if (holder !== null || this.#before.has(name))
      this.#problems.report(file, 'id-duplicate', this.#moved.at([...row, 'from']), {
        id: from,
        other: holder ?? file.path,
      });
    this.#before.add(name);
  }
}
