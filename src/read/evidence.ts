/**
 * A transcription is evidence: it holds the source’s own words and letters. What editors write for themselves does not
 * belong there, nor letters of another alphabet that only look right. A note on the place says why something stays.
 */
import { type Span, between } from '../model/common.ts';
import { letterIn } from '../problems/entities.ts';
import type { Problems, Particulars } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { characterName, inCyrillic, LOOK_ALIKES } from '../text/characters.ts';
import { meantDigits, readMixedAt } from '../text/numbers/letters.ts';
import { editorsMarks } from '../text/slips.ts';
import { fileOffset, type ParsedTranscription } from '../text/reading.ts';
import { saidIn } from '../problems/whole.ts';
import { strange, strangeWords } from './letters.ts';

/** A word in letters of Latin each of which has a twin, and no Roman numeral. */
const TWIN = new RegExp(`(?<![\\p{L}\\p{M}])[${LOOK_ALIKES}k]+(?![\\p{L}\\p{M}])`, 'gu');
const NO_WORD = /^(?:[IVXLCDM]+|[ivx]{2,}|x)$/u;
/** Capitals that are numerals elsewhere are words where a sentence goes on with a small letter: «C другой стороны». */
const PREPOSITION = /^[CMX]$/u;

/** Reports what in the words of a transcription is not the source’s. */
export function checkEvidence(
  file: SourceFile,
  slug: string,
  parsed: ParsedTranscription,
  noted: readonly Span[],
  problems: Problems,
): void {
  const { text } = parsed;
  const report = <Code extends ProblemCode>(place: Span, code: Code, said: Particulars<Code>): void => {
    if (noted.some(({ start, end }) => start < place.end && place.start < end)) return;
    const end = fileOffset(parsed, place.end - 1) + 1;
    problems.report(file, code, between(fileOffset(parsed, place.start), end), said);
  };
  for (const place of editorsMarks(text)) {
    const shown = text.slice(place.start, place.end).slice(0, MOST_SHOWN);
    report(place, 'transcription-mark', { text: shown, fault: saidIn(slug), covers: true });
  }
  for (const { word, start, end } of strangeWords(text)) report(between(start, end), 'letter-foreign', strange(word));
  for (const { 0: word, index } of /[A-Za-z]/.test(text) ? text.matchAll(TWIN) : []) {
    const place = between(index, index + word.length);
    if (!isWord(word, text.slice(place.end, place.end + 2))) continue;
    const number = readMixedAt(text, place.start, place.end);
    const behind = number === null ? [] : [letterIn(slug, meantDigits(number.meant))];
    const known = { nearest: [inCyrillic(word).replaceAll('k', 'к')], covers: true, behind };
    const letters = [...new Set(word)].map((letter) => characterName(letter).en).join(', ');
    if (word.length > 1) report(place, 'latin-in-cyrillic', { word, letters, ...known });
    else report(place, 'letter-alone', { letter: word, character: characterName(word), ...known });
  }
}

const MOST_SHOWN = 60;

function isWord(word: string, after: string): boolean {
  return !NO_WORD.test(word) || (PREPOSITION.test(word) && /^ \p{Ll}/u.test(after));
}
