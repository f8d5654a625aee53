/** What a worker does besides answering requests: keeps what it is asked to, counts it, forgets it. */
import type { Lang } from '../model/common.ts';
import type { Kept, ListedFile } from '../model/offline.ts';
import { inOrder, isBuilt, isPage } from './decide.ts';
import type { Outcome, Release } from './release.ts';
import type { Store } from './store.ts';

/** Files that are kept before a page hears how far it has come. */
const SOME = 24;
/** Stands in the store while the whole site is to be kept: a new release then takes all of it, too. */
const EVERYTHING = 'everything';

export class Keeping {
  readonly #store: Store;
  readonly #release: Release;
  /** What is still to come while the whole site is being kept: to ask the store each time would take hours of it. */
  #left: ListedFile[] | null = null;
  #coming: Promise<Kept> | null = null;
  /** What was passed over of it: the server has it otherwise, though its release is this one. */
  #spoilt: ListedFile[] = [];
  /** Whether what goes with the second page has come: asked once while the worker is awake. */
  #further: Promise<boolean> | null = null;
  /** Ends what is being fetched of the whole site. */
  #end = new AbortController();

  constructor(store: Store, release: Release) {
    this.#store = store;
    this.#release = release;
  }

  /**
   * Gets a release ready: the pages that it cannot do without, then what was kept of the release before, which stays
   * where there is room for both.
   * @throws where the server has another release by now, or cannot be reached: the worker before stays
   */
  async install(): Promise<void> {
    const { essential } = this.#release.index;
    const before = await this.#store.hashes();
    const former = await this.#formerPaths(before).catch(() => []);
    const all = async (): Promise<Outcome> => {
      const outcome = await this.#release.keep(essential);
      if (outcome === 'full') return outcome;
      if (outcome !== 'kept') throw new Error(`The release cannot be kept: ${outcome}`);
      await this.#release.sign();
      const whole = await this.#release.keep(former, false, this.#end.signal);
      // What ends in the middle would leave readers less than they had; a file that fails by itself may be missed.
      if (whole !== 'kept' && whole !== 'full' && (await this.#release.isPast()))
        throw new Error('The server has another release by now.');
      return whole;
    };
    if ((await all()) !== 'full') return;
    // The release before gives way.
    await this.sweep([]);
    await all();
    if ((await this.#release.kept(essential[0] ?? '')) === null) throw new Error('There is no room.');
  }

  /** The paths that were kept of the releases before; all, where all were to be. */
  async #formerPaths(before: ReadonlySet<string>): Promise<string[]> {
    const former = await Promise.all((await this.#release.others(before)).map((release) => release.all()));
    const files = before.has(EVERYTHING) ? await this.#release.all() : former.flatMap((all) => all ?? []);
    return (files ?? []).flatMap(([path, , own]) => (before.has(EVERYTHING) || before.has(own) ? [path] : []));
  }

  /** Forgets what is of no use to this release. @param others that open pages are of */
  async sweep(others: readonly string[]): Promise<void> {
    const kept = await Promise.all(others.map((name) => this.#release.other(name)));
    const own = await this.#release.names();
    if (own === null) return;
    const theirs = await Promise.all(kept.map((release) => release?.names()));
    await this.#store.sweep(new Set([EVERYTHING, ...own, ...theirs.flatMap((names) => names ?? [])]));
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
    this.#left = null;
    const { essential } = this.#release.index;
    const files = (await this.#release.all()) ?? [];
    const gone = new Set(files.flatMap(([path, , hash]) => (isBuilt(path) || essential.includes(path) ? [] : [hash])));
    await this.#store.sweep(new Set((await this.#release.names())?.filter((name) => !gone.has(name))));
  }

  /** How much is kept. */
  async state(): Promise<Kept> {
    const missing = await this.#missing();
    return this.#count(missing.length === 0 ? 'all' : 'some', missing);
  }

  /** Keeps some more of the whole site. Who asks while some is on its way hears what comes of it. */
  more(lang: Lang): Promise<Kept> {
    this.#coming ??= this.#keepMore(lang).finally(() => (this.#coming = null));
    return this.#coming;
  }

  async #keepMore(lang: Lang): Promise<Kept> {
    const { signal } = this.#end;
    if (this.#left === null) {
      const isWritten = this.#store.put(EVERYTHING, new Response('')).then(
        () => true,
        () => false,
      );
      if (!(await isWritten)) return this.#endWith('full');
      this.#spoilt = [];
      this.#left = inOrder(await this.#missing(), lang);
    }
    const left = this.#left;
    const some = left.splice(0, SOME);
    const paths = some.map(([path]) => path);
    const outcome = await this.#release.keep(paths, false, signal);
    if (signal.aborted) return this.state();
    if (outcome === 'full' || outcome === 'cut') return this.#endWith(outcome);
    if (outcome === 'changed') {
      if (await this.#release.isPast().catch(() => true)) return this.#endWith('changed');
      // What is damaged on its way is passed over; all else comes.
      for (const file of some) if ((await this.#store.get(file[2])) === null) this.#spoilt.push(file);
    }
    if (left.length > 0) return this.#count('some', [...this.#spoilt, ...left]);
    return this.#endWith(this.#spoilt.length > 0 ? 'spoilt' : 'all');
  }

  async #endWith(how: Kept['how']): Promise<Kept> {
    this.#left = null;
    return this.#count(how, await this.#missing());
  }

  /** Fetches nothing more of the whole site: what has come stays, and a new release takes no more than that. */
  async stop(): Promise<Kept> {
    this.#end.abort();
    this.#end = new AbortController();
    this.#left = null;
    await this.#store.forget(EVERYTHING);
    return this.state();
  }

  /** Which paths are kept. */
  which(paths: readonly string[]): Promise<boolean[]> {
    return Promise.all(paths.map(async (path) => (await this.#release.kept(path)) !== null));
  }

  async #missing(): Promise<ListedFile[]> {
    const hashes = await this.#store.hashes();
    const files = await this.#release.all();
    if (files === null) throw new Error('The list cannot be had.');
    return files.filter(([, , hash]) => !hashes.has(hash));
  }

  #count(how: Kept['how'], missing: readonly ListedFile[]): Kept {
    const { pages, bytes, release } = this.#release.index;
    return {
      how,
      pages: pages - missing.filter(([path]) => isPage(path)).length,
      bytes: bytes - missing.reduce((sum, [, size]) => sum + size, 0),
      of: { pages, bytes, release },
    };
  }
}
