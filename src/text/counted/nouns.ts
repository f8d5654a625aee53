/**
 * What is counted in sources of the time and in what is said of them: nouns and their abbreviations, by the thing that
 * they mean. A word with `*` takes the endings of a noun, never those of an adjective: «член*» is «членами», and is not
 * «членських».
 *
 * The table need not be whole: a noun that is missing here is no witness against a unit. A unit of the vocabulary adds
 * its own forms.
 */
import type { NumberLanguage } from '../numbers/numeral.ts';

/** A thing that is counted, and the words for it. */
type Row = readonly [thing: string, uk: string, ru: string, en: string];

export const NOUNS: readonly Row[] = [
  [
    'person',
    'ч чол чолов чоловік* людин* люди людей людям людьми людях душ* особ* осіб член* робітник* робітниц* комуніст* ' +
      'комсомольц* комсомолець партійц* партієць кандидат* товариш* делегат* депутат* представник* селян* ' +
      'селянин* батрак* наймит* службовц* учн* учень студент* діти дітей жінк* жінок вчител* учител* ' +
      'червоноармійц* інтелігент* активіст* організатор* висуванц* висуненц* виборц* слухач* спец*',
    'ч чел человек* люди людей людям людьми людях душ* лиц* член* работник* работниц* коммунист* комсомольц* ' +
      'комсомолец партийц* партиец кандидат* товарищ* делегат* депутат* представител* крестьян* крестьянин* ' +
      'батрак* студент* дети детей женщин* учител* красноармейц* интеллигент* активист* организатор* выдвиженц* ' +
      'избирател* слушател* спец*',
    'person* people member* worker* communist* candidate* comrade* delegate* deputy deputies representative* ' +
      'peasant* farmhand* student* child children woman women man men teacher* soldier* activist* organiser* ' +
      'promotee* voter* listener* specialist* leninist* metalworker* miner*',
  ],
  ['cell', 'осередк* осередок ячейк* ячейок', 'ячейк* ячеек ячея ячей', 'cell*'],
  ['application', 'заяв*', 'заявлени*', 'application*'],
  ['group', 'груп*', 'групп*', 'group*'],
  [
    'percent',
    '% відсотк* відсоток відс процент* проц відсотковий відсоткові відсоткових',
    '% процент* проц',
    '% percent per-cent percentage*',
  ],
  ['times', 'раз*', 'раз*', 'time*'],
  ['minute', 'хвилин* хв', 'минут*', 'minute*'],
  ['hour', 'годин* год', 'час часа часов часы часам', 'hour*'],
  [
    'day',
    'день дня дні днів дню днем дням днями днях дн доб* діб',
    'день дня дни дней дню днем дням днями днях дн суток сутки',
    'day*',
  ],
  ['evening', 'вечір вечор*', 'вечер*', 'evening*'],
  ['week', 'тиждень тижні тижнів тижн* тижд тижднів', 'недел* недель', 'week*'],
  ['month', 'місяц* місяць міс', 'месяц* мес', 'month*'],
  ['year', 'рік рок* літ', 'год года году годом годы годов лет годам', 'year*'],
  [
    'date',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня дата дати дат',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря дата даты дат',
    'january february april june july august september october november december',
  ],
  ['rouble', 'карбованц* карбованець крб рубл* рублів руб', 'рубл* руб целковых', 'rouble* ruble*'],
  ['kopeck', 'копійк* копійок коп', 'копейк* копеек коп', 'kopeck* copeck*'],
  ['chervonets', 'червонц* червонець', 'червонц* червонец', 'chervonets chervontsi'],
  ['pood', 'пуд*', 'пуд*', 'pood*'],
  ['pound', 'фунт*', 'фунт*', 'pound*'],
  ['ton', 'тонн* тон тони', 'тонн*', 'ton* tonne*'],
  ['kilogram', 'кілограм* кілогр кг кіло', 'килограмм* килогр кг кило', 'kilogram* kilogramme* kg'],
  ['verst', 'верст*', 'верст*', 'verst*'],
  ['kilometre', 'кілометр* км', 'километр* км', 'kilometre* kilometer* km'],
  ['metre', 'метр*', 'метр*', 'metre* meter*'],
  ['desyatina', 'десятин* дес', 'десятин* дес', 'desyatina* desiatina*'],
  ['hectare', 'гектар* га', 'гектар* га', 'hectare* ha'],
  ['works', 'підприємств* завод* фабрик*', 'предприяти* завод* фабрик*', 'enterprise* factory factories plant*'],
  ['shop', 'цех* майстерн* майстерень', 'цех* мастерские', 'shop* workshop*'],
  ['mine', 'шахт* копалень копальн*', 'шахт*', 'mine*'],
  ['village', 'сел* сіл', 'дерев* деревень сел* сёл', 'village*'],
  ['district', 'район*', 'район*', 'district*'],
  ['okruha', 'округ* окр', 'округ*', 'okruha*'],
  ['province', 'губерні*', 'губерни*', 'province* guberniia*'],
  ['town', 'міст*', 'город*', 'town* city cities'],
  ['household', 'двор* господарств*', 'двор* хозяйств*', 'household*'],
  ['union', 'спілк* спілок профспілк* профспілок', 'союз* профсоюз*', 'union*'],
  ['school', 'школ* шкіл', 'школ*', 'school*'],
  ['circle', 'гуртк* гурток', 'кружк* кружок', 'circle*'],
  [
    'meeting',
    'збори зборів зборами зібранн* зібрань засіданн* засідань нарад*',
    'собрани* заседани* совещани*',
    'meeting* session*',
  ],
  ['lecture', 'лекці* доповід*', 'лекци* доклад*', 'lecture*'],
  ['newspaper', 'газет*', 'газет*', 'newspaper*'],
  ['copy', 'примірник* екземпляр*', 'экземпляр*', 'copy copies'],
  ['vote', 'голос*', 'голос*', 'vote*'],
  ['head', 'голів', 'голов', 'head*'],
];

