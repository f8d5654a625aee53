/** A result as it is shown: where it stands, and its words with what was found in them. */
import type { Lang } from '../../model/common.ts';
import type { Token } from '../../model/search/fold.ts';
import type { Also, ResultKind } from '../../model/search/wire.ts';
import type { Catalogue } from './catalogue.ts';
import { excerpt, MarkedText, marksIn, type Excerpt } from './marks.ts';
import { IDLE } from './query.ts';
import type { Sought } from './places.ts';
import { type Found, RANK } from './rank.ts';
import { type ShownEntry, Spoken } from './shelf.ts';

/** A line in its language. */
export interface Line extends Excerpt {
  readonly lang: string;
}

export interface Result {
  readonly kind: ResultKind;
  /** Below the root of a language. */
  readonly href: string;
  /** The language in which its words stand there. */
  readonly lang: Lang;
  readonly where: string;
  /** The head of what has one, with what was found in it. */
  readonly name: Excerpt | null;
  /** The line with what was found. */
  readonly line: Line | null;
  /** A translation of the line, or the source of it. */
  readonly under: Line | null;
  /** It is what the query asks about. */
  readonly isAnswer: boolean;
}

export interface Options {
  readonly lang: Lang;
  /** Signs of a line before and after the first found word. */
  readonly left: number;
  readonly right: number;
  /** How many results are made at once. */
  readonly first: number;
  /** The document whose places come first, where there is one. */
  readonly here?: string;
}

export interface Around {
  readonly shown: ReadonlyMap<number, ShownEntry>;
  readonly sought: readonly Sought[];
  readonly catalogue: Catalogue;
  readonly options: Options;
}

/** Signs of a text that is shown as a whole, unless it is very long; and of one of which some lines are shown. */
const WHOLE = [400, 400] as const;
const LINES = [60, 160] as const;

/** What is shown of something found; null where its texts do not have it, as where words of a phrase stand apart. */
export function resultOf(found: Found, around: Around): Result | null {
  const { catalogue, options, sought, shown } = around;
  const there = shown.get(found.entry);
  if (there === undefined) return null;
  const sort = catalogue.sort(found.entry);
  const kind = catalogue.kind(found.entry);
  const source = sourceOf(found, shown);
  const own = ownOf(found, shown, options.lang);
  const names = namesOf(there, options.lang);
  const has = (text: MarkedText): boolean => marksIn(text, sought).length > 0;
  const texts = [...(source === null ? [] : [source]), ...own, ...names];
  if (!sought.every((one) => texts.some((text) => hasWanted(text, one, sought)))) return null;
  const line = (text: Spoken | null, [left, right]: readonly [number, number]): Line | null =>
    text === null || text.text === ''
      ? null
      : { lang: text.lang, ...excerpt(text.text, marksIn(text, sought), left, right) };
  const cut = [options.left, options.right] as const;
  const mine = own.find(has) ?? own[0] ?? null;
  const answers = isAnswer(found, around);
  const here = [source, own.find(({ lang }) => lang === options.lang), names[0]];
  const isHere = mine === null || here.some((text) => text && has(text));
  const isHeaded = sort === 'g' || sort === 'p' || sort === 'd';
  const fits = answers || source !== null ? WHOLE : isHeaded ? LINES : cut;
  const common = {
    href: there.href,
    lang: isHere ? options.lang : (mine.lang as Lang),
    where: there.own[options.lang]?.where ?? '',
    name: names[0]?.text ? headOf(names, sought) : null,
    isAnswer: answers,
  };
  // The number, and what it counts. The sentence that says it follows; where the number is ours, its words say so here.
  if (sort === 'c')
    return { ...common, kind, line: line(own[0] ?? null, WHOLE), under: names.some(has) ? null : line(source, WHOLE) };
  if (kind !== 'source')
    return {
      ...common,
      kind,
      line: line(answers && sort === 'g' ? begun(mine) : (source ?? mine), fits),
      under: null,
    };
  const inSource = source !== null && has(source);
  // Beside a source in the language of the page no translation is wanted.
  const isOwnLanguage = source?.lang === options.lang;
  return inSource || mine === null
    ? { ...common, kind, line: line(source, cut), under: isOwnLanguage ? null : line(mine, WHOLE) }
    : { ...common, kind: 'translation', line: line(mine, cut), under: line(source, WHOLE) };
}

/**
 * Whether something found is what the query asks about.
 * @param exactly whether its name has to be written as it was asked for
 */
export function isAnswer({ entry, rank }: Found, around: Around, exactly = false): boolean {
  const { shown, catalogue, options, sought } = around;
  const there = shown.get(entry);
  const sort = catalogue.sort(entry);
  return (
    rank === RANK.answer ||
    ((sort === 'g' || sort === 'd') && there !== undefined && isNamed(namesOf(there, options.lang), sought, exactly))
  );
}

/** Most signs between a day and its month: «29–31 січня», “January 29”. */
const BETWEEN = 6;

