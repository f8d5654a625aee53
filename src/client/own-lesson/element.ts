/**
 * `<own-lesson>`: shows the lesson that the fragment of the address names, and lets it be changed: the fragment
 * follows. What it shows is fetched from the pages of the site; nothing of the address is ever more than text.
 */
import {
  formatLesson,
  type Item,
  MOST,
  type OwnLesson,
  ownWords,
  parseLesson,
  SAFE_LENGTH,
} from '../../model/own-lesson.ts';
import { copyFrom } from '../button.ts';
import { filled, givenWords } from '../words.ts';
import { writtenNumber } from '../written-number.ts';
import { element } from './copies.ts';
import type { SayLesson } from './find.ts';
import { isEmpty, isOfLesson, isSame, keepLesson, keptLesson } from './kept.ts';
import { oneFile, saveAs } from './one-file.ts';
import { enlivenPicker } from './picker.ts';
import { PrintedPages } from './printed.ts';
import { type Button, Row } from './row.ts';

class Desk {
  readonly #host: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #say: SayLesson;
  readonly #pages: PrintedPages;
  #rows: Row[] = [];
  /** How many things were copied: each copy has ids of its own. */
  #copies = 0;
  /** Whether this is the lesson that this browser keeps. */
  #own = true;
  /** Whether it is shown to pupils. */
  #pupils = false;
  /** What was read: rows that come late to another lesson say nothing. */
  #reading = 0;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#say = givenWords(host);
    this.#pages = new PrintedPages(this.#given('root'));
    enlivenPicker(this.#part('.picker'), {
      pages: this.#pages,
      say: this.#say,
      root: this.#given('root'),
      documents: this.#given('documents'),
      pick: (item) => this.#add(item),
    });
    this.#part('.desk').inert = false;
    this.#title.addEventListener('input', () => this.#changed('reader'), { signal });
    host.addEventListener('click', ({ target }) => this.#press(target), { signal });
    addEventListener('hashchange', () => this.#follow(), { signal });
    window.addEventListener('storage', (event) => this.#otherTab(event), { signal });
    this.#follow();
  }

  get #title(): HTMLTextAreaElement {
    return this.#part<HTMLTextAreaElement>('.own-title textarea');
  }

  get #lesson(): OwnLesson {
    return { title: ownWords(this.#title.value, MOST.title), items: this.#rows.map(({ item }) => item) };
  }

  #address(pupils: boolean): string {
    const { origin, pathname } = location;
    return `${origin}${pathname}${isEmpty(this.#lesson) ? '' : `#${formatLesson(this.#lesson, pupils)}`}`;
  }

  /** Shows the lesson of the address; the one that is kept where there is none in it. */
  #follow(): void {
    const { hash } = location;
    if (hash === `#${formatLesson(this.#lesson, this.#pupils)}`) return;
    const named = document.getElementById(hash.slice(1)) !== null;
    // A place of this page, such as its text: the lesson stays.
    if (named && this.#reading > 0) return this.#tellAddress();
    const kept = keptLesson();
    const read = parseLesson(hash);
    const lesson = read ?? kept;
    // Pupils who see nothing would see no way on.
    this.#pupils = read !== null && read.pupils && read.items.length > 0;
    this.#host.classList.toggle('of-pupils', this.#pupils);
    this.#own = !this.#pupils && (isEmpty(kept) || isSame(kept, lesson));
    const notices = [
      ...(read === null && hash.length > 1 && !named ? [this.#say('none')] : []),
      ...(read !== null && read.damaged > 0 ? [filled(this.#say('damaged'), { n: read.damaged })] : []),
      ...(read?.cut ? [filled(this.#say('cut'), { n: read.items.length })] : []),
      ...(read?.later ? [this.#say('later')] : []),
    ].map((text) => element('p', '', text));
    this.#part('.notices').replaceChildren(...notices, ...(this.#own || this.#pupils ? [] : [this.#offer(kept)]));
    void this.#show(lesson);
  }

  async #show({ title, items }: OwnLesson): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    this.#title.value = title;
    this.#rows = items.map((item) => this.#row(item, this.#pupils));
    this.#list.replaceChildren(...this.#rows.map(({ li }) => li));
    this.#changed('edition');
    const rows = this.#rows;
    await Promise.all(rows.map((row) => this.#fill(row, this.#pupils)));
    if (reading !== this.#reading) return;
    for (const [word, became] of [
      ['sinceMoved', (row: Row) => row.since === 'moved'],
      ['sinceGone', (row: Row) => row.since === 'gone'],
    ] as const) {
      const list = rows.flatMap((row, index) => (became(row) ? [index + 1] : [])).join(', ');
      if (list !== '') this.#part('.notices').append(element('p', '', filled(this.#say(word), { list })));
    }
  }

  #row(item: Item, pupils: boolean): Row {
    return new Row(item, this.#say, {
      changed: (by) => this.#changed(by),
      press: pupils ? null : (row, button) => this.#moveOrOut(row, button),
    });
  }

  #moveOrOut(row: Row, button: Button): void {
    if (button === 'out') this.#out(row);
    else this.#move(row, button === 'up' ? -1 : 1);
  }

  #fill(row: Row, pupils: boolean): Promise<void> {
    this.#copies += 1;
    return row.fill({
      pupils,
      pages: this.#pages,
      say: this.#say,
      root: this.#given('root'),
      suffix: String(this.#copies),
      isView: (chart, view) => this.#host.querySelector(`[data-item="c.${chart}.${view}"]`) !== null,
    });
  }

  #add(item: Item): void {
    if (this.#rows.length >= MOST.items) return this.#tell(filled(this.#say('full'), { n: MOST.items }));
    const row = this.#row(item, false);
    this.#rows.push(row);
    this.#list.append(row.li);
    this.#changed('reader');
    this.#tell(filled(this.#say('added'), { n: this.#rows.length }));
    void this.#fill(row, false);
    if (item.is === 'line') row.focusWords();
  }

  #move(row: Row, by: -1 | 1): void {
    const from = this.#rows.indexOf(row);
    const to = from + by;
    if (this.#rows[to] === undefined) return;
    this.#rows.splice(to, 0, ...this.#rows.splice(from, 1));
    // The row itself stays where it is, and what it shows; its neighbour goes.
    const neighbour = this.#rows[from]?.li;
    if (neighbour) row.li[by === 1 ? 'before' : 'after'](neighbour);
    for (const { li } of this.#rows) li.classList.toggle('has-moved', li === row.li);
    this.#changed('reader');
    row.focus(by === -1 ? 'up' : 'down');
    this.#tell(filled(this.#say('nowAt'), { n: to + 1, of: this.#rows.length }));
  }

  #out(row: Row): void {
    // Going back brings it back: the address before is an entry of history.
    history.pushState(history.state, '');
    const at = this.#rows.indexOf(row);
    this.#rows.splice(at, 1);
    row.li.remove();
    this.#changed('reader');
    const next = this.#rows[at] ?? this.#rows[at - 1];
    if (next) next.focus('out');
    else this.#title.focus();
    this.#tell(this.#say('takenOut'));
  }

  /** Makes the address, and what is said of the lesson, those of the lesson as it is. */
  #changed(by: 'reader' | 'edition'): void {
    const { items, title } = this.#lesson;
    this.#rows.forEach((row, index) => row.number(index, items.length));
    this.#part('.empty').hidden = items.length > 0;
    this.#part('h1').textContent = title || this.#given('title');
    // A page that is saved keeps the text of a field, not what was written into it.
    this.#title.defaultValue = this.#title.value;
    if (this.#own && (by === 'reader' || !isEmpty(keptLesson()))) keepLesson(this.#lesson);
    this.#tellAddress();
  }

  #tellAddress(): void {
    const address = this.#address(this.#pupils);
    history.replaceState(history.state, '', address);
    this.#part<HTMLTextAreaElement>('textarea[name=address]').defaultValue = address;
    this.#part<HTMLAnchorElement>('.as-pupils').href = this.#address(true);
    // What every page has on paper.
    document.querySelector('.print-address')?.replaceChildren(address);
    const { length } = address;
    const counts = { n: writtenNumber(length), of: writtenNumber(SAFE_LENGTH) };
    const said = filled(this.#say('length'), counts);
    this.#part('.length .count').textContent =
      length > SAFE_LENGTH ? `${said} ${filled(this.#say('tooLong'), counts)}` : said;
    this.#part('.meter i').style.inlineSize = `${Math.min(100, (100 * length) / SAFE_LENGTH)}%`;
  }

  /** What stands in the way of keeping this lesson: another one that was begun here. */
  #offer(kept: OwnLesson): HTMLElement {
    const open = element('a', '', this.#say('openOther'));
    open.href = `#${formatLesson(kept)}`;
    const take = element('button', '', this.#say('takeThis'));
    take.type = 'button';
    const offer = element('p', '', filled(this.#say('other'), { n: kept.items.length }), ' ', open, ' ', take);
    take.addEventListener('click', () => {
      this.#own = true;
      this.#changed('reader');
      offer.remove();
      this.#title.focus();
    });
    return offer;
  }

  #otherTab(event: StorageEvent): void {
    if (this.#own && isOfLesson(event) && !isSame(keptLesson(), this.#lesson)) void this.#show(keptLesson());
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-does]') : null;
    const pupils = button?.dataset['for'] === 'pupils';
    switch (button?.dataset['does']) {
      case 'line':
        return this.#add({ is: 'line', text: '' });
      case 'copy':
        return void copyFrom(button, this.#address(pupils), this.#say, this.#signal);
      case 'print':
        return this.#print(!pupils);
      case 'save':
        return void this.#save(pupils);
    }
  }

  /** Prints it; answers are on paper for teachers alone. */
  #print(answers: boolean): void {
    this.#host.classList.toggle('for-pupils', !answers);
    const folded = answers ? [...this.#list.querySelectorAll<HTMLDetailsElement>('details:not([open])')] : [];
    for (const details of folded) details.open = true;
    const after = (): void => {
      this.#host.classList.remove('for-pupils');
      for (const details of folded) details.open = false;
    };
    addEventListener('afterprint', after, { once: true, signal: this.#signal });
    print();
  }

  async #save(pupils: boolean): Promise<void> {
    const { title, items } = this.#lesson;
    const file = this.#given('file');
    const address = this.#address(pupils);
    const rows = pupils ? items.map((item) => this.#row(item, true)) : this.#rows;
    if (pupils) await Promise.all(rows.map((row) => this.#fill(row, true)));
    const text = await oneFile({ file, title, address, rows });
    const name = file.split('/').at(-1) ?? '';
    if (text === null) this.#tell(filled(this.#say('away'), { id: name }));
    else saveAs(name, text);
  }

  #tell(text: string): void {
    this.#part('.told').textContent = text;
  }

  get #list(): HTMLElement {
    return this.#part('.items');
  }

  #given(name: string): string {
    return this.#host.dataset[name] ?? '';
  }

  /** @throws where the page was misprinted */
  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.#host.querySelector<Part>(selector);
    if (part === null) throw new Error(`No ${selector}`);
    return part;
  }
}

class OwnLessonElement extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    new Desk(this, this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }
}

customElements.define('own-lesson', OwnLessonElement);
