/** What the parsers of JSON and YAML complain of, in words for a person. */
import type { ParseErrorCode } from 'jsonc-parser';
import type { Bilingual } from '../model/common.ts';
import { characterName } from '../text/characters.ts';

const t = (en: string, uk: string): Bilingual => ({ en, uk });

const QUOTE = t('a quotation mark is not closed on its line', 'лапку не закрито в тому самому рядку');
const VALUE = t(
  'a value is expected (text in quotation marks, a number, true, false, null, a list or an object)',
  'тут має бути значення (текст у лапках, число, true, false, null, перелік або об’єкт)',
);

/** By the parser's code; the names stand in `ParseErrorCode` of jsonc-parser. */
const JSON_REASONS: Readonly<Record<number, Bilingual>> = {
  1: t('this is no word of JSON; text stands in quotation marks', 'такого слова в JSON немає; текст беруть у лапки'),
  2: t(
    'this is no number; decimals are written with a point, without spaces',
    'це не число; десяткові пишуть із крапкою, без пробілів',
  ),
  3: t('the name of a field is expected, in double quotation marks', 'тут має бути назва поля в подвійних лапках'),
  4: VALUE,
  5: t('a colon is expected after the name of the field', 'після назви поля має бути двокрапка'),
  6: t('a comma is expected before this', 'перед цим має бути кома'),
  7: t('a closing brace } is expected', 'тут має бути закривна дужка }'),
  8: t('a closing bracket ] is expected', 'тут має бути закривна дужка ]'),
  9: t('the JSON has ended before this', 'JSON перед цим уже скінчився'),
  10: t('JSON has no comments', 'у JSON немає коментарів'),
  11: t('JSON has no comments', 'у JSON немає коментарів'),
  12: QUOTE,
  13: t('the number is not finished', 'число не закінчено'),
  14: t('\\u must be followed by four hexadecimal digits', 'після \\u мають бути чотири шістнадцяткові цифри'),
  15: t(
    'after a backslash JSON knows only " \\ / b f n r t u',
    'після зворотної косої в JSON може бути лише " \\ / b f n r t u',
  ),
  16: t(
    'a line break or tab inside text is written \\n or \\t',
    'розрив рядка чи табуляцію в тексті пишуть \\n або \\t',
  ),
};

/** A file of nothing but brackets exhausts a parser's stack; nothing of ours is nested more deeply than this. */
export const DEEPEST = 40;
export const TOO_DEEP: Bilingual = t(
  `brackets are nested more than ${DEEPEST} deep`,
  `дужки вкладено глибше ніж ${DEEPEST} разів`,
);

/** Why the text stops being JSON. */
export function jsonReason(code: ParseErrorCode | undefined): Bilingual {
  return JSON_REASONS[code ?? 4] ?? VALUE;
}

const INDENT = t('the line is not indented like its neighbours', 'відступ рядка не такий, як у сусідніх');
const PLAIN = t(
  'text that begins with such a sign, or contains “: ”, stands in quotation marks',
  'текст, що починається таким знаком або містить «: », беруть у лапки',
);

const YAML_REASONS: Readonly<Record<string, Bilingual>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: t('lines are indented with spaces, not with tabs', 'відступи роблять пробілами, а не табуляцією'),
  BAD_SCALAR_START: PLAIN,
  BLOCK_AS_IMPLICIT_KEY: PLAIN,
  BLOCK_IN_FLOW: PLAIN,
  MULTILINE_IMPLICIT_KEY: PLAIN,
  BAD_DQ_ESCAPE: t(
    'inside double quotation marks a backslash begins an escape, and this is none',
    'у подвійних лапках зворотна коса починає особливий знак, а такого немає',
  ),
  MISSING_CHAR: t(
    'a closing quotation mark or bracket, or a space after a sign, is missing',
    'бракує закривної лапки чи дужки або пробілу після знака',
  ),
  UNEXPECTED_TOKEN: t('this sign does not belong here', 'цьому знакові тут не місце'),
  MULTIPLE_DOCS: t(
    'a line “...” or “---” ends the front matter too early',
    'рядок «...» або «---» закінчує заголовок зарано',
  ),
  KEY_OVER_1024_CHARS: t(
    'the name of a field is far too long; most likely a quotation mark or colon is missing',
    'назва поля надто довга; імовірно, бракує лапки чи двокрапки',
  ),
};

/** Why the text stops being YAML. */
export function yamlReason(code: string): Bilingual {
  return YAML_REASONS[code] ?? t('the parser cannot go on from here', 'далі прочитати не вдається');
}

/** A character that YAML takes for a letter, where it has a sign of its own. */
export function yamlCharacter(character: string): Bilingual {
  const name = characterName(character);
  return t(
    `${name.en} stands here; the front matter knows only the ordinary space and colon`,
    `тут стоїть ${name.uk}; заголовок знає лише звичайні пробіл і двокрапку`,
  );
}

export const YAML_REFERENCE = t(
  'names (&name), references (*name) and types (!type) are not used in front matter; put the text in quotation marks',
  'у заголовку файла не вживають імен (&name), посилань (*name) і типів (!type); візьміть текст у лапки',
);
export const YAML_TYPOGRAPHIC = t(
  'values stand in typographic quotation marks, which would be printed; straight ones (") hold a text together',
  'значення стоять у типографських лапках, і ті надрукувалися б; текст тримають разом прямі лапки (")',
);
export const YAML_TOO_LONG = t(
  'the front matter is longer than a page of a book; most likely the second line “---” is missing',
  'заголовок довший за книжкову сторінку; імовірно, бракує другого рядка «---»',
);
