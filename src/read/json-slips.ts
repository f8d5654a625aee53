/** What a person meant where a file stops being JSON: the character by its name, and what stands in its place. */
import { type Bilingual, between } from '../model/common.ts';
import { characterName } from '../text/characters.ts';
import { jsonReason } from './syntax-messages.ts';
import type { Node } from 'jsonc-parser';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';

// Numbers of a JSON file with more digits than a number of the program keeps: the last ones would change unseen.

/** So many digits may be too many; a file without them need not be read again. */
const MANY_DIGITS = /\d{16}|\.\d{15}/;

/** May a text hold such a number? */
export function mayHoldLongNumber(text: string): boolean {
  return MANY_DIGITS.test(text);
}

/** Reports each number that would lose digits. */
export function reportLongNumbers(node: Node, file: SourceFile, problems: Problems): void {
  const written = file.text.slice(node.offset, node.offset + node.length);
  if (node.type === 'number' && mayHoldLongNumber(written) && !isKept(written))
    problems.report(file, 'number-too-long', between(node.offset, node.offset + node.length), { number: written });
  for (const child of node.children ?? []) reportLongNumbers(child, file, problems);
}

/** Is a number the same after it was read? */
function isKept(written: string): boolean {
  const value = Number(written);
  if (/^-?\d+$/.test(written)) return Number.isSafeInteger(value);
  return String(value) === written.replace(/0+$/, '');
}

/** Codes of jsonc-parser, which it declares as constants that do not outlive the compiler. */
const [INVALID_SYMBOL, INVALID_NUMBER, COMMENT, STRING_OPEN] = [1, 2, 10, 12] as const;

const t = (en: string, uk: string): Bilingual => ({ en, uk });

/** A slip: what it is, where, and what would be right. */
export interface JsonSlip {
  readonly start: number;
  readonly end: number;
  readonly reason: Bilingual;
  readonly nearest: readonly string[];
}

const QUOTES = "“”„‟«»‹›‘’‚‛＂＇`´″′'";
const SPACES = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/;
/** Signs that look like those of JSON, or do its work elsewhere. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  [...'：︰꞉∶，、؛؜;；｛｝［］．＝='].map((sign, index) => [sign, [...'::::,,,,,,{}[].::'][index] ?? '']),
);
/** Words of other languages for the three that JSON has. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'on', 'так'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'off', 'ні'].map((word) => [word, 'false'] as const),
  ...['null', 'none', 'nil', 'undefined', 'nan', 'n/a', 'empty'].map((word) => [word, 'null'] as const),
]);

/** Explains the first error of the parser. */
export function jsonSlip(
  text: string,
  error: { readonly error: number; readonly offset: number; readonly length: number } | undefined,
): JsonSlip {
  // Where the file ends too early, its last character is shown rather than nothing.
  const start = Math.min(error?.offset ?? 0, Math.max(0, text.trimEnd().length - 1));
  const end = start + Math.max(1, error?.length ?? 1);
  const slip = (reason: Bilingual, nearest: readonly string[] = [], from = start, to = end): JsonSlip => ({
    start: from,
    end: to,
    reason,
    nearest,
  });
  const rest = text.slice(start);
  const before = text.slice(0, start).replace(/[ \t\n]+$/, '');
  const line = /^[^\n]*/.exec(rest)?.[0] ?? '';
  if (before === '' && !/^\s*[[{]/.test(rest)) return noJson(rest, slip);
  return (
    surplusComma(before, rest, slip) ??
    numbers(text, start, slip) ??
    spaces(rest, start, slip) ??
    quotes(line, start, error?.error, slip) ??
    innerQuote(text, start, slip) ??
    signs(rest, start, slip) ??
    wordsOf(line, start, slip) ??
    slip(jsonReason(error?.error))
  );
}

type Slip = (reason: Bilingual, nearest?: readonly string[], from?: number, to?: number) => JsonSlip;

/** A file that does not even begin as JSON does. */
function noJson(rest: string, slip: Slip): JsonSlip {
  const [beginning = ''] = rest.trimStart().split('\n', 1);
  const shown = beginning.length > 40 ? `${beginning.slice(0, 40)}…` : beginning;
  return slip(
    t(
      `it begins with “${shown}”, and JSON of this project begins with {`,
      `файл починається з «${shown}», а JSON цього проєкту – з {`,
    ),
  );
}

function spaces(rest: string, start: number, slip: Slip): JsonSlip | null {
  const found = SPACES.exec(rest)?.[0];
  if (found === undefined) return null;
  const name = characterName(found.charAt(0));
  return slip(
    t(
      `${name.en} stands here, and JSON knows only the ordinary space: delete it and press the space bar`,
      `тут стоїть ${name.uk}, а JSON знає лише звичайний пробіл: видаліть цей знак і натисніть пробіл`,
    ),
    [],
    start,
    start + found.length,
  );
}

/** Quotation marks of typography, or of other languages of programs. */
function quotes(line: string, start: number, code: number | undefined, slip: Slip): JsonSlip | null {
  const mark = line.charAt(0);
  if (mark !== '' && QUOTES.includes(mark)) {
    const inside = new RegExp(`^.([^${QUOTES}"]*)([${QUOTES}"])`, 'u').exec(line);
    const name = characterName(mark);
    return slip(
      t(
        `${name.en} is no quotation mark of JSON, which has only the straight one: "`,
        `${name.uk} – не лапка JSON: там є лише пряма, "`,
      ),
      inside === null ? [] : [`"${inside[1] ?? ''}"`],
      start,
      start + (inside?.[0].length ?? 1),
    );
  }
  if (code !== STRING_OPEN) return null;
  const close = new RegExp(`[${QUOTES}](?=\\s*(?:[:,}\\]]|$))`, 'u').exec(line.slice(1));
  if (close === null) return null;
  const name = characterName(close[0]);
  const at = start + 1 + close.index;
  return slip(
    t(
      `the text opens with " and closes with ${name.en}; JSON has only the straight mark`,
      `текст відкрито знаком ", а закрито знаком ${name.uk}; у JSON є лише пряма лапка`,
    ),
    ['"'],
    at,
    at + 1,
  );
}

/** Text that goes on after its quotation mark. */
function innerQuote(text: string, start: number, slip: Slip): JsonSlip | null {
  if (text[start - 1] !== '"' || !/[\p{L}\p{N}]/u.test(text[start] ?? '')) return null;
  return slip(
    t(
      'the text has ended at the mark before; a quotation mark inside text is «…» or \\"',
      'текст закінчився на попередній лапці; лапки всередині тексту – «…» або \\"',
    ),
    [],
    start - 1,
  );
}

/** A comma before a closing bracket, or two together. */
function surplusComma(before: string, rest: string, slip: Slip): JsonSlip | null {
  if (!before.endsWith(',') || !/^[\]},]/.test(rest)) return null;
  const at = before.length - 1;
  const sign = rest.charAt(0);
  return sign === ','
    ? slip(t('two commas stand together', 'дві коми стоять поруч'))
    : slip(
        t(
          `a comma stands before ${sign}; the last row has none after it`,
          `перед ${sign} стоїть кома; після останнього рядка її немає`,
        ),
        [],
        at,
        at + 1,
      );
}

