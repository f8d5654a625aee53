/** A part of the lesson as a row: what it is, the thing itself, and the buttons that move it and take it out. */
import { type Item, MOST, ownWords } from '../../model/own-lesson.ts';
import { filled } from '../words.ts';
import { element } from './copies.ts';
import { addressOf, find, type Found, type Finding, type SayLesson } from './find.ts';

export type Button = 'up' | 'down' | 'out';

/** What a row tells the lesson. */
export interface RowEvents {
  /** Its item is another now: words were written, or it was found where it has moved to. */
  readonly changed: (by: 'reader' | 'edition') => void;
  /** Null for pupils, who change nothing. */
  readonly press: ((row: Row, button: Button) => void) | null;
}

const BUTTONS: readonly Button[] = ['up', 'down', 'out'];
const SIGNS: Readonly<Record<Button, string>> = { up: '↑', down: '↓', out: '×' };

export class Row {
  readonly li = element('li', '');
  readonly #say: SayLesson;
  readonly #events: RowEvents;
  readonly #content = element('div', 'part-of-lesson');
  readonly #buttons: Readonly<Record<Button, HTMLButtonElement>>;
  #item: Item;
  #title = '';
  /** What has become of it since the address was made. */
  #since: Found['since'] | 'gone' = null;

  constructor(item: Item, say: SayLesson, events: RowEvents) {
    this.#item = item;
    this.#say = say;
    this.#events = events;
    const { press } = events;
    const button = (name: Button): HTMLButtonElement => {
      const made = element('button', '', SIGNS[name]);
      made.type = 'button';
      made.addEventListener('click', () => press?.(this, name));
      return made;
    };
    this.#buttons = { up: button('up'), down: button('down'), out: button('out') };
    this.li.append(this.#content);
    if (press !== null) this.li.append(element('p', 'moves', ...BUTTONS.map((name) => this.#buttons[name])));
    if (item.is === 'line') this.#write(item.text);
    else this.#content.append(element('p', 'kind', say('fetching')));
  }

  get item(): Item {
    return this.#item;
  }

  get since(): Found['since'] | 'gone' {
    return this.#since;
  }

  /** Says where it stands now. */
  number(index: number, of: number): void {
    this.#buttons.up.disabled = index === 0;
    this.#buttons.down.disabled = index === of - 1;
    for (const name of BUTTONS)
      this.#buttons[name].ariaLabel = `${this.#say(name)}: ${index + 1}. ${this.#title}`.trim();
  }

  /** Gives the focus to a button, or to its neighbour where it cannot be pressed. */
  focus(name: Button): void {
    const { up, down, out } = this.#buttons;
    const wanted = this.#buttons[name];
    (wanted.disabled ? ((name === 'up' ? down : up).disabled ? out : name === 'up' ? down : up) : wanted).focus();
  }

  /** Gives the focus to the words of a line of one’s own. */
  focusWords(): void {
    this.li.querySelector('textarea')?.focus();
  }

  /** Shows what it names. */
  async fill(finding: Finding): Promise<void> {
    if (this.#item.is === 'line') return;
    const found = await find(this.#item, finding);
    if (typeof found !== 'string') return this.#show(found);
    const id = addressOf(this.#item);
    this.#title = id;
    this.#since = found === 'gone' ? 'gone' : null;
    this.#content.replaceChildren(element('p', 'kind lost', filled(this.#say(found), { id })));
    if (found === 'away') {
      const again = element('button', '', this.#say('again'));
      again.type = 'button';
      again.addEventListener('click', () => void this.fill(finding));
      this.#content.append(again);
    }
    this.#events.changed('edition');
  }

  #show({ item, kind, title, body, since }: Found): void {
    const id = addressOf(this.#item);
    this.#item = item;
    this.#title = title;
    this.#since = since;
    this.#content.replaceChildren(
      element('p', 'kind', kind),
      ...(since === null ? [] : [element('p', 'since', filled(this.#say(since), { id }))]),
      ...body,
    );
    this.#events.changed('edition');
  }

  #write(text: string): void {
    const printed = element('p', 'own-words', text);
    if (this.#events.press === null) return this.#content.replaceChildren(printed);
    const field = element('textarea', '');
    field.rows = 2;
    field.maxLength = MOST.line;
    field.defaultValue = text;
    field.ariaLabel = this.#say('line');
    const take = (): void => {
      const words = ownWords(field.value, MOST.line);
      this.#item = { is: 'line', text: words };
      this.#title = words.slice(0, 80);
      printed.textContent = words;
      // As text of the page, not of the field alone: a page that is saved keeps it.
      field.defaultValue = field.value;
    };
    take();
    field.addEventListener('input', () => {
      take();
      this.#events.changed('reader');
    });
    this.#content.append(element('p', 'kind', this.#say('line')), field, printed);
  }
}
