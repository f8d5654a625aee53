/** A story: our own words told step by step, each step with the figure that it speaks of. */
import { z } from 'astro/zod';
import type { ViewPlace } from './addresses.ts';
import { translatedPageSchema } from './document.ts';
import { type Bilingual, type Html, type Plain, meant } from './text-types.ts';
import { sourcesField } from './work.ts';
import type { Anchored } from './common.ts';

/** A story in Ukrainian: front matter of content/stories/<slug>.uk.md. */
export const translatedStorySchema = translatedPageSchema;

/** A story: front matter of content/stories/<slug>.md. What belongs to both languages stands in the English file. */
export const storySchema = translatedPageSchema.extend({
  order: meant(
    z.number().int().min(1),
    'Where it stands among the stories: the one with the smallest number leads, and the masthead names it.',
    'Котра вона серед історій: перша – та, у якої це число найменше, і її названо вгорі кожної сторінки.',
  ),
  sources: sourcesField,
});
export type StoryFront = z.infer<typeof translatedStorySchema> & Partial<z.infer<typeof storySchema>>;

/** Words in both languages, as HTML and as they are read. */
export interface Told {
  readonly html: Bilingual<Html>;
  readonly text: Bilingual<Plain>;
}

/** A view of a chart that a step shows. */
export interface ChartFigure {
  readonly is: 'chart';
  readonly place: ViewPlace;
  /** The mark in hand; null for the view’s own. */
  readonly mark: string | null;
  /** Null where the title of the view says enough. */
  readonly caption: Told | null;
}

/** Words of a source set large, one under the other, each with what we say of it. */
export interface WordsFigure {
  readonly is: 'words';
  readonly document: string;
  readonly rows: readonly WordsRow[];
  readonly caption: Told | null;
}

export interface WordsRow {
  /** The words of the source; what we say in their place; null where the source says nothing. */
  readonly words: QuotedWords | { readonly ours: Bilingual<Html> } | null;
  readonly gloss: Told;
}

/** Exact words of a source. */
export interface QuotedWords extends Anchored {
  /** The part that the writer has set in bold, counted from the beginning of the words; null where there is none. */
  readonly bold: { readonly start: number; readonly end: number } | null;
}

export type StoryFigure = ChartFigure | WordsFigure;

/** What a step cites: numbers of the sources, and sums. */
export interface CitedIds {
  readonly claims: readonly string[];
  readonly checks: readonly string[];
}

export interface StoryStep {
  /** Null for the first, which has no heading. */
  readonly id: string | null;
  readonly heading: Bilingual<Plain> | null;
  /** What is told before the figure, or all of it where there is none. */
  readonly before: Told;
  readonly figure: StoryFigure | null;
  readonly after: Told;
  readonly cites: CitedIds;
}

export interface Story {
  readonly slug: string;
  readonly order: number;
  readonly title: Bilingual<Plain>;
  /** The title with links behind its numbers. */
  readonly titleHtml: Bilingual<Html>;
  readonly description: Bilingual<Plain>;
  /** Ids of the works that its facts come from. */
  readonly sources: readonly string[];
  readonly steps: readonly StoryStep[];
}
