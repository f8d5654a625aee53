/** Translated sentences as HTML and as words. */
import { expect, it } from 'vitest';
import type { Rendering, TranslatedSentence } from '../../../src/model/translation.ts';
import { toHtml } from '../../../src/text/html.ts';
import { renderSentence, sentenceText } from '../../../src/text/render-translated.ts';

const sentence = (words: string, renders: Rendering | null, strong = false): TranslatedSentence => [
  'a < ',
  { words, strong, renders },
  '.',
];
const html = (one: TranslatedSentence, lang: 'en' | 'uk' = 'en'): string => toHtml(renderSentence(one, lang, 'uk'));

const density: Rendering = {
  what: 'corrected-number',
  claim: 'density-now',
  note: 'share-now',
  corrected: '11.3',
  certainty: 'high',
};

const byzny: Rendering = { what: 'correction', note: 'pc-byzny', transcribed: 'бизни', certainty: 'medium' };

it('a number is a link to its entry, and has no id', () => {
  expect(html(sentence('1,068', { what: 'claim', id: 'cells-now' }))).toBe(
    'a &lt; <a class="ref ref-claim" href="#n-cells-now" translate="no">1,068</a>.',
  );
});

it('words of a note are a link to it, a subheading is strong', () => {
  expect(html(sentence('cells', { what: 'note', id: 'slip' }, true))).toContain(
    '<strong><a class="ref ref-note" href="#n-slip">cells</a></strong>',
  );
  expect(html(sentence('Cells', null, true))).toBe('a &lt; <strong>Cells</strong>.');
});

it('a corrected number shows both readings, the transcribed one first', () => {
  const link = (name: string): string =>
    `<a class="${name}" href="#n-share-now" data-refs="share-now density-now" translate="no">`;
  expect(html(sentence('113', density))).toBe(
    `a &lt; <span class="choice"><span class="sic">${link('ref ref-note in-claim')}113</a></span>` +
      '<span class="sic-note"> [sic; very probably 11.3]</span>' +
      `<span class="corr" hidden="">${link('ref ref-note')}11.3</a></span></span>.`,
  );
});

it('words that stand on a correction show how certain it is and what is transcribed', () => {
  const drawn = html(sentence('a number', byzny));
  expect(drawn).toContain('<span class="sic"><a class="ref ref-note" href="#n-pc-byzny">a number</a></span>');
  expect(drawn).toContain(
    '<span class="sic-note"> [probably; as transcribed <span lang="uk" translate="no">«бизни»</span>]</span>',
  );
});

it.each([
  ['en', 'high', 'a < 113 [sic; very probably 11.3].'],
  ['en', 'medium', 'a < 113 [sic; probably 11.3].'],
  ['en', 'low', 'a < 113 [sic; perhaps 11.3].'],
  ['uk', 'high', 'a < 113 [sic; найімовірніше 11.3].'],
] as const)('sentenceText puts the correction in brackets (%s, %s)', (lang, certainty, text) => {
  expect(sentenceText(sentence('113', { ...density, certainty }), lang)).toBe(text);
});

it('sentenceText puts behind our words how certain they are, and what is transcribed', () => {
  expect(sentenceText(sentence('a number', byzny), 'en')).toBe('a < a number [probably; as transcribed «бизни»].');
  const low: Rendering = { ...byzny, certainty: 'low' };
  expect(sentenceText(sentence('низка', low), 'uk')).toBe('a < низка [можливо; у транскрипції «бизни»].');
});
