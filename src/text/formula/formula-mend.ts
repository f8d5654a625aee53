/**
 * What the writer of a formula that cannot be read may have meant: signs as books and calculators print them, numbers
 * as texts write them, names without their braces.
 */
import { mendId } from '../../model/common.ts';
import { inputsOf, parseFormula, spellInput } from './formula.ts';

/** Numbers and signs outside braces, and what a formula has for them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2009\u202f]/gu, ' '],
  [/(?<=\d)[ '’](?=\d{3}(?!\d))/gu, ''],
  [/(?<=\d),(?=\d)/gu, '.'],
  [/[×✕·⋅∙∗]/gu, '*'],
  [/(?<=[\d)}]\s*)[xхXХ](?=\s*[\d({])/gu, '*'],
  [/[÷∶:⁄∕]/gu, '/'],
  [/[–—−‐‑‒]/gu, '-'],
  [/\[/gu, '('],
  [/\]/gu, ')'],
  [/(?<=\d)\s*%/gu, ' / 100'],
  // What comes of it is computed, not written.
  [/^\s*=|\s*=\s*[\d.]*\s*$/gu, ''],
];

/** What is multiplied by itself: a number or a name, with a small power behind it. */
const POWER = /(\{[^{}]*\}|(?<![\d.])\d+(?:\.\d+)?)(?:\s*(?:\^|\*\*)\s*([23])(?![\d.,])|([²³]))/gu;

/** Outside braces, a claim or a check that stands without them. */
const NAME = /(?:check:)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:@[a-z]+)?/gu;

/**
 * A formula near to one that cannot be read, which can be read and names what there is; null where none is seen.
 * @param isName is there a claim, or a check, that is spelt so: `cells-now`, `check:ratio-cells`?
 */
export function mendFormula(source: string, isName: (name: string) => boolean): string | null {
  const outside = (text: string, mend: (words: string) => string): string =>
    text
      .split(/(\{[^{}]*\})/u)
      .map((part, index) => (index % 2 === 0 ? mend(part) : `{${nameIn(part.slice(1, -1).trim())}}`))
      .join('');
  const named = outside(source, (words) =>
    words.replace(/[{}]/gu, '').replace(NAME, (name) => (isName(name.replace(/@.*$/u, '')) ? `{${name}}` : name)),
  );
  const multiplied = named.replace(POWER, (_, base: string, power: string | undefined, raised: string | undefined) => {
    const times = Number(power ?? raised?.normalize('NFKC'));
    return `(${Array.from({ length: times }, () => base).join(' * ')})`;
  });
  // A sign may stand beside a brace: what is looked at is the whole formula, with nothing in its braces.
  const names = [...multiplied.matchAll(/\{[^{}]*\}/gu)].map(([name]) => name);
  const bare = multiplied.replace(/\{[^{}]*\}/gu, '{}');
  const signs = SIGNS.reduce((text, [sign, right]) => text.replace(sign, right), bare);
  const right = signs.replace(/\{\}/gu, () => names.shift() ?? '').trim();
  const formula = parseFormula(right);
  if (right === source || 'message' in formula) return null;
  return inputsOf(formula).every((input) => isName(spellInput(input).slice(1, -1).replace(/@.*$/u, ''))) ? right : null;
}

/** A name with the letters and signs that ids have; its kind and its end stand. */
function nameIn(braces: string): string {
  return braces.replace(/[^@:]+(?=@|$)/u, (id) => mendId(id)[0] ?? id);
}
