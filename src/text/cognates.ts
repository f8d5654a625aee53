/**
 * What a text and its translation have in common whatever their languages: names and words of common descent, by the
 * consonants with which they begin. «Організація», «организация» and “organisation” are one; so is «Халявський» and
 * “Khaliavskyi”.
 */

/** Consonants that are told apart; what sounds alike in one of the three languages is one. */
const SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    b: 'бb',
    v: 'вvw',
    g: 'гґg',
    d: 'дd',
    s: 'жзсцчшщsz',
    k: 'кkcq',
    l: 'лl',
    m: 'мm',
    n: 'нn',
    p: 'пp',
    r: 'рr',
    t: 'тt',
    f: 'фf',
    h: 'хh',
  }).flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound])),
);
/** Groups of Latin letters that are one sound. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/shch|zh|sh|ch|ts|tz/g, 's'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/tion/g, 'sn'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
];
/** Longer words have endings that differ; shorter ones are alike by chance. */
const [SHORTEST, LONGEST] = [3, 4];

/** Most words that are kept in mind: those of a corpus come again and again. */
const MOST = 50_000;
const known = new Map<string, string>();

/** The consonants with which a word begins, at most four; a doubled one counts once. */
export function skeletonOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  let small = word.toLowerCase();
  if (/[a-z]/.test(small)) for (const [letters, sound] of GROUPS) small = small.replace(letters, sound);
  let skeleton = '';
  for (const letter of small) {
    const sound = SOUNDS[letter] ?? '';
    if (sound !== '' && !skeleton.endsWith(sound)) skeleton += sound;
    if (skeleton.length === LONGEST) break;
  }
  if (known.size >= MOST) known.clear();
  known.set(word, skeleton);
  return skeleton;
}

/** The skeletons of the words of a text that are long enough to tell something. */
export function skeletons(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}’']{4,}/gu)) {
    const skeleton = skeletonOf(word);
    if (skeleton.length >= SHORTEST) found.add(skeleton);
  }
  return found;
}
