/**
 * Characters that cannot be seen or trusted: controls, lost letters, Latin letters in Cyrillic words, letters made of
 * two characters.
 */
import { type Bilingual, between } from '../model/common.ts';
import { characterName, inCyrillic, inLatin } from '../text/characters.ts';
import { formOf } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { checkLookAlikes } from './letters.ts';

/**
 * Controls; the soft hyphen; invisible and direction-changing characters, which can make a line read otherwise than it
 * is (Boucher and Anderson, "Trojan Source", 2021); line separators that only some programs break at; non-characters.
 */
const CONTROLS =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E' +
  '\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF';
const INVISIBLE = new RegExp(
  `[${CONTROLS}]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]`,
);
/**
 * The same without looking around surrogates: it asks for one character only, and where it finds nothing there is
 * nothing.
 */
const SUSPECT = new RegExp(`[${CONTROLS}\\uD800-\\uDFFF]`);

// Ranges and not \p{Script=…}: the checker looks at every letter of every file, and this is ten times as fast.
const CYRILLIC = '\\u0400-\\u052F\\u1C80-\\u1C8A\\u2DE0-\\u2DFF\\uA640-\\uA69F';
const FOREIGN = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0370-\\u03FF\\u1E00-\\u1FFF';
/** The place where one alphabet meets the other. No repetition: a word of a million letters costs a million steps. */
const SEAM = new RegExp(`[${CYRILLIC}][${FOREIGN}]|[${FOREIGN}][${CYRILLIC}]`, 'g');
const LETTER = new RegExp(`[${CYRILLIC}${FOREIGN}]`);
const CYRILLIC_LETTERS = new RegExp(`[${CYRILLIC}]`, 'g');
const FOREIGN_LETTERS = new RegExp(`[${FOREIGN}]`, 'g');

/** The first invisible character of a text, with its name; null when there is none. */
export function invisible(text: string): { readonly index: number; readonly name: Bilingual } | null {
  if (!SUSPECT.test(text)) return null;
  const found = INVISIBLE.exec(text);
  return found === null ? null : { index: found.index, name: characterName(found[0]) };
}

/** Reports what is wrong with the characters of a file; false when its words cannot be read at all. */
export function checkLetters(file: SourceFile, problems: Problems): boolean {
  const { text } = file;
  const hidden = invisible(text);
  if (hidden !== null) {
    problems.report(file, 'file-control', between(hidden.index, hidden.index + 1), { character: hidden.name });
    return false;
  }
  const lost = text.indexOf('\uFFFD');
  if (lost !== -1) problems.report(file, 'letter-lost', between(lost, lost + 1));
  checkScripts(file, problems);
  checkLookAlikes(file, problems);
  checkForm(file, problems);
  return true;
}

function checkScripts(file: SourceFile, problems: Problems): void {
  // "\nСлово" in a string of JSON or YAML is a line break and a word.
  const text = file.text.includes('\\') ? file.text.replace(/\\[bfnrt]/g, '  ') : file.text;
  let done = 0;
  for (const { index } of text.matchAll(SEAM)) {
    if (index < done) continue;
    let [start, end] = [index, index];
    while (start > 0 && LETTER.test(text[start - 1] ?? '')) start -= 1;
    while (LETTER.test(text[end] ?? '')) end += 1;
    done = end;
    const word = text.slice(start, end);
    const cyrillic = isMeantCyrillic(word, file.line(file.position(start).line));
    const intruders = new Set(word.match(cyrillic ? FOREIGN_LETTERS : CYRILLIC_LETTERS));
    const meant = cyrillic ? inCyrillic(word) : inLatin(word);
    problems.report(file, 'latin-in-cyrillic', between(start, end), {
      word,
      letters: [...intruders].map((letter) => characterName(letter).en).join(', '),
      nearest: meant.search(SEAM) === -1 ? [meant] : [],
      // Whatever fails at this word fails for its letters.
      covers: true,
    });
  }
}

/** Either alphabet may be the intruder: the one that has a twin in the other, has fewer letters, or is rarer here. */
function isMeantCyrillic(word: string, line: string): boolean {
  const [cyrillic, latin] = [inCyrillic(word), inLatin(word)].map((twin) => twin.search(SEAM) === -1);
  if (cyrillic !== latin) return cyrillic === true;
  const more = (text: string): number =>
    (text.match(CYRILLIC_LETTERS)?.length ?? 0) - (text.match(FOREIGN_LETTERS)?.length ?? 0);
  return (more(word) || more(line)) >= 0;
}

/**
 * Reports the first word that is not in Unicode's composed form (NFC): a file is converted as a whole or not at all.
 */
function checkForm(file: SourceFile, problems: Problems): void {
  if (file.text.normalize('NFC') === file.text) return;
  for (const { 0: word, index } of file.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const composed = word.normalize('NFC');
    if (composed === word) continue;
    problems.report(file, 'not-normalised', between(index, index + word.length), {
      word,
      composed,
      fault: formOf(file.path),
    });
    return;
  }
}
