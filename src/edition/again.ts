/**
 * Documents whose long parts are let go after they were read, and read again when they are asked for. A check of 10,000
 * documents would hold a gigabyte of files, notes and translations from its first step to its last, and needs those of
 * one document at a time. What is short, and what is asked of all documents, stays: text, head, names. So it is with
 * the text of tables.
 */
import { hash } from 'node:crypto';
import type { DraftDocument } from '../read/document.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { Names } from '../read/names.ts';

/** A file was written while the content was read: what was found of it before and after would not fit together. */
export class WrittenMeanwhile extends Error {}

/** Documents that were read again last: who checks one asks for it several times, and now and then for another. */
const AT_HAND = 8;

export class ReadAgain {
  readonly #read: (slug: string) => DraftDocument | null;
  readonly #atHand = new Map<string, DraftDocument>();

  /** @param read a document once more; what is wrong with it has been said */
  constructor(read: (slug: string) => DraftDocument | null) {
    this.#read = read;
  }

  /** The same document; its long parts are read again when they are asked for. */
  letGo(draft: DraftDocument): DraftDocument {
    const { slug, years, correctable, noteCount, noteNames, wordNames } = draft;
    const said = saidBy(draft);
    const long = (): DraftDocument => this.#long(slug, said);
    // Words cut out of a file hold on to all of it: what stays has letters of its own.
    const { parsed, ids, front } = structuredClone({
      parsed: draft.parsed,
      ids: draft.ids,
      front: draft.front?.value ?? null,
    });
    return {
      ...{ slug, years, correctable, noteCount, parsed, ids },
      noteNames: own(noteNames),
      wordNames: wordNames && own(wordNames),
      front: front && {
        value: front,
        get file() {
          return long().file;
        },
        at: (path) => long().front?.at(path) ?? NOWHERE,
      },
      get file() {
        return long().file;
      },
      get files() {
        return long().files;
      },
      get numerals() {
        return long().numerals;
      },
      get translations() {
        return long().translations;
      },
      get stored() {
        return long().stored;
      },
      get notes() {
        return long().notes;
      },
      get words() {
        return long().words;
      },
    };
  }

  #long(slug: string, said: string): DraftDocument {
    const known = this.#atHand.get(slug);
    if (known !== undefined) return known;
    const draft = this.#read(slug);
    if (draft === null || saidBy(draft) !== said) throw new WrittenMeanwhile(slug);
    const [oldest] = this.#atHand.keys();
    if (oldest !== undefined && this.#atHand.size >= AT_HAND) this.#atHand.delete(oldest);
    this.#atHand.set(slug, draft);
    return draft;
  }
}

/** Lets go of the text of a table: its rows have been read, and where one stands only a problem asks. */
export function letTextGo(file: SourceFile, open: (path: string) => SourceFile | null): void {
  const said = hash('sha1', file.text);
  file.letGo(() => {
    const text = open(file.path)?.text;
    if (text === undefined || hash('sha1', text) !== said) throw new WrittenMeanwhile(file.path);
    return text;
  });
}

const NOWHERE = { start: 0, end: 0 };

function own(names: Names): Names {
  return Names.of(structuredClone([...names.ids]), names.complete);
}

function saidBy({ files }: DraftDocument): string {
  return hash('sha1', files.map((file) => file?.text ?? '').join('\0'));
}
