/**
 * Sentences: of a reading text, for counting how much of a document is annotated, and of one block and its
 * translations, which are paired sentence by sentence.
 *
 * Rules of our own rather than `Intl.Segmenter`: its cuts change with the Unicode data of the machine, and it ends a
 * sentence after «тов.» and «ст.». The rules, in order:
 *
 * 1. Matter outside the document has no sentences; a heading is cut like a paragraph. A run-in subheading begins the
 *    sentence that follows it.
 * 2. A sentence ends after `.`, `!`, `?` or `…` (several in a row, with closing quotation marks and brackets) where
 *    white space and then a capital letter, a digit, an opening mark or a dash follow, or the block ends.
 * 3. No end after a known abbreviation («тов.», «ст.», «тис.») or a single capital letter, an initial («Л. М.»). After
 *    «т. и.», «т. д.», «и т. п.» only where a capital letter follows; inside them never. What says only when («За 1925
 *    р.») is no sentence.
 * 4. A paragraph that stops without such a mark, before a paragraph that begins with a small letter, is the line break
 *    of a transcriber: the sentence goes on.
 */
import { classOf, codesOf, LETTER, NUMBER, SPACE } from './characters.ts';
import { LANGS, type Span } from '../model/common.ts';
import type { Block, EditionDocument, ReadingText } from '../model/edition.ts';
import type { SentencePair, TranslatedBlock, TranslatedSentence } from '../model/translation.ts';

/**
 * Abbreviations after which a name or a number follows, Ukrainian, Russian and English, without their point, in small
 * letters.
 */
const BEFORE_A_NAME = new Set(
  (
    'тов т тт ст гр гр-н ім им св м г с ред див см пор напр стор стр вул ул губ окр обл пов вол парт зав зам заст ' +
    'секр проф акад інж инж агр уповн уполн нач пом гор пос дер хут мест о п пп № mr mrs dr prof st vol cf com cde'
  ).split(' '),
);
/**
 * Abbreviations that can also end a sentence: a capital letter after them begins a new one. Before a number what is
 * counted does not end it: «38 карб. 50 коп.», «412 чол. 37 партійців».
 */
const MAY_END = new Set(
  (
    'тис тыс млн крб карб руб коп червон р рр гг ін др проц відс год час хв мін мин сек міс мес тижд нед ' +
    'ч чол чел буд кв корп кімн комн пуд фун фунт зол дес десят саж арш верш верст кг гр км см мм куб га ' +
    'арк оп спр ф ед хр кн розд разд гл табл рис мал черт no p pp ca etc'
  ).split(' '),
);
/** Months, prepositions and numbers: what says no more than these says when, and nothing else. */
const MONTH = [
  'січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд',
  'январ|феврал|март|апрел|май|мая|июн|июл|август|сентябр|октябр|ноябр|декабр',
].join('|');
const WHEN = new RegExp(
  `^(?:\\s*(?:${[
    'у|в|за|на|з|із|зі|від|до|під|після|протягом|упродовж|станом|по|к|с|со|от|в течение|после',
    `(?:${MONTH})\\p{Ll}*`,
    String.raw`\d+(?:[\p{Pd}/.]\d+)*(?:-?\p{Ll}{1,3})?`,
  ].join('|')})(?=\\s))*\\s*\\d[\\d\\p{Pd}/.]*\\s+(?:р|рр|г|гг)$`,
  'iu',
);

