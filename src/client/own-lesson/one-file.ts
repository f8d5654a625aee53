/** The lesson as one file that asks for nothing: what is shown, in the page that the build printed for it. */
import { element } from './copies.ts';
import type { Row } from './row.ts';

interface Filling {
  /** Address of the page that is filled. */
  readonly file: string;
  readonly title: string;
  /** Address of the lesson. */
  readonly address: string;
  readonly rows: readonly Row[];
}

/** The file; null where what it is made of cannot be had. */
export async function oneFile({ file, title, address, rows }: Filling): Promise<string | null> {
  const page = await fetched(file);
  const list = page?.querySelector('.items');
  const heading = page?.querySelector('h1');
  if (!page || !list || !heading) return null;
  list.append(...rows.map(standingAlone));
  if (title !== '') {
    heading.textContent = title;
    page.querySelector('title')?.replaceChildren(title);
  }
  const lead = page.querySelector<HTMLAnchorElement>('.whence a');
  lead?.setAttribute('href', address);
  const [main] = page.querySelectorAll('main');
  const whole = document.createElement('html');
  whole.lang = document.documentElement.lang;
  const body = element('body', '', ...(main ? [main] : []));
  const head = document.createElement('head');
  head.append(...page.children);
  whole.append(head, body);
  return `<!doctype html>${whole.outerHTML}`;
}

/** What a row shows, its mark in hand included, with links led out whole. */
function standingAlone({ li }: Row): HTMLElement {
  const copy = element('li', '', ...[...(li.firstElementChild?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const control of copy.querySelectorAll('textarea, button')) control.remove();
  for (const link of copy.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
  return copy;
}

async function fetched(address: string): Promise<DocumentFragment | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const template = document.createElement('template');
    template.innerHTML = await answer.text();
    return template.content;
  } catch {
    return null;
  }
}

/** Saves a text as a file. */
export function saveAs(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
