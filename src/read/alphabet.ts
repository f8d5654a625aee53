/** Names and ids whose letters only look Latin: they read the same, and are others. */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { foreignLetters, inLatin } from '../text/characters.ts';

/** What stands in another alphabet, and as what it was meant; null where it does not look Latin. */
function lookAlike(id: string): { readonly letters: string; readonly meant: string } | null {
  const letters = foreignLetters(id);
  const meant = inLatin(id);
  return letters === null || foreignLetters(meant) !== null ? null : { letters, meant };
}

/** Reports a name of letters that only look Latin; false where it is another fault. */
export function reportAlphabet(
  file: SourceFile,
  place: { readonly start: number; readonly end: number },
  id: string,
  problems: Problems,
): boolean {
  const found = lookAlike(id);
  if (found === null) return false;
  const { letters, meant } = found;
  const { start, end } = place;
  problems.report(file, { code: 'id-alphabet', start, end, params: { id, letters }, nearest: [meant] });
  return true;
}

/** The same of the name of a file or folder. */
export function reportPathAlphabet(path: string, name: string, problems: Problems): boolean {
  const found = lookAlike(name);
  if (found === null) return false;
  problems.reportPath(path, {
    code: 'id-alphabet',
    params: { id: name, letters: found.letters },
    nearest: [found.meant.toLowerCase()],
  });
  return true;
}
