/**
 * What is written into a file of an output: its text, with typefaces where it stands alone; a drawing in pixels; a
 * package of other files. Packed with fflate (MIT, 8 kB, no dependencies): of the libraries for ZIP it alone packs at
 * once, without streams, and lets the caller say the time of each file.
 */
import { zipSync, type Zippable } from 'fflate';
import type { OutputFile } from '../outputs/output.ts';
import { withFaces } from './faces-inside.ts';

/** The time of every file in a package, in any time zone: two builds of one content give the same bytes. */
const WHEN = new Date(1990, 0, 1, 12);

/** @param draw makes a picture of a drawing, so many pixels wide */
export async function contentOf(
  { body, drawnAt, lettered, packed }: OutputFile,
  draw: (svg: string, width: number) => Promise<Uint8Array>,
): Promise<string | Uint8Array> {
  if (lettered === true) return withFaces(body());
  if (packed === undefined) return drawnAt === undefined ? body() : draw(body(), drawnAt);
  const files: Zippable = {};
  for (const file of packed()) {
    const content = await contentOf(file, draw);
    const isText = typeof content === 'string';
    // A picture is packed already.
    const level = isText && file.stored !== true ? 6 : 0;
    files[file.path] = [isText ? new TextEncoder().encode(content) : content, { mtime: WHEN, level }];
  }
  return zipSync(files);
}
