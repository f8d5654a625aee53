/**
 * `<passage-panel>`: the panel for a paragraph of a document, or for words that were selected in it. What it gives is
 * taken from the page: the words as transcribed, their translation, the references below the text.
 */
import { formatItem } from '../model/own-lesson.ts';
import type { Words } from '../words/index.ts';
import { TakePanel } from './take.ts';
import { givenWords } from './words.ts';

/** What is taken along. */
export interface Passage {
  /** As the address names it, without `#`. */
  readonly name: string;
  /** Id of the paragraph that it stands in, or begins in. */
  readonly block: string;
  /** Id of the sentence, where all that was selected is part of one. */
  readonly sentence: string | null;
  /** Words that were selected, and whether they are the source’s; null for the whole paragraph. */
  readonly selected: { readonly words: string; readonly isSource: boolean } | null;
}

export class PassagePanel extends TakePanel {
  /** Name of the passage that it has. */
  #name = '';

  /** Fills the fields for a passage of the document around. */
  takes({ name, block, sentence, selected }: Passage): void {
    // What opened it closes it, unless another passage has been chosen.
    if (name !== this.#name) this.hidden = true;
    this.#name = name;
    const say = givenWords<Words['takeScript']>(this);
    const place = `${say(block.startsWith('h') ? 'heading' : 'paragraph')} ${block.slice(1)}`;
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    const address = `${page.split('#')[0]}#${name}`;
    const [titleFirst = '', nameFirst = ''] = references(place, address);
    const quoted =
      selected === null ? wholeBlock(block) : [inMarks(selected.words, selected.isSource ? 'source' : 'translation')];
    const texts = [address, [...quoted, titleFirst].join('\n'), titleFirst, nameFirst];
    this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.text').forEach((field, index) => {
      field.defaultValue = texts[index] ?? '';
    });
    // A lesson has whole sentences.
    for (const row of this.querySelectorAll<HTMLElement>('[data-does=add]'))
      row.dataset['item'] = formatItem({ is: 'passage', document: slugHere(), place: sentence ?? block });
    const state = this.querySelector('.state');
    if (state !== null) state.textContent = selected === null ? place : `${say('words')} ${place}`;
    for (const button of this.querySelectorAll<HTMLButtonElement>('.file'))
      button.onclick = () => void save(button.value, block);
  }
}

/** The references below the text in the language of the page, with the place in the document. */
function references(place: string, address: string): string[] {
  const { lang } = document.documentElement;
  return [...document.querySelectorAll(`.references > li[lang="${lang}"]`)].map((item) => {
    const own = item.cloneNode(true) as Element;
    for (const added of own.querySelectorAll('button, output')) added.remove();
    own.querySelector('.address')?.replaceChildren(`${place.charAt(0).toUpperCase()}${place.slice(1)}. ${address}`);
    return (own.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** A paragraph as transcribed, and its translation. */
function wholeBlock(block: string): string[] {
  const rows = [...document.querySelectorAll(`#${CSS.escape(block)} .row`)];
  const column = (side: 'src' | 'tr'): string =>
    rows
      .map((row) => {
        const cell = row.querySelector(`.${side}`)?.cloneNode(true) as Element | undefined;
        for (const corrected of cell?.querySelectorAll('.now, .apart') ?? []) corrected.remove();
        return (cell?.textContent ?? '').replaceAll('\u00ad', '').trim();
      })
      .join(' ');
  const [source, translation] = [column('src'), column('tr')];
  return [inMarks(source, 'source'), ...(translation === '' ? [] : [inMarks(translation, 'translation')])];
}

function inMarks(words: string, whose: 'source' | 'translation'): string {
  const [open, close] = whose === 'source' || document.documentElement.lang === 'uk' ? '«»' : '“”';
  return `${open}${words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()}${close}`;
}

/** Where the reference of a block begins in the file of all passages, and where it ends. */
const PARTS: Readonly<Record<string, (text: string, id: string) => string | undefined>> = {
  bib: (text, id) => text.split(/\n(?=@)/).find((entry) => entry.startsWith(`@misc{${id},`)),
  ris: (text, id) => text.split(/(?=TY {2}- )/).find((entry) => entry.includes(`ID  - ${id}\r\n`)),
  'csl.json': (text, id) => {
    const all = JSON.parse(text) as readonly { readonly id: string }[];
    return JSON.stringify(
      all.filter((entry) => entry.id === id),
      null,
      2,
    );
  },
};

/** The slug of the document whose page this is. */
function slugHere(): string {
  return location.pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
}

/** Saves the reference of a paragraph as a file. */
async function save(extension: string, block: string): Promise<void> {
  const page = location.pathname.replace(/\/$/, '');
  const slug = slugHere();
  const answer = await fetch(`${page}.passages.${extension}`);
  const part = answer.ok ? PARTS[extension]?.(await answer.text(), `${slug}-${block}`) : undefined;
  if (part === undefined) return location.assign(`${page}.passages.${extension}`);
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([part])),
    download: `${slug}-${block}.${extension}`,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}

if (customElements.get('passage-panel') === undefined) customElements.define('passage-panel', PassagePanel);
