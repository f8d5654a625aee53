/** The sentences of the real documents beside those of their translations. */
import { expect, it } from 'vitest';
import { edition } from '../../../src/edition/current.ts';
import { LANGS } from '../../../src/model/common.ts';
import { pairsOf } from '../../../src/text/pairs.ts';
import { sentenceText } from '../../../src/text/render-translated.ts';
import { collapseSpace } from '../../../src/text/reading.ts';

const real = edition().documents;

it.each(real.map((document) => [document.slug, document] as const))(
  'every sentence of %s stands beside one of each translation, and none is left over',
  (_, document) => {
    const blocks = pairsOf(document);
    expect(blocks.map(({ block }) => block.id)).toEqual(document.reading.blocks.map(({ id }) => id));
    for (const { block, pairs } of blocks) {
      const words = pairs.map(({ span }) => document.reading.text.slice(span.start, span.end)).join(' ');
      expect(words).toBe(collapseSpace(document.reading.text.slice(block.start, block.end)));
      for (const lang of LANGS) {
        const translated = document.translations[lang].find((one) => one.block === block.id);
        const said = pairs.map(({ translations }) => sentenceText(translations[lang] ?? [], lang));
        expect(said.filter((sentence) => sentence === '')).toEqual([]);
        expect(said.join(' '), block.id).toBe(translated?.text);
      }
    }
  },
);

it('pairs put the flagship sentence beside its translations', () => {
  const dispatch = real.find(({ slug }) => slug === 'production-cells');
  const pair = dispatch && pairsOf(dispatch).find(({ block }) => block.id === 'p2')?.pairs[4];
  expect(dispatch?.reading.text.slice(pair?.span.start, pair?.span.end)).toMatch(/^На 1 січня .* 113 відсотки\.$/);
  expect(sentenceText(pair?.translations.en ?? [], 'en')).toMatch(/^On 1 January.* 113 \[sic; very probably 11\.3\]/);
  expect(sentenceText(pair?.translations.uk ?? [], 'uk')).toMatch(/^На 1 січня .* 113 \[sic; найімовірніше 11,3\]/);
});

it('the signature of the report stands in its last sentence, as in the source', () => {
  const report = real.find(({ slug }) => slug === 'zhytomyr-station');
  const last = report && pairsOf(report).at(-1)?.pairs.at(-1);
  expect(sentenceText(last?.translations.en ?? [], 'en')).toMatch(/^In general .* cells\. L\. M\.$/);
});

it('a block that is not translated has sentences without translations', () => {
  const [first] = real;
  if (first === undefined) throw new Error('no document');
  const none = { ...first, translations: { en: [], uk: [] } };
  for (const { pairs } of pairsOf(none))
    for (const { translations } of pairs) expect(translations).toEqual({ en: null, uk: null });
});
