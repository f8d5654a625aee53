/**
 * Hatching: the variant of doubt and of what is not stated. The lines are a pattern of the drawing, not a colour, so
 * that print and forced colours keep them.
 */
import type { Voice } from './scene.ts';
import { el, type Tree } from '../text/html.ts';

const HATCHED: Partial<Record<Voice, string>> = {
  doubt: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  absent: 'M-2 6l4 4M0 0l8 8M6-2l4 4',
};

/**
 * Id of the pattern of a voice, or `null` for voices that are not hatched. `suffix` keeps two drawings on one page
 * apart.
 */
export function hatchId(voice: Voice, suffix: string): string | null {
  return HATCHED[voice] ? `hatch-${voice}${suffix}` : null;
}

/** The `<defs>` of a drawing: the patterns of the voices that it uses. Nothing where nothing is hatched. */
export function hatchDefs(suffix: string, voices: ReadonlySet<Voice>): Tree {
  const patterns = Object.entries(HATCHED)
    .filter(([voice]) => voices.has(voice as Voice))
    .map(([voice, d]) =>
      el(
        'pattern',
        { id: `hatch-${voice}${suffix}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        el('path', { class: `hatch-line voice-${voice}`, d }),
      ),
    );
  return patterns.length === 0 ? [] : el('defs', {}, patterns);
}
