/**
 * The inflection of words, from dictionaries for Hunspell. Only what the words of the corpus belong to is looked up:
 * each ending that a word may have is taken off, and the dictionary is read once for all stems that may be left.
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

interface Rule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
}

/** The words of a dictionary that have one of these forms. @param wanted folded */
export function lemmasOf(wanted: ReadonlySet<string>, { aff, dic, inflecting }: Dictionary): Lemma[] {
  const rules = readRules(aff, inflecting);
  const stems = possibleStems(wanted, rules);
  const byFlag = Map.groupBy(rules, ({ flag }) => flag);
  const found: Lemma[] = [];
  for (let start = dic.indexOf('\n') + 1; start < dic.length;) {
    const end = dic.indexOf('\n', start) < 0 ? dic.length : dic.indexOf('\n', start);
    const line = dic.slice(start, end).trim();
    start = end + 1;
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (!stems.has(quickFold(word))) continue;
    const flags = slash < 0 ? '' : line.slice(slash + 1).split(/\s/u, 1)[0]!;
    const forms = new Set([fold(word)]);
    for (const flag of flags)
      for (const { strip, add, when } of byFlag.get(flag) ?? [])
        if (when.test(word)) forms.add(fold(word.slice(0, word.length - strip.length) + add));
    if (![...forms].some((form) => wanted.has(form))) continue;
    found.push({ base: fold(word), forms });
  }
  return found;
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

/** What may be left of the words when an ending is taken off. */
function possibleStems(wanted: ReadonlySet<string>, rules: readonly Rule[]): Set<string> {
  const byEnding = new Map<string, Set<string>>();
  for (const { strip, add } of rules) {
    const ending = fold(add);
    const strips = byEnding.get(ending) ?? new Set();
    byEnding.set(ending, strips.add(fold(strip)));
  }
  const stems = new Set(wanted);
  for (const word of wanted)
    for (let at = word.length; at >= 0; at -= 1)
      for (const strip of byEnding.get(word.slice(at)) ?? []) stems.add(word.slice(0, at) + strip);
  return stems;
}
