import { expect, it } from 'vitest';
import { toHtml } from '../../../src/text/html.ts';
import { inTongues } from '../../../src/text/tongues.ts';

const uk = (words: string): string => `<span lang="uk">${words}</span>`;
const ru = (words: string): string => `<span lang="ru">${words}</span>`;

it.each([
  ['Nothing but English.', 'Nothing but English.'],
  ['“в два з половиною рази”, two and a half times', `“${uk('в два з половиною рази')}”, two and a half times`],
  ["«Парт'керовництво» is clipped", `«${uk("Парт'керовництво")}» is clipped`],
  ['the heading «О новых типах связи, в партии»', `the heading «${ru('О новых типах связи, в партии')}»`],
  ['«смерти», «коллективизации»', `«${uk('смерти')}», «${ru('коллективизации')}»`],
  ['докладчак', uk('докладчак')],
])('inTongues in English: %s', (text, html) => {
  expect(toHtml(inTongues(text, 'en'))).toBe(html);
});

it('inTongues takes words of either language for those of the source that a note speaks of', () => {
  expect(toHtml(inTongues('“опекать”', 'en', 'ru'))).toBe(`“${ru('опекать')}”`);
  expect(toHtml(inTongues('“опекать”', 'en'))).toBe(`“${uk('опекать')}”`);
  expect(toHtml(inTongues('“опікати”', 'en', 'ru'))).toBe(`“${uk('опікати')}”`);
});

it.each([
  ['Лише українські слова й «смерти», «партии».', 'Лише українські слова й «смерти», «партии».'],
  ['«мы» (ми) говорить', `«${ru('мы')}» (ми) говорить`],
  ['заголовок: «О новых типах связи в партии»', `заголовок: «${ru('О новых типах связи в партии')}»`],
  ['а беспартийные – ні', `а ${ru('беспартийные')}\u00a0– ні`],
  ['«осередок має багато членів»', '«осередок має багато членів»'],
  ['Creative Commons', 'Creative Commons'],
])('inTongues in Ukrainian: %s', (text, html) => {
  expect(toHtml(inTongues(text, 'uk'))).toBe(html);
});
