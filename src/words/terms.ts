/** One term for each thing in each language, in everything that a person reads; a test holds it to this list. */

/** A thing, what it is called, and what it is not called. */
export interface Term {
  readonly en: string;
  readonly uk: string;
  /**
   * Variants that are not used; `*` stands for any letters. A variant with a capital letter means that capital letter.
   * Words in quotation marks are somebody else’s and are left alone, unless the variant has the quotation marks itself.
   */
  readonly never?: readonly string[];
}

/** A part of the list, in the order in which an editor looks for a word. */
export interface TermGroup {
  readonly name: { readonly en: string; readonly uk: string };
  readonly terms: readonly Term[];
}

export const termGroups: readonly TermGroup[] = [
  {
    name: { en: 'What the documents speak of', uk: 'Про що говорять документи' },
    terms: [
      {
        en: 'party; Communist Party',
        uk: 'партія; комуністична партія',
        never: ['the Party', 'ruling party', 'правляч*'],
      },
      { en: 'cell (oseredok)', uk: 'осередок', never: ['party branch*'] },
      { en: 'production cell', uk: 'виробничий осередок' },
      { en: 'shop cell', uk: 'цеховий осередок' },
      { en: 'general works collective', uk: 'загальнозаводський колектив', never: ['factory-wide'] },
      { en: 'party collective', uk: 'партколектив' },
      { en: 'Lenin Enrolment', uk: 'Ленінський набір', never: ['Lenin Enrollment'] },
      { en: 'party member', uk: 'партієць, член партії' },
      { en: 'communist', uk: 'комуніст', never: ['were Communists', 'of Communists', 'the Communists'] },
      { en: 'full member', uk: 'дійсний член партії' },
      { en: 'non-party', uk: 'безпартійний', never: ['позапартійн*'] },
      { en: 'party assignment', uk: 'партнавантаження', never: ['party load*'] },
      { en: 'party duties', uk: 'партобов’язки' },
      { en: 'draw in', uk: 'залучити', never: ['приваблення'] },
      { en: 'patronage', uk: 'шефство' },
      { en: 'Women’s Department', uk: 'жінвідділ', never: ['Women’s Section'] },
      { en: 'in production', uk: 'на виробництві', never: ['у виробництві', 'в виробництві'] },
      { en: 'dispatch', uk: 'повідомлення', never: ['телеграфного агентства', 'телеграфне агентство'] },
    ],
  },
  {
    name: { en: 'The text and its readings', uk: 'Текст і його читання' },
    terms: [
      {
        en: 'as transcribed',
        uk: 'як у транскрипції',
        never: ['as printed', 'як переписано', 'переписаному', 'його переписано'],
      },
      { en: 'corrected reading', uk: 'виправлене читання', never: ['виправлений текст', 'прочитанн*'] },
      { en: 'correction', uk: 'виправлення', never: ['emendation*', 'поправк*'] },
      { en: 'slip', uk: 'огріх', never: ['описк*'] },
      { en: 'very probably', uk: 'найімовірніше', never: ['sic; probably', 'мабуть'] },
      { en: 'is not known', uk: 'не відоме', never: ['no facsimile exists', 'факсиміле немає'] },
      { en: 'note', uk: 'примітка', never: ['виноск*', 'зноск*'] },
    ],
  },
  {
    name: { en: 'Numbers, sums, charts', uk: 'Числа, підрахунки, графіки' },
    terms: [
      { en: 'number', uk: 'число', never: ['цифри', 'цифр', 'цифра', 'цифрам', 'цифрами', 'цифрах'] },
      {
        en: 'to count',
        uk: 'рахувати',
        never: ['лічить', 'лічать', 'лічити', 'лічил*', 'полічи*', 'лічб*', 'лічильн*'],
      },
      { en: 'claim', uk: 'твердження', never: ['заявлен*'] },
      { en: 'Sums (the page)', uk: 'Перевірка (сторінка)', never: ['ledger', 'звірк*', 'звірц*', 'книг* перевірок'] },
      { en: 'verdict', uk: 'висновок', never: ['вирок*'] },
      { en: 'our own sum', uk: 'лише обчислено', never: ['only computes', 'лише обчислення'] },
      { en: 'chart', uk: 'графік', never: ['діаграм*'] },
      { en: 'view', uk: 'подання', never: ['вигляд* графік*', 'цього вигляду', 'їхні вигляди', 'своїми виглядами'] },
      { en: 'how certain', uk: 'наскільки певне', never: ['stated flatly'] },
    ],
  },
  {
    name: { en: 'Recommendations', uk: 'Рекомендації' },
    terms: [
      {
        en: 'recommendation',
        uk: 'рекомендація',
        never: ['a demand', 'the demand', 'demands of', 'порад*', 'настанов*', 'вимог*'],
      },
      {
        en: 'asked of',
        uk: 'від кого вимагають',
        never: ['laid on someone', 'lays on someone', 'на кого покладено', 'на когось поклад*'],
      },
      { en: 'in what words', uk: 'якими словами', never: ['how strongly', 'наскільки твердо', 'наскільки сильно'] },
      { en: 'not counted', uk: 'не враховано', never: ['Kept apart', 'set apart', 'осторонь'] },
      { en: 'state of affairs', uk: 'стан справ', never: ['діагноз*', 'diagnoses'] },
    ],
  },
  {
    name: { en: 'The edition and its program', uk: 'Видання та його програма' },
    terms: [
      { en: 'the editors of Oseredok', uk: 'редакція «Осередку»', never: ['«Осередка»', 'Редактори «Осередку»'] },
      { en: 'glossary', uk: 'словник' },
      { en: 'vocabulary (of the data)', uk: 'слова даних', never: ['Словник:'] },
      { en: 'checker', uk: 'перевірник' },
      { en: 'build', uk: 'збірка (збирання)', never: ['складання'] },
      { en: 'to edit', uk: 'редагувати', never: ['править', 'правити', 'правите', 'правлять', 'правки'] },
      { en: 'is not published', uk: 'не публікується', never: ['у світ'] },
      { en: 'link', uk: 'посилання', never: ['покликання', 'лінк*'] },
      { en: 'per cent', uk: 'відсоток', never: ['percent', 'процентів', 'процента'] },
    ],
  },
];
