/**
 * Hatching: the look of doubt and of what is not stated. The lines are a pattern of the drawing, not a colour, so that
 * print and forced colours keep them.
 */
import type { Role } from './scene.ts';

const HATCHED: Partial<Record<Role, string>> = {
  doubt: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  absent: 'M-2 6l4 4M0 0l8 8M6-2l4 4',
};

/**
 * Id of the pattern of a role, or `null` for roles that are not hatched. `suffix` keeps two drawings on one page apart.
 */
export function hatchId(role: Role, suffix: string): string | null {
  return HATCHED[role] ? `hatch-${role}${suffix}` : null;
}

/**
 * The `<defs>` of a drawing: the patterns of the roles that it uses; all of them where none are named. Empty when
 * nothing is hatched.
 */
export function hatchDefs(suffix: string, roles: ReadonlySet<Role> = new Set(['doubt', 'absent'])): string {
  const used = Object.entries(HATCHED).filter(([role]) => roles.has(role as Role));
  if (used.length === 0) return '';
  const patterns = used.map(
    ([role, d]) =>
      `<pattern id="hatch-${role}${suffix}" width="8" height="8" patternUnits="userSpaceOnUse"><path class="hatch-line role-${role}" d="${d}"/></pattern>`,
  );
  return `<defs>${patterns.join('')}</defs>`;
}