/** What may stand between the mark and the end of its sentence. */
const CLOSING = codesOf('»”"\'’)]');
/** What a sentence can begin with. */
const BEGINNING = /^[\p{Lu}\p{N}«„“"'(—–-]/u;

/**
 * The sentences of a document, in text order. Spans are trimmed and never overlap; every word inside the document is in
 * one.
 */
export function sentences(reading: ReadingText): Span[] {
  const result: Span[] = [];
  let open: number | null = null;
  const inside = reading.blocks.filter((block) => block.kind !== 'outside');
  inside.forEach((block, index) => {
    let start = open ?? block.start;
    open = null;
    for (const after of sentenceEnds(reading.text.slice(block.start, block.end))) {
      result.push(trimmed(reading.text, start, block.start + after));
      start = block.start + after;
    }
    if (reading.text.slice(start, block.end).trim() === '') return;
    const next = inside[index + 1];
    const goesOn =
      next !== undefined &&
      block.kind === 'paragraph' &&
      next.kind === 'paragraph' &&
      /^[\p{Ll}]/u.test(reading.text.slice(next.start, next.end));
    if (goesOn) open = start;
    else result.push(trimmed(reading.text, start, block.end));
  });
  return result;
}

/** Offsets at which sentences of one block of text end, its own end included only where a mark stands there. */
export function sentenceEnds(words: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let behind = at;
    while (isMark(words.charCodeAt(behind))) behind += 1;
    if (behind === at) continue;
    let after = behind;
    while (CLOSING.has(words.charCodeAt(after))) after += 1;
    if (after === words.length || endsSentence(words, ends.at(-1) ?? 0, at, words.slice(at, behind), after))
      ends.push(after);
    at = after - 1;
  }
  return ends;
}

/** . ! ? … */
function isMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/**
 * The sentences of one block, whatever kind of block it is. One that goes on in the next block is a sentence of each.
 */
export function blockSentences({ text }: ReadingText, block: Span): Span[] {
  const ends = [0, ...sentenceEnds(text.slice(block.start, block.end)), block.end - block.start];
  return ends.slice(1).flatMap((end, index) => {
    const span = trimmed(text, block.start + (ends[index] ?? 0), block.start + end);
    return span.start < span.end ? [span] : [];
  });
}

/**
 * The word that ends just before `at`, looked for backwards: a pattern would begin at every letter of the paragraph.
 */
function lastWord(words: string, at: number): string {
  let start = at;
  while (start > 0 && isOfWord(words.charCodeAt(start - 1))) start -= 1;
  return words.slice(start, at);
}

/** A letter, a figure, № or a hyphen. */
function isOfWord(code: number): boolean {
  const is = classOf(code);
  return is === LETTER || is === NUMBER || code === 0x2116 || code === 0x2d;
}

/** Is a word cut short where a point behind it ends the sentence? An initial is, and what comes before a name. */
export function isShortened(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || BEFORE_A_NAME.has(word.toLowerCase());
}

/** @param from where the sentence begins */
function endsSentence(words: string, from: number, at: number, mark: string, after: number): boolean {
  let start = after;
  while (classOf(words.charCodeAt(start)) === SPACE) start += 1;
  const next = words.slice(start, start + 2);
  if (start === after || !BEGINNING.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = lastWord(words, at);
  if (/^\p{Lu}$/u.test(word)) return false;
  const small = word.toLowerCase();
  // «и т. и.», «і т. д.»: the last letter of the group may end a sentence, the «т» before it never.
  if (/^[идпі]$/u.test(small) && /(^|\s)т\.\s*[идпі]$/iu.test(words.slice(0, at))) return /^\p{Lu}/u.test(next);
  if (BEFORE_A_NAME.has(small)) return false;
  return !MAY_END.has(small) || (/^\p{Lu}/u.test(next) && !WHEN.test(words.slice(from, at)));
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
}

/** A block with its sentences, each beside its translations. */
export interface PairedBlock {
  readonly block: Block;
  readonly pairs: readonly SentencePair[];
}

/**
 * The sentences of every block in pairs. The checker has seen to it that a translated block has as many sentences as
 * its source. Made when it is asked for, so that ten thousand documents do not hold their texts a second time.
 */
export function pairsOf({ reading, translations }: Pick<EditionDocument, 'reading' | 'translations'>): PairedBlock[] {
  const translated = LANGS.map((lang) => new Map(translations[lang].map((block) => [block.block, block])));
  return reading.blocks.map((block) => {
    const [en, uk] = translated.map((blocks) => sentencesOf(blocks.get(block.id)));
    return {
      block,
      pairs: blockSentences(reading, block).map((span, index) => ({
        span,
        translations: { en: en?.[index] ?? null, uk: uk?.[index] ?? null },
      })),
    };
  });
}

function sentencesOf(block: TranslatedBlock | undefined): readonly TranslatedSentence[] | null {
  return block === undefined || block.gap ? null : block.sentences;
}
