/**
 * What a text and its translation have in common whatever their languages: names and words of common descent, by the
 * consonants with which they begin. «Організація», «организация» and “organisation” are one; so is «Халявський» and
 * “Khaliavskyi”.
 *
 * Read by the codes of letters, and each skeleton a number: the skeletons of all blocks were 4 % of what a check takes
 * while they were made by patterns, as strings (26 November 2026).
 */
import { classOf, LETTER } from '../characters.ts';

/** Consonants that are told apart; what sounds alike in one of the three languages is one. */
const LETTERS = ['бb', 'вvw', 'гґg', 'дd', 'жзсцчшщsz', 'кkcq', 'лl', 'мm', 'нn', 'пp', 'рr', 'тt', 'фf', 'хh'];
/** The sound of a letter by its code, small and capital, from 1 on; 0 for a vowel, a soft sign, any other letter. */
const SOUNDS = new Uint8Array(0x500);
for (const [index, letters] of LETTERS.entries())
  for (const letter of letters)
    for (const form of [letter, letter.toUpperCase()]) SOUNDS[form.charCodeAt(0)] = index + 1;

function soundOf(letter: string): number {
  return SOUNDS[letter.charCodeAt(0)] ?? 0;
}

/** Groups of Latin letters that are one sound, and letters that are another sound here, or two. */
const GROUPS = Object.entries({
  ...{ kh: 'h', ph: 'f', th: 't', ck: 'k', shch: 's', zh: 's', sh: 's', ch: 's', ts: 's', tz: 's' },
  ...{ tion: 'sn', x: 'ks' },
}).map(([letters, sounds]) => ({ letters, length: letters.length, sounds: [...sounds].map(soundOf) }));
/** C before these is an s. */
const SOFT = [...'eiy'].map((letter) => ({ letters: `c${letter}`, length: 1, sounds: [soundOf('s')] }));
/** By the code of their first letter, the longer first. */
const GROUPS_BY_LETTER = Map.groupBy(
  [...GROUPS, ...SOFT].sort((a, b) => b.letters.length - a.letters.length),
  ({ letters }) => letters.charCodeAt(0),
);

/** Longer words have endings that differ; shorter ones are alike by chance. */
const [SHORTEST, LONGEST] = [3, 4];
/** The least skeletons of so many sounds. */
const [TELLING, LONG] = [16 ** (SHORTEST - 1), 16 ** (LONGEST - 1)];

/** The consonants with which a word begins, at most four, as one number; a doubled one counts once. */
export function skeletonOf(text: string, start = 0, end = text.length): number {
  const latin = isLatin(text.charCodeAt(start));
  let skeleton = 0;
  for (let at = start; at < end && skeleton < LONG;) {
    const group = latin ? groupAt(text, at, end) : null;
    if (group === null) {
      skeleton = longer(skeleton, SOUNDS[text.charCodeAt(at)] ?? 0);
      at += 1;
    } else {
      for (const sound of group.sounds) skeleton = longer(skeleton, sound);
      at += group.length;
    }
  }
  return skeleton;
}

function longer(skeleton: number, sound: number): number {
  return sound === 0 || sound === skeleton % 16 || skeleton >= LONG ? skeleton : skeleton * 16 + sound;
}

function groupAt(text: string, at: number, end: number): (typeof GROUPS)[number] | null {
  for (const group of GROUPS_BY_LETTER.get(text.charCodeAt(at) | 0x20) ?? [])
    if (standsAt(group.letters, text, at, end)) return group;
  return null;
}

function isLatin(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Do small Latin letters stand at an offset, small or capital? */
function standsAt(letters: string, text: string, at: number, end: number): boolean {
  if (at + letters.length > end) return false;
  for (let index = 0; index < letters.length; index += 1)
    if ((text.charCodeAt(at + index) | 0x20) !== letters.charCodeAt(index)) return false;
  return true;
}

/** Shorter words are not asked for their skeleton. */
const SHORTEST_WORD = 4;

/** The skeletons of the words of a text that are long enough to tell something. */
export function skeletons(text: string): Set<number> {
  const found = new Set<number>();
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (classOf(code) === LETTER || code === 0x27 || code === 0x2019) {
      if (start === -1) start = at;
      continue;
    }
    if (start !== -1 && at - start >= SHORTEST_WORD) {
      const skeleton = skeletonOf(text, start, at);
      if (skeleton >= TELLING) found.add(skeleton);
    }
    start = -1;
  }
  return found;
}
