/**
 * What the words of a source make of a number: a ceiling («не більш як», «не перевищує»), a floor («понад»), an
 * approximation («біля», «почти»), or the number itself. Read from the words directly before and after it; «до» and
 * «від» may mean a bound or the way to a number, so that both readings are allowed.
 */
import type { Bound } from '../model/claim.ts';
import type { SourceLanguage } from '../model/common.ts';

/** Words of growth and decline: with them "from … to …" are two moments. */
export const CHANGE = new RegExp(
  String.raw`(?<!\p{L})(?:з?більш(?:и|а|ен|у)|з?менш(?:и|а|ен|у)|побільш|поменш|зр[оі]с|вир[оі]с|рост|ріст|зниз|` +
    'знижу|підвищ|підня|подня|впа|скоро[тч]|дове[лд]|дов[іо]в|перей|дош|дійш|увелич|уменьш|возрос|вырос|сниз|пониз|' +
    'повыс|сократ|упал|паден|gr(?:ew|ow)|r(?:ose|is(?:e|ing))|f(?:ell|all)|(?:in|de)creas|reduc|drop)',
  'iu',
);

/** What words make of the number beside them. */
export interface BoundReading {
  /** The bounds that the words bear, the likeliest first. */
  readonly bounds: readonly Bound[];
  /** The words that say so; null where none stands there. */
  readonly words: string | null;
}

/** A pattern of words before or after a number, and what it makes of it. */
type Rule = readonly [pattern: RegExp, bounds: readonly Bound[]];

/** Small words between a bound and its number: «не більш як із одинадцяти», «свыше чем на 20». */
const FILLERS =
  'як|ніж|за|від|ніби|аніж|на|в|у|по|із|з|зі|до|для|яких|якихось|якісь|всього|усього|всі|усі|цілих|' +
  'чем|нежели|во|с|со|из|от|к|ко|все|' +
  'каких-нибудь|каких-то|какие-нибудь|всего|целых|того|тих|тех';
const GAP = String.raw`(?:[\s«"(]+(?:${FILLERS}))*[\s«"(]*[—–-]?\s*$`;
/** A verb may be further off: «не перевищує встановленої норми в 5». */
const FAR = String.raw`(?:\s+[\p{L}'’ʼ-]+){0,2}[\s«"(]*[—–-]?\s*$`;
const START = String.raw`(?<![\p{L}\p{M}'’ʼ-])`;

const MORE = {
  uk: 'більше?|вище|понад|поверх|зверх|довше|частіше(?!\\s+(?:за\\s+)?[ву]с)|старш(?:е|ий|і|их)|свише',
  ru: 'более|больше|свыше|выше|сверх|поверх|дольше|чаще(?!\\s+вс)|старше',
};
const LESS = {
  uk: 'менше?|нижче|рідше|молодш(?:е|ий|і|их)|неповн(?:их|і)',
  ru: 'менее|меньше|ниже|реже|моложе|неполных',
};
const EXCEED = {
  uk: String.raw`перевищ(?:ує|ують|ував|увал[аои]|увати|ив|ил[аои]|ить|ать|ити)|переходи(?:ть|в|ла|ло|ли)\s+за`,
  ru: String.raw`превы(?:шает|шают|шал|шала|шало|шали|сил|сила|сило|сили|сит|сят|шать|сить)`,
};
const REACH = {
  uk: String.raw`(?:дося(?:гає|гають|гало|гала|гли|гла|гло)|дохо(?:дить|дять|дило|дила|дили)\s+до)`,
  ru: String.raw`(?:дости(?:гает|гают|гало|гала|гали|гло|гла|гли)|дохо(?:дит|дят|дило|дила|дили)\s+до)`,
};
const SLIGHTLY = String.raw`(?:трохи|трошки|дещо|ледве|немногим|немного|чуть|несколько)`;
const NOT = String.raw`(?:не|ні|ни|ані)\s+`;

