/**
 * What pupils may write for a number. A blank in QTI 1.2 is compared sign by sign, so every notation is named: with a
 * comma or a point, with or without spaces in thousands, 79 for 79.0 and the other way round.
 */
import type { Question } from '../../model/lesson.ts';

/** A blank with more right answers than that is not for a machine. */
const MOST = 300;

/** The notations of every number that is accepted; none where they are too many to be named, or there is no number. */
export function notationsOf(result: Question['result']): string[] {
  if (result === null || !Number.isFinite(result.value)) return [];
  const { value, accepted } = result;
  const [lowest, highest] = accepted;
  const decimals = Math.max(...[value, lowest, highest].map(decimalsOf));
  const scale = 10 ** decimals;
  const first = Math.round(lowest * scale);
  const count = Math.round(highest * scale) - first + 1;
  if (count > MOST) return [];
  const all = Array.from({ length: count }, (_, index) => notations((first + index) / scale, decimals)).flat();
  return all.length > MOST ? [] : [...new Set(all)];
}

/** All notations of one number. */
export function notations(value: number, decimals: number): string[] {
  const [whole = '', ...fraction] = value.toFixed(decimals).split('.');
  const shorter = String(value).split('.');
  const grouped = (by: string): string => whole.replace(/\B(?=(\d{3})+$)/g, by);
  const wholes = whole.length > 3 ? [whole, grouped(' '), grouped(',')] : [whole];
  // Sums of decimals may be whole.
  const ends = new Set([fraction[0] ?? '', shorter[1] ?? '', ...(whole.length > 3 ? [] : [shorter[1] ?? '0'])]);
  return wholes.flatMap((one) =>
    [...ends].flatMap((end) =>
      end === '' ? [one] : one.includes(',') ? [`${one}.${end}`] : [`${one}.${end}`, `${one},${end}`],
    ),
  );
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
