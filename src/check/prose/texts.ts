/**
 * Leads the guard over everything that the editors write. The schemas say which fields are texts and of which kind, so
 * a new field is guarded as soon as it is one.
 */
import { checkSchema } from '../../model/check.ts';
import { claimSchema, setAsideSchema } from '../../model/claim.ts';
import { chartsFile } from '../../charts/registry.ts';
import { type Lang, LANGS } from '../../model/common.ts';
import { documentSchema, pageSchema } from '../../model/document.ts';
import { editionsFile } from '../../model/editions.ts';
import { licenceFile } from '../../model/licence.ts';
import { excludedSchema, recommendationSchema, recommendationUnit } from '../../model/recommendation.ts';
import type { Path } from '../../model/schema-inside.ts';
import { type TextsIn, textsOf } from '../../model/texts.ts';
import { vocabularyFile } from '../../model/vocabulary.ts';
import { workSchema } from '../../model/work.ts';
import type { ProseChecker } from './prose.ts';
import type { References } from './sides.ts';
import type { Told } from './told.ts';
import { isTranslatedGap } from '../translations/translated-text.ts';
import type { NumbersOfName } from './typed-numbers.ts';
import { fieldPlace, type Placed, textPlace } from './text-place.ts';
import { notesOf } from '../../problems/entities.ts';
import type { Data } from '../../read/data.ts';
import type { DraftDocument, StoredPage } from '../../read/document.ts';
import type { Title } from '../../read/heading.ts';
import { languageOf } from '../../text/language-of.ts';
import { inBoth } from '../../words/index.ts';

/** The ways to the texts of everything in data/. */
const DATA = {
  claims: textsOf(claimSchema),
  setAside: textsOf(setAsideSchema),
  recommendations: textsOf(recommendationSchema),
  excluded: textsOf(excludedSchema),
  recommendationUnit: textsOf(recommendationUnit),
  checks: textsOf(checkSchema),
  vocabulary: textsOf(vocabularyFile),
  charts: textsOf(chartsFile),
  licence: textsOf(licenceFile),
  editions: textsOf(editionsFile),
  works: textsOf(workSchema),
};
const OF_DOCUMENT = textsOf(documentSchema);
const OF_PAGE = textsOf(pageSchema);

/** A value that knows where its fields stand. */
interface PlacedValue extends Placed {
  readonly value: unknown;
}

/**
 * The texts of values; a value that could not be read has none.
 * @param textsIn the way to them, of one schema
 * @param side the language of the whole file, where a text has a sister in another file and not beside it
 * @param document slug of the document that the values speak of, where they do not name it themselves
 * @param name of the schema among those whose values are read one by one
 * @returns what the texts of a whole file refer to
 */
export function checkTexts(
  textsIn: TextsIn,
  values: readonly (PlacedValue | null)[],
  checker: ProseChecker,
  side: Lang | null = null,
  document: string | null = null,
  name = '',
): References {
  const ofFile: References[] = [];
  const readOne = (placed: PlacedValue, checker: ProseChecker): void => {
    const texts = new Set<string>();
    const english = new Map<string, References>();
    const titles = new Map<string, References>();
    for (const { path, kind, text } of textsIn(placed.value)) {
      const place = fieldPlace(placed, path, text);
      const field = fieldName(path);
      texts.add(text);
      const lang = LANGS.find((known) => known === path.at(-1)) ?? side;
      const references = checker.clean(() => {
        checker.written(text, field, lang, place);
        const quoting = { document: document ?? documentOf(placed.value), works: namesWorks(placed.value, path) };
        if (isOurs(textsIn)) checker.quotations(text, place, quoting);
        // What is said beneath a title is said of its numbers, too.
        if (kind === 'template') {
          const ways = path.map((_, index) => [...path.slice(0, index), lang ?? ''].join('/'));
          const above = ways.flatMap((way) => titles.get(way) ?? []);
          const read = checker.template(text, place, lang, above);
          if (path.at(-2) === 'title') titles.set(ways.at(-2) ?? '', read);
          return read;
        }
        return checker.label(text, field, place, lang, numbersOfName(placed.value, path));
      });
      const both = path.slice(0, -1).join('/');
      if (side !== null) ofFile.push(references);
      else if (lang === 'en') english.set(both, references);
      else checker.both((side) => (side === 'en' ? (english.get(both) ?? null) : references));
    }
    for (const { path, text } of blankStrings(placed.value, []))
      if (!texts.has(text)) checker.visible(text, fieldName(path), fieldPlace(placed, path, text));
  };
  for (const placed of values) {
    if (placed === null) continue;
    if (side === null)
      checker.apart({ step: 'texts', key: placed, of: [textsIn], said: () => [name, document, placed.value] }, (own) =>
        readOne(placed, own),
      );
    else readOne(placed, checker);
  }
  return together(ofFile);
}

/** What a document is called may have the numbers of its own title. */
function numbersOfName(value: unknown, [field]: readonly (string | number)[]): NumbersOfName {
  if (field !== 'titles' && field !== 'short') return null;
  const { title } = value as { readonly title?: unknown };
  return typeof title === 'string' ? (title.match(/\p{Nd}+/gu) ?? []) : [];
}

