/**
 * `<oser-guess>`: what a form of native fields lacks for guessing: strips on which numbers are dragged, a list that is
 * put in order by dragging or by buttons, and the guess in the address, so that a page that is loaded again has it.
 */
import { GUESS, type GuessShape, parseGuess, serialiseGuess } from '../model/guess.ts';
import { makeButton } from './button.ts';
import { guessOn, holdLids } from './guess-strip.ts';
import { writtenNumber } from './written-number.ts';

class OserGuess extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    try {
      enhance(this, this.#life.signal);
      this.classList.add('is-live');
    } catch (error) {
      // The fields work without it.
      reportError(error);
    }
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.classList.remove('is-live');
  }
}

type Field = HTMLInputElement | HTMLSelectElement;

function enhance(element: HTMLElement, signal: AbortSignal): void {
  const form = element.querySelector('form');
  if (form === null) return;
  const shape = JSON.parse(element.dataset['shape'] ?? '{}') as GuessShape;
  const fields = [...form.querySelectorAll<Field>(`[name=${GUESS}]:not([type=hidden])`)];
  const broken = form.querySelector<HTMLElement>('.broken');
  if (broken !== null) broken.hidden = restore(shape, fields);
  const strips = [...form.querySelectorAll<HTMLElement>('.guess-strip')].map((strip) => dragged(strip, signal));
  const drawAll = (): void => strips.forEach((draw) => draw());
  if (shape.kind === 'order') inOrder(element, form, signal);
  drawAll();
  form.addEventListener(
    'input',
    () => {
      drawAll();
      const given = [...new FormData(form)].flatMap(([, value]) => (typeof value === 'string' ? [[GUESS, value]] : []));
      const guess = parseGuess(shape, new URLSearchParams(given));
      if (guess !== null) history.replaceState(history.state, '', `?${serialiseGuess(shape, guess)}${location.hash}`);
    },
    { signal },
  );
}

/** Fills the fields with the guess in the address. @returns false where what stands there can be none */
function restore(shape: GuessShape, fields: readonly Field[]): boolean {
  const query = new URLSearchParams(location.search);
  const guess = parseGuess(shape, query);
  if (guess === null) return !query.has(GUESS);
  fields.forEach((field, index) => {
    if (field instanceof HTMLInputElement && field.type !== 'number') field.checked = guess.includes(index);
    else field.value = String(guess[index]);
  });
  return true;
}

