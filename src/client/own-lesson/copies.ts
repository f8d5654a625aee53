/** Copies of what is printed on other pages, as they can stand in a lesson. */

/** What is no words of the text: signs of notes, the margin, the corrected reading, old ids. */
const ASIDE = '.mk, .mg, .now, .apart, .led-on, [hidden]';

/** The words of a passage as transcribed: what is doubtful says so, and nothing else is marked. */
export function wordsOf(printed: Node): (Node | string)[] {
  return [...printed.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [];
    if (node.matches(ASIDE)) return [];
    if (node.matches('.was')) return [element('span', 'doubt', ...wordsOf(node))];
    if (node.matches('.sic')) return [' ', element('span', 'sic-word', (node.textContent ?? '').trim())];
    return node.localName === 'b' ? [element('b', '', ...wordsOf(node))] : wordsOf(node);
  });
}

/** An element with a class and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
}

/**
 * A copy whose links lead where they lead from its own page. Its ids belong to that page; those that its own drawing
 * needs get a name that no other copy has.
 */
export function copyOf<Copied extends Element>(printed: Copied, page: string, suffix: string): Copied {
  const copy = document.importNode(printed, true);
  const all = [copy, ...copy.querySelectorAll('*')];
  const inDrawing = (one: Element): boolean => one.closest('svg') !== null;
  const ids = new Set(all.filter(inDrawing).map(({ id }) => id));
  const own = (id: string): string => (id !== '' && ids.has(id) ? `${id}-${suffix}` : id);
  for (const one of all) {
    if (!inDrawing(one)) one.removeAttribute('id');
    else
      for (const { name, value } of [...one.attributes]) {
        if (name === 'id') one.id = own(value);
        else if (name.startsWith('aria-')) one.setAttribute(name, value.split(' ').map(own).join(' '));
        else if (value.includes('url(#'))
          one.setAttribute(
            name,
            value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`),
          );
      }
    const href = one.getAttribute('href');
    if (one.localName !== 'a' || href === null) continue;
    const { origin, pathname, search, hash } = new URL(href, new URL(page, location.href));
    const away = one.getAttribute('rel') === 'license' || !(origin === location.origin || one.matches('.mark-link'));
    if (!away) one.setAttribute('href', pathname + search + hash);
  }
  return copy;
}
