/** Chapters of the books on the narrow page of a reader, as a reading system cuts them: in columns. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromium, type Browser } from 'playwright-core';
import { dist } from '../../src/cli/paths.ts';
import { bookPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { browserArguments, findBrowser } from '../support/find-browser.ts';

const [WIDTH, HEIGHT, GAP] = [340, 560, 40];
let browser: Browser;
let folder = '';
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  folder = mkdtempSync(join(tmpdir(), 'book-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

it.each(LANGS)(
  'nothing in the book in %s is wider than a page, and each drawing stands by its finding',
  async (lang) => {
    const files = Object.entries(unzipSync(readFileSync(join(dist, rootOf(lang) + bookPath(lang)))));
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(folder, lang, name)), { recursive: true });
      writeFileSync(join(folder, lang, name), bytes);
    }
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    const chapters = files.map(([name]) => name).filter((name) => name.endsWith('.xhtml'));
    let drawings = 0;
    for (const name of chapters) {
      await page.goto(pathToFileURL(join(folder, lang, name)).href);
      await page.addStyleTag({
        content:
          `html { height: ${HEIGHT}px; columns: ${WIDTH}px auto; column-gap: ${GAP}px; column-fill: auto } ` +
          'body { margin: 0 } .view + .view { break-before: column }',
      });
      const { wide, apart, count } = await page.evaluate(
        ([width, step]) => {
          const sheet = (one: Element): number => Math.floor(one.getBoundingClientRect().left / step);
          const views = [...document.querySelectorAll('.view')];
          const all = [...document.querySelectorAll('body *')].filter((one) => one.closest('svg') === null);
          return {
            wide: all
              .filter((one) => [...one.getClientRects()].some((box) => box.width > width + 1))
              .map((one) => one.outerHTML.slice(0, 80)),
            apart: views
              .filter((view) => sheet(view.querySelector('h2')!) !== sheet(view.querySelector('.drawing')!))
              .map(({ id }) => id),
            count: views.length,
          };
        },
        [WIDTH, WIDTH + GAP] as const,
      );
      expect({ name, wide, apart }).toEqual({ name, wide: [], apart: [] });
      drawings += count;
    }
    expect(drawings).toBeGreaterThan(5);
    await page.close();
  },
);
