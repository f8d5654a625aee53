import { expect, it } from 'vitest';
import type { NumberLanguage } from '../../../../src/text/numbers/numeral.ts';
import { lostKinds, spokenOf } from '../../../../src/text/compared/spoken-of.ts';

type Pair = readonly [language: NumberLanguage, source: string, other: NumberLanguage, translation: string];

const lost = ([language, text, other, said]: Pair): string =>
  lostKinds(spokenOf(text, language), spokenOf(said, other))
    .map(({ word, instead }) => {
      const words = text.slice(word.start, word.end);
      return instead === null ? words : `${words}: ${said.slice(instead.start, instead.end)}`;
    })
    .join(', ');

it.each<Pair>([
  ['uk', 'Кількість членів осередків зросла.', 'en', 'Membership of the cells has grown.'],
  ['uk', 'Кількість комуністів складала половину.', 'en', 'Party members were one half.'],
  ['uk', 'Молоді партійці вагаються.', 'en', 'Young Communists waver.'],
  ['uk', 'Слово жіночого роду.', 'en', 'A feminine word.'],
  ['ru', 'Слово женского рода.', 'uk', 'Слово жіночого роду.'],
  ['uk', 'Робітниці вступають до партії.', 'en', 'Women are joining the party.'],
  ['uk', 'Членські внески сплачено.', 'en', 'The dues are paid.'],
  ['uk', 'Одинадцять товаришів у бюро.', 'en', 'Eleven people in the bureau.'],
  ['uk', 'Два вільні вечори.', 'en', 'Two evenings off.'],
  ['uk', 'Питання про спеців.', 'en', 'The question of experts.'],
  ['uk', 'Цехові збори.', 'en', 'Meetings on the shop floor.'],
  ['uk', 'Члени КСМ та молодь, а з них кожний.', 'en', 'KSM members and the young, every one of them.'],
  ['ru', 'Рабочие и крестьяне.', 'en', 'Working people and peasants.'],
  ['ru', 'Члены профессиональных союзов.', 'uk', 'Члени профспілок.'],
  ['uk', 'Осередки ростуть, бо осередки працюють.', 'en', 'Cells grow, for they work.'],
  ['uk', 'Осередки повинні рости, повинні й працювати.', 'uk', 'Осередки мають рости й працювати.'],
  ['uk', 'Осередок має двох членів.', 'en', 'The cell has two members.'],
  ['uk', 'Треба працювати.', 'en', 'We have to work.'],
  ['ru', 'Перед нами стоит задача.', 'uk', 'Перед нами завдання.'],
  ['ru', 'Ставит перед нами необходимость работать.', 'uk', 'Змушує нас працювати.'],
  ['ru', 'Должность секретаря.', 'en', 'The office of secretary.'],
  ['uk', 'Слід відзначити зростання.', 'en', 'It is worth noting the growth.'],
  ['uk', 'Слід відзначити зростання.', 'uk', 'Зазначимо зростання.'],
  ['uk', 'Треба сказати про внески.', 'en', 'Let it be said of the dues.'],
  ['uk', 'Це вимагає уваги.', 'en', 'This calls for attention.'],
  ['uk', 'Завдання виконано.', 'en', 'The targets have been met.'],
  ['uk', 'Справа має зрушити.', 'en', 'The matter has still to move.'],
  ['uk', 'Це належить до справ бюро.', 'en', 'It belongs to the affairs of the bureau.'],
  ['uk', 'На бюро доводиться п’ять справ.', 'en', 'Five affairs come upon the bureau.'],
  ['uk', 'По слід у нього не стало.', 'en', 'He left no trace.'],
  ['ru', 'На каждого приходится пять.', 'en', 'Each has five.'],
  ['ru', 'За этим следует доклад.', 'en', 'Then comes the report.'],
  ['ru', 'Надо полагать, что бюро согласно.', 'en', 'Presumably the bureau agrees.'],
  ['ru', 'Следует усилить агитацию.', 'uk', 'Пора посилити агітацію.'],
  ['uk', 'Осередки й ще раз осередки.', 'en', 'Cells, and cells once more.'],
])('lostKinds finds that “%s: %s” and “%s: %s” speak of the same', (...pair) => {
  expect(lost(pair)).toBe('');
});

it.each<readonly [...Pair, string]>([
  ['uk', 'Кількість членів осередків зросла.', 'en', 'The number of cells has grown.', 'членів'],
  ['uk', 'Робітниць на підприємствах.', 'en', 'The workers of enterprises.', 'Робітниць: workers'],
  ['uk', 'Робітниць там, де жіноча праця.', 'uk', 'Робітників там, де жіноча праця.', 'жіноча: Робітників'],
  ['uk', 'Із селян у країні.', 'en', 'Of workers in the country.', 'селян: workers'],
  ['uk', 'Одинадцяти товаришів.', 'uk', 'Одинадцяти робітників.', 'товаришів: робітників'],
  ['uk', 'З новими кандидатами.', 'en', 'With new members.', 'кандидатами: members'],
  ['uk', 'Двох вільних вечорів.', 'en', 'Two evenings.', 'вільних'],
  ['uk', 'Питання повинно вирішуватись.', 'en', 'The question will be resolved.', 'повинно'],
  ['uk', 'Належить ще раз вирішити питання.', 'en', 'The question will be resolved.', 'Належить'],
  ['ru', 'Приходится всем отстать.', 'en', 'All fall behind.', 'Приходится'],
  ['uk', 'Робітниць повинно притягати.', 'en', 'The workers will be drawn in.', 'Робітниць: workers, повинно'],
  ['ru', 'Работницы принимают участие.', 'en', 'The workers must take part.', 'Работницы: workers'],
  ['ru', 'Вопрос должен быть рассмотрен.', 'uk', 'Питання розглянуть.', 'должен'],
  ['uk', 'Цехові осередки.', 'uk', 'Осередки.', 'Цехові'],
  ['ru', 'Каждый рабочий и крестьянин.', 'en', 'Each worker.', 'крестьянин'],
  ['ru', 'Члены партии и беспартийные члены.', 'uk', 'Члени партії й безпартійні.', 'члены'],
])('lostKinds finds what “%s: %s” has and “%s: %s” has not', (...[language, source, other, said, words]) => {
  expect(lost([language, source, other, said])).toBe(words);
});
