/**
 * The vocabulary of the charts themselves: few words, the same on every chart, in both languages. Everything else a
 * reader reads comes from data/charts.json.
 */
import type { Certainty } from '../model/claim.ts';
import type { Lang } from '../model/common.ts';

const en = {
  notStated: 'not stated',
  now: 'now (undated in the source)',
  nowShort: '“now”, undated',
  undated: 'undated in the source',
  inferred: 'inferred',
  computed: 'computed by us',
  ours: 'computed or corrected by us',
  source: 'what the source says',
  corrected: 'corrected reading',
  correctedShort: 'emended',
  asTranscribed: 'as transcribed',
  impossible: 'impossible',
  doubt: 'impossible as transcribed',
  between: 'nothing is said of the time between',
  claimed: 'claimed',
  noChange: '×1: no growth',
  whole: 'the whole field: all who were admitted',
  everyWorker: '100%: every worker',
  one: 'one square:',
  hundred: 'each block is a hundred',
  gained: 'gained (computed)',
  quota: 'admitted, of those who applied',
  columns: {
    item: 'What',
    value: 'Value',
    unit: 'Unit',
    date: 'Date',
    certainty: 'Certainty',
    quote: 'Words of the source',
    formula: 'Formula',
  },
  certainty: {
    stated: 'stated flatly',
    approximate: 'approximate',
    doubtful: 'cannot be right as transcribed',
    'self-reported': 'self-reported',
    forecast: 'forecast',
    ceiling: 'ceiling: not more than',
    prescribed: 'prescribed, not observed',
  } satisfies Record<Certainty, string>,
};

/** One language's words. */
export type ChartWords = typeof en;

const uk: ChartWords = {
  notStated: 'не сказано',
  now: '«зараз» (у джерелі без дати)',
  nowShort: '«зараз», без дати',
  undated: 'у джерелі без дати',
  inferred: 'наш висновок',
  computed: 'обчислили ми',
  ours: 'обчислили або виправили ми',
  source: 'що каже джерело',
  corrected: 'виправлене читання',
  correctedShort: 'виправлено',
  asTranscribed: 'як у транскрипції',
  impossible: 'неможливо',
  doubt: 'неможливе, якщо читати як у транскрипції',
  between: 'про час між ними нічого не сказано',
  claimed: 'заявлено',
  noChange: '×1: без зростання',
  whole: 'усе поле: усі прийняті',
  everyWorker: '100\u00a0%: кожен робітник',
  one: 'один квадратик:',
  hundred: 'кожен блок – сотня',
  gained: 'приріст (обчислено)',
  quota: 'прийнято з тих, хто подав заяву',
  columns: {
    item: 'Що',
    value: 'Значення',
    unit: 'Одиниця',
    date: 'Дата',
    certainty: 'Певність',
    quote: 'Слова джерела',
    formula: 'Формула',
  },
  certainty: {
    stated: 'сказано прямо',
    approximate: 'приблизно',
    doubtful: 'як у транскрипції, бути не може',
    'self-reported': 'самозвіт',
    forecast: 'прогноз',
    ceiling: 'стеля: не більше ніж',
    prescribed: 'припис, а не спостереження',
  },
};

const WORDS: Readonly<Record<Lang, ChartWords>> = { en, uk };

/**
 * The words of a language. Only `series` asks for them: a series carries its words, so the browser loads one language.
 */
export function chartWords(lang: Lang): ChartWords {
  return WORDS[lang];
}
