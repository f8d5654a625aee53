/**
 * Names in a spelling that this edition does not use in English: places of Ukraine after their Russian names, and
 * persons as papers of the time wrote them. What others wrote stands in quotation marks or in italics.
 */
import type { Span } from '../model/common.ts';
import { withoutOthers } from './language-of.ts';

/** What is written, in any case from its first letter on, and what is ours. */
const ROWS: readonly (readonly [written: string, ours: string])[] = [
  ['Kharkov', 'Kharkiv'],
  ['Kiev', 'Kyiv'],
  ['Zhitomir', 'Zhytomyr'],
  ['Odessa', 'Odesa'],
  ['Lvov', 'Lviv'],
  ['Y?ekaterinoslav', 'Katerynoslav'],
  ['Chernigov', 'Chernihiv'],
  ['Vinnitsa', 'Vinnytsia'],
  ['Nikola(?:y?e|i)v', 'Mykolaiv'],
  ['Kremenchug', 'Kremenchuk'],
  ['Lugansk', 'Luhansk'],
  ['Krivo[iy] Rog', 'Kryvyi Rih'],
  ['Donbass', 'Donbas'],
  // “The Ukraine of those years” is one of several.
  ['the Ukraine(?! of(?!\\p{L}))', 'Ukraine'],
  ['Lenine', 'Lenin'],
  ['Trot(?:zky|ski)', 'Trotsky'],
];
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{M}’'-])(?:${ROWS.map(([written]) => `(${written})`).join('|')})(?![\p{L}\p{M}])`,
  'giu',
);
const HINT = new RegExp(ROWS.map(([written]) => written).join('|'), 'iu');

/** A name, and how this edition spells it. */
export interface OtherSpelling extends Span {
  readonly meant: string;
}

/** The names in a text of ours that are spelled as others did. */
export function otherSpellings(text: string): OtherSpelling[] {
  if (!HINT.test(text)) return [];
  return [...withoutOthers(text).matchAll(PATTERN)].map(({ 0: name, index, ...groups }) => {
    const row = Object.values(groups)
      .slice(0, ROWS.length)
      .findIndex((group) => group !== undefined);
    const ours = ROWS[row]?.[1] ?? '';
    return { start: index, end: index + name.length, meant: name === name.toUpperCase() ? ours.toUpperCase() : ours };
  });
}
