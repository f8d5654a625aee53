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
  /** A worker sleeps and wakes; what it knew stands in a store of its own as well. */
  readonly #known = new Map<string, Promise<Remembered | null>>();
  /** Former releases whose pages have asked for more. */
  readonly #former = new Map<string, Promise<Release | null>>();

  constructor(base: string, release: Release, closed: () => Promise<void>) {
    this.#base = base;
    this.#release = release;
    this.#closed = closed;
  }

  /**
   * Says that a page is being answered: whoever asks about it waits.
   * @returns takes what it was answered with; done when a worker that takes over would know it
   */
  begin(id: string): (page: Remembered | null) => Promise<void> {
    let answered = false;
    let resolve: (page: Remembered | null) => void = () => undefined;
    this.#known.set(id, new Promise((settle) => (resolve = settle)));
    return async (page) => {
      // What comes later than the answer is not what the reader sees.
      if (answered) return;
      answered = true;
      resolve(page);
      if (page !== null) await this.#write(id, page).catch(() => undefined);
    };
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
   * is newer than this worker, or that came before there was any.
   */
  async releaseOf(id: string): Promise<Release | 'network' | null> {
    const page = await this.#read(id);
    const standing = await this.#standing(page);
    if (standing === 'own') return this.#release;
    if (page === null || standing !== 'former') return 'network';
    const name = page.of ?? page.by;
    const former = this.#former.get(name) ?? this.#release.other(name);
    this.#former.set(name, former);
    const release = await former;
    return (await release?.find(page.path))?.[2] === page.hash ? release : null;
  }

  /** Says that a page was given data of a release. */
  async give(id: string, { index: { release } }: Release): Promise<void> {
    const page = await this.#read(id);
    if (page !== null && page.of === undefined) await this.begin(id)({ ...page, of: release });
  }

  /** The releases that open pages are of, as far as is known. */
  async open(): Promise<string[]> {
    const pages = await Promise.all((await windows()).map(({ id }) => this.#read(id)));
    return [...new Set(pages.flatMap((page) => page?.of ?? page?.by ?? []))];
  }

  async #standing(page: Remembered | null): Promise<Standing> {
    const { release } = this.#release.index;
    if (page === null) return standingOf(null, release, null);
    return standingOf(page, release, (await this.#release.find(page.path))?.[2] ?? null);
  }

  #read(id: string): Promise<Remembered | null> {
    const known = this.#known.get(id) ?? this.#recall(id).catch(() => null);
    this.#known.set(id, known);
    return known;
  }

  async #recall(id: string): Promise<Remembered | null> {
    const kept = await (await this.#open()).match(this.#keyOf(id));
    return kept === undefined ? null : ((await kept.json()) as Remembered);
  }

  async #write(id: string, page: Remembered): Promise<void> {
    const cache = await this.#open();
    await cache.put(this.#keyOf(id), new Response(JSON.stringify(page)));
    const open = new Set([id, ...(await windows()).map((client) => client.id)].map((client) => this.#keyOf(client)));
    const closed = (await cache.keys()).filter(({ url }) => !open.has(url));
    const left = await Promise.all(
      closed.map(async (request) => {
        const known = (await (await cache.match(request))?.json()) as Remembered | undefined;
        await cache.delete(request);
        return (known?.of ?? known?.by) !== this.#release.index.release;
      }),
    );
    if (left.includes(true)) await this.#closed();
  }

  #keyOf(id: string): string {
    return `${this.#base}-/open/${id}`;
  }

  #open(): Promise<Cache> {
    return caches.open(`oseredok ${new URL(this.#base).pathname} open`);
  }
}

/** The open pages. */
export function windows(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}
