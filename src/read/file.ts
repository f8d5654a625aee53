/** Reads a file of content as text, or says why it is none: too large, unreadable, wrong encoding, byte order mark. */
import type { Bilingual } from '../model/common.ts';
import { reasonOf } from './tree.ts';
import { fileKind } from './file-kind.ts';
import type { Files } from './files.ts';
import { checkFrame } from './frame.ts';
import { checkLetters } from './invisible-characters.ts';
import type { Problems } from '../problems/problem.ts';
import { SourceFile } from '../problems/source-file.ts';
import { reportTwice } from './twice.ts';
import { inBoth } from '../words/index.ts';

/** Largest file that is read, in bytes: far above any document, far below what would stop the machine. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Reads a file; `null` when it cannot be content, with the reason in `problems`. */
export function readFile(files: Files, path: string, problems: Problems): SourceFile | null {
  let bytes: Uint8Array;
  try {
    const size = files.size(path);
    if (size > MAX_BYTES) {
      problems.reportPath(path, {
        code: 'file-too-large',
        params: {
          size: { en: (size / 1024 / 1024).toFixed(1), uk: (size / 1024 / 1024).toFixed(1).replace('.', ',') },
          limit: MAX_BYTES / 1024 / 1024,
        },
      });
      return null;
    }
    bytes = files.read(path);
  } catch (error) {
    problems.reportPath(path, { code: 'file-unreadable', params: { reason: reasonOf(error) } });
    return null;
  }
  const same = problems.steady('bytes', path, bytes, (earlier, now) => Buffer.compare(earlier, now) === 0);
  return problems.recall('text', path, [same], (own) => decode(path, same, own));
}

/** Decodes UTF-8 strictly. */
export function decode(path: string, bytes: Uint8Array, problems: Problems): SourceFile | null {
  const kind = fileKind(bytes);
  if (kind !== null) {
    problems.reportPath(path, { code: 'file-kind', params: { kind } });
    return null;
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    problems.reportPath(path, { code: 'file-bom' });
    return null;
  }
  if (looksLikeUtf16(bytes)) {
    problems.reportPath(path, { code: 'file-encoding', params: { encoding: 'UTF-16' } });
    return null;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lossy = new SourceFile(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const at = lossy.text.indexOf('\uFFFD');
    problems.report(lossy, {
      code: 'file-encoding',
      start: at,
      end: at + 1,
      params: { encoding: guessEncoding(bytes, lossy.text) },
    });
    return null;
  }
  if (text.trim() === '') {
    problems.reportPath(path, { code: 'file-empty' });
    return null;
  }
  const file = new SourceFile(path, text);
  const reads = (own: Problems): boolean => {
    reportTwice(file, own);
    return checkFrame(file, own) && checkLetters(file, own);
  };
  return problems.pass('letters', () => [file], reads) ? file : null;
}

/**
 * A byte order mark of UTF-16, or so many zero (Latin) or four (Cyrillic) bytes in every second place as no other
 * encoding has.
 */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const sample = bytes.subarray(0, 400);
  const high = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0 || byte === 4) high[index % 2] = (high[index % 2] ?? 0) + 1;
  });
  return sample.length >= 4 && Math.max(...high) * 2 > sample.length * 0.7;
}

/**
 * What an editor most likely wrote. Letters of Windows-1251, KOI8 and Latin-1 lie above 0x7F, each in its own quarters.
 */
function guessEncoding(bytes: Uint8Array, lossy: string): string | Bilingual {
  const broken = lossy.match(/\uFFFD/g)?.length ?? 0;
  const whole = lossy.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  if (whole > 2 * broken) return inBoth((t) => t.reasons.damaged);
  let [high, runs, upper] = [0, 0, 0];
  bytes.subarray(0, 20_000).forEach((byte, index) => {
    if (byte < 0x80) return;
    high += 1;
    if ((bytes[index - 1] ?? 0) < 0x80) runs += 1;
    if (byte >= 0xe0) upper += 1;
  });
  // Letters beyond ASCII stand alone in western languages and in whole words in Cyrillic ones.
  if (high < runs * 2) return 'Latin-1 (ISO 8859-1)';
  return upper * 2 > high ? 'Windows-1251' : 'KOI8-U';
}
