/**
 * data/licence.json: under what terms the parts of the edition may be used. The one place where the owner changes them.
 */
import { z } from 'astro/zod';
import { schemaPath } from './common.ts';
import { template, type Filled, meant } from './text-types.ts';

const terms = z.strictObject({
  name: meant(
    z.string().min(1),
    'Short name of the licence, as readers see it: MIT, CC BY 4.0.',
    'Коротка назва ліцензії, як її бачать читачі: MIT, CC BY 4.0.',
  ),
  url: meant(z.url({ protocol: /^https$/ }), 'Address of its text.', 'Адреса її тексту.'),
});

export const licenceFile = z.strictObject({
  $schema: schemaPath,
  code: meant(terms, 'Licence of the code.', 'Ліцензія коду.'),
  editorial: meant(
    terms,
    'Licence of what the editors write: translations, notes, prose, data, charts.',
    'Ліцензія того, що пишуть редактори: перекладів, приміток, текстів, даних, графіків.',
  ),
  sources: template(
    'Legal state of the words of the sources. A year is marked literal: {=1995}.',
    'Правовий стан слів самих джерел. Рік позначають як дослівний: {=1995}.',
  ),
  holder: template(
    'Who holds the rights in the code and in what the editors write. A year is marked literal: {=1995}.',
    'Кому належать права на код і на написане редакторами. Рік позначають як дослівний: {=1995}.',
  ),
});
export type StoredLicence = z.infer<typeof licenceFile>;

/** The terms as readers see them. */
export type Licence = Filled<StoredLicence>;
