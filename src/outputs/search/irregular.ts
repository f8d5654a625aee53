/** What dictionaries do not say of words: facts of the languages, not of the documents. */
import type { Inflection, Lemma, Standing } from './hunspell.ts';

/** Words whose forms no rule joins, a line each. */
export const IRREGULAR: readonly string[] = [
  'людина людини людину людиною людині люди людей людям людьми людях',
  'дитина дитини дитину дитиною дитині діти дітей дітям дітьми дітях',
  'мати матері матірю матерів матерям матерями матерях матір',
  'человек человека человеку человеком человеке люди людей людям людьми людях',
  'ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях',
  'год года году годом годе годы лет годов годам годами годах',
  'угол угла углу углом угле углы углов углам углами углах',
  'мочь могу может могут мог могла могло могли',
  'идти иду идет идут шел шла шло шли',
  'уйти уйду уйдет уйдут ушел ушла ушло ушли',
  'прийти приду придет придут пришел пришла пришло пришли',
  'войти войду войдет войдут вошел вошла вошло вошли',
  'більш більше',
  'менш менше',
  'раніш раніше',
  'щоб щоби',
  'вперед уперед',
  'вже уже',
  'всередині усередині',
  'вдвічі удвічі вдвоє удвоє',
  'втричі утричі втроє утроє',
  'раз раза разу рази разів разі разам разами разах разы',
  'імя імені іменем імена імен іменам іменами іменах',
  'man men mans mens',
  'woman women womans womens',
  'child children childs childrens',
  'person people persons peoples',
  'foot feet',
  'half halves',
  'analysis analyses',
  'phenomenon phenomena',
  'criterion criteria',
  'thesis theses',
  'crisis crises',
  'basis bases',
  'be is are am was were been being',
  'have has had having',
  'do does did done doing',
  'say says said saying',
  'go goes went gone going',
  'get gets got gotten getting',
  'make makes made making',
  'know knows knew known knowing',
  'think thinks thought thinking',
  'take takes took taken taking',
  'see sees saw seen seeing',
  'come comes came coming',
  'give gives gave given giving',
  'find finds found finding',
  'tell tells told telling',
  'become becomes became becoming',
  'leave leaves left leaving',
  'bring brings brought bringing',
  'begin begins began begun beginning',
  'keep keeps kept keeping',
  'hold holds held holding',
  'write writes wrote written writing',
  'stand stands stood standing',
  'hear hears heard hearing',
  'mean means meant meaning',
  'meet meets met meeting meetings',
  'pay pays paid paying',
  'lead leads led leading',
  'understand understands understood understanding',
  'speak speaks spoke spoken speaking',
  'read reads reading',
  'grow grows grew grown growing',
  'lose loses lost losing',
  'fall falls fell fallen falling',
  'send sends sent sending',
  'build builds built building',
  'rise rises rose risen rising',
  'drive drives drove driven driving',
  'buy buys bought buying',
  'choose chooses chose chosen choosing',
  'draw draws drew drawn drawing',
  'teach teaches taught teaching',
  'win wins won winning',
  'show shows showed shown showing',
  'drink drinks drank drunk drinking',
  'drunk drunken drunkenness drunkard drunkards',
  'petit petty',
  // Places of other names in other languages, where their sound does not say so.
  'україна україни україні україну україною вкраїна вкраїни вкраїні вкраїну вкраїною',
  'ріг рогу розі рогом рог роге rih rog',
  'кривий кривого кривому кривим кривой kryvyi krivoi krivoy',
  'київ києва києву києві києвом киев киева киеву киеве киевом kyiv kiev kiew kijow',
  'дніпро дніпра дніпру дніпрі дніпром днепр днепра днепру днепре днепром dnipro dnieper dnepr dniepr',
  'катеринослав катеринослава катеринославу катеринославі катеринославом екатеринослав ' +
    'екатеринослава екатеринославе katerynoslav ekaterinoslav yekaterinoslav jekaterinoslaw',
  'миколаїв миколаєва миколаєву миколаєві миколаєвом николаев николаева ' +
    'николаеву николаеве николаевом mykolaiv nikolaev nikolayev nikolajew',
  'strike strikes struck striking',
  'spread spreads spreading',
  'die dies died dying',
  'bind binds bound binding',
  'undergo undergoes underwent undergone undergoing',
];

