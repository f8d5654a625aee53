/** Pages of the site as they are printed, fetched once each. What has moved is followed, as a browser would. */

export interface Printed {
  readonly page: DocumentFragment;
  /** Where it stands now, below the root of the language, and the place that an old address led to. */
  readonly path: string;
  readonly hash: string;
}

/** `gone`: there is no such page. `away`: it cannot be had now. */
export type Answer = Printed | 'gone' | 'away';

export class PrintedPages {
  readonly #root: string;
  readonly #known = new Map<string, Promise<Answer>>();

  /** @param root address of the home page in the language */
  constructor(root: string) {
    this.#root = root;
  }

  /** @param path below the root of the language */
  get(path: string): Promise<Answer> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const answer = this.#fetch(path, '');
    this.#known.set(path, answer);
    // It can be asked for again.
    void answer.then((what) => what === 'away' && this.#known.delete(path));
    return answer;
  }

  async #fetch(path: string, hash: string, former: string | null = null): Promise<Answer> {
    let text: string;
    try {
      const answer = await fetch(this.#root + path);
      if (answer.status === 404 || answer.status === 410) return 'gone';
      if (!answer.ok) return 'away';
      text = await answer.text();
    } catch {
      return 'away';
    }
    // In a document of its own the styles of that page would be held to the policy of this one.
    const template = document.createElement('template');
    template.innerHTML = text;
    const page = template.content;
    const led = /^0; url=(.*)$/.exec(page.querySelector<HTMLMetaElement>('meta[http-equiv=refresh]')?.content ?? '');
    if (led === null) return { page, path, hash };
    const to = new URL(led[1] ?? '', location.href);
    // No address leads on twice, and none away from the site.
    if (former !== null || to.origin !== location.origin || !to.pathname.startsWith(this.#root)) return 'gone';
    return this.#fetch(to.pathname.slice(this.#root.length), to.hash, path);
  }
}
