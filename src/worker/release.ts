/** One release as its worker knows it: the list, read part by part as it is asked for, and what is kept of it. */
import { type ListedFile, OFFLINE_LIST, type OfflineIndex, type OfflinePart } from '../model/offline.ts';
import { builtIn, companionsOf, fileIn, isOfType, isPage, partWith } from './decide.ts';
import { hashOf, type Store, toKeep } from './store.ts';

/** What came of keeping a file. */
export type Outcome = 'kept' | 'full' | 'cut' | 'changed';
/** Of many files, the one further back says what came of all. */
const OUTCOMES: readonly Outcome[] = ['kept', 'changed', 'cut', 'full'];

/** What comes of a file without a network. */
const CUT = { how: 'cut', text: null } as const;

/** Before the name of a release, what its index is called in the store. */
const PREFIX = 'release/';

export class Release {
  readonly index: OfflineIndex;
  /** Whether nothing is to be fetched before a reader asks for it. */
  spares = false;
  readonly #base: string;
  readonly #store: Store;
  readonly #parts = new Map<number, Promise<OfflinePart | null>>();

  constructor(index: OfflineIndex, base: string, store: Store) {
    this.index = index;
    this.#base = base;
    this.#store = store;
  }

  /** A file of the release; null where it has none of that path, or the list cannot be read. */
  async find(path: string): Promise<ListedFile | null> {
    // A page that only leads on is listed by its file: it is none to be counted.
    for (const name of isPage(path) ? [path, `${path}index.html`] : [path]) {
      const part = await this.#part(partWith(name, this.index.parts));
      const file = part === null ? null : fileIn(part.files, name);
      if (file !== null) return file;
    }
    return null;
  }

  /** The path that the list has for what stands at one: a host may show a page without its last slash. */
  async listed(path: string): Promise<string> {
    const isOther = !isPage(path) && (await this.find(path)) === null && (await this.find(`${path}/`)) !== null;
    return isOther ? `${path}/` : path;
  }

