import { expect, it } from 'vitest';
import { numberWords } from '../../../src/text/number-words.ts';
import type { Lang } from '../../../src/model/common.ts';

const found = (text: string, lang: Lang): string[] =>
  numberWords(text, lang).map(({ text: words, counts }) => `${words} ${counts ?? 'number'}`);

it.each([
  ['en', 'Five documents and forty-one claims', ['Five documents', 'forty-one claims']],
  ['en', 'Three short texts; two more notes.', ['Three documents', 'two notes']],
  ['en', 'A hundred and five workers, thirteen of them', ['hundred and five number', 'thirteen number']],
  ['uk', 'П’ять документів і сорок одне твердження; сорок.', ['П’ять documents', 'сорок одне claims', 'сорок number']],
  ['uk', 'Три суми не сходяться, а два обчислення – так.', ['Три checks', 'два checks']],
  ['uk', 'Перевірок сім, документів тут три.', ['сім checks', 'три documents']],
  ['uk', 'Три з наших перевірок не сходяться; п’ять висновків.', ['Три checks']],
  ['en', 'Three of the sums fail; five verdicts.', ['Three checks']],
  ['en', 'Two recommendations of the speech', ['Two recommendations']],
  ['uk', 'В усіх трьох документах; дві короткі примітки', ['трьох documents', 'дві notes']],
] as const)('numberWords finds in %s “%s”', (lang, text, words) => {
  expect(found(text, lang)).toEqual(words);
});

it.each([
  ['en', 'One of the documents; two of them; both texts; the third note; two free evenings; a hundred; thousands.'],
  ['en', 'A fourth document, two and a half times, “three documents”, {=three} documents, twice in the notes.'],
  ['en', 'Five members and their notes; two, as the documents say.'],
  ['en', 'A worker needed two recommendations from members.'],
  ['uk', 'Робітникові досить було двох рекомендацій від членів.'],
  ['uk', 'Сума двох чисел; документи, три члени; два з документів; перевірки й два члени; примітки двома мовами.'],
  ['uk', 'Один із документів; двоє з них; обидва тексти; третя примітка; два вільні вечори; сто; тисячі документів.'],
  ['uk', 'У два з половиною рази; «три документи»; {=три} документи; двічі в примітках; три члени і їхні тексти.'],
] as const)('numberWords lets %s speech stand: “%s”', (lang, text) => {
  expect(found(text, lang)).toEqual([]);
});
