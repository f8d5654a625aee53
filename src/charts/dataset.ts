/**
 * What a series is made from: the dataset, and a locale that puts its numbers into words. Charts compute nothing that
 * the locale can say.
 */
import { documentPath } from '../model/addresses.ts';
import type { Quantity } from '../model/claim.ts';
import type { Lang } from '../model/common.ts';
import type { Check, Claim, Edition, EditionDocument, EditionIndex } from '../model/edition.ts';
import type { Bilingual, Plain, Template } from '../model/text-types.ts';

/** Which words of a source count: as they were transcribed, or as the editors’ notes correct them. */
export type Reading = 'transcribed' | 'corrected';

/** What charts read of a document: its words only to find those that a chart quotes. */
type ChartedDocument = Pick<EditionDocument, 'slug' | 'meta' | 'reading'>;

/** The part of the Edition that charts read. */
export interface Dataset extends Pick<
  Edition,
  'claims' | 'recommendations' | 'checks' | 'vocabulary' | 'charts' | 'excluded'
> {
  readonly documents: readonly ChartedDocument[];
  readonly index: Pick<EditionIndex, 'claims' | 'checks' | 'units' | 'counts'> & {
    readonly documents: ReadonlyMap<string, ChartedDocument>;
  };
}

/** Numbers and templates in one language. locale.ts makes one from the text layer. */
export interface Locale {
  readonly lang: Lang;
  /** A number as the language writes it, with at most `digits` decimal places. */
  readonly number: (value: number, digits?: number) => string;
  /** A quantity with the word or sign of its unit: "1,068 cells", "11.3 %". */
  readonly withUnit: (value: Quantity, unit: string, digits?: number) => string;
  /** A date in Extended Date/Time Format, in words. */
  readonly date: (edtf: string) => string;
  /** A template of data/charts.json as plain text, its numbers filled in. */
  readonly fill: (template: Bilingual<Template>) => Plain;
  /** Value of a formula over claims and checks in a reading, and the ids of the claims in it. */
  readonly evaluate: (
    formula: string,
    reading: Reading,
  ) => { readonly value: number | null; readonly inputs: readonly string[] };
}

/** The claim with an id. The Edition is validated: an unknown id is a fault of the chart. */
export function claimOf({ index }: Pick<Dataset, 'index'>, id: string): Claim {
  const found = index.claims.get(id);
  if (!found) throw new RangeError(`No claim "${id}".`);
  return found;
}

/** The check with an id. */
export function checkOf({ index }: Pick<Dataset, 'index'>, id: string): Check {
  const found = index.checks.get(id);
  if (!found) throw new RangeError(`No check "${id}".`);
  return found;
}

/** A check that computes: the only kind that formulas and charts may name. */
export function sumOf(dataset: Pick<Dataset, 'index'>, id: string): Check & { readonly formula: string } {
  const check = checkOf(dataset, id);
  const { formula } = check;
  if (formula === null) throw new RangeError(`The check "${id}" has no formula.`);
  return { ...check, formula };
}

/** A claim's value in a reading, as one number; a range counts by its upper end, the ceiling it sets. */
export function numberIn(claim: Pick<Claim, 'value' | 'corrected'>, reading: Reading): number {
  const value = reading === 'corrected' ? claim.corrected : claim.value;
  return typeof value === 'number' ? value : value[1];
}

/** Address of a claim's words, relative to the language's root. */
export function hrefOf(claim: { readonly document: string; readonly id: string }): string {
  return documentPath(claim.document, claim.id);
}