const JOIN = String.raw`(?:(?:і|й|та|а|и|або|чи|или)\s+)?`;

const either = (words: Readonly<Record<SourceLanguage, string>>, language: SourceLanguage): string =>
  `(?:${words[language]})`;

/** The first rule that fits is the one: longer turns of speech stand first. */
function before(language: SourceLanguage): Rule[] {
  const [more, less, exceed, reach] = [MORE, LESS, EXCEED, REACH].map((words) => either(words, language));
  const rule = (pattern: string, ...bounds: Bound[]): Rule => [new RegExp(START + pattern, 'iu'), bounds];
  return [
    rule(`${NOT}(?:${more}[\\s,]+${JOIN}${NOT}${less}|${less}[\\s,]+${JOIN}${NOT}${more})${GAP}`, 'exactly'),
    // Of a day that is no limit but a term, so that it may be given without a bound.
    rule(`${NOT}(?:пізніше?|позже|позднее)${GAP}`, 'at-most', 'exactly'),
    rule(`${NOT}(?:раніше?|раньше|ранее)${GAP}`, 'at-least', 'exactly'),
    rule(`${NOT}${exceed}${FAR}`, 'at-most'),
    rule(`${exceed}${FAR}`, 'at-least'),
    rule(`${NOT}${reach}(?:[\\s]+[\\p{L}'’ʼ-]+){0,2}${GAP}`, 'at-most'),
    rule(`${NOT}${more}${GAP}`, 'at-most'),
    rule(`${NOT}${less}${GAP}`, 'at-least'),
    rule(`(?:більше?|более)\\s*(?:-|чи|або|или|і|и)\\s*(?:менше?|менее)${GAP}`, 'about'),
    rule(`${SLIGHTLY}\\s+${more}${GAP}`, 'at-least', 'about'),
    rule(`${SLIGHTLY}\\s+${less}${GAP}`, 'at-most', 'about'),
    // A comparison: «стало більше на 12%» gives the difference itself.
    rule(`${more}\\s+(?:на|в|у|во)\\s*$`, 'exactly', 'at-least'),
    rule(`${less}\\s+(?:на|в|у|во)\\s*$`, 'exactly', 'at-most'),
    rule(`${more}${GAP}`, 'at-least'),
    rule(`${less}${GAP}`, 'at-most'),
    ...(language === 'uk'
      ? [
          rule(`(?:щонайменше?|принаймні|(?:як\\s+)?мінімум|мінімально)${GAP}`, 'at-least'),
          rule(`(?:щонайбільше?|(?:як\\s+)?максимум|максимально|від\\s+сили)${GAP}`, 'at-most'),
          rule(`(?:майже|мало\\s+не|трохи\\s+не|ледве\\s+не|без\\s+малого|замалим\\s+не)${GAP}`, 'about', 'at-most'),
          rule(`(?:біля|близько|близько\\s+до|коло|приблизно|орієнтовно|десь|щось|гадано)${GAP}`, 'about'),
          rule(`найбільше${GAP}`, 'exactly', 'at-most'),
          rule(`найменше${GAP}`, 'exactly', 'at-least'),
          rule(`(?:до|під)${GAP}`, 'exactly', 'at-most', 'about'),
          rule(`(?:від|од|з|із)${GAP}`, 'exactly', 'at-least'),
        ]
      : [
          rule(
            `(?:по\\s+(?:меньшей|крайней)\\s+мере|(?:как\\s+)?минимум|минимально|самое\\s+(?:меньшее|малое))${GAP}`,
            'at-least',
          ),
          rule(`(?:самое\\s+большее|(?:как\\s+)?максимум|максимально|от\\s+силы)${GAP}`, 'at-most'),
          rule(`с\\s+лишним${GAP}`, 'at-least'),
          rule(`(?:почти|чуть\\s+не|едва\\s+не|без\\s+малого)${GAP}`, 'about', 'at-most'),
          rule(`(?:около|приблизительно|примерно|ориентировочно|порядка|где-то|что-то|близко\\s+к)${GAP}`, 'about'),
          rule(`(?:до|под)${GAP}`, 'exactly', 'at-most', 'about'),
          rule(`(?:от|с|со)${GAP}`, 'exactly', 'at-least'),
        ]),
    [/(?:[>≥])\s*$/u, ['at-least']],
    [/(?:[<≤])\s*$/u, ['at-most']],
    [/(?:[~≈±])\s*$/u, ['about']],
  ];
}

