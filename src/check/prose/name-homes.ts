/** Who says a number: no person or place that stands in another document than its words. */
import type { Lang, Span } from '../../model/common.ts';
import type { StoredTerm } from '../../read/term.ts';
import { isNameOf, nameStems, stemOf } from '../../text/compared/names.ts';

/** A name that says what stands in another document. */
export interface Stranger extends Span {
  readonly name: string;
  /** The document in which it stands. */
  readonly home: string;
}

/** Where people and places of the glossary stand. */
export interface Homes {
  /** Where this is the same, so is what is found. */
  readonly sign: string;
  /** The first name of a sentence that says something, where none that says so stands in one of the documents. */
  stranger(sentence: string, documents: ReadonlySet<string>, lang: Lang): Stranger | null;
}

const VERBS: Readonly<Record<Lang, string>> = {
  en:
    'says|said|reports|reported|claims|claimed|gives|gave|names|named|calls|called|counts|counted|puts|tells|told|' +
    'forecasts|writes',
  uk:
    'каже|сказа\\p{L}+|говорит\\p{L}+|звіту\\p{L}+|назива\\p{L}+|назва\\p{L}+|рахує|нараху\\p{L}+|прогнозу\\p{L}+|' +
    'пише|подає|твердит\\p{L}+',
};
/** A name, or initials with which somebody has signed. */
const NAME = String.raw`(?<name>\p{Lu}\.[ \u00a0]?\p{Lu}\.|\p{Lu}[\p{L}’'-]+?)(?:[’']s)?`;
const SAYING: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    String.raw`(?<!\p{L})(?:(?:[Bb]y|[Aa]ccording to|(?:${VERBS.en})) )(?:[Cc]omrade )?${NAME}(?![\p{L}’-])|` +
      String.raw`(?<![\p{L}’-])${NAME} (?:${VERBS.en})(?!\p{L})`,
    'gu',
  ),
  uk: new RegExp(
    String.raw`(?<!\p{L})(?:(?:[Зз]а(?: словами| числами| переказом)?|(?:${VERBS.uk})) )(?:тов\. )?` +
      String.raw`${NAME}(?![\p{L}’-])|` +
      String.raw`(?<![\p{L}’-])${NAME} (?:${VERBS.uk})(?!\p{L})`,
    'gu',
  ),
};

interface Home {
  readonly stems: readonly string[];
  readonly initials: readonly string[];
  readonly documents: ReadonlySet<string>;
}

const withoutSpaces = (name: string): string => name.replace(/\s/gu, '');

/** @param terms the entries of the glossary; a name that is part of what another is called tells nothing */
export function homesOf(terms: readonly StoredTerm[]): Homes {
  const heads = terms.map(({ sides: { en, uk } }) => `${en?.front.value.term ?? ''} ${uk?.front.value.term ?? ''}`);
  const homes = terms.flatMap(({ sides: { en } }, index): Home[] => {
    const { kind, term = '', forms = [], also } = en?.front.value ?? {};
    if (kind !== 'person' && kind !== 'place') return [];
    const names = [
      term,
      ...forms.map(({ form }) => form),
      ...[also?.modern, also?.latin].flat().flatMap((name) => name ?? []),
    ];
    const initials = names.filter((name) => /^\p{Lu}\. ?\p{Lu}\.$/u.test(name)).map(withoutSpaces);
    const stems = nameStems(names);
    const inOthers = heads.some(
      (head, at) =>
        at !== index &&
        (head.match(/\p{L}+/gu) ?? []).some((word) => stems.some((stem) => stemOf(word).startsWith(stem))),
    );
    const documents = new Set(forms.map(({ document }) => document));
    const isTold = stems.length + initials.length > 0 && !inOthers && documents.size > 0;
    return isTold ? [{ stems, initials, documents }] : [];
  });
  return {
    sign: homes
      .map(({ stems, initials, documents }) => `${[...stems, ...initials].join(' ')}: ${[...documents].join(' ')}`)
      .join('; '),
    stranger: (sentence, documents, lang) => {
      let found: Stranger | null = null;
      for (const match of homes.length === 0 ? [] : sentence.matchAll(SAYING[lang])) {
        const name = match.groups?.['name'] ?? '';
        const home = homes.find(
          ({ stems, initials }) => isNameOf(name, stems) || initials.includes(withoutSpaces(name)),
        );
        if (home === undefined) continue;
        if ([...home.documents].some((document) => documents.has(document))) return null;
        const start = match.index + match[0].indexOf(name);
        found ??= { name, home: [...home.documents][0] ?? '', start, end: start + name.length };
      }
      return found;
    },
  };
}
