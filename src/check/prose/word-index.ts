/**
 * Which documents may have a word: a word is told by a number made of it, which another may have, too. So the index
 * holds no text, and none stays for its sake; with words as keys it took 23 kB a document, now 2 kB.
 *
 * It is kept from one reading to the next and brought up to date: only the words of documents that are others are taken
 * out and put in.
 */
import type { PlainText } from '../../text/quoted-words.ts';

export class WordIndex {
  /** What each document was when its words were put in. */
  readonly #documents = new Map<string, object>();
  /** By the number of a word: most stand in one document alone. */
  readonly #holders = new Map<number, string | string[]>();

  /**
   * @param documents by name; the same object where they are the same
   * @param textsOf their texts, asked for where they are others
   */
  update(documents: ReadonlyMap<string, object>, textsOf: (slug: string) => readonly PlainText[]): void {
    const gone = [...this.#documents].flatMap(([slug, before]) => (documents.get(slug) === before ? [] : slug));
    if (gone.length > 0) this.#remove(new Set(gone));
    for (const [slug, now] of documents) {
      if (!this.#documents.has(slug)) this.put(slug, now, textsOf(slug));
    }
  }

  /** Puts in the words of a document that is not there. @param document the object that it is known by */
  put(slug: string, document: object, texts: readonly PlainText[]): void {
    this.#documents.set(slug, document);
    for (const word of numbersIn(texts)) this.#add(word, slug);
  }

  /** All documents that have a word, and perhaps some that do not. */
  having(word: string): readonly string[] {
    const [number] = numbersIn([` ${word} `]);
    const holders = number === undefined ? undefined : this.#holders.get(number);
    return typeof holders === 'string' ? [holders] : (holders ?? []);
  }

  #add(word: number, slug: string): void {
    const holders = this.#holders.get(word);
    if (holders === undefined) this.#holders.set(word, slug);
    else if (typeof holders === 'string') this.#holders.set(word, [holders, slug]);
    else holders.push(slug);
  }

  #remove(gone: ReadonlySet<string>): void {
    for (const slug of gone) this.#documents.delete(slug);
    for (const [word, holders] of this.#holders) {
      const left = (typeof holders === 'string' ? [holders] : holders).filter((slug) => !gone.has(slug));
      if (left.length === 0) this.#holders.delete(word);
      else this.#holders.set(word, left);
    }
  }
}

const SPACE = 0x20;

/** The numbers of the words of texts. */
function numbersIn(texts: readonly PlainText[]): Set<number> {
  const numbers = new Set<number>();
  for (const text of texts) {
    let number = 0;
    for (let at = 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== SPACE) number = (Math.imul(number, 31) + code) & 0x3f_ff_ff_ff;
      else {
        numbers.add(number);
        number = 0;
      }
    }
  }
  return numbers;
}
