import { expect, it } from 'vitest';
import { differing } from '../../../../src/check/prose/told-words.ts';

/** What each language says, or nothing where both may say the same. */
function said(english: string, ukrainian: string): string {
  const found = differing(english, ukrainian);
  if (found === null) return '';
  const { english: en, ukrainian: uk } = found;
  return `${english.slice(en.start, en.end)} / ${ukrainian.slice(uk.start, uk.end)}`;
}

it.each([
  ['There were six of them.', 'Їх було п’ятеро.', 'six / п’ятеро'],
  ['A bureau has eleven members.', 'У бюро дванадцятеро членів.', 'eleven / дванадцятеро'],
  ['It was his second speech.', 'Це була його третя промова.', 'second / третя'],
  ['The XIII congress met later.', 'XIV з’їзд зібрався пізніше.', 'XIII / XIV'],
  ['He spoke at half past seven.', 'Він говорив о пів на сьому.', 'seven / сьому'],
  ['He waited three weeks.', 'Він чекав три місяці.', 'weeks / місяці'],
  ['They met every evening.', 'Вони збиралися щоночі.', 'evening / щоночі'],
  ['He spoke in the morning.', 'Він говорив увечері.', 'morning / увечері'],
  ['He came from the north.', 'Він приїхав із півдня.', 'north / півдня'],
  ['Of every hundred, and of every hundred more.', 'Із кожної сотні, ба з кожної тисячі.', 'hundred / тисячі'],
  ['Height is members, and height is cells.', 'Висота – це члени, ширина – осередки.', 'Height / ширина'],
  ['At the end of the year it had five.', 'На початку року їх було п’ять.', 'end / початку'],
  ['The reading most favourable to it.', 'Читання, для нього найменш вигідне.', 'most / найменш'],
  ['Regulate the party’s growth.', 'Регулювати зростання комсомолу.', 'party / комсомолу'],
  ['Draw in the women.', 'Притягти робітників.', 'women / робітників'],
  ['The number of cells increased.', 'Кількість осередків зменшилася.', 'increased / зменшилася'],
])('differing: “%s” and «%s» differ in %s', (english, ukrainian, words) => {
  expect(said(english, ukrainian)).toBe(words);
});

it.each([
  ['He spoke at half past seven.', 'Він говорив о пів на восьму.'],
  ['The XIII congress met later.', 'Тринадцятий з’їзд зібрався пізніше.'],
  ['At least a hundred came, most of them young.', 'Прийшло щонайменше сто, здебільшого молодих.'],
  ['At the start and at the end.', 'На початку й наприкінці.'],
  ['The mass outside the party, led by a union.', 'Маса поза партією, якою керує профспілка.'],
  ['The youth league.', 'Комуністична спілка молоді.'],
  ['Some cannot be transferred.', 'Не всіх можна перевести.'],
  ['Both of them came.', 'Прийшло двоє.'],
  ['Half of ten and half of a thousand look the same.', 'Половина десяти й половина тисячі на вигляд однакові.'],
  ['He does not mean two decimals.', 'Він не має на думці сотих.'],
  ['Four founders, a century ago.', 'Четвірка засновників, сто років тому.'],
  ['One of the five was new.', 'З п’яти новий був один.'],
  ['They waited a fortnight.', 'Вони чекали два тижні.'],
  ['The week of an overloaded comrade.', 'Вечори перевантаженого товариша.'],
  ['He says “six” himself.', 'Він сам каже «п’ять».'],
  ['What must be sold has to be recommended.', 'Що продають, те можна радити.'],
  ['Finding them outside the party is the aim.', 'Мета – знайти таких поза партією.'],
  ['Some came later than others.', 'Одні прийшли пізніше за інших.'],
])('differing: “%s” and «%s» may say the same', (english, ukrainian) => {
  expect(said(english, ukrainian)).toBe('');
});
