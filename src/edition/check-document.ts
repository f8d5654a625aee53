/**
 * What must hold of one document, asked while its files are at hand: its rows, numbers, translations and prose. What
 * several documents have to agree on is asked elsewhere (assemble.ts).
 */
import { checkAbbreviations } from '../check/documents/abbreviations.ts';
import { checkVoices } from '../check/rows/claim-voices.ts';
import { checkClaims } from '../check/rows/claims.ts';
import { checkEmendations } from '../check/rows/emendations.ts';
import { checkExchangedNotes } from '../check/files/exchanged.ts';
import { reportElsewhere } from '../check/files/lost.ts';
import { checkNoteKinds } from '../check/documents/note-kinds.ts';
import { checkNoteWords } from '../check/documents/note-words.ts';
import { checkNumerals } from '../check/rows/numerals.ts';
import type { ProseChecker } from '../check/prose/prose.ts';
import type { SourceChecker } from '../check/documents/sources.ts';
import { isCommon } from '../check/documents/terms.ts';
import type { TermPlaces } from '../check/documents/term-places.ts';
import { checkDocument } from '../check/prose/texts.ts';
import { checkTranslations, lostDocuments, type ResolvedTranslations } from '../check/translations/translations.ts';
import type { StoredClaim, StoredSetAside } from '../model/claim.ts';
import type { Anchored, Span } from '../model/common.ts';
import type { StoredTermForm, TermKind } from '../model/term.ts';
import type { Unit } from '../model/vocabulary.ts';
import type { Problems } from '../problems/problem.ts';
import { quotedElsewhere } from '../problems/entities.ts';
import { saidIn } from '../problems/whole.ts';
import type { Things } from '../text/counted/things.ts';
import type { Data, Row, AnchoredRow } from '../read/data.ts';
import { nameStems, type Named, type Names, withKnown } from '../text/compared/names.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredTerm, TermSide } from '../read/term.ts';

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
  /** What people and places are called. */
  readonly names: Names;
  readonly termPlaces: TermPlaces;
  readonly checker: ProseChecker;
  readonly sources: SourceChecker;
  /** Has every claim an id of its own? */
  readonly single: boolean;
  /** What words of sources mean: to make them takes as long as to check the claims of one. */
  readonly things: Things;
}

/** What the checks of a document alone rest on, beside the document, the units and the names. */
interface Own {
  readonly claims: readonly AnchoredRow<StoredClaim>[];
  readonly setAside: readonly AnchoredRow<StoredSetAside>[];
  /** All claims on it; null where some cannot be read. */
  readonly stored: readonly Row<StoredClaim>[] | null;
  /** Places of the forms of the glossary in it; null where an entry cannot be read. */
  readonly forms: readonly (readonly (Anchored | null)[])[] | null;
  /** What the entry of each form is, and what it is called. */
  readonly kinds: readonly (readonly [kind: TermKind, term: string])[];
  /** How many rows quote it, and how many were found. */
  readonly quoting: number;
  readonly found: number;
  /** Was a row of it not found? Null where nobody can say. */
  readonly lost: boolean | null;
  readonly accountable: boolean;
  readonly allRead: boolean;
}

