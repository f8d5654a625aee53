/** What languages are called in messages. */
import type { Bilingual } from '../model/common.ts';
import type { WrittenLanguage } from './language-of.ts';

/** The languages, as a message names them. */
export const LANGUAGE_NAMES: Readonly<Record<WrittenLanguage, Bilingual>> = {
  en: { en: 'English', uk: 'англійський' },
  uk: { en: 'Ukrainian', uk: 'український' },
  other: { en: 'another language', uk: 'писаний іншою мовою' },
  ru: { en: 'Russian', uk: 'російський' },
};
