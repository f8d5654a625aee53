/**
 * The promise about single words: a sentence of a translation denies what its source does, never says the opposite, and
 * names whom and what its source names.
 */
import type { Lang } from '../model/common.ts';
import type { TranslatedSentence } from '../model/translation.ts';
import { t } from '../problems/catalogue/entry.ts';
import type { Problems } from '../problems/problem.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredTranslation } from '../read/translation.ts';
import { opposites, turnedRound } from '../text/denials.ts';
import { differingNames, type Names } from '../text/names.ts';
import { singleSpaces } from '../text/reading.ts';
import { ENGLISH, exchangedAt } from '../text/sentence-likeness.ts';
import { blockSentences } from '../text/sentences.ts';

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
  { parsed, front }: DraftDocument,
  { block, prose, free }: StoredTranslation,
  lang: Lang,
  sentences: readonly TranslatedSentence[],
  known: Names,
  problems: Problems,
): void {
  const place = parsed.blocks.find(({ id }) => id === block);
  if (place === undefined || front === null || free) return;
  const spans = blockSentences(parsed, place);
  if (spans.length !== sentences.length) return;
  const { language } = front.value;
  const { file } = prose;
  const texts = sentences.map((sentence) =>
    sentence.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join(''),
  );
  const sources = spans.map(({ start, end }) => parsed.text.slice(start, end));
  const exchanged = exchangedAt(sources, texts, lang === 'en' ? 1 / ENGLISH : 1);
  let from = prose.start;
  texts.forEach((text, index) => {
    const { start: at, end } = placeOf(text, file.text, from, prose.end);
    from = end;
    const source = sources[index] ?? '';
    if (index === exchanged)
      problems.report(file, {
        code: 'sentences-exchanged',
        start: at,
        end: Math.max(at + 1, end),
        params: { words: short(text), other: short(source), file: `${place.id}` },
      });
    for (const { meant, ...word } of opposites({ text: source, language }, { text, language: lang }))
      problems.report(file, {
        code: 'opposite-said',
        start: at,
        end: Math.max(at + 1, end),
        params: { words: text.slice(word.start, word.end), source: meant },
      });
    for (const { by, name, word, right } of differingNames(source, { text, language: lang }, known)) {
      const words = word === null ? '' : text.slice(word.start, word.end);
      const found = word === null ? -1 : file.text.indexOf(words, at);
      const placed = found !== -1 && found < prose.end;
      problems.report(file, {
        code: 'name-differs',
        start: placed ? found : at,
        end: placed ? found + words.length : Math.max(at + 1, end),
        params: { here: SIDES[by].here, there: SIDES[by].there, name },
        nearest: right === null ? [] : [right],
      });
    }
    const turned = turnedRound({ text: source, language }, { text, language: lang });
    if (turned === null) return;
    const [words, other] = turned.by === 'source' ? [source, text] : [text, source];
    problems.report(file, {
      code: 'denial-differs',
      start: at,
      end: Math.max(at + 1, end),
      params: {
        here: SIDES[turned.by].here,
        there: SIDES[turned.by].there,
        words: short(words.slice(turned.word.start)),
        sentence: short(other),
      },
    });
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
