/**
 * Names of people and places in a sentence and in its translation. A name is the same where the glossary, the table
 * below or the consonants say so; of other words with a capital letter nobody can tell whether they are names: «Червона
 * Армія» is the “Red Army”.
 */
import type { Bilingual, Lang, Span } from '../../model/common.ts';
import { classOf, LETTER, MARK, NUMBER, OTHER } from '../characters.ts';
import { skeletonOf } from './cognates.ts';

/** A person or a place. */
export interface Named {
  /** With what words for it begin, in either script, small, as `stemmed` writes them. */
  readonly stems: readonly string[];
  /** What the glossary calls it; null where it has no entry. */
  readonly term: Bilingual | null;
}
type Stems = Named['stems'];

/** Names that a dispatch of the 1920s may have, whether or not the glossary has an entry. */
const KNOWN = [
  ...['україн украин ukrain', 'російс росія росії росію росси русск russia', 'білорус белорус belarus byelorus'],
  ...['польщ польш польськ польск poland polish', 'німеч німец немец немц германі germany german'],
  ...['італі итали italy italia', 'китай китаї китає chin', 'японі япони japan', 'угорщ венгр hungar'],
  ...['київ киев kyiv kiev', 'харків харьк kharkiv kharkov', 'одес odesa odessa', 'полтав poltav'],
  ...['житом zhytom zhitom', 'вінниц винниц vinnyts vinnits', 'чернігів чернигов chernihiv chernigov'],
  ...['львів львов lviv lvov', 'херсон kherson', 'луганс luhans lugans', 'катеринослав katerynoslav ekaterinoslav'],
  ...['москв московс moscow muscov', 'петроград петербур ленінград ленинград petrograd petersburg leningrad'],
  ...['мінськ минск minsk', 'варшав warsaw', 'берлін берлин berlin', 'париж париз paris', 'лондон london'],
  ...['сибір сибир siberia', 'кавказ caucas', 'крим крым crimea'],
  ...['ленін ленин lenin', 'сталін сталин stalin', 'троцьк троцк trotsk', 'зінов’єв зинов’ев zinoviev'],
  ...['бухарін бухарин bukharin', 'каганович kaganov', 'раковськ раковск rakovs', 'скрипник скрыпник skrypnyk'],
  ...['петровськ петровск petrovs', 'маркс marx', 'енгельс энгельс engels', 'петлюр petliur petlyur'],
].map((stems) => stems.split(' ').map(stemmed));