/**
 * Words that Ukrainian and Russian say differently, where neither sound nor glossary joins them: what readers of the
 * one ask of texts in the other. A Ukrainian word, then a Russian one.
 */
const PAIRS: readonly (readonly [uk: string, ru: string])[] = (
  'січень январь;лютий февраль;березень март;квітень апрель;травень май;червень июнь;липень июль;серпень август;' +
  'вересень сентябрь;жовтень октябрь;листопад ноябрь;грудень декабрь;тиждень неделя;місяць месяц;рік год;' +
  'робітниця работница;робітник рабочий;робітничий рабочий;жінка женщина;жіноцтво женщина;селянин крестьянин;' +
  'пияцтво пьянство;збори собрание;зібрання собрание;нарада совещание;завдання задача;виробництво производство;' +
  'виробничий производственный;промисловість промышленность;підприємство предприятие;держава государство;' +
  'внесок взнос;членський членский;кількість количество;відсоток процент;вплив влияние;суспільний общественный;' +
  'громадський общественный;господарство хозяйство;господарчий хозяйственный;залізниця железная;село деревня;' +
  'гурток кружок;вивчення изучение;зріст рост;товариш товарищ;смерть смерть;випадок случай;участь участие;' +
  'доповідач докладчик;знищити уничтожить;хиба недостаток;заява заявление;майстерня мастерская;робота работа;' +
  'звязок связь;розвиток развитие;боротьба борьба;керівництво руководство;питання вопрос;верстат станок;' +
  'спілка союз;влада власть;молодь молодежь;місто город;вечір вечер;увага внимание;засідання заседание;' +
  'набір набор;заклик призыв;службовець служащий;залізничник железнодорожник;цеховий цеховой;великий крупный;' +
  'праця труд;жіночий женский;відношення отношение;поширюватися расширяться;поширювати расширять;' +
  'дійсний действительный;товариський товарищеский;вчинок поступок;облік учет;притягати привлекать;' +
  'залізничний железнодорожный;вузол узел;хворобливий болезненный;явище явление;поводження поведение;' +
  'виробка выработка;прикріпити прикрепить;інтенсивний интенсивный;збільшити увеличить;збільшитися увеличиться;' +
  'знищення уничтожение;суворий строгий;поглибити углубить;працездатність работоспособность;вільний свободный;' +
  'доручити поручить;ввійти войти;глибокий глубокий;середній средний;увійти войти' +
  ';висуненець выдвиженец;виховання воспитание;прикріплення прикрепление;зазначити отметить' +
  ';переглянути пересмотреть;опіка опекать;наслідок последствие;селянський крестьянский;селянство крестьянство' +
  ';ледачий ленивый;воєнний военный;постанова постановление;теза тезис;загальний общий;перевірка проверка' +
  ';швидкість скорость;рух движение;громадянин гражданин;життя жизнь;досягнення достижение;думка мнение' +
  ';відділ отдел;усуспільнення обобществление;зміцнення укрепление;галузь отрасль;рішення решение;вирішити разрешить' +
  ';цех цех;харківський харьковский;зїзд съезд;особистий личный;перевантажений перегруженный'
)
  .split(';')
  .map((line) => {
    const [uk = '', ru = ''] = line.split(' ');
    return [uk, ru] as const;
  });

/**
 * Words of today with which readers ask for what the texts say in another word of the same language, and that one. Of
 * an English word its forms are told: “training” is no train.
 */