export class DocumentChecker {
  /** Ids that translations mark, and claims that they say. */
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
  /** Is every document there that a lost row may be of? */
  readonly #accountable: boolean;
  /** By the document, the forms that entries of the glossary quote; null where an entry cannot be read. */
  readonly #forms: Grouped<EntryForm> | null;
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
    this.#names = ground.names;
    this.#lost = lostDocuments(data, { claims, setAside });
    this.#accountable = this.#lost !== null && [...this.#lost].every((document) => ground.drafts.has(document));
    const forms = terms.map(({ sides: { en } }) => en && formsOf(en.front.value));
    const isThere = (of: EntryForm[] | null | undefined): boolean =>
      of?.every(({ form }) => ground.drafts.has(form.document)) === true;
    this.#forms = !forms.every(isThere)
      ? null
      : Map.groupBy(
          forms.flatMap((of) => of ?? []),
          ({ form }) => form.document,
        );
  }

  /** Reports what is wrong with a document. @returns its translations, as far as they can be read */
  check(draft: DraftDocument): ResolvedTranslations {
    const { data, checker, sources, single } = this.#ground;
    const { slug } = draft;
    const [quoting = 0, found = 0] = [this.#quoting, this.#placed].map((of) => of.get(slug)?.length);
    const complete = data.names.claims.complete;
    const lost = this.#lost === null ? null : this.#lost.has(slug);
    const own: Own = {
      ...{ claims: this.#claims.get(slug) ?? [], setAside: this.#setAside.get(slug) ?? [] },
      ...{ stored: complete ? (this.#stored.get(slug) ?? []) : null, ...this.#formsOf(slug) },
      ...{ quoting, found, lost, accountable: this.#accountable, allRead: single && lost === false },
    };
    const of = [draft, unitsOf(data), this.#names, ...Object.values(own)];
    // Looked at one by one, its checks would find that each of them need not be made: for 1,000 documents 0.1 s.
    const { resolved, marked } = this.#problems.recall('checks of document', slug, of, (problems) => {
      const resolved = this.#checkAlone(draft, own, problems);
      return { resolved, marked: [...marksIn(draft), ...claimsRendered(resolved)] };
    });
    checkDocument(draft, checker);
    sources.document(draft);
    for (const id of marked) this.marked.add(id);
    return resolved;
  }

  /** What rests on nothing but the document and what is its own. */
  #checkAlone(draft: DraftDocument, own: Own, recorded: Problems): ResolvedTranslations {
    const { drafts, data, things } = this.#ground;
    // Whoever reads it as another language misreads all of it.
    const problems = recorded.behind(`language/${draft.slug}`);
    if (own.stored !== null) checkEmendations(draft, own.stored, own.claims, problems);
    checkNoteWords(draft, own.claims, problems);
    checkVoices(own.claims, problems);
    const units = unitsOf(data);
    checkClaims(own.claims, drafts, units, things, problems);
    accountForNumerals(draft, own, recorded);
    reportElsewhere(draft, own, problems);
    const resolved = checkTranslations(draft, own, units, this.#names, own.allRead, problems);
    checkExchangedNotes(draft, problems);
    if (own.forms !== null) {
      checkAbbreviations(draft, own.forms, problems);
      checkNoteKinds(draft, own.kinds, own.forms, problems);
    }
    return resolved;
  }

  /** Places of the forms of the glossary in a document, null where an entry cannot be read, and what each form is. */
  #formsOf(slug: string): Pick<Own, 'forms' | 'kinds'> {
    if (this.#forms === null) return { forms: null, kinds: [] };
    const own = this.#forms.get(slug) ?? [];
    return {
      forms: own.map(({ form }) => this.#ground.termPlaces.get(form) ?? [null]),
      kinds: own.map(({ kind, term }) => [kind, term]),
    };
  }
}

/** A form that an entry quotes. */
interface EntryForm {
  readonly form: StoredTermForm;
  readonly kind: TermKind;
  readonly term: string;
}

const formsOf = ({ forms, kind, term }: TermSide['front']['value']): EntryForm[] =>
  (forms ?? []).map((form) => ({ form, kind: kind ?? 'word', term }));

/**
 * Every numeral of a source is a claim or set aside. Not asked where a row that may account for it could not be placed.
 */
function accountForNumerals(draft: DraftDocument, own: Own, problems: Problems): void {
  if (!own.accountable || draft.front === null) return;
  const spansOf = (placed: readonly Placed[]): Span[] => placed.map(({ anchored: { span } }) => span);
  const spans = { claims: spansOf(own.claims), setAside: spansOf(own.setAside) };
  checkNumerals(
    draft,
    own.lost === true ? null : spans,
    problems.behind('claims', 'setAside', saidIn(draft.slug), quotedElsewhere(draft.slug)),
  );
}

/** What people and places of the glossary are called, and what is known besides. */
export function namesIn(terms: readonly StoredTerm[], problems: Problems): Names {
  const entries = terms.flatMap(namesOf);
  const said = entries.map(({ stems, term }) => [...stems, term?.en, term?.uk]);
  return problems.recall('names', 'glossary', said, () => withKnown(entries));
}

/** The names of a person or a place; none of other entries. */
function namesOf({ sides: { en, uk } }: StoredTerm): Named[] {
  const { kind, term, forms, also } = en?.front.value ?? {};
  if ((kind !== 'person' && kind !== 'place') || term === undefined || isCommon({ kind, forms })) return [];
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

/** The claims that words of a translation say without a mark: the link is made by itself. */
function claimsRendered({ en, uk }: ResolvedTranslations): string[] {
  return [...en.values(), ...uk.values()]
    .flat(2)
    .flatMap((piece) => (typeof piece !== 'string' && piece.renders?.what === 'claim' ? piece.renders.id : []));
}
