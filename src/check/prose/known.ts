/**
 * What prose may cite, link to and quote, and what was asked of it: of a text that is as it was, what was found stands
 * while the answers are the same.
 */
import type { NameList } from '../../read/names.ts';
import type { KnownPlaces } from './prose-links.ts';
import type { Quoted } from './quotations.ts';
import type { CitedNumbers } from './cited-numbers.ts';
import type { ClaimValues } from './typed-numbers.ts';
import type { Lang } from '../../model/common.ts';
import type { Spelling } from '../../text/name-slips.ts';
import type { Homes } from './name-homes.ts';

export interface Known extends KnownPlaces {
  readonly claims: NameList;
  readonly checks: NameList;
  /** Those of the checks that have no result: there is no number to print. */
  readonly withoutResult: { has(id: string): boolean };
  readonly numbers: CitedNumbers;
  readonly typed: Pick<ClaimValues, 'of'>;
  readonly spelling: Spelling;
  readonly homes: Homes;
  /** Null where not every document could be read: quoted words may stand in the others. */
  readonly quoted: Quoted | null;
}

/** A question as data, which can be asked again: a function would hold on to what was known in its day. */
export type Question =
  | { readonly list: 'claims' | 'checks' | 'pages' | 'places'; readonly page?: string; readonly lacks: string | null }
  | { readonly withoutResult: string }
  | { readonly typed: string; readonly following: string; readonly lang: Lang; readonly document: string | null }
  | { readonly number: 'claim' | 'check'; readonly id: string }
  | { readonly spelling: true }
  | { readonly homes: true }
  | { readonly quoted: readonly string[]; readonly document: string | null }
  | { readonly near: string; readonly document: string | null };

/** What is known, with a record of what it was asked. */
export class AskedKnown implements Known {
  readonly claims: NameList;
  readonly checks: NameList;
  readonly pages: NameList;
  readonly places: Known['places'];
  /** Not asked for the record: what has moved is looked up for a problem alone, which is found again each time. */
  readonly moved: Known['moved'];
  readonly withoutResult: Known['withoutResult'];
  readonly numbers: CitedNumbers;
  readonly typed: Known['typed'];
  readonly spelling: Spelling;
  readonly homes: Homes;
  readonly quoted: Quoted | null;
  /** By what they ask: a note asks of its numbers again and again. */
  readonly #questions = new Map<string, Question>();

  constructor(known: Known) {
    this.claims = this.#names(known.claims, { list: 'claims' });
    this.checks = this.#names(known.checks, { list: 'checks' });
    this.pages = this.#names(known.pages, { list: 'pages' });
    this.places = {
      get: (page) => {
        const names = known.places.get(page);
        this.#ask({ list: 'places', page, lacks: '' });
        return names && this.#names(names, { list: 'places', page });
      },
    };
    this.moved = known.moved;
    this.withoutResult = {
      has: (id) => {
        this.#ask({ withoutResult: id });
        return known.withoutResult.has(id);
      },
    };
    this.numbers = this.#numbers(known.numbers);
    this.typed = {
      of: (typed, following, lang, document) => {
        this.#ask({ typed, following, lang, document });
        return known.typed.of(typed, following, lang, document);
      },
    };
    this.spelling = {
      sign: known.spelling.sign,
      slips: (text) => {
        this.#ask({ spelling: true });
        return known.spelling.slips(text);
      },
      explains: (initials) => {
        this.#ask({ spelling: true });
        return known.spelling.explains(initials);
      },
    };
    this.homes = {
      sign: known.homes.sign,
      stranger: (...sentence) => {
        this.#ask({ homes: true });
        return known.homes.stranger(...sentence);
      },
    };
    this.quoted = known.quoted && this.#quoted(known.quoted);
  }

  get questions(): readonly Question[] {
    return [...this.#questions.values()];
  }

  #ask(question: Question): void {
    this.#questions.set(JSON.stringify(question), question);
  }

  #numbers(numbers: CitedNumbers): CitedNumbers {
    return {
      of: (number, id) => {
        this.#ask({ number, id });
        return numbers.of(number, id);
      },
      strange: (number, id, following, lang) => {
        this.#ask({ number, id });
        return numbers.strange(number, id, following, lang);
      },
      ground: (number, id) => numbers.ground(number, id),
    };
  }

  #quoted(quoted: Quoted): Quoted {
    return {
      documents: quoted.documents,
      placeOf: (parts, document) => {
        const place = quoted.placeOf(parts, document);
        // Asked again, it is looked for first where it stood.
        this.#ask({ quoted: parts, document: place ?? document });
        return place;
      },
      nearest: (words, document) => {
        this.#ask({ near: words, document });
        return quoted.nearest(words, document);
      },
    };
  }

  #names(names: NameList, which: { readonly list: 'claims' | 'checks' | 'pages' | 'places'; page?: string }): NameList {
    const all = (): void => this.#ask({ ...which, lacks: null });
    return {
      get ids() {
        all();
        return names.ids;
      },
      lacks: (id) => {
        this.#ask({ ...which, lacks: id });
        return names.lacks(id);
      },
      nearest: (id) => {
        all();
        return names.nearest(id);
      },
    };
  }
}

/** Do the answers to questions say all? Not those to one about all names, which cannot be written down. */
export function canBeWritten(questions: readonly Question[]): boolean {
  return questions.every((question) => !('lacks' in question) || question.lacks !== null);
}

/**
 * What is known answers to questions: to one about a number with all that can be told of it, to one about all names
 * with the names, which are others at each reading.
 */
export function answersOf(questions: readonly Question[], known: Known): unknown[] {
  return [
    known.quoted === null,
    ...questions.map((question) => {
      if ('quoted' in question) return known.quoted?.placeOf(question.quoted, question.document) !== null;
      if ('spelling' in question) return known.spelling.sign;
      if ('homes' in question) return known.homes.sign;
      if ('near' in question) return known.quoted?.nearest(question.near, question.document).join('\n');
      if ('typed' in question)
        return known.typed.of(question.typed, question.following, question.lang, question.document);
      if ('number' in question) return known.numbers.ground(question.number, question.id);
      if ('withoutResult' in question) return known.withoutResult.has(question.withoutResult);
      const names = question.list === 'places' ? known.places.get(question.page ?? '') : known[question.list];
      return question.lacks === null ? names : names?.lacks(question.lacks);
    }),
  ];
}
