/**
 * The names inside a font file, its table `name`: https://learn.microsoft.com/typography/opentype/spec/name. A font
 * that was changed may not carry a name that its makers have reserved; their notice it has to carry.
 */

const COPYRIGHT = 0;
const FAMILY = 1;
const UNIQUE = 3;
const FULL = 4;
const POSTSCRIPT = 6;
/** For programs that group a family: its name, that of the weight, the beginning of the names of instances. */
const GROUPING = [16, 17, 21, 22, 25];

interface Name {
  /** Platform, encoding and language, as they stand. */
  readonly kind: Buffer;
  readonly id: number;
  readonly text: string;
}

/** Where the directory of an uncompressed font has its entry for the table. */
function entryOf(font: Buffer): number {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * count; entry += 16)
    if (font.toString('latin1', entry, entry + 4) === 'name') return entry;
  throw new Error('The font has no names.');
}

/** Text is big-endian, which Node has no reader for. */
const utf16 = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** Names for Windows and for Unicode, the ones that programs of today read. */
function readNames(font: Buffer): Name[] {
  const table = font.readUInt32BE(entryOf(font) + 8);
  const strings = table + font.readUInt16BE(table + 4);
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => {
    const at = table + 6 + 12 * index;
    const start = strings + font.readUInt16BE(at + 10);
    const bytes = font.subarray(start, start + font.readUInt16BE(at + 8));
    const macintosh = font.readUInt16BE(at) === 1;
    return {
      kind: font.subarray(at, at + 6),
      id: font.readUInt16BE(at + 6),
      text: macintosh ? '' : utf16(bytes).toString('utf16le'),
    };
  }).filter(({ text }) => text !== '');
}

/** What its makers say of who may do what with a font. */
export function copyrightOf(font: Buffer): string {
  const notice = readNames(font).find(({ id }) => id === COPYRIGHT);
  if (notice === undefined) throw new Error('The font says nothing of its makers.');
  return notice.text;
}

/**
 * The font under another name; its notice and the names of its axes stay. The checksum of the table is the old one:
 * what cuts the font afterwards counts it anew.
 * @param font uncompressed
 */
export function renameFont(font: Buffer, family: string): Buffer {
  const own = new Map([
    [FAMILY, family],
    [UNIQUE, family],
    [FULL, family],
    [POSTSCRIPT, `${family.replaceAll(' ', '')}-Regular`],
  ]);
  const table = writeNames(
    readNames(font)
      .filter(({ id }) => !GROUPING.includes(id))
      .map((name) => ({ ...name, text: own.get(name.id) ?? name.text })),
  );
  const padding = Buffer.alloc(-font.length & 3);
  const renamed = Buffer.concat([font, padding, table]);
  renamed.writeUInt32BE(font.length + padding.length, entryOf(font) + 8);
  renamed.writeUInt32BE(table.length, entryOf(font) + 12);
  return renamed;
}

function writeNames(names: readonly Name[]): Buffer {
  const strings = names.map(({ text }) => utf16(Buffer.from(text, 'utf16le')));
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(({ kind, id }, index) => {
    const at = 6 + 12 * index;
    const length = strings[index]?.length ?? 0;
    kind.copy(head, at);
    head.writeUInt16BE(id, at + 6);
    head.writeUInt16BE(length, at + 8);
    head.writeUInt16BE(offset, at + 10);
    offset += length;
  });
  return Buffer.concat([head, ...strings]);
}
