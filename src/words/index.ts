/** Every word that the site itself says, by language. */
import { en, type Words } from './en.ts';
import { uk } from './uk.ts';

export type { Words };

const languages = { en, uk };

/** The words of the site in one language. */
export function words(lang: 'en' | 'uk'): Words {
  return languages[lang];
}
