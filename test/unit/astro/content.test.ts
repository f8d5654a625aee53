import { unzipSync, strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import { contentOf } from '../../../src/astro/content.ts';

const draw = (svg: string, width: number): Promise<Uint8Array> => Promise.resolve(new Uint8Array([svg.length, width]));
const text = { path: 'a/b.txt', type: 'text/plain', body: () => 'words' };
const drawing = { path: 'c.png', type: 'image/png', body: () => '<svg/>', drawnAt: 7 };
const whole = { path: 'd.zip', type: 'application/zip', body: () => 'words', packed: () => [text, drawing] };

it('contentOf gives the text of a file, and the picture of a drawing', async () => {
  expect(await contentOf(text, draw)).toBe('words');
  expect(await contentOf(drawing, draw)).toEqual(new Uint8Array([6, 7]));
});

it('contentOf packs what stands in a package, texts and pictures, in their order', async () => {
  const files = unzipSync((await contentOf(whole, draw)) as Uint8Array);
  expect(Object.keys(files)).toEqual(['a/b.txt', 'c.png']);
  expect(strFromU8(files['a/b.txt']!)).toBe('words');
  expect([...files['c.png']!]).toEqual([6, 7]);
});

it('contentOf packs the same bytes in every time zone', async () => {
  const before = process.env['TZ'];
  try {
    const packed = await Promise.all(
      ['Pacific/Apia', 'Europe/Kyiv', 'UTC'].map((zone) => {
        process.env['TZ'] = zone;
        return contentOf(whole, draw);
      }),
    );
    expect(packed[0]).toEqual(packed[1]);
    expect(packed[0]).toEqual(packed[2]);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});
