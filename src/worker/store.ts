/**
 * What is kept on the device. Each file stands under the hash of its bytes: whoever asks for a path of a release asks
 * for the bytes that the list of that release names, so one store holds two editions side by side and never mixes them,
 * and what did not change need not be fetched anew.
 */

/** Bytes of a hash that are written into the list; in base64url they make 16 letters. */
const HASH = 12;

export class Store {
  readonly #name: string;
  readonly #base: string;
  #isClosed = false;

  /** @param base address of the site: others may stand under the same origin */
  constructor(base: string) {
    this.#base = base;
    this.#name = `oseredok ${new URL(base).pathname}`;
  }

  /** Opens no more: what is still on its way would make a store anew that was taken back. */
  close(): void {
    this.#isClosed = true;
  }

  #open(): Promise<Cache> {
    return this.#isClosed ? Promise.reject(new Error('The store is closed.')) : caches.open(this.#name);
  }

  /** The name of the store, for what reads and writes it by itself. */
  get name(): string {
    return this.#name;
  }

  /** The address that stands for bytes; nothing of the site lies there. */
  keyOf(hash: string): string {
    return `${this.#base}-/kept/${hash}`;
  }

  async get(hash: string): Promise<Response | null> {
    const cache = await this.#open();
    return (await cache.match(this.keyOf(hash))) ?? null;
  }

  /** @throws where there is no room */
  async put(hash: string, response: Response): Promise<void> {
    const cache = await this.#open();
    await cache.put(this.keyOf(hash), response);
  }

  /** The hashes of all that is kept. */
  async hashes(): Promise<Set<string>> {
    const cache = await this.#open();
    const start = this.keyOf('').length;
    return new Set((await cache.keys()).map(({ url }) => url.slice(start)));
  }

  async forget(hash: string): Promise<void> {
    const cache = await this.#open();
    await cache.delete(this.keyOf(hash));
  }

  /** Forgets what is not to stay. */
  async sweep(stays: ReadonlySet<string>): Promise<void> {
    const cache = await this.#open();
    for (const request of await cache.keys())
      if (!stays.has(request.url.slice(this.keyOf('').length))) await cache.delete(request);
  }
}

/** The hash of bytes as the list has it. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, HASH);
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** An answer as it is kept: its bytes, what they are, and when they came. */
export function toKeep(bytes: ArrayBuffer, headers: Headers): Response {
  const type = headers.get('content-type');
  const date = headers.get('date') ?? new Date().toUTCString();
  return new Response(bytes, { headers: { date, ...(type === null ? {} : { 'content-type': type }) } });
}
