/**
 * Of whom a sentence speaks, in a source and in its translations: “workers” for «робітниць» counts other people, and
 * “cells” for «членів осередків» other things; “will be” for «повинно» bids nobody. What is looked for is a word of the
 * kind, whatever the words around it.
 */
import type { Span } from '../../model/common.ts';
import { wholeWords } from '../characters.ts';
import type { NumberLanguage } from '../numbers/numeral.ts';
import { PEOPLE, type PatternByLanguage } from './people-words.ts';
import { WordTable } from './word-table.ts';

/** Behind it stands what is to be done: «належить зробити», and not «належить до партії». */
const TO_DO = {
  uk: '(?= (?:\\p{L}+ ){0,2}\\p{L}+ти(?:ся|сь)?(?!\\p{L}))',
  // Not of «пять», «часть».
  ru:
    '(?= (?:\\p{L}+ ){0,2}(?!\\p{L}*(?:ость|п[ія]ть|шесть|десять|девять|часть|власть|область|треть|верть)(?!\\p{L}))' +
    '\\p{L}+(?:ть|ти|чь)(?:ся|сь)?(?!\\p{L}))',
};

/** Patterns of whole words, in small letters: no word is of two kinds. */
const KINDS = {
  ...PEOPLE,
  communists: { uk: 'комуніст\\p{L}*', ru: 'коммунист\\p{L}*', en: 'communists?|bolsheviks?' },
  young: {
    uk: 'молод\\p{L}+|юна[кц]\\p{L}*|л?ксм\\p{L}?|комсомол\\p{L}*',
    ru: 'молод\\p{L}+|юнош\\p{L}*|[рл]?ксм|комсомол\\p{L}*',
    en: 'young\\p{L}*|youth\\p{L}*|juniors?|komsomol\\p{L}*|[lr]?ksm',
  },
  comrades: { uk: 'товариш\\p{L}*', ru: 'товарищ(?!еск)\\p{L}*', en: 'comrades?' },
  shops: { uk: 'цех\\p{L}*', ru: 'цех\\p{L}*', en: '(?:work)?shops?|departments?|floor' },
  mines: {
    uk: 'шахт\\p{L}*|г[іо]рн(?:о|и[чк])\\p{L}*',
    ru: 'шахт\\p{L}*|горн(?:о|я)\\p{L}*',
    en: 'min(?:es?|ing|ers?)|pits?',
  },
  metal: { uk: 'метал\\p{L}*', ru: 'метал\\p{L}*', en: 'metal\\p{L}*' },
  free: { uk: 'вільн(?!о)\\p{L}+', ru: 'свободн\\p{L}+', en: 'free|spare|off' },
  new: {
    uk: 'нов(?:ий|а|е|і|ого|ому|ої|ою|им|их|ими|ій|у)',
    ru: 'нов(?:ый|ая|ое|ые|ого|ому|ой|ую|ым|ых|ыми)',
    en: 'new|newly|fresh|novel|recent\\p{L}*',
  },
  obligation: {
    uk:
      'повин(?:ен|на|но|ні)|мус(?:ить|ять|имо|ів|ил[аои]|ити)|треба|потр[іе]б\\p{L}*|необхідн\\p{L}+' +
      "|вимаг\\p{L}+|змуш\\p{L}+|завдан\\p{L}+|задач\\p{L}*|(?:зо)?обов[’']яз\\p{L}+" +
      `|(?:ма(?:є|ють|ємо)|слід|належить|доводиться)${TO_DO.uk}`,
    ru:
      'долж(?:ен|на|но|ны)|надо|нуж(?:ен|н\\p{L}+)|необходим\\p{L}*|требу\\p{L}+' +
      `|вынужд\\p{L}+|задач\\p{L}*|обязан\\p{L}*|(?:следует|надлежит|приходится)${TO_DO.ru}`,
    en:
      'must|should|shall|ought|need\\p{L}*|necess\\p{L}+|requir\\p{L}+' +
      '|(?:ha(?:s|ve|d|ving)(?: got)?|is|are|was|were) to|tasks?|dut(?:y|ies)|oblig\\p{L}+' +
      '|bound|binding|imperative|essential|vital|urgen\\p{L}+|called upon|forc(?:es?|ed)|compel\\p{L}*|demand\\p{L}*',
  },
} as const satisfies Readonly<Record<string, PatternByLanguage>>;
type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Kind[];

/**
 * Other words for a duty, in which no source says one to which a translation has to answer: “calls for”, “let it be
 * said”, «варто зазначити».
 */
