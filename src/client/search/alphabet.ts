/** The order of a dictionary. */

/** Words on each side of one. */
const AROUND = 4;

/** Letters of our languages as Ukrainian has them: і stands behind и, є behind е. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzабвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя';

/** Which of two words is the first in a dictionary. A browser's own order takes as long as the whole search. */
function order(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return ALPHABET.indexOf(one[at] ?? ' ') - ALPHABET.indexOf(other[at] ?? ' ');
}

/**
 * The words nearest to one, before it and behind it: of hundreds, which need not be sorted for that.
 * @param word as it was written: its apostrophe and its stress are no letters, and the words have none
 */
export function around(word: string, words: readonly string[]): readonly [before: string[], after: string[]] {
  const letters = [...word.normalize('NFC').toLowerCase().replaceAll('ё', 'е')].filter((letter) =>
    ALPHABET.includes(letter),
  );
  const sought = letters.join('');
  const sides = [[], []] as [string[], string[]];
  for (const one of words) {
    const way = order(one, sought) > 0 ? 1 : -1;
    const side = sides[way > 0 ? 1 : 0];
    if (side.includes(one) || way * order(one, side[AROUND - 1] ?? one) > 0) continue;
    side.push(one);
    side.sort((a, b) => way * order(a, b)).splice(AROUND);
  }
  return [sides[0].reverse(), sides[1]];
}
