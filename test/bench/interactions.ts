/**
 * What a page costs the reader’s machine: the work of its main thread while the long document loads, and for each thing
 * that a reader does. The pages are found by roles and addresses, whatever they look like.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { browserArguments, findBrowser } from '../support/find-browser.ts';

/** So many times slower than this machine: a phone of some years ago. */
export const SLOWED = 4;
const WIDTHS = [360, 1280] as const;
const TRIES = 3;

export type Act = 'load' | 'loadPlain' | 'note' | 'nextNote' | 'filter' | 'view';

/** Milliseconds of the main thread, its processor slowed: the median of some tries. */
export interface Cost {
  readonly act: Act;
  readonly width: number;
  readonly ms: number;
}

const READER = 'documents/production-cells/';
const NOTE = 'main a[role="doc-noteref"]:visible';
const OTHER_CHOICE = 'main fieldset input[type="radio"]:not(:checked)';
const OTHER_VIEW = 'main a[href*="/charts/growth/"]:not([aria-current]):visible';

/** Each thing that a reader does: where, what stands before it, and itself. */
const ACTS: readonly {
  readonly act: Act;
  readonly path: string;
  readonly script?: false;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly does?: (page: Page) => Promise<unknown>;
}[] = [
  { act: 'load', path: READER },
  { act: 'loadPlain', path: READER, script: false },
  { act: 'note', path: READER, does: (page) => page.locator(NOTE).first().click() },
  {
    act: 'nextNote',
    path: READER,
    before: (page) => page.locator(NOTE).first().click(),
    does: (page) => page.keyboard.press('n'),
  },
  // A click on the word beside the button, as readers do it: the button itself may not be seen.
  { act: 'filter', path: 'ledger/', does: (page) => page.locator(OTHER_CHOICE).first().check({ force: true }) },
  { act: 'view', path: 'charts/growth/cells/', does: (page) => page.locator(OTHER_VIEW).first().click() },
];

/** Measures everything on a built site. @param site its folder */
export async function measureInteractions(site: string): Promise<Cost[]> {
  const served = await serve(site);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    const costs: Cost[] = [];
    for (const width of WIDTHS)
      for (const { act, path, script = true, before, does } of ACTS) {
        const tries: number[] = [];
        for (let count = 0; count < TRIES; count += 1) {
          const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: script });
          const page = await context.newPage();
          const session = await context.newCDPSession(page);
          // Time of the thread, and not of the clock: other programs run beside.
          await session.send('Performance.enable', { timeDomain: 'threadTicks' });
          await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
          const load = (): Promise<unknown> => page.goto(served.url + path, { waitUntil: 'load' });
          if (does === undefined) tries.push(await workOf(session, load));
          else {
            await load();
            await before?.(page);
            await rest(session);
            tries.push(await workOf(session, () => does(page)));
          }
          await context.close();
        }
        costs.push({ act, width, ms: median(tries) });
      }
    return costs;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Milliseconds that the main thread works until it rests from what is done. */
async function workOf(session: CDPSession, does: () => Promise<unknown>): Promise<number> {
  const before = await worked(session);
  await does();
  return (await rest(session)) - before;
}

/** Milliseconds that the main thread has worked. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Waits until the thread rests: frames cannot be asked for where scripts are off. @returns what it has worked */
async function rest(session: CDPSession): Promise<number> {
  let before = await worked(session);
  for (let count = 0; count < 100; count += 1) {
    await pause(100);
    const now = await worked(session);
    // Asking takes a little work itself.
    if (now - before < 5) return now;
    before = now;
  }
  return before;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
