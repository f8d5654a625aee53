/**
 * `<passage-panel>`: the panel for a paragraph of a document, or for words that were selected in it. What it gives is
 * taken from the page: the words as transcribed, their translation, the references below the text.
 */
import { formatItem } from '../model/own-lesson.ts';
import type { Words } from '../words/index.ts';
import { passageData, passageFrame, passagePicture } from './passage-forms.ts';
import { TakePanel } from './take.ts';
import { givenWords, type Say } from './words.ts';

/** Letters by which a sentence is told from others. */
const BEGINS = 40;

/** What a reader has chosen to take along. */
export interface Chosen {
  /** As the address names it, without `#`. */
  readonly name: string;
  /** What is selected on the page. */
  readonly range: Range | null;
  /** What of it is to be seen. */
  readonly words?: string;
}

/** What is taken along. */
interface Passage {
  readonly name: string;
  /** Id of the paragraph that it stands in, or begins in. */
  readonly block: string;
  /** Id of the sentence, where all that was selected is part of one. */
  readonly sentence: string | null;
  /** Words that were selected, and whether they are the source’s; null for whole sentences. */
  readonly selected: { readonly words: string; readonly isSource: boolean; readonly rows: readonly Element[] } | null;
}

export class PassagePanel extends TakePanel {
  /** Name of the passage that it has. */
  #name = '';
  /** The code of a frame, as it is printed. */
  #frame: string | null = null;
  #data: { readonly file: string; readonly address: string; readonly rows: readonly Element[] } | null = null;
  #picture: { readonly file: string; readonly quoted: readonly string[]; readonly source: string } | null = null;

  /** Fills the fields for a passage of the document around. */
  takes(chosen: Chosen): void {
    const passage = passageOf(chosen);
    // What opened it closes it, unless another passage has been chosen.
    if (passage.name !== this.#name) this.hidden = true;
    const say = givenWords<Words['takeScript']>(this);
    this.querySelector('.state')?.replaceChildren(this.#choice(passage, say));
    this.#fill(passage, say);
  }

  #fill({ name, block, sentence, selected }: Passage, say: Say<Words['takeScript']>): void {
    this.#name = name;
    const place = placeOf(block, selected === null ? sentence : null, say);
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    const address = `${page.split('#')[0]}#${name}`;
    const [titleFirst = '', nameFirst = ''] = references(place, address);
    const quoted = selected === null ? inBoth(rowsOf(sentence ?? block)) : inContext(selected, say);
    this.#picture = { file: `${slugHere()}-${sentence ?? block}.png`, quoted, source: titleFirst };
    const rows = rowsOf(sentence ?? block);
    this.#data = { file: `${slugHere()}-${sentence ?? block}.json`, address, rows };
    const fields = [...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.text')];
    this.#frame ??= fields[2]?.defaultValue ?? '';
    const texts = [address, [...quoted, titleFirst].join('\n'), '', titleFirst, nameFirst];
    for (const [index, field] of fields.entries()) field.defaultValue = texts[index] ?? '';
    const colours = this.querySelector<HTMLElement>('.colours');
    const framed = (): void => void this.#framed(fields[2], sentence ?? block, rows);
    if (colours) colours.onchange = framed;
    framed();
    // A lesson has whole sentences.
    for (const row of this.querySelectorAll<HTMLElement>('[data-does=add]'))
      row.dataset['item'] = formatItem({ is: 'passage', document: slugHere(), place: sentence ?? block });
    for (const button of this.querySelectorAll<HTMLButtonElement>('.file'))
      button.onclick = () => void save(button.value, block);
  }

  /** Frames show whole sentences. Documents beyond the first hundred have no page for them. */
  async #framed(field: Element | undefined, place: string, rows: readonly Element[]): Promise<void> {
    const { frame = '', rest = '' } = document.querySelector<HTMLElement>('.take-passages')?.dataset ?? {};
    const row = field?.closest('li');
    if (!(field instanceof HTMLTextAreaElement) || !row) return;
    row.hidden = frame === '';
    const theme = row.querySelector('select')?.value ?? '';
    const code = await passageFrame(this.#frame ?? '', {
      address: `${frame}${theme === '' ? '' : `?theme=${theme}`}#${place}`,
      title: document.querySelector('h1')?.textContent ?? '',
      rows: rows.map((one) => [column([one], 'src'), column([one], 'tr')].filter(Boolean)),
      rest: Number(rest),
    });
    // Another passage may have been chosen meanwhile.
    if (this.#data?.rows === rows) field.value = field.defaultValue = code;
  }

  protected override async save(what: string): Promise<void> {
    if (what === 'save-data' && this.#data !== null) {
      const { file, address, rows } = this.#data;
      const { lang } = document.documentElement;
      const words = { language: rows[0]?.querySelector<HTMLElement>('.src')?.lang || lang, words: column(rows, 'src') };
      const whole = { ...words, translation: { language: lang, words: column(rows, 'tr') } };
      const data = await passageData(address, rows, whole);
      if (data !== null) saveAs(file, new Blob([data]));
      return;
    }
    if (this.#picture === null) return;
    const { file, quoted, source } = this.#picture;
    const picture = await passagePicture(quoted, source);
    if (picture !== null) saveAs(file, picture);
  }

  /** What is taken, to be chosen anew by a key: any paragraph, or a sentence of it. */
  #choice(passage: Passage, say: Say<Words['takeScript']>): HTMLSelectElement {
    const choice = document.createElement('select');
    choice.className = 'choice';
    choice.ariaLabel = this.querySelector('h2')?.textContent ?? '';
    const here = new Option(`${say('words')} ${placeOf(passage.block, null, say)}`, passage.name);
    if (passage.selected !== null) choice.append(here);
    for (const { id: block } of document.querySelectorAll('.para')) {
      const rows = rowsOf(block);
      choice.append(new Option(placeOf(block, null, say), block));
      if (rows.length > 1)
        choice.append(...rows.map(({ id }, index) => new Option(`\u2003${index + 1}. ${begins(rows[index]!)}`, id)));
    }
    choice.value = passage.name;
    choice.addEventListener('change', () => {
      const { value: name } = choice;
      const block = document.getElementById(name)?.closest('.para')?.id ?? name;
      this.#fill(
        name === passage.name ? passage : { name, block, sentence: name === block ? null : name, selected: null },
        say,
      );
      this.refresh();
    });
    return choice;
  }
}

