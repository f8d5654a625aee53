/**
 * Reads both files of a story: front matter, then steps. What stands before the first `## Heading {#id}` is the first
 * step, which has no heading. What the two languages share is compared where both are known (check/stories/stories.ts).
 */
import { between } from '../model/common.ts';
import { type StoryFront, storySchema, translatedStorySchema } from '../model/story.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { readSections } from '../text/sections.ts';
import { figureParagraphs, readFigure, type StoredFigure } from './directive.ts';
import { headingId, headingOf, type Title } from './heading.ts';
import type { Located } from './json.ts';
import { proseIn, type Prose } from './prose.ts';
import { sidesReader, type TwoSided, type Written } from './sides.ts';

/** A step in one language. */
export interface StoredStep {
  /** Null for the first, which has no heading. */
  readonly id: string | null;
  readonly heading: Title | null;
  /** Of the heading, or of the first words. */
  readonly start: number;
  readonly end: number;
  readonly before: Prose | null;
  readonly figure: StoredFigure | null;
  readonly after: Prose | null;
}

/** One language of a story. */
export interface StorySide {
  readonly front: Located<StoryFront>;
  readonly file: SourceFile;
  readonly steps: readonly StoredStep[];
  /** Could every step and every figure be read? */
  readonly complete: boolean;
}

export type StoredStory = TwoSided<StorySide>;

/** Reads both files of a story. */
export const readStory = sidesReader({
  kind: 'story',
  folder: 'content/stories',
  schemas: { en: storySchema, uk: translatedStorySchema },
  read: readSide,
});

function readSide({ file, front, start }: Written<StoryFront>, problems: Problems): StorySide {
  const before = problems.count;
  const { sections, before: lead } = readSections(file.text, start, (line) => /\{[#.]/.test(line));
  if (lead === null && sections.length === 0) problems.report(file, 'page-empty');
  const seen = new Map<string, number>();
  const steps = [
    ...(lead === null ? [] : [{ id: null, heading: null, ...lead, ...readParts(file, lead, problems) }]),
    ...sections.flatMap((section): StoredStep[] => {
      const id = headingId(section, file, seen, problems);
      if (id === null) return [];
      const heading = headingOf(section, file);
      return [{ id, heading, start: section.start, end: section.end, ...readParts(file, section.body, problems) }];
    }),
  ];
  return { front, file, steps, complete: problems.count === before };
}

/** The words of a step and its figure, of which there is one at most. */
function readParts(
  file: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  problems: Problems,
): Pick<StoredStep, 'before' | 'figure' | 'after'> {
  const [first, ...more] = figureParagraphs(file, start, end);
  for (const surplus of more) {
    const line = file.text.slice(surplus.start).split('\n', 1)[0] ?? '';
    problems.report(file, 'step-figures', between(surplus.start, surplus.start + line.length));
  }
  return {
    before: proseIn(file, start, first?.start ?? end),
    figure: first === undefined ? null : readFigure(file, first, problems),
    after: first === undefined ? null : proseIn(file, first.end, more[0]?.start ?? end),
  };
}
