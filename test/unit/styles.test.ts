import { readFileSync, globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CUTS } from '../../src/astro/fonts.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

const GROUNDS = ['ground', 'ground-2', 'paper', 'claim-ground', 'computed-ground'];
const WORDS = ['ink', 'ink-2', 'claim', 'computed'];
/** Areas and figures as high as two lines of text are seen like lines. */
const LINES = ['rule', 'rule-2', 'hatch', 'focus', 'claim-area', 'heavy'];
const DECORATION = ['hair', 'empty'];
/** Words on the area of a claim. */
const ON_CLAIM = 'on-claim';

type Scheme = Readonly<Record<string, string>>;

/** The colours that a block of the style sheet sets, in both schemes. */
function schemes(block: string): { light: Scheme; dark: Scheme } {
  const found = [...block.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  const same = [...block.matchAll(/--([a-z0-9-]+):\s*var\(--([a-z0-9-]+)\);/g)];
  const scheme = (at: 2 | 3): Scheme => {
    const own = Object.fromEntries(found.map((match) => [match[1] ?? '', match[at] ?? '']));
    return { ...own, ...Object.fromEntries(same.map(([, name = '', as = '']) => [name, own[as] ?? ''])) };
  };
  return { light: scheme(2), dark: scheme(3) };
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const plain = schemes(css.slice(0, css.indexOf('@media')));
const more = schemes(css.slice(css.indexOf('@media (prefers-contrast: more)'), css.indexOf('@media (forced-colors')));
const inked = (scheme: Scheme): Scheme => ({
  ...scheme,
  rule: scheme['ink'] ?? '',
  focus: scheme['ink'] ?? '',
});
const all: [string, Scheme, number][] = [
  ['light', plain.light, 7],
  ['dark', plain.dark, 7],
  ['light, more contrast', inked({ ...plain.light, ...more.light }), 15],
  ['dark, more contrast', inked({ ...plain.dark, ...more.dark }), 15],
];

it('contrast is computed as the standard does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('the test of contrast knows the role of every colour', () => {
  expect(Object.keys(plain.light).sort()).toEqual([...GROUNDS, ...WORDS, ...LINES, ...DECORATION, ON_CLAIM].sort());
  // Rules and the focus are drawn in other colours of either; words on a claim are black and white already.
  expect([...Object.keys(more.light), 'focus', 'rule', ON_CLAIM].sort()).toEqual(Object.keys(plain.light).sort());
});

for (const [name, scheme, body] of all) {
  it(`the tokens of ${name}: words on the area of a claim are at least 4.5:1`, () => {
    expect(contrast(scheme[ON_CLAIM] ?? '', scheme['claim-area'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it(`the tokens of ${name}: words are at least 4.5:1 on every ground`, () => {
    for (const ground of GROUNDS)
      for (const words of WORDS)
        expect(contrast(scheme[words] ?? '', scheme[ground] ?? ''), `${words} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
  });
  it(`the tokens of ${name}: body text is at least ${body}:1, secondary text 7:1`, () => {
    for (const ground of ['ground', 'ground-2', 'paper']) {
      expect(contrast(scheme.ink ?? '', scheme[ground] ?? ''), `ink on ${ground}`).toBeGreaterThanOrEqual(body);
      expect(contrast(scheme['ink-2'] ?? '', scheme[ground] ?? ''), `ink-2 on ${ground}`).toBeGreaterThanOrEqual(7);
    }
  });
  it(`the tokens of ${name}: lines, hatching and focus rings are at least 3:1`, () => {
    for (const ground of GROUNDS)
      for (const line of LINES)
        expect(contrast(scheme[line] ?? '', scheme[ground] ?? ''), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
  it(`the tokens of ${name}: words can be set on ink and on cobalt`, () => {
    for (const area of ['ink', 'computed', 'claim'])
      expect(contrast(scheme.ground ?? '', scheme[area] ?? ''), `ground on ${area}`).toBeGreaterThanOrEqual(4.5);
  });
}

// Words in the colour of the ground stand on ink. Where the reader's own colours rule, browsers lay a ground behind
// words, and these would be white on white: each such rule keeps its colours, or has others for that case.

const sheets = globSync(new URL('../../src/**/*.css', import.meta.url).pathname).map((file) => ({
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

const fonts = readFileSync(new URL('../../src/styles/fonts.css', import.meta.url), 'utf8');
const faces = [...fonts.matchAll(/@font-face \{([^}]+)\}/g)].map(([, face = '']) => face);
const valueOf = (face: string, name: string): string => new RegExp(`${name}: ([^;]+);`).exec(face)?.[1] ?? '';

/** Does a range such as `U+20-7E` hold the character? */
function holds(range: string, character: string): boolean {
  return range.split(', ').some((part) => {
    const [from = '', to = from] = part.slice(2).split('-');
    const code = character.codePointAt(0) ?? 0;
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}

it.each(CUTS)('$file is named by the style sheet, for every character that it has', ({ file, characters }) => {
  const face = faces.find((one) => one.includes(`/${file}.woff2`)) ?? '';
  expect([...characters].filter((character) => !holds(valueOf(face, 'unicode-range'), character))).toEqual([]);
});

it('what is downloaded is shown when it comes, and has stand-ins of its height', () => {
  for (const face of faces) {
    const own = face.includes('url(');
    expect(valueOf(face, 'font-display')).toBe(own ? 'swap' : '');
    expect(valueOf(face, 'ascent-override') === '').toBe(own);
  }
});
