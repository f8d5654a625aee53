import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CUTS } from '../../../src/astro/fonts.ts';

const css = readFileSync(new URL('../../../src/styles/fonts.css', import.meta.url), 'utf8');
const faces = [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, face = '']) => face);
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
