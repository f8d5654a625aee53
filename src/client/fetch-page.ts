/** Another page of the site, fetched, and the rules that a part of it brings along. */

/** A page of the site; null where it cannot be had. */
export async function fetchPage(path: string, signal: AbortSignal): Promise<DocumentFragment | null> {
  let text: string;
  try {
    const answer = await fetch(path, { signal });
    if (!answer.ok) return null;
    text = await answer.text();
  } catch {
    return null;
  }
  // In a document of its own the styles of that page would be held to the policy of this one; in a template they are
  // not even asked about.
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
}

/**
 * Takes the rules that a part of another page brings along. The policy of this page knows its own printed rules alone;
 * it lets a script add others as a sheet.
 */
export function adoptRules(part: ParentNode): void {
  addRules(part.querySelector('style')?.textContent ?? '');
}

/** Adds rules behind all sheets of the page; the layers in them stand in the order that the page says. */
export function addRules(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
