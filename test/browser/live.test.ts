/**
 * `npm run dev` in a real browser: edits of every kind show without a reload by hand; problems stand over the last good
 * page.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { FULL } from '../support/full.ts';
import { copyProgram, smallContent, startDev, type DevServer, type Folder } from '../support/project.ts';

/** Only what never comes is waited for so long: a busy machine may take its time. The times themselves are printed. */
const PATIENCE = 120_000;

const CELLS = 'content/documents/cells';
const NOTES = `${CELLS}/notes.md`;
const READER = '/documents/cells/';

/** One more document, as small as one can be. */
const ONE_MORE: Readonly<Record<string, string>> = {
  'transcription.md': `---
title: "Про пробу."
titles: { en: "On the trial", uk: "Про пробу" }
short: { en: "Trial", uk: "Проба" }
language: uk
genre: { en: "A text of the tests", uk: "Текст для тестів" }
sourceFile: "trial.txt"
sourceSha256: "${'0'.repeat(64)}"
date: { edtf: "1926", ground: stated, reason: { en: "It says so.", uk: "Так сказано." } }
place:
  value: { en: "Nowhere", uk: "Ніде" }
  ground: unknown
  reason: { en: "It names no place.", uk: "Місця не названо." }
author:
  value: { en: "Nobody", uk: "Ніхто" }
  ground: unknown
  reason: { en: "It is not signed.", uk: "Підпису немає." }
abstract: { en: "A trial.", uk: "Проба." }
unknown: []
---

# Про пробу.

Слово пробне стоїть у тексті.
`,
  'translation.en.md': '## h1\n\nOn the trial.\n\n## p1\n\nA trial word stands in the text.\n',
  'translation.uk.md': '## h1\n\nПро пробу.\n\n## p1\n\nПробне слово стоїть у тексті.\n',
  'notes.md': '## The word {#trial-word .comment}\n\n> Слово **пробне** стоїть\n\nA remark of the tests.\n',
  'notes.uk.md': '## Слово {#trial-word}\n\nЗауваження тестів.\n',
};

/** Times from save to sight, in milliseconds. */
const times: number[] = [];

/** A page that says whether it hears the server: an edit that comes before that would not show by itself. */
async function openPage(browser: Browser): Promise<{ page: Page; hears: () => Promise<unknown> }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  let hearing = false;
  page.on('framenavigated', (frame) => (hearing &&= frame !== page.mainFrame()));
  page.on('console', (message) => (hearing ||= message.text().includes('[vite] connected')));
  return { page, hears: () => vi.waitUntil(() => hearing, { timeout: PATIENCE }) };
}

/** Waits until an element with these words is on the page, shown or folded away. */
const words = (page: Page, text: string): Promise<unknown> =>
  page.getByText(text).first().waitFor({ state: 'attached', timeout: PATIENCE });
const gone = (page: Page, selector: string): Promise<unknown> =>
  page.locator(selector).first().waitFor({ state: 'hidden', timeout: PATIENCE });
const panel = 'live-problems';

