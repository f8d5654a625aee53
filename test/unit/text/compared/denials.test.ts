import { expect, it } from 'vitest';
import { opposites, Saying, turnedRound } from '../../../../src/text/compared/denials.ts';
import type { NumberLanguage } from '../../../../src/text/numbers/numeral.ts';

type Pair = readonly [language: NumberLanguage, source: string, other: NumberLanguage, translation: string];

const turned = ([language, text, other, said]: Pair): string | null => {
  const found = turnedRound(new Saying(text, language), new Saying(said, other));
  return found && (found.by === 'source' ? text : said).slice(found.word.start, found.word.end);
};

it.each<Pair>([
  ['uk', 'Партія не справилася.', 'en', 'The party did not cope.'],
  ['uk', 'Партія не справилася.', 'en', 'The party failed to cope.'],
  ['uk', 'Осередок без секретаря.', 'en', 'The leaderless cell.'],
  ['uk', 'Ніхто нічого не казав.', 'en', 'Nobody said anything.'],
  ['uk', 'Ні пияцтва, ні сварок там немає.', 'en', 'There is neither drunkenness nor quarrelling there.'],
  ['uk', 'Не дивлячись на хиби, робота йде.', 'en', 'Although there are faults, work goes on.'],
  ['uk', 'Не тільки партія, а й спілка.', 'en', 'The party and the union, too.'],
  ['uk', 'Не менш двох вечорів.', 'en', 'At least two evenings.'],
  ['uk', 'Що б не сталося, треба працювати.', 'en', 'Whatever happens, one must work.'],
  ['uk', 'Не мали й не могли мати успіху.', 'en', 'They had no success.'],
  ['uk', 'Що каже протокол, поки не кажіть.', 'en', 'Do not say yet what the minutes say.'],
  ['uk', 'Чекали, поки не прийде голова.', 'en', 'They waited until the chair came.'],
  ['ru', 'Это стало невозможным.', 'uk', 'Це стало неможливо.'],
  ['ru', 'Это стало невозможным.', 'en', 'It can no longer be done.'],
  ['ru', 'Несмотря на решения.', 'uk', 'Попри ухвали.'],
  ['ru', 'Нельзя не заметить.', 'uk', 'Не можна не помітити.'],
  ['uk', 'Ні сварок, ні пияцтва не буває.', 'uk', 'Ні сварок, ні пияцтва.'],
  ['uk', 'Мали досить сил.', 'en', 'They did not lack strength.'],
  ['uk', 'Зріст не зупинився й тепер.', 'uk', 'Організація росте й тепер.'],
  ['uk', 'Зріст не зупинився й тепер.', 'en', 'It goes on growing.'],
  ['uk', 'Вони завжди приходили.', 'en', 'They never failed to come.'],
  ['ru', 'Причины мешали работе.', 'uk', 'Причини не давали працювати.'],
])('turnedRound finds that “%s: %s” and “%s: %s” say the same', (...pair) => {
  expect(turned(pair)).toBeNull();
});

it.each<readonly [...Pair, string]>([
  ['uk', 'Партія не справилася.', 'en', 'The party coped.', 'не'],
  ['uk', 'Партія справилася.', 'en', 'The party did not cope.', 'not'],
  ['uk', 'Партія справилася.', 'en', 'The party didn’t cope.', 'didn’t'],
  ['uk', 'Партія справилася.', 'uk', 'Партія не впоралася.', 'не'],
  ['uk', 'Не мали й не могли мати успіху.', 'uk', 'Мали й не могли мати успіху.', 'не'],
  ['ru', 'Успеха нет.', 'uk', 'Успіх є.', 'нет'],
  ['uk', 'Ні сварок, ні пияцтва немає.', 'uk', 'Ні сварки, ні пияцтво є.', 'немає'],
  ['ru', 'Осталось без ответа.', 'en', 'It was answered.', 'без'],
  ['uk', 'Зріст не зупинився й тепер.', 'uk', 'Зростання зупинилося й тепер.', 'не'],
  ['uk', 'Зріст не зупинився й тепер.', 'en', 'The growth has stopped even now.', 'не'],
  ['uk', 'Ніколи того позапартійні.', 'en', 'Non-party people do so always.', 'Ніколи'],
])('turnedRound finds what “%s: %s” and “%s: %s” have on one side', (...[language, source, other, said, word]) => {
  expect(turned([language, source, other, said])).toBe(word);
});

const opposed = ([language, text, other, said]: Pair): string =>
  opposites(new Saying(text, language), new Saying(said, other))
    .map(({ start, end, meant }) => `${said.slice(start, end)} for ${meant}`)
    .join(', ');

