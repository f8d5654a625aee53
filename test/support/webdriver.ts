/** WebKit as Debian has it, driven by WebDriver over HTTP: what the journeys of a reader need of it, and no more. */
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { programsOf } from './programs.ts';

/** Milliseconds: a busy machine is no fault of the code. */
const PATIENCE = 120_000;
const ESCAPE = '\uE00C';

/** What has to be there to drive WebKit: its driver, a browser for it, a screen to draw on. */
export function findWebKit(): { readonly driver: string; readonly browser: string } | undefined {
  const [driver] = programsOf('WebKitWebDriver');
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  return driver === undefined || browser === undefined || !process.env['DISPLAY'] ? undefined : { driver, browser };
}

export class WebKit {
  readonly #driver: ChildProcess;
  readonly #session: string;

  private constructor(driver: ChildProcess, session: string) {
    this.#driver = driver;
    this.#session = session;
  }

  /** @param port where the driver listens. @throws when it, or its browser, does not come up */
  static async start({ driver, browser }: NonNullable<ReturnType<typeof findWebKit>>, port: number): Promise<WebKit> {
    const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore' });
    const root = `http://127.0.0.1:${port}`;
    while (child.exitCode === null && !(await fetch(`${root}/status`).catch(() => null))?.ok);
    const wanted = { binary: browser, args: ['--automation'] };
    const made = await ask('POST', `${root}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': wanted } },
    });
    return new WebKit(child, `${root}/session/${(made as { sessionId: string }).sessionId}`);
  }

  async stop(): Promise<void> {
    await ask('DELETE', this.#session).catch(() => undefined);
    this.#driver.kill();
  }

  /** @throws when the page has crashed, as every other step does */
  async open(url: string): Promise<void> {
    await this.#step('url', { url });
  }
  async resize(width: number, height: number): Promise<void> {
    await this.#step('window/rect', { width, height });
  }
  /** Opens a tab and goes to it. @returns what leads back to the one before */
  async newTab(): Promise<() => Promise<void>> {
    const handle = await ask('GET', `${this.#session}/window`);
    const made = (await this.#step('window/new', { type: 'tab' })) as { handle: string };
    await this.#step('window', { handle: made.handle });
    return async () => void (await this.#step('window', { handle }));
  }
  async back(): Promise<void> {
    await this.#step('back', {});
  }

  /** What an expression in the page gives. */
  evaluate<T>(expression: string): Promise<T> {
    return this.#step('execute/sync', { script: `return (${expression})`, args: [] }) as Promise<T>;
  }

  /** Waits until an expression in the page is true. @throws after minutes, with what was waited for */
  async until(expression: string): Promise<void> {
    const latest = Date.now() + PATIENCE;
    while (!(await this.evaluate<boolean>(expression)))
      if (Date.now() > latest) throw new Error(`WebKit waited in vain for ${expression}`);
  }

  /** Presses keys, one after the other; Esc by its name. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys
      .map((key) => (key === 'Escape' ? ESCAPE : key))
      .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.#step('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Clicks where the first box of an element is, whatever lies over it there. */
  async click(selector: string): Promise<void> {
    const named = JSON.stringify(selector);
    const [x, y] = await this.evaluate<[number, number]>(`(() => {
      const seen = [...document.querySelectorAll(${named})].find((one) => one.getClientRects().length > 0);
      const { left, top, width, height } = seen.getClientRects()[0];
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    })()`);
    const actions = [
      { type: 'pointerMove', x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#step('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Drags the mouse along a line of text, as who selects words does. */
  async drag(selector: string, pixels: number): Promise<void> {
    const [x, y] = await this.evaluate<[number, number]>(`(() => {
      const { left, top } = document.querySelector(${JSON.stringify(selector)}).getClientRects()[0];
      return [Math.round(left + 20), Math.round(top + 12)];
    })()`);
    const actions = [
      { type: 'pointerMove', x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', x: x + pixels, y, duration: 100, origin: 'viewport' },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#step('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  #step(command: string, body: object): Promise<unknown> {
    return ask('POST', `${this.#session}/${command}`, body);
  }
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, body === undefined ? { method } : { method, body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}
