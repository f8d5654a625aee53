/** Dates of CSL-JSON: `[[1924, 5, 15]]`, or two of them for a range. */
import type { Bilingual } from '../model/common.ts';
import type { DateParts } from '../model/work.ts';
import { inBoth } from '../words/index.ts';

/** What is wrong with a date; null when nothing is. */
export function dateProblem(parts: DateParts): Bilingual | null {
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
export function isBefore(one: DateParts, other: DateParts): boolean {
  const [early, late] = [one.at(-1) ?? [], other[0] ?? []];
  const at = early.findIndex((part, index) => part !== late[index]);
  return at !== -1 && (early[at] ?? 0) < (late[at] ?? 0);
}
