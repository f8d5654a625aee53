/** A cited number resolved: what it says, where it leads, in whose voice. */
import { expect, it } from 'vitest';
import {
  cite,
  citeCheck,
  citeClaim,
  citeLink,
  piecesOf,
  pieceTree,
  textOf,
  type Numbers,
} from '../../../src/text/cited.ts';
import { toHtml } from '../../../src/text/html.ts';

const emended = { value: 11.3, note: 'density-slip' };
const claims = [
  { id: 'cells-now', document: 'cells', value: 1068, corrected: 1068 },
  { id: 'density-now', document: 'cells', value: 113, corrected: 11.3, emendation: emended },
  { id: 'workers', document: 'cells', value: [30, 40] as [number, number], corrected: [30, 40] as [number, number] },
];
const checks = [
  { id: 'ratio', result: 1.2505, range: [1.2, 1.3] as const, digits: 2 },
  { id: 'lost', result: null, range: null, digits: 0 },
];
const numbers: Numbers = {
  claim: (id) => claims.find((claim) => claim.id === id),
  check: (id) => checks.find((check) => check.id === id),
  counts: { documents: 3, notes: 21, claims: 5, recommendations: 2, charts: 1, checks: 1000, works: 0 },
};
const claim = (id: string, transcribed = false) => cite({ kind: 'claim', id, transcribed }, numbers, 'en');
const check = (id: string) => cite({ kind: 'check', id, transcribed: false }, numbers, 'en');

it.each([
  [claim('cells-now'), { text: '1,068', href: 'documents/cells/#cells-now', voice: 'source' }],
  [claim('cells-now', true), { text: '1,068', href: 'documents/cells/#cells-now', voice: 'source' }],
  [claim('density-now'), { text: '11.3', href: 'documents/cells/#density-now', voice: 'computed' }],
  [claim('density-now', true), { text: '113', href: 'documents/cells/#density-now', voice: 'doubt' }],
  [claim('workers'), { text: '30–40', href: 'documents/cells/#workers', voice: 'source' }],
  [check('ratio'), { text: '1.25', href: 'ledger/#ratio', voice: 'computed' }],
])('cite resolves a number with its address and voice: %o', (cited, expected) => {
  expect(cited).toEqual(expected);
});

it('cite takes an end of a range that is stated, and of what rounding allows; a single number is both', () => {
  const end = (kind: 'claim' | 'check', id: string, edge: 'lowest' | 'highest') =>
    cite({ kind, id, transcribed: false, end: edge }, numbers, 'en')?.text;
  expect([end('claim', 'workers', 'lowest'), end('claim', 'workers', 'highest')]).toEqual(['30', '40']);
  expect([end('check', 'ratio', 'lowest'), end('check', 'ratio', 'highest')]).toEqual(['1.20', '1.30']);
  expect(end('claim', 'cells-now', 'highest')).toBe('1,068');
});

it('cite knows nothing of an id that is not there, nor of a check without a result', () => {
  expect([claim('cels-now'), claim('ratio'), check('cells-now'), check('lost')]).toEqual([null, null, null, null]);
});

it('cite writes a number as the language does', () => {
  expect(cite({ kind: 'claim', id: 'density-now', transcribed: false }, numbers, 'uk')?.text).toBe('11,3');
});

it('citeClaim and citeCheck resolve a number that is at hand', () => {
  expect(citeClaim(claims[1]!, true, 'en')).toEqual(claim('density-now', true));
  expect(citeCheck(checks[0]!, 'en')).toEqual(check('ratio'));
});

it('piecesOf cuts a template into words and numbers; what is not known stays as it is written', () => {
  const pieces = piecesOf('From {=1924} to {cells-now}: {cels-now}, {check:lost} {', numbers, 'en');
  expect(pieces.filter(({ href }) => href !== undefined)).toEqual([claim('cells-now')]);
  expect(textOf(pieces)).toBe('From 1924 to 1,068: {cels-now}, {check:lost} {');
});

it('the pieces of a template are printed with a link for each number, in its voice, its words escaped', () => {
  const html = piecesOf('<{density-now@transcribed}>', numbers, 'en').map((piece) => toHtml(pieceTree(piece, '/uk/')));
  expect(html.join('')).toBe('&lt;<a class="cite doubt" href="/uk/documents/cells/#density-now">113</a>&gt;');
});

it('citeLink prints the title that it is given', () => {
  const [piece] = piecesOf('{check:ratio}', numbers, 'en');
  if (piece?.href === undefined) throw new Error('The check is not known.');
  expect(toHtml(citeLink(piece, '/', 'a "ratio"'))).toBe(
    '<a class="cite computed" href="/ledger/#ratio" title="a &quot;ratio&quot;">1.25</a>',
  );
});

it('piecesOf prints how many of a thing there are, with a capital letter where a sentence begins', () => {
  const said = (template: string, lang: 'en' | 'uk'): string => textOf(piecesOf(template, numbers, lang));
  expect(said('{count:documents}, {count:notes} and {count:checks@figures}. {count:claims}', 'en')).toBe(
    'Three documents, 21\u00a0notes and 1,000\u00a0sums. Five claims',
  );
  expect(said('Про {count:recommendations}', 'uk')).toBe('Про дві рекомендації');
});