/** The counted noun may stand between: «20 осіб і більше». A bound that another number follows belongs to that one. */
const NOUN = String.raw`^(?:\s+[\p{L}'’ʼ.%-]+){0,3}?\s*`;
const ENDS = String.raw`(?![\p{L}'’ʼ-])(?=\s*(?:[.,;:)!?»]|$))`;
const OR_AND = '(?:і|й|та|або|чи|и|или)';
const AFTER: readonly Rule[] = (
  [
    [
      String.raw`(?:з|із|с|со)\s+(?:лишком|лишнім|лишним|гаком|верхом|чимсь|чимось|чем-то|хвостиком)(?!\p{L})`,
      ['at-least'],
    ],
    [String.raw`${OR_AND}\s+(?:більше?|вище|понад|более|больше|выше)${ENDS}`, ['at-least']],
    [String.raw`${OR_AND}\s+(?:менше?|нижче|менее|меньше|ниже)${ENDS}`, ['at-most']],
    [String.raw`,?\s*(?:не\s+(?:більше?|вище|более|больше|выше)|щонайбільше|максимум)${ENDS}`, ['at-most']],
    [String.raw`,?\s*(?:не\s+(?:менше?|нижче|менее|меньше|ниже)|щонайменше|мінімум|минимум)${ENDS}`, ['at-least']],
    [String.raw`,?\s*(?:приблизно|орієнтовно|примерно|приблизительно)(?!\p{L})`, ['about']],
    [String.raw`,?\s*(?:або|чи|или)\s+(?:близько|коло|около)\s+того`, ['about']],
  ] as const
).map(([pattern, bounds]) => [new RegExp(NOUN + pattern, 'iu'), bounds]);

/**
 * A part of each word that makes a bound. Most numbers have none beside them, and need not be held against every rule:
 * that takes fifty microseconds more, four seconds of 10,000 documents (26 November 2026).
 */
const MARKED = new RegExp(
  '(?:^|[^\\p{L}])(?:більш|менш|вищ|нижч|понад|поверх|зверх|довше|свиш|неповн|перевищ|переход|дося|доход|пізніш|' +
    'раніш|що?най|принаймн|мінім|максим|майже|мало|трохи|трошки|ледв|близьк|біля|коло|прибл|орієнт|десь|щось|гадан|' +
    'замал|без|від сили|дещо|боле|больш|свыш|выш|сверх|дольше|мене|меньш|ниже|неполн|превы|дости|позж|поздн|раньше|' +
    'ранее|рідше|част|старш|молодш|реже|чаще|моложе|' +
    'миним|сам|по |от силы|почти|чуть|едва|немно|неско|около|пример|ориент|порядк|где-то|что-то|з |із |с |со )|' +
    '[<>≤≥~≈±]',
  'iu',
);

/** The rules that need none of these words. */
const prepositions = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(([, bounds]) => bounds[0] === 'exactly' && bounds.length > 1);

const BEFORE: Readonly<Record<SourceLanguage, readonly Rule[]>> = { uk: before('uk'), ru: before('ru') };
const PREPOSITIONS: Readonly<Record<SourceLanguage, readonly Rule[]>> = {
  uk: prepositions(BEFORE.uk),
  ru: prepositions(BEFORE.ru),
};

