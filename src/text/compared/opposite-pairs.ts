/** Words of which one says the opposite of the other, or stands for another thing of the same kind, by language. */
import type { NumberLanguage } from '../numbers/numeral.ts';

/** Patterns of whole words for one thing and for its opposite. */
type Pair = readonly [one: string, other: string];

interface Opposed extends Readonly<Record<NumberLanguage, Pair>> {
  /** Can either be said without its word? Whoever translates keeps it; who tells a thing in two languages need not. */
  readonly loose?: true;
}

export const PAIRS: readonly Opposed[] = [
  {
    uk: ['більшови\\p{L}+', 'меншови\\p{L}+'],
    ru: ['большеви\\p{L}+', 'меньшеви\\p{L}+'],
    en: ['bolshevi\\p{L}+', 'menshevi\\p{L}+'],
  },
  {
    uk: ['до смерт\\p{L}+|перед тим|раніш\\p{L}*', 'після|потім|згодом'],
    ru: ['до смерт\\p{L}+|перед тем|раньше|прежде', 'после|потом|затем'],
    en: ['before|earlier|previously', 'after|afterwards|later'],
  },
  {
    uk: ['чолові[кч]\\p{L}*|муж(?:чин|ськ)\\p{L}*', 'жін(?:ок|к|оч)\\p{L}*|жіноцтв\\p{L}*|робітниц\\p{L}*'],
    ru: ['мужчин\\p{L}*|мужск\\p{L}*', 'женщин\\p{L}*|женск\\p{L}*|работниц\\p{L}*'],
    en: ["males?|men|men[’']s", "females?|wom[ae]n|wom[ae]n[’']s"],
  },
  {
    uk: [
      '(?:збільш|побільш|зрост|зріст|зрос|підвищ|піднес|підні[мс])\\p{L}*|вирос\\p{L}*',
      '(?:зменш|помен|впал|упал|скоро[чт]|зниж|зниз)\\p{L}*',
    ],
    ru: ['(?:увелич|возрас|возрос|выро[сш]|повы[сш]|рост)\\p{L}*', '(?:уменьш|упал|сокра[тщ]|сниж|сниз)\\p{L}*'],
    en: [
      'gr[eo]w\\p{L}*|increas\\p{L}*|r[io]s(?:e|es|en|ing)',
      'f[ae]ll(?:s|en|ing)?|decreas\\p{L}*|declin\\p{L}*|shr[aiu]nk\\p{L}*',
    ],
  },
  {
    uk: ['найбільш(?:ий|а|е|і|ого|ому|ої|им|их)?', 'найменш(?:ий|а|е|і|ого|ому|ої|им|их)?'],
    ru: ['наибольш\\p{L}+', 'наименьш\\p{L}+'],
    en: ['largest|biggest|greatest|highest', 'smallest|(?<!at )least|lowest'],
  },
  {
    uk: ['(?:най)?сильн\\p{L}*|(?:за|з)?міцн\\p{L}*|посил\\p{L}+', '(?:най)?слаб\\p{L}*|(?:по|о)слаб\\p{L}*'],
    ru: ['(?:наи)?сильн\\p{L}*|укреп\\p{L}+|усил\\p{L}+', '(?:наи)?слаб\\p{L}*|ослаб\\p{L}*'],
    en: ['strong\\p{L}*|strength\\p{L}*', 'weak\\p{L}*'],
  },
  {
    uk: ['вперед|уперед|наперед', 'назад'],
    ru: ['вперед|вперёд', 'назад'],
    en: ['ahead|forwards?', 'back|backwards?|behind'],
  },
  {
    loose: true,
    // A duty is said in many ways, and so is what one can do: who says either otherwise has not turned it round.
    uk: [
      'повин\\p{L}+|му[сш]\\p{L}+|необхідн\\p{L}+|треба|потріб\\p{L}+|слід|' +
        'зобов\\p{L}+|обов\\p{L}+|ма(?:є|ють|ли|ла|в)',
      '(?<!не )(?:з?мож\\p{L}+|з?міг|з?могл\\p{L}|здат\\p{L}+|дозвол\\p{L}+)',
    ],
    ru: [
      'долж\\p{L}+|обязан\\p{L}*|необходим\\p{L}+|нуж(?:но|ен|на|ны|да)\\p{L}*|следует|надо|требу\\p{L}+',
      '(?<!не )(?:с?мо(?:жет|гут|жно|г|гл\\p{L})|возможн\\p{L}+|способ\\p{L}+|позвол\\p{L}+)',
    ],
    en: [
      '(?:must|should|shall|ought|ha(?:ve|s|d) to|needs?|needed|' +
        '(?:is|are|was|were|be) to)(?! not)|required?|oblig\\p{L}+|' +
        'necess\\p{L}+|essential|supposed|duty',
      '(?:may|might|can|could)(?! not)|possib\\p{L}+|able|opportunit\\p{L}+|chances?|allow\\p{L}*|enabl\\p{L}*|let',
    ],
  },
  {
    uk: ['добр(?:е|ий|а|і)|гарно|успішно', 'поган\\p{L}+|зле|кепсько'],
    ru: ['хорош\\p{L}+|успешно', 'плох\\p{L}+'],
    en: ['well|good|success\\p{L}*', 'bad|badly|poorly'],
  },
  {
    loose: true,
    uk: ['(?:поза|без)парт\\p{L}+', 'парт\\p{L}+'],
    ru: ['(?:вне|бес)парт\\p{L}+', 'парт\\p{L}+'],
    en: ['non-?party|(?:outside|out of) the party|no party members?|not (?:in|of) the party', 'party'],
  },
  {
    uk: ['молод\\p{L}+', 'стар(?:ий|а|е|і|ого|ому|ої|ою|им|их|ими|ш\\p{L}+)'],
    ru: ['молод\\p{L}+', 'стар(?:ый|ая|ое|ые|ого|ому|ой|ым|ых|ыми|ш\\p{L}+)'],
    en: ['young\\p{L}*|youth\\p{L}*', 'old(?:er|est)?|elder\\p{L}*|aged'],
  },
  {
    uk: ['(?:най)?кращ\\p{L}+', '(?:най)?гірш\\p{L}+'],
    ru: ['(?:наи)?лучш\\p{L}+', '(?:наи)?худш\\p{L}+'],
    en: ['best|better', 'worst|worse'],
  },
  {
    uk: ['сел(?:о|а|у|і|ом|ах|ам|ами)|сільськ\\p{L}+', 'міст(?:о|а|у|і|ом|ах|ам|ами)|міськ\\p{L}+'],
    ru: ['дерев(?:н|ен)\\p{L}+|сел(?:о|а|у|е|ом|ах|ам|ами)|сельск\\p{L}+', 'город\\p{L}*'],
    en: ['villag\\p{L}+|rural|countryside', 'towns?|cit(?:y|ies)|urban'],
  },
  {
    uk: ['перш\\p{L}{1,3}', 'останн\\p{L}+'],
    ru: ['перв\\p{L}{2,3}', 'последн\\p{L}+'],
    en: ['first', 'last|latest'],
  },
  {
    uk: ['велик\\p{L}+', 'мал(?:ий|а|е|і|ого|ої|ому|ій|им|их|ими)|маленьк\\p{L}+|дрібн\\p{L}+'],
    ru: ['больш(?:ой|ая|ое|ие|ого|ому|им|их|ими)|крупн\\p{L}+', 'мал(?:ый|ая|ые|ого|ой|ому|ым|ых|ыми)|мелк\\p{L}+'],
    en: ['large|big|great', 'small|little|tiny|petty'],
  },
  {
    uk: ['добровільн\\p{L}+', 'примусов\\p{L}+'],
    ru: ['добровольн\\p{L}+', 'принудительн\\p{L}+'],
    en: ['voluntar\\p{L}+', 'compulsor\\p{L}+|mandatory|forced|forcibl\\p{L}+|obligatory'],
  },
  {
    uk: [
      '(?:роз)?почат\\p{L}+|(?:роз|рос)?поч(?:а|ин)\\p{L}+',
      '(?:за|с)кінч\\p{L}+|заверш\\p{L}+|припин\\p{L}+|перест[аою]\\p{L}+|(?:зу|с)пин\\p{L}+',
    ],
    ru: [
      'нач(?:а[лт]|ин)\\p{L}+',
      '(?:за|о)к[оа]нч\\p{L}+|заверш\\p{L}+|прекра[тщ]\\p{L}+|перест[ау]\\p{L}+|останов\\p{L}+',
    ],
    en: [
      'beg[aiu]n\\p{L}*|start\\p{L}*',
      'end(?:s|ed|ing)|finish\\p{L}*|conclud\\p{L}*|ceas\\p{L}*|stop(?:s|ped|ping)?',
    ],
  },
  {
    uk: ['друз\\p{L}+|друж(?!ин)\\p{L}+', 'воро[гж]\\p{L}*'],
    ru: ['друзь\\p{L}+|друж(?!ин)\\p{L}+', 'вра[гж]\\p{L}*'],
    en: ['friend\\p{L}*', 'enem(?:y|ies)|foes?|hostil\\p{L}*'],
  },
  {
    uk: ['внутрішн\\p{L}+', 'зовнішн\\p{L}+'],
    ru: ['внутренн\\p{L}+', 'внешн\\p{L}+'],
    en: ['inner|inter(?:nal|ior)\\p{L}*|domestic', 'outer|exter(?:nal|ior)\\p{L}*|outward'],
  },
  {
    uk: ['державн\\p{L}+', 'приватн\\p{L}+'],
    ru: ['государств\\p{L}+', 'частн(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ыми)'],
    en: ['state', 'private\\p{L}*'],
  },
  {
    uk: ['легк(?:а|ої|у|ою|ій)', '(?:важ|тяж)к(?:а|ої|у|ою|ій)'],
    ru: ['легк(?:ая|ой|ую|ою)', 'тяжел(?:ая|ой|ую|ою)'],
    en: ['light', 'heavy'],
  },
  {
    uk: ['ран(?:ок|ку|ці|ки|ків|ками|ковий|кова)|вранці', 'веч[оі]р\\p{L}*|ввечері|увечері'],
    ru: ['утр(?:о|а|у|ом|ам|енн\\p{L}+)', 'вечер\\p{L}*'],
    en: ['mornings?', 'evenings?'],
  },
  {
    uk: ['робітни(?:к|ч)\\p{L}*', 'селян\\p{L}*'],
    ru: ['рабоч\\p{L}+', 'крестьян\\p{L}*'],
    en: ['work(?:ers?|ing|men)', 'peasant\\p{L}*|farmers?'],
  },
  {
    uk: ['минул\\p{L}+', 'майбутн\\p{L}+'],
    ru: ['прошл\\p{L}+|минувш\\p{L}+', 'будущ\\p{L}+'],
    en: ['past', 'future'],
  },
  {
    loose: true,
    uk: ['цілком|повністю|зовсім', 'частково|почасти'],
    ru: ['целиком|полностью|совсем|вполне', 'частично|отчасти'],
    en: ['complete(?:ly)?|entire(?:ly)?|fully|wholly', 'part(?:ly|ially)|in part'],
  },
  {
    uk: ['північ(?:н\\p{L}+)?|півночі', 'півд(?:ень|н\\p{L}+)'],
    ru: ['север\\p{L}*', 'юг(?:а|у|ом|е)?|южн\\p{L}+'],
    en: ['north\\p{L}*', 'south\\p{L}*'],
  },
  {
    // The nouns are other words, too: «захід» is a measure that is taken.
    uk: ['східн\\p{L}+|на сході', 'західн\\p{L}+|на заході'],
    ru: ['восточн\\p{L}+|на востоке', 'западн\\p{L}+|на западе'],
    en: ['east\\p{L}*', 'west\\p{L}*'],
  },
  {
    uk: ['допом[аіо]\\p{L}+|помагал\\p{L}+|сприя\\p{L}+', 'пере?шко[дж]\\p{L}+|зава[жд]\\p{L}+'],
    ru: ['помо[гщ]\\p{L}+|помогал\\p{L}+|способств\\p{L}+', 'препятств\\p{L}+|(?:по)?меша\\p{L}+'],
    en: ['help\\p{L}*|assist\\p{L}*', 'prevent\\p{L}*|hinder\\p{L}*|hamper\\p{L}*|imped\\p{L}+|obstruct\\p{L}*'],
  },
  {
    loose: true,
    uk: [
      '(?:по|спо|упо|при)віль\\p{L}+|при(?:спин|зупин)\\p{L}+|гальм\\p{L}+',
      '(?:най)?швид\\p{L}+|(?:при)?(?:скор|швидш|спіш)(?:ш|ен|ює|юв|и|у|ю)\\p{L}*',
    ],
    ru: ['медл\\p{L}+|замедл\\p{L}+|приост\\p{L}+|тормоз\\p{L}+', 'быстр\\p{L}+|ускор\\p{L}+|скорее'],
    en: ['slow\\p{L}*', 'quick\\p{L}*|fast(?:er|est)?|accelerat\\p{L}*|hasten\\p{L}*'],
  },
  {
    loose: true,
    uk: ['індивідуал\\p{L}+|особист\\p{L}+', '\\p{L}*кол[еє]ктив\\p{L}*|мас(?:а|и|і|у|ою|ам|ами|ах|ов\\p{L}+)?'],
    ru: ['индивидуал\\p{L}+|личн\\p{L}+', '\\p{L}*коллектив\\p{L}*|масс(?:а|ы|е|у|ою|ой|ам|ами|ах|ов\\p{L}+)?'],
    en: ['individual\\p{L}*|personal\\p{L}*', 'collectiv\\p{L}+|mass(?:es)?'],
  },
];

