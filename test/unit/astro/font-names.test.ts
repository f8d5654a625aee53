import { expect, it } from 'vitest';
import { copyrightOf, renameFont } from '../../../src/astro/font-names.ts';

/** A font that is nothing but its names, each of a platform, an id and a text. */
function fontWith(names: readonly (readonly [platform: number, id: number, text: string])[]): Buffer {
  const strings = names.map(([platform, , text]) =>
    platform === 1 ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16(),
  );
  const directory = Buffer.alloc(12 + 16);
  directory.writeUInt16BE(1, 4);
  directory.write('name', 12, 'latin1');
  directory.writeUInt32BE(directory.length, 12 + 8);
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([platform, id], index) => {
    const length = strings[index]?.length ?? 0;
    [platform, 1, 0x409, id, length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    );
    offset += length;
  });
  // One byte more than tables begin at.
  return Buffer.concat([directory, head, ...strings, Buffer.from([0])]);
}

/** All names of a font, found by a second reader. */
function namesIn(font: Buffer): (readonly [number, string])[] {
  const table = font.subarray(font.readUInt32BE(12 + 8), font.readUInt32BE(12 + 8) + font.readUInt32BE(12 + 12));
  const strings = table.subarray(table.readUInt16BE(4));
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const [id, length, offset] = [6, 8, 10].map((at) => table.readUInt16BE(6 + 12 * index + at)) as [
      number,
      number,
      number,
    ];
    return [id, new TextDecoder('utf-16be').decode(strings.subarray(offset, offset + length))] as const;
  });
}

const FONT = fontWith([
  [1, 1, 'Source Serif'],
  [3, 0, '© Somebody, with Reserved Font Name ‘Source’.'],
  [3, 1, 'Source Serif'],
  [3, 2, 'Regular'],
  [3, 3, '4.004;SourceSerif-Regular'],
  [3, 4, 'Source Serif Regular'],
  [3, 6, 'SourceSerif-Regular'],
  [3, 16, 'Source Serif'],
  [3, 278, 'Weight'],
]);

it('renameFont leaves of the names of a font its notice and those of its axes', () => {
  const renamed = renameFont(FONT, 'Our Text');
  expect(namesIn(renamed)).toEqual([
    [0, '© Somebody, with Reserved Font Name ‘Source’.'],
    [1, 'Our Text'],
    [2, 'Regular'],
    [3, 'Our Text'],
    [4, 'Our Text'],
    [6, 'OurText-Regular'],
    [278, 'Weight'],
  ]);
  expect(renamed.readUInt32BE(12 + 8) % 4).toBe(0);
});

it('copyrightOf reads the notice of the makers, before and after', () => {
  const notice = '© Somebody, with Reserved Font Name ‘Source’.';
  expect([copyrightOf(FONT), copyrightOf(renameFont(FONT, 'Our Text'))]).toEqual([notice, notice]);
  expect(() => copyrightOf(fontWith([[3, 1, 'Nameless']]))).toThrow('The font says nothing of its makers.');
});
