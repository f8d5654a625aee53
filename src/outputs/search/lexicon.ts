/**
 * What the browser has to know of the words of the corpus: their inflection, what sounds alike, and where each stands.
 * The dictionaries are used here alone. Of each word of theirs that stands in a text, its endings are handed on.
 */
import { american, LEAST_SKELETON, skeleton } from '../../model/search/skeleton.ts';
import { FIELDS, SLOTS, TEXTS_PER_ENTRY, type WordRows } from '../../model/search/wire.ts';
import { fold, tokens } from '../../model/search/fold.ts';
import { type Entry, type SearchText, termsOf } from './texts.ts';
import { type Dictionaries, type Dictionary, lemmasOf, type Lemma } from './hunspell.ts';
import { IRREGULAR } from './irregular.ts';
import { todaysSpellings } from './spellings.ts';

export interface Lexicon {
  readonly endings: readonly string[];
  readonly lemmas: readonly WordRows['lemmas'][];
  readonly alike: readonly WordRows['alike'][];
  readonly places: readonly WordRows['places'][];
}

/** A word with those of its forms that stand in texts. */
interface Standing extends Lemma {
  readonly standing: readonly string[];
  /** Whether they are spelt in another way. */
  readonly spelt: boolean;
}

/** Reads all words. @param dictionaries of the languages that they may be of */
export function lexiconOf(entries: readonly Entry[], dictionaries: Dictionaries): Lexicon {
  const { places, russian, other } = placesOf(entries);
  const lemmas = standing(russian, other, splitWords(entries), dictionaries);
  const endings = new Map<string, number>();
  return {
    lemmas: lemmas.map((lemma) => cut(lemma, endings)),
    endings: [...endings.keys()],
    alike: alike(lemmas, new Set(places.keys()), entries),
    places: [...places].flatMap(([term, fields]) => rowsOf(term, fields)),
  };
}

