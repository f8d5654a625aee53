/** Reads a file of content as text, or says why it is none: too large, unreadable, wrong encoding, byte order mark. */
import { type Bilingual, between } from '../model/common.ts';
import { reasonOf } from './tree.ts';
import type { Files } from './files.ts';
import { checkFrame } from './frame.ts';
import { checkLetters } from './invisible-characters.ts';
import type { Problems } from '../problems/problem.ts';
import { LANGUAGE_NAMES, languageOf } from '../text/language-of.ts';
import { sentenceEnds } from '../text/sentences.ts';
import { SourceFile } from '../problems/source-file.ts';
import { inBoth } from '../words/index.ts';

// A paragraph, a sentence, or a line of a list, that stands twice below one heading: it was pasted once too often.

/** Shorter ones may well come again. */
const TELLING = 40;
const TELLING_SENTENCE = 30;
/** What may stand in several places: quotations, what belongs to figures, headings, tables of front matter. */
const AGAIN = /^(?:[>{#|]|- ?«|- \{|\*\*[^*]+:\*\* \[)/u;

/** Texts of ours that are markdown; a transcription may repeat itself, and a translation with it. */
const OURS = /^content\/(?:(?!.*\/translation\.).*)(?<!\/transcription)\.md$/u;

/** Reports what stands a second time. Two notes may say the same: of two slips there may be no more to be said. */
function reportTwice(file: SourceFile, problems: Problems): void {
  if (!OURS.test(file.path)) return;
  const front = /^---\n[^]*?\n---\n/u.exec(file.text);
  const start = front === null ? 0 : front[0].length;
  const seen = new Map<string, number>();
  for (const { 0: line, index } of file.text.slice(start).matchAll(/^[^\n]+$/gmu)) {
    const words = line.trim();
    if (words.startsWith('#')) seen.clear();
    const old = /^- «/u.test(words) && words.includes('→');
    if (words.length < TELLING || (AGAIN.test(words) && !old)) continue;
    for (const { text, at } of [{ text: words, at: index }, ...sentencesIn(line, index)]) {
      const first = seen.get(text);
      if (first === undefined) seen.set(text, start + at);
      else
        problems.report(file, 'text-twice', between(start + at, start + at + text.length), {
          words: `${text.slice(0, TELLING)}…`,
          line: file.locate(first, first + 1).line,
        });
      // Its sentences are not told once more.
      if (first !== undefined) break;
    }
  }
}

/** The telling sentences of a line, where it has several. */
function sentencesIn(line: string, from: number): { readonly text: string; readonly at: number }[] {
  if (line.length < 2 * TELLING_SENTENCE) return [];
  const ends = [0, ...sentenceEnds(line), line.length];
  const sentences = ends.slice(1).flatMap((end, index) => {
    const words = line.slice(ends[index], end);
    const text = words.trim();
    return text.length < TELLING_SENTENCE ? [] : [{ text, at: from + end - words.trimStart().length }];
  });
  return sentences.length > 1 ? sentences : [];
}

// What bytes are that are no text: other programs begin their files with signs of their own.

const t = (en: string, uk: string): Bilingual => ({ en, uk });

const PICTURE = t('a picture', 'зображення');
const SOUND = t('a recording', 'запис звуку чи відео');

/** First bytes of files, as Latin-1 text. */
const BEGINNINGS: readonly (readonly [RegExp, Bilingual])[] = [
  [/^\s*%PDF-/, t('a PDF', 'PDF')],
  [/^\s*\{\\rtf/, t('a file of formatted text (RTF)', 'файл форматованого тексту (RTF)')],
  [
    /^\xd0\xcf\x11\xe0/,
    t('a file of an old Microsoft Office (.doc, .xls)', 'файл давнього Microsoft Office (.doc, .xls)'),
  ],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0|^II\*\0|^MM\0\*|^RIFF.{4}WEBP|^.{4}ftyp(?:heic|mif1|avif)/s, PICTURE],
  [/^AT&TFORM/, t('a scan (DjVu)', 'скан (DjVu)')],
  [/^ID3[\x02-\x04]|^OggS|^fLaC|^RIFF.{4}(?:WAVE|AVI )|^.{4}ftyp/s, SOUND],
  [/^\x1f\x8b|^7z\xbc\xaf|^Rar!\x1a|^BZh[1-9]1AY|^\xfd7zXZ|^.{257}ustar/s, t('an archive', 'архів')],
  [/^SQLite format 3/, t('a database', 'база даних')],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)\b/is,
    t('a web page (HTML)', 'вебсторінка (HTML)'),
  ],
  [/^\s*<\?xml\b/i, t('an XML file', 'файл XML')],
];

/** What an archive of many files is, by a name that stands in it. */
const PACKED: readonly (readonly [string, Bilingual])[] = [
  ['word/', t('a Word document (.docx)', 'документ Word (.docx)')],
  ['xl/', t('an Excel workbook (.xlsx)', 'книга Excel (.xlsx)')],
  ['ppt/', t('a PowerPoint presentation (.pptx)', 'презентація PowerPoint (.pptx)')],
  ['opendocument.text', t('a LibreOffice document (.odt)', 'документ LibreOffice (.odt)')],
  ['opendocument.spreadsheet', t('a LibreOffice sheet (.ods)', 'таблиця LibreOffice (.ods)')],
  ['epub+zip', t('an e-book (EPUB)', 'електронна книжка (EPUB)')],
];
/** A file that was being written when the machine stopped, or the disk was full, has its length and nothing else. */
const ZEROS = t(
  'nothing but zeros, as a machine that stopped leaves them',
  'самі нулі, які лишає раптово вимкнений комп’ютер',
);
const ARCHIVE = t('an archive (ZIP)', 'архів (ZIP)');

/** How many bytes tell what a file is: the first of a kind, or the list of contents of an archive. */
const BEGINNING = 400;

/** What the bytes are; null when they may be text. */
function fileKind(bytes: Uint8Array): Bilingual | null {
  if (bytes.length > 0 && bytes.every((byte) => byte === 0)) return ZEROS;
  const latin = (part: Uint8Array): string => Buffer.from(part).toString('latin1');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9) {
    const whole = latin(bytes);
    return PACKED.find(([name]) => whole.includes(name))?.[1] ?? ARCHIVE;
  }
  const beginning = latin(bytes.subarray(0, BEGINNING));
  return BEGINNINGS.find(([sign]) => sign.test(beginning))?.[1] ?? null;
}

