/**
 * What must hold of one document, asked while its files are at hand: its rows, numbers, translations and prose. What
 * several documents have to agree on is asked elsewhere (assemble.ts).
 */
import { checkAbbreviations } from '../check/abbreviations.ts';
import { checkClaims } from '../check/claims.ts';
import { checkEmendations } from '../check/emendations.ts';
import { checkExchangedNotes } from '../check/exchanged.ts';
import { reportElsewhere } from '../check/lost.ts';
import { checkNumerals } from '../check/numerals.ts';
import type { ProseChecker } from '../check/prose.ts';
import type { SourceChecker } from '../check/sources.ts';
import type { TermPlaces } from '../check/term-places.ts';
import { checkDocument } from '../check/texts.ts';
import { checkTranslations, lostDocuments, type ResolvedTranslations } from '../check/translations.ts';
import type { StoredClaim, StoredSetAside } from '../model/claim.ts';
import type { Span } from '../model/common.ts';
import type { Unit } from '../model/vocabulary.ts';
import type { Problems } from '../problems/problem.ts';
import { wordsOf } from '../read/anchoring.ts';
import type { Things } from '../text/counted/things.ts';
import type { Data, Row, AnchoredRow } from '../read/data.ts';
import { nameStems, type Named, type Names, withKnown } from '../text/names.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredTerm } from '../read/term.ts';

type Quoting = Row<{ readonly document: string }>;
type Placed = AnchoredRow<{ readonly document: string }>;

/** What a document is held against. */
export interface Ground {
  readonly data: Data;
  readonly drafts: ReadonlyMap<string, DraftDocument>;
  readonly claims: readonly AnchoredRow<StoredClaim>[];
  readonly setAside: readonly AnchoredRow<StoredSetAside>[];
  /** All rows whose words were found. */
  readonly placed: readonly Placed[];
  readonly terms: readonly StoredTerm[];
  readonly termPlaces: TermPlaces;
  readonly checker: ProseChecker;
  readonly sources: SourceChecker;
  /** Has every claim an id of its own? */
  readonly single: boolean;
  /** What words of sources mean: to make them takes as long as to check the claims of one. */
  readonly things: Things;
}

export class DocumentChecker {
  /** Ids that translations mark. */
  readonly marked = new Set<string>();
  readonly #ground: Ground;
  readonly #problems: Problems;
  readonly #stored: Grouped<Row<StoredClaim>>;
  readonly #claims: Grouped<AnchoredRow<StoredClaim>>;
  readonly #setAside: Grouped<AnchoredRow<StoredSetAside>>;
  readonly #quoting: Grouped<Quoting>;
  readonly #placed: Grouped<Placed>;
  /** Documents with a number that may be accounted for by a row that was not found; null where it may be any. */
  readonly #lost: ReadonlySet<string> | null;
  /** What people and places are called. */
  readonly #names: Names;

  constructor(ground: Ground, problems: Problems) {
    const { data, terms, claims, setAside, placed } = ground;
    this.#ground = ground;
    this.#problems = problems;
    this.#stored = rowsBy(data.claims);
    this.#claims = placedBy(claims);
    this.#setAside = placedBy(setAside);
    this.#quoting = rowsBy<Quoting>([...data.claims, ...data.setAside, ...data.recommendations, ...data.excluded]);
    this.#placed = placedBy(placed);
    const entries = terms.flatMap(namesOf);
    const said = entries.map(({ stems, term }) => [...stems, term?.en, term?.uk]);
    this.#names = problems.recall('names', 'glossary', said, () => withKnown(entries));
    this.#lost = lostDocuments(data, { claims, setAside });
  }

  /** Reports what is wrong with a document. @returns its translations, as far as they can be read */
  check(draft: DraftDocument): ResolvedTranslations {
    const { drafts, data, terms, termPlaces, checker, sources, things } = this.#ground;
    const { slug } = draft;
    // Whoever reads it as another language misreads all of it.
    const problems = this.#problems.behind(`language/${slug}`);
    const rows = { claims: this.#claims.get(slug) ?? [], setAside: this.#setAside.get(slug) ?? [] };
    if (data.names.claims.complete) checkEmendations(draft, this.#stored.get(slug) ?? [], rows.claims, problems);
    const units = unitsOf(data);
    checkClaims(rows.claims, drafts, units, things, problems);
    this.#accountForNumerals(draft, rows);
    const [quoting, found] = [this.#quoting, this.#placed].map((of) => of.get(slug)?.length ?? 0);
    reportElsewhere(draft, { quoting: quoting ?? 0, found: found ?? 0 }, problems);
    const allRead = this.#ground.single && this.#lost !== null && !this.#lost.has(slug);
    const resolved = checkTranslations(draft, rows, units, this.#names, allRead, problems);
    checkDocument(draft, checker);
    checkExchangedNotes(draft, problems);
    checkAbbreviations(draft, terms, termPlaces, problems);
    sources.document(draft);
    for (const id of marksIn(draft)) this.marked.add(id);
    return resolved;
  }

  /**
   * Every numeral of a source is a claim or set aside. Not asked where a row that may account for it could not be
   * placed.
   */
  #accountForNumerals(draft: DraftDocument, rows: Readonly<Record<'claims' | 'setAside', readonly Placed[]>>): void {
    const { drafts } = this.#ground;
    if (this.#lost === null || [...this.#lost].some((document) => !drafts.has(document)) || draft.front === null)
      return;
    const spansOf = (placed: readonly Placed[]): Span[] => placed.map(({ anchored: { span } }) => span);
    const spans = { claims: spansOf(rows.claims), setAside: spansOf(rows.setAside) };
    const problems = this.#problems.behind('claims').behind(wordsOf(draft.slug));
    checkNumerals(draft, this.#lost.has(draft.slug) ? null : spans, problems);
  }
}

/** The names of a person or a place; none of other entries. */
function namesOf({ sides: { en, uk } }: StoredTerm): Named[] {
  const { kind, term, forms, also } = en?.front.value ?? {};
  if ((kind !== 'person' && kind !== 'place') || term === undefined) return [];
  const heads = { en: term, uk: uk?.front.value.term ?? term };
  const others = [also?.modern, also?.russian, also?.latin].flatMap((names) => names ?? []);
  const own = Object.values(heads).flatMap((head) => head.split(/[(),;/]/));
  const stems = nameStems([...own, ...others, ...(forms ?? []).map(({ form }) => form)]);
  return stems.length > 0 ? [{ stems, term: heads }] : [];
}

const NO_UNITS: readonly Unit[] = [];

export function unitsOf(data: Data): readonly Unit[] {
  return data.vocabulary?.value.units ?? NO_UNITS;
}

type Grouped<T> = ReadonlyMap<string, readonly T[]>;

function rowsBy<T extends Quoting>(rows: readonly T[]): Grouped<T> {
  return Map.groupBy(rows, ({ value }) => value.document);
}

function placedBy<T extends Placed>(rows: readonly T[]): Grouped<T> {
  return Map.groupBy(rows, ({ row }) => row.value.document);
}

/** Ids that translations mark. */
function marksIn({ translations: { en, uk } }: DraftDocument): string[] {
  return [...en, ...uk]
    .flatMap(({ written }) => written?.parts ?? [])
    .flatMap((part) => (part.kind === 'mark' ? part.id : []));
}
