/**
 * Formulas of the ledger and the charts: arithmetic over claims and checks, such as `({cells-now} - {cells-1924}) /
 * {cells-1924} * 100`.
 * Method: precedence climbing (Pratt, "Top down operator precedence", 1973).
 */
import { words } from '../../words/index.ts';

/** A place in the source of a formula or of prose, UTF-16 code units. */
export interface TextRange {
  readonly offset: number;
  readonly length: number;
}

export type Operator = '+' | '-' | '*' | '/';

/** What a formula takes from the dataset. */
export interface Input {
  readonly kind: 'claim' | 'check';
  readonly id: string;
  /** The value as transcribed, where the corrected reading differs: `{id@transcribed}`. Always false for a check. */
  readonly transcribed: boolean;
  /** An end of a range: of a claim that states one, or of what rounding allows a check. Absent: the value itself. */
  readonly end?: RangeEnd;
}
export type RangeEnd = 'lowest' | 'highest';

/** A parsed formula; each node knows the words of the source that it came from. */
export type Formula = TextRange &
  (
    | { readonly kind: 'number'; readonly value: number }
    | Input
    | { readonly kind: 'negative'; readonly of: Formula }
    | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  );

export type FormulaErrorKind =
  | 'empty'
  | 'too-long'
  | 'unexpected'
  | 'unfinished'
  | 'parenthesis-open'
  | 'brace-open'
  | 'reference';

/** Why a formula cannot be read, and where. */
export interface FormulaError extends TextRange {
  readonly kind: FormulaErrorKind;
  /** The reason in English; the words of the site have it in both languages. */
  readonly message: string;
}

/** Bounds the depth of the tree, so that no formula can exhaust the stack. */
const LONGEST = 1000;
/** How tightly a sign binds. */
export const BINDING: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const isOperator = (sign: string): sign is Operator => Object.hasOwn(BINDING, sign);

const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const REFERENCE = new RegExp(`^(?<check>check:)?(?<id>${ID})(?:@(?<part>transcribed|lowest|highest))?$`, 'u');
const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<brace>\{[^{}]*\}?)|(?<sign>\S))/uy;

/** What the words between braces refer to; null when they are no reference. Shared with the cites of prose. */
export function parseReference(inner: string): Input | null {
  const { check, id, part } = REFERENCE.exec(inner)?.groups ?? {};
  const transcribed = part === 'transcribed';
  if (id === undefined || (check !== undefined && transcribed)) return null;
  const end = part === 'lowest' || part === 'highest' ? part : undefined;
  return { kind: check === undefined ? 'claim' : 'check', id, transcribed, ...(end && { end }) };
}

interface Token extends TextRange {
  readonly type: 'number' | 'brace' | 'sign';
  readonly text: string;
}

/** Carries an error out of the recursion; never leaves this file. */
class SyntaxFault extends Error {
  readonly kind: FormulaErrorKind;
  readonly place: TextRange;
  constructor(kind: FormulaErrorKind, place: TextRange) {
    super(kind);
    this.kind = kind;
    this.place = place;
  }
}

/** Reads a formula. Errors are returned, not thrown; they alone have a `message`. */
export function parseFormula(source: string): Formula | FormulaError {
  try {
    if (source.trim() === '') throw new SyntaxFault('empty', { offset: 0, length: source.length });
    if (source.length > LONGEST)
      throw new SyntaxFault('too-long', { offset: LONGEST, length: source.length - LONGEST });
    return new Parser(source).whole();
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return {
      kind: error.kind,
      message: words('en').reasons.formula[error.kind],
      offset: error.place.offset,
      length: error.place.length,
    };
  }
}

/** The formula in validated data. Throws a RangeError for one that cannot be read. */
export function formulaOf(source: string): Formula {
  const formula = parseFormula(source);
  if ('message' in formula) throw new RangeError(`The formula "${source}" is broken: ${formula.message}`);
  return formula;
}

