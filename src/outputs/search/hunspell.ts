/**
 * The inflection of words, from dictionaries for Hunspell. Only what the words of the corpus belong to is looked up:
 * each ending that a word may have is taken off, and the stems that may be left are looked for.
 */
import { fold } from '../../model/search/fold.ts';

export interface Dictionary {
  readonly aff: string;
  readonly dic: string;
  /** Signs of the rules that inflect; all where absent. Other rules make other words. */
  readonly inflecting?: string;
}

/** The dictionaries of the languages in which texts are searched. */
export type Dictionaries = Readonly<Record<'uk' | 'ru' | 'en', Dictionary>>;

/** A word of the dictionary with all its forms, folded. */
export interface Lemma {
  readonly base: string;
  readonly forms: ReadonlySet<string>;
}

/** A word with those of its forms that stand in texts. */
export interface Standing extends Lemma {
  readonly standing: readonly string[];
  /** Whether they are spelt in another way. */
  readonly spelt: boolean;
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
  readonly #byFlag: ReadonlyMap<string, readonly Rule[]>;
  /** What may stand in the place of an ending. */
  readonly #strips: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #longest: number;
  /** Where the first line of a stem begins, folded; and the others, of the few that have several. */
  readonly #lines = new Map<string, number>();
  readonly #further = new Map<string, number[]>();

  constructor({ aff, dic, inflecting }: Dictionary) {
    this.#dic = dic;
    const rules = readRules(aff, inflecting);
    this.#byFlag = Map.groupBy(rules, ({ flag }) => flag);
    this.#strips = stripsOf(rules);
    this.#longest = Math.max(0, ...[...this.#strips.keys()].map(({ length }) => length));
    for (let start = dic.indexOf('\n') + 1; start < dic.length; start = lineEnd(dic, start) + 1) {
      const stem = quickFold(readLine(dic, start).word);
      const first = this.#lines.get(stem);
      if (first === undefined) this.#lines.set(stem, start);
      else this.#further.set(stem, [...(this.#further.get(stem) ?? []), start]);
    }
  }

  /** The words that have one of these forms, in the order of the dictionary. @param wanted folded */
  lemmasOf(wanted: ReadonlySet<string>): Lemma[] {
    const lines = new Set<number>();
    const look = (stem: string): void => {
      const first = this.#lines.get(stem);
      if (first === undefined) return;
      lines.add(first);
      for (const start of this.#further.get(stem) ?? []) lines.add(start);
    };
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
    for (const flag of flags)
      for (const { strip, add, when } of this.#byFlag.get(flag) ?? [])
        if (when.test(word)) forms.add(fold(word.slice(0, word.length - strip.length) + add));
    return [...forms].some((form) => wanted.has(form)) ? { base: fold(word), forms } : null;
  }
}

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
