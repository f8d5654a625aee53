/** How requests are answered: by the strategies of Serwist, each file under the hash that the release has for it. */
import { CacheFirst, NetworkFirst, type SerwistPlugin } from 'serwist';
import type { Without } from '../model/offline.ts';
import { isPage, pathOf } from './decide.ts';
import type { Readers } from './readers.ts';
import type { Release } from './release.ts';
import { hashOf, type Store, toKeep } from './store.ts';

/** A page that is kept is shown when the network has said nothing for so long, in seconds. */
const PATIENCE = 3;
/** Where nothing is ever kept: for what the release does not have. */
const NOTHING = 'none';

interface Otherwise {
  /** What is shown in the place of a page that is neither kept nor to be had. */
  readonly notKept: (path: string) => Promise<Response>;
  /** Told when the network has a page that is not of the release. */
  readonly unknown: () => Promise<void>;
}

export class Answers {
  readonly #base: string;
  readonly #store: Store;
  readonly #release: Release;
  readonly #readers: Readers;
  readonly #else: Otherwise;

  constructor(base: string, store: Store, release: Release, readers: Readers, otherwise: Otherwise) {
    this.#base = base;
    this.#store = store;
    this.#release = release;
    this.#readers = readers;
    this.#else = otherwise;
  }

  /** A page: what the network says, or what is kept. */
  page(event: FetchEvent): void {
    const path = this.#pathOf(event.request);
    const remember = this.#readers.begin(event.resultingClientId);
    const by = this.#release.index.release;
    let failed: Response | null = null;
    // Until the network says that it is not there, it may be slow.
    let without: Without = 'site';
    const strategy = new NetworkFirst({
      cacheName: this.#store.name,
      networkTimeoutSeconds: PATIENCE,
      plugins: [
        this.#byHash((bytes, hash) => {
          remember({ path, hash, by, kept: null, without });
          event.waitUntil(this.#around(path, bytes, hash));
        }),
        {
          fetchDidFail: () => Promise.resolve(void (without = failed === null ? 'network' : 'site')),
          // A server in trouble is no better than none.
          fetchDidSucceed: ({ response }) => {
            if (response.status < 500) return Promise.resolve(response);
            failed = response;
            return Promise.reject(new Error(String(response.status)));
          },
          cachedResponseWillBeUsed: async ({ cachedResponse }) => {
            const file = cachedResponse === undefined ? null : await this.#release.find(path);
            const kept = cachedResponse?.headers.get('date') ?? '';
            if (file !== null) remember({ path, hash: file[2], by, kept, without });
            return cachedResponse;
          },
          handlerDidError: () => (failed === null ? this.#else.notKept(path) : Promise.resolve(failed)),
          handlerDidComplete: () => Promise.resolve(remember(null)),
        },
      ],
    });
    respond(event, strategy.handleAll(event));
  }

  /** A file whose name holds its hash: it is the same in every release that has it. */
  built(event: FetchEvent): void {
    respond(event, this.#kept().handleAll(event));
  }

  /** Any other file, for a page: of the release of that page, or none. */
  data(event: FetchEvent): void {
    event.respondWith(this.#dataFor(event));
  }

  async #dataFor(event: FetchEvent): Promise<Response> {
    const file = await this.#release.find(this.#pathOf(event.request));
    const standing = await this.#readers.standing(event.clientId);
    if (file === null || standing === 'newer' || standing === 'unknown') return fetch(event.request);
    // What the network has now may be of another edition than the page.
    if (standing === 'former') return ofAnother();
    const [, , hash] = file;
    const strategy = this.#kept({
      fetchDidSucceed: async ({ response }) => {
        if (!response.ok) return response;
        const bytes = await response.arrayBuffer();
        return (await hashOf(bytes)) === hash ? toKeep(bytes, response.headers) : ofAnother();
      },
    });
    const [answer, done] = strategy.handleAll(event);
    event.waitUntil(done.catch(() => undefined));
    return answer;
  }

  /** Keeps what belongs to a page of the release. */
  async #around(path: string, bytes: ArrayBuffer, hash: string): Promise<unknown> {
    if (!(await this.#isOwn(path, hash))) return this.#else.unknown();
    return isPage(path) ? this.#release.keepAround(path, new TextDecoder().decode(bytes)) : null;
  }

  async #isOwn(path: string, hash: string): Promise<boolean> {
    return (await this.#release.find(path))?.[2] === hash;
  }

  #kept(more: SerwistPlugin = {}): CacheFirst {
    return new CacheFirst({ cacheName: this.#store.name, plugins: [this.#byHash(), more] });
  }

  /** Reads and writes by hashes: what is not as the list has it is not kept. */
  #byHash(told?: (bytes: ArrayBuffer, hash: string) => void): SerwistPlugin {
    return {
      cacheKeyWillBeUsed: async ({ request }) => {
        const file = await this.#release.find(this.#pathOf(request));
        return this.#store.keyOf(file?.[2] ?? NOTHING);
      },
      cacheWillUpdate: async ({ request, response }) => {
        // Where a server leads on, the browser asks again.
        if (response.status !== 200) return null;
        const bytes = await response.arrayBuffer();
        const hash = await hashOf(bytes);
        told?.(bytes, hash);
        return (await this.#isOwn(this.#pathOf(request), hash)) ? toKeep(bytes, response.headers) : null;
      },
    };
  }

  /** The path of a request; never null, as it was asked whether it lies below the base. */
  #pathOf({ url }: Request): string {
    return pathOf(url, this.#base) ?? '';
  }
}

/** An answer that no script takes for data. */
function ofAnother(): Response {
  return new Response(null, { status: 503, statusText: 'Another edition' });
}

/** Answers; a store that is full, or that the browser forbids, is no reason not to. */
function respond(event: FetchEvent, [answer, done]: [Promise<Response>, Promise<void>]): void {
  event.respondWith(answer.catch(() => fetch(event.request)));
  event.waitUntil(done.catch(() => undefined));
}