/** The texts in which each word stands, by fields; the words of Russian texts, and all others. */
function placesOf(entries: readonly Entry[]): {
  readonly places: ReadonlyMap<string, readonly number[][]>;
  readonly russian: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
} {
  const places = new Map<string, number[][]>();
  const [russian, other] = [new Set<string>(), new Set<string>()];
  const add = (term: string, field: number, text: number): void => {
    const fields = places.get(term) ?? FIELDS.map((): number[] => []);
    places.set(term, fields);
    if (fields[field]?.at(-1) !== text) fields[field]?.push(text);
  };
  entries.forEach((entry, number) => {
    SLOTS.forEach((slot, at) => {
      const text: SearchText | null = slot === 'source' ? entry.source : entry.own[slot];
      const id = number * TEXTS_PER_ENTRY + at;
      const name = slot === 'source' ? '' : entry.name[slot];
      const known = text?.lang === 'ru' ? russian : other;
      for (const { term, read } of text === null ? [] : termsOf(text)) {
        add(term, FIELDS.indexOf(read ? 'read' : 'text'), id);
        known.add(term);
      }
      for (const { word } of [name, ...((slot !== 'source' && entry.heads) || [])].flatMap(tokens)) {
        add(word, FIELDS.indexOf('name'), id);
        other.add(word);
      }
    });
  });
  return { places, russian, other };
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const LATIN = /^[a-z]+$/u;
/** What words of the time begin with, and what is left of them: a word. */
const CLIPPED = new RegExp(
  `^(${[
    'парт|проф|політ|полит|комсомол|комуно|ком|рай|район|окр|окруж|губ|рад|сов|спец|агіт|агит|культ|жін|жен|місц|мест',
    'зав|держ|гос|тех|прод|проп|заг|загально|внутрішньо|обще|внутри|само|без|не|поза|все',
  ].join('|')})(.{4,})$`,
  'u',
);

/** Words with an apostrophe behind a clipped one, without it. */
function splitWords(entries: readonly Entry[]): Set<string> {
  const texts = entries.flatMap(({ source, own }) => [source, own.en, own.uk].map((text) => text?.text ?? ''));
  const found = texts.flatMap((text) => text.match(/\p{Script=Cyrillic}{2,}['’ʼ]\p{Script=Cyrillic}{4,}/gu) ?? []);
  return new Set(found.map(fold));
}

/** The words that the forms of the texts belong to. A form may belong to several. */
function standing(
  russian: ReadonlySet<string>,
  other: ReadonlySet<string>,
  split: ReadonlySet<string>,
  { uk, ru, en }: Dictionaries,
): Standing[] {
  const of = (set: Iterable<string>, script: RegExp): Set<string> => new Set([...set].filter((w) => script.test(w)));
  const all = of([...russian, ...other], CYRILLIC);
  const found = { ru: lemmasOf(all, ru), uk: lemmasOf(all, uk) };
  const lone = loneWords([...found.ru, ...found.uk]);
  const inRussian = withoutLone(found.ru, lone);
  const inUkrainian = withoutLone(found.uk, lone);
  const ofRussian = of(russian, CYRILLIC);
  const ofOther = of(other, CYRILLIC);
  const formsOf = (lemmas: readonly Lemma[]): Set<string> => new Set(lemmas.flatMap(({ forms }) => [...forms]));
  const [knownRu, knownUk] = [formsOf(inRussian), formsOf(inUkrainian)];
  // A word is Ukrainian where it can be, in a text that is not Russian; and the other way round.
  const isUk = (word: string): boolean => knownUk.has(word) && (ofOther.has(word) || !knownRu.has(word));
  const isRu = (word: string): boolean => knownRu.has(word) && (ofRussian.has(word) || !knownUk.has(word));
  const told = (lemmas: readonly Lemma[], has: (word: string) => boolean): Standing[] =>
    lemmas.flatMap((lemma) => {
      const standing = [...lemma.forms].filter((form) => all.has(form) && has(form));
      return standing.length === 0 ? [] : [{ ...lemma, standing, spelt: false }];
    });
  const latin = of(other, LATIN);
  const english = lemmasOf(latin, en).map((lemma) => ({
    ...lemma,
    standing: [...lemma.forms].filter((f) => latin.has(f)),
    spelt: false,
  }));
  const irregular = IRREGULAR.flatMap((line): Standing[] => {
    const forms = line.split(' ');
    const there = forms.filter((form) => all.has(form) || latin.has(form));
    return there.length === 0 ? [] : [{ base: forms[0] ?? '', forms: new Set(forms), standing: there, spelt: false }];
  });
  const unknown = [...all].filter((word) => !knownRu.has(word) && !knownUk.has(word));
  return merged([
    ...told(inUkrainian, isUk),
    ...told(inRussian, isRu),
    ...english,
    ...irregular,
    ...respelt(unknown, uk),
    ...[uk, ru].flatMap((dictionary) => clipped(unknown, split, dictionary)),
  ]);
}

const INSTRUMENTAL = /(?:[оеє]м|[оеє]ю|ой)$/u;

/** Words without other forms that are spelt like an instrumental: «разом» is “together”, not “by the time”. */
function loneWords(lemmas: readonly Lemma[]): Set<string> {
  return new Set(lemmas.flatMap(({ base, forms }) => (forms.size === 1 && INSTRUMENTAL.test(base) ? [base] : [])));
}

function withoutLone(lemmas: readonly Lemma[], lone: ReadonlySet<string>): Lemma[] {
  return lemmas.map((lemma) =>
    lemma.forms.size === 1 ? lemma : { ...lemma, forms: new Set([...lemma.forms].filter((form) => !lone.has(form))) },
  );
}

/** Words that the dictionary has in today’s spelling. */
function respelt(unknown: readonly string[], dictionary: Dictionary): Standing[] {
  const today = new Map(unknown.map((word) => [word, todaysSpellings(word)]));
  const lemmas = lemmasOf(new Set([...today.values()].flat()), dictionary);
  return lemmas.flatMap((lemma): Standing[] => {
    const standing = unknown.filter((word) => today.get(word)?.some((one) => lemma.forms.has(one)));
    return standing.length === 0 ? [] : [{ ...lemma, standing, spelt: true }];
  });
}

/**
 * Words that begin with a clipped one, as those of the time do: «парт» and a word of the dictionary.
 * @param split those that have an apostrophe between the two, «парт'організатор»: their second word is found, too
 */
function clipped(unknown: readonly string[], split: ReadonlySet<string>, dictionary: Dictionary): Standing[] {
  const cuts = [...new Set([...unknown, ...split])].flatMap((word) => {
    const [, first = '', rest = ''] = CLIPPED.exec(word) ?? [];
    return rest === '' ? [] : [{ word, first, rests: [rest, ...todaysSpellings(rest)] }];
  });
  const lemmas = lemmasOf(new Set(cuts.flatMap(({ rests }) => rests)), dictionary);
  const firsts = [...new Set(cuts.map(({ first }) => first))];
  return lemmas.flatMap((lemma) =>
    firsts.flatMap((first): Standing[] => {
      const all = cuts.filter((one) => one.first === first && one.rests.some((rest) => lemma.forms.has(rest)));
      const forms = new Set([...lemma.forms].map((form) => first + form));
      const base = first + lemma.base;
      const [asToday, other] = [true, false].map((is) =>
        all.map(({ word }) => word).filter((w) => forms.has(w) === is),
      );
      const apart = all.map(({ word }) => word).filter((word) => split.has(word));
      const rows = [
        { base, forms, standing: asToday ?? [], spelt: false },
        { base, forms, standing: other ?? [], spelt: true },
        { ...lemma, standing: apart, spelt: true },
      ];
      return rows.filter(({ standing }) => standing.length > 0);
    }),
  );
}

/** Of two alike one; of several with the same forms, one. */
function merged(lemmas: readonly Standing[]): Standing[] {
  const key = ({ forms, standing, spelt }: Standing): string =>
    [spelt, [...forms].sort(), [...standing].sort()].join(';');
  return [...new Map(lemmas.map((lemma) => [key(lemma), lemma])).values()];
}

/** A stem, its set of endings, and which of them stand in texts. */
function cut({ forms, standing, spelt }: Standing, endings: Map<string, number>): WordRows['lemmas'] {
  const all = [...forms].sort();
  const [first = '', last = ''] = [all[0], all.at(-1)];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  const stem = first.slice(0, length);
  const set = all.map((form) => form.slice(length)).join(',');
  const number = endings.get(set) ?? endings.size;
  endings.set(set, number);
  const there = spelt ? standing.map((word) => `~${word}`) : standing.map((form) => form.slice(length));
  return [stem, number, there.join(',')];
}

/** Words by what they sound like, and English ones by the spelling of the other side of the ocean. */
function alike(lemmas: readonly Standing[], all: ReadonlySet<string>, entries: readonly Entry[]): WordRows['alike'][] {
  const found = new Map<string, Set<string>>();
  const add = (key: string, words: readonly string[]): void => {
    found.set(key, new Set([...(found.get(key) ?? []), ...words]));
  };
  const sounds = (word: string, words: readonly string[]): void => {
    const key = skeleton(word);
    if (word.length > LEAST_SKELETON - 1 && key.length >= LEAST_SKELETON) add(`~${key}`, words);
  };
  const known = new Set<string>();
  for (const { base, forms, standing } of lemmas) {
    for (const form of standing) known.add(form);
    if (LATIN.test(base)) {
      for (const form of forms) if (american(form) !== form) add(`≈${american(form)}`, [base]);
    } else for (const word of new Set([base, ...standing])) sounds(word, [base]);
  }
  for (const word of all) if (!known.has(word) && !word.startsWith('#')) sounds(word, [word]);
  const families = lemmas.map(({ standing, base }) => new Set([...standing, base]));
  for (const { names } of entries) {
    const standing = (names?.standing ?? []).flatMap(oneWord);
    for (const name of (names?.asked ?? []).flatMap(oneWord)) {
      const isForm = families.some((family) => family.has(name) && standing.some((form) => family.has(form)));
      if (!isForm && standing.length > 0) add(`=${name}`, standing);
    }
  }
  return [...found].map(([key, words]) => [key, [...words].sort().join(',')] as const);
}

/** The word that a name consists of. */
function oneWord(name: string): string[] {
  const [first] = tokens(name);
  // An abbreviation with brackets is of one party; the word that it explains, of any.
  return first?.end === name.length && first.start === 0 && !name.includes('(') ? [first.word] : [];
}

/** Most texts in a row: a word that stands in more has several. */
const MOST = 1000;

function rowsOf(term: string, fields: readonly (readonly number[])[]): WordRows['places'][] {
  const longest = Math.max(...fields.map(({ length }) => length));
  return Array.from({ length: Math.ceil(longest / MOST) }, (_, row): WordRows['places'] => [
    term,
    ...fields.map((texts) => differences(texts.slice(row * MOST, (row + 1) * MOST))),
  ]);
}

function differences(numbers: readonly number[]): string {
  return numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)).join(' ');
}
