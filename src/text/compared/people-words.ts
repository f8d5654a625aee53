/**
 * The words for those of whom the sources count and speak, and for what they belong to, as patterns of whole words in
 * small letters. One table for all who compare two texts: what is a woman in one is a woman in the other.
 */
import type { NumberLanguage } from '../numbers/numeral.ts';

/** The words for one thing in each language. */
export type PatternByLanguage = Readonly<Record<NumberLanguage, string>>;

export const PEOPLE = {
  women: {
    // Not of the gender of a word.
    uk: 'жін(?!оч\\p{L}+ р[іо]д)\\p{L}+|робітниц\\p{L}*|селянк\\p{L}*|дівчат\\p{L}*',
    ru: 'женщин\\p{L}*|жен(?:ск(?!\\p{L}+ род)|от)\\p{L}*|работниц\\p{L}*|крестьянк\\p{L}*|девуш\\p{L}*',
    en: 'wom[ae]n\\p{L}*|female\\p{L}*|girls?|zh[ei]n\\p{L}*',
  },
  workers: {
    uk: 'робітни[кч]\\p{L}*|робоч\\p{L}+|трудящ\\p{L}+|пролетар\\p{L}*',
    ru: 'рабоч\\p{L}+|трудящ\\p{L}+|пролетар\\p{L}*',
    en: 'work(?:ers?|ing|-?people|m[ae]n|force)|labou?r\\p{L}*|toil\\p{L}*|proletar\\p{L}*|employees?|hands',
  },
  peasants: {
    uk: 'селян(?!к)\\p{L}*|незаможни\\p{L}+',
    ru: 'крестьян(?!к)\\p{L}*',
    en: 'peasant\\p{L}*|villager\\p{L}*|farmer\\p{L}*|rural|countryside|country[- ]?(?:people|folk|m[ae]n|wom[ae]n)',
  },
  specialists: {
    uk: 'спец(?:[ів]|ам|ами|ах|[иі]?[яа]л[іи]ст\\p{L}*)?',
    ru: 'спец(?:ы|ов|ам|ами|ах|иалист\\p{L}*)?',
    en: 'specialists?|experts?|professionals?|spets\\p{L}*',
  },
  intelligentsia: {
    uk: '[іи]нтел[іи]ген\\p{L}+',
    ru: 'интеллиген\\p{L}+',
    en: 'intelligents\\p{L}*|intellectual\\p{L}*|educated|professionals',
  },
  cells: { uk: 'осеред(?:ок|к)\\p{L}*', ru: 'ячейк\\p{L}*|ячеек', en: 'cells?' },
  members: {
    uk: 'член(?!ськ)\\p{L}*|партій(?:ець|ц\\p{L}+)|партієць|партійк\\p{L}+',
    ru: 'член(?!ск)\\p{L}*|партиец|партийц\\p{L}+',
    en: 'member\\p{L}*|party m[ea]n',
  },
  candidates: { uk: 'кандидат\\p{L}*', ru: 'кандидат\\p{L}*', en: 'candidat\\p{L}*|probation\\p{L}*|applicants?' },
  unions: {
    uk: 'профсп\\p{L}+|профсоюз\\p{L}*',
    ru: 'профсоюз\\p{L}*|профессиональн\\p{L}+ союз\\p{L}*',
    en: 'unions?',
  },
} as const satisfies Readonly<Record<string, PatternByLanguage>>;
