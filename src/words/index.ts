/** Every word that the site itself says, by language. */
import type { Bilingual, Plain } from '../model/text-types.ts';
import { en, type Words as Written } from './en.ts';
import { uk } from './uk.ts';

/** What the site says has neither cites nor markup. */
type PlainWords<T> = T extends string
  ? Plain
  : T extends (...given: infer Given) => infer Words
    ? (...given: Given) => PlainWords<Words>
    : { readonly [Name in keyof T]: PlainWords<T[Name]> };

/** The words of the site; each is plain. */
export type Words = PlainWords<Written>;

const languages = { en, uk } as Readonly<Record<'en' | 'uk', Words>>;

/** The words of the site in one language. */
export function words(lang: 'en' | 'uk'): Words {
  return languages[lang];
}

/** Words of the site in both languages. */
export function inBoth<T extends string>(say: (t: Words, lang: 'en' | 'uk') => T): Bilingual<T> {
  return { en: say(languages.en, 'en'), uk: say(languages.uk, 'uk') };
}
