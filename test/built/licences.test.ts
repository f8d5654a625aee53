/** What others made is shipped with their notices, under names that they leave free. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { builtFiles, builtPages } from '../support/site.ts';

const notices = readFileSync(join(dist, 'licences.txt'), 'utf8');
/** What each section is of, and its licence. */
const sections = notices
  .split(/^-{72}$/m)
  .slice(1)
  .map((section) => section.trim().split('\n\n', 1)[0]?.split('\n') ?? []);

it('licences.txt holds the notices and the licences of the fonts', () => {
  expect(notices).toContain('Copyright 2016 The Oswald Project Authors');
  expect(notices).toMatch(/Adobe.*with Reserved Font Name ‘Source’/);
  expect(notices.match(/^SIL OPEN FONT LICENSE Version 1\.1/gm)).toHaveLength(2);
});

it('licences.txt names every package whose code is in a script', () => {
  const names = sections.flat().map((line) => line.split(' ')[0]);
  expect(names).toContain('d3-selection');
  // What the client imports by name, and what D3 imports for itself.
  expect(names).toContain('d3-dispatch');
  expect(notices).toContain('Permission to use, copy, modify, and/or distribute this software');
});

it('the page of licences names all that licences.txt has, and leads to it from the foot of every page', () => {
  const pages = builtPages();
  for (const page of pages) expect(page.dom.querySelector('footer a[href$="/licences/"]'), page.path).not.toBeNull();
  const words = pages.find(({ route }) => route === '/licences/')?.dom.querySelector('main')?.text ?? '';
  for (const lines of sections) {
    const licence = lines.at(-1) ?? '';
    expect(words).toContain(
      { 'OFL-1.1': 'SIL Open Font License', ISC: 'ISC', 'BSD-3-Clause': 'BSD' }[licence] ?? licence,
    );
    for (const line of lines.slice(0, -1)) {
      const name = line.replace(/ \d+\.\d+\.\d+.*$/, '');
      expect(words).toContain(name.startsWith('d3-') ? 'D3' : name);
    }
  }
});

it('no font of the site carries a reserved name', async () => {
  const fonts = builtFiles().filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  for (const file of fonts) {
    const font = await subsetFont(readFileSync(join(dist, file)), null, { targetFormat: 'sfnt', keepAllGlyphs: true });
    const text =
      Buffer.from(font).swap16().toString('utf16le') + Buffer.from(font).subarray(1, -1).swap16().toString('utf16le');
    // The notice itself names what is reserved.
    expect(text.replaceAll('Reserved Font Name ‘Source’', ''), file).not.toMatch(/Source ?Serif|Source Sans/);
    expect(text, file).toMatch(/Oseredok (Text|Display)/);
  }
});
