/**
 * What turns a sentence round, in a source and in its translations: a “not” that is lost, “risen” for «впало». Nothing
 * else in it tells: what it counts, whom it names and how long it is all stay.
 */
import { wholeWords } from '../characters.ts';
import type { NumberLanguage } from '../numbers/numeral.ts';
import { PAIRS_APART, PAIRS } from './opposite-pairs.ts';
import { WordTable } from './word-table.ts';
import type { Span } from '../../model/common.ts';

interface DenialWords {
  /** Each denies by itself. */
  readonly own: string;
  /** These deny together with one of those: «ніхто не», “neither … nor”. */
  readonly joined: string;
  /** Turns of speech that deny nothing, and have no such word in another language. */
  readonly idioms: string;
  /** What denies in part, or by a part of a word: «без» of one language is a “-less” of the other. */
  readonly weak: string;
}

const WORDS: Readonly<Record<NumberLanguage, DenialWords>> = {
  uk: {
    own: 'не|немає|нема|без',
    joined: 'ні|ані|ніхто|ніщо|ніколи|ніде|нікуди|ні(?:кого|кому|ким|чого|чому|чим)|жоден|жодн\\p{L}+',
    idioms:
      'не ?(?:зважаючи|дивлячись)|не перевищу\\p{L}+|не (?:тільки|лише|лиш|просто|раз)|' +
      '(?:мало|трохи|ледве|ледь|чи|чим) не|(?:доки|поки) не(?! \\p{L}+(?:іть|йте)(?!\\p{L}))|' +
      '(?:хто|що|чого|кого|як|який|яка|яке|які|де|куди|коли|скільки) би? не|не (?:хто|що) інш\\p{L}+|' +
      'не (?:більш|менш)[еі]?|без (?:кінця|сумніву)|не (?:можна|міг|могл\\p{L}|може|можуть) не',
    weak:
      'не(?!обхідн|щодавн|вдовз|гайн|бо|бес|діл|рв|рух|сти|се)\\p{L}{3,}|без\\p{L}{3,}|' +
      'ні(?!меч|мец|ж|б)\\p{L}{3,}|' +
      'позапарт\\p{L}+|ледве|навряд|рідко|крім|окрім|замість|' +
      '(?:перест|припин|брак|відсутн|позбав|втра[тч]|утра[тч]|заборон|відмов|запереч|занедб|пропус|зупин|спин|уник|' +
      'виключ|зник|далек|перешко[дж]|зава[жд])\\p{L}*',
  },
  ru: {
    own: 'не|нет|нельзя|без',
    joined: 'ни|никто|ничто|никогда|нигде|никуда|ни(?:кого|кому|кем|чего|чему|чем)',
    idioms:
      'не ?(?:смотря|взирая)|не превы\\p{L}+|не (?:только|лишь|просто|раз)|(?:чуть|едва|пока|чем) не|' +
      '(?:кто|что|чего|кого|как|какой|где|куда|когда|сколько) бы? н[еи]|не (?:кто|что) ин\\p{L}+|' +
      'не (?:более|менее|больше|меньше)|без (?:конца|сомнения)|не (?:мог|могл\\p{L}|может|могут) не|нельзя не',
    weak:
      'не(?!обходим|давн|бо|дел|рв|ст)\\p{L}{3,}|бе[зс]\\p{L}{3,}|внепарт\\p{L}+|' +
      'едва|вряд|редко|кроме|вместо|' +
      '(?:перест|прекра|отсутств|лиш[ае]|утра[тч]|запре|отказ|отриц|забро|пропус|останов|приостан|избе[жг]|исключ|' +
      'исчез|далек|препятств|меша|помеша)\\p{L}*',
  },
  en: {
    own: "no|not|never|nobody|nothing|none|neither|without|nowhere|cannot|no-one|\\p{L}+n[’']t",
    joined: 'nor',
    idioms:
      'no\\.(?= ?[\\d{])|' +
      'not (?:only|just|merely|simply|least)|no (?:doubt|sooner)|none the less|no(?:t|) (?:more|less|fewer) than|' +
      '(?:whether or|if|why) not|not exceed\\p{L}*|cannot but|not (?:lack|without)',
    weak:
      'non-?\\p{L}+|un(?!i[oqtvf]|der|til)\\p{L}{3,}|dis(?!cuss|trict|play|tinct|tribut|ciplin|pos|patch)\\p{L}{3,}|' +
      'in(?:disciplin|activ|adequa|suffici|capab|abilit|complet|correct|direct|effectiv|effici|depend|defin|evitab|' +
      'secur|visib|consist|exact|toler|just|frequen)\\p{L}*|' +
      'i[mlr](?:poss|prop|perf|mob|pat|legal|liter|regul|resp)\\p{L}*|' +
      '\\p{L}+less(?:ly|ness)?|hardly|scarcely|barely|seldom|rarely|except|instead|' +
      '(?:fail|ceas|stop|lack|absen|refus|forbid|forbad|prevent|avoid|exclud|den[iy]|miss|lost|los[es]|neglect|' +
      'slow|beyond|far|hinder|hamper|obstruct|imped)\\p{L}*',
  },
};

// Looked for in small letters: a pattern that has to fold letters itself takes five times as long.
const whole = (patterns: string): RegExp => new RegExp(wholeWords(patterns), 'gu');

const patternsOf = ({
  own,
  joined,
  idioms,
  weak,
}: DenialWords): Readonly<Record<keyof DenialWords, RegExp>> & { readonly sure: WordTable } => ({
  own: whole(own),
  joined: whole(joined),
  idioms: whole(idioms),
  weak: whole(weak),
  sure: new WordTable([own, joined]),
});

