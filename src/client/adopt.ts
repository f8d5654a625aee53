/**
 * Going to another view without leaving the page: the real page of that view is fetched, and its title, words, table
 * and links take the place
 * of the present ones. So what a reader sees after a switch is, to the letter, what the address of the view shows.
 */
const pages = new Map<string, Promise<Document>>();

/** The page at an address, fetched once. Rejects when it cannot be had. */
export function fetchPage(href: string): Promise<Document> {
  const url = new URL(href, location.href);
  const key = url.pathname;
  const found = pages.get(key);
  if (found) return found;
  const asked = fetch(key).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${key}`);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  });
  pages.set(key, asked);
  // A failure is not remembered: the network may come back.
  asked.catch(() => pages.delete(key));
  return asked;
}

/** Takes the words of another view's page into `host`. The drawing and the caption stay. */
export function adoptWords(host: HTMLElement, page: Document): void {
  const guest = page.querySelector('oser-chart');
  for (const part of host.querySelectorAll<HTMLElement>('[data-part]')) {
    const other = guest?.querySelector(`[data-part="${part.dataset['part']}"]`);
    if (other) part.replaceChildren(...[...other.childNodes].map((node) => document.importNode(node, true)));
  }
  document.title = page.title;
  for (const name of [
    'link[rel="canonical"]',
    'link[hreflang]',
    'a[hreflang]',
    'meta[property="og:url"]',
    'meta[name="description"]',
  ]) {
    const theirs = page.querySelectorAll(name);
    document.querySelectorAll(name).forEach((mine, index) => {
      for (const attribute of ['href', 'content']) {
        const value = theirs[index]?.getAttribute(attribute);
        if (value) mine.setAttribute(attribute, value);
      }
    });
  }
}
