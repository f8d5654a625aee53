/** Numbers of a JSON file with more digits than a number of the program keeps: the last ones would change unseen. */
import type { Node } from 'jsonc-parser';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';

/** So many digits may be too many; a file without them need not be read again. */
const MANY_DIGITS = /\d{16}|\.\d{15}/;

/** May a text hold such a number? */
export function mayHoldLongNumber(text: string): boolean {
  return MANY_DIGITS.test(text);
}

/** Reports each number that would lose digits. */
export function reportLongNumbers(node: Node, file: SourceFile, problems: Problems): void {
  const written = file.text.slice(node.offset, node.offset + node.length);
  if (node.type === 'number' && mayHoldLongNumber(written) && !isKept(written))
    problems.report(file, {
      code: 'number-too-long',
      start: node.offset,
      end: node.offset + node.length,
      params: { number: written },
    });
  for (const child of node.children ?? []) reportLongNumbers(child, file, problems);
}

/** Is a number the same after it was read? */
function isKept(written: string): boolean {
  const value = Number(written);
  if (/^-?\d+$/.test(written)) return Number.isSafeInteger(value);
  return String(value) === written.replace(/0+$/, '');
}
