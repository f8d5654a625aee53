/** Formulas in print: with the parentheses that the arithmetic needs and no others. */
import { BINDING, type Formula, type Input, type Operator } from './formula.ts';

/** What stands for the parts of a formula: a string, or whatever a page prints. */
interface Style<T> {
  readonly signs: Readonly<Record<Operator, string>>;
  readonly number: (value: number) => T;
  readonly input: (input: Input) => T;
}

const SPELT: Readonly<Record<Operator, string>> = { '+': '+', '-': '-', '*': '*', '/': '/' };
const PRINTED: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

/**
 * A formula as readers see it, part by part: its signs and parentheses as text, its numbers as the caller prints them.
 */
export function printFormula<T>(formula: Formula, style: Omit<Style<T>, 'signs'>): (string | T)[] {
  return parts(formula, { signs: PRINTED, ...style }, 0);
}

/** A formula in its plainest spelling: two formulas that are spelt alike compute alike. */
export function spellFormula(formula: Formula): string {
  return parts(
    formula,
    {
      signs: SPELT,
      number: String,
      input: ({ kind, id, transcribed }) =>
        kind === 'check' ? `{check:${id}}` : `{${id}${transcribed ? '@transcribed' : ''}}`,
    },
    0,
  ).join('');
}

/** An operation that binds no tighter than the sign beside it, `binding`, stands in parentheses. */
function parts<T>(node: Formula, style: Style<T>, binding: number): (string | T)[] {
  switch (node.kind) {
    case 'number':
      return [style.number(node.value)];
    case 'claim':
    case 'check':
      return [style.input({ kind: node.kind, id: node.id, transcribed: node.transcribed })];
    case 'negative':
      return [style.signs['-'], ...parts(node.of, style, Number.POSITIVE_INFINITY)];
    case 'operation': {
      const own = BINDING[node.operator];
      const inside = [
        ...parts(node.left, style, own - 1),
        ` ${style.signs[node.operator]} `,
        ...parts(node.right, style, own),
      ];
      return own > binding ? inside : ['(', ...inside, ')'];
    }
  }
}