const ASKED = {
  uk:
    'вокзал станція;шахтар гірник;алкоголь пияцтво;алкоголізм пияцтво;пиятика пияцтво;пяний пияцтво;' +
    'пяниця пияцтво;пияк пияцтво;патронат шефство;' +
    'шеф шефство;інтелігент інтелігенція;одрук огріх;ріст зріст;вироблення виробка;громадськість громадський;' +
    'звертати звернути;особовий особистий;передивлятися передивитися;поведінка поводження;' +
    'війна воєнний;ледар ледачий;лінивий ледачий;молодість молодь;резолюція рішення;' +
    'недолік хиба;більшовик більшовицький;думка погляд;перевантаження перевантажений;' +
    'робочий робітник;робочий робітничий;пянка пияцтво;підшефний шефство;фабрика підприємство;оплата виплата',
  ru:
    'вокзал станция;шахтер горнозаводский;алкоголь пьянство;алкоголизм пьянство;пьяный пьянство;' +
    'пьяница пьянство;шеф шефство;опека опекать;' +
    'война воєнний;лентяй ледачий;молодость молодь;шефствовать шефство;резолюция решение;' +
    'большевик большевистский;мнение погляд;перегрузка перевантажений;перегружать перевантажений;' +
    'перегрузить перевантажений;фабрика предприятие;фабрика підприємство;подшефный шефство',
  en:
    'train,trains railway;railroad,railroads railway;railwayman,railwaymen railway;alcoholism drunkenness;' +
    'alcohol drunkenness;alcoholic,alcoholics drunkenness;' +
    'sponsorship,sponsor,sponsors patronage;misprint,misprints,typo,typos slip;subscription,subscriptions due;' +
    'fee,fees due;female,females woman;workbench,workbenches bench;error,errors slip;error,errors mistake',
} as const;

/** The words that readers ask with, with what stands in texts for them. */
export function asked(dictionaries: Readonly<Record<'uk' | 'ru', Inflection>>, there: readonly Standing[]): Standing[] {
  const byBase = Map.groupBy(there, ({ base }) => base);
  return (['uk', 'ru', 'en'] as const).flatMap((lang) =>
    ASKED[lang].split(';').flatMap((row) => {
      const [words = '', meant = ''] = row.split(' ');
      const standing = (byBase.get(meant) ?? []).flatMap((lemma) => lemma.standing);
      const [base = '', ...others] = words.split(',');
      const lemmas: Lemma[] =
        lang === 'en'
          ? [{ base, forms: new Set([base, ...others]) }]
          : dictionaries[lang].lemmasOf(new Set([base])).filter((lemma) => lemma.base === base);
      return standing.length === 0 ? [] : lemmas.map((lemma) => ({ ...lemma, standing, spelt: true }));
    }),
  );
}

/** An English word that its dictionary lacks, as “resolution”, in both its numbers. */
export function numbered(word: string, _: number, there: readonly string[]): Standing[] {
  const base = word.replace(/s$/u, '');
  const isHis = base !== word && there.includes(base);
  if (!isHis && !/(?:ion|ment)$|[^suiy]s$/u.test(word)) return [];
  const one = { base, forms: new Set([base, `${base}s`]), standing: [word], spelt: false, isName: isHis };
  // “Khaliavskyi’s” is found where he is.
  return isHis ? [one, { base: word, forms: new Set([word]), standing: [base], spelt: true }] : [one];
}

/** What is done, where a text has the noun alone: of “collectivisation”, “collectivised”. */
export function acted(word: string): Standing[] {
  const [, stem] = /^([a-z]{4,}i[sz])ations?$/.exec(word) ?? [];
  if (stem === undefined) return [];
  const forms = ['e', 'es', 'ed', 'ing'].map((ending) => stem + ending);
  return [{ base: `${stem}e`, forms: new Set(forms), standing: [word], spelt: true }];
}

/** A person of the time that dictionaries lack, as «висуненці», in all forms. */
export function person(word: string): Standing[] {
  const [, stem] = /^(\p{Script=Cyrillic}{3,}[еа]н)(?:ець|ц(?:я|ю|еві|ем|і|ів|ям|ями|ях))$/u.exec(word) ?? [];
  if (stem === undefined) return [];
  const forms = 'ець ця цю цеві цем ці ців цям цями цях'.split(' ').map((ending) => stem + ending);
  return [{ base: `${stem}ець`, forms: new Set(forms), standing: [word], spelt: false }];
}