/** Largest file that is read, in bytes: far above any document, far below what would stop the machine. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Reads a file; `null` when it cannot be content, with the reason in `problems`. */
export function readFile(files: Files, path: string, problems: Problems): SourceFile | null {
  const state = attempt(() => files.state(path), path, problems);
  if (state === null) return null;
  const { size, stamp } = state;
  if (size > MAX_BYTES) {
    problems.reportPath(path, 'file-too-large', {
      size: { en: (size / 1024 / 1024).toFixed(1), uk: (size / 1024 / 1024).toFixed(1).replace('.', ',') },
      limit: MAX_BYTES / 1024 / 1024,
    });
    return null;
  }
  // What kept a file from being read may be over without a trace in it.
  const makings = (file: SourceFile | null): unknown[] => [file === null ? Symbol(path) : stamp];
  return problems.recall('file', path, makings, (own) => {
    const bytes = attempt(() => files.read(path), path, own);
    if (bytes === null) return null;
    const same = own.steady('bytes', path, bytes, (earlier, now) => Buffer.compare(earlier, now) === 0);
    return own.recall('text', path, [same], (recorded) => decode(path, same, recorded));
  });
}

function attempt<T>(ask: () => T, path: string, problems: Problems): T | null {
  try {
    return ask();
  } catch (error) {
    problems.reportPath(path, 'file-unreadable', { reason: reasonOf(error) });
    return null;
  }
}

/**
 * Lines of Windows end as all others do: no more than that is changed, so lines and columns stay, and whoever reads the
 * text need not know of two ends.
 */
export const withOwnEnds = (text: string): string => (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text);

/** Decodes UTF-8 strictly. */
export function decode(path: string, bytes: Uint8Array, problems: Problems): SourceFile | null {
  const kind = fileKind(bytes);
  if (kind !== null) {
    problems.reportPath(path, 'file-kind', { kind });
    return null;
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    problems.reportPath(path, 'file-bom');
    return null;
  }
  if (looksLikeUtf16(bytes)) {
    problems.reportPath(path, 'file-encoding', { encoding: 'UTF-16' });
    return null;
  }
  let text: string;
  try {
    text = withOwnEnds(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    const lossy = new SourceFile(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const at = lossy.text.indexOf('\uFFFD');
    problems.report(lossy, 'file-encoding', between(at, at + 1), { encoding: guessEncoding(bytes, lossy.text) });
    return null;
  }
  if (text.trim() === '') {
    problems.reportPath(path, 'file-empty');
    return null;
  }
  const file = new SourceFile(path, text);
  const other = otherLanguage(path, text);
  if (other !== null) {
    problems.reportPath(path, 'file-language', other);
    return null;
  }
  const reads = (own: Problems): boolean => {
    reportTwice(file, own);
    return checkFrame(file, own) && checkLetters(file, own);
  };
  return problems.pass('letters', () => [file], reads) ? file : null;
}

/** So much of a text tells which script it is in. */
const SAMPLE = 6000;

/** Whose language a file of ours is in, where that is not the one of its name: most likely it was copied over. */
function otherLanguage(path: string, text: string): { language: Bilingual; other: Bilingual } | null {
  if (!OURS.test(path) || /(?:^|\/)(?:README|PUBLISHING)/u.test(path)) return null;
  const lang = path.endsWith('.uk.md') ? 'uk' : 'en';
  const { latin, cyrillic } = lettersIn(text.slice(0, SAMPLE));
  // What is quoted is looked away from only where the letters give cause to.
  if (lang === 'en' ? cyrillic < latin : latin < cyrillic) return null;
  const own = text.replace(/^---\n[^]*?\n---\n/u, '').replace(/^>.*$|\{[^{}\n]*\}/gmu, ' ');
  const language = languageOf(own);
  if (language === null || language === lang || (lang === 'uk' && language === 'ru')) return null;
  return { language: LANGUAGE_NAMES[lang], other: LANGUAGE_NAMES[language] };
}

function lettersIn(text: string): { readonly latin: number; readonly cyrillic: number } {
  let [latin, cyrillic] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a) latin += 1;
    else if (code >= 0x400 && code <= 0x4ff) cyrillic += 1;
  }
  return { latin, cyrillic };
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
