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
/** Groups of Latin letters that are one sound, and letters that are another sound here, or two. */
const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ kh: 'h', ph: 'f', th: 't', ck: 'k', shch: 's', zh: 's', sh: 's', ch: 's', ts: 's', tz: 's' },
    ...{ tion: 'sn', x: 'ks', c: 's' },
  }),
);
const GROUP = /[kpt]h|shch|[zsc]h|t[sz]|ck|tion|x|c(?=[eiy])/g;
/** Longer words have endings that differ; shorter ones are alike by chance. */
const [SHORTEST, LONGEST] = [3, 4];

/** The consonants with which a word begins, at most four; a doubled one counts once. */
export function skeletonOf(word: string): string {
  const small = word.toLowerCase();
  const spelt = /^[a-z]/.test(small) ? small.replaceAll(GROUP, (group) => GROUPS.get(group) ?? group) : small;
  let skeleton = '';
  for (const letter of spelt) {
    const sound = SOUNDS[letter];
    if (sound !== undefined && !skeleton.endsWith(sound)) skeleton += sound;
    if (skeleton.length === LONGEST) break;
  }
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
