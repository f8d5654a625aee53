/** Spelling patterns for the lexicons: one pattern stands for all forms of a word. */

/**
 * All spellings of a pattern. Alternatives stand in parentheses, separated by `|`, and do not nest: "двад(ц|)ят(ь|и)".
 * Several patterns are separated by spaces.
 */
export function spellings(patterns: string): string[] {
  return patterns.split(/\s+/).filter(Boolean).flatMap(expand);
}

function expand(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  const close = pattern.indexOf(')', open);
  const tails = expand(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail));
}

/**
 * The key under which a word is looked up: small letters, without apostrophes (п'ять, п’ять, пʼять, пять are one
 * word), ё as е.
 */
export function normalise(word: string): string {
  const small = word.toLowerCase();
  return /['’ʼё]/.test(small) ? small.replace(/['’ʼ]/g, '').replaceAll('ё', 'е') : small;
}
