/** Formulas in print: with the parentheses that the arithmetic needs and no others. */
import { BINDING, type Formula, type Input, inputOf, type Operator, spellInput } from './formula.ts';

/** What stands for the parts of a formula: a string, or whatever a page prints. */
interface Style<T> {
  readonly signs: Readonly<Record<Operator, string>>;
  readonly number: (value: number) => T;
  readonly input: (input: Input) => T;
  /** The formula of a check, to be printed in its place; absent where a check is printed as an input. */
  readonly inside?: (check: string) => Formula;
}

const SPELT: Readonly<Record<Operator, string>> = { '+': '+', '-': '-', '*': '*', '/': '/' };
const PRINTED: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

/**
 * A formula as readers see it, part by part: its signs and parentheses as text, its numbers as the caller prints them.
 * A check in it is printed as its own formula where the caller knows it: a rounded result would make the sum untrue.
 */
export function printFormula<T>(formula: Formula, style: Omit<Style<T>, 'signs'>): (string | T)[] {
  return parts(formula, { signs: PRINTED, ...style }, 0);
}

/** A formula in its plainest spelling: two formulas that are spelt alike compute alike. */
export function spellFormula(formula: Formula): string {
  return parts(formula, { signs: SPELT, number: String, input: spellInput }, 0).join('');
}

/** Beside it every operation stands in parentheses. */
const TIGHTEST = Number.POSITIVE_INFINITY;

/** An operation that binds no tighter than the sign beside it, `binding`, stands in parentheses. */
function parts<T>(node: Formula, style: Style<T>, binding: number, outer = binding): (string | T)[] {
  switch (node.kind) {
    case 'number':
      return [style.number(node.value)];
    case 'claim':
    case 'check': {
      const inside = node.kind === 'check' ? style.inside?.(node.id) : undefined;
      // (a ÷ b) ÷ c for a check a ÷ b: what is a sum by itself is seen as one.
      return inside === undefined ? [style.input(inputOf(node))] : parts(inside, style, outer);
    }
    case 'negative':
      return [style.signs['-'], ...parts(node.of, style, TIGHTEST)];
    case 'operation': {
      const own = BINDING[node.operator];
      const inside = [
        ...parts(node.left, style, own - 1, own),
        ` ${style.signs[node.operator]} `,
        ...parts(node.right, style, own),
      ];
      return own > binding ? inside : ['(', ...inside, ')'];
    }
  }
}