/** A strip whose numbers are dragged: of two, the nearer one. @returns what draws it as its fields say */
function dragged(strip: HTMLElement, signal: AbortSignal): () => void {
  const inputs = [...strip.querySelectorAll('input')];
  const drawing = strip.querySelector('.strip');
  const knobs = strip.querySelector('.strip-knobs');
  const [from, to] = [Number(strip.dataset['from']), Number(strip.dataset['to'])];
  const draw = (): void => {
    const given = inputs.map(({ value }) => value);
    const guess = given.includes('') ? [] : given.map(Number);
    guessOn(drawing, guess, [from, to], inputs.length > 1 ? [from, to] : [from]);
    holdLids(knobs, guess, [from, to], guess.map(guess.length > 1 ? String : writtenNumber).join('–'));
  };
  const set = (event: PointerEvent, input: HTMLInputElement): void => {
    const box = drawing?.getBoundingClientRect();
    if (box === undefined) return;
    const part = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    const other = inputs.find((one) => one !== input);
    let value = Math.round(from + part * (to - from));
    // The earlier of two stays the earlier.
    if (other !== undefined && other.value !== '')
      value = input === inputs[0] ? Math.min(value, Number(other.value)) : Math.max(value, Number(other.value));
    input.value = String(value);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const nearest = (event: PointerEvent): HTMLInputElement | undefined => {
    const empty = inputs.find(({ value }) => value === '');
    const box = drawing?.getBoundingClientRect();
    if (empty !== undefined || box === undefined) return empty ?? inputs[0];
    const at = from + ((event.clientX - box.left) / box.width) * (to - from);
    const far = ({ value }: HTMLInputElement): number => Math.abs(Number(value) - at);
    return [...inputs].sort((a, b) => far(a) - far(b))[0];
  };
  const grip = (event: PointerEvent): void => {
    const input = nearest(event);
    const held = event.currentTarget;
    if (input === undefined || event.button !== 0 || !(held instanceof Element)) return;
    event.preventDefault();
    const lifted = new AbortController();
    held.setPointerCapture(event.pointerId);
    input.focus({ preventScroll: true });
    set(event, input);
    held.addEventListener('pointermove', (moved) => set(moved as PointerEvent, input), { signal: lifted.signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      held.addEventListener(end, () => lifted.abort(), { signal: lifted.signal });
  };
  for (const part of [drawing, knobs])
    part?.addEventListener('pointerdown', (event) => grip(event as PointerEvent), { signal });
  return draw;
}

/** A list whose lines are dragged or moved by buttons; the fields that say it without a script keep the guess. */
function inOrder(element: HTMLElement, form: HTMLFormElement, signal: AbortSignal): void {
  const fieldset = form.querySelector('fieldset');
  if (fieldset === null) return;
  const labels = [...fieldset.querySelectorAll('label')];
  const list = document.createElement('ol');
  list.className = 'guess-list';
  const heard = document.createElement('p');
  heard.className = 'visually-hidden';
  heard.setAttribute('aria-live', 'polite');
  const selectIn = (label: HTMLElement): HTMLSelectElement | null => label.querySelector('select');
  const settle = (): void =>
    [...list.children].forEach((line, index) => {
      const select = selectIn(labels[Number((line as HTMLElement).dataset['item'])] ?? fieldset);
      if (select !== null) select.value = String(index + 1);
    });
  const move = (line: HTMLElement, by: -1 | 1, name: string): void => {
    const other = by < 0 ? line.previousElementSibling : line.nextElementSibling;
    if (other === null) return;
    // What is moved loses the focus, and the pointer that holds it: the neighbour goes.
    line[by < 0 ? 'after' : 'before'](other);
    settle();
    const place = String([...list.children].indexOf(line) + 1);
    heard.textContent = (element.dataset['moved'] ?? '').replace('%1', name).replace('%2', place);
    form.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const placed = labels.map((label, index) => ({ label, index, place: Number(selectIn(label)?.value) || index + 1 }));
  for (const { label, index } of placed.sort((a, b) => a.place - b.place)) {
    const line = document.createElement('li');
    const name = label.querySelector('span')?.textContent ?? '';
    line.dataset['item'] = String(index);
    const held = Object.assign(document.createElement('span'), { textContent: name });
    line.append(held);
    held.addEventListener('pointerdown', (event) => heldBy(event, held, (by) => move(line, by, name)), { signal });
    for (const [by, sign, said] of [
      [-1, '↑', label.dataset['up']],
      [1, '↓', label.dataset['down']],
    ] as const) {
      const button = makeButton(sign, 'guess-move', signal);
      button.setAttribute('aria-label', said ?? sign);
      button.addEventListener('click', () => move(line, by, name), { signal });
      line.append(button);
    }
    list.append(line);
  }
  // The group and its name stay: nothing moves when the list takes the place of the fields.
  for (const label of labels) label.hidden = true;
  fieldset.append(list, heard);
  settle();
  signal.addEventListener('abort', () => {
    list.remove();
    heard.remove();
    for (const label of labels) label.hidden = false;
  });
}

/** Moves the line of a list whose name is dragged, a place for each neighbour whose middle the pointer has passed. */
function heldBy(event: PointerEvent, held: HTMLElement, move: (by: -1 | 1) => void): void {
  const line = held.parentElement;
  if (line === null || event.button !== 0) return;
  event.preventDefault();
  const lifted = new AbortController();
  held.setPointerCapture(event.pointerId);
  line.classList.add('is-held');
  const middle = (other: Element | null): number | null => {
    const box = other?.getBoundingClientRect();
    return box === undefined ? null : box.top + box.height / 2;
  };
  const follow = ({ clientY }: PointerEvent): void => {
    // One move of a quick hand may pass several.
    for (let left = line.parentElement?.children.length ?? 0; left > 0; left -= 1) {
      const [above, below] = [middle(line.previousElementSibling), middle(line.nextElementSibling)];
      if (above !== null && clientY < above) move(-1);
      else if (below !== null && clientY > below) move(1);
      else return;
    }
  };
  held.addEventListener('pointermove', follow, { signal: lifted.signal });
  lifted.signal.addEventListener('abort', () => line.classList.remove('is-held'));
  for (const end of ['pointerup', 'pointercancel'] as const)
    held.addEventListener(end, () => lifted.abort(), { signal: lifted.signal });
}

customElements.define('oser-guess', OserGuess);
