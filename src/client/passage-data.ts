/** The data of a passage: what the annotations of its document say of it, numbers as rows of the dataset among them. */

interface Annotations {
  readonly items: readonly {
    readonly target: readonly { readonly selector: readonly { readonly value?: string }[] }[];
  }[];
}

/**
 * As a page of annotations by itself (https://www.w3.org/TR/annotation-model/); null where they cannot be had: then
 * the browser has gone to them.
 * @param address of the passage
 * @param rows its sentences, which annotations name by their ids
 * @param words what it says, in both languages
 */
export async function passageData(address: string, rows: readonly Element[], words: object): Promise<string | null> {
  const link = document.querySelector<HTMLAnchorElement>('.cite a[href*="/annotations/"]');
  const answer = link === null ? null : await fetch(link.href);
  if (answer?.ok !== true) {
    if (link !== null) location.assign(link.href);
    return null;
  }
  const { items, ...page } = (await answer.json()) as Annotations;
  const named = new Set(rows.map(({ id }) => `[id="${id}"] > .src`));
  const own = items.filter(({ target }) =>
    target.some(({ selector }) => selector.some(({ value = '' }) => named.has(value))),
  );
  const passage = { '@type': '@json', '@value': words };
  return JSON.stringify({ ...page, id: address, 'oseredok:passage': passage, items: own }, null, 2);
}