const THOUSANDS = /^[-+]?\d{1,3}(?:[ \u00a0\u202f'’_.]\d{3})+(?:[.,]\d+)?%?$/;
const NUMBER = /^[-+]?\d*(?:[.,]\d+)?%?$/;
const RANGE = /^(\d+(?:[.,]\d+)?)[ ]?[-–—…][ ]?(\d+(?:[.,]\d+)?)$/;

/** Numbers as people write them. */
function numbers(text: string, start: number, slip: Slip): JsonSlip | null {
  const lead = /[-+\d.,'’_ \u00a0\u202f]*$/.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const tail = /^[-+\d.,'’_ \u00a0\u202f–—…%]*/.exec(text.slice(start, start + LONGEST))?.[0] ?? '';
  const written = `${lead}${tail}`.trim().replace(/,$/, '');
  const from = start - lead.trimStart().length;
  const decimal = (number: string): string => number.replace(',', '.');
  const range = RANGE.exec(written);
  if (range !== null)
    return slip(
      t(
        'this is no number; a range is a list of two, the lowest and the highest',
        'це не число; проміжок – це перелік із двох, найменшого й найбільшого',
      ),
      [`[${decimal(range[1] ?? '')}, ${decimal(range[2] ?? '')}]`],
      from,
      from + written.length,
    );
  // One value stands behind a colon, so that digits apart are one number.
  const apart = /^\d+(?: \d+)+$/.test(written) && /:\s*$/.test(text.slice(0, from));
  const thousands = apart || THOUSANDS.test(written);
  if (!thousands && (!NUMBER.test(written) || !/\d/.test(written))) return null;
  const bare = thousands ? written.replace(/[ \u00a0\u202f'’_]|\.(?=\d{3})/g, '') : written;
  const right = String(Number(decimal(bare.replace(/[%+]/g, ''))));
  return slip(jsonReason(INVALID_NUMBER), right === written ? [] : [right], from, from + written.length);
}

/** Longest number that is looked at, in characters. */
const LONGEST = 40;

function signs(rest: string, start: number, slip: Slip): JsonSlip | null {
  const sign = /^=>|^./su.exec(rest)?.[0] ?? '';
  if (sign === '#') return slip(jsonReason(COMMENT));
  if (sign === ']' || sign === '}')
    return slip(t(`${sign} does not close what was opened last`, `${sign} закриває не те, що відкрито останнім`));
  const right = sign === '=>' ? ':' : SIGNS.get(sign);
  if (right !== undefined && right !== '') {
    const name = sign.charCodeAt(0) < 0x80 ? t(sign, sign) : characterName(sign);
    return slip(
      t(`${name.en} stands where JSON has ${right}`, `${name.uk} стоїть там, де в JSON має бути ${right}`),
      [right],
      start,
      start + sign.length,
    );
  }
  if (!/[^\u0000-\u007f]/.test(sign) || /\p{L}/u.test(sign)) return null;
  const name = characterName(sign);
  return slip(
    t(`${name.en} has no meaning in JSON`, `${name.uk} у JSON нічого не означає`),
    [],
    start,
    start + sign.length,
  );
}

/** A word that stands without quotation marks, or is one of the three of JSON in another language. */
function wordsOf(line: string, start: number, slip: Slip): JsonSlip | null {
  const word = /^[\p{L}_$][^\s:,{}[\]"]*/u.exec(line)?.[0];
  if (word === undefined) return null;
  const right = WORDS.get(word.toLowerCase());
  if (right !== undefined && right !== word)
    return slip(
      t(`“${word}” is no word of JSON: it writes ${right}`, `слова «${word}» у JSON немає: там пишуть ${right}`),
      [right],
      start,
      start + word.length,
    );
  const key = line.slice(word.length).trimStart().startsWith(':');
  const whole = key ? word : (/^[^,{}[\]"\n]*/.exec(line)?.[0].trimEnd() ?? word);
  return slip(
    key ? t('the name of a field stands in quotation marks', 'назву поля беруть у лапки') : jsonReason(INVALID_SYMBOL),
    [`"${whole}"`],
    start,
    start + whole.length,
  );
}
