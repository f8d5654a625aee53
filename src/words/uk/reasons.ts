/** Причини, які називає проблема: вони завершують її речення або стоять реченням після нього. */
import type * as en from '../en/reasons.ts';

export const reasons: typeof en.reasons = {
  noteTitle: 'назва примітки',
  noKind: '(нічого)',
  damaged: 'UTF-8 із пошкодженими байтами',
  dates: {
    noDay: 'такого дня в календарі немає',
    backwards: 'проміжок закінчується раніше, ніж почався',
  },
  emendation: {
    certainty: 'наскільки певна редакція',
    changes: 'що змінює виправлення',
  },
  files: {
    neither: 'це не файл і не тека або посилання в нікуди',
    words: 'Перелік давніх слів існує англійською й українською або не існує зовсім.',
    transcription: 'Тека в content/documents – це документ; без транскрипції читати нічого.',
    document: 'Кожен документ має транскрипцію, обидва переклади та примітки двома мовами.',
    noDocument: 'Без жодного документа публікувати нічого.',
    page: 'Кожна сторінка існує англійською й українською.',
    texts: 'З нього беруть слова графіки й сторінки.',
    dataset: 'У ньому стоять дані сайту.',
  },
  formula: {
    empty: 'вона порожня',
    'too-long': 'вона довша за 1000 знаків',
    unexpected: 'цьому знакові тут не місце',
    unfinished: 'наприкінці бракує числа, твердження або перевірки',
    'parenthesis-open': 'цю дужку не закрито',
    'brace-open': 'цю фігурну дужку не закрито',
    reference:
      'у фігурних дужках стоїть твердження, {claim-id}, {claim-id@transcribed}, {claim-id@lowest} чи ' +
      '{claim-id@highest}, або перевірка, {check:id}',
  },
  difference: {
    case: 'великі літери',
    apostrophe: 'апостроф',
    dash: 'тире',
    space: 'пробіли',
    'quotation-mark': 'лапки',
    normalisation: 'літери з двох знаків',
    lookalike: 'літери іншої абетки, схожі на кириличні',
  },
  differs: (difference, written, source, characters) =>
    `${difference} (тут «${written}», у джерелі «${source}»${characters})`,
};
