/**
 * What it costs the browser to open a note: how many elements it asks what they look like. That is the same on every
 * machine, and most of the time that a reader waits.
 */
import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DISPATCH, live } from '../support/reader.ts';
import { useSite } from '../support/visit.ts';

/** A note and its words in both columns; a selector above the text that hangs on the address makes it 600. */
const MOST = 150;

const withPage = useSite();

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly args: { readonly elementCount?: number };
}

/** Elements that are styled anew while something is done, in the process of the page. */
async function styled(session: CDPSession, does: () => Promise<unknown>): Promise<number> {
  const events: Traced[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as Traced[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await does();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events.reduce(
    (sum, { name, args }) => (name === 'UpdateLayoutTree' ? sum + (args.elementCount ?? 0) : sum),
    0,
  );
}

const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

it.each([360, 1280])('reader: at %i pixels the next note does not style the whole page anew', async (width) => {
  await withPage(DISPATCH, { width, height: 800 }, async ({ page }) => {
    await live(page);
    const session = await page.context().newCDPSession(page);
    await page.keyboard.press('n');
    const counts: number[] = [];
    for (const _ of [1, 2, 3]) {
      await twoFrames(page);
      const before = page.url();
      counts.push(
        await styled(session, async () => {
          await page.keyboard.press('n');
          await page.waitForFunction((url) => location.href !== url, before);
          await twoFrames(page);
        }),
      );
    }
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(MOST);
  });
});
