/**
 * The word of a source that speaks against a unit: the noun beside a number, where it names something else. Only what
 * stands there counts: a number without a noun, or with one that nobody knows, speaks against nothing.
 */
import type { Lang, SourceLanguage } from '../../model/common.ts';
import type { NumberLanguage, Numeral } from '../numbers/numeral.ts';
import { BARE_PLURALS, ENDS, SUBSTANTIVES } from './nouns.ts';
import { plainWord, type Things } from './things.ts';

/** A number where it stands. */
export interface NumberPlace {
  readonly numeral: Numeral;
  /** The words of its quotation before it. */
  readonly before: string;
  /** The words of its quotation after it. */
  readonly after: string;
  /** All words of its block after it: the noun may stand behind the quotation. */
  readonly beyond: string;
  readonly language: SourceLanguage;
}

/** A word, and the things that it may mean. */
export interface Token {
  readonly word: string;
  readonly things: ReadonlySet<string>;
}

/** How many words behind a number may belong to it: "двох останніх вільних літніх вечорів". */
const REACH = 5;
const TOKEN = /\p{L}[\p{L}\p{M}'’ʼ\-\u2011]*|%|\S/gu;
const WORD = /^[\p{L}%]/u;
const AGENT = /(?:ами|ями)$/u;
const ADJECTIVE = /(?:[оеє]в|[сц]ьк|ск|н|ч|ш)(?:і|их|ие|ые|ых)$/u;
const GENITIVE = /(?:ів|їв|ов|ев|ей)$/u;
/** Letters of an abbreviation, whose point ends no sentence: "56 000 ч. партійців". */
const ABBREVIATION = 4;

const TIMES: ReadonlySet<string> = new Set(['times']);

/**
 * The nouns right behind a number that our own prose cites, of what can be counted. In Ukrainian the first is counted;
 * in English it may stand before that which is: “cell members”.
 */
export function nounsBehind(following: string, lang: Lang, things: Things): Token[] {
  const tokens = (following.match(TOKEN) ?? []).map((word) => ({
    word,
    things: WORD.test(word) ? things.of(word, lang) : new Set<string>(),
  }));
  const nouns = phrase(tokens, lang).filter(({ things: named }) => named.size > 0);
  return lang === 'en' ? nouns : nouns.slice(0, 1);
}

/** A number and what it counts, in one word. */
const COMPOUND =
  /\p{L}(?:хвилин|минут|годин|часов|денн|днев|тижн|недел|місячн|месячн|річн|літн|летн|годичн|верст|пуд)\p{L}*$/iu;

/** The word beside a number that is against its unit; null where there is none. */
export function foreignWord(place: NumberPlace, unit: string, things: Things): Token | null {
  const { numeral, language } = place;
  const tokens = (text: string): Token[] =>
    (text.match(TOKEN) ?? []).map((word) => ({
      word,
      things: WORD.test(word) ? things.of(word, language) : new Set(),
    }));
  const fits = (token: Token): boolean => things.fits(token.things, unit);
  const known = ({ things }: Token): boolean => things.size > 0;
  // «Двухнедельный» has its measure in itself.
  if (COMPOUND.test(numeral.words)) return null;
  // Two thirds of the workers are no workers.
  if (numeral.kind === 'fraction' && numeral.value < 1) return null;
  if (numeral.kind === 'multiplicative')
    return things.fits(TIMES, unit) ? null : { word: numeral.words, things: TIMES };

  const before = tokens(place.before);
  const quoted = [...before, ...tokens(place.after)];
  const supported = quoted.some((token) => known(token) && fits(token));
  const following = phrase(tokens(place.beyond), language);
  const [next, second] = following;
  // «Три цехові осередки» are cells, and no shops.
  if (next !== undefined && second !== undefined && ADJECTIVE.test(next.word) && known(second) && fits(second))
    return null;
  if (next !== undefined && known(next) && !(AGENT.test(next.word) && supported)) return fits(next) ? null : next;
  if (supported) return null;
  const foreign =
    following.find(known) ?? before.find((token) => token.things.has('percent')) ?? frontedNoun(before, language);
  return foreign === undefined || fits(foreign) ? null : foreign;
}

/** The words after a number that may belong to it. */
function phrase(tokens: readonly Token[], language: NumberLanguage): Token[] {
  const found: Token[] = [];
  for (const [at, token] of tokens.slice(0, REACH * 2).entries()) {
    const { word } = token;
    const [last] = found.slice(-1);
    // A point ends the phrase, unless it belongs to an abbreviation.
    if (word === '.' && last !== undefined && last.word.length <= ABBREVIATION && tokens[at + 1]?.word !== undefined)
      continue;
    if (!WORD.test(word) || ENDS[language].test(plainWord(word, language)) || found.length === REACH) break;
    found.push(token);
  }
  const last = found.at(-1);
  return last !== undefined && SUBSTANTIVES[language].test(plainWord(last.word, language))
    ? [...found.slice(0, -1), { ...last, things: new Set(['person']) }]
    : found;
}

/** A noun before its number: «осередків нараховується 854», and not «в осередках 20 000» or «серед членів 20». */
function frontedNoun(before: readonly Token[], language: SourceLanguage): Token | undefined {
  return before.findLast(({ word, things }, at) => {
    const small = plainWord(word, language);
    if (things.size === 0 || !(GENITIVE.test(small) || BARE_PLURALS.test(small))) return false;
    // The word before it may be its adjective: «з нових членів 20».
    return ![1, 2].some((back) => ENDS[language].test(plainWord(before[at - back]?.word ?? '', language)));
  });
}
