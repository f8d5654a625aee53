/** Reads a file of content as text, or says why it is none: wrong encoding, byte order mark, size, look-alike letters. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problems } from './problems.ts';
import { SourceFile } from './source-file.ts';

/** Largest file that is read, in bytes: far above any document, far below what would stop the machine. */
export const MAX_BYTES = 4 * 1024 * 1024;

/** Reads `path` (relative to `root`); `null` when it cannot be content, with the reason in `problems`. */
export function readFile(root: string, path: string, problems: Problems): SourceFile | null {
  const full = join(root, path);
  const size = statSync(full).size;
  if (size > MAX_BYTES) {
    problems.reportPath(path, { code: 'file-too-large', params: { size: (size / 1024 / 1024).toFixed(1), limit: MAX_BYTES / 1024 / 1024 } });
    return null;
  }
  return decode(path, readFileSync(full), problems);
}

/** Decodes UTF-8 strictly. */
export function decode(path: string, bytes: Uint8Array, problems: Problems): SourceFile | null {
  const bom = byteOrderMark(bytes);
  if (bom !== null) {
    problems.reportPath(path, { code: bom === 'UTF-8' ? 'file-bom' : 'file-encoding', params: { encoding: bom } });
    return null;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const good = new SourceFile(path, new TextDecoder('utf-8').decode(bytes));
    const at = good.text.indexOf('\uFFFD');
    problems.report(good, { code: 'file-encoding', start: at, end: at + 1, params: { encoding: guessEncoding(bytes) } });
    return null;
  }
  const file = new SourceFile(path, text);
  if (text.trim() === '') {
    problems.reportPath(path, { code: 'file-empty' });
    return null;
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/.exec(text);
  if (control !== null) {
    problems.report(file, { code: 'file-control', start: control.index, end: control.index + 1, params: { character: `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` } });
    return null;
  }
  checkLetters(file, problems);
  return file;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  return null;
}

function guessEncoding(bytes: Uint8Array): string {
  let zeros = 0;
  for (const byte of bytes.subarray(0, 400)) if (byte === 0) zeros += 1;
  return zeros > 50 ? 'UTF-16' : 'Windows-1251 / Latin-1';
}

/** A word in which Latin letters stand between Cyrillic ones, and text that is not in Unicode's composed form (NFC). */
function checkLetters(file: SourceFile, problems: Problems): void {
  for (const match of file.text.matchAll(/[\p{Script=Cyrillic}]+[A-Za-z]+[\p{Script=Cyrillic}A-Za-z]*|[A-Za-z]+[\p{Script=Cyrillic}]+[\p{Script=Cyrillic}A-Za-z]*/gu)) {
    // A path or attribute may join both scripts on purpose; words of prose do not.
    problems.report(file, { code: 'latin-in-cyrillic', start: match.index, end: match.index + match[0].length, params: { word: match[0], letters: [...new Set(match[0].match(/[A-Za-z]/g))].join(' ') } });
  }
  if (file.text.normalize('NFC') !== file.text) {
    const at = /[^\u0000-\u02FF\u0400-\u0482][\u0300-\u036F]|[\p{L}][\u0300-\u036F]/u.exec(file.text);
    const composed = at?.[0].normalize('NFC') ?? '';
    problems.report(file, { code: 'not-normalised', start: at?.index ?? 0, end: (at?.index ?? 0) + (at?.[0].length ?? 1), params: { word: at?.[0] ?? '', composed } });
  }
}