  /** Whether the list of what would have a path is there: one that cannot be had does not say that there is no file. */
  async lists(path: string): Promise<boolean> {
    return (await this.#part(partWith(path, this.index.parts))) !== null;
  }

  /** All files; null where a part of the list cannot be had. */
  async all(): Promise<ListedFile[] | null> {
    const parts = await Promise.all(this.index.parts.map((_, number) => this.#part(number)));
    return parts.includes(null) ? null : parts.flatMap((part) => part?.files ?? []);
  }

  /** The paths that begin so; none of a part of the list that cannot be had. */
  async beginning(start: string): Promise<string[]> {
    const { parts } = this.index;
    const last = parts.findLastIndex(({ first }) => first < start || first.startsWith(start));
    const own: Promise<OfflinePart | null>[] = [];
    for (let number = Math.max(0, partWith(start, parts)); number <= last; number += 1) own.push(this.#part(number));
    const files = (await Promise.all(own)).flatMap((part) => part?.files ?? []);
    return files.map(([path]) => path).filter((path) => path.startsWith(start));
  }

  /** The names of all that belongs to it in the store; null where a part of the list cannot be had. */
  async names(): Promise<string[] | null> {
    const { release, parts } = this.index;
    const files = await this.all();
    return files && [PREFIX + release, ...parts.map(({ hash }) => hash), ...files.map(([, , hash]) => hash)];
  }

  /** Leaves its index in the store: later workers find by it what their readers have of this release. */
  sign(): Promise<void> {
    return this.#store.put(PREFIX + this.index.release, new Response(JSON.stringify(this.index)));
  }

  /** Another release that has left its index in the store; null where that has been swept away. */
  async other(name: string): Promise<Release | null> {
    const kept = await this.#store.get(PREFIX + name);
    return kept && new Release((await kept.json()) as OfflineIndex, this.#base, this.#store);
  }

  /** The other releases among the names in the store. */
  async others(names: ReadonlySet<string>): Promise<Release[]> {
    const others = [...names].flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
    const all = await Promise.all(others.map((name) => this.other(name)));
    return all.filter((release) => release !== null && release.index.release !== this.index.release) as Release[];
  }

  /** Whether the server has another release by now. @throws where it does not say */
  async isPast(): Promise<boolean> {
    const answer = await fetch(this.#base + OFFLINE_LIST, { cache: 'no-cache', credentials: 'same-origin' });
    return ((await answer.json()) as OfflineIndex).release !== this.index.release;
  }

  /** What is kept of a path, in this release. */
  async kept(path: string): Promise<Response | null> {
    const file = await this.find(path);
    return file === null ? null : this.#store.get(file[2]);
  }

  /**
   * Keeps files, and those that they name and are named by their hashes; what is kept already is not fetched.
   * @param signal ends it: what has not come by then does not come
   */
  async keep(paths: readonly string[], deep = true, signal?: AbortSignal): Promise<Outcome> {
    const known = new Set(paths);
    const queue = [...known];
    let outcome: Outcome = 'kept';
    const one = async (): Promise<void> => {
      for (let path = queue.shift(); path !== undefined && signal?.aborted !== true; path = queue.shift()) {
        const file = await this.find(path);
        if (file === null && (await this.lists(path))) continue;
        const { how, text } = file === null ? CUT : await this.#keepFile(file, signal);
        if (OUTCOMES.indexOf(how) > OUTCOMES.indexOf(outcome)) outcome = how;
        // Without room there is none for the next one either.
        if (how === 'full') queue.length = 0;
        if (!deep || text === null) continue;
        const further = builtIn(text, path, this.spares).filter((name) => !known.has(name));
        for (const name of further) known.add(name);
        queue.push(...further);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    // What was found last may have been found after the others had nothing left to do.
    await one();
    return outcome;
  }

  /** Keeps what a page loads, and the pages that its script may fetch. */
  keepAround(path: string, text: string): Promise<Outcome> {
    return this.keep([...builtIn(text, path, this.spares), ...(this.spares ? [] : companionsOf(path))]);
  }

  async #keepFile(
    [path, , hash]: ListedFile,
    signal: AbortSignal | undefined,
  ): Promise<{ how: Outcome; text: string | null }> {
    const names = isPage(path) || path.endsWith('.js');
    const before = await this.#store.get(hash);
    if (before !== null) return { how: 'kept', text: names ? await before.text() : null };
    let answer: Response;
    let bytes: ArrayBuffer;
    try {
      const how = { cache: 'no-cache', credentials: 'same-origin', ...(signal && { signal }) } as const;
      answer = await fetch(this.#base + encoded(path), how);
      bytes = await answer.arrayBuffer();
    } catch {
      return CUT;
    }
    if (!answer.ok) return { how: answer.status >= 500 ? 'cut' : 'changed', text: null };
    const isOwn = isOfType(path, answer.headers.get('content-type')) && (await hashOf(bytes)) === hash;
    if (!isOwn) return { how: 'changed', text: null };
    try {
      await this.#store.put(hash, toKeep(bytes, answer.headers));
    } catch {
      // Each browser says it by an error of its own.
      return { how: 'full', text: null };
    }
    return { how: 'kept', text: names ? new TextDecoder().decode(bytes) : null };
  }

  #part(number: number): Promise<OfflinePart | null> {
    const asked = this.#parts.get(number) ?? this.#readPart(number).catch(() => null);
    this.#parts.set(number, asked);
    // What could not be had is asked for again.
    void asked.then((part) => part === null && this.#parts.delete(number));
    return asked;
  }

  async #readPart(number: number): Promise<OfflinePart | null> {
    const part = this.index.parts[number];
    if (part === undefined) return null;
    const { path, hash } = part;
    const kept = await this.#store.get(hash).catch(() => null);
    if (kept !== null) return (await kept.json()) as OfflinePart;
    const answer = await fetch(this.#base + path, { cache: 'no-cache', credentials: 'same-origin' });
    const bytes = await answer.arrayBuffer();
    // The list of another release is none.
    if (!answer.ok || (await hashOf(bytes)) !== hash) return null;
    await this.#store.put(hash, toKeep(bytes, answer.headers)).catch(() => undefined);
    return JSON.parse(new TextDecoder().decode(bytes)) as OfflinePart;
  }
}

/** Files that are fetched at once: a reader goes on reading meanwhile. */
const AT_ONCE = 4;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
