/**
 * The promise about single words: a sentence of a translation denies what its source does, never says the opposite, and
 * names whom and what its source names.
 */
import type { Lang } from '../model/common.ts';
import type { TranslatedSentence } from '../model/translation.ts';
import { t } from '../problems/catalogue/entry.ts';
import type { Problems } from '../problems/problem.ts';
import type { StoredTranslation } from '../read/translation.ts';
import { opposites, Saying, turnedRound } from '../text/denials.ts';
import { differingNames, type Names, Naming } from '../text/names.ts';
import { singleSpaces } from '../text/reading.ts';
import { ENGLISH, exchangedAt } from '../text/sentence-likeness.ts';
import type { SourceBlock } from './source-block.ts';

/** Which of the two has the word, and which has not. */
const SIDES = {
  source: { here: t('The source', 'Джерело'), there: t('its translation', 'в перекладі') },
  translation: { here: t('The translation', 'Переклад'), there: t('its source', 'у джерелі') },
};
/** Of a sentence so many letters are shown. */
const SHOWN = 40;

/**
 * Reports sentences that deny what their source does not, do not deny what it does, say the opposite, or name others.
 * @param sentences of the translated block, as many as its source has
 * @param known what people and places are called
 */
export function checkTranslatedWords(
  source: SourceBlock,
  { prose, free }: StoredTranslation,
  lang: Lang,
  sentences: readonly TranslatedSentence[],
  known: Names,
  problems: Problems,
): void {
  if (free || source.sentences.length !== sentences.length) return;
  const { file } = prose;
  const texts = sentences.map((sentence) =>
    sentence.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join(''),
  );
  const sources = source.sentences.map(({ saying }) => saying.text);
  const exchanged = exchangedAt(sources, texts, lang === 'en' ? 1 / ENGLISH : 1);
  let from = prose.start;
  source.sentences.forEach((said, index) => {
    const text = texts[index] ?? '';
    const { start, end } = placeOf(text, file.text, from, prose.end);
    const place = { start, end: Math.max(start + 1, end) };
    from = end;
    if (index === exchanged) {
      const params = { words: short(text), other: short(said.saying.text), file: source.block.id };
      problems.report(file, 'sentences-exchanged', place, params);
    }
    const saying = new Saying(text, lang);
    for (const { meant, ...word } of opposites(said.saying, saying)) {
      const params = { words: text.slice(word.start, word.end), source: meant };
      problems.report(file, 'opposite-said', place, params);
    }
    for (const { by, name, word, right } of differingNames(said.naming, new Naming(text), lang, known)) {
      const words = word === null ? '' : text.slice(word.start, word.end);
      const found = word === null ? -1 : file.text.indexOf(words, start);
      problems.report(
        file,
        'name-differs',
        found !== -1 && found < prose.end ? { start: found, end: found + words.length } : place,
        { ...SIDES[by], name, nearest: right === null ? [] : [right] },
      );
    }
    const turned = turnedRound(said.saying, saying);
    if (turned === null) return;
    const [words, other] = turned.by === 'source' ? [said.saying.text, text] : [text, said.saying.text];
    const params = { ...SIDES[turned.by], words: short(words.slice(turned.word.start)), sentence: short(other) };
    problems.report(file, 'denial-differs', place, params);
  });
}

/** Where a sentence stands in its file, from its first words to the end of its line; marks may stand in between. */
function placeOf(text: string, file: string, from: number, until: number): { start: number; end: number } {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  const found = first === '' ? -1 : file.indexOf(first, from);
  const start = found === -1 || found >= until ? from : found;
  const [line = ''] = file.slice(start, Math.min(until, start + text.length)).split('\n', 1);
  return { start, end: start + line.length };
}

/** The first words of a sentence. */
function short(sentence: string): string {
  const words = singleSpaces(sentence);
  return words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`;
}