const OTHER_BIDS: PatternByLanguage = {
  uk:
    'варт(?:о|ий|а|і)|годиться|доводиться|належить|слід|випадає|пропону\\p{L}+|доруч\\p{L}+|нехай|хай|пора|час' +
    '|змоги (?:нема|немає)|за?лиша(?:ється|лося)|конче|ціл(?:ь|і)|мет[аиу]|\\p{L}+(?:ймо|ьмо|імо)(?:ся|сь)?' +
    '|зазначимо|зауважимо|скажемо|ма(?:є|ють|ємо|в|ла|ло|ли)',
  ru: 'следует|надлежит|приходится|пусть|пора|предл(?:аг|ож)\\p{L}+|поруч\\p{L}+',
  en:
    'call(?:s|ed|ing)? for|asks?|asked|asking|wants?|wanted|expect\\p{L}*|let|worth|deserv\\p{L}+|remains? to' +
    '|charge[sd]?|instruct\\p{L}*|order(?:s|ed)?|prescrib\\p{L}+|propos\\p{L}+|assign\\p{L}+|goals?|targets?|aims?' +
    '|mission|jobs?|compulsory|mandatory|without fail|by all means|certainly|presum\\p{L}+|time to|cannot but' +
    '|(?:ha(?:s|ve|d)|is|are) (?:also|only|first|still|now|then|\\p{L}+ly) to|follow(?:s|ed)?',
};

/** What another kind says as well: who is of the Komsomol is young, and a communist a member of the party. */
const ALSO: Partial<Readonly<Record<Kind, Kind>>> = { members: 'communists', communists: 'members' };
/** These may be said in other words, unless another kind is named in their place. */
const SOFT: ReadonlySet<Kind> = new Set(['comrades']);
/** What must be done is said of others: it stands in the place of none, and once is enough. */
const APART: Kind = 'obligation';

const tableOf = (language: NumberLanguage): WordTable => new WordTable(NAMES.map((kind) => KINDS[kind][language]));
const TABLES = { uk: tableOf('uk'), ru: tableOf('ru'), en: tableOf('en') };
const BIDS: Readonly<Record<NumberLanguage, RegExp>> = {
  uk: new RegExp(wholeWords(OTHER_BIDS.uk), 'u'),
  ru: new RegExp(wholeWords(OTHER_BIDS.ru), 'u'),
  en: new RegExp(wholeWords(OTHER_BIDS.en), 'u'),
};

/** The words of each kind in some words. */
export interface SpokenOf {
  readonly language: NumberLanguage;
  readonly kinds: ReadonlyMap<Kind, readonly Span[]>;
  /** Does it bid in words that no source is held to? */
  bids(): boolean;
}

export function spokenOf(text: string, language: NumberLanguage): SpokenOf {
  const kinds = new Map<Kind, Span[]>();
  for (const { row, ...span } of TABLES[language].find(text.toLowerCase())) {
    const kind = NAMES[row];
    if (kind === undefined) continue;
    const before = kinds.get(kind) ?? [];
    // «женщин-работниц» are spoken of once.
    const isJoined = text[span.start - 1] === '-' && before.at(-1)?.end === span.start - 1;
    kinds.set(kind, isJoined ? [...before.slice(0, -1), span] : [...before, span]);
  }
  return { language, kinds, bids: () => BIDS[language].test(text.toLowerCase()) };
}

/** A word of a source that nothing in its translation says, and the word that stands there in its place. */
export interface Lost {
  readonly word: Span;
  readonly instead: Span | null;
}

/**
 * The kinds of people, things and duties of which a source speaks, and its translation does not. How often is not
 * asked of an English one: it says “they” of whom Ukrainian and Russian name again.
 */
export function lostKinds(source: SpokenOf, translation: SpokenOf): Lost[] {
  const often = (said: SpokenOf, kind: Kind): number =>
    [kind, ALSO[kind] ?? kind].reduce((sum, one) => sum + (said.kinds.get(one)?.length ?? 0), 0);
  const kindred = translation.language !== 'en';
  const more = (one: SpokenOf, other: SpokenOf, kind: Kind): boolean =>
    often(other, kind) === 0 || (kindred && kind !== APART && often(one, kind) > often(other, kind));
  const others = [...translation.kinds].filter(([kind]) => kind !== APART && more(translation, source, kind));
  return [...source.kinds].flatMap(([kind, words]): Lost[] => {
    const [word] = more(source, translation, kind) ? words.slice(-1) : [];
    const instead = kind === APART ? null : (others.at(0)?.[1].at(-1) ?? null);
    if (word === undefined || (kind === APART && translation.bids())) return [];
    return SOFT.has(kind) && instead === null ? [] : [{ word, instead }];
  });
}
