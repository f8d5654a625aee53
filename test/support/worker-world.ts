/**
 * A browser as its service worker sees it, in which whatever is waited for comes in an order that a test chooses, and a
 * worker may be ended between any two of these. What runs in it is the worker itself, read anew each time it starts.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';
import { answerOf, BASE, DATA, type Edition, PAGES, RELEASES, sha256 } from './two-releases.ts';

/** A release of the worker, as the browser has it. */
interface Version {
  readonly edition: Edition;
  state: 'installing' | 'waiting' | 'active' | 'gone';
  skips: boolean;
  /** Events that it has not done with. */
  events: number;
  run: Run | null;
  /** Done when it may answer pages. */
  activated: Promise<unknown>;
}

/** A worker from its start to its end. */
interface Run {
  readonly version: Version;
  readonly handlers: Map<string, (event: unknown) => void>;
  /** Done when it has been read. */
  readonly ready: Promise<void>;
  /** Rejected when it is ended. */
  readonly ended: Promise<never>;
  readonly end: () => void;
  isEnded: boolean;
}

interface Page {
  readonly id: string;
  readonly url: string;
  /** What it shows and what it was given, in this order. */
  readonly has: string[];
  state: 'coming' | 'answered' | 'open' | 'closed';
  /** Done when it is open, or never will be. */
  readonly settled: PromiseWithResolvers<void>;
}

class AnEvent {}

export class World {
  readonly pages: Page[] = [];
  served: Edition | null = 1;
  readonly #versions: Version[] = [];
  readonly #stores = new Map<string, Map<string, () => Response>>();
  readonly #running = new AsyncLocalStorage<Run>();
  #pending: { readonly run: Run; readonly come: () => void }[] = [];
  /** Starts come one after another: each reads the global `self`. */
  #started: Promise<unknown> = Promise.resolve();
  #starting = 0;

  /** A browser that has the worker of release 1. */
  static async made(): Promise<World> {
    const world = new World();
    world.#stub();
    world.update();
    await world.settle();
    return world;
  }

  /** Lets one of what is waited for come. */
  async come(number: number): Promise<void> {
    const [next] = this.#pending.splice(number % Math.max(1, this.#pending.length), 1);
    if (next?.run.isEnded === false) next.come();
    await this.#quiet();
  }