describe('the dev server', () => {
  let program: Folder;
  let content: Folder;
  let server: DevServer;
  let browser: Browser;
  let page: Page;
  let hears: () => Promise<unknown>;
  let good: string;

  const status = async (path: string): Promise<number> => (await page.goto(server.origin + path))?.status() ?? 0;
  const open = async (path: string): Promise<void> => {
    expect(await status(path)).toBe(200);
    await hears();
  };
  /** Edits, and waits until the browser shows it; nothing here reloads the page. */
  const shows = async (edit: () => void, seen: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    edit();
    await seen();
    times.push(performance.now() - began);
    await hears();
  };

  beforeAll(async () => {
    program = copyProgram();
    content = smallContent();
    good = content.read(NOTES);
    content.write(NOTES, good.replace('> чотири', '> чотыри'));
    server = await startDev(program, content);
    browser = await openBrowser();
    ({ page, hears } = await openPage(browser));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    program?.dispose();
    content?.dispose();
    const median = [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
    console.log(`From save to sight: ${Math.round(median)} ms, the median of ${times.length}.`);
  });

  it('dev: a start on broken content shows the problems alone, and the site when they are mended', async () => {
    expect(await status('/uk/data/')).toBe(503);
    await page.locator(`${panel} li`).first().waitFor();
    expect(await page.locator(panel).innerText()).toContain(`${NOTES}:3:`);
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    expect(await page.locator(panel).innerText()).toContain('Як виправити');
    await hears();
    content.write(NOTES, good);
    await page.locator('main h1').waitFor();
    expect(await page.locator(panel).isVisible()).toBe(false);
  });

  describe('the dev server over content that is right', () => {
    beforeAll(async () => {
      // Whoever runs one of these tests alone has not seen the content mended.
      if (content.read(NOTES) !== good) content.write(NOTES, good);
      await vi.waitUntil(async () => (await fetch(server.origin)).ok, { timeout: PATIENCE, interval: 500 });
      // These visits let Vite find what the pages import.
      for (const path of FULL ? ['/', READER, '/charts/'] : [READER]) await open(path);
    });

    it('dev: shows edits of notes, translations and transcriptions, and keeps the place', async () => {
      await open(READER);
      await page.evaluate(() => window.scrollTo({ top: 100, behavior: 'instant' }));
      await shows(
        () => content.replace(NOTES, 'A slip of one letter', 'A slip edited anew'),
        () => words(page, 'A slip edited anew'),
      );
      await expect.poll(() => page.evaluate(() => Math.round(window.scrollY)), { timeout: PATIENCE }).toBe(100);
      await shows(
        () => {
          // A sentence of the source wants its sentence in each translation.
          content.replace(`${CELLS}/translation.en.md`, '\n\n## x1', ' A trial.\n\n## x1');
          content.replace(`${CELLS}/translation.uk.md`, '\n\n## x1', ' Проба.\n\n## x1');
          content.replace(`${CELLS}/transcription.md`, '\n\n***', ' Проба пера.\n\n***');
        },
        () => words(page, 'Проба пера.'),
      );
      await words(page, 'A trial.');
    });

    // Every file of the content goes the same way: a table of data stands for all.
    it.each(
      [
        ['/data/', 'data/claims.json', '"production cells, then"', '"production cells, edited anew"'],
        ['/charts/', 'data/charts.json', '"en": "Growth"', '"en": "Growth, edited"'],
        ['/about/', 'content/pages/about.md', 'Every number is traced', 'What you have before you is traced'],
        [`/uk${READER}`, `${CELLS}/notes.uk.md`, 'Описка в одній літері', 'Щойно змінена описка'],
      ].slice(0, FULL ? undefined : 1),
    )('dev: shows on %s an edit of %s', async (path, file, from, to) => {
      await open(path!);
      await shows(
        () => content.replace(file!, from!, to!),
        () => words(page, to!.replace(/^.*: |"/g, '')),
      );
    });

    it('dev: answers with the files that are no pages, as the built site does', async () => {
      for (const [path, type] of [
        ['api/documents.json', 'application/json'],
        ['data/claims.csv', 'text/csv'],
        ['charts/growth/cells.csv', 'text/csv'],
        ['sitemap.xml', 'application/xml'],
      ] as const) {
        const answer = await fetch(`${server.origin}/${path}`);
        expect(answer.status, path).toBe(200);
        expect(answer.headers.get('content-type'), path).toContain(type);
      }
      expect((await fetch(`${server.origin}/api/nothing.json`)).status).toBe(404);
      expect(await (await fetch(`${server.origin}/licences.txt`)).text()).toContain('npm run build');
    });

    it('dev: shows a style without a reload, and an edit of the program with one', async () => {
      await open('/about/');
      await page.evaluate(() => void document.documentElement.setAttribute('data-untouched', ''));
      await shows(
        () =>
          program.write('src/styles/base.css', `${program.read('src/styles/base.css')}\nh1 { text-indent: 37px; }\n`),
        () =>
          page.waitForFunction(
            () => getComputedStyle(document.querySelector('h1') ?? document.body).textIndent === '37px',
            undefined,
            { timeout: PATIENCE },
          ),
      );
      expect(await page.locator('html[data-untouched]').count()).toBe(1);
      // What prints the sheet as text has taken it up, too.
      const { lessons } = (await (await fetch(`${server.origin}/api/lessons.json`)).json()) as {
        lessons: { file: { en: string } }[];
      };
      const { pathname } = new URL(lessons[0]?.file.en ?? '', server.origin);
      expect(await (await fetch(server.origin + pathname)).text()).toContain('text-indent: 37px');
      await shows(
        () => program.replace('src/layouts/Masthead.astro', '{link.label}', '{`${link.label}, edited`}'),
        () => page.locator('.masthead a', { hasText: 'Documents, edited' }).waitFor(),
      );
      // What nearly every module stands on takes as long to read anew as a start.
      if (FULL)
        await shows(
          () => program.replace('src/words/en.ts', "documents: 'Documents'", "documents: 'Papers'"),
          () => page.locator('.masthead a', { hasText: 'Papers' }).waitFor(),
        );
    });

    it('dev: keeps the last good page under the problems, and clears them when mended', async () => {
      await open(READER);
      const before = await page.locator('main').innerText();
      const good = content.read(NOTES);
      const quotation = /^> .*$/m.exec(good)?.[0] ?? '';
      const hostile = '> чотири виробничих <img src=x onerror="document.title=1"> ссередків';
      await shows(
        () => content.write(NOTES, good.replace(quotation, hostile)),
        () => page.locator(`${panel} li`).first().waitFor(),
      );
      const shown = page.locator(panel);
      const text = await shown.innerText();
      expect(text).toContain(`${NOTES}:3:`);
      expect(text).toContain('quote-missing');
      expect(text).toContain('<img src=x onerror=');
      expect(text).toMatch(/\n\s*\| +\^+/);
      expect(await shown.locator('img').count()).toBe(0);
      expect(await shown.getByRole('status').innerText()).toContain('1');
      expect(await shown.locator('a').first().getAttribute('href')).toBe('/maintainers/problems/#quote-missing');
      expect(await page.locator('main').innerText()).toBe(before);
      expect(await page.locator('vite-error-overlay').count()).toBe(0);
      await expect.poll(() => server.printed(), { timeout: PATIENCE }).toContain(`${NOTES}:3:`);

      await page.keyboard.press('Escape');
      await gone(page, `${panel} .list`);
      const button = shown.getByRole('button', { name: 'Show' });
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await button.focus();
      await page.keyboard.press('Enter');
      await shown.locator('.list').waitFor();

      // Any other page is the last good one, too.
      expect(await (await fetch(`${server.origin}/uk${READER}`)).text()).toContain('<h1');

      await shows(
        () => content.write(NOTES, good),
        () => gone(page, panel),
      );
      expect(await (await fetch(`${server.origin}/uk${READER}`)).text()).not.toContain('quote-missing');
    });

    it('dev: takes a new document in and lets it go', async () => {
      const folder = 'content/documents/trial';
      await open('/documents/');
      await shows(
        () => Object.entries(ONE_MORE).forEach(([file, text]) => content.write(`${folder}/${file}`, text)),
        () => words(page, 'On the trial'),
      );
      expect(await page.locator(panel).isVisible()).toBe(false);
      await open('/documents/trial/');
      await words(page, 'A remark of the tests.');
      await open('/documents/');
      await shows(
        () => content.remove(folder),
        () =>
          page.waitForFunction(() => !document.body.innerText.includes('On the trial'), undefined, {
            timeout: PATIENCE,
          }),
      );
      for (const path of ['/documents/trial/', '/uk/documents/trial/'])
        expect((await fetch(server.origin + path)).status).toBe(404);
    });
  });
});
