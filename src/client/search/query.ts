/** What a reader has written into the box, as what is looked for. */
import { figureKeys, FIGURES, fold, LETTERS, PERCENT, PERCENT_KEY, wholeWords } from '../../model/search/fold.ts';
import { MarkedText } from './marks.ts';
import type { SaidNumber } from './number-words.ts';

/** Signs of a query that are looked at, and shown. */
const MOST_SIGNS = 160;
/** Words of a query that are looked for. */
const MOST_WORDS = 12;

/** A word, with the number that it says; a number; or words that have to stand as they are. */
export type Wanted =
  | {
      readonly is: 'word';
      readonly word: string;
      readonly keys?: readonly string[];
      /** The words that hyphens join, where each says something by itself. */
      readonly parts?: readonly string[];
    }
  /** A day stands beside its month. */
  | { readonly is: 'number'; readonly keys: readonly string[]; readonly isDay?: boolean }
  /** A number among its words is what it may mean, with commas: “#1068,#1.068”. */
  | { readonly is: 'phrase'; readonly words: readonly string[] };

export interface Query {
  readonly wanted: readonly Wanted[];
  /** As it is shown: what cannot be seen is left out, what is long is cut. */
  readonly shown: string;
  /** How many signs are not shown. */
  readonly left: number;
  /** Whether it has none but words that most sentences have: those are not looked for. */
  readonly isIdle: boolean;
  /** A letter with which a word has been begun: it is not looked for. */
  readonly begun: string | null;
}

/** Words that most sentences have; beside others they are not asked for. */
export const IDLE = new Set(
  (
    'the a an of and or in on at to for from by with is are was were be it its as that this ' +
    'і та й або в у на з із зі и ' +
    'до за що як не від по про для а или с со к ко о об из от что'
  ).split(' '),
);

const MONTHS = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ');

const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Months, as they are said with a day, in each language. */
export const ALL_MONTHS = [
  ...MONTHS,
  ...ENGLISH_MONTHS,
  ...'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
];
const ANY_MONTH = `(?:${ALL_MONTHS.join('|')})`;
/** The first and the second of a month in words, in either language; the others are read as numbers. */
const FIRST_DAYS = new RegExp(
  String.raw`(?<![${LETTERS}])(?:(?<one>пер[шв])|друг|втор)(?:[ео]го|[ео]е?)(?= ${ANY_MONTH})`,
  'giu',
);
/** What stands behind a day. */
const BEFORE_MONTH = new RegExp(`^ ${ANY_MONTH}`, 'iu');

/** Days of a month in words, in their order. */
const DAYS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');
const DAY = String.raw`(?<day>\d{1,2}(?:st|nd|rd|th)?|${DAYS.toReversed().join('|')})`;
const MONTH = `(?<month>${ENGLISH_MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)`;
/** A day in English, in figures or in words, before its month or behind it. */
const ENGLISH_DAYS = [
  String.raw`(?<![${LETTERS}\d])(?:the )?${DAY} (?:of )?${MONTH}\.?(?![${LETTERS}])`,
  String.raw`(?<![${LETTERS}])${MONTH}\.? (?:the )?${DAY}(?![${LETTERS}\d])`,
].map((pattern) => new RegExp(pattern, 'giu'));

/* In what follows letters are those of near alphabets: a browser needs milliseconds to prepare a pattern of any. */

/** Words that ask, and such as say where; beside others they say nothing of what is asked for. */
const ASKING = new Set(
  (
    'what who whom which where when why how many much there was were did does ' +
    'over under about into among between through during without ' +
    'над під через серед між перед без под среди между ' +
    'хто кого ким такий така таке такі скільки де коли чому який яка яке які було був була були ' +
    'кто кем такой такая такое такие сколько где когда почему какой какая какое какие было был была были'
  ).split(' '),
);

/**
 * What a word is said to do, in a question; and what is asked for of a word, before it. They are of the languages that
 * readers ask in, as no text here has them: a new document changes none.
 */
const CALLED = new RegExp(
  '^(?:mean[st]?|called|означа(?:є|ло|ет)|значить?|назива(?:ли|ють|ється)|называ(?:ли|ют|ется)|звали|зветься)$',
);
const OF_A_WORD = new RegExp(
  String.raw`^\s*(?:what(?:[’']s| is) )?(?:the )?(?:(?:meaning|definition) of |define |tell me about |` +
    String.raw`розкаж\S+ (?:мені )?про |расскажи\S* (?:мне )?об? |(?:визначення|определение) (?=\S)|` +
    String.raw`знач(?:ення|ение) (?=сл|тер))(?:the )?(?:word |term |слова |терміна |терміну |термина )?(?=\S)`,
  'i',
);
/** What may be said before a word of which is asked what it means. */
const A_WORD = /^(?:слово|термі?н|термин|word|term)$/;

