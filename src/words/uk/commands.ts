/** Слова команд – для тих, хто працює в терміналі. */
import type * as en from '../en/commands.ts';

export const check: typeof en.check = {
  well: (counts) =>
    `Усе гаразд: документів ${counts.documents}, приміток ${counts.notes}, тверджень ${counts.claims}, ` +
    `рекомендацій ${counts.recommendations}, перевірок ${counts.checks}.`,
};

export const build: typeof en.build = {
  noPage: (page) => `Збирання завершилося успішно, та ${page} не з’явилося: dist/ лишилося таким, як було.`,
};

export const serve: typeof en.serve = {
  taken: (port) => `Порт ${port} зайнято.`,
  at: (url) => `«Осередок» тут: ${url}`,
};

export const dev: typeof en.dev = {
  mended: 'Усі проблеми виправлено.',
  read: (files, milliseconds) => `${files}: прочитано за ${milliseconds} мс`,
};

export const schemas: typeof en.schemas = {
  wrote: (count) => `Записано схем у data/schema: ${count}.`,
};

export const make: typeof en.make = {
  usage: 'Використання: npm run new -- <вид> [ідентифікатор] [--прапорець=слова …] [--lang=en|uk]',
  kinds: 'Види:',
  more: 'Прапорці виду: npm run new -- <вид> --help. У терміналі команда запитає, чого бракує. In English: --lang=en',
  required: 'обов’язково',
  otherwise: 'інакше',
  oneOf: 'одне з',
  kind: 'Що ви хочете створити?',
  again: 'Щоб спробувати ще раз:',
  broken: 'У вмісті вже є проблеми; спершу виправте їх. Нічого не записано.',
  refused: 'Перевірник відхилив би результат. Нічого не записано.',
  wrote: 'Записано:',
  passes: (documents, notes) => `Перевірник зауважень не має: документів ${documents}, приміток ${notes}.`,
};

export const diff: typeof en.diff = {
  usage:
    'Використання: npm run diff -- <посилання git> [--json] [--lang=en|uk]\nКаже, що змінилося в content/ і data/ ' +
    'від того коміту, мітки чи гілки.\n',
  now: 'зараз',
  heading: 'Зміни',
  data: 'версія даних',
  outgrown:
    'Давніше видання прочитано за теперішніми правилами, яких воно подекуди не дотримує; те, чого вони ' +
    'стосуються, нижче може бути пропущено. Місць:',
  nothing: 'Нічого не змінилося.',
  documents: 'Документи',
  added: 'додано',
  removed: 'вилучено',
  changed: 'змінено',
  description: 'Опис',
  text: 'Транскрипція',
  translations: { en: 'Переклад англійською', uk: 'Переклад українською' },
  emendations: 'Апарат',
  notes: 'Примітки',
  words: 'Слова й написання',
  links: 'Постійні посилання',
  movedTo: 'його слова тепер стоять тут:',
  gone: 'його слів більше немає',
  taken: 'адреса тепер веде до інших слів, і псевдонім тут не зарадить',
  page: 'сторінки більше немає',
  aliases: 'Додайте до data/moved.json, щоб старі посилання працювали далі:',
  lists: {
    claims: 'Твердження',
    setAside: 'Відкладені числа',
    recommendations: 'Рекомендації',
    excluded: 'Не враховані місця',
    checks: 'Перевірки',
    units: 'Слова даних: одиниці',
    measures: 'Слова даних: вимірюване',
    themes: 'Слова даних: теми',
    addressees: 'Слова даних: адресати',
    modalities: 'Слова даних: модальності',
    works: 'Праці, з яких узято факти',
    charts: 'Графіки',
    pages: 'Сторінки',
    terms: 'Ліцензія та одиниця підрахунку',
  },
};

export const systemErrors: typeof en.systemErrors = {
  EACCES: 'ви не маєте права його відкрити',
  EPERM: 'ви не маєте права його змінити',
  ENOENT: 'такого файла чи теки немає',
  EISDIR: 'це тека, а не файл',
  ENOTDIR: 'частина шляху – файл, а не тека',
  ENOSPC: 'на диску немає місця',
  EDQUOT: 'вашу частку диска вичерпано',
  EROFS: 'диск доступний лише для читання',
  EADDRINUSE: 'порт зайнято',
  EADDRNOTAVAIL: 'ця машина не має такої адреси',
  ENOTFOUND: 'такого вузла немає',
};

export const refusals: typeof en.refusals = {
  oneOf: (flag, allowed) => `--${flag} має бути одним із: ${allowed}.`,
  noFlag: (flag, close, flags) =>
    `Прапорця ${flag} немає.${close === undefined ? '' : ` Можливо, --${close}?`} Є такі: ${flags}.`,
  noValue: (flag) => `${flag} не має значення.`,
  needsValue: (flag) => `${flag} потребує значення: ${flag}=…`,
  tooMany: (excess) => `Зайві слова: ${excess}. Текст із пробілами беріть у лапки.`,
  noStage: (word, close, stages) =>
    `Ні етапу, ні тесту в цих етапах із назвою «${word}» немає${close === undefined ? '' : ` (можливо, ${close}?)`}: ` +
    `назвіть частину шляху тесту або ${stages}.`,
  noMutants: (example) => `Назвіть файли, які слід змінювати, наприклад ${example}.`,
  noFiles: (files) => `Немає ${files.join(', немає ')}.`,
  port: 'PORT має бути числом від 0 до 65535.',
  noGit: (message) => `Не вдалося запустити git: ${message}`,
  unreadable: (path, ref) => `git не може прочитати ${path} у ${ref}.`,
  noCommit: (ref) => `git не знає тут коміту «${ref}».`,
  mendFirst: (problems) => `Спершу виправте вміст:\n\n${problems}`,
  outgrown: (ref, problems) => `Видання «${ref}» не прочитати за теперішніми правилами:\n\n${problems}`,
  noKind: (name, close, kinds) =>
    `Виду «${name}» немає.${close === undefined ? '' : ` Можливо, ${close}?`} Є такі: ${kinds}.`,
  missing: (fields) => `Бракує: ${fields}.`,
  noId: 'Бракує ідентифікатора.',
  badId: (id) =>
    `«${id}» не може бути ідентифікатором: малі латинські літери, цифри й поодинокі дефіси, перша – літера.`,
  cannotBe: (flag, given, close, allowed) =>
    `--${flag} не може бути «${given}».${close === undefined ? '' : ` Можливо, ${close}?`} Дозволено: ${allowed}.`,
  documentThere: (slug) => `Документ «${slug}» уже є.`,
  otherWords: 'Транскрипція не дорівнювала б файлові, з якого взята.',
  headings: '--headings має бути цілим числом.',
  markup: (number, line) =>
    `У рядку ${number} файла, «${line}», є знак нашої розмітки (#, **, ***). Приберіть знаки; заголовки позначають ` +
    'через --headings.',
  reading: 'Виправлення – і тільки воно – має --reading: слова, які замінюють процитовані.',
  sources: (kind) =>
    `Примітка виду «${kind}» наводить факти: назвіть у --sources праці з data/sources.json, з яких їх узято.`,
  sourceIds: (given) => `--sources – це ідентифікатори праць із data/sources.json через пробіл, а не «${given}».`,
  titleLine: (flag) => `Заголовок займає один рядок і не має фігурних дужок: ${flag}.`,
  ownAddress: (slug) => `Адреса /${slug}/ належить самому сайтові.`,
  pageThere: (path) => `${path} уже є.`,
};
