/** A story that was read and found right, as the pages show it. */
import { type Lang, LANGS } from '../model/common.ts';
import type { CitedIds, Story, StoryFigure, StoryStep, Told, WordsRow } from '../model/story.ts';
import { type Html, plain, type Plain } from '../model/text-types.ts';
import type { QuotedPlaces } from '../check/stories/story-steps.ts';
import type { StoredFigure, StoredRow } from '../read/directive.ts';
import type { StoredStep, StoredStory, StorySide } from '../read/story.ts';
import { parseTemplate } from '../text/cite.ts';
import { toHtml } from '../text/html.ts';
import type { ProseRenderer } from './prose.ts';
import type { Prose } from '../read/prose.ts';

/** Null when a language is missing after all. */
export function toStory(
  { slug, sides: { en, uk } }: StoredStory,
  places: QuotedPlaces,
  prose: ProseRenderer,
): Story | null {
  if (en === null || uk === null) return null;
  const field = <T>(read: (side: StorySide, lang: Lang) => T): Record<Lang, T> => ({
    en: read(en, 'en'),
    uk: read(uk, 'uk'),
  });
  return {
    slug,
    order: en.front.value.order ?? 1,
    title: field(({ front }, lang) => prose.plain(front.value.title, lang)),
    titleHtml: field(({ front }, lang) => prose.html(front.value.title, lang)),
    description: field(({ front }, lang) => prose.plain(front.value.description, lang)),
    sources: en.front.value.sources ?? [],
    steps: en.steps.flatMap((step, index) => {
      const translated = uk.steps[index];
      return translated === undefined ? [] : toStep({ en: step, uk: translated }, places, prose);
    }),
  };
}

type Pair = Readonly<Record<Lang, StoredStep>>;

function toStep(pair: Pair, places: QuotedPlaces, prose: ProseRenderer): StoryStep {
  const { en, uk } = pair;
  const heading = en.heading === null || uk.heading === null ? null : { en: en.heading.text, uk: uk.heading.text };
  return {
    id: en.id,
    heading,
    before: told({ en: en.before, uk: uk.before }, prose),
    figure: toFigure({ en: en.figure, uk: uk.figure }, places, prose),
    after: told({ en: en.after, uk: uk.after }, prose),
    cites: citesOf(en),
  };
}

/**
 * Both languages of some prose; nothing where there is none.
 * @param own address of the page that `#id` means; null where it is the page on which it stands
 */
export function told(
  texts: Readonly<Record<Lang, Prose | null>>,
  prose: ProseRenderer,
  own: string | null = null,
): Told {
  const html: Record<Lang, Html> = { en: toHtml([]), uk: toHtml([]) };
  const text: Record<Lang, Plain> = { en: plain(''), uk: plain('') };
  for (const lang of LANGS) {
    const written = texts[lang];
    if (written !== null) ({ html: html[lang], text: text[lang] } = prose.render(written, lang, own));
  }
  return { html, text };
}

/** A figure in both languages; null where one has none. */
export function toFigure(
  { en: figure, uk: other }: Readonly<Record<Lang, StoredFigure | null>>,
  places: QuotedPlaces,
  prose: ProseRenderer,
): StoryFigure | null {
  if (figure === null || other === null) return null;
  const captions = { en: figure.caption, uk: other.caption };
  const caption = captions.en === null && captions.uk === null ? null : told(captions, prose);
  if (figure.is === 'chart') {
    const [chart = '', view = ''] = figure.view.value.split('/');
    return { is: 'chart', place: { chart, view }, mark: figure.mark?.value ?? null, caption };
  }
  const translated = other.is === 'words' ? other.rows : [];
  return {
    is: 'words',
    document: figure.document.value,
    rows: figure.rows.map((row, index) => toRow(row, translated[index] ?? row, places, prose)),
    caption,
  };
}

function toRow(en: StoredRow, uk: StoredRow, places: QuotedPlaces, prose: ProseRenderer): WordsRow {
  const gloss = told({ en: en.gloss, uk: uk.gloss }, prose);
  const { quote, ours } = en;
  if (quote === null) {
    const html = ours === null ? null : told({ en: ours, uk: uk.ours ?? ours }, prose).html;
    return { words: html && { ours: html }, gloss };
  }
  const anchored = places.get(quote);
  return { words: anchored === undefined ? null : { ...anchored, bold: quote.bold }, gloss };
}

function citesOf({ before, figure, after }: StoredStep): CitedIds {
  const parts = [before, figure?.caption ?? null, after].flatMap((prose) =>
    prose === null ? [] : parseTemplate(prose.file.text.slice(prose.start, prose.end)).parts,
  );
  const ids = (kind: 'claim' | 'check'): string[] => [
    ...new Set(parts.flatMap((part) => (part.kind === kind ? part.id : []))),
  ];
  return { claims: ids('claim'), checks: ids('check') };
}
