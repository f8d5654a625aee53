import { expect, it } from 'vitest';
import { isThrownAway } from '../../../src/text/reader-modes.ts';

it.each([
  ['share-now', true],
  ['pc-largest-share', true],
  ['load_share', true],
  ['shares-sum', false],
  ['shared-cells', false],
  ['pc-social-work', true],
  ['comment-on-norms', true],
  ['related-bodies', true],
  // Names that say what an article is made of are kept.
  ['social-main', false],
  ['cells-now', false],
  ['p2', false],
  ['p2-cbb9d8', false],
])('isThrownAway says of the name %s: %s', (id, answer) => {
  expect(isThrownAway(id)).toBe(answer);
});
