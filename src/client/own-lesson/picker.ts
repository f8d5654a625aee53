/** What can be picked on the page itself: the lists that are printed, and documents, which are looked up. */
import { documentPath } from '../../model/addresses.ts';
import { formatItem, type Item, parseItem } from '../../model/own-lesson.ts';
import { element, wordsOf } from './copies.ts';
import type { SayLesson } from './find.ts';
import type { PrintedPages } from './printed.ts';
import { filled } from '../words.ts';

/** Documents that are shown at once. */
const MOST_FOUND = 12;

interface Listed {
  readonly slug: string;
  readonly title: string;
  readonly titles: Readonly<Record<string, string>>;
}

interface Picking {
  readonly say: SayLesson;
  readonly pages: PrintedPages;
  readonly root: string;
  /** Address of the list of documents. */
  readonly documents: string;
  readonly pick: (item: Item) => void;
}

/** Gives everything that can be picked a button. */
export function enlivenPicker(picker: Element, picking: Picking): void {
  for (const li of picker.querySelectorAll<HTMLElement>('li[data-item]')) {
    const item = parseItem(li.dataset['item'] ?? '');
    if (item !== null) li.append(addButton(item, li.querySelector('a')?.textContent ?? '', picking));
  }
  const documents = picker.querySelector<HTMLDetailsElement>('.documents');
  const search = documents?.querySelector('input');
  const found = documents?.querySelector('.found');
  if (!documents || !search || !found) return;
  let list: Promise<readonly Listed[]> | null = null;
  const show = async (): Promise<void> => {
    list ??= fetchList(picking.documents).catch(() => {
      list = null;
      return [];
    });
    found.replaceChildren(...matching(await list, search.value, picking));
  };
  if (documents.open) void show();
  documents.addEventListener('toggle', () => void (documents.open && show()));
  search.addEventListener('input', () => void show());
}

function addButton(item: Item, title: string, { say, pick }: Picking): HTMLButtonElement {
  const button = element('button', '', say('add'));
  button.type = 'button';
  button.ariaLabel = `${say('add')}: ${title}`;
  button.addEventListener('click', () => pick(item));
  return button;
}

async function fetchList(address: string): Promise<readonly Listed[]> {
  return (await fetch(address)).json() as Promise<readonly Listed[]>;
}

/** The documents with words in their titles. */
function matching(list: readonly Listed[], words: string, picking: Picking): Node[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const named = list.filter(({ title, titles }) => {
    const all = [title, ...Object.values(titles)].join(' ').toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
  const { lang } = document.documentElement;
  return [
    ...named.slice(0, MOST_FOUND).map(({ slug, title, titles }) => {
      const opened = element('details', '', element('summary', '', titles[lang] ?? title));
      opened.addEventListener('toggle', () => void fillPassages(opened, slug, picking), { once: true });
      return opened;
    }),
    ...(named.length === 0 ? [element('p', 'kind', picking.say('noDocuments'))] : []),
    ...(named.length > MOST_FOUND ? [element('p', 'kind', picking.say('andMore'))] : []),
  ];
}

/** Lists the sentences of a document, and each paragraph before them. */
async function fillPassages(opened: Element, slug: string, picking: Picking): Promise<void> {
  const { say, root, pages } = picking;
  const printed = await pages.get(documentPath(slug));
  if (typeof printed === 'string') {
    opened.append(element('p', 'kind', filled(say('away'), { id: documentPath(slug) })));
    return;
  }
  const pick = (place: string, about: string, words: Node | null): HTMLElement => {
    const item: Item = { is: 'passage', document: slug, place };
    const link = element('a', '', ...(words === null ? [about] : wordsOf(words)));
    link.href = root + documentPath(slug, place);
    if (words instanceof HTMLElement) link.lang = words.lang;
    const li = element('li', words === null ? 'whole' : '', link, addButton(item, link.textContent ?? '', picking));
    li.dataset['item'] = formatItem(item);
    return li;
  };
  const list = element('ul', 'picks');
  for (const para of printed.page.querySelectorAll('.para')) {
    const [, number] = /^p(\d+)$/.exec(para.id) ?? [];
    if (number !== undefined) list.append(pick(para.id, filled(say('paragraph'), { n: number }), null));
    for (const row of para.querySelectorAll('.row')) list.append(pick(row.id, '', row.querySelector('.src')));
  }
  opened.append(list);
}