/** Endings that a noun takes after its stem. */
export const ENDINGS: Readonly<Record<NumberLanguage, string>> = {
  en: 's|es|’s|s’|',
  uk: 'а|у|ові|ом|ем|ею|ою|і|ї|и|ів|їв|ей|й|ам|ям|ами|ями|ах|ях|ю|я|ь|о|е|є|',
  ru: 'а|у|ом|ем|ой|ою|ей|ею|е|ы|и|ов|ев|ий|й|ам|ям|ами|ями|ах|ях|ю|я|ь|о|ие|ия|ию|ием|иям|иями|иях|',
};

/** Adjectives that stand for people where no noun follows them: «рабочих», but not in «рабочих дней». */
export const SUBSTANTIVES: Readonly<Record<NumberLanguage, RegExp>> = {
  en: /^(?:unemployed)$/u,
  uk: /^(?:робочих|безробітних|безпартійних|позапартійних|партійних|службових)$/u,
  ru: /^(?:рабочих|рабочие|безработных|беспартийных|партийных|служащих|учащихся|трудящихся)$/u,
};

const oneOf = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(' ', '|')})$`, 'u');

/** Plural genitives without an ending, of what may stand before its number: «осіб було 20». */
export const BARE_PLURALS = oneOf(
  'осіб чоловік людей душ заяв груп ячейок хвилин годин діб тонн верст десятин шкіл спілок жінок підприємств фабрик ' +
    'ячеек заявлений групп человек женщин минут предприятий собраний лет',
);

/** Small words that end what is counted. */
export const ENDS: Readonly<Record<NumberLanguage, RegExp>> = {
  en: oneOf(
    'a an the of in on at to from by for with without under over between through about among and or but that which ' +
      'who whom whose as if when against than is are was were be been had has have gave give gives make makes came ' +
      'came come went belong belonged stand stands per this these it its their his her out into more fewer less not',
  ),
  uk: oneOf(
    'а у і в й о з із зі на по до від од за при для під над між через про без серед та або чи але що як якщо коли бо ' +
      'разом щоб котрий котра котрі котрих який яка яке які яких проти замість',
  ),
  ru: oneOf(
    'а и в к о с у во со ко из на по до от за при для под над между через про без среди или но что как если когда ' +
      'чтобы который которая которые которых против вместо',
  ),
};
