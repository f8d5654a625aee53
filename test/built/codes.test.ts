/** The codes on sheets, read as a phone reads them: by a decoder that others wrote, from pixels. */
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { siteOrigin } from '../../src/edition/environment.ts';
import { LANGS } from '../../src/model/common.ts';
import { words } from '../../src/words/index.ts';
import { FULL } from '../support/full.ts';
import { builtAlone, builtPages } from '../support/site.ts';

/** Squares of white that a decoder wants around a code; on paper the sheet is white. */
const QUIET = 4;

/** What a code says; null where nothing can be read. */
function decoded(svg: string): string | null {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const [, d = ''] = / d="([^"]+)"/.exec(svg) ?? [];
  const box = [-QUIET, -QUIET, Number(width) + 2 * QUIET, Number(height) + 2 * QUIET].join(' ');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="${d}"/></svg>`;
  const picture = new Resvg(drawing, { background: 'white', fitTo: { mode: 'width', value: 320 } }).render();
  return jsQR(new Uint8ClampedArray(picture.pixels), picture.width, picture.height)?.data ?? null;
}

const sheets = [...builtPages(), ...builtAlone()].flatMap(({ route, path, dom }) =>
  dom.querySelectorAll('svg.code').map((code) => ({ route, path, code: code.outerHTML })),
);

it('every sheet has a code, on its page and in the file of its lesson', () => {
  expect(new Set(sheets.map(({ route }) => route)).size).toBeGreaterThanOrEqual(36);
  expect(sheets.length).toBeGreaterThanOrEqual(48);
});

const isPupils = (code: string): boolean => LANGS.some((lang) => code.includes(words(lang).lesson.code.pupil));

/** A sheet of each kind and language stands for all, whatever its lesson. */
const kindOf = ({ route, code }: (typeof sheets)[number]): string =>
  `${route.replace(/(?<=\/lessons\/)[^/]+/, '').replace(/[^/]+(?=\.html$)/, '')} ${isPupils(code)}`;
const read = FULL ? sheets : [...new Map(sheets.map((sheet) => [kindOf(sheet), sheet])).values()];

it.each(read.map((sheet) => [sheet.route, sheet] as const))(
  'the code on %s leads to the lesson, and that of pupils to a page without answers',
  (_, { path, code }) => {
    const [, lesson = '', page] = /^(.*?\/lessons\/[^/]+\/)(?:(pupil|teacher)\/)?[^/]*$/.exec(path) ?? [];
    expect(decoded(code)).toBe(siteOrigin() + lesson + (isPupils(code) ? 'pupil/' : ''));
    if (page !== undefined) expect(isPupils(code)).toBe(page === 'pupil');
  },
);

it('a code that is damaged says something else, or nothing', () => {
  const { code } = sheets[0]!;
  const half = code.replace(/ d="([^"]+)"/, (_, d: string) => ` d="${d.slice(0, d.length / 2)}"`);
  expect(decoded(half)).toBe(null);
});