/** The passage that was chosen. What is selected belongs to it where its address names words. */
function passageOf({ name, range, words = '' }: Chosen): Passage {
  const at = range?.startContainer;
  const cell = (at instanceof Element ? at : at?.parentElement)?.closest('.src, .tr');
  if (range === null || !name.startsWith('w=') || !cell) return { name, block: name, sentence: null, selected: null };
  const rows = [...document.querySelectorAll('.row')].filter((row) => touches(range, row));
  const [row, another] = rows;
  return {
    name,
    block: cell.closest('.para')?.id ?? name,
    sentence: row && another === undefined ? row.id : null,
    selected: { words, isSource: cell.classList.contains('src'), rows },
  };
}

/** Whether words of an element are selected: a selection may end before the first of them. */
function touches(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const part = document.createRange();
  part.selectNodeContents(element);
  if (element.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (element.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  return part.toString().trim() !== '';
}

/** Where a passage stands, in words. */
function placeOf(block: string, sentence: string | null, say: Say<Words['takeScript']>): string {
  const number = rowsOf(block).findIndex(({ id }) => id === sentence) + 1;
  const place = `${say(block.startsWith('h') ? 'heading' : 'paragraph')} ${block.slice(1)}`;
  return number === 0 ? place : `${place}, ${say('sentence')} ${number}`;
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

/** The sentences of a paragraph, or the one. */
function rowsOf(id: string): Element[] {
  const named = document.getElementById(id);
  return named?.matches('.row') ? [named] : [...(named?.querySelectorAll('.row') ?? [])];
}

/** How a sentence begins, as transcribed. */
function begins(row: Element): string {
  const words = column([row], 'src');
  return words.length > BEGINS ? `${words.slice(0, BEGINS).trimEnd()}…` : words;
}

/** The words of sentences in a column, as transcribed. */
function column(rows: readonly Element[], side: 'src' | 'tr'): string {
  return rows
    .map((row) => {
      const cell = row.querySelector(`.${side}`)?.cloneNode(true) as Element | undefined;
      for (const corrected of cell?.querySelectorAll('.now, .apart') ?? []) corrected.remove();
      return tidy(cell?.textContent ?? '');
    })
    .join(' ')
    .trim();
}

/** Sentences as transcribed, and their translation. */
function inBoth(rows: readonly Element[]): string[] {
  const translation = column(rows, 'tr');
  return [inMarks(column(rows, 'src'), 'source'), ...(translation === '' ? [] : [inMarks(translation, 'translation')])];
}

/**
 * Words of one column, and the sentences in which they stand in the other one: what of them answers to these words no
 * program can tell.
 */
function inContext(
  { words, isSource, rows }: NonNullable<Passage['selected']>,
  say: Say<Words['takeScript']>,
): string[] {
  const [own, other] = isSource ? (['src', 'tr'] as const) : (['tr', 'src'] as const);
  if (tidy(words) === column(rows, own)) return inBoth(rows);
  const context = column(rows, other);
  return [
    inMarks(words, isSource ? 'source' : 'translation'),
    ...(context === ''
      ? []
      : [
          isSource
            ? `${say('translated')} ${inMarks(context, 'translation')}`
            : `${say('transcribed')} ${inMarks(context, 'source')}`,
        ]),
  ];
}

const tidy = (words: string): string => words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

function inMarks(words: string, whose: 'source' | 'translation'): string {
  const [open, close] = whose === 'source' || document.documentElement.lang === 'uk' ? '«»' : '“”';
  return `${open}${tidy(words)}${close}`;
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
  saveAs(`${slug}-${block}.${extension}`, new Blob([part]));
}

function saveAs(file: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href, download: file }).click();
  URL.revokeObjectURL(href);
}

if (customElements.get('passage-panel') === undefined) customElements.define('passage-panel', PassagePanel);
