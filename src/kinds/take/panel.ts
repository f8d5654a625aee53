/**
 * The panel by which something is taken along: a row for each form that it can have. Without a script every row leads
 * to it by a plain link and has its texts to be copied by hand; the script makes one press of it (client/take.ts).
 */
import type { Words } from '../../words/index.ts';
import { el, raw, toHtml, type El, type Tree } from '../../text/html.ts';
import type { Html } from '../../model/text-types.ts';

/** A form that something can have. */
export interface TakeRow {
  readonly name: string;
  /** What is to be known before one presses. */
  readonly what: string;
  /** Where the usual thing stands, and what the link is called; a file is saved. */
  readonly press: { readonly href: string; readonly text: string; readonly file?: boolean };
  /** What a script does for the link: copies the first field, saves a picture or data, prints, adds it to a lesson. */
  readonly does?: 'copy' | 'save' | 'save-data' | 'print' | 'add';
  /** What it is as a part of a lesson. */
  readonly item?: string;
  readonly body: Tree;
}

export interface TakePanel {
  readonly title: string;
  /** Where it closes to, and what the link is called. */
  readonly close: { readonly href: string; readonly text: string };
  /** What is taken: the script says it of the present state. */
  readonly state: string;
  readonly rows: readonly TakeRow[];
}

/** Prints the panel. @param style its rules, which it brings along into the page of the view */
export function takePanel(
  { title, close, state, rows }: TakePanel,
  style: Html,
  words: Words['takeScript'],
  tag = 'take-panel',
): Html {
  return toHtml(
    el(
      tag,
      { class: 'take', 'data-words': JSON.stringify(words) },
      el('style', {}, raw(style)),
      el(
        'section',
        { 'aria-label': title },
        el(
          'header',
          {},
          el('h2', { tabindex: -1 }, title),
          el('a', { class: 'shut', href: close.href, 'aria-label': close.text }, '×'),
        ),
        el('p', { class: 'state' }, state),
        el('ul', {}, rows.map(rowOf)),
        el('p', { class: 'told', role: 'status' }),
      ),
    ),
  );
}

function rowOf({ name, what, press, does, item, body }: TakeRow): El {
  return el(
    'li',
    { 'data-does': does, 'data-name': name, 'data-item': item },
    el(
      'details',
      { open: true },
      el('summary', {}, el('b', {}, name), ' ', el('span', {}, what)),
      el('div', { class: 'forms' }, body),
    ),
    el(
      'a',
      { class: 'press', href: press.href, download: press.file ?? false },
      press.text,
      el('span', { class: 'visually-hidden' }, `: ${name}`),
    ),
  );
}

/**
 * A text to be copied.
 * @param more whether it is for machines, and stands in one line, as an address does; what the script needs to
 *   complete it
 */
export function takeField(label: string, text: string, { lines, ...given }: FieldOptions = {}): El {
  return el(
    'label',
    { class: 'field' },
    el('span', {}, label),
    el(
      'textarea',
      {
        class: lines === undefined ? 'text' : `text ${lines}`,
        readonly: true,
        rows: lines === 'one' ? 1 : 5,
        spellcheck: 'false',
        ...given,
      },
      text,
    ),
  );
}

interface FieldOptions {
  readonly lines?: 'one' | 'code';
  readonly 'data-address'?: string;
  /** Of a frame that has a mark in hand. */
  readonly 'data-height'?: number;
  readonly 'data-visited'?: string;
}

/** The colours of a frame: its code has them in the address, which only a script can change. */
export function takeColours(t: Pick<Words, 'take' | 'settings'>): El {
  const { auto, light, dark } = t.settings;
  return el(
    'label',
    { class: 'colours' },
    `${t.take.frame.colours} `,
    el(
      'select',
      { class: 'choice' },
      Object.entries({ '': auto, light, dark }).map(([value, text]) => el('option', { value }, text)),
    ),
  );
}

/** Links to files, in a line. */
export function takeFiles(files: readonly { readonly href: string; readonly text: string }[], lang?: string): El {
  return el(
    'span',
    { class: 'files' },
    files.map(({ href, text }) => [el('a', { href, download: true, hreflang: lang }, text), ' ']),
  );
}