it.each<readonly [...Pair, string]>([
  ['uk', 'Кількість членів збільшилася.', 'en', 'The number of members has fallen.', 'fallen for збільшилася'],
  ['uk', 'Кількість членів збільшилася й зросла.', 'en', 'The number has risen and fallen.', 'fallen for зросла'],
  ['uk', 'До смерти Ілліча.', 'en', 'After the death of Illich.', 'After for До смерти'],
  ['ru', 'Отряды ушли вперед.', 'uk', 'Загони пішли назад.', 'назад for вперед'],
  ['uk', 'Зібрання повинні бути тричі.', 'en', 'Meetings may be held thrice.', 'may for повинні'],
  ['uk', 'Зв’язок із позапартійними.', 'en', 'The tie with party people.', 'party for позапартійними'],
  ['ru', 'Лучшие люди деревни.', 'en', 'The worst people of the town.', 'worst for Лучшие, town for деревни'],
  ['uk', 'Збори жінок доручити чоловікам.', 'uk', 'Збори жінок доручити жінкам.', 'жінкам for чоловікам'],
  ['uk', 'На великих підприємствах.', 'en', 'At small enterprises.', 'small for великих'],
  ['ru', 'Переход к добровольному членству.', 'en', 'The change to forced membership.', 'forced for добровольному'],
  ['uk', 'Роботу розпочато.', 'en', 'The work is finished.', 'finished for розпочато'],
  ['ru', 'Внутренние враги.', 'uk', 'Зовнішні друзі.', 'друзі for враги, Зовнішні for Внутренние'],
  ['uk', 'Державна.', 'en', 'A private one.', 'private for Державна'],
  ['uk', 'Важка промисловість.', 'en', 'Light industry.', 'Light for Важка'],
  ['uk', 'Вечори робітників.', 'en', 'Mornings of peasants.', 'Mornings for Вечори, peasants for робітників'],
  ['uk', 'До найбільш великих цехів.', 'uk', 'До найменших цехів.', 'найменших for найбільш'],
  ['uk', 'Причини перешкоджали.', 'en', 'The reasons helped.', 'helped for перешкоджали'],
  ['ru', 'Движение приостановлено.', 'en', 'The movement is quickened.', 'quickened for приостановлено'],
  ['ru', 'Индивидуальная агитация.', 'en', 'Collective agitation.', 'Collective for Индивидуальная'],
  ['uk', 'Деякі товариші.', 'en', 'All comrades.', 'All for Деякі'],
  ['ru', 'Стало невозможным.', 'en', 'It became possible.', 'possible for невозможным'],
  ['uk', 'Мали досить сил.', 'en', 'They had insufficient forces.', 'insufficient for досить'],
  ['uk', 'Не стиглий вчинок.', 'en', 'A mature act.', 'mature for Не стиглий'],
  ['ru', 'Государство перестает.', 'en', 'The state begins.', 'begins for перестает'],
])('opposites finds in “%s: %s” and “%s: %s” what is turned round', (...[language, source, other, said, word]) => {
  expect(opposed([language, source, other, said])).toBe(word);
});

it.each<Pair>([
  ['uk', 'Кількість членів збільшилася.', 'en', 'The number of members has not fallen, it has risen.'],
  ['uk', 'Не можна забувати.', 'en', 'One must not forget.'],
  ['uk', 'Слід зазначити, що можна перевести всіх.', 'en', 'It should be noted that all can be transferred.'],
  ['ru', 'Необходимо, чтобы ячейки смогли расти.', 'en', 'It is needed that the cells be able to grow, as they can.'],
  ['uk', 'Осередкові повинно дати можливість.', 'en', 'The cell must get its opportunity; it is to use it.'],
  ['uk', 'Осередки мають працювати.', 'en', 'The cells have to work where they can.'],
  ['uk', 'Найбільший осередок.', 'en', 'The main cell, at least.'],
  ['uk', 'Останнім часом помічається пожвавлення.', 'en', 'Of late a revival is noticeable.'],
  ['uk', 'Робітниця дістає менше, ніж робітник.', 'en', 'A woman worker gets less than a male one.'],
  ['uk', 'Після смерти Ілліча.', 'en', 'After the death of Illich.'],
  ['uk', 'На великих підприємствах, і на малих.', 'en', 'At enterprises, small ones too.'],
  ['ru', 'Рабочий и крестьянин.', 'en', 'The peasant and the worker.'],
  ['uk', 'Завершити розпочате.', 'en', 'Finish what was launched.'],
  ['uk', 'Легко сказати.', 'en', 'It is no heavy task to say.'],
  ['uk', 'Деякі не завжди тримаються.', 'en', 'Not all keep to it.'],
  ['ru', 'Стало невозможным.', 'en', 'It is no longer possible.'],
  ['uk', 'Насамперед деякі.', 'en', 'Above all some, the All-Ukrainian ones.'],
  ['ru', 'Личная агитация в массах.', 'en', 'Personal agitation among the masses.'],
])('opposites lets “%s: %s” and “%s: %s” pass', (...pair) => {
  expect(opposed(pair)).toBe('');
});