/** What the words beside a number make of it. @param preceding, following the words of its block on either side */
export function readBound(preceding: string, following: string, language: SourceLanguage): BoundReading {
  // Nothing of an earlier sentence; a point inside a number or after an initial does no harm.
  const near = lastClause(preceding.slice(-100));
  for (const [pattern, bounds] of MARKED.test(near) ? BEFORE[language] : PREPOSITIONS[language]) {
    const found = pattern.exec(near);
    if (found === null) continue;
    // The way to a number is none: «збільшилося до 1068».
    const way = bounds[0] === 'exactly' && CHANGE.test(sentenceAround(preceding, following));
    return { bounds: way ? ['exactly'] : bounds, words: found[0].trim() };
  }
  const behind = following.slice(0, 120);
  for (const [pattern, bounds] of MARKED.test(behind) ? AFTER : []) {
    const found = pattern.exec(behind);
    if (found !== null) return { bounds, words: found[0].trim() };
  }
  return { bounds: ['exactly'], words: null };
}

/** What stands behind the last sign that ends a clause. */
const lastClause = (words: string): string => words.replace(/^.*[.;:!?]/su, '');

/** The words of the sentence on both sides of a number; a point after an abbreviation ends none. */
function sentenceAround(preceding: string, following: string): string {
  const before = preceding.slice(-LONGEST).split(/[.!?…]\s+(?=\p{Lu})/u);
  const [after] = following.slice(0, LONGEST).split(/[.!?…](?=\s+\p{Lu}|\s*$)/u);
  return `${before.at(-1) ?? ''} ${after ?? ''}`;
}

/** Further off no verb belongs to the number. */
const LONGEST = 250;

/** What the greatest or the least has to be, to be a bound: the greatest share of several is none. */
const KIND =
  String.raw`\p{L}*\s+(?:можлив|допуст|припуст|дозвол|возмож|разреш|числ|кільк|колич|склад|состав|` +
  'розмір|размер|норм)';

/** Words anywhere in a sentence that may be the ground of a bound: «найбільше число членів бюро – 11». */
const GROUND: Readonly<Record<Exclude<Bound, 'exactly'>, RegExp>> = {
  'at-most': beginning(
    String.raw`(?:не|ні|ни)\s+(?:більш|вищ|перевищ|понад|бол|выш|превы|свыш|пізніш|позд|позж)`,
    `що?найбільш|(?:найбільш|наиболь?ш)${KIND}`,
    'максим|гранич|предел|ліміт|лимит|обмеж|огранич|межа|межі|менш|менее|меньше|нижч|ниже',
    String.raw`самое\s+больш`,
  ),
  'at-least': beginning(
    String.raw`(?:не|ні|ни)\s+(?:менш|нижч|мене|меньш|ниж|раніш|ран|рідш|реж|молодш|молож)`,
    `що?найменш|(?:найменш|наимень?ш)${KIND}`,
    'мінім|миним|понад|більш|вище|более|больше|свыш|выше|перевищ|превы|принаймні',
    String.raw`по\s+(?:крайней|меньшей)\s+мере`,
  ),
  about: beginning(
    String.raw`біля|близьк|коло(?!\p{L})|приблизн|орієнтовн|майже|мало\s+не|без\s+малого|десь|щось|кругл|заокругл`,
    String.raw`пересічн|середн|окол|прибл|примерн|почти|ориентир|порядк|округл|средн`,
  ),
};

