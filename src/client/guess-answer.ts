/**
 * `<oser-answer>`: reads the guess in the address, draws it beside what is so and says the difference. An address that
 * holds none says that, and nothing in it is ever more than a number or an index.
 */
import { type Guess, GUESS, type GuessShape, parseGuess } from '../model/guess.ts';
import { guessOn } from './guess-strip.ts';
import { writtenNumber } from './written-number.ts';

class OserAnswer extends HTMLElement {
  connectedCallback(): void {
    const shape = this.#read('shape') as GuessShape;
    const query = new URLSearchParams(location.search);
    const guess = parseGuess(shape, query);
    const broken = this.querySelector<HTMLElement>('.broken');
    if (guess === null) {
      if (broken !== null) broken.hidden = !query.has(GUESS);
      return;
    }
    const answer = this.#read('answer') as Guess;
    const verdict = this.querySelector('.verdict > span');
    if (verdict !== null) verdict.textContent = said(shape, guess, answer, this.#read('say'));
    this.classList.add('is-guessed');
    draw(this, shape, guess);
    const again = document.querySelector<HTMLAnchorElement>('a.again');
    if (again !== null) again.search = location.search;
  }

  #read(name: string): unknown {
    return JSON.parse(this.dataset[name] ?? 'null');
  }
}

function fill(sentence: string, first: string, second = ''): string {
  return sentence.replace('%1', first).replace('%2', second);
}

/** The sentence that fits the guess, out of those that the page was printed with. */
function said(shape: GuessShape, guess: Guess, answer: Guess, say: unknown): string {
  const named = say as Record<string, string>;
  const [first = 0, last = first] = guess;
  const [right = 0, until = right] = answer;
  const hits = guess.filter((one) => answer.includes(one)).length;
  switch (shape.kind) {
    case 'scale':
      return fill(
        named[first === right ? 'same' : first < right ? 'more' : 'less'] ?? '',
        writtenNumber(first),
        writtenNumber(Math.abs(right - first)),
      );
    case 'range': {
      const how = first <= right && until <= last ? 'holds' : first <= until && right <= last ? 'overlaps' : 'misses';
      return fill(named[how] ?? '', first === last ? String(first) : `${first}–${last}`, String(last - first + 1));
    }
    case 'order':
      return fill(String(say), String(guess.filter((place, index) => place === answer[index]).length));
    case 'draw':
      return fill(String(say), writtenNumber(guess.reduce((sum, part) => sum + part, 0)));
    case 'vote':
      return (say as readonly string[])[first] ?? '';
    case 'mark':
      return fill(String(say), String(guess.length), String(hits));
  }
}

function draw(element: HTMLElement, shape: GuessShape, guess: Guess): void {
  const strips = [...element.querySelectorAll<HTMLElement>('.guess-row')];
  const yours = (text: string, place: Element | null | undefined): void => {
    if (place instanceof HTMLElement) place.textContent = [place.dataset['yours'], text].filter(Boolean).join(': ');
  };
  const all = (name: string): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(`[data-${name}]`)];
  switch (shape.kind) {
    case 'scale':
    case 'range':
      guessOn(strips[0]?.querySelector('.strip') ?? null, guess, [shape.from, shape.to]);
      yours(
        shape.kind === 'scale' ? writtenNumber(guess[0] ?? 0) : guess.join('–'),
        strips[0]?.querySelector('.yours'),
      );
      return;
    case 'draw':
      strips.forEach((strip, index) => {
        guessOn(strip.querySelector('.strip'), guess.slice(index, index + 1), [0, shape.whole]);
        yours(writtenNumber(guess[index] ?? 0), strip.querySelector('.yours'));
      });
      return;
    case 'order':
      for (const cell of all('item')) yours(String(guess[Number(cell.dataset['item'])]), cell);
      return;
    case 'vote':
      for (const line of all('item')) line.classList.toggle('chosen', Number(line.dataset['item']) === guess[0]);
      return;
    case 'mark':
      for (const word of all('word')) word.classList.toggle('chosen', guess.includes(Number(word.dataset['word'])));
  }
}

customElements.define('oser-answer', OserAnswer);