const PATTERNS = { uk: patternsOf(WORDS.uk), ru: patternsOf(WORDS.ru), en: patternsOf(WORDS.en) };

/** Each with the number of its first pair among all. */
const LAYERS = [
  { pairs: PAIRS, first: 0 },
  { pairs: PAIRS_APART, first: PAIRS.length },
];
const ALL_PAIRS = LAYERS.flatMap(({ pairs }) => pairs);

/** Two tables for all: a row for each word and one for its opposite, pair by pair. No word is of two pairs of one. */
const oppositesOf = (language: NumberLanguage): readonly { readonly table: WordTable; readonly first: number }[] =>
  LAYERS.map(({ pairs, first }) => ({ table: new WordTable(pairs.flatMap((pair) => pair[language])), first }));

const OPPOSITES = { uk: oppositesOf('uk'), ru: oppositesOf('ru'), en: oppositesOf('en') };

/** The words of a sentence for either side of some pairs of opposites, by the number of the pair. */
type Opposed = ReadonlyMap<number, readonly [one: readonly Span[], other: readonly Span[]]>;

/** A sentence, in which each thing is looked for once, however many translations ask. */
export class Saying {
  readonly text: string;
  readonly language: NumberLanguage;
  readonly #small: string;
  #sure: readonly Span[] | null = null;
  #said: Opposed | null = null;

  constructor(text: string, language: NumberLanguage) {
    this.text = text;
    this.language = language;
    this.#small = smallLetters(text);
  }

  /** The words that do nothing but deny, in their order. */
  get sure(): readonly Span[] {
    return (this.#sure ??= this.#denying());
  }

  /** How many words deny in part. */
  get weak(): number {
    return [...this.#withoutIdioms().matchAll(PATTERNS[this.language].weak)].length;
  }

  /** Does a word that denies stand before another that does so in part: «не зупинилося», “never failed”? */
  isUndone({ end }: Span): boolean {
    const behind = this.#small.slice(end, end + 40).trimStart();
    return behind.search(PATTERNS[this.language].weak) === 0;
  }

  /** The pairs of opposites of which it has a word. */
  get said(): Opposed {
    return (this.#said ??= this.#opposed());
  }

  #opposed(): Opposed {
    const said = new Map<number, [one: Span[], other: Span[]]>();
    for (const { table, first } of OPPOSITES[this.language])
      for (const { row, ...span } of table.find(this.#small)) {
        const pair = first + Math.floor(row / 2);
        const sides = said.get(pair) ?? [[], []];
        sides[row % 2 === 0 ? 0 : 1].push(span);
        said.set(pair, sides);
      }
    return said;
  }

  #denying(): readonly Span[] {
    const { own, joined, sure } = PATTERNS[this.language];
    // Of most sentences that is all.
    if (!sure.isIn(this.#small)) return [];
    const plain = this.#withoutIdioms();
    const found = spansOf(own, plain);
    // «Ні того, ні того є»: the word that would deny it is gone.
    return found.length > 0 || AFFIRMED.test(plain) ? found : spansOf(joined, plain).slice(0, 1);
  }

  #withoutIdioms(): string {
    return this.#small.replace(PATTERNS[this.language].idioms, (found) => ' '.repeat(found.length));
  }
}

/** “There is”, beside which «ні … ні» alone denies nothing. */
const AFFIRMED = new RegExp(wholeWords('є|есть'), 'u');
const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** A text in small letters, each where it stood. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[^\u0130]+/gu, (others) => others.toLowerCase());
}

/** Where a translation denies what its source does not, or the other way round. */
export interface Turned {
  /** Which of the two denies? */
  readonly by: 'source' | 'translation';
  readonly word: Span;
}

/**
 * What turns a translated sentence round; null where both deny. How often is asked of kindred languages alone: “had and
 * could have none” is «не мали й не могли мати».
 */
export function turnedRound(source: Saying, translation: Saying): Turned | null {
  const [there, here] = [source.sure, translation.sure];
  const few = Math.min(there.length, here.length);
  if (there.length === here.length || (few > 0 && (source.language === 'en') !== (translation.language === 'en')))
    return null;
  const [more, less] = there.length > here.length ? [source, translation] : [translation, source];
  const word = more.sure[few];
  if (word === undefined || less.weak > more.weak) return null;
  // What does not stop goes on; where the other side has the stop alone, its “not” is lost.
  if (less.weak < more.weak && more.isUndone(word)) return null;
  return { by: more === source ? 'source' : 'translation', word };
}

/** A word of a translation, and the word of the source of which it says the opposite. */
export interface Opposite extends Span {
  readonly meant: string;
}

/**
 * Words of a sentence that stand where the source has their opposite; none where one side only says more.
 * @param free are they two sentences of ours, neither of which is the other’s source?
 */
export function opposites(source: Saying, translation: Saying, free = false): Opposite[] {
  if (translation.said.size === 0) return [];
  const pairs = [...source.said].sort(([one], [other]) => one - other);
  return pairs.flatMap(([pair, there]) => {
    // Nothing was meant that could be turned round.
    if (free && ALL_PAIRS[pair]?.loose) return [];
    const here = translation.said.get(pair) ?? [[], []];
    return [0, 1].flatMap((side): Opposite[] => {
      const [meant, lacks] = [there[side] ?? [], here[side] ?? []];
      const [said, had] = [here[1 - side] ?? [], there[1 - side] ?? []];
      const word = said[had.length];
      const right = meant[lacks.length];
      return word === undefined || right === undefined
        ? []
        : [{ ...word, meant: source.text.slice(right.start, right.end) }];
    });
  });
}
