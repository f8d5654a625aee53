/** What bytes are that are no text: other programs begin their files with signs of their own. */
import type { Bilingual } from '../model/common.ts';

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
const ARCHIVE = t('an archive (ZIP)', 'архів (ZIP)');

/** How many bytes tell what a file is: the first of a kind, or the list of contents of an archive. */
const BEGINNING = 400;

/** What the bytes are; null when they may be text. */
export function fileKind(bytes: Uint8Array): Bilingual | null {
  const latin = (part: Uint8Array): string => Buffer.from(part).toString('latin1');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9) {
    const whole = latin(bytes);
    return PACKED.find(([name]) => whole.includes(name))?.[1] ?? ARCHIVE;
  }
  const beginning = latin(bytes.subarray(0, BEGINNING));
  return BEGINNINGS.find(([sign]) => sign.test(beginning))?.[1] ?? null;
}
