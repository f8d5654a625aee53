/**
 * The order of words in a list for readers: figures, Latin letters, then Cyrillic ones as Ukrainian has them, with the
 * letters that only Russian has behind them. `Intl` would not give the same order on every machine.
 */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzабвгґдеєжзиіїйклмнопрстуфхцчшщьюяёъыэ';
const RANK: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, index) => [letter, index]));

/** Compares two texts by their letters and figures; a word that ends goes before the one that goes on. */
export function byAlphabet(a: string, b: string): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? -1) - (other[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The letter under which a text stands, as a capital: its first letter or figure; empty where it has none. */
export function initialOf(text: string): string {
  return /[\p{L}\p{N}]/u.exec(text)?.[0].toUpperCase() ?? '';
}

/** A rank for each sign that counts; −1 between words. Accents, apostrophes and hyphens do not count. */
function keyOf(text: string): number[] {
  const signs = [...text.toLowerCase().normalize('NFC')];
  return signs.flatMap((sign) => {
    const rank = RANK.get(sign);
    if (rank !== undefined) return [rank];
    return /\s/.test(sign) ? [-1] : /[\p{L}\p{N}]/u.test(sign) ? [LETTERS.length + (sign.codePointAt(0) ?? 0)] : [];
  });
}
