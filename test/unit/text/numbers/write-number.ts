/**
 * Writes numbers in Ukrainian and Russian, for the laws of the reader. Its paradigms are written out case by case, as
 * a grammar prints them, and share
 * nothing with the reader's tables of stems and endings: a slip in one does not hide in the other.
 */

export const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;
export type Case = (typeof CASES)[number];
export const GENDERS = ['m', 'f', 'n'] as const;
export type Gender = (typeof GENDERS)[number];
export const SEPARATORS = ['', ' ', '\u00a0', '\u202f', '\u2009', '.'] as const;

export interface WordStyle {
  readonly style: 'words';
  readonly case: Case;
  readonly gender: Gender;
  readonly ordinal?: boolean;
  /** Ukrainian of the 1920s: п'ятдесять, пятьсот, міліон, одно, одною. */
  readonly oldSpelling?: boolean;
  /** Ukrainian parallel forms of the oblique cases: п'ятьох, п'ятьома. */
  readonly parallel?: boolean;
  /** "тисяча" instead of "одна тисяча" at the beginning. */
  readonly bareScale?: boolean;
  /** What stands for the Ukrainian apostrophe. */
  readonly apostrophe?: string;
}
export type NumberStyle = WordStyle | { readonly style: 'digits'; readonly separator: (typeof SEPARATORS)[number] };

type Paradigm = readonly string[];
const split = (forms: string): Paradigm => forms.split(' ');

interface Grammar {
  readonly zero: Paradigm;
  readonly one: Readonly<Record<Gender, Paradigm>>;
  readonly oldOne: Readonly<Record<Gender, Paradigm>>;
  readonly twoFeminine: string;
  /** 2 … 20, 30 … 100, 200 … 900: six cases each. */
  readonly cardinals: Readonly<Record<number, Paradigm>>;
  readonly parallel: Readonly<Record<number, Paradigm>>;
  readonly scales: Readonly<
    Record<
      number,
      { readonly gender: Gender; readonly singular: Paradigm; readonly plural: Paradigm; readonly ordinalStem: string }
    >
  >;
  readonly ordinalStems: Readonly<Record<number, string>>;
  readonly third: Readonly<Record<Gender, Paradigm>>;
  readonly endings: Readonly<Record<Gender, Paradigm>>;
  /** First members of compound ordinals: 25 in двадцятип'ятитисячний. */
  readonly members: Readonly<Record<number, string>>;
  readonly old: readonly (readonly [RegExp, string])[];
}

