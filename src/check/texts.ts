/**
 * Leads the guard over everything that the editors write. The schemas say which fields are texts and of which kind, so
 * a new field is guarded as soon as it is one.
 */
import { checkSchema } from '../model/check.ts';
import { claimSchema, setAsideSchema } from '../model/claim.ts';
import { chartsFile } from '../charts/registry.ts';
import { LANGS } from '../model/common.ts';
import { documentSchema, pageSchema } from '../model/document.ts';
import { licenceFile } from '../model/licence.ts';
import { excludedSchema, recommendationSchema, recommendationUnit } from '../model/recommendation.ts';
import type { Path, Schema } from '../model/schema-inside.ts';
import { textsOf } from '../model/texts.ts';
import { vocabularyFile } from '../model/vocabulary.ts';
import { workSchema } from '../model/work.ts';
import { fieldPlace, type Placed, type ProseChecker, textPlace } from './prose.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument, StoredPage } from '../read/document.ts';
import { inBoth } from '../words/index.ts';

/** A value that knows where its fields stand. */
interface PlacedValue extends Placed {
  readonly value: unknown;
}

/** The texts of values of a schema; a value that could not be read has none. */
export function checkTexts(schema: Schema, values: readonly (PlacedValue | null)[], checker: ProseChecker): void {
  const textsIn = textsOf(schema);
  for (const placed of values) {
    if (placed === null) continue;
    for (const { path, kind, text } of textsIn(placed.value)) {
      const place = fieldPlace(placed, path, text);
      if (kind === 'template') checker.template(text, place);
      else checker.label(text, fieldName(path), place);
    }
  }
}

/** A field as the writer knows it, without the language. */
function fieldName(path: Path): string {
  const last = path.at(-1);
  return (last === 'en' || last === 'uk' ? path.slice(0, -1) : path).join('.');
}

/** Everything in data/. */
export function checkData(data: Data, checker: ProseChecker): void {
  checkTexts(claimSchema, data.claims, checker);
  checkTexts(setAsideSchema, data.setAside, checker);
  checkTexts(recommendationSchema, data.recommendations, checker);
  checkTexts(excludedSchema, data.excluded, checker);
  checkTexts(recommendationUnit, [data.recommendationUnit], checker);
  checkTexts(checkSchema, data.checks, checker);
  checkTexts(vocabularyFile, [data.vocabulary], checker);
  checkTexts(chartsFile, [data.charts], checker);
  checkTexts(licenceFile, [data.licence], checker);
  checkTexts(workSchema, data.works ?? [], checker);
}

const TITLE = inBoth((t) => t.reasons.noteTitle);

/** What is said about documents: their notes, their old words, and why a block is not translated. */
export function checkDocuments(drafts: readonly DraftDocument[], checker: ProseChecker): void {
  checkTexts(
    documentSchema,
    drafts.map(({ front }) => front),
    checker,
  );
  for (const draft of drafts) {
    for (const { titles, prose } of draft.stored) {
      for (const lang of LANGS) {
        const title = titles[lang];
        const body = prose[lang];
        if (title !== null)
          checker.label(
            title.text,
            TITLE,
            textPlace(title.at.file, title.text, () => title.at),
          );
        if (body !== null) checker.prose(body, draft.slug);
      }
    }
    for (const lang of LANGS) {
      const { intro, lines } = draft.words?.stored ?? { intro: { en: null, uk: null }, lines: [] };
      for (const prose of [intro[lang], ...lines.map(({ meaning }) => meaning[lang])])
        if (prose !== null) checker.prose(prose, draft.slug);
    }
    for (const lang of LANGS)
      for (const { written, prose } of draft.translations[lang]) if (written === null) checker.prose(prose, draft.slug);
  }
}

/** Front matter and prose of pages. */
export function checkPages(pages: readonly StoredPage[], checker: ProseChecker): void {
  const sides = pages.flatMap(({ sides: { en, uk } }) => [en, uk]).filter((side) => side !== null);
  checkTexts(
    pageSchema,
    sides.map(({ front }) => front),
    checker,
  );
  for (const { prose } of sides) checker.prose(prose, null);
}