/** A word in the letters by which names are compared: ґ and apostrophes go, vowels that change in a stem are one. */
function stemmed(word: string): string {
  const letters = word.toLowerCase().replace(/['’ʼьъ]/g, '');
  return letters.replace(/[ґэоіїєё]/g, (letter) => (letter === 'ґ' ? 'г' : 'е'));
}

/** What a name ends in besides its stem; longer words are others. */
const ENDING = new RegExp(
  '^(?:(?:[сцз]к|[сц]|щин)?[а-яе]{0,3}|' +
    '(?:es?|a|y|ya|n|an|ians?|y?ists?|y?ism|ish|ese|us|iv|yi?|i[iy]|sk[aiy]*|ia|o)?s?)$',
  'u',
);
/** What is put before a place: «Всеукраїнська», “All-Ukrainian”. */
const WHOLE = /^все(?=\p{L}{4})/u;
/** Shorter names are like other words. */
const SHORTEST = 4;

/** What many are called, and no name by itself: “the Soviet Republic”. */
const COMMON = new RegExp(
  '^(?:republi|respubli|респ[уо]бл|union|soiuz|союз|спілк|stat(?:e|ion)|станц|city|town|міст|город|capital|столиц|' +
    'gubern|губерн|okruh|округ|oblast|област|distri|район|region|province|провинц|провінц)',
  'iu',
);

/** The stems of names of one person or place. */
export function nameStems(names: readonly string[]): Stems {
  const last = names
    .flatMap((name) => /(?<=^|[\s(])\p{Lu}[\p{L}'’]+(?=\)?$)/u.exec(name.trim())?.[0] ?? [])
    .filter((word) => !COMMON.test(word));
  const stems = last.map((name) => stemmed(name).replace(/(?:[аеиоуюяйы]|[aeiouy])+$/u, ''));
  return [...new Set(stems)].filter(({ length }) => length >= SHORTEST);
}

/** What may be named. */
export interface Names {
  readonly entries: readonly Named[];
  /** These and what is known besides, by the first letters of the stems. */
  readonly byFirst: ReadonlyMap<string, readonly Named[]>;
}
const FIRST = 3;

/** Entries of the glossary, and what is known besides. */
export function withKnown(entries: readonly Named[]): Names {
  const own = entries.flatMap(({ stems }) => stems);
  const others = KNOWN.filter((stems) => !stems.some((stem) => own.some((name) => name.startsWith(stem))));
  const byFirst = new Map<string, Named[]>();
  for (const named of [...entries, ...others.map((stems) => ({ stems, term: null }))])
    for (const first of new Set(named.stems.map((stem) => stem.slice(0, FIRST))))
      byFirst.set(first, [...(byFirst.get(first) ?? []), named]);
  return { entries, byFirst };
}

interface Word extends Span {
  readonly text: string;
  readonly stem: string;
}

/** Words of letters, each with its place. */
function wordsIn(text: string): Omit<Word, 'stem'>[] {
  const words: Omit<Word, 'stem'>[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (kindAt(text, start) !== LETTER) continue;
    let end = start + 1;
    while (kindAt(text, end) === LETTER || kindAt(text, end) === MARK || joins(text, end)) end += 1;
    if (start === 0 || kindAt(text, start - 1) !== NUMBER) words.push({ start, end, text: text.slice(start, end) });
    start = end;
  }
  return words;
}

const kindAt = (text: string, at: number): number => (at < text.length ? classOf(text.charCodeAt(at)) : OTHER);
/** Is it an apostrophe within a word, and not that of whose something is? */
const joins = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '’') &&
  kindAt(text, at + 1) === LETTER &&
  (text[at + 1] !== 's' || kindAt(text, at + 2) === LETTER);

/** Words that may be names; with a small letter, what is of a place or a person: «київський». */
const OF_A_NAME = /^\p{Lu}|[сц]ь?к[а-яіїє]{1,3}$/u;

/** A sentence with its words, each looked at once, however many translations ask. */
export class Naming {
  readonly text: string;
  #plain: readonly Omit<Word, 'stem'>[] | null = null;
  #words: readonly Word[] | null = null;
  #names: readonly Word[] | null = null;
  #persons: readonly Word[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get #found(): readonly Omit<Word, 'stem'>[] {
    return (this.#plain ??= wordsIn(this.text));
  }

  get words(): readonly Word[] {
    return (this.#words ??= this.#found.map(asWord));
  }

  /** Words that may be names. */
  get names(): readonly Word[] {
    return (this.#names ??= this.#found.filter((word) => OF_A_NAME.test(word.text)).map(asWord));
  }

  get persons(): readonly Word[] {
    return (this.#persons ??= personsIn(this.text, this.names));
  }
}

const asWord = (word: Omit<Word, 'stem'>): Word => ({ ...word, stem: stemOf(word.text) });

/** Is a word that may be a name that of the person or place? */
const isName = ({ stem }: Word, stems: Stems): boolean =>
  stems.some((name) => stem.startsWith(name) && ENDING.test(stem.slice(name.length)));

/** Is a word the name of a person or place with these stems? */
export const isNameOf = (text: string, stems: Stems): boolean =>
  isName({ start: 0, end: text.length, text, stem: stemOf(text) }, stems);

/** A word in the letters by which names are compared. */
export const stemOf = (word: string): string => stemmed(word).replace(WHOLE, '');
/** Is a word that of a known person or place? */
export function isKnownName(text: string, { byFirst }: Names): boolean {
  const word = { start: 0, end: text.length, text, stem: stemOf(text) };
  return (byFirst.get(word.stem.slice(0, FIRST)) ?? []).some(({ stems }) => isName(word, stems));
}

/** May a word mean the person or place, in whatever form? */
const mayMean = ({ stem }: Word, stems: Stems): boolean => stems.some((name) => stem.includes(name));
/** May it be the beginning of the name within an abbreviation, «Харгубком»? */
const mayBegin = ({ text, stem }: Word, stems: Stems): boolean =>
  /^\p{Lu}/u.test(text) && stems.some((name) => stem.startsWith(name.slice(0, FIRST)));
/** So many consonants tell a name from others. */
const TELLING = 3;
/** Does one begin as the other does? Г is an h as well. */
function kindred(one: Word, other: Word): boolean {
  const [a = '', b = ''] = [one, other].map(({ text }) => soundsOf(text));
  return Math.min(a.length, b.length) >= TELLING && (a.startsWith(b) || b.startsWith(a));
}
/** The consonants of a word, each a sign: г and h are one. */
export const soundsOf = (word: string): string => skeletonOf(word).toString(16).replaceAll('e', '3');
const isAbbreviation = ({ text }: Word): boolean => /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(text) && text.length <= 6;

/** A name that stands on one side only. */
export interface NameDiffers {
  readonly by: 'source' | 'translation';
  readonly name: string;
  /** The name that stands in the place of it in the translation, or that only it has. */
  readonly word: Span | null;
  /** What the glossary calls it that is lost; null where it has no entry. */
  readonly right: string | null;
}

/** The names that a translation lacks or puts in. */
export function differingNames(source: Naming, translation: Naming, lang: Lang, known: Names): NameDiffers[] {
  const [theirs, ours] = [source.names, translation.names];
  const named = [...theirs, ...ours].flatMap((word) =>
    (known.byFirst.get(word.stem.slice(0, FIRST)) ?? []).filter(({ stems }) => isName(word, stems)),
  );
  const { persons } = source;
  if (named.length === 0 && persons.length === 0) return [];
  const who = [...new Set(named)];
  const [there, here] = [source.words, translation.words];
  const shortened = (words: readonly Word[]): readonly Word[] =>
    words.filter((word) => isAbbreviation(word) && !who.some(({ stems }) => isName(word, stems)));
  // Names may be in an abbreviation, on either side.
  const own = shortened(ours).filter(({ text }) => !there.some((word) => soundsOf(word.text) === soundsOf(text)));
  const lost =
    own.length > 0
      ? []
      : [...lostKnown(theirs, here, who), ...persons.filter((person) => !here.some((word) => kindred(word, person)))];
  const added = shortened(theirs).length > 0 ? [] : addedKnown(there, ours, who);
  const differing = [...new Set(lost)].map((word, index): NameDiffers => {
    const right = who.find(({ stems }) => isName(word, stems))?.term?.[lang] ?? null;
    return { by: 'source', name: word.text, word: added[index] ?? soundingLike(word, ours) ?? null, right };
  });
  const others = added.slice(differing.length);
  return [
    ...differing,
    ...others.map((word): NameDiffers => ({ by: 'translation', name: word.text, word, right: null })),
  ];
}

/** Known names of the translation that its source has in no form. */
function addedKnown(there: readonly Word[], ours: readonly Word[], known: readonly Named[]): Word[] {
  return known.flatMap(({ stems }) => {
    const word = ours.find((one) => isName(one, stems));
    if (word === undefined || there.some((one) => mayMean(one, stems) || mayBegin(one, stems))) return [];
    return there.some((one) => kindred(one, word)) ? [] : word;
  });
}

/** Known names of the source that its translation has in no form. */
function lostKnown(theirs: readonly Word[], here: readonly Word[], known: readonly Named[]): Word[] {
  return known.flatMap(({ stems, term }) => {
    const word = theirs.find((one) => isName(one, stems));
    if (word === undefined || here.some((one) => mayMean(one, stems))) return [];
    // An entry says how its name is spelled, and what else it is called.
    if (term !== null) return word;
    return soundingLike(word, here) === undefined ? word : [];
  });
}

/** A word with a capital letter that has the consonants of a name: the name, however it is spelled. */
function soundingLike({ text: name }: Word, words: readonly Word[]): Word | undefined {
  const sounds = soundsOf(name);
  if (sounds.length < TELLING) return undefined;
  return words.find(({ text }) => /^\p{Lu}/u.test(text) && soundsOf(text) === sounds);
}

/** Persons by their rank or only initial, whose names are written by their sounds; «Дж» and the like have too many. */
const PERSON = /(?<![\p{L}.]|\p{L}\.\s)(?:(?:[Тт]ов|[Тт]т|[Гг]р)\.\s*|\p{Lu}\.\s?)(?=(?!Дж)\p{Lu}\p{Ll}{4})/gu;

function personsIn(text: string, names: readonly Word[]): Word[] {
  return [...text.matchAll(PERSON)].flatMap(({ 0: { length }, index }) => {
    const person = names.find(({ start }) => start === index + length);
    return person === undefined || soundsOf(person.text).length < TELLING ? [] : person;
  });
}
