/** The dictionaries for Hunspell that inflection is taken from. They are read when a build asks for them. */
import english from 'dictionary-en-gb';
import russian from 'dictionary-ru';
import ukrainian from 'dictionary-uk';
import type { Dictionaries, Dictionary } from './hunspell.ts';

/** Rules of the English dictionary that inflect: -s, -ed, -ing, ’s, -er with -est. The others make other words. */
const INFLECTING = 'SDGMRT';
const TOGETHER = 'RT';

export function dictionaries(): Dictionaries {
  const decoder = new TextDecoder();
  const texts = ({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Dictionary => ({
    aff: decoder.decode(aff),
    dic: decoder.decode(dic),
  });
  return {
    uk: texts(ukrainian),
    ru: texts(russian),
    en: { ...texts(english), inflecting: INFLECTING, together: TOGETHER },
  };
}
