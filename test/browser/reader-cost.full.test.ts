/**
 * What it costs the browser to open a note: how many elements it asks what they look like, and how often a script makes
 * it lay the page out before its time. That is the same on every machine, and most of the time that a reader waits.
 */
import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DISPATCH, live } from '../support/reader.ts';
import { useSite } from '../support/visit.ts';

/** A note and its words in both columns; a selector above the text that hangs on the address makes it 600. */
const MOST = 150;

/** Marks and notes of all kinds: a browser tells no box from another. With the words of the glossary they are 760. */
const MOST_MARKED = 700;

/** Where the words stand, where the note would, where it came to; a list that is measured row by row makes it 69. */
const MOST_FORCED = 3;

const withPage = useSite();

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly args: { readonly elementCount?: number; readonly beginData?: { readonly stackTrace?: object } };
}

interface Cost {
  /** Elements that are styled anew. */
  readonly styled: number;
  /** How often the page is laid out, and how often of these a script asks for it. */
  readonly layouts: number;
  readonly forced: number;
}

/** What it costs the process of the page to do something. */
async function costOf(session: CDPSession, does: () => Promise<unknown>): Promise<Cost> {
  const events: Traced[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as Traced[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] },
  });
  await does();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const layouts = events.filter(({ name }) => name === 'Layout');
  return {
    styled: events.reduce(
      (sum, { name, args }) => (name === 'UpdateLayoutTree' ? sum + (args.elementCount ?? 0) : sum),
      0,
    ),
    layouts: layouts.length,
    forced: layouts.filter(({ args }) => args.beginData?.stackTrace !== undefined).length,
  };
}

const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The next event of a type. Who asks the page how it looks, as waiting for an element does, has it laid out. */
const next = (page: Page, type: 'resize' | 'change') =>
  page.evaluateHandle(
    (awaited) => ({
      done: new Promise<void>((done) => {
        addEventListener(awaited, () => done(), { once: true });
      }),
    }),
    type,
  );

it.each([
  // Beside the sheet of a phone the root keeps room for what has the focus: that asks a hundred elements more.
  [360, 260],
  [1280, MOST],
])('reader: at %i pixels the next note does not style the whole page anew', async (width, most) => {
  await withPage(DISPATCH, { width, height: 800 }, async ({ page }) => {
    await live(page);
    const session = await page.context().newCDPSession(page);
    await page.keyboard.press('n');
    const costs: Cost[] = [];
    for (const _ of [1, 2, 3]) {
      await twoFrames(page);
      const before = page.url();
      costs.push(
        await costOf(session, async () => {
          await page.keyboard.press('n');
          await page.waitForFunction((url) => location.href !== url, before);
          await twoFrames(page);
        }),
      );
    }
    const counts = costs.map(({ styled }) => styled);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(most);
    expect(Math.max(...costs.map(({ forced }) => forced))).toBeLessThanOrEqual(MOST_FORCED);
  });
});

it('reader: a narrower window and a changed setting lay the page out, and no script asks for it', async () => {
  await withPage(DISPATCH, { width: 1280, height: 800 }, async ({ page }) => {
    await live(page);
    const session = await page.context().newCDPSession(page);
    await page.keyboard.press('n');
    await twoFrames(page);
    const narrower = await costOf(session, async () => {
      const resized = await next(page, 'resize');
      await page.setViewportSize({ width: 1000, height: 800 });
      await resized.evaluate(({ done }) => done);
      await twoFrames(page);
    });
    const corrected = await costOf(session, async () => {
      await page.locator('#reading-corrected').evaluate((choice: HTMLInputElement) => choice.click());
      await twoFrames(page);
    });
    await page.locator('.aa > summary').click();
    const asked = page.locator('.aa label', { has: page.locator('#marked-ask') });
    await asked.hover();
    await twoFrames(page);
    // Pressed as a reader presses it: a click by a script has no count, and no place.
    const marked = await costOf(session, async () => {
      const changed = await next(page, 'change');
      await page.mouse.down();
      await page.mouse.up();
      await changed.evaluate(({ done }) => done);
      await twoFrames(page);
    });
    expect(await page.locator('#marked-ask').isChecked()).toBe(true);
    expect(marked.styled).toBeLessThan(MOST_MARKED);
    for (const { layouts, forced } of [narrower, corrected, marked]) {
      expect(layouts).toBeGreaterThan(0);
      expect(forced).toBe(0);
    }
  });
});
