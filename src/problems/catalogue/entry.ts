/** What the catalogue says of one code. */
import type { Bilingual } from '../../model/common.ts';

export interface CatalogueEntry {
  /** A name for lists: three to six words. */
  readonly title: Bilingual;
  /** What is wrong here, with the particulars. */
  readonly what: Bilingual;
  /** Why the site cannot be published with it. */
  readonly why: Bilingual;
  /** How to mend it. */
  readonly mend: Bilingual;
}

export const t = (en: string, uk: string): Bilingual => ({ en, uk });
export const entry = (title: Bilingual, what: Bilingual, why: Bilingual, mend: Bilingual): CatalogueEntry => ({
  title,
  what,
  why,
  mend,
});
