/** The open pages: what each was answered with, so that it is never given data of another edition. */
import type { Here, Standing } from '../model/offline.ts';
import { type Remembered, standingOf } from './decide.ts';
import type { Release } from './release.ts';

declare const self: ServiceWorkerGlobalScope;

export class Readers {
  readonly #base: string;
  readonly #release: Release;
  /** A worker sleeps and wakes; what it knew stands in a store of its own as well. */
  readonly #known = new Map<string, Promise<Remembered | null>>();

  constructor(base: string, release: Release) {
    this.#base = base;
    this.#release = release;
  }

  /** Says that a page is being answered: whoever asks about it waits. @returns takes what it was answered with */
  begin(id: string): (page: Remembered | null) => void {
    let answered = false;
    let resolve: (page: Remembered | null) => void = () => undefined;
    this.#known.set(id, new Promise((settle) => (resolve = settle)));
    return (page) => {
      // What comes later than the answer is not what the reader sees.
      if (answered) return;
      answered = true;
      resolve(page);
      if (page !== null) void this.#write(id, page).catch(() => undefined);
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

  /** Whether every open page is of this release. */
  async areAllOwn(): Promise<boolean> {
    const standings = await Promise.all((await windows()).map(({ id }) => this.standing(id)));
    return standings.every((standing) => standing === 'own');
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
    for (const request of await cache.keys()) if (!open.has(request.url)) await cache.delete(request);
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
