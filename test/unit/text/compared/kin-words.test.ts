import { expect, it } from 'vitest';
import { exchangedKin } from '../../../../src/text/compared/kin-words.ts';

const exchanged = (english: string, ukrainian: string): string | null => {
  const found = exchangedKin([english, 'en'], [ukrainian, 'uk']);
  if (found === null) return null;
  const { said, meant } = found;
  return `${english.slice(said.start, said.end)}: ${ukrainian.slice(meant.start, meant.end)}`;
};

it.each([
  ['A word of the feminine, not of the working class.', 'Слово жіночого роду, а не «робітничого класу».'],
  ['Workers of the country.', 'Робітники з усієї країни.'],
  ['Villagers and experts.', 'Селяни та спеці.'],
])('exchangedKin finds that “%s” and “%s” name the same', (english, ukrainian) => {
  expect(exchanged(english, ukrainian)).toBeNull();
});

it.each([
  ['Farmers on the committee.', 'Робітники в комітеті.', 'farmers: робітники'],
  ['The educated come seldom.', 'Спеці приходять рідко.', 'educated: спеці'],
  ['A girl of nineteen.', 'Робітник, дев’ятнадцяти років.', 'girl: робітник'],
  ['Employees who join.', 'Робітниці, що вступають.', 'employees: робітниці'],
])('exchangedKin finds that “%s” and “%s” name others', (english, ukrainian, words) => {
  expect(exchanged(english, ukrainian)?.toLowerCase()).toBe(words);
});