/** Whether a text has what is wanted; a day, beside its month. */
function hasWanted(text: MarkedText, one: Sought, all: readonly Sought[]): boolean {
  const marks = marksIn(text, [one]);
  if (one.wanted.is !== 'number' || one.wanted.isDay !== true) return marks.length > 0;
  const words = marksIn(
    text,
    all.filter(({ wanted }) => wanted.is === 'word'),
  );
  return marks.some((day) =>
    words.some(({ start, end }) => Math.max(start, day.start) - Math.min(end, day.end) <= BETWEEN),
  );
}

/** Signs after which an answer has been begun: two or three sentences. */
const BEGUN = 160;

/**
 * The end of a sentence of our own prose, but not of an initial. The browser’s own segmenter takes 30 ms of an unslowed
 * processor to begin, three times what an answer takes.
 */
const SENTENCE_END = /(?<!(?:^|[\s(«“])[A-ZА-ЯЄІЇҐ])[.!?…]["”»)]*(?=\s+[A-ZА-ЯЄІЇҐ«“"(\d])/g;

/** The first sentences of an answer; whoever wants the rest goes there. */
function begun(text: Spoken | null): Spoken | null {
  if (text === null || text.text.length <= WHOLE[0]) return text;
  const ends = [...text.text.matchAll(SENTENCE_END)].map(({ index, 0: sign }) => index + sign.length);
  const end = ends.slice(1, 3).find((one) => one > BEGUN) ?? ends[2] ?? text.text.length;
  const also = text.also.filter(([, to]) => to <= end);
  return end >= text.text.length ? text : new Spoken(text.lang, `${text.text.slice(0, end).trimEnd()}\u00a0…`, also);
}

/** The words of the source; of several sentences of a paragraph, one after another. */
function sourceOf({ entry, more }: Found, shown: Around['shown']): Spoken | null {
  return joined([entry, ...more].map((one) => shown.get(one)?.source ?? null));
}

/** The own words, or the translation, in the language of the page, then in another. */
function ownOf({ entry, more }: Found, shown: Around['shown'], lang: Lang): Spoken[] {
  const langs = Object.keys(shown.get(entry)?.own ?? {}) as Lang[];
  return langs
    .sort((a, b) => Number(b === lang) - Number(a === lang))
    .flatMap((one) => {
      const whole = joined([entry, ...more].map((each) => shown.get(each)?.own[one]?.text ?? null));
      return whole === null ? [] : [whole];
    });
}

function joined(texts: readonly (Spoken | null)[]): Spoken | null {
  const there = texts.filter((text) => text !== null);
  const [first, ...others] = there;
  if (first === undefined) return null;
  return others.reduce((all, { text, also }) => {
    const before = `${all.text} `;
    const moved = also.map(([from, to, ...rest]): Also => [from + before.length, to + before.length, ...rest]);
    return new Spoken(all.lang, before + text, [...all.also, ...moved]);
  }, first);
}

/** Its name, then other names of it. */
function namesOf({ own, heads }: ShownEntry, lang: Lang): MarkedText[] {
  const mine = own[lang] ?? Object.values(own)[0];
  const others = Object.entries(own).flatMap(([one, { name }]) => (one === lang ? [] : [name]));
  return mine === undefined ? others : [mine.name, ...heads, ...others];
}

/** The name with what was found in it; where only another name of it has that, that one behind it. */
function headOf([name, ...others]: readonly MarkedText[], sought: readonly Sought[]): Result['name'] {
  const text = name?.text ?? '';
  const has = (one: MarkedText, some = sought): boolean => marksIn(one, some).length > 0;
  const hasAll = (one: MarkedText): boolean => sought.every((each) => has(one, [each]));
  const isSure = name !== undefined && (hasAll(name) || (has(name) && !others.some(hasAll)));
  const other = isSure ? undefined : (others.find(hasAll) ?? others.find((one) => has(one)));
  const whole = new MarkedText(other === undefined ? text : `${text} · ${other.text}`);
  return excerpt(whole.text, marksIn(whole, sought), ...WHOLE);
}

/** Whether one of the names is what was asked for, word by word, in any form or as it is written. */
function isNamed(names: readonly MarkedText[], sought: readonly Sought[], exactly: boolean): boolean {
  const wanted = sought.flatMap(({ wanted, words }) => {
    if (wanted.is === 'phrase') return wanted.words.map((word) => new Set([word]));
    return [new Set(exactly && wanted.is === 'word' ? [wanted.word] : words.keys())];
  });
  return names.some((name) => {
    const has = ({ word }: Token): boolean => wanted.some((words) => words.has(word));
    // “All-Ukrainian” is asked for whole, or in parts.
    const joined = name.tokens.filter((one) => one.to > one.at + 1 && has(one));
    const telling = name.tokens.filter(
      ({ word, at, to }) =>
        to === at + 1 && !IDLE.has(word) && !joined.some((whole) => whole.at <= at && at < whole.to),
    );
    if (telling.length + joined.length === 0) return false;
    return telling.every(has) && wanted.every((words) => name.tokens.some(({ word }) => words.has(word)));
  });
}
