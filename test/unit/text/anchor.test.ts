/** Anchors, case by case: what a quote finds, and what a quote that finds nothing is told. The laws stand beside. */
import { expect, it } from 'vitest';
import { anchor, occurrences, type AnchorResult, wholeWords, widen } from '../../../src/text/anchor.ts';

it('occurrences finds every start, overlapping ones included', () => {
  expect(occurrences('ананас', 'ана')).toEqual([0, 2]);
  expect(occurrences('ананас', 'х')).toEqual([]);
});

it('occurrences finds nothing where nothing is asked', () => {
  expect(occurrences('ананас', '')).toEqual([]);
});

it('occurrences stops at its limit, fifty unless told otherwise', () => {
  expect(occurrences('аааа', 'а', 3)).toEqual([0, 1, 2]);
  expect(occurrences('а'.repeat(60), 'а')).toHaveLength(50);
});

/** Five times `так`, each time after another word. */
const FIVE = 'так раз так два так три так чотири так';

/** The words that were found. */
const found = (text: string, result: AnchorResult): string =>
  result.ok ? text.slice(result.span.start, result.span.end) : result.why;

it('wholeWords finds words that no letter, digit or apostrophe joins to others', () => {
  const text = "що б, що би; одно\nодного п'ять п'ять-шість Пять";
  const found = (words: string): string[] =>
    wholeWords(text, words).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
  expect(found('що б')).toEqual(['0 що б']);
  expect(found('одно')).toEqual(['13 одно']);
  expect(found("п'ять")).toEqual(["25 п'ять", "31 п'ять"]);
  expect(found('ять')).toEqual([]);
  expect(found('одно одного')).toEqual(['13 одно\nодного']);
});

it('anchor finds a quote that stands once, also over the end of a block', () => {
  const text = 'перший блок\nдругий блок';
  expect(anchor(text, 'другий')).toEqual({ ok: true, span: { start: 12, end: 18 } });
  expect(anchor(text, ' блок \n другий ')).toEqual({ ok: true, span: { start: 7, end: 18 } });
});

it('anchor looks in the text that it is given, also after another text of the same length', () => {
  const [before, now] = ['вісім осередків', 'шість осередків'] as const;
  expect(now).toHaveLength(before.length);
  expect(anchor(before, 'вісім')).toMatchObject({ ok: true });
  expect(anchor(now, 'вісім')).toMatchObject({ ok: false, why: 'missing' });
  expect(anchor(now, 'шість')).toEqual({ ok: true, span: { start: 0, end: 5 } });
});

it('anchor counts the places of a quote that stands more than once and tells the first four apart', () => {
  expect(anchor(FIVE, 'так')).toEqual({
    ok: false,
    why: 'ambiguous',
    count: 5,
    nearest: ['так раз', 'раз так', 'два так', 'три так'],
  });
  expect(anchor('раз так два так', 'так')).toMatchObject({ count: 2, nearest: ['раз так', 'два так'] });
});

it('anchor says in what small things a quote differs, with the words of the source', () => {
  expect(anchor("було п'ять осередків", 'було П’ять')).toEqual({
    ok: false,
    why: 'differs',
    differences: [expect.objectContaining({ kind: 'case' }), expect.objectContaining({ kind: 'apostrophe' })],
    nearest: ["було п'ять"],
  });
});

it('anchor offers at most three passages that are like a missing quote', () => {
  const text = 'вісім осередків, сім осередків, шість осередків, п’ять осередків';
  const result = anchor(text, 'девять осередків');
  expect(result).toMatchObject({ ok: false, why: 'missing' });
  expect(result).toHaveProperty('nearest.length', 3);
  expect(anchor(text, 'qwertz uiop')).toEqual({ ok: false, why: 'missing', nearest: [] });
});

it('anchor finds no empty quote', () => {
  expect(anchor('слово', ' ')).toEqual({ ok: false, why: 'missing', nearest: [] });
});

