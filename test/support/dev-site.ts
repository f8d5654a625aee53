/** `npm run dev` over the smallest content, and a page of a browser that is open on it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { copyProgram, smallContent, startDev, type DevServer, type Folder } from './project.ts';

/** Only what never comes is waited for so long: a busy machine may take its time. The times themselves are printed. */
export const PATIENCE = 120_000;

export const NOTES = 'content/documents/cells/notes.md';
export const READER = '/documents/cells/';
/** What shows problems over a page. */
export const PANEL = 'live-problems';

/** A page that says whether it hears the server: an edit that comes before that would not show by itself. */
async function openPage(browser: Browser): Promise<{ page: Page; hears: () => Promise<unknown> }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  let hearing = false;
  page.on('framenavigated', (frame) => (hearing &&= frame !== page.mainFrame()));
  page.on('console', (message) => (hearing ||= message.text().includes('[vite] connected')));
  return { page, hears: () => vi.waitUntil(() => hearing, { timeout: PATIENCE }) };
}

class DevSite {
  program!: Folder;
  content!: Folder;
  server!: DevServer;
  page!: Page;
  #browser!: Browser;
  #hears!: () => Promise<unknown>;
  /** From save to sight, in milliseconds. */
  readonly #times: number[] = [];

  async start(prepare: (content: Folder) => void): Promise<void> {
    this.program = copyProgram();
    this.content = smallContent();
    prepare(this.content);
    this.server = await startDev(this.program, this.content);
    this.#browser = await openBrowser();
    ({ page: this.page, hears: this.#hears } = await openPage(this.#browser));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.server?.close();
    this.program?.dispose();
    this.content?.dispose();
    const median = this.#times.toSorted((a, b) => a - b)[this.#times.length >> 1] ?? NaN;
    console.log(`From save to sight: ${Math.round(median)} ms, the median of ${this.#times.length}.`);
  }

  /** Opens a page. @returns its status */
  async visit(path: string): Promise<number> {
    return (await this.page.goto(this.server.origin + path))?.status() ?? 0;
  }

  /** Opens a page that is there, and waits until it hears the server. */
  async open(path: string): Promise<void> {
    expect(await this.visit(path)).toBe(200);
    await this.#hears();
  }

  /** Edits, and waits until the browser shows it; nothing here reloads the page. */
  async shows(edit: () => void, seen: () => Promise<unknown>): Promise<void> {
    const began = performance.now();
    edit();
    await seen();
    this.#times.push(performance.now() - began);
    await this.#hears();
  }

  /** Waits until an element with these words is on the page, shown or folded away. */
  words(text: string): Promise<unknown> {
    return this.page.getByText(text).first().waitFor({ state: 'attached', timeout: PATIENCE });
  }
}

/** A dev server for the tests of one file. @param prepare what is done with its content before it starts */
export function useDev(prepare: (content: Folder) => void = () => {}): DevSite {
  const dev = new DevSite();
  beforeAll(() => dev.start(prepare));
  afterAll(() => dev.close());
  return dev;
}
