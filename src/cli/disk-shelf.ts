/**
 * What is long of a document, put away on disk while nobody asks for it. A build of 10,000 documents would hold a
 * gigabyte of their words from beginning to end, and needs those of one document at a time. So what asks for them sees
 * the same document, and goes through documents one after the other.
 */
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Shelf } from '../edition/to-document.ts';
import type { EditionDocument } from '../model/edition.ts';

/** What is long. Lists of documents need none of it. */
type Body = Pick<EditionDocument, 'reading' | 'numerals' | 'translations' | 'notes'>;

/** So many documents stay at hand: to put one away and to take it up again costs a thirtieth of its build. */
const AT_HAND = 1000;
/** Bodies that were taken up last: who prints a page asks several times for one. */
const TAKEN_UP = 8;

export class DiskShelf implements Shelf {
  readonly #file: string;
  readonly atHand: number;
  readonly #takenUp = new Map<number, Body>();
  #put = 0;
  #descriptor: number | null = null;
  #end = 0;
  /** Bytes on their way: a buffer for each document would be 0.4 GB of 10,000 before anybody sweeps it up. */
  #bytes = Buffer.alloc(0);

  /** @param file of its own; it is there while a document is put away */
  constructor(file: string, atHand = AT_HAND) {
    this.#file = file;
    this.atHand = atHand;
  }

  put(document: EditionDocument): EditionDocument {
    this.#put += 1;
    if (this.#put <= this.atHand) return document;
    const { reading, numerals, translations, notes, ...head } = document;
    const text = JSON.stringify({ reading, numerals, translations, notes } satisfies Body);
    const length = Buffer.byteLength(text);
    const at = this.#end;
    this.#room(length).write(text);
    this.#end += writeSync(this.#open(), this.#bytes, 0, length, at);
    const body = (): Body => this.#takeUp(at, length);
    return {
      ...head,
      get reading() {
        return body().reading;
      },
      get numerals() {
        return body().numerals;
      },
      get translations() {
        return body().translations;
      },
      get notes() {
        return body().notes;
      },
    };
  }

  /** Throws away what was put away. */
  clear(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
    // Where its folder is none, nothing was put away.
    if (existsSync(this.#file)) rmSync(this.#file);
  }

  #open(): number {
    if (this.#descriptor !== null) return this.#descriptor;
    mkdirSync(dirname(this.#file), { recursive: true });
    return (this.#descriptor = openSync(this.#file, 'w+'));
  }

  #room(length: number): Buffer {
    if (this.#bytes.length < length) this.#bytes = Buffer.alloc(length * 2);
    return this.#bytes;
  }

  #takeUp(at: number, length: number): Body {
    const known = this.#takenUp.get(at);
    if (known !== undefined) return known;
    const bytes = this.#room(length);
    readSync(this.#open(), bytes, 0, length, at);
    const body = JSON.parse(bytes.toString('utf8', 0, length)) as Body;
    const [oldest] = this.#takenUp.keys();
    if (oldest !== undefined && this.#takenUp.size >= TAKEN_UP) this.#takenUp.delete(oldest);
    this.#takenUp.set(at, body);
    return body;
  }
}
