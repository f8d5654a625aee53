/** What the things are called that rows refer to by id. Ukrainian in the genitive: «Теми з ідентифікатором … немає». */
import type { Bilingual } from '../model/common.ts';

const t = (en: string, uk: string): Bilingual => ({ en, uk });

export const KINDS = {
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
export type Kind = keyof typeof KINDS;

export const INPUT_KINDS: Readonly<Record<'claim' | 'check', Bilingual>> = { claim: KINDS.claims, check: KINDS.checks };