  /** Lets all come that is waited for, in the order in which it was asked for. */
  async settle(): Promise<void> {
    for (await this.#quiet(); this.#pending.length > 0;) await this.come(0);
  }

  /** A reader opens a page. @param isBare where a host shows it without its last slash */
  open(kind: keyof typeof PAGES, isBare = false): void {
    const settled = Promise.withResolvers<void>();
    const url = BASE + PAGES[kind].slice(0, isBare ? -1 : undefined);
    const page: Page = { id: `${this.pages.length}`, url, has: [], state: 'coming', settled };
    this.pages.push(page);
    void this.#answer(page.url, { resultingClientId: page.id }).then((text) => {
      if (text === null) return this.close(page);
      page.has.push(text);
      if (page.state === 'coming') page.state = 'answered';
    });
  }

  /** The browser lists the pages that were answered from now on. */
  show(): void {
    for (const page of this.pages) {
      if (page.state !== 'answered') continue;
      page.state = 'open';
      page.settled.resolve();
    }
  }

  /** One of the open pages asks for data. */
  ask(number: number): void {
    const open = this.pages.filter(({ state }) => state === 'open');
    const page = open[number % Math.max(1, open.length)];
    if (page === undefined) return;
    void this.#answer(BASE + DATA[number % 2]!, { clientId: page.id }).then((text) => text && page.has.push(text));
  }

  close(page?: Page): void {
    if (page === undefined) return;
    page.state = 'closed';
    page.settled.resolve();
  }

  /** The browser asks whether there is another worker. */
  update(): void {
    const { served: edition } = this;
    if (edition === null || this.#versions.some((version) => version.state !== 'gone' && version.edition === edition))
      return;
    const activated = Promise.resolve();
    const version: Version = { edition, state: 'installing', skips: false, events: 0, run: null, activated };
    this.#versions.push(version);
    void this.#send(version, 'install', {})
      .then(
        () => (version.state = 'waiting'),
        () => (version.state = 'gone'),
      )
      .then(() => this.#activate());
  }

  /** Ends the workers that run, as a browser may at any time. */
  end(): void {
    for (const { run } of this.#versions) run?.end();
  }

  /** A worker that has nothing more to do gives way to one that wishes it. */
  #activate(): void {
    const next = this.#versions.find(({ state, skips }) => state === 'waiting' && skips);
    const active = this.#active();
    if (next === undefined || (active !== undefined && active.events > 0)) return;
    active?.run?.end();
    if (active !== undefined) active.state = 'gone';
    next.state = 'active';
    next.activated = this.#send(next, 'activate', {}).catch(() => undefined);
  }

  #active(): Version | undefined {
    return this.#versions.find(({ state }) => state === 'active');
  }

  /** @returns what a page is answered; null where that is nothing, or no success */
  async #answer(url: string, ids: { readonly clientId?: string; readonly resultingClientId?: string }) {
    const version = this.#active()!;
    const request = new Request(url);
    const mode = ids.clientId === undefined ? 'navigate' : 'cors';
    Object.defineProperties(request, { mode: { value: mode }, destination: { value: '' } });
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const respondWith = (answer: Promise<Response>): void => void answer.then(resolve, reject);
    void version.activated.then(() => this.#send(version, 'fetch', { request, ...ids, respondWith })).catch(reject);
    return promise.then(
      (response) => (response.ok ? response.text() : null),
      () => null,
    );
  }

  /** Done when all has come that a worker waits for; rejected where something fails, or it is ended. */
  async #send(version: Version, type: string, event: object): Promise<void> {
    version.events += 1;
    const run = (version.run ??= this.#start(version));
    try {
      await run.ready;
      const waits: Promise<unknown>[] = [];
      const own = Object.assign(new AnEvent(), event, { waitUntil: (wait: Promise<unknown>) => waits.push(wait) });
      this.#running.run(run, () => run.handlers.get(type)?.(own));
      const all = async (): Promise<void> => {
        for (let next = 0; next < waits.length; next += 1) await waits[next];
      };
      await Promise.race([all(), run.ended]);
    } finally {
      version.events -= 1;
      this.#activate();
    }
  }

  #start(version: Version): Run {
    const ended = Promise.withResolvers<never>();
    ended.promise.catch(() => undefined);
    const handlers: Run['handlers'] = new Map();
    this.#starting += 1;
    const read = async (): Promise<void> => {
      // What it reads of its globals when it starts.
      Object.assign(self, {
        OFFLINE: RELEASES[version.edition].index,
        addEventListener: (type: string, handler: (event: unknown) => void) => handlers.set(type, handler),
      });
      await import(new URL(`../../src/worker/worker.ts?${(starts += 1)}`, import.meta.url).href);
      this.#starting -= 1;
    };
    const ready = this.#started.then(read);
    this.#started = ready;
    const end = (): void => {
      run.isEnded = true;
      if (version.run === run) version.run = null;
      ended.reject(new Error('The worker was ended.'));
    };
    const run: Run = { version, handlers, ready, ended: ended.promise, end, isEnded: false };
    return run;
  }

  /** What comes when the test lets it, unless the worker that waits for it is no more. */
  #later<T>(make: () => T | Promise<T>): Promise<T> {
    const run = this.#running.getStore();
    if (run === undefined) throw new Error('Only a worker waits.');
    return new Promise((resolve, reject) => {
      const come = (): void => void Promise.resolve().then(make).then(resolve, reject);
      this.#pending.push({ run, come });
    });
  }

  /** Done when nothing goes on but what is waited for. */
  async #quiet(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.#starting > 0);
  }

  #stub(): void {
    const open = (name: string) => this.#later(() => this.#store(name));
    const caches = {
      open,
      match: async (key: Request, { cacheName }: { cacheName: string }) => (await open(cacheName)).match(key),
    };
    const of = (state: Version['state']) => this.#versions.find((version) => version.state === state) ?? null;
    const clients = {
      claim: () => this.#later(() => undefined),
      matchAll: () =>
        this.#later(() =>
          this.pages.flatMap(({ id, url, state }) => (state === 'open' ? [{ id, url, postMessage: () => {} }] : [])),
        ),
      get: (id: string) =>
        this.#later(async () => {
          const page = this.pages.find((one) => one.id === id);
          await page?.settled.promise;
          return page?.state === 'open' ? page : undefined;
        }),
    };
    const states = ['installing', 'waiting', 'active'] as const;
    const registration = Object.defineProperties(
      {},
      Object.fromEntries(states.map((state) => [state, { get: () => of(state) }])),
    );
    vi.stubGlobal('self', {
      caches,
      clients,
      registration,
      location: new URL(`${BASE}sw.js`),
      skipWaiting: () => (this.#running.getStore()!.version.skips = true),
    });
    vi.stubGlobal('caches', caches);
    // Serwist tells developers of all that it does.
    vi.stubEnv('NODE_ENV', 'production');
    for (const name of ['ExtendableEvent', 'FetchEvent']) vi.stubGlobal(name, AnEvent);
    vi.stubGlobal('fetch', (asked: string | Request, init?: RequestInit) =>
      this.#later(() => answerOf(this.served, typeof asked === 'string' ? asked : asked.url, init)),
    );
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    vi.stubGlobal('setTimeout', (told: () => void, ...rest: number[]) => {
      const run = this.#running.getStore();
      if (run === undefined) return set(told, ...rest);
      const timer = { run, come: () => this.#running.run(run, told) };
      this.#pending.push(timer);
      return timer;
    });
    vi.stubGlobal('clearTimeout', (timer: never) => {
      this.#pending = this.#pending.filter((one) => one !== timer);
      clear(timer);
    });
    vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, bytes) =>
      sha256(new Uint8Array(bytes as ArrayBuffer)),
    );
  }

  #store(name: string) {
    const store = this.#stores.get(name) ?? new Map<string, () => Response>();
    this.#stores.set(name, store);
    const urlOf = (key: string | Request): string => (typeof key === 'string' ? key : key.url);
    return {
      match: (key: string | Request) => this.#later(() => store.get(urlOf(key))?.()),
      put: async (key: string | Request, response: Response) => {
        const [bytes, headers] = [await response.arrayBuffer(), [...response.headers]];
        await this.#later(() => store.set(urlOf(key), () => new Response(bytes, { headers })));
      },
      keys: () => this.#later(() => [...store.keys()].map((url) => ({ url }))),
      delete: (key: string | Request) => this.#later(() => store.delete(urlOf(key))),
    };
  }
}

/** How often a worker was started: each time it is read anew. */
let starts = 0;
