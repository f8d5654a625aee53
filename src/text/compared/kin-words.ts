/**
 * Words of one kind, of which one stands for another only by mistake: a noun is no verb, a comma no dash, a congress no
 * conference. In two texts that tell the same, what one has more often than the other should not be lacking of its kin.
 */
import type { NumberLanguage } from '../numbers/numeral.ts';
import { PEOPLE } from './people-words.ts';
import { WordTable } from './word-table.ts';
import type { Span } from '../../model/common.ts';

/** What a word means, and the words for it in each language, as patterns of whole words. */
type Row = readonly [meaning: string, uk: string, ru: string, en: string];

/** The rows of people, whose words are said once for all checks. */
const rowsOf = (...meanings: readonly (keyof typeof PEOPLE)[]): readonly Row[] =>
  meanings.map((meaning) => [meaning, PEOPLE[meaning].uk, PEOPLE[meaning].ru, PEOPLE[meaning].en]);

const KIN = {
  'part of speech': [
    ['noun', 'іменник\\p{L}*', 'существительн\\p{L}+', 'nouns?'],
    ['verb', 'дієсл[оі]в\\p{L}*', 'глагол\\p{L}*', 'verbs?'],
    ['adjective', 'прикметник\\p{L}*', 'прилагательн\\p{L}+', 'adjectives?'],
    ['adverb', 'прислівник\\p{L}*', 'наречи\\p{L}+', 'adverbs?'],
    ['pronoun', 'займенник\\p{L}*', 'местоимени\\p{L}+', 'pronouns?'],
    ['preposition', 'прийменник\\p{L}*', 'предлог\\p{L}*', 'prepositions?'],
  ],
  case: [
    ['nominative', 'називн\\p{L}+', 'именительн\\p{L}+', 'nominatives?'],
    ['genitive', 'родов(?:ий|ого|ому|им)', 'родительн\\p{L}+', 'genitives?'],
    ['dative', 'давальн\\p{L}+', 'дательн\\p{L}+', 'datives?'],
    ['accusative', 'знахідн\\p{L}+', 'винительн\\p{L}+', 'accusatives?'],
    ['instrumental', 'орудн\\p{L}+', 'творительн\\p{L}+', 'instrumental'],
    ['locative', 'місцев(?:ий|ого|ому|им) відмін\\p{L}+', 'предложн\\p{L}+', 'locatives?'],
  ],
  number: [
    ['singular', 'однин\\p{L}+', 'единственн\\p{L}+ числ\\p{L}+', 'singular'],
    ['plural', 'множин\\p{L}*', 'множественн\\p{L}+ числ\\p{L}+', 'plurals?'],
  ],
  sign: [
    ['comma', 'ком(?:а|и|у|і|ою|ами)', 'запят\\p{L}+', 'commas?'],
    ['full stop', 'крапк\\p{L}+', 'точк(?:а|и|у|ой)', 'full stops?'],
    ['dash', 'тире', 'тире', 'dash(?:es)?'],
    ['hyphen', 'дефіс\\p{L}*', 'дефис\\p{L}*', 'hyphens?'],
    ['apostrophe', 'апостроф\\p{L}*', 'апостроф\\p{L}*', 'apostrophes?'],
    ['colon', 'двокрапк\\p{L}+', 'двоеточи\\p{L}+', 'colons?'],
  ],
  'part of a text': [
    ['letter', 'літер\\p{L}*|букв(?:а|и|у|і|ою|ами)?', 'букв(?:а|ы|у|е|ой|ами)?', 'letters?'],
    ['syllable', 'склад(?:и|ів|ами)?', 'слог\\p{L}*', 'syllables?'],
    ['sentence', 'речен\\p{L}+', 'предложени\\p{L}+', 'sentences?'],
    ['paragraph', 'абзац\\p{L}*', 'абзац\\p{L}*', 'paragraphs?'],
  ],
  language: [
    ['Ukrainian', 'україн(?:ськ|о?мов)\\p{L}+', 'украин(?:ск|о?яз)\\p{L}+', 'ukrainian'],
    ['Russian', 'рос(?:ійськ|ійщин)\\p{L}+', '(?:русск|российск)\\p{L}+', 'russian'],
    ['Polish', 'польськ\\p{L}+', 'польск\\p{L}+', 'polish'],
    ['German', 'німецьк\\p{L}+', 'немецк\\p{L}+', 'german'],
    ['English', 'англійськ\\p{L}+', 'английск\\p{L}+', 'english'],
    ['Soviet', 'радянськ\\p{L}+', 'советск\\p{L}+', 'soviet'],
  ],
  assembly: [
    ['congress', "з[’']їзд\\p{L}*", 'съезд\\p{L}*', 'congress(?:es)?'],
    ['conference', 'конференц\\p{L}+|нарад\\p{L}*', 'конференц\\p{L}+|совещани\\p{L}+', 'conferences?'],
    ['plenum', 'пленум\\p{L}*', 'пленум\\p{L}*', 'plenums?'],
    ['lecture', 'лекц\\p{L}+', 'лекц\\p{L}+', 'lectures?'],
  ],
  body: [
    ['collective', '\\p{L}*кол[еє]ктив\\p{L}*', '\\p{L}*коллектив\\p{L}*', 'collectives?'],
    ['bureau', 'бюро', 'бюро', 'bureaus?|bureaux'],
    [
      'committee',
      '\\p{L}*комітет\\p{L}*|(?:місц|губ|рай|окр|парт|проф|зав|фаб)\\p{L}*ком(?:и|ів|у|ом)?',
      '\\p{L}*комитет\\p{L}*',
      'committees?',
    ],
  ],
  membership: rowsOf('cells', 'members', 'candidates'),
  organisation: [
    ['party', '(?<!поза )(?:ком)?парті\\p{L}+', 'парти\\p{L}+', '(?<!non-|outside the )part(?:y|ies)'],
    ['Komsomol', 'комсомол\\p{L}*|л?ксм\\p{L}?', 'комсомол\\p{L}*|[рл]?ксм', 'komsomol\\p{L}*|[lr]?ksm'],
    ...rowsOf('unions'),
  ],
  people: rowsOf('women', 'workers', 'specialists', 'peasants', 'intelligentsia'),
  'who writes and reads': [
    ['speaker', 'доповіда[чц]\\p{L}*|промов[еоц]\\p{L}*', 'докладчик\\p{L}*|оратор\\p{L}*', "speakers?[’']?s?"],
    ['editor', 'редак\\p{L}+', 'редак\\p{L}+', "editors?[’']?s?"],
    ['reader', 'читач\\p{L}*', 'читател\\p{L}+', "readers?[’']?s?"],
    ['pupil', 'учн\\p{L}+|учень|учениц\\p{L}+', 'ученик\\p{L}*', "pupils?[’']?s?"],
  ],
  'kind of source': [
    ['dispatch', 'повідомлен\\p{L}+', 'сообщени\\p{L}+', 'dispatch(?:es)?'],
    ['decree', 'декрет\\p{L}*', 'декрет\\p{L}*', 'decrees?'],
    ['resolution', 'резолюц\\p{L}+|ухвал\\p{L}*', 'резолюц\\p{L}+', 'resolutions?'],
    ['statute', 'статут\\p{L}*', 'устав\\p{L}*', 'statutes?'],
    ['encyclopedia', 'енциклопед\\p{L}+', 'энциклопед\\p{L}+', 'encyclop(?:a?ed)\\p{L}+'],
    ['dictionary', 'словник\\p{L}*|словар\\p{L}*', 'словар\\p{L}+', 'dictionar\\p{L}+'],
  ],
  trade: [
    ['miner', 'гірник\\p{L}*|шахтар\\p{L}*', 'горняк\\p{L}*|шахт[её]р\\p{L}*', "miners?[’']?"],
    ['metalworker', 'металіст\\p{L}*', 'металлист\\p{L}*', "metalworkers?[’']?"],
    ['teacher', '[ву]чител\\p{L}+', 'учител\\p{L}+', "teachers?[’']?s?"],
    ['engineer', 'інженер\\p{L}*', 'инженер\\p{L}*', "engineers?[’']?"],
    ['railwayman', 'залізничник\\p{L}*', 'железнодорожник\\p{L}*', "railway(?:men|man| workers?)[’']?"],
    ['weaver', 'ткач\\p{L}*', 'ткач\\p{L}*', "weavers?[’']?"],
  ],
  frequency: [
    ['always', 'завжди|завше|щоразу', 'всегда', 'always|every time'],
    ['often', 'част(?:о|іше)', 'часто|чаще', 'often|frequently'],
    ['sometimes', 'іноді|інколи|часом|деколи', 'иногда|порой', 'sometimes|at times|occasionally'],
    ['seldom', '(?:з)?рідк(?:а|о)|рідше', 'редко|изредка', 'seldom|rarely'],
  ],
  comparison: [
    [
      'more',
      '(?<!най)більш(?:е|ий|а|і|ого|их|ої|ою|ій|им|ими)?|понад',
      'больше|более|свыше',
      'more|larger|greater|bigger|over|above',
    ],
    ['less', '(?<!най)менш(?:е|ий|а|і|ого|их|ої|ою|ій|им|ими)?', 'меньше|менее', 'less|fewer|smaller|under|below'],
  ],
  'how sure': [
    [
      'perhaps',
      '(?:най)?(?:й|і)?мовірн\\p{L}*|можлив\\p{L}*|мабуть|либонь|може|схоже|здається|здогад\\p{L}*',
      'вероятн\\p{L}*|возможн\\p{L}*|может|наверное|кажется',
      '(?:un)?likely|probabl[ey]|perhaps|possib\\p{L}+|maybe|may|might|could|seems?|seemed|presumabl[ey]|supposed',
    ],
    [
      'certainly',
      'напевн\\p{L}*|безперечн\\p{L}*|безсумнівн\\p{L}*|сумніву|беззаперечн\\p{L}*|запевне|звичайно',
      'несомненн\\p{L}*|безусловн\\p{L}*|конечно|точно',
      'certainly|undoubted(?:ly)?|surely|of course|doubt|for sure|definite(?:ly)?',
    ],
  ],
  handwriting: [
    [
      'written',
      '(?:на|за)?писан\\p{L}*|рукопис\\p{L}*',
      '(?:на|за)?писан\\p{L}*|рукопис\\p{L}*',
      'written|manuscripts?',
    ],
    ['printed', '(?:на|дру|в)?друк\\p{L}+', '(?:на)?печат\\p{L}+', 'prints?|printed|printing'],
  ],
  magnitude: [
    ['hundred', 'сот(?:ня|ні|ню|ень|нею|нями|нях)|сто|ста', 'сотн\\p{L}+|сотен|сто|ста', 'hundreds?'],
    ['thousand', 'тисяч\\p{L}*', 'тысяч\\p{L}*', 'thousands?'],
    ['million', 'мільйон\\p{L}*', 'миллион\\p{L}*', 'millions?'],
  ],
  extent: [
    ['width', 'ширин\\p{L}+', 'ширин\\p{L}+', 'widths?'],
    ['height', 'висот\\p{L}*', 'высот\\p{L}*', 'heights?'],
    ['length', 'довжин\\p{L}*', 'длин(?:а|ы|у|е|ой)', 'lengths?'],
  ],
  'end of a span': [
    ['start', 'почат\\p{L}+', 'начал\\p{L}*', 'start(?:s|ed)?|beginnings?|begins?|began'],
    ['end', 'кін(?:ець|ц\\p{L}+)', 'кон(?:ец|ц\\p{L}+)', 'ends?|ended'],
  ],
  rank: [
    ['most', 'найбільш\\p{L}*|найвищ\\p{L}*', 'наибол\\p{L}+|наивысш\\p{L}*', 'most|greatest|largest|biggest|highest'],
    ['least', 'найменш\\p{L}*|найнижч\\p{L}*', 'наимен\\p{L}+|наинизш\\p{L}*', 'least|fewest|smallest|lowest'],
  ],
  season: [
    ['spring', 'весн\\p{L}+|навесні', 'весн\\p{L}+|весной', 'springs?'],
    ['summer', 'літо|літа|літі|влітку', 'лето|лета|летом', 'summers?'],
    ['autumn', 'осін\\p{L}*|осен\\p{L}+|восени', 'осен\\p{L}+', 'autumns?'],
    ['winter', 'зим\\p{L}*|взимку|узимку', 'зим\\p{L}*', 'winters?'],
  ],
  'place of work': [
    ['factory', 'завод\\p{L}*|фабри\\p{L}+', 'завод\\p{L}*|фабри\\p{L}+', 'factor(?:y|ies)|plants?'],
    ['railway', 'залізни\\p{L}+', 'железн\\p{L}+ дорог\\p{L}*|железнодорожн\\p{L}+', 'railways?'],
    [
      'mine',
      'шахт(?:а|и|у|і|ах|ами|ою)?|рудник\\p{L}*|копальн\\p{L}+',
      'шахт(?:а|ы|у|е|ах|ой)?|рудник\\p{L}*',
      'mines?',
    ],
    ['office', 'установ\\p{L}*|контор\\p{L}*', 'учреждени\\p{L}+|контор\\p{L}*', 'offices?'],
  ],
} satisfies Readonly<Record<string, readonly Row[]>>;
type KinName = keyof typeof KIN;

