/** What a worker does besides answering requests: keeps what it is asked to, counts it, forgets it. */
import type { Lang } from '../model/common.ts';
import type { Kept, ListedFile } from '../model/offline.ts';
import { inOrder, isBuilt, isPage } from './decide.ts';
import { isFull, type Outcome, type Release } from './release.ts';
import type { Store } from './store.ts';

/** Files that are kept before a page hears how far it has come. */
const SOME = 24;
/** Stands in the store while the whole site is to be kept: a new release then takes all of it, too. */
const EVERYTHING = 'everything';

export class Keeping {
  readonly #store: Store;
  readonly #release: Release;
  /** Whether what goes with the second page has come: asked once while the worker is awake. */
  #further: Promise<boolean> | null = null;
  /** Ends what is being fetched of the whole site. */
  #end = new AbortController();

  constructor(store: Store, release: Release) {
    this.#store = store;
    this.#release = release;
  }

  /**
   * Gets a release ready: the pages that it cannot do without, then what was kept of the release before.
   * @throws where the server has another release, or none: the worker before stays
   */
  async install(): Promise<void> {
    const before = await this.#store.hashes();
    let outcome = await this.#release.keep(this.#release.index.essential);
    if (outcome === 'full') {
      // What the release before has kept gives way.
      await this.sweep();
      outcome = await this.#release.keep(this.#release.index.essential);
    }
    if (outcome !== 'kept') throw new Error(`The release cannot be kept: ${outcome}`);
    if (before.size > 0) await this.#takeOver(before).catch(() => undefined);
  }

  /** What was kept of the release before, as it is now. What fails is kept when it is opened. */
  async #takeOver(before: ReadonlySet<string>): Promise<void> {
    const files = (await this.#release.all()) ?? [];
    const former = await this.#formerPaths(before);
    await this.#release.keep(
      files.map(([path]) => path).filter((path) => before.has(EVERYTHING) || former.has(path)),
      false,
    );
  }

  /** The paths that were kept: each list that is kept says what its hashes are. */
  async #formerPaths(before: ReadonlySet<string>): Promise<Set<string>> {
    const paths = new Set<string>();
    for (const hash of before) {
      const kept = await this.#store.get(hash);
      if (kept?.headers.get('content-type')?.includes('json') !== true) continue;
      for (const [path, , own] of await listed(kept)) if (before.has(own)) paths.add(path);
    }
    return paths;
  }

  /** Forgets what is of no use to this release. */
  async sweep(): Promise<void> {
    const files = await this.#release.all();
    if (files === null) return;
    const lists = this.#release.index.parts.map(({ hash }) => hash);
    await this.#store.sweep(new Set([...files.map(([, , hash]) => hash), ...lists, EVERYTHING]));
  }

  /** Keeps what goes with the second page that is opened, and what did not come with the first. */
  async further(): Promise<void> {
    this.#further ??= this.#keepFurther();
    if (!(await this.#further)) this.#further = null;
  }

  async #keepFurther(): Promise<boolean> {
    const { first, second } = this.#release.index;
    const further = await Promise.all(second.map((start) => this.#release.beginning(start)));
    const outcome = await this.#release.keep([...first, ...further.flat()]);
    return outcome === 'kept' && further.every(({ length }) => length > 0);
  }

  /** Forgets all but the pages that say so. */
  async remove(): Promise<void> {
    this.#further = null;
    const { essential, parts } = this.#release.index;
    const files = (await this.#release.all()) ?? [];
    const stay = files.filter(([path]) => isBuilt(path) || essential.includes(path));
    await this.#store.sweep(new Set([...stay, ...parts].map((file) => ('hash' in file ? file.hash : file[2]))));
  }

  /** How much is kept. */
  async state(): Promise<Kept> {
    return this.#count((await this.#missing()).length === 0 ? 'all' : 'some');
  }

  /** Keeps some more of the whole site. */
  async more(lang: Lang): Promise<Kept> {
    const { signal } = this.#end;
    try {
      await this.#store.put(EVERYTHING, new Response(''));
    } catch (error) {
      return this.#count(isFull(error) ? 'full' : 'cut');
    }
    const missing = inOrder(await this.#missing(), lang);
    const some = missing.slice(0, SOME).map(([path]) => path);
    const outcome = await this.#release.keep(some, false, signal);
    if (signal.aborted) return this.state();
    return this.#count(outcome === 'kept' ? (missing.length <= SOME ? 'all' : 'some') : outcome);
  }

  /** Fetches nothing more of the whole site: what has come stays, and a new release takes no more than that. */
  async stop(): Promise<Kept> {
    this.#end.abort();
    this.#end = new AbortController();
    await this.#store.forget(EVERYTHING);
    return this.state();
  }

  /** Which paths are kept. */
  async which(paths: readonly string[]): Promise<boolean[]> {
    const hashes = await this.#store.hashes();
    return Promise.all(paths.map(async (path) => hashes.has((await this.#release.find(path))?.[2] ?? '')));
  }

  async #missing(): Promise<ListedFile[]> {
    const hashes = await this.#store.hashes();
    const files = await this.#release.all();
    if (files === null) throw new Error('The list cannot be had.');
    return files.filter(([, , hash]) => !hashes.has(hash));
  }

  async #count(how: Exclude<Outcome, 'kept'> | 'some' | 'all'): Promise<Kept> {
    const hashes = await this.#store.hashes();
    const kept = ((await this.#release.all()) ?? []).filter(([, , hash]) => hashes.has(hash));
    const { pages, bytes, release } = this.#release.index;
    return {
      how,
      pages: kept.filter(([path]) => isPage(path)).length,
      bytes: kept.reduce((sum, [, size]) => sum + size, 0),
      of: { pages, bytes, release },
    };
  }
}

/** The files of a list; none where it is no list. */
async function listed(kept: Response): Promise<readonly ListedFile[]> {
  const { release, files } = (await kept.json()) as { release?: string; files?: readonly ListedFile[] };
  return release !== undefined && Array.isArray(files) ? files : [];
}
