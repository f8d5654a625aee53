/** Numerals of a new document: each is set aside as not examined yet, until a claim takes its place. */
import type { Bilingual, SourceLanguage } from '../model/common.ts';
import type { ReadingText } from '../model/edition.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { numeralsOf } from '../text/accounted.ts';
import { quotationOf } from './quote.ts';
import type { Plan } from './template.ts';

/** The document's own file of numbers set aside; none where no numeral is read. */
export function numeralRows(slug: string, reading: ReadingText, language: SourceLanguage): Plan {
  const numerals = numeralsOf(reading, language);
  if (numerals.length === 0) return { edits: [], remarks: [NONE] };
  const path = `data/set-aside/${slug}.json`;
  const setAside = numerals.map((numeral) => ({
    document: slug,
    ...quotationOf(reading.text, numeral),
    reason: UNFINISHED.reason,
  }));
  const found = numerals.map(({ words, block }) => `«${words}» (${block.id})`).join(', ');
  return {
    // With the schema that editors complete it by.
    edits: [{ path, text: `${JSON.stringify({ $schema: '../schema/set-aside.json', setAside }, null, 2)}\n` }],
    remarks: [remark(`${numerals.length}: ${found}`, path)],
  };
}

const NONE: Bilingual = {
  en: 'The number reader finds no numeral in the text.',
  uk: 'Читач чисел не знаходить у тексті жодного числівника.',
};

function remark(list: string, path: string): Bilingual {
  return {
    en:
      `Numerals of the text, ${list}. They stand in ${path} as not examined yet; for each one that states a quantity ` +
      'write a claim in data/claims.json and take its row away there.',
    uk:
      `Числівники тексту, ${list}. Вони стоять у ${path} як ще не розглянуті; для кожного, що називає кількість, ` +
      'напишіть твердження в data/claims.json і приберіть там його рядок.',
  };
}
