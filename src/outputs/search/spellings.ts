/**
 * How a Ukrainian word that is spelt as before 1928 may be spelt today: what dictionaries are asked for it. The rules
 * are those of the reforms; whether a word is one, the dictionary says.
 */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^и/u, 'і'],
  [/(?<=[бвгджзклмнпрстфхцчш])и$/u, 'і'],
  [/^рос(?!і)/u, 'роз'],
  [/і[яює](?=[бвгджзйклмнпрстфхцчш])/gu, 'іа'],
  [/(?<=[дтзсцжшчр])і(?=[^йаеєиоуюя])/gu, 'и'],
  [/^пія/u, 'пия'],
  [/є/gu, 'е'],
  [/(?<=л)я/gu, 'а'],
  [/(?<=л)ю/gu, 'у'],
  [/([а-щюяєії])\1/gu, '$1'],
  [/ій(?=н)/gu, 'ей'],
  [/десять/u, 'десят'],
  [/хв/gu, 'ф'],
  [/т(?=е[ар])/gu, 'ф'],
  [/тись$/u, 'тися'],
  [/усь$/u, 'уся'],
  [/кер[ое]в/u, 'керів'],
  [/ін(?=н[яюі])/u, 'ен'],
];

/** Spellings that dictionaries may have, the word itself apart. */
export function todaysSpellings(word: string): string[] {
  let found = [word];
  for (const [from, to] of RULES) {
    const changed = found.map((one) => one.replace(from, to));
    // Most rules say nothing of most words.
    if (changed.every((one, index) => one === found[index])) continue;
    found = [...new Set(found.flatMap((one, index) => [one, changed[index] ?? one]))].slice(0, 96);
  }
  return found.filter((one) => one !== word);
}
