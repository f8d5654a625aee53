/**
 * What must hold of a story: both languages have the same steps, figures and numbers; each view that it shows is there,
 * and all words that it quotes are found.
 */
import { storyPath } from '../../model/addresses.ts';
import { type Lang, type Anchored, between, LANGS } from '../../model/common.ts';
import { storySchema, translatedStorySchema } from '../../model/story.ts';
import { doubledViews, missingDocument, VIEWS } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import { wholeOf } from '../../problems/whole.ts';
import { anchorWords } from '../../read/anchoring.ts';
import type { Data } from '../../read/data.ts';
import type { StoredFigure, StoredQuote } from '../../read/directive.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { Title } from '../../read/heading.ts';
import type { Located } from '../../read/json.ts';
import type { StoredStep, StoredStory, StorySide } from '../../read/story.ts';
import { nearest } from '../../text/likeness.ts';
import { inBoth } from '../../words/index.ts';
import { checkGlosses } from './glosses.ts';
import type { ProseChecker } from '../prose/prose.ts';
import type { Quoting } from '../prose/quotations.ts';
import type { References } from '../prose/sides.ts';
import { checkSteps, type QuotedPlaces, rowsOf } from './story-steps.ts';
import { textPlace } from '../prose/text-place.ts';
import { checkTexts } from '../prose/texts.ts';
import type { Told } from '../prose/told.ts';
import type { Prose } from '../../read/prose.ts';
import { textsOf } from '../../model/texts.ts';

const TEXTS = { en: textsOf(storySchema), uk: textsOf(translatedStorySchema) };

/** What stories are held against. */
export interface StoryGround {
  readonly drafts: ReadonlyMap<string, DraftDocument>;
  /** All documents that there are, those that cannot be read included. */
  readonly slugs: readonly string[];
  readonly data: Data;
}

const HEADING = inBoth((t) => t.reasons.stepHeading);

/** Reports what is wrong with stories. @returns where the words stand that they quote */
export function checkStories(
  stories: readonly StoredStory[],
  ground: StoryGround,
  checker: ProseChecker,
  problems: Problems,
): QuotedPlaces {
  const places = new Map<StoredQuote, Anchored>();
  checkOrder(stories, problems);
  for (const { slug, sides } of stories) {
    const { en, uk } = sides;
    for (const lang of LANGS)
      for (const { figure } of sides[lang]?.steps ?? [])
        if (figure !== null) checkFigure(figure, ground, { lang, places }, problems);
    const alike = en !== null && uk !== null && checkSteps(en, uk, places, problems);
    const files = [en?.file ?? null, uk?.file ?? null];
    checker.apart({ step: 'texts of story', key: slug, of: [en, uk, alike], said: () => [slug, files, alike] }, (own) =>
      checkStoryTexts(slug, sides, alike, own),
    );
  }
  return places;
}

/** Guards all that a story says. @param alike whether both languages have the same steps, to be held side by side */
function checkStoryTexts(slug: string, sides: StoredStory['sides'], alike: boolean, checker: ProseChecker): void {
  const quoting = { document: null, headed: false, page: storyPath(slug) };
  /** What each step refers to, by its id. */
  const read = (lang: Lang): ReadonlyMap<string | null, References> => {
    const steps = sides[lang]?.steps ?? [];
    return new Map(steps.map((step) => [step.id, checker.clean(() => checkWords(step, quoting, lang, checker))]));
  };
  const referring = { en: read('en'), uk: read('uk') };
  checker.both((lang) => {
    const side = sides[lang];
    return side && checkTexts(TEXTS[lang], [side.front], checker, lang);
  });
  if (alike) for (const id of referring.en.keys()) checker.both((lang) => referring[lang].get(id) ?? null);
}

type Ordered = Pick<StorySide, 'file'> & { readonly front: Located<{ readonly order?: number }> };

/** Reports a place in the order that two have. */
export function checkOrder(
  all: readonly { readonly sides: { readonly en: Ordered | null } }[],
  problems: Problems,
): void {
  const taken = new Map<number, string>();
  for (const { sides } of all) {
    const order = sides.en?.front.value.order;
    if (sides.en === null || order === undefined) continue;
    const { front, file } = sides.en;
    const other = taken.get(order);
    if (other === undefined) taken.set(order, file.path);
    else
      problems.report(file, 'story-order-taken', front.at(['order']), {
        other,
        order,
        // The other may have been saved over.
        behind: [wholeOf(other)],
      });
  }
}

/** @returns what the step refers to */
function checkWords(
  { heading, ...step }: StoredStep,
  quoting: Quoting,
  lang: Lang,
  checker: ProseChecker,
): References & {} {
  const headed = heading === null ? [] : readHeading(heading, lang, checker);
  const ours = rowsOf(step.figure).flatMap(({ ours }): References[] => {
    if (ours === null) return [];
    const text = ours.file.text.slice(ours.start, ours.end);
    return [
      checker.template(
        text,
        textPlace(ours.file, text, () => ours),
        lang,
      ),
    ];
  });
  const told = prosesOf(step).map((prose) => checker.prose(prose, quoting, lang));
  return [headed, ...ours, ...told].flatMap((references) => references ?? []);
}

/** Checks a heading by itself. @returns what it says, to be held to that of the other language */
export function readHeading({ text, at }: Title, lang: Lang, checker: ProseChecker): Told[] {
  const place = textPlace(at.file, text, () => at);
  checker.written(text, HEADING, lang, place);
  return checker.label(text, HEADING, place, lang, 'years');
}

/** Everything of a step that is told in our words. */
function prosesOf({ before, figure, after }: Pick<StoredStep, 'before' | 'figure' | 'after'>): Prose[] {
  return [before, ...rowsOf(figure).map(({ gloss }) => gloss), figure?.caption ?? null, after].flatMap(
    (prose) => prose ?? [],
  );
}

/** Where quotations are kept, and how they are looked for. */
interface Quoted {
  readonly lang: Lang;
  readonly places: Map<StoredQuote, Anchored>;
  /** May the words stand outside the document? */
  readonly outside?: boolean;
}

/**
 * Reports a view that is not there, words that stand in no document, and what is said of them and they do not say;
 * keeps where the others stand.
 */
export function checkFigure(
  figure: StoredFigure,
  { drafts, slugs, data }: StoryGround,
  { lang, places, outside = false }: Quoted,
  problems: Problems,
): void {
  const { file } = figure;
  if (figure.is === 'chart') {
    const views = data.charts?.value.charts.flatMap(({ id, views }) => views.map((view) => `${id}/${view.id}`));
    const { value, start, end } = figure.view;
    if (views !== undefined && !views.includes(value))
      problems.report(file, 'figure-view', between(start, end), {
        view: value,
        known: views.join(', '),
        nearest: () => nearest(value, views, 1),
        fault: `${VIEWS}/${value}`,
        behind: [doubledViews(value.split('/', 1)[0] ?? '')],
      });
    return;
  }
  const { value: slug, start, end } = figure.document;
  const draft = drafts.get(slug);
  if (draft === undefined) {
    if (!slugs.includes(slug))
      problems.report(file, 'document-unknown', between(start, end), missingDocument(slug, slugs));
    return;
  }
  for (const { quote } of figure.rows) {
    if (quote === null || quote.text === '') continue;
    const place = { file, at: () => quote, outside, twin: true };
    const anchored = anchorWords(slug, draft.parsed, quote.text, undefined, place, problems);
    if (anchored !== null) places.set(quote, anchored);
  }
  checkGlosses(figure.rows, lang, draft, places, problems);
}