const ukMany = (nom: string, gen: string, ins: string): Paradigm => [nom, gen, gen, nom, ins, gen];
const ukTeen = (stem: string): Paradigm => ukMany(`${stem}ь`, `${stem}и`, `${stem}ьма`);
const ukTeenParallel = (stem: string): Paradigm => [
  `${stem}ь`,
  `${stem}ьох`,
  `${stem}ьом`,
  `${stem}ьох`,
  `${stem}ьома`,
  `${stem}ьох`,
];
const UK_TEENS: Readonly<Record<number, string>> = {
  10: 'десят',
  11: 'одинадцят',
  12: 'дванадцят',
  13: 'тринадцят',
  14: 'чотирнадцят',
  15: "п'ятнадцят",
  16: 'шістнадцят',
  17: 'сімнадцят',
  18: 'вісімнадцят',
  19: "дев'ятнадцят",
  20: 'двадцят',
  30: 'тридцят',
};
const mapRecord = <T, U>(record: Readonly<Record<number, T>>, change: (value: T) => U): Record<number, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const uk: Grammar = {
  zero: split('нуль нуля нулю нуль нулем нулі'),
  one: {
    m: split('один одного одному один одним одному'),
    f: split('одна однієї одній одну однією одній'),
    n: split('одне одного одному одне одним одному'),
  },
  oldOne: {
    m: split('один одного одному один одним однім'),
    f: split('одна одної одній одну одною одній'),
    n: split('одно одного одному одно одним однім'),
  },
  twoFeminine: 'дві',
  cardinals: {
    ...mapRecord(UK_TEENS, ukTeen),
    2: split('два двох двом два двома двох'),
    3: split('три трьох трьом три трьома трьох'),
    4: split('чотири чотирьох чотирьом чотири чотирма чотирьох'),
    5: ukMany("п'ять", "п'яти", "п'ятьма"),
    6: ukMany('шість', 'шести', 'шістьма'),
    7: ukMany('сім', 'семи', 'сьома'),
    8: ukMany('вісім', 'восьми', 'вісьма'),
    9: ukMany("дев'ять", "дев'яти", "дев'ятьма"),
    40: split('сорок сорока сорока сорок сорока сорока'),
    50: ukMany("п'ятдесят", "п'ятдесяти", "п'ятдесятьма"),
    60: ukMany('шістдесят', 'шістдесяти', 'шістдесятьма'),
    70: ukMany('сімдесят', 'сімдесяти', 'сімдесятьма'),
    80: ukMany('вісімдесят', 'вісімдесяти', 'вісімдесятьма'),
    90: split("дев'яносто дев'яноста дев'яноста дев'яносто дев'яноста дев'яноста"),
    100: split('сто ста ста сто ста ста'),
    200: split('двісті двохсот двомстам двісті двомастами двохстах'),
    300: split('триста трьохсот трьомстам триста трьомастами трьохстах'),
    400: split('чотириста чотирьохсот чотирьомстам чотириста чотирмастами чотирьохстах'),
    500: split("п'ятсот п'ятисот п'ятистам п'ятсот п'ятьмастами п'ятистах"),
    600: split('шістсот шестисот шестистам шістсот шістьмастами шестистах'),
    700: split('сімсот семисот семистам сімсот сьомастами семистах'),
    800: split('вісімсот восьмисот восьмистам вісімсот вісьмастами восьмистах'),
    900: split("дев'ятсот дев'ятисот дев'ятистам дев'ятсот дев'ятьмастами дев'ятистах"),
  },
  parallel: {
    ...mapRecord(UK_TEENS, ukTeenParallel),
    5: ukTeenParallel("п'ят"),
    6: ukTeenParallel('шіст'),
    7: split('сім сімох сімом сімох сімома сімох'),
    8: split('вісім вісьмох вісьмом вісьмох вісьмома вісьмох'),
    9: ukTeenParallel("дев'ят"),
    50: split("п'ятдесят п'ятдесятьох п'ятдесятьом п'ятдесятьох п'ятдесятьома п'ятдесятьох"),
    60: split('шістдесят шістдесятьох шістдесятьом шістдесятьох шістдесятьома шістдесятьох'),
    70: split('сімдесят сімдесятьох сімдесятьом сімдесятьох сімдесятьома сімдесятьох'),
    80: split('вісімдесят вісімдесятьох вісімдесятьом вісімдесятьох вісімдесятьома вісімдесятьох'),
    500: split("п'ятсот п'ятисот п'ятистам п'ятсот п'ятьомастами п'ятистах"),
    700: split('сімсот семисот семистам сімсот сімомастами семистах'),
    800: split('вісімсот восьмисот восьмистам вісімсот вісьмомастами восьмистах'),
  },
  scales: {
    1000: {
      gender: 'f',
      singular: split('тисяча тисячі тисячі тисячу тисячею тисячі'),
      plural: split('тисячі тисяч тисячам тисячі тисячами тисячах'),
      ordinalStem: 'тисячн',
    },
    1_000_000: {
      gender: 'm',
      singular: split('мільйон мільйона мільйонові мільйон мільйоном мільйоні'),
      plural: split('мільйони мільйонів мільйонам мільйони мільйонами мільйонах'),
      ordinalStem: 'мільйонн',
    },
  },
  ordinalStems: {
    0: 'нульов',
    1: 'перш',
    2: 'друг',
    4: 'четверт',
    5: "п'ят",
    6: 'шост',
    7: 'сьом',
    8: 'восьм',
    9: "дев'ят",
    ...UK_TEENS,
    40: 'сороков',
    50: "п'ятдесят",
    60: 'шістдесят',
    70: 'сімдесят',
    80: 'вісімдесят',
    90: "дев'яност",
    100: 'сот',
    200: 'двохсот',
    300: 'трьохсот',
    400: 'чотирьохсот',
    500: "п'ятисот",
    600: 'шестисот',
    700: 'семисот',
    800: 'восьмисот',
    900: "дев'ятисот",
  },
  third: {
    m: split('третій третього третьому третій третім третьому'),
    f: split('третя третьої третій третю третьою третій'),
    n: split('третє третього третьому третє третім третьому'),
  },
  endings: { m: split('ий ого ому ий им ому'), f: split('а ої ій у ою ій'), n: split('е ого ому е им ому') },
  members: {
    1: 'одно',
    2: 'двох',
    3: 'трьох',
    4: 'чотирьох',
    5: "п'яти",
    6: 'шести',
    7: 'семи',
    8: 'восьми',
    9: "дев'яти",
    ...mapRecord(UK_TEENS, (stem) => `${stem}и`),
    40: 'сорока',
    50: "п'ятдесяти",
    60: 'шістдесяти',
    70: 'сімдесяти',
    80: 'вісімдесяти',
    90: "дев'яносто",
    100: 'сто',
    200: 'двохсот',
    300: 'трьохсот',
    400: 'чотирьохсот',
    500: "п'ятисот",
    600: 'шестисот',
    700: 'семисот',
    800: 'восьмисот',
    900: "дев'ятисот",
  },
  old: [
    [/десят$/u, 'десять'],
    [/^(п'ят|шіст|дев'ят)сот$/u, '$1ьсот'],
    [/мільйон/u, 'міліон'],
    [/^трьо(х|м|ма)$/u, 'тро$1'],
  ],
};

