/**
 * Hatching: the variant of doubt and of what is not stated. The lines are a pattern of the drawing, not a colour, so that
 * print and forced colours keep them.
 */
import type { Voice } from './scene.ts';

const HATCHED: Partial<Record<Voice, string>> = {
  doubt: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  absent: 'M-2 6l4 4M0 0l8 8M6-2l4 4',
};

/**
 * Id of the pattern of a voice, or `null` for voices that are not hatched. `suffix` keeps two drawings on one page apart.
 */
export function hatchId(voice: Voice, suffix: string): string | null {
  return HATCHED[voice] ? `hatch-${voice}${suffix}` : null;
}

/**
 * The `<defs>` of a drawing: the patterns of the voices that it uses; all of them where none are named. Empty when
 * nothing is hatched.
 */
export function hatchDefs(suffix: string, voices: ReadonlySet<Voice> = new Set(['doubt', 'absent'])): string {
  const used = Object.entries(HATCHED).filter(([voice]) => voices.has(voice as Voice));
  if (used.length === 0) return '';
  const patterns = used.map(
    ([voice, d]) =>
      `<pattern id="hatch-${voice}${suffix}" width="8" height="8" patternUnits="userSpaceOnUse"><path class="hatch-line role-${voice}" d="${d}"/></pattern>`,
  );
  return `<defs>${patterns.join('')}</defs>`;
}
