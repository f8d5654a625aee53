/** Measures of sources and translations: exchanged ones are found in every pair of languages, and no others. */
import { expect, it } from 'vitest';
import type { Lang, SourceLanguage } from '../../../../src/model/common.ts';
import { exchangedMeasures } from '../../../../src/text/compared/measure-words.ts';

type Case = readonly [source: string, language: SourceLanguage, translation: string, lang: Lang, found: string];

const EXCHANGED: readonly Case[] = [
  ['Сходяться тричі на місяць.', 'uk', 'They meet three times a week.', 'en', 'week for місяць'],
  ['Сходяться щотижня.', 'uk', 'They meet monthly.', 'en', 'monthly for щотижня'],
  ['Собираются три раза в месяц.', 'ru', 'Сходяться тричі на тиждень.', 'uk', 'тиждень for месяц'],
  ['Еженедельные собрания.', 'ru', 'Щомісячні збори.', 'uk', 'Щомісячні for Еженедельные'],
  ['Доклад длился два часа.', 'ru', 'The lecture took two days.', 'en', 'days for часа'],
  [
    'Двічі на тиждень, а в селі раз на місяць.',
    'uk',
    'Twice a month, in the village once a month.',
    'en',
    'month for тиждень',
  ],
  ['По 5 фунтів хліба.', 'uk', '5 poods of bread each.', 'en', 'poods for фунтів'],
  ['20 карбованців.', 'uk', '20 копійок.', 'uk', 'копійок for карбованців'],
  ['За три версты.', 'ru', 'За три кілометри.', 'uk', 'кілометри for версты'],
  ['Два вільні вечори.', 'uk', 'Two free days.', 'en', 'days for вечори'],
  ['5 десятин.', 'uk', '5 hectares.', 'en', 'hectares for десятин'],
];

const AT_PEACE: readonly Case[] = [
  ['Сходяться тричі на місяць.', 'uk', 'They meet three times a month.', 'en', ''],
  ['На 1 жовтня 1923 року, щомісяця.', 'uk', 'On 1 October 1923, every month.', 'en', ''],
  ['За півроку.', 'uk', 'In six months, to this day.', 'en', ''],
  ['Порядок денний зборів за тиждень.', 'uk', 'The agenda of the week.', 'en', ''],
  ['Собираются по понедельникам раз в месяц.', 'ru', 'Щопонеділка раз на місяць.', 'uk', ''],
  ['Зустрічний план на рік.', 'uk', 'A counter-plan for the year.', 'en', ''],
  ['Годинник відстає на дві хвилини.', 'uk', 'The clock is two minutes slow.', 'en', ''],
  ['Протягом доби.', 'uk', 'Within twenty-four hours.', 'en', ''],
  ['Тиждень.', 'uk', 'A week, day by day.', 'en', ''],
  ['Цього року й щодня.', 'uk', 'Every day.', 'en', ''],
  ['Вечірня школа.', 'uk', 'A night school.', 'en', ''],
  ['Вечерние курсы.', 'ru', 'Нічні курси.', 'uk', ''],
];

it.each([...EXCHANGED, ...AT_PEACE])(
  'exchangedMeasures of «%s» (%s) rendered as “%s” (%s) are: %s',
  (source, language, translation, lang, found) => {
    const exchanged = exchangedMeasures(translation, lang, source, language);
    expect(exchanged.map(({ said, meant }) => `${said.words} for ${meant.words}`).join(', ')).toBe(found);
    for (const { said } of exchanged) expect(translation.slice(said.start, said.end)).toBe(said.words);
  },
);
