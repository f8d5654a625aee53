/** What a value of the wrong type was meant to be, as it is written in its file: 1068 for "1 068", [5, 6] for "5–6". */
import type { Bilingual } from '../model/common.ts';
import { readNumerals } from '../text/numbers/read.ts';

/** A fraction that no decimal writes to the end is written with so many of them. */
const DECIMALS = 4;

/**
 * The value in one of the types that its place takes, where that can be seen.
 * @param expected names of types as the schema says them: `number`, `tuple`
 */
export function mendType(value: unknown, expected: readonly string[]): string[] {
  const takes = (...types: readonly string[]): boolean => types.some((type) => expected.includes(type));
  if (typeof value === 'string') {
    const [numeral, ...more] = readNumerals(value, 'uk');
    const whole = more.length === 0 && numeral?.words.length === value.replace(/\s*%$/u, '').trim().length;
    if (whole && numeral.range !== undefined && takes('tuple', 'array'))
      return [`[${numeral.range.map(written).join(', ')}]`];
    if (whole && numeral.range === undefined && Number.isFinite(numeral.value) && takes('number', 'int'))
      return [written(numeral.value)];
    if (takes('boolean')) {
      if (/^(?:true|yes|так)$/iu.test(value)) return ['true'];
      return /^(?:false|no|ні)$/iu.test(value) ? ['false'] : [];
    }
    if (takes('null') && /^(?:null|none|-|–|)$/iu.test(value.trim())) return ['null'];
  }
  if (takes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return [JSON.stringify(String(value))];
  if (takes('array') && typeof value === 'string')
    return [
      `[${value
        .split(/\s*[,;]\s*/u)
        .map((item) => JSON.stringify(item))
        .join(', ')}]`,
    ];
  if (takes('array') && typeof value === 'number') return [`[${value}]`];
  return takes('number') && Array.isArray(value) && typeof value[0] === 'number' && value.length === 1
    ? [written(value[0])]
    : [];
}

function written(value: number): string {
  return String(Number(value.toFixed(DECIMALS)));
}

const t = (en: string, uk: string): Bilingual => ({ en, uk });

/** What types of values are called. */
const TYPES: Readonly<Record<string, Bilingual>> = {
  string: t('text', 'текст'),
  number: t('a number', 'число'),
  int: t('a whole number', 'ціле число'),
  boolean: t('true or false', 'true або false'),
  object: t('an object in braces', 'об’єкт у фігурних дужках'),
  record: t('an object in braces', 'об’єкт у фігурних дужках'),
  array: t('a list in square brackets', 'перелік у квадратних дужках'),
  tuple: t('[lowest, highest]', '[найменше, найбільше]'),
  null: t('null', 'null'),
};

export function typeName(name: string): Bilingual {
  return TYPES[name] ?? t(name, name);
}