const text = `початок ${FIVE} кінець`;

it('anchor with a context finds the quote inside it', () => {
  expect(anchor(text, 'так', 'три так')).toEqual({ ok: true, span: { start: 32, end: 35 } });
  expect(found(text, anchor(text, 'чотири', '\n так  чотири '))).toBe('чотири');
});

it('anchor with a context takes the place in the context that it is told, where the quote stands there', () => {
  expect(anchor(text, 'так', 'раз так два так', 4)).toEqual({ ok: true, span: { start: 16, end: 19 } });
  expect(anchor(text, 'так', 'раз так два так', 12)).toEqual({ ok: true, span: { start: 24, end: 27 } });
  expect(anchor(text, 'так', 'раз так два так', 5)).toMatchObject({ ok: false, why: 'ambiguous', count: 2 });
  expect(anchor(text, 'так', 'раз так два', 5)).toEqual({ ok: true, span: { start: 16, end: 19 } });
});

it('anchor with a context counts the places of the quote in it and tells the first four apart', () => {
  expect(anchor(text, 'так', FIVE)).toEqual({
    ok: false,
    why: 'ambiguous',
    count: 5,
    nearest: ['початок так', 'раз так', 'два так', 'три так'],
  });
});

it('anchor with a context counts the places of the context itself and tells the first four apart', () => {
  expect(anchor(FIVE, 'ак', 'так')).toEqual({
    ok: false,
    why: 'context-ambiguous',
    count: 5,
    nearest: ['так раз', 'раз так', 'два так', 'три так'],
  });
});

it('anchor with a context says that the context is missing, or in what it differs', () => {
  expect(anchor(text, 'так', 'qwertz uiop')).toEqual({ ok: false, why: 'context-missing', nearest: [] });
  expect(anchor(text, 'так', 'Раз так')).toEqual({
    ok: false,
    why: 'context-differs',
    differences: [expect.objectContaining({ kind: 'case' })],
    nearest: ['раз так'],
  });
});

it('anchor with a context says that the context is without the quote, with what in it is most like the quote', () => {
  expect(anchor(text, 'чотиры', 'три так чотири так')).toEqual({
    ok: false,
    why: 'context-without-quote',
    nearest: ['чотири'],
  });
  expect(anchor(text, ' ', 'три так', 0)).toEqual({ ok: false, why: 'context-without-quote', nearest: [] });
});

const wide = (flat: string, words: string, at = flat.indexOf(words)): string =>
  widen(flat, { start: at, end: at + words.length });

it.each([
  ['adds a word before, also to words that stand once', 'один два три', 'два', 'один два'],
  ['adds a word after where there is none before', 'раз два раз три', 'раз', 'раз два'],
  ['takes a word before and a word after in turn', 'а б в г а б д', 'б', 'а б в'],
  ['takes a word after before it takes a second one before', 'х а б в г х а б д', 'б', 'а б в'],
  ['takes a second word before before it takes a second one after', 'х а б в г а б в д', 'б', 'х а б в'],
  ['goes on before where there is nothing after', 'в а а а', 'а а', 'в а а'],
  ['makes a part of a word whole', 'осередків два', 'ків', 'осередків'],
  ['takes the last word of the text', 'раз два', 'раз', 'раз два'],
  ['goes to the end of the text', 'а б а бв', 'а бв', 'б а бв'],
  ['gives back the whole text where it can say no more', 'а', 'а', 'а'],
])('widen %s', (_, flat, words, expected) => {
  expect(wide(flat, words)).toBe(expected);
});

it('widen gives up after forty words', () => {
  const same = Array<string>(100).fill('а').join(' ');
  const words = (text: string): number => text.split(' ').length;
  expect([wide(same, 'а', 0), wide(same, 'а', 100), wide(same, 'а', 198)].map(words)).toEqual([41, 41, 41]);
  expect(wide(same, 'а а', 0)).toBe(same.slice(0, 83));
});
