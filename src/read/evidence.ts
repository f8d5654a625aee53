/**
 * A transcription is evidence: it holds the source’s own words and letters. What editors write for themselves does not
 * belong there, nor letters of another alphabet that only look right. A note on the place says why something stays.
 */
import type { Span } from '../model/common.ts';
import { marksOf } from '../problems/entities.ts';
import type { Finding, Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { characterName, inCyrillic, LOOK_ALIKES } from '../text/characters.ts';
import { editorsMarks } from '../text/slips.ts';
import { blockAt, fileOffset, type ParsedTranscription } from '../text/reading.ts';
import { strange, strangeWords } from './letters.ts';

/** A word in letters of Latin each of which has a twin, and no Roman numeral. */
const TWIN = new RegExp(`(?<![\\p{L}\\p{M}])[${LOOK_ALIKES}k]+(?![\\p{L}\\p{M}])`, 'gu');
const NO_WORD = /^(?:[IVXLCDM]+|[ivx]{2,}|x)$/u;
/** Capitals that are numerals elsewhere are words where a sentence goes on with a small letter: «C другой стороны». */
const PREPOSITION = /^[CMX]$/u;

/**
 * Reports what in the words of a transcription is not the source’s.
 * @returns the faults of the blocks in which editors’ marks stand
 */
export function checkEvidence(
  file: SourceFile,
  slug: string,
  parsed: ParsedTranscription,
  noted: readonly Span[],
  problems: Problems,
): readonly string[] {
  const faults: string[] = [];
  const report = (place: Span, finding: Finding): void => {
    if (noted.some(({ start, end }) => start < place.end && place.start < end)) return;
    problems.report(file, {
      ...finding,
      start: fileOffset(parsed, place.start),
      end: fileOffset(parsed, place.end - 1) + 1,
    });
  };
  const { text } = parsed;
  for (const place of editorsMarks(text)) {
    const fault = marksOf(slug, blockAt(parsed, place.start)?.id ?? '');
    faults.push(fault);
    report(place, {
      code: 'transcription-mark',
      fault,
      params: { text: text.slice(place.start, place.end).slice(0, MOST_SHOWN) },
      covers: true,
    });
  }
  for (const { word, start, end } of strangeWords(text))
    report({ start, end }, { code: 'letter-foreign', params: strange(word) });
  for (const { 0: word, index } of /[A-Za-z]/.test(text) ? text.matchAll(TWIN) : []) {
    const place = { start: index, end: index + word.length };
    if (isWord(word, text.slice(place.end, place.end + 2))) report(place, twin(word));
  }
  return faults;
}

const MOST_SHOWN = 60;

function isWord(word: string, after: string): boolean {
  return !NO_WORD.test(word) || (PREPOSITION.test(word) && /^ \p{Ll}/u.test(after));
}

function twin(word: string): Finding {
  const nearest = [inCyrillic(word).replaceAll('k', 'к')];
  const letters = [...new Set(word)].map((letter) => characterName(letter).en).join(', ');
  return word.length === 1
    ? { code: 'letter-alone', params: { letter: word, character: characterName(word) }, nearest, covers: true }
    : { code: 'latin-in-cyrillic', params: { word, letters }, nearest, covers: true };
}
