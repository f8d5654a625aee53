/** A row of a chart stands for the time that its number is of: a week is headed as one, and has seven evenings. */
import type { Path } from '../../model/schema-inside.ts';
import { t } from '../../problems/catalogue/entry.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Located } from '../../read/json.ts';

const HEADED = /\b(?:week|month|year)\b/u;
const OF = /\b(?:a|per|each|every) (week|month|year)\b/u;
/** Days, or evenings, of a week. */
const OF_A_WEEK = 7;

/** What of a row is of some time. */
export interface TimedRow {
  readonly path: Path;
  readonly claim: { readonly id: string; readonly per?: { readonly en: string } | undefined } | undefined;
  /** Null where it has none. */
  readonly heading: { readonly en: string; readonly uk: string } | null;
  readonly among: unknown;
}

/** Reports a heading of another time than that of the number, and a week of more or fewer days. */
export function checkPeriod(
  { path, claim, heading, among }: TimedRow,
  charts: Located<unknown>,
  problems: Problems,
): void {
  const [, time] = OF.exec(claim?.per?.en ?? '') ?? [];
  if (claim === undefined || time === undefined) return;
  const [headed = time] = HEADED.exec(heading?.en.toLowerCase() ?? '') ?? [];
  if (headed !== time)
    problems.report(charts.file, 'per-differs', charts.at([...path, 'heading', 'en']), {
      id: claim.id,
      other: t(`“${heading?.en}”`, `«${heading?.uk}»`),
    });
  else if (time === 'week' && typeof among === 'number' && among !== OF_A_WEEK)
    problems.report(charts.file, 'per-differs', charts.at([...path, 'among']), {
      id: claim.id,
      other: t(`“among” ${among}`, `«among» ${among}`),
      nearest: [String(OF_A_WEEK)],
    });
}
