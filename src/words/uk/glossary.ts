/** Слова словника. */
import type * as en from '../en/glossary.ts';
import { plural } from '../grammar.ts';

export const glossary: typeof en.glossary = {
  title: 'Слова',
  description: (count) =>
    `Словник документів комуністичної партії 1920-х: скорочення, органи, люди й давні слова, усього ${count}. До ` +
    'кожного\u00a0– місця в текстах і те, чого про нього не знаємо.',
  lead: (count) =>
    `Скорочення, органи, люди й слова, що їх документи вживають без пояснень; усього ${count}. До кожного\u00a0– ` +
    'місця, ' +
    'де воно стоїть, і те, чого ми не знаємо.',
  order: 'Порядок слів',
  orders: { reader: 'за абеткою, А–Я', sources: 'англійською, A–Z', kind: 'за видом' },
  squares: 'Квадрати\u00a0– у якому документі є слово, від найдавнішого:',
  inDocuments: (count) => `у ${count} ${plural(count, 'документі', 'документах', 'документах')}`,
  kinds: {
    word: 'Слово',
    body: 'Орган',
    practice: 'Практика',
    abbreviation: 'Скорочення',
    person: 'Особа',
    place: 'Місце',
    office: 'Посада',
    campaign: 'Кампанія',
  },
  groups: {
    word: 'Давні й непрості слова',
    body: 'Органи',
    practice: 'Практики',
    abbreviation: 'Скорочення',
    person: 'Люди',
    place: 'Місця',
    office: 'Посади',
    campaign: 'Кампанії',
  },
  notKnown: 'Невідомо',
  where: 'Де воно стоїть',
  more: (count) => `і ще ${count} ${plural(count, 'документ', 'документи', 'документів')}`,
  places: (count) =>
    count === 1 ? 'Єдине місце' : `${count} ${plural(count, 'місце', 'місця', 'місць')}, одне під одним`,
  inSources: 'У джерелах',
  some: (shown, of) => `Тут ${shown} із ${of}: перші в кожному документі.`,
  also: 'Пишуть також',
  modern: 'тепер',
  russian: 'російською',
  latin: 'латинкою',
  opened: (kind) => (kind === 'Слово' ? kind : `Слово · ${kind.toLowerCase()}`),
  here: 'тут',
  lists: 'Слова й написання за документами',
};
