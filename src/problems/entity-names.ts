/** What the things are called that rows name by id. Ukrainian in the genitive: «Теми з ідентифікатором … немає». */
import type { Bilingual } from '../model/common.ts';
import { t } from './catalogue/entry.ts';

export const ENTITY_NAMES = {
  claims: t('claim', 'Твердження'),
  checks: t('check', 'Перевірки'),
  notes: t('note', 'Примітки'),
  series: t('series', 'Ряду'),
  units: t('unit', 'Одиниці'),
  measures: t('measure', 'Вимірюваної величини'),
  themes: t('theme', 'Теми'),
  addressees: t('addressee', 'Адресата'),
  modalities: t('modality', 'Модальності'),
} as const satisfies Record<string, Bilingual>;

export const INPUT_NAMES: Readonly<Record<'claim' | 'check', Bilingual>> = {
  claim: ENTITY_NAMES.claims,
  check: ENTITY_NAMES.checks,
};
