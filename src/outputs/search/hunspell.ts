/**
 * The inflection of words, from dictionaries for Hunspell. Only what the words of the corpus belong to is looked up:
 * each ending that a word may have is taken off, and the stems that may be left are looked for.
 */
import { fold } from '../../model/search/fold.ts';
import english from 'dictionary-en-gb';
import russian from 'dictionary-ru';
import ukrainian from 'dictionary-uk';

export interface Dictionary {
  readonly aff: string;
  readonly dic: string;
  /** Signs of the rules that inflect; all where absent. Other rules make other words. */
  readonly inflecting?: string;
  /** Signs of those among them that inflect only a word that has all of them: “deeper”, “deepest”, but no “reader”. */
  readonly together?: string;
}

/** The dictionaries of the languages in which texts are searched. */
export type Dictionaries = Readonly<Record<'uk' | 'ru' | 'en', Dictionary>>;

/** A word of the dictionary with all its forms, folded. */
export interface Lemma {
  readonly base: string;
  readonly forms: ReadonlySet<string>;
  /** Whether the dictionary has it as a name, with a capital. */
  readonly isName?: boolean;
}

/** A word with those of its forms that stand in texts. */
export interface Standing extends Lemma {
  readonly standing: readonly string[];
  /** Whether they are spelt in another way. */
  readonly spelt: boolean;
  /** Whether it is another word without its first letter. */
  readonly hidesWord?: boolean;
}

interface Rule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
}

/** A dictionary that was read once, whatever is asked of it. */
export class Inflection {
  readonly #dic: string;
  readonly #together: string;
  readonly #byFlag: ReadonlyMap<string, readonly Rule[]>;
  /** What may stand in the place of an ending. */
  readonly #strips: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #longest: number;
  readonly #lines: Lines;

  constructor({ aff, dic, inflecting, together = '' }: Dictionary) {
    this.#dic = dic;
    this.#together = together;
    const rules = readRules(aff, inflecting);
    this.#byFlag = Map.groupBy(rules, ({ flag }) => flag);
    this.#strips = stripsOf(rules);
    this.#longest = Math.max(0, ...[...this.#strips.keys()].map(({ length }) => length));
    this.#lines = new Lines(dic);
  }

  /** Whether a line of it has a word. @param word folded */
  has(word: string): boolean {
    const found = new Set<number>();
    this.#lines.find(word, found);
    return found.size > 0;
  }

