/**
 * Letters that look right and are others: a lone Latin “i” among Ukrainian words, a zero for an “о”, a letter that
 * neither language of the sources has, a character written in the way of HTML.
 */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { characterName, inCyrillic, inLatin } from '../text/characters.ts';
import { markdown } from '../text/markdown.ts';
import { between } from '../model/common.ts';

const C = 'А-Яа-яЁёІіЇїЄєҐґ';
/**
 * A lone letter between words of the other alphabet, which has such a word: Latin capitals only where a sentence begins
 * (“вітамін B” is right), and not I and C, which are numbers. A year is followed by “р.”. The letter is looked for
 * before its neighbours: every letter of every file is asked.
 */
const ALONE = new RegExp(
  [
    `[aiocyek](?= [${C}])(?<=[${C}][,;:]? .)`,
    `[AOYK](?= [${C}]{2})(?<=(?:^|[${C}][.!?…] ).)`,
    `p(?=\\.)(?<=\\b1[89]\\d\\d ?.)(?<=[${C}][^\\n]*)(?![^\\n]*[a-z]{3})`,
    `а(?= [A-Za-z])(?<=[A-Za-z][,;:]? .)`,
    `[АІ](?= [a-z]{2})(?<=(?:^|[A-Za-z][.!?…] ).)`,
  ].join('|'),
  'gm',
);
/** What stands before a letter that is spoken of. */
const SPOKEN_OF = new RegExp(
  '(?<!\\p{L})(?:letters?|spel\\w+|wr[io]t\\w+|vowel|sound|word|conjunction|preposition|' +
    `(?:літер|букв|звук|слов|сполучник|прийменник|союз|предлог)[${C}]*) $`,
  'iu',
);

/**
 * A digit in the place of a letter that it looks like. An ordinal begins with its number, the name of a machine ends
 * with it. No repetition: a word of a million letters costs a million steps.
 */
const DIGIT = new RegExp(
  `(?<=[${C}])[0346](?=[а-яіїєґё])|(?<![${C}\\d.,])0(?=[а-яіїєґё]{2})|(?<=[а-яіїєґё]{2})0(?![${C}\\d])`,
  'g',
);
const WORD = new RegExp(`[${C}\\d]`);
const LETTERS: Readonly<Record<string, string>> = { 0: 'о', 3: 'з', 4: 'ч', 6: 'б' };

const REFERENCE = /&(?<!`&)(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});(?!`)/gi;

/** Cyrillic letters of neither alphabet, before 1918 and after. */
const STRANGE = new RegExp(
  '[\\u0400\\u0402-\\u0403\\u0405\\u0408-\\u040f\\u0450\\u0452-\\u0453\\u0455\\u0458-\\u0461' +
    '\\u0464-\\u0471\\u0476-\\u048f\\u0492-\\u052f]',
);
const CYRILLIC = /[\u0400-\u052f]+/g;
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
  const isSource = file.path.endsWith('transcription.md');
  // The words of a source, below its front matter, are looked at with the notes on them.
  const end = isSource ? text.indexOf('\n---', 3) : text.length;
  for (const { 0: letter, index } of text.matchAll(ALONE)) if (index < end) reportAlone(file, letter, index, problems);
  let done = 0;
  for (const { index } of text.matchAll(DIGIT)) if (index >= done) done = reportDigit(file, index, problems);
  for (const { 0: written, index } of text.matchAll(REFERENCE)) reportReference(file, written, index, problems);
  if (!isSource) reportStrange(file, problems);
}

/** Reports the word around a digit. @returns where it ends: whatever digits it has, it is one mistake */
function reportDigit(file: SourceFile, index: number, problems: Problems): number {
  let [start, end] = [index, index + 1];
  while (WORD.test(file.text[start - 1] ?? '')) start -= 1;
  while (WORD.test(file.text[end] ?? '')) end += 1;
  const word = file.text.slice(start, end);
  problems.report(file, 'digit-in-word', between(start, end), {
    word,
    nearest: [word.replace(/[0346]/g, (digit) => LETTERS[digit] ?? digit)],
    covers: true,
  });
  return end;
}

function reportAlone(file: SourceFile, letter: string, index: number, problems: Problems): void {
  if (SPOKEN_OF.test(file.text.slice(Math.max(0, index - 30), index))) return;
  const twin = /[a-z]/i.test(letter) ? inCyrillic(letter).replace('k', 'к') : inLatin(letter);
  problems.report(file, 'letter-alone', between(index, index + 1), {
    letter,
    character: characterName(letter),
    nearest: [twin],
    covers: true,
  });
}

function reportReference(file: SourceFile, written: string, index: number, problems: Problems): void {
  const character = markdown.utils.unescapeAll(written);
  if (character === written) return;
  problems.report(file, 'character-reference', between(index, index + written.length), {
    text: written,
    character: characterName(character),
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
      problems.report(file, 'letter-foreign', between(start, end), { ...strange(word) });
}

/** Words with a letter that neither Ukrainian nor Russian has. */
export function strangeWords(text: string): (Stretch & { readonly word: string })[] {
  // Hardly any text has such a letter, and its words need not be gone through.
  if (!STRANGE.test(text)) return [];
  return [...text.matchAll(CYRILLIC)]
    .filter(([word]) => STRANGE.test(word))
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** What is said of such a word. */
export function strange(word: string): { word: string; character: ReturnType<typeof characterName> } {
  return { word, character: characterName(STRANGE.exec(word)?.[0] ?? '') };
}
