import { expect, it } from 'vitest';
import { edition } from '../../../src/edition/current.ts';
import { LANGS } from '../../../src/model/common.ts';
import { collapseSpace, parseTranscription } from '../../../src/text/reading.ts';
import { sentenceText } from '../../../src/text/render-translated.ts';
import { pairsOf, sentences } from '../../../src/text/sentences.ts';

const cut = (source: string): string[] => {
  const reading = parseTranscription(source);
  return sentences(reading).map(({ start, end }) => reading.text.slice(start, end));
};

it.each([
  ['before a capital letter', 'Заяв подано. Це багато.', ['Заяв подано.', 'Це багато.']],
  ['not after тов.', 'Доповів тов. Халявський. Усі слухали.', ['Доповів тов. Халявський.', 'Усі слухали.']],
  ['not after ст.', 'В партколективі ст. Житоміру лад.', ['В партколективі ст. Житоміру лад.']],
  ['not after initials', 'Пише Л. М. Коваленко. Далі інше.', ['Пише Л. М. Коваленко.', 'Далі інше.']],
  ['not inside т. и.', 'Селитьби і т. и. Потім усе.', ['Селитьби і т. и.', 'Потім усе.']],
  ['not after т. д. before a small letter', 'В союзы и т. д. вовлечь.', ['В союзы и т. д. вовлечь.']],
  [
    'after тис. only before a capital letter',
    'Їх 20 тис. 5 вибуло. Було 20 тис. Стало більше.',
    ['Їх 20 тис. 5 вибуло.', 'Було 20 тис.', 'Стало більше.'],
  ],
  [
    'not before the next number of what is counted',
    'Заробіток 38 карб. 50 коп. на місяць. Було 412 чол. 37 партійців. Ф. 5, оп. 1, спр. 20.',
    ['Заробіток 38 карб. 50 коп. на місяць.', 'Було 412 чол. 37 партійців.', 'Ф. 5, оп. 1, спр. 20.'],
  ],
  ['not after a date alone', 'За 1925 р. Внесено 75 коп. членами.', ['За 1925 р. Внесено 75 коп. членами.']],
  [
    'not after more of a date alone',
    'Так. На 1-ше січня 1925 р. Київ мав більше. У 1924—25 рр. Стало так.',
    ['Так.', 'На 1-ше січня 1925 р. Київ мав більше.', 'У 1924—25 рр. Стало так.'],
  ],
  ['after a date that ends more', 'Було це 1925 р. Внесено все.', ['Було це 1925 р.', 'Внесено все.']],
  [
    'not before the number of a thing',
    'Пор. арк. 5 і буд. 3 о 9 год. 5 хв. Так.',
    ['Пор. арк. 5 і буд. 3 о 9 год. 5 хв.', 'Так.'],
  ],
  [
    'not after an office',
    'Говорили зав. Культвідділом і секр. Коваль.',
    ['Говорили зав. Культвідділом і секр. Коваль.'],
  ],
  ['not before a small letter', 'З 20 000 ч. до 56 000 ч. зросла.', ['З 20 000 ч. до 56 000 ч. зросла.']],
  [
    'with its closing marks',
    '«Так!» Сказав він… (Сміх.) І пішов?! «Ні».',
    ['«Так!»', 'Сказав він…', '(Сміх.)', 'І пішов?!', '«Ні».'],
  ],
  ['before a number', 'Заяв подано. 53 прийнято.', ['Заяв подано.', '53 прийнято.']],
  ['at the end of a block without a mark', '# Заголовок\n\nТекст', ['Заголовок', 'Текст']],
  [
    'not at a line break of the transcriber',
    'А проявить эту\n\nсамодеятельность должен каждый. Так.',
    ['А проявить эту\nсамодеятельность должен каждый.', 'Так.'],
  ],
  ['never outside the document', 'Слово.\n\n***\n\nОголошення бібліотеки.', ['Слово.']],
  ['of nothing', '', []],
])('sentences end %s', (_name, source, expected) => {
  expect(cut(source)).toEqual(expected);
});

it('sentences hold every word of the real documents once and in order', () => {
  for (const { reading } of edition().documents) {
    const spans = sentences(reading);
    const inside = reading.blocks.filter(({ kind }) => kind !== 'outside');
    const words = reading.text.slice(0, inside.at(-1)?.end ?? 0).replace(/\s+/g, '');
    expect(
      spans
        .map(({ start, end }) => reading.text.slice(start, end))
        .join('')
        .replace(/\s+/g, ''),
    ).toBe(words);
    for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  }
});

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