/** A verb that dictionaries lack, «розгрузити», as it is said of what is done again and again: «розгружати». */
export function lasting(word: string): Standing[] {
  const again = word.replace(/зити$/u, 'жати').replace(/сити$/u, 'шати').replace(/дити$/u, 'джати');
  return again === word ? [] : [{ base: again, forms: new Set([again]), standing: [word], spelt: true }];
}

/** Words that point have no plural, as the English dictionary has it: “theses” are no “these”. */
export function withoutPlural(lemmas: readonly Lemma[]): Lemma[] {
  return lemmas.map((lemma) =>
    /^th(?:is|at|ese|ose)$/.test(lemma.base) ? { ...lemma, forms: new Set([lemma.base]) } : lemma,
  );
}

const INSTRUMENTAL = /(?:[оеє]м|[оеє]ю|ой)$/u;

/** Words without other forms that are spelt like an instrumental: «разом» is “together”, not “by the time”. */
export function loneWords(lemmas: readonly Lemma[]): Set<string> {
  return new Set(lemmas.flatMap(({ base, forms }) => (forms.size === 1 && INSTRUMENTAL.test(base) ? [base] : [])));
}

export function withoutLone(lemmas: readonly Lemma[], lone: ReadonlySet<string>): Lemma[] {
  return lemmas.map((lemma) =>
    lemma.forms.size === 1 ? lemma : { ...lemma, forms: new Set([...lemma.forms].filter((form) => !lone.has(form))) },
  );
}

const ADJECTIVE = /[иіыо]й$/u;

/**
 * Words of one language without those that nothing speaks for: whose few forms are all forms of another, of which more
 * stand. «Різні» are different, and no massacre: «різний» and «різних» stand, «різня» does not. Adjectives are kept,
 * whose forms are often those of a noun: «осередкові збори».
 */
export function attested(lemmas: readonly Standing[], others: readonly Standing[]): Standing[] {
  const all = [...lemmas, ...others].flatMap((lemma) => lemma.standing.map((form) => ({ form, lemma })));
  const byForm = Map.groupBy(all, ({ form }) => form);
  const isOf = ({ standing }: Standing, other: Standing): boolean =>
    3 * standing.length <= 2 * other.standing.length &&
    (other.standing.includes(other.base) || ADJECTIVE.test(other.base)) &&
    standing.every((form) => other.standing.includes(form));
  return lemmas.filter(
    (lemma) =>
      lemma.standing.includes(lemma.base) ||
      ADJECTIVE.test(lemma.base) ||
      !byForm.get(lemma.standing[0] ?? '')?.some((other) => isOf(lemma, other.lemma)),
  );
}

/** The words of each language that the other says differently. */
export function paired(
  inUkrainian: readonly Standing[],
  inRussian: readonly Standing[],
  uk: Inflection,
  ru: Inflection,
): Standing[] {
  const lemmas = {
    uk: uk.lemmasOf(new Set(PAIRS.map(([word]) => word))),
    ru: ru.lemmasOf(new Set(PAIRS.map(([, word]) => word))),
  };
  const said = (asked: readonly Lemma[], word: string, there: readonly Standing[], other: string): Standing[] => {
    const standing = there.filter(({ base }) => base === other).flatMap((lemma) => lemma.standing);
    if (standing.length === 0) return [];
    // «Вошли» is a form of «войти» that no rule joins.
    const irregular = IRREGULAR.map((line) => line.split(' ')).filter(([base]) => base === word);
    const lemmas = [
      ...asked.filter(({ base }) => base === word),
      ...irregular.map((forms) => ({ base: word, forms: new Set(forms) })),
    ];
    return lemmas.map((lemma) => ({ ...lemma, standing, spelt: true }));
  };
  return PAIRS.flatMap(([ukrainian, russian]) => [
    ...said(lemmas.ru, russian, inUkrainian, ukrainian),
    ...said(lemmas.uk, ukrainian, inRussian, russian),
  ]);
}
