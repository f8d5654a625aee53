/** Слова інтерфейсу українською. */
import type { Words } from './en.ts';
import { plural } from './plural.ts';
import { book } from './uk/book.ts';
import { booklet } from './uk/booklet.ts';
import { certainties, chart, charts, drawing, recommendations } from './uk/charts.ts';
import * as commands from './uk/commands.ts';
import { glossary } from './uk/glossary.ts';
import { documents } from './uk/documents.ts';
import { home } from './uk/home.ts';
import { licences } from './uk/licences.ts';
import { maintainers } from './uk/maintainers.ts';
import { reader, readerScript, references, works } from './uk/reader.ts';
import { lesson } from './uk/lesson.ts';
import { offline } from './uk/offline.ts';
import { predict } from './uk/predict.ts';
import { addToLesson, ownLesson, ownLessonScript } from './uk/own-lesson.ts';
import { reveal } from './uk/reveal.ts';
import { search, searchScript } from './uk/search.ts';
import { story } from './uk/story.ts';
import { take, takeScript, taking } from './uk/take.ts';
import { reasons } from './uk/reasons.ts';

export const uk: Words = {
  site: {
    name: 'Осередок',
    tagline: 'Документи комуністичної партії 1920-х: за кожним числом\u00a0– слова, з яких його взято',
    skip: 'До тексту',
    skipLabel: 'Швидкий перехід',
    home: 'Осередок: на головну',
    navLabel: 'Головна навігація',
    gloss: 'ланка комуністичної партії',
    otherLanguage: 'In English',
  },
  nav: {
    story: 'Історія',
    documents: 'Документи',
    charts: 'Графіки',
    lessons: 'Уроки',
    words: 'Слова',
    ledger: 'Перевірка',
    data: 'Дані',
    about: 'Про видання',
  },
  settings: {
    open: 'Вигляд',
    theme: 'Кольори',
    auto: 'як на пристрої',
    light: 'світлі',
    dark: 'темні',
    size: 'Розмір тексту',
    normal: 'звичайний',
    large: 'більший',
    largest: 'найбільший',
    keys: 'Літерні клавіші (n, p)',
    on: 'увімкнено',
    off: 'вимкнено',
  },
  footer: {
    report: 'Написати про помилку на цій сторінці',
    texts: 'Переклади, примітки й дані',
    code: 'Код',
    sources: 'Джерела',
    navLabel: 'Більше про видання',
    promise: 'Ми показуємо, що кажуть документи. Ми не стверджуємо, що так воно й було.',
    words: 'Кожне число веде до тих слів, з яких його взято.',
  },
  languages: { en: 'англійська', uk: 'українська', ru: 'російська' },
  ground: { stated: 'сказано в джерелі', inferred: 'висновок редакції', unknown: 'невідомо', none: 'невідомо' },
  embed: {
    home: 'слова, що за цим стоять',
    ofItself: 'Це числа партії про саму себе.',
  },
  picture: {
    hand: 'про що заголовок',
    home: 'Документи 1920-х: перевірено кожне число',
    reads: 'ми читаємо',
  },
  home,
  pager: {
    label: 'Сторінки списку',
    page: (page, of) => `Сторінка ${page} з ${of}`,
    previous: 'Попередня сторінка',
    next: 'Наступна сторінка',
  },
  documents,
  glossary,
  words: {
    title: 'Слова й написання',
    of: (title) => `Слова й написання: ${title}`,
    description: (title) => `Давні форми й написання в документі «${title}»: які вони тепер і що значать.`,
    ofTheirTime: 'Давні слова, а не помилки',
    form: 'Як стоїть',
    today: 'Тепер',
    meaning: 'Що це значить',
    also: 'також',
    slips: (count) => `${count} ${plural(count, 'огріх', 'огріхи', 'огріхів')}, які ми виправили`,
    slipsIntro:
      'А це вже не давні слова: тут щось пішло не так. Кожне виправлення каже чому, і в тексті його можна зняти.',
    heading: (number) => `заголовок ${number}`,
    paragraph: (number) => `абзац ${number}`,
    address: 'Посилання на цей рядок',
    addressSeen: 'посилання',
    inGlossary: 'Слова цього документа у словнику',
    notes: { words: 'Примітки до слів', text: 'Як говорить текст' },
    whence: (place, no) => `${place}, примітка ${no}`,
  },
  ledger: {
    title: 'Перевірка',
    description: 'Підрахунки самого доповідача, перевірені наново: формула, вихідні числа й висновок кожної перевірки.',
    finding: (sums, numbers) =>
      `${sums.said} ` +
      plural(sums.count, 'перевірка не сходиться', 'перевірки не сходяться', 'перевірок не сходиться') +
      `, а ${numbers.count === 1 ? 'винне' : 'винні'} ${numbers.said} ` +
      plural(numbers.count, 'число', 'числа', 'чисел'),
    allWell: 'Сходиться все, що можна порахувати ще раз',
    whose: 'Чиї це підрахунки',
    lead:
      'Кожна перевірка бере числа зі слів джерела; хто порахує наново, дістане те саме. Синій результат\u00a0– наш, ' +
      'а не джерела. Де вихідні числа заокруглено, рядок під результатом подає його межі. Перевірку з ' +
      'кількома показниками зараховано до кожного з її висновків.',
    reads: 'неможливо; ми читаємо',
    gives: 'за власними числами документа виходить',
    or: 'чи',
    show: 'Показати',
    all: 'Усі',
    question: 'Питання',
    why: 'Чому',
    address: 'Адреса цієї перевірки',
    formula: 'Обчислення',
    result: 'Виходить',
    claimed: 'Сказано',
    limit: 'Межа',
    compared: 'З чим порівняно',
    noClaim: 'не сказано',
    noFormula: 'обчислити нічого не можна',
    itself: 'саме число',
    measure: 'Що виміряно',
    range: (lowest, highest) => `заокруглення допускає від ${lowest} до ${highest}`,
    notKnown: 'Чого бракує',
    verdict: 'Висновок',
    verdicts: {
      holds: 'сходиться',
      fails: 'не сходиться',
      'cannot-be': 'неможливо',
      'cannot-be-known': 'дізнатися не можна',
      'own-sum': 'лише обчислено',
    },
    verdictHelp: {
      holds: 'виходить те, що каже джерело, або число лишається в межах, наскільки дозволяє заокруглення',
      fails: 'виходить інше, і заокруглення цього не пояснює',
      'cannot-be': 'такого бути не може, хоч би хто це казав',
      'cannot-be-known': 'у джерелах немає того, що для цього треба знати',
      'own-sum': 'ми тільки порахували: джерело цього числа не подає',
    },
    summary: 'Що означають висновки',
    counts: 'Перевірок',
    atMost: 'не більше ніж',
    atLeast: 'не менше ніж',
    about: 'близько',
  },
  corrected: {
    title: 'Що виправлено',
    intro: 'Що змінилося від видання до видання в текстах, примітках, числах і перевірці; лише додане тут не названо.',
    versions: (before, after) => `Версію даних ${before} замінила ${after}.`,
    places: (count) =>
      plural(count, `Змінилося ${count} місце`, `Змінилися ${count} місця`, `Змінилося ${count} місць`),
  },
  data: {
    title: 'Дані',
    description: 'Усі числа, які називають документи, з точними словами: у таблицях і файлах; ліцензія.',
    intro:
      'Усе, на що спираються графіки й перевірка, в таблицях: кожен рядок цитує слова свого джерела. Те саме є й у ' +
      'файлах, для табличних редакторів і для програм.',
    files: 'Файли для табличних редакторів і програм',
    filesIntro:
      'Нижче\u00a0– увесь набір даних. Це звичайні JSON і CSV, зроблені разом із цією сторінкою; ' +
      'кожен рядок цитує джерело й указує місце слів.',
    indexFile: 'Які файли є: довгий перелік чи таблицю поділено на кілька.',
    part: (file, part, of) => (of === 1 ? file : `${file} Частина ${part} з ${of}.`),
    documentsFile: 'Документи з відбитком файла кожної транскрипції.',
    documentFile: (title) => `${title}: транскрипція і переклади, абзац за абзацом; слова й написання.`,
    movedFile: 'Опубліковані адреси, що тепер в іншому місці, зокрема адреси анотацій.',
    claimsFile: 'Усі числа, які називають документи: слова, значення, одиниця, час, наскільки число певне.',
    recommendationsFile:
      'Усі рекомендації: слова, тема, від кого і якими словами вимагають; і те, що рекомендацією не вважаємо.',
    checksFile: 'Перевірка: формули, вихідні числа, результати, висновки.',
    sourcesFile:
      'Праці, з яких узято факти, у форматі CSL-JSON для бібліографічних програм; біля кожної\u00a0– що на неї ' +
      'спирається.',
    lessonsFile: 'Уроки: адреси їх самих та їхніх аркушів, і які документи та графіки в них ужито.',
    glossaryFile:
      'Статті словника: що значить кожне слово, чого про нього не відомо, і кожне місце, де воно стоїть (за кодовими ' +
      'позиціями).',
    bookFile: (language) => `Видання книжкою для електронних читанок (EPUB); мова: ${language}.`,
    csvFile:
      'Те саме таблицею, по рядку на запис: для програм і для табличних редакторів з англійськими налаштуваннями. ' +
      'Перед текстом, який редактор узяв би за формулу, стоїть апостроф.',
    commaFile: 'Те саме для табличних редакторів, що пишуть дробову частину через кому; поля розділяє крапка з комою.',
    textFile: (title) => `${title}: самі слова джерела, за якими відлічено всі позиції.`,
    annotationsFile: (title) => `${title}: примітки у форматі W3C Web Annotation.`,
    claims: 'Усі числа джерел',
    claimsIntro: (count) =>
      `Усього ${count}, у порядку тексту. Слова ведуть до свого місця в документі, «показано на»\u00a0– до ` +
      'позначки на графіку.',
    words: 'Слова джерела',
    meaning: 'Що пораховано',
    value: 'Значення',
    date: 'Коли',
    standing: 'Наскільки певне',
    shown: 'Показано на',
    notShown: 'на жодному графіку',
    setAside: 'Числівники, яких не враховано',
    setAsideIntro: 'Числа й числівники джерел, якими нічого не рахують, кожне з поясненням.',
    reason: 'Чому',
    recommendations: 'Усі рекомендації',
    excluded: 'Рекомендацією не вважаємо',
    byModality: 'Якими словами вимагають',
    byModalityIntro:
      'Як часто в кожному документі стоять «повинен», «необхідно» й інші такі слова. Слово показує, як рекомендацію ' +
      'висловлено, а не наскільки суворою вона була.',
    all: 'Разом',
    licence: 'Ліцензія',
    licenceText: 'Беріть, змінюйте, публікуйте; назвіть джерело.',
    version: 'Версія',
  },
  certainties,
  charts,
  chart,
  drawing,
  recommendations,
  reader,
  readerScript,
  references,
  maintainers,
  works,
  licences,
  book,
  booklet,
  lesson,
  offline,
  predict,
  ownLesson,
  ownLessonScript,
  addToLesson,
  reveal,
  take,
  takeScript,
  taking,
  search,
  searchScript,
  story,
  commands,
  reasons,
  moved: { moved: 'Сторінку перенесено', now: 'Тепер вона тут:' },
  notFound: {
    title: 'Такої сторінки немає',
    text:
      'За цією адресою нічого немає. Адреси документів, приміток і графіків на цьому сайті не змінюються, тож ' +
      'найімовірніше в адресі помилка.',
    home: 'На головну сторінку',
    nearest: 'Найближча до цієї адреси сторінка\u00a0–',
    known: 'Графіки, уроки й документи',
  },
};
