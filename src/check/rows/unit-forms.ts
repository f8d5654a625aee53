/** The words of units: one for every number that the language knows, each with the ending of its place. */
import { type Lang, LANGS } from '../../model/common.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Located } from '../../read/json.ts';
import { PLURAL_CATEGORIES } from '../../text/format.ts';

/** The fault of units with one word for two things. */
export const FORMS_ALIKE = 'forms-alike';

type Forms = Readonly<Record<string, string>>;

/** Units whose word lacks the form for some numbers, has one that no number takes, or one in the place of another. */
export function reportForms({ file, value: { units }, at }: Located<Vocabulary>, problems: Problems): void {
  for (const [index, { id, forms }] of units.entries()) {
    // Of two units with one word nobody would know which a number counts.
    const word = forms?.en.other;
    const twin = units.findIndex((one) => one.forms?.en.other === word);
    if (word !== undefined && twin < index)
      problems.report(file, 'label-twice', at(['units', index, 'forms']), {
        text: word,
        other: `${file.path}:${file.position(at(['units', twin, 'forms']).start).line}`,
        fault: FORMS_ALIKE,
      });
    for (const lang of forms === undefined ? [] : LANGS) {
      const needed: readonly string[] = PLURAL_CATEGORIES[lang];
      const own: Forms = forms?.[lang] ?? {};
      const given = Object.keys(own);
      const lacking = needed.filter((category) => !given.includes(category));
      const [surplus] = given.filter((category) => !needed.includes(category));
      if (lacking.length > 0 || surplus !== undefined)
        problems.report(file, 'unit-forms', at(['units', index, 'forms', lang]), {
          id,
          field: `forms.${lang}`,
          expected: needed.join(', '),
          here: given.join(', ') || '–',
          nearest: lacking,
        });
      const category = needed.find((one) => isMisplaced(lang, one, own));
      if (category !== undefined)
        problems.report(file, 'unit-form-ending', at(['units', index, 'forms', lang, category]), {
          id,
          category,
          text: own[category] ?? '',
          // Two forms that were exchanged are one mistake.
          fault: `forms/${id}/${lang}`,
        });
    }
  }
}

/**
 * How the first word of a form can end. In Ukrainian a genitive plural ends in a consonant («осередків», «людей»,
 * «осіб»), a nominative plural and what stands behind a fraction in a vowel, and no singular in «-и» or «-і». A word
 * that never changes («кіло») is left alone.
 */
const ENDS: Readonly<Record<string, RegExp>> = {
  one: /[^иії]$/u,
  few: /[аеиіїя]$/u,
  many: /[^аеєиіїоуюя]$/u,
  other: /[аеєиіїоуюя]$/u,
};

function isMisplaced(lang: Lang, category: string, forms: Forms): boolean {
  const [one, form] = [forms['one'], forms[category]];
  if (one === undefined || form === undefined || new Set(Object.values(forms)).size === 1) return false;
  // “cells” for one and “cell” for many.
  if (lang === 'en') return category === 'one' && one !== forms['other'] && isPlural(one, forms['other'] ?? '');
  // «Збори», «двері» have no singular: neither behind one nor behind a fraction.
  if (one === forms['few'] && (category === 'one' || category === 'other')) return false;
  const [word = ''] = form.split(' ');
  return !(ENDS[category]?.test(word.toLowerCase()) ?? true);
}

const isPlural = (word: string, singular: string): boolean =>
  singular !== '' && word.split(' ').some((part, at) => part === `${singular.split(' ')[at] ?? ''}s`);
