/**
 * The layers of all style sheets, in the order in which they win, however short their selectors are. What is printed
 * wins over what is seen; in `last` stands what governs everything: what is hidden, and the wish for less motion. Every
 * page says the order itself, before all sheets, because what bundles them keeps neither it nor theirs.
 */
export const LAYERS = ['tokens', 'base', 'layout', 'components', 'print', 'last'] as const;

/** The order as a style sheet says it. */
export const LAYER_ORDER = `@layer ${LAYERS.join(',')};`;

/** The first style of a page: the order, and in one element with it, so that the policy names one, the page’s own. */
export function firstStyle(own = ''): string {
  return LAYER_ORDER + own;
}
