/** The open pages: what each was answered with, so that it is never given data of another edition. */
import type { Here, Standing } from '../model/offline.ts';
import { type Remembered, standingOf } from './decide.ts';
import type { Release } from './release.ts';

declare const self: ServiceWorkerGlobalScope;

export class Readers {
  readonly #base: string;
  readonly #release: Release;
  /** Told of pages that were closed, which may have been the last of their release. */
  readonly #closed: () => Promise<void>;
  /** What is certain of pages. All of it stands in a store: a worker sleeps and wakes, and another may write. */
  readonly #known = new Map<string, Promise<Remembered | null>>();
  /** What is being written of pages. */
  readonly #written = new Map<string, Promise<unknown>>();
  /** Former releases whose pages have asked for more. */
  readonly #former = new Map<string, Promise<Release | null>>();
  #isLeft = false;

  constructor(base: string, release: Release, closed: () => Promise<void>) {
    this.#base = base;
    this.#release = release;
    this.#closed = closed;
  }

  /**
   * Says that a page is being answered: whoever asks about it waits.
   * @returns `begun`: done when a worker that is started anew would know at least that much; `remember` takes what the
   *   page was answered with, and is done when a worker that takes over would know it
   */
  begin(id: string, path: string): { begun: Promise<void>; remember: (page: Remembered | null) => Promise<void> } {
    let answered = false;
    let resolve: (page: Remembered | null) => void = () => undefined;
    this.#known.set(id, new Promise((settle) => (resolve = settle)));
    const begun = this.#put(id, this.#unsure(path)).catch(() => undefined);
    const remember = async (page: Remembered | null): Promise<void> => {
      // What comes later than the answer is not what the reader sees.
      if (answered) return;
      answered = true;
      resolve(page);
      await (page === null ? this.#forget(id) : this.#write(id, page)).catch(() => undefined);
    };
    return { begun, remember };
  }

  /** Remembers a page. Done when another worker would know it. */
  async remember(id: string, page: Remembered): Promise<void> {
    this.#known.set(id, Promise.resolve(page));
    await this.#put(id, page).catch(() => undefined);
  }

  /** Remembers no more: what is still on its way would make a store anew that was taken back. */
  leave(): void {
    this.#isLeft = true;
  }

  async standing(id: string): Promise<Standing> {
    return this.#standing(await this.#read(id));
  }

  /** How a page stands, for the page itself. */
  async here(id: string): Promise<Here> {
    const page = await this.#read(id);
    return { standing: await this.#standing(page), kept: page?.kept ?? null, without: page?.without ?? 'network' };
  }

  /**
   * The release whose data a page is to have, and no other’s; null where that was swept away. `network` for a page that
   * is newer than this worker; `unsure` for one that may be, or that came before there was any.
   */
  async releaseOf(id: string): Promise<Release | 'network' | 'unsure' | null> {
    const page = await this.#read(id);
    const standing = await this.#standing(page);
    if (standing === 'own') return this.#release;
    if (page === null || standing === 'unknown') return 'unsure';
    if (standing === 'newer') return 'network';
    const name = page.of ?? page.by;
    const former = this.#former.get(name) ?? this.#release.other(name);
    this.#former.set(name, former);
    const release = await former;
    return (await release?.find(page.path))?.[2] === page.hash ? release : null;
  }

  /** Says that a page was given data of a release. */
  async give(id: string, { index: { release } }: Release): Promise<void> {
    const page = await this.#read(id);
    if (page !== null && page.hash !== '' && page.of === undefined) await this.remember(id, { ...page, of: release });
    // What was asked for a moment before may have said so, and not be done.
    else await this.#written.get(id)?.catch(() => undefined);
  }

  /** The releases that pages are of which are open or coming, as far as is known. */
  async open(): Promise<string[]> {
    const cache = await this.#open();
    const kept = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
    const pages = (await Promise.all(kept.map((one) => one?.json()))) as (Remembered | undefined)[];
    return [...new Set(pages.flatMap((page) => page?.of ?? page?.by ?? []))];
  }

  async #standing(page: Remembered | null): Promise<Standing> {
    const { release } = this.#release.index;
    return standingOf(page, release, (page && (await this.#release.find(page.path))?.[2]) ?? null);
  }

  /** A page of which no more is known than that this worker answers it. */
  #unsure(path: string): Remembered {
    return { path, hash: '', by: this.#release.index.release, own: false, kept: null, without: 'network' };
  }

  async #read(id: string): Promise<Remembered | null> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const page = await this.#recall(id).catch(() => null);
    // Nobody writes otherwise of it from now on.
    if (page?.of !== undefined) this.#known.set(id, Promise.resolve(page));
    return page;
  }

  async #recall(id: string): Promise<Remembered | null> {
    const kept = await (await this.#open()).match(this.#keyOf(id));
    return kept === undefined ? null : ((await kept.json()) as Remembered);
  }

  #put(id: string, page: Remembered): Promise<void> {
    return this.#next(id, (cache) => cache.put(this.#keyOf(id), new Response(JSON.stringify(page))));
  }

  async #forget(id: string): Promise<void> {
    await this.#next(id, (cache) => cache.delete(this.#keyOf(id)));
  }

  /** Writes after what was to be written of a page before: the last word is to stand, whatever a store does first. */
  #next<T>(id: string, write: (cache: Cache) => Promise<T>): Promise<T> {
    const before = this.#written.get(id) ?? Promise.resolve();
    const done = before.catch(() => undefined).then(async () => write(await this.#open()));
    this.#written.set(id, done);
    return done;
  }

  /** Remembers a page, and forgets those that were closed. */
  async #write(id: string, page: Remembered): Promise<void> {
    await this.#put(id, page);
    const open = new Set([id, ...(await windows()).map((client) => client.id)]);
    const names = (await (await this.#open()).keys()).map(({ url }) => url.slice(this.#keyOf('').length));
    const left = await Promise.all(
      names.map(async (name) => {
        // One that is only coming is in no list yet: a browser tells of it when it is there, or never will be.
        if (open.has(name) || (await self.clients.get(name)) !== undefined) return false;
        const known = await this.#recall(name);
        await this.#forget(name);
        return known !== null && (known.of ?? known.by) !== this.#release.index.release;
      }),
    );
    if (left.includes(true)) await this.#closed();
  }

  #keyOf(id: string): string {
    return `${this.#base}-/open/${id}`;
  }

  #open(): Promise<Cache> {
    if (this.#isLeft) return Promise.reject(new Error('Nothing is remembered any more.'));
    return caches.open(`oseredok ${new URL(this.#base).pathname} open`);
  }
}

/** The open pages. */
export function windows(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}