const ruMany = (nom: string, gen: string, ins: string): Paradigm => [nom, gen, gen, nom, ins, gen];
const RU_TEENS: Readonly<Record<number, string>> = {
  10: 'десят',
  11: 'одиннадцат',
  12: 'двенадцат',
  13: 'тринадцат',
  14: 'четырнадцат',
  15: 'пятнадцат',
  16: 'шестнадцат',
  17: 'семнадцат',
  18: 'восемнадцат',
  19: 'девятнадцат',
  20: 'двадцат',
  30: 'тридцат',
};
const ru: Grammar = {
  zero: split('ноль ноля нолю ноль нолём ноле'),
  one: {
    m: split('один одного одному один одним одном'),
    f: split('одна одной одной одну одной одной'),
    n: split('одно одного одному одно одним одном'),
  },
  oldOne: {
    m: split('один одного одному один одним одном'),
    f: split('одна одной одной одну одною одной'),
    n: split('одно одного одному одно одним одном'),
  },
  twoFeminine: 'две',
  cardinals: {
    ...mapRecord(RU_TEENS, (stem) => ruMany(`${stem}ь`, `${stem}и`, `${stem}ью`)),
    2: split('два двух двум два двумя двух'),
    3: split('три трёх трём три тремя трёх'),
    4: split('четыре четырёх четырём четыре четырьмя четырёх'),
    5: ruMany('пять', 'пяти', 'пятью'),
    6: ruMany('шесть', 'шести', 'шестью'),
    7: ruMany('семь', 'семи', 'семью'),
    8: ruMany('восемь', 'восьми', 'восемью'),
    9: ruMany('девять', 'девяти', 'девятью'),
    40: split('сорок сорока сорока сорок сорока сорока'),
    50: ruMany('пятьдесят', 'пятидесяти', 'пятьюдесятью'),
    60: ruMany('шестьдесят', 'шестидесяти', 'шестьюдесятью'),
    70: ruMany('семьдесят', 'семидесяти', 'семьюдесятью'),
    80: ruMany('восемьдесят', 'восьмидесяти', 'восемьюдесятью'),
    90: split('девяносто девяноста девяноста девяносто девяноста девяноста'),
    100: split('сто ста ста сто ста ста'),
    200: split('двести двухсот двумстам двести двумястами двухстах'),
    300: split('триста трёхсот трёмстам триста тремястами трёхстах'),
    400: split('четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах'),
    500: split('пятьсот пятисот пятистам пятьсот пятьюстами пятистах'),
    600: split('шестьсот шестисот шестистам шестьсот шестьюстами шестистах'),
    700: split('семьсот семисот семистам семьсот семьюстами семистах'),
    800: split('восемьсот восьмисот восьмистам восемьсот восемьюстами восьмистах'),
    900: split('девятьсот девятисот девятистам девятьсот девятьюстами девятистах'),
  },
  parallel: { 8: ruMany('восемь', 'восьми', 'восьмью'), 80: ruMany('восемьдесят', 'восьмидесяти', 'восьмьюдесятью') },
  scales: {
    1000: {
      gender: 'f',
      singular: split('тысяча тысячи тысяче тысячу тысячей тысяче'),
      plural: split('тысячи тысяч тысячам тысячи тысячами тысячах'),
      ordinalStem: 'тысячн',
    },
    1_000_000: {
      gender: 'm',
      singular: split('миллион миллиона миллиону миллион миллионом миллионе'),
      plural: split('миллионы миллионов миллионам миллионы миллионами миллионах'),
      ordinalStem: 'миллионн',
    },
  },
  ordinalStems: {
    0: 'нулев',
    1: 'перв',
    2: 'втор',
    4: 'четвёрт',
    5: 'пят',
    6: 'шест',
    7: 'седьм',
    8: 'восьм',
    9: 'девят',
    ...RU_TEENS,
    40: 'сороков',
    50: 'пятидесят',
    60: 'шестидесят',
    70: 'семидесят',
    80: 'восьмидесят',
    90: 'девяност',
    100: 'сот',
    200: 'двухсот',
    300: 'трёхсот',
    400: 'четырёхсот',
    500: 'пятисот',
    600: 'шестисот',
    700: 'семисот',
    800: 'восьмисот',
    900: 'девятисот',
  },
  third: {
    m: split('третий третьего третьему третий третьим третьем'),
    f: split('третья третьей третьей третью третьей третьей'),
    n: split('третье третьего третьему третье третьим третьем'),
  },
  endings: { m: split('ый ого ому ый ым ом'), f: split('ая ой ой ую ой ой'), n: split('ое ого ому ое ым ом') },
  members: {
    1: 'одно',
    2: 'двух',
    3: 'трёх',
    4: 'четырёх',
    5: 'пяти',
    6: 'шести',
    7: 'семи',
    8: 'восьми',
    9: 'девяти',
    ...mapRecord(RU_TEENS, (stem) => `${stem}и`),
    40: 'сорока',
    50: 'пятидесяти',
    60: 'шестидесяти',
    70: 'семидесяти',
    80: 'восьмидесяти',
    90: 'девяносто',
    100: 'сто',
    200: 'двухсот',
    300: 'трёхсот',
    400: 'четырёхсот',
    500: 'пятисот',
    600: 'шестисот',
    700: 'семисот',
    800: 'восьмисот',
    900: 'девятисот',
  },
  old: [
    [/миллион/u, 'мильон'],
    [/ё/gu, 'е'],
  ],
};