class Parser {
  readonly #source: string;
  readonly #tokens: Token[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    const pattern = new RegExp(TOKEN);
    for (let found = pattern.exec(source); found; found = pattern.exec(source)) {
      const { number, brace, sign = '' } = found.groups ?? {};
      const text = number ?? brace ?? sign;
      this.#tokens.push({
        type: number !== undefined ? 'number' : brace !== undefined ? 'brace' : 'sign',
        text,
        offset: pattern.lastIndex - text.length,
        length: text.length,
      });
    }
  }

  whole(): Formula {
    const formula = this.#expression(0);
    const rest = this.#tokens[this.#at];
    if (rest) throw new SyntaxFault('unexpected', rest);
    return formula;
  }

  #expression(binding: number): Formula {
    let left = this.#operand();
    for (
      let token = this.#tokens[this.#at];
      token && isOperator(token.text) && BINDING[token.text] > binding;
      token = this.#tokens[this.#at]
    ) {
      this.#at += 1;
      const right = this.#expression(BINDING[token.text]);
      left = {
        kind: 'operation',
        operator: token.text,
        left,
        right,
        offset: left.offset,
        length: right.offset + right.length - left.offset,
      };
    }
    return left;
  }

  #operand(): Formula {
    const token = this.#tokens[this.#at];
    if (!token) throw new SyntaxFault('unfinished', { offset: this.#source.trimEnd().length, length: 0 });
    const { offset, length } = token;
    this.#at += 1;
    if (token.type === 'number') return { kind: 'number', value: Number(token.text), offset, length };
    if (token.type === 'brace') {
      if (!token.text.endsWith('}')) throw new SyntaxFault('brace-open', token);
      const reference = parseReference(token.text.slice(1, -1));
      // What rounding allows a check is told, not computed with.
      if (!reference || (reference.kind === 'check' && reference.end)) throw new SyntaxFault('reference', token);
      return { ...reference, offset, length };
    }
    if (token.text === '-') {
      // Binds as tightly as possible: -2 * 3 is (-2) * 3.
      const of = this.#operand();
      return { kind: 'negative', of, offset, length: of.offset + of.length - offset };
    }
    if (token.text !== '(') throw new SyntaxFault('unexpected', token);
    const inner = this.#expression(0);
    const close = this.#tokens[this.#at];
    if (!close) throw new SyntaxFault('parenthesis-open', token);
    if (close.text !== ')') throw new SyntaxFault('unexpected', close);
    this.#at += 1;
    return { ...inner, offset, length: close.offset + 1 - offset };
  }
}

/** A reference without its place. */
export function inputOf({ kind, id, transcribed, end }: Input): Input {
  return { kind, id, transcribed, ...(end && { end }) };
}

/** A reference as it is written: `{members-now}`, `{check:ratio-cells}`. */
export function spellInput({ kind, id, transcribed, end }: Input): string {
  return `{${kind === 'check' ? 'check:' : ''}${id}${transcribed ? '@transcribed' : end ? `@${end}` : ''}}`;
}

/** What a formula takes from the dataset, in order of appearance, without doubles. */
export function inputsOf(formula: Formula): Input[] {
  const found = new Map<string, Input>();
  const visit = (node: Formula): void => {
    if (node.kind === 'operation') {
      visit(node.left);
      visit(node.right);
    } else if (node.kind === 'negative') visit(node.of);
    else if (node.kind !== 'number') {
      const input = inputOf(node);
      found.set(spellInput(input), input);
    }
  };
  visit(formula);
  return [...found.values()];
}

/**
 * The value of a formula; null where an input has none (a range, an unknown id) or the arithmetic has none (division by
 * zero).
 */
export function evaluate(formula: Formula, lookup: (input: Input) => number | null): number | null {
  const value = compute(formula, lookup);
  return value === null || !Number.isFinite(value) ? null : value;
}

function compute(node: Formula, lookup: (input: Input) => number | null): number | null {
  if (node.kind === 'number') return node.value;
  if (node.kind === 'negative') {
    const value = compute(node.of, lookup);
    return value === null ? null : -value;
  }
  if (node.kind !== 'operation') return lookup(inputOf(node));
  const [left, right] = [compute(node.left, lookup), compute(node.right, lookup)];
  if (left === null || right === null) return null;
  switch (node.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
  }
}