/**
 * Looked for apart: words that may be of another pair, too, and those that others beside them make something else, for
 * which a text is held to its whole table.
 */
export const PAIRS_APART: readonly Opposed[] = [
  {
    loose: true,
    uk: ['можлив\\p{L}+|можна', 'неможлив\\p{L}+|не можна|годі'],
    ru: ['возможн\\p{L}+|можно', 'невозможн\\p{L}+|не можно|нельзя'],
    en: ['(?<!\\b(?:not?|hardly|never)\\b[^.;]{0,20})possib\\p{L}+', 'impossib\\p{L}+|cannot|not possib\\p{L}+'],
  },
  {
    loose: true,
    uk: ['достат\\p{L}+|досить|доволі|вистача\\p{L}+', 'недостат\\p{L}+|не ?вистача\\p{L}+|бракує|замало'],
    ru: ['достаточн\\p{L}+|довольно|хвата\\p{L}+', 'недостаточн\\p{L}+|не ?хвата\\p{L}+|мало'],
    en: ['(?<!not )(?:sufficient\\p{L}*|enough)', 'insufficient\\p{L}*|not (?:enough|sufficient)|too few|too little'],
  },
  {
    loose: true,
    uk: ['(?<!не )(?:стигл|зріл|доросл)\\p{L}+', 'не ?(?:стигл|зріл|доросл)\\p{L}+'],
    ru: ['(?<!не )(?:спел|зрел)\\p{L}+', 'не ?(?:спел|зрел)\\p{L}+'],
    en: ['(?<!not )(?:mature|ripe)\\p{L}*', 'immatur\\p{L}*|unripe|not (?:mature|ripe)'],
  },
  {
    loose: true,
    uk: ['деяк\\p{L}+|дехто|декотр\\p{L}+', '[ву]с(?:і|іх|ім|іма)'],
    ru: ['некотор\\p{L}+|кое-кто', 'вс(?:е|ех|ем|еми)'],
    en: ['some', '(?<!at |above |after |not |nor |[-‑])all(?![-‑])'],
  },
];
