/**
 * The promise about single words: a sentence of a translation denies what its source does, never says the opposite,
 * names whom and what its source names, and speaks of the same people and things.
 */
import type { Bilingual, Lang, Span } from '../../model/common.ts';
import type { TranslatedSentence } from '../../model/translation.ts';
import { t } from '../../problems/catalogue/entry.ts';
import { formOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import type { StoredTranslation } from '../../read/translation.ts';
import { opposites, Saying, turnedRound } from '../../text/compared/denials.ts';
import { differingNames, type Names, Naming } from '../../text/compared/names.ts';
import { exchangedShort } from '../../text/compared/short-names.ts';
import { frameFault, type FrameFault } from '../../text/compared/sentence-frame.ts';
import { singleSpaces } from '../../text/reading.ts';
import { lostKinds, spokenOf } from '../../text/compared/spoken-of.ts';
import { ENGLISH, exchangedAt } from '../../text/compared/sentence-likeness.ts';
import { countedIn } from './rendered-numbers.ts';
import type { SourceBlock, SourceSentence } from './source-block.ts';

/** Which of the two has the word, and which has not. */
const SIDES = {
  source: { here: t('The source', 'Джерело'), there: t('its translation', 'в перекладі') },
  translation: { here: t('The translation', 'Переклад'), there: t('its source', 'у джерелі') },
};
const FRAMES: Readonly<Record<FrameFault, Bilingual>> = {
  capital: t('a capital at its beginning', 'великої літери на початку'),
  end: t('a sign at its end', 'розділового знака в кінці'),
  question: t('the same sign at its end: one of the two asks', 'того самого знака в кінці: одне з двох – запитання'),
};
/** The mark by which one sentence of a translation is two of its source. */
const PARTED_BEFORE = /\{\/\}[\s*]*$/u;
const PARTED_BEHIND = /^[\s*]*\{\/\}/u;
/** Of a sentence so many letters are shown. */
const SHOWN = 40;

/**
 * Reports sentences that deny what their source does not, do not deny what it does, say the opposite, or speak of
 * others.
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
    // What these two lack, each against the source of the other, follows from it.
    if (exchanged !== -1 && (index === exchanged || index === exchanged + 1)) return;
    if (source.block.kind !== 'heading') reportFrame(said.saying.text, { text, place }, prose, problems);
    const saying = new Saying(text, lang);
    const opposed = opposites(said.saying, saying);
    for (const { meant, ...word } of opposed) {
      const params = { words: text.slice(word.start, word.end), source: meant };
      problems.report(file, 'opposite-said', place, params);
    }
    const at: Placed = { index, text, place, pieces: sentences[index] ?? [] };
    const within = { block: source.block.id, file, end: prose.end, lang };
    reportNames(said, at, within, known, problems);
    if (!reportTurned(said, saying, at, within, problems) && opposed.length === 0)
      reportLost(said, at, within, problems);
  });
}

/** A sentence of a translation, where it stands. */
interface Placed {
  readonly index: number;
  readonly text: string;
  readonly place: Span;
  readonly pieces: TranslatedSentence;
}

/** The block of a translation that it stands in. */
interface Within {
  readonly block: string;
  readonly file: SourceFile;
  readonly end: number;
  readonly lang: Lang;
}

/** A heading is printed without the stop that a source sets behind it; what else begins and ends does as its source. */
function reportFrame(
  source: string,
  { text, place }: Pick<Placed, 'text' | 'place'>,
  { file, start, end }: StoredTranslation['prose'],
  problems: Problems,
): void {
  const run = {
    before: PARTED_BEFORE.test(file.text.slice(start, place.start)),
    behind: PARTED_BEHIND.test(file.text.slice(place.end, end)),
  };
  const fault = frameFault(source, text, run);
  if (fault !== null)
    problems.report(file, 'sentence-frame', place, {
      reason: FRAMES[fault],
      text: short(text),
      sentence: short(source),
    });
}

/** Reports names of people, places and bodies that one of the two has and the other has not. */
function reportNames(
  { saying, naming }: SourceSentence,
  { text, place }: Placed,
  { file, end, lang }: Within,
  known: Names,
  problems: Problems,
): void {
  const cut = exchangedShort(saying.text, text);
  for (const { by, name, word, right } of [
    ...differingNames(naming, new Naming(text), lang, known),
    ...(cut === null ? [] : [{ ...cut, by: 'source' as const, right: null }]),
  ]) {
    const at = word === null ? null : wordsAt(file.text, text.slice(word.start, word.end), place.start, end);
    problems.report(file, 'name-differs', at ?? place, { ...SIDES[by], name, nearest: right === null ? [] : [right] });
  }
}

/** Reports what one of the two denies and the other does not. @returns whether there is such a thing */
function reportTurned(
  { saying: source }: SourceSentence,
  saying: Saying,
  { place }: Placed,
  { file }: Within,
  problems: Problems,
): boolean {
  const turned = turnedRound(source, saying);
  if (turned === null) return false;
  const [words, other] = turned.by === 'source' ? [source.text, saying.text] : [saying.text, source.text];
  const params = { ...SIDES[turned.by], words: short(words.slice(turned.word.start)), sentence: short(other) };
  problems.report(file, 'denial-differs', place, { ...params, behind: [formOf(file.path)] });
  return true;
}

/** Reports the first of those of whom or of which a source speaks and its translation does not. */
function reportLost(
  { spokenOf: there, saying }: SourceSentence,
  { index, text, place, pieces }: Placed,
  { block, file, end, lang }: Within,
  problems: Problems,
): void {
  const [lost] = lostKinds(there, spokenOf(text, lang));
  if (lost === undefined) return;
  const { word, instead } = lost;
  const at = instead === null ? null : wordsAt(file.text, text.slice(instead.start, instead.end), place.start, end);
  const folder = file.path.slice(0, file.path.lastIndexOf('/'));
  problems.report(file, 'kind-lost', at ?? place, {
    words: saying.text.slice(word.start, word.end),
    sentence: short(text),
    // Where both languages lack it, the source has changed.
    fault: `spoken-of/${folder}/${block}/${index}`,
    behind: [
      formOf(file.path),
      ...pieces.flatMap((piece) =>
        typeof piece !== 'string' && piece.renders?.what === 'claim' ? [countedIn(file, piece.renders.id)] : [],
      ),
    ],
  });
}

/** Where words of a sentence stand in its file; null where a mark cuts them in two. */
function wordsAt(file: string, words: string, from: number, until: number): Span | null {
  const found = file.indexOf(words, from);
  return found === -1 || found >= until ? null : { start: found, end: found + words.length };
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
