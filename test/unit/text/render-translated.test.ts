/** Translated sentences as HTML and as words. */
import { expect, it } from 'vitest';
import type { Rendering, TranslatedSentence } from '../../../src/model/translation.ts';
import { toHtml } from '../../../src/text/html.ts';
import type { Label } from '../../../src/text/render.ts';
import { renderSentence, sentenceText } from '../../../src/text/render-translated.ts';

const sentence = (words: string, renders: Rendering | null, strong = false): TranslatedSentence => [
  'a < ',
  { words, strong, renders },
  '.',
];
/** Labels as the reader gives them to these. */
const label = (id: string): Label => ({
  group: id === 'cells-now' || id === 'density-now' ? 'num' : id === 'ratau' ? 'context' : 'cor',
  no: 1,
  name: `note: ${id}`,
  stop: true,
});
const html = (one: TranslatedSentence, lang: 'en' | 'uk' = 'en'): string =>
  toHtml(renderSentence(one, { lang, language: 'uk', label })).replace(/ role="doc-noteref"| data-no="1"/g, '');

const density: Rendering = {
  what: 'corrected-number',
  claim: 'density-now',
  note: 'share-now',
  corrected: '11.3',
  certainty: 'high',
};

const byzny: Rendering = { what: 'correction', note: 'pc-byzny', transcribed: 'бизни', certainty: 'medium' };

it('a number is a link to its note, bold, and has no id', () => {
  expect(html(sentence('1,068', { what: 'claim', id: 'cells-now' }))).toBe(
    'a &lt; <a class="m k-num" translate="no" href="#n-cells-now"><b>1,068</b></a>.',
  );
});

it('words of a correction are a link, those of another note have its sign behind them; a subheading is strong', () => {
  expect(html(sentence('cells', { what: 'note', id: 'slip' }, true))).toContain(
    '<strong><a class="m k-cor" href="#n-slip">cells</a></strong>',
  );
  expect(html(sentence('RATAU', { what: 'note', id: 'ratau' }))).toContain(
    '<span class="od" data-n="ratau">RATAU</span><a class="mk k-context" aria-label="note: ratau" href="#n-ratau"></a>',
  );
  expect(html(sentence('Cells', null, true))).toBe('a &lt; <strong>Cells</strong>.');
});

it('a corrected number is a link to the number and shows both readings, the transcribed one first', () => {
  expect(html(sentence('113', density))).toBe(
    'a &lt; <a class="m k-num k-cor" translate="no" href="#n-density-now"><span class="choice">' +
      '<span class="was"><b>113</b></span>' +
      '<span class="sic">\u00a0[sic<span class="apart">; very probably 11.3</span>]</span>' +
      '<span class="now" hidden><b>11.3</b></span></span></a>.',
  );
});

it('words that stand on a correction show what is transcribed, and in the text alone how certain that is', () => {
  expect(html(sentence('a number', byzny))).toBe(
    'a &lt; <a class="m k-cor" href="#n-pc-byzny">a number<span class="sic">\u00a0[' +
      '<span class="apart">probably; as transcribed </span><span lang="uk" translate="no">«бизни»</span>]</span></a>.',
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
