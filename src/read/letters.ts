/**
 * Letters that look right and are others: a lone Latin “i” among Ukrainian words, a zero for an “о”, a letter that
 * neither language of the sources has, a character written in the way of HTML.
 */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { characterName, inCyrillic, inLatin } from '../text/characters.ts';
import { markdown } from '../text/markdown.ts';

const C = 'А-Яа-яЁёІіЇїЄєҐґ';
/**
 * A lone letter between words of the other alphabet, which has such a word: Latin capitals only where a sentence begins
 * (“вітамін B” is right), and not I and C, which are numbers. A year is followed by “р.”.
 */
const ALONE = new RegExp(
  [
    `(?<=[${C}][,;:]? )[aiocyek](?= [${C}])`,
    `(?<=(?:^|[${C}][.!?…] ))[AOYK](?= [${C}]{2})`,
    `(?<=[${C}][^\\n]*\\b1[89]\\d\\d ?)p(?=\\.)(?![^\\n]*[a-z]{3})`,
    `(?<=[A-Za-z][,;:]? )а(?= [A-Za-z])`,
    `(?<=(?:^|[A-Za-z][.!?…] ))[АІ](?= [a-z]{2})`,
  ].join('|'),
  'gm',
);
/** What stands before a letter that is spoken of. */
const SPOKEN_OF =
  /(?:letters?|spel\w+|wr[io]t\w+|vowel|sound|word|conjunction|preposition|літер\S*|букв\S*|звук\S*|слов\S*|сполучник\S*|прийменник\S*|букв\S*|союз\S*|предлог\S*) $/iu;
/** The quick question: does one letter stand between spaces, or before a full stop? */
const SUSPECT = new RegExp(`(?:^|[ \\d])[aiocyekAOYKpаіАІ][ .]`, 'm');

/** A digit in the place of a letter that it looks like; ordinals and numbers begin with theirs. */
const DIGIT = new RegExp(
  `[${C}]+[0346](?=[а-яіїєґё])[${C}]*|(?<![${C}\\d.,])0(?=[а-яіїєґё]{2})[${C}]+|(?<![А-ЯІЇЄҐ])[а-яіїєґё]{2,}0(?![${C}\\d])`,
  'g',
);
const LETTERS: Readonly<Record<string, string>> = { 0: 'о', 3: 'з', 4: 'ч', 6: 'б' };

const REFERENCE = /(?<!`)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});(?!`)/gi;

/** Cyrillic letters of neither alphabet, before 1918 and after. */
const STRANGE =
  /[\u0400\u0402-\u0403\u0405\u0408-\u040f\u0450\u0452-\u0453\u0455\u0458-\u045f\u0460\u0461\u0464-\u0471\u0476-\u048f\u0492-\u052f]/;
const STRANGE_WORD = new RegExp(`[\\u0400-\\u052f]*${STRANGE.source}[\\u0400-\\u052f]*`, 'g');
/** What stands in quotation marks of text or in asterisks is somebody else’s. */
const QUOTED = /«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|\*[^*\n]+\*/g;

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reports all but the letters of other languages in a transcription, which notes may explain. */
export function checkLookAlikes(file: SourceFile, problems: Problems): void {
  const { text } = file;
  if (SUSPECT.test(text))
    for (const { 0: letter, index } of text.matchAll(ALONE)) reportAlone(file, letter, index, problems);
  for (const { 0: word, index } of text.matchAll(DIGIT))
    problems.report(file, {
      code: 'digit-in-word',
      start: index,
      end: index + word.length,
      params: { word },
      nearest: [word.replace(/[0346]/g, (digit) => LETTERS[digit] ?? digit)],
      covers: true,
    });
  if (text.includes('&'))
    for (const { 0: written, index } of text.matchAll(REFERENCE)) reportReference(file, written, index, problems);
  if (STRANGE.test(text) && !file.path.endsWith('transcription.md')) reportStrange(file, problems);
}

function reportAlone(file: SourceFile, letter: string, index: number, problems: Problems): void {
  if (SPOKEN_OF.test(file.text.slice(Math.max(0, index - 30), index))) return;
  const twin = /[a-z]/i.test(letter)
    ? letter === 'k'
      ? 'к'
      : letter === 'K'
        ? 'К'
        : inCyrillic(letter)
    : inLatin(letter);
  problems.report(file, {
    code: 'letter-alone',
    start: index,
    end: index + 1,
    params: { letter, character: characterName(letter) },
    nearest: [twin],
    covers: true,
  });
}

function reportReference(file: SourceFile, written: string, index: number, problems: Problems): void {
  const character = markdown.utils.unescapeAll(written);
  if (character === written) return;
  problems.report(file, {
    code: 'character-reference',
    start: index,
    end: index + written.length,
    params: { text: written, character: characterName(character) },
    nearest: /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? [character] : [],
    covers: true,
  });
}

function reportStrange(file: SourceFile, problems: Problems): void {
  const quoted = [...file.text.matchAll(QUOTED)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  for (const { word, start, end } of strangeWords(file.text))
    if (!quoted.some((other) => other.start <= start && end <= other.end))
      problems.report(file, { code: 'letter-foreign', start, end, params: strange(word) });
}

/** Words with a letter that neither Ukrainian nor Russian has. */
export function strangeWords(text: string): (Stretch & { readonly word: string })[] {
  if (!STRANGE.test(text)) return [];
  return [...text.matchAll(STRANGE_WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** What is said of such a word. */
export function strange(word: string): { word: string; character: ReturnType<typeof characterName> } {
  return { word, character: characterName(STRANGE.exec(word)?.[0] ?? '') };
}