/** What several texts refer to, if all of them are right. */
function together(texts: readonly References[]): References {
  return texts.includes(null) ? null : texts.flatMap((references) => references ?? []);
}

/** The titles of works are theirs, and so is what is said of the works. */
const isOurs = (textsIn: TextsIn): boolean => textsIn !== DATA.works;

/** The document that a row quotes. */
function documentOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('document' in value)) return null;
  return typeof value.document === 'string' ? value.document : null;
}

/** Are works named beside a text, or beside that of which it is a part? */
function namesWorks(value: unknown, [step, ...path]: Path): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('sources' in value && Array.isArray(value.sources) && value.sources.length > 0) return true;
  return step !== undefined && namesWorks((value as Readonly<Record<string | number, unknown>>)[step], path);
}

/** Every string of a value in which no letter, number or sign of plain Latin print is seen. */
function blankStrings(value: unknown, path: Path): { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return /[!-~\p{L}\p{N}]/u.test(value) ? [] : [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => blankStrings(inner, [...path, index]));
  return Object.entries(value).flatMap(([field, inner]) => blankStrings(inner, [...path, field]));
}

/** A field as the writer knows it, without the language. */
function fieldName(path: Path): string {
  const last = path.at(-1);
  return (last === 'en' || last === 'uk' ? path.slice(0, -1) : path).join('.');
}

/** Everything in data/. */
export function checkData(data: Data, checker: ProseChecker): void {
  const values: Readonly<Record<keyof typeof DATA, readonly (PlacedValue | null)[]>> = {
    claims: data.claims,
    setAside: data.setAside,
    recommendations: data.recommendations,
    excluded: data.excluded,
    recommendationUnit: [data.recommendationUnit],
    checks: data.checks,
    vocabulary: [data.vocabulary],
    charts: [data.charts],
    licence: [data.licence],
    editions: [data.editions],
    works: data.works ?? [],
  };
  for (const [name, textsIn] of Object.entries(DATA))
    checkTexts(textsIn, values[name as keyof typeof DATA], checker, null, null, name);
}

const TITLE = inBoth((t) => t.reasons.noteTitle);

/** What is said about a document: its notes, its old words, and why a block is not translated. */
export function checkDocument(draft: DraftDocument, checker: ProseChecker): void {
  const { slug, front } = draft;
  checkTexts(OF_DOCUMENT, [front], checker, null, slug, 'document');
  checker.apart({ step: 'prose of document', key: slug, of: [draft], said: () => [slug, draft.files] }, (own) =>
    checkProse(draft, own),
  );
}

function checkProse(draft: DraftDocument, checker: ProseChecker): void {
  for (const { id, titles, prose, emendation, quotation } of draft.stored) {
    const weighed = emendation === null || quotation === null ? {} : { weighed: quotation.passage };
    const quoting = { document: draft.slug, ...weighed };
    checker.both(
      (lang) => {
        const title = titles[lang];
        const body = prose[lang];
        const own = title === null ? [] : readTitle(title, checker, lang);
        return body && together([own, checker.clean(() => checker.prose(body, quoting, lang))]);
      },
      [`${notesOf(draft.slug, 'uk')}/${id}`],
    );
  }
  const { intro, lines } = draft.words?.stored ?? { intro: { en: null, uk: null }, lines: [] };
  const about = { document: draft.slug };
  checker.both((lang) => {
    const prose = intro[lang];
    return prose && checker.clean(() => checker.prose(prose, about, lang));
  });
  for (const { meaning } of lines)
    checker.both((lang) => checker.clean(() => checker.prose(meaning[lang], about, lang)));
  for (const lang of LANGS)
    for (const gap of draft.translations[lang])
      if (gap.written === null && !isTranslatedGap(draft, gap))
        checker.prose(gap.prose, { document: draft.slug }, lang);
}

/** Checks the title of a note by itself. @returns what it says, to be held to that of the other language */
function readTitle({ text, at }: Title, checker: ProseChecker, lang: Lang): Told[] {
  const place = textPlace(at.file, text, () => at);
  // A title may begin with a word that it explains; it is not all of it.
  const whole = languageOf(text);
  if (text !== '') checker.written(text, TITLE, whole === null || whole === lang ? null : lang, place);
  const told = checker.label(text, TITLE, place, lang, 'years');
  return text === '' ? [] : told;
}

/** Front matter and prose of pages. */
export function checkPages(pages: readonly StoredPage[], checker: ProseChecker): void {
  for (const { slug, sides } of pages) {
    const { en, uk } = sides;
    const files = [en?.prose.file ?? null, uk?.prose.file ?? null];
    checker.apart({ step: 'texts of page', key: slug, of: [en, uk], said: () => [slug, files] }, (own) =>
      own.both((lang) => {
        const side = sides[lang];
        if (side === null) return null;
        const front = checkTexts(OF_PAGE, [side.front], own, lang);
        const { file, start } = side.prose;
        const prose = own.clean(() => own.prose(side.prose, { document: null }, lang));
        // A page without words has been reported.
        return together([front, file.text.slice(start).trim() === '' ? null : prose]);
      }),
    );
  }
}
