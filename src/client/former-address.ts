/** Addresses of the first edition: a mark or a filter stood in the query, where a fragment stands now. */

/** The fragment that such an address means; null where it has no such query, or names what is not there. */
export function fragmentOf({ search }: Pick<URL, 'search'>, exists: (id: string) => boolean): string | null {
  for (const [name, value] of new URLSearchParams(search)) {
    const [first] = value.split(',');
    const kind = name === 'sel' ? 'mark-' : name === 'document' ? 'mark-column-' : 'mark-row-';
    if (exists(kind + first)) return `#${kind}${first}`;
  }
  return null;
}
