/** Слова графіків і сторінок довкола них. */
import type * as en from '../en/charts.ts';

export const certainties: typeof en.certainties = {
  stated: 'сказано прямо',
  approximate: 'приблизно',
  doubtful: 'як у транскрипції, правильним бути не може',
  'self-reported': 'за власним звітом, база невідома',
  forecast: 'прогноз, а не підрахунок',
  ceiling: 'верхня межа: не більше',
  prescribed: 'припис, а не спостереження',
};

export const charts: typeof en.charts = {
  title: 'Графіки',
  description:
    'Що стверджують документи, у графіках: зростання, набір, рекомендації. Кожна позначка веде до своїх слів.',
};

export const chart: typeof en.chart = {
  figure: 'Графік',
  views: 'Подання цього графіка',
  readings: 'Читання',
  corrected: 'виправлене читання',
  transcribed: 'як у транскрипції',
  legend: 'Умовні позначки',
  summary: 'Одним реченням',
  table: 'Графік як таблиця',
  hint: 'Кожна позначка веде до слів, на яких вона стоїть.',
  keys: 'Наведіть на позначку або переходьте між ними стрілками; Enter веде до слів, Esc відпускає позначку.',
  toWords: 'до слів',
  toLedger: 'до обчислення',
  filter: 'Показати лише',
  shown: 'Показано: {left} з {all}',
  downloads: 'Файли цього подання',
  csv: 'CSV',
  comma: 'CSV з десятковою комою',
  json: 'JSON',
  allRows: 'Усі рядки, що стоять за цими підрахунками, у CSV',
  permalink: 'Адреса цього подання',
};

export const drawing: typeof en.drawing = {
  notStated: 'не сказано',
  now: '«зараз» (у джерелі без дати)',
  undated: 'у джерелі без дати',
  inferred: 'наш висновок',
  computed: 'обчислили ми',
  ours: 'обчислили або виправили ми',
  source: 'що каже джерело',
  corrected: 'виправлене читання',
  asTranscribed: 'як у транскрипції',
  impossible: 'неможливо',
  doubt: certainties.doubtful,
  between: 'про час між ними нічого не сказано',
  claimed: 'сказано',
  noChange: '×1: без зростання',
  whole: 'усе поле: усі прийняті, за нашим висновком',
  everyWorker: '100\u00a0%: кожен робітник',
  one: 'один квадратик:',
  hundred: 'кожен блок – сотня',
  quota: 'прийнятих від усіх заяв',
  columns: {
    item: 'Що',
    value: 'Значення',
    unit: 'Одиниця',
    date: 'Дата',
    certainty: 'Наскільки певне',
    quote: 'Слова джерела',
    formula: 'Формула',
  },
};

export const recommendations: typeof en.recommendations = {
  facets: { document: 'Документ', theme: 'Тема', addressee: 'Від кого вимагають', modality: 'Якими словами' },
  columns: {
    quote: 'Слова джерела',
    gist: 'Чого вимагають',
    addressed: 'Звідки це відомо',
    word: 'Модальне слово',
    quantity: 'Число',
    count: 'Рекомендації',
    example: 'Наприклад',
  },
  addressed: {
    named: 'названо',
    understood: 'з контексту',
    'not-named': 'не названо',
  },
  carriedOn: 'те саме слово, що й перед цим',
  once: 'по одному разу:',
  others: 'Інші документи',
  total: 'Рекомендацій',
  by: { theme: 'За темами', addressee: 'За адресатами', modality: 'За модальністю' },
  withNumber: 'З числом',
  kept: 'Рекомендацією не вважаємо',
  excluded: { done: 'подано як зроблене', diagnosis: 'стан справ', phrase: 'мовні звороти' },
  one: 'одна рекомендація: одна дія, якої вимагає документ',
  framed: 'рекомендація з числом',
  impersonal: 'речення безособове',
  implied: 'неявна: це твердження',
  situation: 'стан, а не мета',
  perSquare: 'рекомендацій в одному квадратику; неповний квадратик – частина',
  example: 'наприклад',
};
