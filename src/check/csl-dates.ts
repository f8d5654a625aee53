/** Dates of CSL-JSON: `[[1924, 5, 15]]`, or two of them for a range. */
import type { Bilingual } from '../model/common.ts';
import type { DateParts } from '../model/work.ts';

const NO_DAY: Bilingual = { en: 'there is no such day in the calendar', uk: 'такого дня в календарі немає' };
const BACKWARDS: Bilingual = { en: 'the range ends before it begins', uk: 'проміжок закінчується раніше, ніж почався' };

/** What is wrong with a date; null when nothing is. */
export function dateProblem(parts: DateParts): Bilingual | null {
  const [from, to] = parts.map(([year = 0, month = 1, day = 1]) => ({
    date: new Date(Date.UTC(year, month - 1, day)),
    month,
    day,
  }));
  for (const end of [from, to])
    if (end !== undefined && (end.date.getUTCMonth() !== end.month - 1 || end.date.getUTCDate() !== end.day))
      return NO_DAY;
  return from !== undefined && to !== undefined && to.date < from.date ? BACKWARDS : null;
}
