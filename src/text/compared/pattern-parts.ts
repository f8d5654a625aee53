/** Patterns of words as text: what there is to choose from in one, and with what letters it may begin. */

/** What there is to choose from: `a|b(?:c|d)` is `a` and `b(?:c|d)`. */
export function alternativesOf(pattern: string): string[] {
  const parts: string[] = [];
  let [from, at] = [0, 0];
  while (at < pattern.length)
    if (pattern[at] === '|') {
      parts.push(pattern.slice(from, at));
      at = from = at + 1;
    } else at = pieceEnd(pattern, at);
  return [...parts, pattern.slice(from)];
}

/** Where a piece ends: a group, a class of letters, a sign that is escaped, or a letter. */
function pieceEnd(pattern: string, from: number): number {
  if (pattern.startsWith(String.raw`\p{`, from)) return pattern.indexOf('}', from) + 1;
  if (pattern[from] === '\\') return from + 2;
  if (pattern[from] === '[') return pattern.indexOf(']', from) + 1;
  if (pattern[from] !== '(') return from + 1;
  let at = from + 1;
  while (pattern[at] !== ')') at = pieceEnd(pattern, at);
  return at + 1;
}

/**
 * The letters with which everything begins that an alternative fits, as far as they are certain: `не ?(?:про|за)сто` is
 * «непросто», «незасто», «не просто» and «не засто». What is said of what stands before is passed over.
 * @param most so many letters are enough
 */
export function beginningsOf(pattern: string, most: number): string[] {
  const end = pieceEnd(pattern, 0);
  const piece = pattern.slice(0, end);
  if (/^\(\?<[=!]/u.test(piece)) return beginningsOf(pattern.slice(end), most);
  const choice = choiceOf(piece);
  const [quantity = ''] = /^(?:[?*+]|\{[\d,]+\})\??/u.exec(pattern.slice(end)) ?? [];
  if (most <= 0 || choice === null || /^[*{]/u.test(quantity)) return [''];
  const rest = pattern.slice(end + quantity.length);
  const some = choice.flatMap((one) => {
    if (piece.length > 1 && piece.startsWith('('))
      return quantity === '+' ? beginningsOf(one, most) : beginningsOf(one + rest, most);
    return (quantity === '+' ? [''] : beginningsOf(rest, most - 1)).map((others) => one + others);
  });
  return quantity.startsWith('?') ? [...some, ...beginningsOf(rest, most)] : some;
}

/** What a piece may be; null where it may be anything. */
function choiceOf(piece: string): readonly string[] | null {
  if (piece.startsWith('(?:')) return alternativesOf(piece.slice(3, -1));
  if (/^\[[^\]\\^-]+\]$/u.test(piece)) return [...piece.slice(1, -1)];
  if (/^\\[.?]$/u.test(piece)) return [piece.slice(1)];
  return /^[\p{L}\p{M} '’ʼ-]$/u.test(piece) ? [piece] : null;
}
