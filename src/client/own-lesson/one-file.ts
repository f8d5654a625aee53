/** The lesson as one file that asks for nothing: what is shown, in the page that the build printed for it. */
import { besidePath, viewPath } from '../../model/addresses.ts';
import { copyOf, element } from './copies.ts';
import type { Row } from './row.ts';

interface Filling {
  /** Address of the page that is filled. */
  readonly file: string;
  /** Address of the home page in the language. */
  readonly root: string;
  readonly title: string;
  /** Address of the lesson. */
  readonly address: string;
  readonly rows: readonly Row[];
}

/** The file; null where what it is made of cannot be had. */
export async function oneFile({ file, root, title, address, rows }: Filling): Promise<string | null> {
  const page = await fetched(file);
  const list = page?.querySelector('.items');
  const heading = page?.querySelector('h1');
  if (!page || !list || !heading) return null;
  for (const [index, row] of rows.entries()) list.append(await standingAlone(row, root, `file-${index}`));
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

/** What a row shows, with links led out whole and drawings that need no style sheet. */
async function standingAlone({ li, item }: Row, root: string, suffix: string): Promise<HTMLElement> {
  const copy = element('li', '', ...[...(li.firstElementChild?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const control of copy.querySelectorAll('textarea, button')) control.remove();
  const drawing = copy.querySelector('.chart-drawing');
  if (drawing !== null && item.is === 'chart') {
    const picture = (await fetched(root + besidePath(viewPath(item), 'svg')))?.querySelector('svg');
    if (picture) {
      drawing.replaceChildren(copyOf(picture, root, suffix));
      // The picture has both inside; what is left of the heading is its link.
      copy.querySelector('.source')?.remove();
      const link = copy.querySelector('h2 a');
      if (link !== null) copy.querySelector('.kind')?.replaceChildren(link);
      copy.querySelector('h2')?.remove();
    }
  }
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
