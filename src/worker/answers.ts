/** How requests are answered: by the strategies of Serwist, each file under the hash that its release has for it. */
import { CacheFirst, NetworkFirst, type SerwistPlugin } from 'serwist';
import type { ListedFile, Without } from '../model/offline.ts';
import { isBuilt, isOfType, isPage, pathOf } from './decide.ts';
import type { Readers } from './readers.ts';
import { Release } from './release.ts';
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
    const file = this.#release.find(path);
    const shown = this.#release.listed(path).then((name) => this.#release.find(name));
    const reader = this.#readers.begin(event.resultingClientId, path);
    const remember: typeof reader.remember = (page) => {
      const done = reader.remember(page);
      // A worker that takes over waits for it.
      event.waitUntil(done);
      return done;
    };
    const by = this.#release.index.release;
    let failed: Response | null = null;
    // Until the network says that it is not there, it may be slow.
    let without: Without = 'site';
    // Both may come at once: only what is given in the end says what the reader sees.
    const kept = new Set<Response | undefined>();
    let given: () => void = () => undefined;
    const isGiven = new Promise<void>((settle) => (given = settle));
    const strategy = new NetworkFirst({
      cacheName: this.#store.name,
      networkTimeoutSeconds: PATIENCE,
      plugins: [
        this.#byHash(file, shown, (bytes, hash, own) => {
          const name = own?.[0] ?? path;
          void isGiven.then(() => remember({ path: name, hash, by, own: own !== null, kept: null, without }));
          if (own === null) event.waitUntil(this.#else.unknown());
          else if (isPage(name)) event.waitUntil(this.#release.keepAround(name, new TextDecoder().decode(bytes)));
        }),
        {
          // What a server has after it was asked for the list of a release, and had it no more, is newer than that.
          requestWillFetch: async ({ request }) => {
            await shown;
            return request;
          },
          fetchDidFail: () => Promise.resolve(void (without = failed === null ? 'network' : 'site')),
          // A server in trouble is no better than none.
          fetchDidSucceed: ({ response }) => {
            if (response.status < 500) return Promise.resolve(response);
            failed = response;
            return Promise.reject(new Error(String(response.status)));
          },
          cachedResponseWillBeUsed: ({ cachedResponse }) => {
            kept.add(cachedResponse);
            return Promise.resolve(cachedResponse);
          },
          handlerWillRespond: async ({ response }) => {
            const own = kept.has(response) ? await file : null;
            const date = response.headers.get('date') ?? '';
            if (own !== null) void remember({ path, hash: own[2], by, own: true, kept: date, without });
            given();
            return response;
          },
          handlerDidError: () => (failed === null ? this.#else.notKept(path) : Promise.resolve(failed)),
          handlerDidComplete: () => remember(null),
        },
      ],
    });
    const [answer, done] = strategy.handleAll(event);
    // A store that is full, or that the browser forbids, is no reason not to answer.
    event.respondWith(reader.begun.then(() => answer).catch(() => fetch(event.request)));
    event.waitUntil(done.catch(() => undefined));
  }

  /** What a page asks for: of the release of that page, or none. */
  file(event: FetchEvent): void {
    event.respondWith(this.#fileFor(event));
  }

  async #fileFor(event: FetchEvent): Promise<Response> {
    const { request, clientId } = event;
    const path = this.#pathOf(request);
    const isNamed = isBuilt(path);
    const isOwn = isNamed && (await this.#release.find(path)) !== null;
    const of = isOwn ? this.#release : await this.#readers.releaseOf(clientId);
    const release = of === 'unsure' ? this.#release : of;
    const file = release instanceof Release ? await release.find(path) : null;
    // What the network has now may be of another edition than the page.
    if (file === null) {
      const isFree = isNamed || release === 'network' || (release === this.#release && (await release.lists(path)));
      return isFree ? fetch(request) : ofAnother();
    }
    const [, , hash] = file;
    const isOf = async (response: Response): Promise<Response> => {
      if (isNamed || !response.ok) return response;
      const bytes = await response.arrayBuffer();
      return (await hashOf(bytes)) === hash ? toKeep(bytes, response.headers) : ofAnother();
    };
    const given = of === 'unsure' ? await isOf(await fetch(request)) : await this.#kept(event, file, isOf);
    // What its scripts ask for, once another worker would know it; an icon binds no page to a release.
    if (request.destination === '' && given.ok && release instanceof Release)
      await this.#readers.give(clientId, release);
    return given;
  }

  /** A file from what is kept; from the network, where it is of that release. */
  async #kept(event: FetchEvent, file: ListedFile, isOf: (response: Response) => Promise<Response>): Promise<Response> {
    const { request } = event;
    const strategy = new CacheFirst({
      cacheName: this.#store.name,
      plugins: [this.#byHash(Promise.resolve(file)), { fetchDidSucceed: ({ response }) => isOf(response) }],
    });
    const [answer, done] = strategy.handleAll(event);
    event.waitUntil(done.catch(() => undefined));
    return answer.catch(async () => isOf(await fetch(request)));
  }

  /**
   * Reads and writes a file by its hash: what is not as the list has it is not kept.
   * @param shown what the network has at that address, where the list names it otherwise
   */
  #byHash(
    file: Promise<ListedFile | null>,
    shown = file,
    told?: (bytes: ArrayBuffer, hash: string, own: ListedFile | null) => void,
  ): SerwistPlugin {
    return {
      cacheKeyWillBeUsed: async ({ mode }) =>
        this.#store.keyOf((await (mode === 'read' ? file : shown))?.[2] ?? NOTHING),
      cacheWillUpdate: async ({ response }) => {
        // Where a server leads on, the browser asks again.
        if (response.status !== 200) return null;
        const bytes = await response.arrayBuffer();
        const hash = await hashOf(bytes);
        const own = await shown;
        const isOwn = own?.[2] === hash && isOfType(own[0], response.headers.get('content-type'));
        told?.(bytes, hash, isOwn ? own : null);
        return isOwn ? toKeep(bytes, response.headers) : null;
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