const grammars = { uk, ru };

/** The parts of 1–999 that have words of their own: 854 → [800, 50, 4]. */
function places(group: number): number[] {
  const rest = group % 100;
  return [group - rest, ...(rest < 20 ? [rest] : [rest - (rest % 10), rest % 10])].filter((part) => part > 0);
}

const get = <T>(record: Readonly<Record<number, T>>, key: number): T => {
  const value = record[key];
  if (value === undefined) throw new RangeError(`No word for ${key}.`);
  return value;
};

/** Words or digits of a whole number from 0 to 999 999 999. */
export function writeNumber(n: number, language: 'uk' | 'ru', options: NumberStyle): string {
  if (options.style === 'digits') return String(n).replace(/\B(?=(?:\d{3})+$)/gu, options.separator);
  const grammar = grammars[language];
  const words = options.ordinal ? ordinalWords(n, grammar, options) : cardinalWords(n, grammar, options);
  const spelt = options.oldSpelling
    ? words.map((word) => grammar.old.reduce((text, [from, to]) => text.replace(from, to), word))
    : words;
  return spelt.join(' ').replaceAll("'", options.apostrophe ?? "'");
}

function cardinalWords(n: number, grammar: Grammar, options: WordStyle): string[] {
  const at = CASES.indexOf(options.case);
  if (n === 0) return [grammar.zero[at] ?? ''];
  const words: string[] = [];
  for (const scale of [1_000_000, 1000, 1]) {
    const group = Math.floor(n / scale) % 1000;
    if (group === 0) continue;
    const noun = grammar.scales[scale];
    if (!(noun && group === 1 && words.length === 0 && options.bareScale))
      words.push(...groupWords(group, grammar, { ...options, gender: noun?.gender ?? options.gender }));
    if (!noun) continue;
    // Nominative and accusative: the number governs the noun; other cases: both decline.
    const last = group % 100 > 10 && group % 100 < 20 ? 0 : group % 10;
    const governs = options.case === 'nom' || options.case === 'acc';
    const form =
      last === 1
        ? noun.singular[at]
        : !governs
          ? noun.plural[at]
          : last >= 2 && last <= 4
            ? grammar === uk
              ? noun.plural[0]
              : noun.singular[1]
            : noun.plural[1];
    words.push(form ?? '');
  }
  return words;
}

function groupWords(group: number, grammar: Grammar, options: WordStyle): string[] {
  const at = CASES.indexOf(options.case);
  return places(group).map((part) => {
    if (part === 1) return (options.oldSpelling ? grammar.oldOne : grammar.one)[options.gender][at] ?? '';
    if (part === 2 && options.gender === 'f' && (options.case === 'nom' || options.case === 'acc'))
      return grammar.twoFeminine;
    return ((options.parallel ? grammar.parallel[part] : undefined) ?? get(grammar.cardinals, part))[at] ?? '';
  });
}

/** Only the last word of an ordinal declines; round thousands and millions are written together with their number. */
function ordinalWords(n: number, grammar: Grammar, options: WordStyle): string[] {
  const at = CASES.indexOf(options.case);
  const ending = grammar.endings[options.gender][at] ?? '';
  const scale = n > 0 && n % 1_000_000 === 0 ? 1_000_000 : n > 0 && n % 1000 === 0 ? 1000 : 1;
  const group = Math.floor(n / scale) % 1000;
  const last = scale > 1 ? group : (places(group).at(-1) ?? 0);
  const before = n - last * scale;
  const front = before > 0 ? cardinalWords(before, grammar, { ...options, case: 'nom', gender: 'm' }) : [];
  const joined =
    scale > 1
      ? (group === 1
          ? ''
          : places(group)
              .map((part) => get(grammar.members, part))
              .join('')) +
        get(grammar.scales, scale).ordinalStem +
        ending
      : null;
  return [
    ...front,
    joined ?? (last === 3 ? (grammar.third[options.gender][at] ?? '') : get(grammar.ordinalStems, last) + ending),
  ];
}