/** Words that begin so. */
function beginning(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${patterns.join('|')})`, 'iu');
}

/** Do the words of a sentence give any ground for a bound? */
export function grounds(bound: Exclude<Bound, 'exactly'>, sentence: string): boolean {
  return GROUND[bound].test(sentence);
}

/** Between the English words of a bound and the number: “at least some two”. */
const ENGLISH_GAP = String.raw`(?:\s+(?:the|a|an|some|of|by|to|than|in|about))*[\s“(]*$`;

/** The first rule that fits is the one: longer turns of speech stand first. */
const ENGLISH_BEFORE: readonly (readonly [string, readonly Bound[]])[] = [
  [
    String.raw`(?:no|not|never|n’t)\s+(?:\w+\s+){0,2}(?:more|larger|greater|higher|longer|later|over|above)`,
    ['at-most'],
  ],
  [String.raw`(?:no|not|never|n’t)\s+(?:\w+\s+){0,2}(?:fewer|less|smaller|lower|earlier|under|below)`, ['at-least']],
  [String.raw`(?:not|never|n’t|without|nor)\s+(?:to\s+)?exceed(?:s|ing|ed)?`, ['at-most']],
  [String.raw`exceed(?:s|ing|ed)?`, ['at-least']],
  [String.raw`at\s+(?:the\s+)?(?:very\s+)?most|maximum|limit(?:ed)?|ceiling`, ['at-most']],
  [String.raw`at\s+(?:the\s+)?(?:very\s+)?least|minimum`, ['at-least']],
  [String.raw`more|upwards`, ['at-least', 'exactly']],
  [String.raw`(?:fewer|less)`, ['at-most', 'exactly']],
  [String.raw`about|approximately|roughly|circa|approaching|close|nearly|almost`, ['about', 'at-most']],
  [String.raw`around|some|(?<!made\s)up|over|above|under|below`, ['exactly', 'about', 'at-most', 'at-least']],
];
const ENGLISH_AFTER: readonly (readonly [string, readonly Bound[]])[] = [
  [String.raw`or\s+(?:more|over|above|longer)|at\s+(?:the\s+)?least|and\s+(?:more|over|above)`, ['at-least']],
  [String.raw`or\s+(?:fewer|less|under|below)|at\s+(?:the\s+)?most`, ['at-most']],
  [String.raw`or\s+(?:so|thereabouts)|more\s+or\s+less`, ['about']],
];
const rules = (
  rows: typeof ENGLISH_BEFORE,
  around: (words: string) => string,
): (readonly [RegExp, readonly Bound[]])[] => rows.map(([words, bounds]) => [new RegExp(around(words), 'iu'), bounds]);
const ENGLISH_PRECEDING = rules(ENGLISH_BEFORE, (words) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})${ENGLISH_GAP}`);
const ENGLISH_FOLLOWING = rules(
  ENGLISH_AFTER,
  (words) => String.raw`^(?:\s+[\p{L}’-]+){0,3}?,?\s+(?:${words})(?!\p{L})`,
);

/** What English words beside a number make of it: “no more than”, “at least”, “about”. */
export function readEnglishBound(preceding: string, following: string): BoundReading {
  const near = lastClause(preceding.slice(-100));
  for (const [pattern, bounds] of ENGLISH_PRECEDING) {
    const found = pattern.exec(near);
    if (found !== null) return { bounds, words: found[0].trim() };
  }
  for (const [pattern, bounds] of ENGLISH_FOLLOWING) {
    const found = pattern.exec(following.slice(0, 120));
    if (found !== null) return { bounds, words: found[0].trim() };
  }
  return { bounds: ['exactly'], words: null };
}

/** English words anywhere in a sentence that may be the ground of a bound. */
const ENGLISH_GROUND: Readonly<Record<Exclude<Bound, 'exactly'>, RegExp>> = {
  'at-most': /\b(?:most|maxim\w*|limit\w*|ceiling|fewer|less|under|below|within|exceed\w*|(?:no|not)\b.*\bmore)\b/iu,
  'at-least': /\b(?:least|minim\w*|more|over|above|exceed\w*|(?:no|not)\b.*\b(?:fewer|less))\b/iu,
  about: /\b(?:about|around|approximat\w*|roughly|nearly|almost|average|round\w*|some|estimat\w*)\b/iu,
};

/** Do the English words of a sentence give any ground for a bound? */
export function groundsInEnglish(bound: Exclude<Bound, 'exactly'>, sentence: string): boolean {
  return ENGLISH_GROUND[bound].test(sentence);
}
