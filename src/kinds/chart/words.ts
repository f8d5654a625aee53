/** The words around a chart: tabs, switch, downloads, caption. The chart's own vocabulary is in src/charts/words.ts. */
import type { Lang } from '../../model/common.ts';

const en = {
  figure: 'Chart',
  views: 'Views of this chart',
  readings: 'Reading',
  corrected: 'corrected reading',
  transcribed: 'as transcribed',
  legend: 'Legend',
  summary: 'In one sentence',
  table: 'The chart as a table',
  hint: 'Every mark leads to the words that it rests on.',
  keys: 'Point at a mark, or step from mark to mark with the arrow keys; Enter goes to the words, Esc lets go.',
  toWords: 'to the words',
  toLedger: 'to the computation',
  filter: 'Show only',
  downloads: 'Files of this view',
  csv: 'CSV',
  comma: 'CSV with decimal comma',
  json: 'JSON',
  permalink: 'Address of this view',
};

/** One language's words. */
export type ChartPageWords = typeof en;

const uk: ChartPageWords = {
  figure: 'Графік',
  views: 'Вигляди цього графіка',
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
  downloads: 'Файли цього вигляду',
  csv: 'CSV',
  comma: 'CSV з десятковою комою',
  json: 'JSON',
  permalink: 'Адреса цього вигляду',
};

const WORDS: Readonly<Record<Lang, ChartPageWords>> = { en, uk };

/** The words in a language. */
export function chartPageWords(lang: Lang): ChartPageWords {
  return WORDS[lang];
}
