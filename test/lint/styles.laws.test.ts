/** What Stylelint holds: each wrong rule below is refused; there are few sizes and lengths. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stylelint from 'stylelint';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';

const UNITS = 'declaration-property-unit-disallowed-list';
const WIDTHS = 'media-feature-name-value-allowed-list';
const IN_LAYER = (rule: string): string => `@layer components {\n  ${rule}\n}\n`;

/** What no style sheet may hold, where it would stand, and the rule that says so. */
const WRONG_STYLES: readonly (readonly [string, string, string, string])[] = [
  ['a sheet that imports another', 'styles/x.css', "@import 'other.css';\n", 'at-rule-disallowed-list'],
  ['a rule without a layer', 'kinds/x/x.css', '.x {\n  color: var(--ink);\n}\n', 'oseredok/in-layer'],
  ['a layer that nobody ordered', 'kinds/x/x.css', '@layer x {\n  .x {\n    margin: 0;\n  }\n}\n', 'oseredok/in-layer'],
  ['what is important', 'kinds/x/x.css', IN_LAYER('.x { margin: 0 !important; }'), 'oseredok/important-on-paper'],
  [
    'a clear line, which readers’ own colours show',
    'kinds/x/x.css',
    IN_LAYER('.x { border-block-end: var(--line) solid transparent; }'),
    'declaration-property-value-disallowed-list',
  ],
  [
    'a float where boxes are skipped, which crashes WebKit',
    'kinds/x/x.css',
    IN_LAYER('.x { content-visibility: auto; }\n\n  .x .y { float: inline-end; }'),
    'oseredok/nothing-floats-in-skipped',
  ],
  ['a component’s bare element', 'kinds/x/x.css', IN_LAYER('h2 { margin: 0; }'), 'selector-max-type'],
  ['a size of its own', 'kinds/x/x.css', IN_LAYER('.x { font-size: 1.3rem; }'), UNITS],
  ['a size of its own among others', 'kinds/x/x.css', IN_LAYER('.x { font: 500 1.3rem/1.2 var(--display); }'), UNITS],
  ['a space of its own', 'kinds/x/x.css', IN_LAYER('.x { padding-inline: 0.4rem; }'), UNITS],
  ['a side', 'kinds/x/x.css', IN_LAYER('.x { margin-left: 0; }'), 'property-disallowed-list'],
  ['a fifth breakpoint', 'kinds/x/x.css', IN_LAYER('@media (width >= 52rem) { .x { margin: 0; } }'), WIDTHS],
  [
    'another way to write one',
    'kinds/x/x.css',
    IN_LAYER('@media (min-width: 45rem) { .x { margin: 0; } }'),
    'media-feature-range-notation',
  ],
];

async function styleFaults(path: string, code: string): Promise<string[]> {
  const { results } = await stylelint.lint({
    code,
    codeFilename: join(root, 'src', path),
    configFile: join(root, '.config', 'stylelint.config.mjs'),
    cwd: root,
  });
  return (results[0]?.warnings ?? []).map(({ rule }) => rule);
}

it.each(WRONG_STYLES)('Stylelint refuses %s', async (_, path, code, rule) => {
  expect(await styleFaults(path, code)).toContain(rule);
});

it('Stylelint lets what is taken from the tokens pass', async () => {
  const code = IN_LAYER('@media (width >= 45rem) {\n    .x h2 {\n      font-size: var(--type-3);\n    }\n  }');
  expect(await styleFaults('kinds/x/x.css', code)).toEqual([]);
  expect(await styleFaults('styles/x.css', '@layer base {\n  h2 {\n    margin: 0 0 0.5em;\n  }\n}\n')).toEqual([]);
});

/** The sizes and lengths that all sheets share: more would be none. */
it('there are at most 12 sizes of type, and 16 lengths beside them', () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const lengths = [...tokens.matchAll(/^ +--([\w-]+): (?:clamp\()?[\d.]+rem/gm)].map(([, name = '']) => name);
  const sizes = lengths.filter((name) => name.startsWith('type-'));
  expect(sizes.length).toBeLessThanOrEqual(12);
  expect(lengths.length - sizes.length).toBeLessThanOrEqual(16);
});

it('a heavy rule across a page has the colour for such rules, or that of the claim', () => {
  const RULE = /border-block(?:-start|-end)?: var\(--(?:bar|thick)\) solid var\(--([\w-]+)\)/g;
  const rules = globSync('src/**/*.css', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(RULE)].map(([, colour = '']) => `${file}: ${colour}`),
  );
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((rule) => !/: (?:heavy|claim[\w-]*)$/.test(rule))).toEqual([]);
});