const COLUMN: Readonly<Record<NumberLanguage, 1 | 2 | 3>> = { uk: 1, ru: 2, en: 3 };
const ROWS = Object.entries<readonly Row[]>(KIN).flatMap(([kind, rows]) => rows.map((row) => ({ kind, row })));
const tableOf = (language: NumberLanguage): WordTable => new WordTable(ROWS.map(({ row }) => row[COLUMN[language]]));
const TABLES = { uk: tableOf('uk'), ru: tableOf('ru'), en: tableOf('en') };

/** Where each meaning is said, by its place among the rows. */
function meanings(text: string, language: NumberLanguage): ReadonlyMap<number, readonly Span[]> {
  return Map.groupBy(TABLES[language].find(text.toLowerCase()), ({ row }) => row);
}

/**
 * The first word that a text has in the place of another of its kind: it has it more often than its sister, which has
 * the other one more often, and never the first.
 * @param except a kind that is looked for by other means
 */
export function exchangedKin(
  [one, its]: readonly [text: string, language: NumberLanguage],
  [other, theirs]: readonly [text: string, language: NumberLanguage],
  except?: KinName,
): { readonly said: Span; readonly meant: Span } | null {
  const here = meanings(one, its);
  // Of many sentences that is all.
  const there = here.size === 0 ? here : meanings(other, theirs);
  for (const [row, spans] of here) {
    if (spans.length <= (there.get(row)?.length ?? 0) || ROWS[row]?.kind === except) continue;
    const [said] = spans;
    const [, [meant] = []] =
      [...there].find(([rival]) => ROWS[rival]?.kind === ROWS[row]?.kind && !here.has(rival)) ?? [];
    if (said !== undefined && meant !== undefined) return { said, meant };
  }
  return null;
}
