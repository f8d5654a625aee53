/**
 * What a page costs the reader: the work of its main thread while the long document loads; for each thing that a reader
 * does, the time until it is seen, and the work that it makes. Pages are found by roles and addresses, whatever they
 * look like.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type CDPSession, type Locator, type Page } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { browserArguments, findBrowser } from '../support/find-browser.ts';

/** So many times slower than this machine: a phone of some years ago. */
export const SLOWED = 4;
const WIDTHS = [360, 1280] as const;
const TRIES = 3;
const PRESSES = 5;
/** What is over sooner than this, browsers do not report. */
const LEAST = 16;

export type Act = 'load' | 'loadPlain' | 'note' | 'nextNote' | 'kind' | 'filter' | 'view' | 'find' | 'forgive';

/** What a reader waits, its processor slowed: medians of some tries, in milliseconds. */
export interface Cost {
  readonly act: Act;
  readonly width: number;
  /** From the press to the next paint, as the browser itself reports it; null for what nobody presses. */
  readonly paint: number | null;
  /** All that the main thread works until it rests, after the first press on a page. */
  readonly work: number;
}

const READER = 'documents/production-cells/';
const NOTE = 'main .grid a[role="doc-noteref"]:visible';

/** What is pressed for the nth time: a key, or a place. */
type Press = string | ((page: Page, time: number) => Locator);

/** Each thing that a reader does: where, what stands before it, and itself. */
const ACTS: readonly {
  readonly act: Act;
  readonly path: string;
  readonly script?: false;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly press?: Press;
  /** What undoes it. */
  readonly undo?: string;
  /** Whether it is seen only when an answer has come, and not with the next paint. */
  readonly answers?: true;
}[] = [
  { act: 'load', path: READER },
  { act: 'loadPlain', path: READER, script: false },
  { act: 'note', path: READER, press: (page, time) => page.locator(NOTE).nth(time), undo: 'Escape' },
  { act: 'nextNote', path: READER, before: (page) => page.locator(NOTE).first().click(), press: 'n' },
  {
    act: 'kind',
    path: READER,
    before: (page) => page.locator('main summary').first().click(),
    press: (page, time) => page.locator('label:has([type="checkbox"]):visible').nth(time),
  },
  {
    act: 'filter',
    path: 'ledger/',
    press: (page, time) => page.locator('main fieldset label').nth(time + 1),
  },
  {
    act: 'view',
    path: 'charts/growth/cells/',
    press: (page) => page.locator('main a[href*="/charts/growth/"]:not([aria-current]):visible').first(),
  },
  {
    act: 'find',
    path: 'search/',
    before: (page) => asked(page, 'enrolmen'),
    press: 't',
    undo: 'Backspace',
    answers: true,
  },
  // With a letter that is wrong.
  {
    act: 'forgive',
    path: 'search/',
    before: (page) => asked(page, 'enrolman'),
    press: 't',
    undo: 'Backspace',
    answers: true,
  },
];

/** Writes what is looked for, until it is answered. */
async function asked(page: Page, query: string): Promise<void> {
  await page.locator('input[type=search]').fill(query);
  await answered(page);
}

/** Until all that a query finds stands: a thread that waits for the next letter rests, too. */
const answered = (page: Page): Promise<void> => page.locator('[data-search][data-state="done"]').waitFor();

/** Measures everything on a built site. @param site its folder */
export async function measureInteractions(site: string): Promise<Cost[]> {
  const served = await serve(site);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    const costs: Cost[] = [];
    for (const width of WIDTHS)
      for (const { act, path, script = true, before, press, undo, answers } of ACTS) {
        const [paints, works]: [number[], number[]] = [[], []];
        for (let count = 0; count < TRIES; count += 1) {
          const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: script });
          const page = await context.newPage();
          await page.addInitScript(reportPresses);
          const session = await context.newCDPSession(page);
          // Time of the thread, and not of the clock: other programs run beside.
          await session.send('Performance.enable', { timeDomain: 'threadTicks' });
          await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
          const load = (): Promise<unknown> => page.goto(served.url + path, { waitUntil: 'load' });
          if (press === undefined) works.push(await workOf(session, load));
          else {
            await load();
            await before?.(page);
            for (let time = 0; time < PRESSES; time += 1) {
              const pressing = await aimed(page, press, time);
              if (answers) await answered(page);
              await rest(session);
              const work = await workOf(session, () => pressing().then(() => answers && answered(page)));
              if (time === 0) works.push(work);
              paints.push(await (answers ? page.evaluate(lastAnswer) : page.evaluate(lastPress, LEAST)));
              if (undo !== undefined) await page.keyboard.press(undo);
            }
          }
          await context.close();
        }
        costs.push({ act, width, paint: press === undefined ? null : median(paints), work: median(works) });
      }
    return costs;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Gets ready to press: what is looked for and pointed at before is no part of the press. */
async function aimed(page: Page, press: Press, time: number): Promise<() => Promise<unknown>> {
  if (typeof press === 'string') return () => page.keyboard.press(press);
  const place = press(page, time);
  const point = await place.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.mouse.move(...point);
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
}

type Reporting = typeof globalThis & { presses: PerformanceEventTiming[]; answered: number };

/** In the page: keeps what the browser reports of presses, and how long it took to paint what the search found. */
function reportPresses(): void {
  const watch = ({ timeStamp }: Event): void => {
    const found = document.querySelector('[data-search] .found');
    const shown = new MutationObserver(() => {
      shown.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => ((globalThis as Reporting).answered = performance.now() - timeStamp);
      // A message that is sent before a frame is drawn comes behind it.
      requestAnimationFrame(() => port2.postMessage(null));
    });
    if (found) shown.observe(found, { childList: true, subtree: true });
    // What the letter before has found is not drawn again; how many there are is said anew.
    const told = document.querySelector('[data-search] [role=status]');
    if (told) shown.observe(told, { childList: true });
  };
  // Before the page hears of it: what was guessed is drawn at once.
  addEventListener('input', watch, { capture: true });
  const presses: PerformanceEventTiming[] = ((globalThis as Reporting).presses = []);
  const observer = new PerformanceObserver((list) => presses.push(...(list.getEntries() as PerformanceEventTiming[])));
  const asked: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
  observer.observe(asked);
}

/** In the page: milliseconds from the last letter to its answer, painted. */
const lastAnswer = (): number => (globalThis as Reporting).answered;

/** In the page: milliseconds from the last press to the paint after it. */
function lastPress(least: number): number {
  const done = (globalThis as Reporting).presses.splice(0).filter(({ interactionId }) => interactionId !== 0);
  return Math.max(least, ...done.map(({ duration }) => duration));
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