  /** The words that have one of these forms, in the order of the dictionary. @param wanted folded */
  lemmasOf(wanted: ReadonlySet<string>): Lemma[] {
    const lines = new Set<number>();
    const look = (stem: string): void => this.#lines.find(stem, lines);
    for (const word of wanted) {
      look(word);
      for (let at = word.length; at >= Math.max(0, word.length - this.#longest); at -= 1)
        for (const strip of this.#strips.get(word.slice(at)) ?? []) look(word.slice(0, at) + strip);
    }
    return [...lines].sort((a, b) => a - b).flatMap((start) => this.#lemma(start, wanted) ?? []);
  }

  #lemma(start: number, wanted: ReadonlySet<string>): Lemma | null {
    const { word, flags } = readLine(this.#dic, start);
    const forms = new Set([fold(word)]);
    const isWhole = Array.from(this.#together).every((flag) => flags.includes(flag));
    for (const flag of isWhole ? flags : Array.from(flags).filter((one) => !this.#together.includes(one)))
      for (const { strip, add, when } of this.#byFlag.get(flag) ?? [])
        if (when.test(word)) forms.add(fold(word.slice(0, word.length - strip.length) + add));
    const isName = /^\p{Lu}/u.test(word);
    return [...forms].some((form) => wanted.has(form)) ? { base: fold(word), forms, isName } : null;
  }
}

/**
 * Where the lines of a dictionary begin, by the hash of their word. As strings in a map half a million words take five
 * times as long: 1.5 s of a crowded processor instead of 0.3 s (27 November 2026).
 */
class Lines {
  readonly #dic: string;
  /** Of each line its beginning, the hash of its word, and the number of the line before it in its slot, from 1. */
  readonly #starts: number[] = [];
  readonly #hashes: number[] = [];
  readonly #before: number[] = [];
  /** The number of the last line in each slot. */
  readonly #slots = new Int32Array(SLOTS);

  constructor(dic: string) {
    this.#dic = dic;
    for (let start = dic.indexOf('\n') + 1; start < dic.length; start = lineEnd(dic, start) + 1) {
      const end = plainEnd(dic, start);
      const hash = end < 0 ? hashOf(quickFold(readLine(dic, start).word)) : hashOf(dic, start, end);
      this.#before.push(this.#slots[hash & (SLOTS - 1)] ?? 0);
      this.#hashes.push(hash);
      this.#slots[hash & (SLOTS - 1)] = this.#starts.push(start);
    }
  }

  /** Adds the beginnings of the lines that have a word. @param word folded */
  find(word: string, starts: Set<number>): void {
    const hash = hashOf(word);
    for (let line = this.#slots[hash & (SLOTS - 1)] ?? 0; line > 0; line = this.#before[line - 1] ?? 0) {
      const start = this.#starts[line - 1] ?? 0;
      if (this.#hashes[line - 1] === hash && quickFold(readLine(this.#dic, start).word) === word) starts.add(start);
    }
  }
}

const SLOTS = 2 ** 18;

function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Where the word of a line ends that is folded as it stands, as most are; -1 where it may not be. */
function plainEnd(dic: string, start: number): number {
  for (let at = start; at < dic.length; at += 1) {
    const code = dic.charCodeAt(at);
    if (code === SLASH || code === NEW_LINE) return at;
    const plain = (code > 0x60 && code < 0x7b) || (code > 0x42f && code !== 0x451 && code < 0x490) || code === HYPHEN;
    if (!plain) return -1;
  }
  return dic.length;
}

const [SLASH, NEW_LINE, HYPHEN] = [0x2f, 0x0a, 0x2d];

function lineEnd(dic: string, start: number): number {
  const end = dic.indexOf('\n', start);
  return end < 0 ? dic.length : end;
}

function readLine(dic: string, start: number): { readonly word: string; readonly flags: string } {
  const line = dic.slice(start, lineEnd(dic, start)).trim();
  const slash = line.indexOf('/');
  if (slash < 0) return { word: line, flags: '' };
  return { word: line.slice(0, slash), flags: line.slice(slash + 1).split(/\s/u, 1)[0] ?? '' };
}

/** As `fold`, for half a million words. */
function quickFold(word: string): string {
  const code = word.charCodeAt(0);
  const small = code < 0x61 || (code >= 0x400 && code < 0x430) || code === 0x490 ? word.toLowerCase() : word;
  return /['ґёé]/u.test(small) ? fold(small) : small;
}

function readRules(aff: string, inflecting: string | undefined): Rule[] {
  return aff.split('\n').flatMap((line): Rule[] => {
    const [sort, flag, strip, add, when] = line.split(/\s+/u);
    if (sort !== 'SFX' || flag === undefined || strip === undefined || add === undefined || when === undefined)
      return [];
    if (inflecting !== undefined && !inflecting.includes(flag)) return [];
    const none = (part: string): string => (part === '0' ? '' : part);
    const [ending = ''] = none(add).split('/');
    return [{ flag, strip: none(strip), add: ending, when: new RegExp(`${when}$`, 'u') }];
  });
}

/** By ending, what stands in its place in the word of the dictionary. */
function stripsOf(rules: readonly Rule[]): Map<string, Set<string>> {
  const strips = new Map<string, Set<string>>();
  for (const { strip, add } of rules) {
    const ending = fold(add);
    strips.set(ending, (strips.get(ending) ?? new Set()).add(fold(strip)));
  }
  return strips;
}

/** Rules of the English dictionary that inflect: -s, -ed, -ing, ’s, -er with -est. The others make other words. */
const INFLECTING = 'SDGMRT';
const TOGETHER = 'RT';

export function dictionaries(): Dictionaries {
  const decoder = new TextDecoder();
  const texts = ({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Dictionary => ({
    aff: decoder.decode(aff),
    dic: decoder.decode(dic),
  });
  return {
    uk: texts(ukrainian),
    ru: texts(russian),
    en: { ...texts(english), inflecting: INFLECTING, together: TOGETHER },
  };
}
