/**
 * Words in the colour of the ground stand on ink. Where the reader's own colours rule, browsers lay a ground behind
 * words, and these would be white on white: each such rule keeps its colours, or has others for that case.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = globSync(new URL('../../../src/**/*.css', import.meta.url).pathname).map((file) => ({
  file: file.slice(file.indexOf('/src/')),
  css: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}));
const RULE = /([^{};]+)\{([^{}]*)\}/g;

/** What stands in the sheet for readers whose own colours rule. */
function forced(css: string): string {
  return css.split('@media (forced-colors: active)').slice(1).join('');
}

const filled = sheets.flatMap(({ file, css }) =>
  [...css.matchAll(RULE)]
    .map(([, selector = '', body = '']) => ({ file, css, selector: selector.trim(), body }))
    .filter(({ selector, body }) => /[^-]color: var\(--ground\)/.test(body) && selector !== '::selection'),
);

it('words in the colour of the ground are seen where the reader’s own colours rule', () => {
  expect(filled.length).toBeGreaterThan(10);
  const hidden = filled.filter(
    ({ css, selector, body }) =>
      !body.includes('forced-color-adjust: none') &&
      !selector.split(',\n').some((one) => forced(css).includes(one.trim())),
  );
  expect(hidden.map(({ file, selector }) => `${file} ${selector}`)).toEqual([]);
});
