/** The maintainers' words by language; apart from the readers' words, which readers' browsers may have to load. */
import { en, type MaintainerWords } from './en.ts';
import { uk } from './uk.ts';

export type { MaintainerWords };

const languages = { en, uk };

/** The words of the maintainers' pages in one language. */
export function maintainerWords(lang: 'en' | 'uk'): MaintainerWords {
  return languages[lang];
}
