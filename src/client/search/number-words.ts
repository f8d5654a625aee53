/**
 * Numbers that a query says in words, or in figures with a word: «тисяча шістдесят вісім», «56 тис.», “half a million”.
 * The reader of texts knows all forms, and is many times as long; who looks for a number writes the first of them.
 */
import { figureKeys, FIGURES, fold, numberKey } from '../../model/search/fold.ts';

export interface SaidNumber {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Whether a single word says it. */
  readonly isWord: boolean;
}

const listed = (from: number, step: number, words: string): [string, number][] =>
  words.split(' ').flatMap((each, at) => each.split('/').map((word): [string, number] => [word, from + step * at]));

/** Folded words of the languages: those below a thousand, then what they are multiplied by. */
const SMALL = new Map([
  ...listed(1, 1, 'один/одна два/дві три чотири пять шість сім вісім девять десять'),
  ...listed(11, 1, 'одинадцять дванадцять тринадцять чотирнадцять пятнадцять шістнадцять сімнадцять вісімнадцять'),
  ...listed(19, 1, 'девятнадцять двадцять'),
  ...listed(30, 10, 'тридцять сорок пятдесят/пятдесять шістдесят сімдесят вісімдесят девяносто'),
  ...listed(100, 100, 'сто двісті триста чотириста пятсот шістсот сімсот вісімсот девятсот'),
  ...listed(1, 1, 'одна/одно два/две три четыре пять шесть семь восемь девять десять'),
  ...listed(11, 1, 'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать'),
  ...listed(19, 1, 'девятнадцать двадцать'),
  ...listed(30, 10, 'тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  ...listed(100, 100, 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
  ...listed(1, 1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
  ...listed(17, 1, 'seventeen eighteen nineteen twenty'),
  ...listed(0.5, 1, 'half/пів/половина'),
  ...listed(30, 10, 'thirty forty fifty sixty seventy eighty ninety'),
]);
const SCALES = new Map([
  ...listed(100, 1, 'hundred'),
  ...listed(1000, 1, 'тисяча/тисячі/тисяч/тис/тысяча/тысячи/тысяч/тыс/thousand'),
  ...listed(1_000_000, 1, 'мільйон/мільйони/мільйонів/мільйона/млн/миллион/миллиона/миллионов/million'),
]);

const PIECES = new RegExp(String.raw`(?<figures>${FIGURES})|(?<word>\p{L}[\p{L}'’ʼ]*)`, 'gu');
/** What may stand between the words of one number: “two hundred and ten”, “half a million”. */
const BETWEEN = /^[\s\-\u2010\u2011]+(?:(?:and|a|і|й|и)\s+)?$/u;

/** A word or figures, as what they add or multiply by. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly adds: number | null;
  readonly times: number | null;
  readonly isFigure: boolean;
}

/** The numbers of a text, in its order. Figures alone are left to those who read figures. */
export function saidNumbers(text: string): SaidNumber[] {
  const pieces = [...text.matchAll(PIECES)].flatMap(({ index: start, 0: all, groups = {} }): Piece[] => {
    const { figures, word = '' } = groups;
    const folded = fold(word);
    const adds = figures === undefined ? SMALL.get(folded) : Number(figureKeys(figures)[0]?.slice(1));
    const times = SCALES.get(folded);
    if (adds === undefined && times === undefined) return [];
    const piece = { start, end: start + all.length, isFigure: figures !== undefined };
    return [{ ...piece, adds: adds ?? null, times: times ?? null }];
  });
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1) ?? [];
    const isNext = run.length > 0 && BETWEEN.test(text.slice(run.at(-1)?.end, piece.start)) && fits(run, piece);
    if (isNext) run.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run): SaidNumber[] => {
    const [first] = run;
    const last = run.at(-1);
    const isWord = run.length === 1;
    const value = valueOf(run);
    if (first === undefined || last === undefined || value <= 1) return [];
    if (isWord && (first.isFigure || first.adds === null)) return [];
    return [{ start: first.start, end: last.end, key: numberKey(value), isWord }];
  });
}

/** Whether a piece fills a lower place of a number, or multiplies what was said of it. */
function fits(run: readonly Piece[], { adds, isFigure }: Piece): boolean {
  if (adds === null) return true;
  const last = run.at(-1);
  if (isFigure || last === undefined || last.isFigure) return false;
  const place = last.times ?? last.adds ?? 0;
  return place % 1000 === 0 ? adds < 1000 : place % 100 === 0 ? adds < 100 : place >= 20 && adds < 10;
}

function valueOf(run: readonly Piece[]): number {
  let [total, below] = [0, 0];
  for (const { adds, times } of run) {
    if (adds !== null) below += adds;
    else if (times === 100) below = (below || 1) * times;
    else {
      total += (below || 1) * (times ?? 1);
      below = 0;
    }
  }
  return total + below;
}
