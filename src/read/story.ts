/**
 * Reads both files of a story: front matter, then steps. What stands before the first `## Heading {#id}` is the first
 * step, which has no heading. What the two languages share is compared where both are known (check/stories.ts).
 */
import type { z } from 'astro/zod';
import { id as idSchema, type Lang } from '../model/common.ts';
import { type StoryFront, storySchema, translatedStorySchema } from '../model/story.ts';
import { isReservedId } from '../model/linkable.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { mendId } from '../text/id-shape.ts';
import { readSections, type Section } from '../text/sections.ts';
import { reportAlphabet } from './alphabet.ts';
import { figureParagraphs, readFigure, type StoredFigure } from './directive.ts';
import { checkFences } from './fences.ts';
import { bodyStart, readFrontMatter } from './front-matter.ts';
import type { Located } from './json.ts';
import type { Prose, Title } from './notes.ts';
import { proseIn } from './stretch.ts';
import { plain } from '../model/text-types.ts';

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

/** A story as stored; a side that cannot be read is null. */
export interface StoredStory {
  readonly slug: string;
  readonly sides: Readonly<Record<Lang, StorySide | null>>;
}

/** Reads both files of a story. */
export function readStory(slug: string, open: (path: string) => SourceFile | null, problems: Problems): StoredStory {
  const path = `content/stories/${slug}`;
  const [en, uk] = [open(`${path}.md`), open(`${path}.uk.md`)];
  return problems.recall('story', slug, [en, uk], (own) => ({
    slug,
    sides: { en: readSide(en, storySchema, own), uk: readSide(uk, translatedStorySchema, own) },
  }));
}

function readSide(file: SourceFile | null, schema: z.ZodType<StoryFront>, problems: Problems): StorySide | null {
  if (file === null || !checkFences(file, problems)) return null;
  const front = readFrontMatter(file, schema, problems);
  if (front === null) return null;
  const before = problems.count;
  const start = bodyStart(file.text);
  const { sections, before: lead } = readSections(file.text, start, (line) => /\{[#.]/.test(line));
  if (lead === null && sections.length === 0) problems.report(file, { code: 'page-empty' });
  const seen = new Map<string, number>();
  const steps = [
    ...(lead === null ? [] : [{ id: null, heading: null, ...lead, ...readParts(file, lead, problems) }]),
    ...sections.flatMap((section): StoredStep[] => {
      const id = stepId(section, file, seen, problems);
      if (id === null) return [];
      const heading = headingOf(section, file);
      return [{ id, heading, start: section.start, end: section.end, ...readParts(file, section.body, problems) }];
    }),
  ];
  return { front, file, steps, complete: problems.count === before };
}

function headingOf({ title, start }: Section, file: SourceFile): Title {
  const at = file.text.indexOf(title, start + 2);
  return { text: plain(title), at: { file, start: at, end: at + title.length } };
}

/** The id of a step; null where there is none that could be used, with the reason in `problems`. */
function stepId(section: Section, file: SourceFile, seen: Map<string, number>, problems: Problems): string | null {
  const { id, title, start, end, broken, meant, classes, attributes } = section;
  const heading = { start, end };
  if (meant !== null) {
    const text = file.text.slice(start, end).trim();
    problems.report(file, { code: 'heading-form', ...heading, params: { text }, nearest: [meant] });
    return null;
  }
  if (broken !== null || classes.length > 0 || attributes.size > 0) {
    const at = broken ?? heading;
    const text = broken?.text ?? file.text.slice(start, end);
    problems.report(file, { code: 'heading-attributes', start: at.start, end: at.end, params: { text } });
    return null;
  }
  if (id === null) {
    problems.report(file, { code: 'step-id-missing', ...heading, params: { title } });
    return null;
  }
  if (title === '') {
    problems.report(file, { code: 'step-title-missing', ...heading, params: { id: id.value } });
    return null;
  }
  const place = { start: id.start, end: id.end };
  if (!idSchema.safeParse(id.value).success) {
    if (!reportAlphabet(file, id, id.value, problems))
      problems.report(file, { code: 'id-shape', ...place, params: { id: id.value }, nearest: near(id.value) });
    return null;
  }
  if (isReservedId(id.value)) {
    problems.report(file, { code: 'id-reserved', ...place, params: { id: id.value } });
    return null;
  }
  const earlier = seen.get(id.value);
  if (earlier !== undefined) {
    const other = `${file.path}:${file.position(earlier).line}`;
    problems.report(file, { code: 'id-duplicate', ...place, params: { id: id.value, other } });
    return null;
  }
  seen.set(id.value, start);
  return id.value;
}

/** Ids near to words, as they stand in the braces of a heading. */
function near(words: string): string[] {
  return mendId(words).map((id) => `#${id}`);
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
    problems.report(file, { code: 'step-figures', start: surplus.start, end: surplus.start + line.length });
  }
  return {
    before: proseIn(file, start, first?.start ?? end),
    figure: first === undefined ? null : readFigure(file, first, problems),
    after: first === undefined ? null : proseIn(file, first.end, more[0]?.start ?? end),
  };
}