/** A sign that is typed for an apostrophe where a keyboard has none: зв"язок, зв*язок. */
const FOR_APOSTROPHE = /(?<=[бвгджзклмнпрстфхцчш])["“”*](?=[яюєї])/giu;
/** A day in figures: 1.1.1924, 01/01/1924. */
const DATE = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/gu;
/** Behind a year it says that this is one. */
const YEAR = new RegExp(String.raw`(?<=\d{4})\s?[рг](?:\.|(?![${LETTERS}]))`, 'gi');
/** Among other signs its own says nothing. */
const PERCENT_ASKED = new RegExp(String.raw`[${LETTERS}]|^\s*%\s*$`);
/** Figures with a letter for thousand, or for times. */
const THOUSAND = new RegExp(String.raw`(${FIGURES})[kк](?![${LETTERS}\d])`, 'giu');
/** A comma before tenths, and English behind it, which knows none: whoever writes it has the keyboard of another. */
const DECIMAL = /(\d),(?=\d{1,2} ?[a-z])/gi;
const TIMES = new RegExp(String.raw`(?<=\d)[xх×](?![${LETTERS}\d])`, 'gi');

/** An abbreviation with a stop behind each letter: Л.К.С.М., К. П. (б) У. */
const ONE = '[a-zа-яєіїґ](?![a-zа-яєіїґ])';
const STOPS = new RegExp(String.raw`(?<![a-zа-яєіїґ.])(?:${ONE}\.\s?){2,}(?:\(${ONE}\)\.?\s?)?${ONE}\.?`, 'giu');

const QUOTED = /["“„«»”]([^"“„«»”]*)["“”«»]/gu;

/**
 * Words that say a number begin so, in any language; what comes behind figures may belong to them. The words themselves
 * are in what it is to spare: laws hold it to all of them, and to the figures of all texts.
 */
const MAY_SAY_NUMBER = new RegExp(
  String.raw`\d-?(?:[a-zа-яєіїґ]|\d+/)|\d\s(?:\d+/|т\.|раз|time)|[½⅓¼¾]|(?<![a-zа-яёєіїґ])(?:` +
    'од[ин]|єдн|перш|перв|дв(?:[аеёіоуѣ]|ин)|друг|вто?р|тр(?:и|ь|лн|е[мтхь]|ё|о[єеїимх]|[оі]й)|чет|чот|чвер|п.?ят|' +
    'пя?дес|чирд|п[іо]в|пол(?:о[вт]|[мту]|[- ]|(?![а-яёєіїґ]))|ш[еоі]ст|с[еії]м|сьом|седьм|ос[еь]?м|в[оиі]с[еіь]?м|' +
    'дев|дес[яі]т|сор[оі]к|сот|сто(?:м|ма)?(?![а-яёєіїґ])|ста(?:м|ми|х)?(?![а-яёєіїґ])|т[иы](?:с|щ)|' +
    'м[іи]л(?:[ліиьн]|(?![а-яєіїґ]))|мл|б[іи]л(?:л|ь[йо]|[іи][йоая])|дюж|н[уо]л|об(?:а|е|о[еєїёмх]|и[дх])|[ув]дво|' +
    'вчет|one|two|three|thri|four|fort|fi(?:ft|rs|v)|six|seven|eigh|nine?|nou|ten(?:ths?|s)?(?![a-z])|eleven|twe|' +
    'thir|hund|thous|mill|bill|hal[fv]|quart|second|doz|zero|both)',
  'i',
);

/** Roman numerals, of either alphabet. */
const ROMAN = new RegExp(`(?<![${LETTERS}])[IVXІХУ]{2,}(?![${LETTERS}])`);

/** Whether it may say a number in words, or in figures with a word, or in Roman numerals. */
export function maySayNumber(text: string): boolean {
  const beginning = text.slice(0, 4 * MOST_SIGNS);
  return MAY_SAY_NUMBER.test(beginning) || ROMAN.test(beginning);
}

/**
 * Reads a query; whatever it is, it asks for something or for nothing.
 * @param saidNumbers finds the numbers that words say
 */
export function readQuery(text: string, saidNumbers: (text: string) => readonly SaidNumber[] = () => []): Query {
  const seen = text.replace(/[\p{C}\s]+/gu, (run) => (/\s/u.test(run) ? ' ' : ''));
  const plain = seen.trim();
  const signs = [...plain.slice(0, 2 * MOST_SIGNS)].slice(0, MOST_SIGNS);
  const shown = signs.join('');
  // Signs and not halves of them; as an array a megabyte of them would be heavy.
  const left =
    plain.length - shown.length - (plain.slice(shown.length).match(/[\ud800-\udbff](?=[\udc00-\udfff])/g)?.length ?? 0);
  const wanted: Wanted[] = [];
  // A word that is cut is no word, unless it is the only one.
  const whole = left > 0 ? shown.replace(/\s\S*$/u, '') : shown;
  const rest = plainly(whole).replace(QUOTED, (_, words: string) => {
    const inside = new MarkedText(words).words.map(({ keys }) => keys.join());
    if (inside.length > 1) wanted.push({ is: 'phrase', words: inside });
    else return ` ${words} `;
    return ' ';
  });
  const numerals = saidNumbers(rest);
  const several = numerals.filter(({ isWord }) => !isWord);
  const number = (keys: readonly string[], end: number): void => {
    wanted.push({ is: 'number', keys, ...(BEFORE_MONTH.test(rest.slice(end)) && { isDay: true }) });
  };
  for (const { keys, end } of several) for (const key of keys) number([key], end);
  const loose = without(rest, several).replace(new RegExp(FIGURES, 'gu'), (figures, start: number) => {
    const keys = figureKeys(figures);
    if (keys.length > 0) number(keys, start + figures.length);
    return ' ';
  });
  // Per cent of a number goes without saying.
  const bare = /%|per|від|про/i.test(loose) ? loose.replace(new RegExp(PERCENT, 'giu'), ' ') : loose;
  const hasNumber = numerals.length > 0 || wanted.some(({ is }) => is === 'number');
  if (bare !== loose && !hasNumber && PERCENT_ASKED.test(whole)) wanted.push({ is: 'number', keys: [PERCENT_KEY] });
  const joined = new Map(wholeWords(bare).map((one) => [one.word, partsOf(bare.slice(one.start, one.end))]));
  const found = [...joined.keys()];
  const last = left > 0 ? undefined : BEGUN.exec(text)?.[0];
  const begun = last === undefined ? null : fold(last);
  const busy = found.filter((one) => !IDLE.has(one) && one !== begun);
  const asks = found.some((one) => ASKING.has(one) || one === 'що' || one === 'что');
  const isOfWord = asks && busy.some((one) => CALLED.test(one));
  const telling = busy.filter((one) => !ASKING.has(one) && !(isOfWord && (CALLED.test(one) || A_WORD.test(one))));
  for (const word of telling.length + wanted.length > 0 ? telling : busy) {
    const said = numerals.filter(({ start, end, isWord }) => isWord && fold(rest.slice(start, end)) === word);
    const keys = said.flatMap(({ keys }) => keys);
    const parts = joined.get(word) ?? [];
    wanted.push({ is: 'word', word, ...(keys.length > 0 && { keys }), ...(parts.length > 0 && { parts }) });
  }
  return {
    wanted: wanted.slice(0, MOST_WORDS),
    shown,
    left,
    isIdle: wanted.length === 0 && found.length > 0,
    begun,
  };
}

/** A letter that nothing follows is a word that has been begun: nobody has asked for it yet. */
const BEGUN = new RegExp(String.raw`(?<=^|[\s"“„«])[${LETTERS}]['’ʼ]?$`);

/** Letters and figures as East Asian keyboards write them, and letters that a printed page joins. */
const OTHER_WIDTH = /[\ufb00-\uff5e]+/g;
/** What came along from a page. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/giu;

/**
 * What is written in short, as it would be written in full. A browser needs milliseconds to prepare a pattern that asks
 * for letters of any alphabet, a dozen of them half a first answer: each is asked only where there is its sign.
 */
function plainly(text: string): string {
  let plain = text.replace(OF_A_WORD, '').replace(OTHER_WIDTH, (signs) => signs.normalize('NFKC'));
  if (/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(plain))
    plain = ENGLISH_DAYS.reduce((all, pattern) => all.replace(pattern, englishDay), plain);
  if (/[<&]/.test(plain)) plain = plain.replace(MARKUP, ' ');
  if (plain.includes('.')) plain = plain.replace(STOPS, (letters) => letters.replace(/[.\s]/g, ''));
  if (/["“”*]/.test(plain)) plain = plain.replace(FOR_APOSTROPHE, '’');
  if (/пер[шв]|друг|втор/i.test(plain))
    plain = plain.replace(FIRST_DAYS, (_, one?: string) => (one === undefined ? '2' : '1'));
  plain = plain.replace(/and one half/gi, 'and a half');
  return /\d/.test(plain) ? withFigures(plain) : plain;
}

function withFigures(text: string): string {
  return text
    .replace(DATE, (figures, day: string, _, month: string, year: string) => {
      const name = MONTHS[Number(month) - 1];
      return name === undefined ? figures : `${Number(day)} ${name} ${year}`;
    })
    .replace(YEAR, '')
    .replace(THOUSAND, (_, figures: string) => `${1000 * Number(figureKeys(figures)[0]?.slice(1))} `)
    .replace(TIMES, ' ')
    .replace(DECIMAL, '$1.');
}

function englishDay(...given: unknown[]): string {
  const { day = '', month = '' } = given.at(-1) as Partial<Record<'day' | 'month', string>>;
  const named = DAYS.indexOf(day.toLowerCase()) + 1;
  const name = ENGLISH_MONTHS.find((one) => one.startsWith(month.slice(0, 3).toLowerCase()));
  return `${named || Number.parseInt(day, 10)} ${name ?? ''}`;
}

function without(text: string, said: readonly SaidNumber[]): string {
  return said.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

/** The words of one with hyphens, where each would be looked for by itself: “trade-union”, but not «що-до». */
function partsOf(word: string): string[] {
  const parts = new MarkedText(word).words.flatMap(({ keys }) => keys);
  return parts.length > 1 && parts.every((one) => one.length > 3 && !ASKING.has(one)) ? parts : [];
}
