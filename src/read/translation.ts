/** Reads a translation and aligns it, block by block, with the transcription. */
import type { ReadingText } from '../model/edition.ts';
import { nearest } from '../text/likeness.ts';
import { parseMarked } from '../text/cite.ts';
import { readSections, type Section } from '../text/sections.ts';
import { readTranslated, type WrittenBlock } from '../text/translated.ts';
import { shiftedIn } from '../problems/entities.ts';
import { saidIn } from '../problems/whole.ts';
import type { Problems } from '../problems/problem.ts';
import { reportAlphabet } from './names.ts';
import { type BlockHeading, FREE, meantBlock, readBlockHeading } from './heading.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { inBoth, type Words } from '../words/index.ts';
import { type HeadingStep, outOfStep } from './translation-steps.ts';
import type { Prose } from './prose.ts';
import { between } from '../model/common.ts';

/** One translated block as it is written. */
export interface StoredTranslation {
  readonly block: string;
  /** Offsets of its heading. */
  readonly heading: { readonly start: number; readonly end: number };
  /** Where the words stand. */
  readonly prose: Prose;
  /** The translation in its parts; null where the words are the reason why there is none. */
  readonly written: WrittenBlock | null;
  /** Is it said to be so free that its likeness with the source is not asked about? */
  readonly free: boolean;
  /** Do words stand there, and in the order of the source? Else nothing can be said of how they agree with it. */
  readonly inPlace: boolean;
}

/** Every block of the reading text has its counterpart, in order, or a stated gap; anything else is a problem. */
export function readTranslation(
  file: SourceFile,
  source: SourceFile,
  reading: ReadingText,
  problems: Problems,
): StoredTranslation[] {
  const order = new Map(reading.blocks.map((block, index) => [block.id, index]));
  const blocks: ReadonlySet<string> = new Set(order.keys());
  const { sections, before } = readSections(file.text, 0, (line) => meantBlock(line, blocks) !== null);
  // Words without any heading are no counterpart of any block.
  const unheaded = sections.length === 0 ? `headings/${file.path}` : undefined;
  if (before !== null) problems.report(file, 'text-before-heading', before, { fault: unheaded });
  const present = new Set(sections.flatMap(({ title, meant }) => (meant === null && blocks.has(title) ? title : [])));
  const shifted = problems.pass(
    'steps',
    () => [file, source],
    (own) => reportSteps(file, reading, sections, own),
  );
  const found = new Map<string, StoredTranslation>();
  let last = -1;
  let lastName = '';
  let ordered = true;
  for (const section of sections) {
    const heading = readBlockHeading(section, file, blocks, present, problems);
    const block = heading?.block ?? section.title;
    if (heading === null && (section.broken !== null || section.id !== null || section.attributes.size > 0)) {
      problems.report(file, 'heading-attributes', section, { text: file.text.slice(section.start, section.end) });
      continue;
    }
    const place = order.get(block);
    const at = { start: section.start, end: section.end };
    if (place === undefined) {
      if (!shifted)
        problems.report(file, 'block-unknown', at, {
          block,
          known: [...order.keys()].slice(0, 60).join(', '),
          nearest: () => nearest(block, [...order.keys()], 1),
          fault: blockOf('names', file, block),
          behind: [droppedAt(file, sections.indexOf(section))],
        });
      continue;
    }
    if (found.has(block)) {
      if (!shifted) problems.report(file, 'block-twice', at, { block });
      continue;
    }
    if (place < last) {
      ordered = false;
      if (!shifted) problems.report(file, 'block-order', at, { block, other: lastName });
    }
    last = Math.max(last, place);
    if (last === place) lastName = block;
    found.set(block, translationOf(section, block, heading, file, problems));
  }
  if (!shifted) reportMissing(found, file, reading, problems.behind(...(unheaded === undefined ? [] : [unheaded])));
  const translations = reading.blocks.flatMap((block) => found.get(block.id) ?? []);
  return ordered && !shifted ? translations : translations.map((block) => ({ ...block, inPlace: false }));
}

/** What stands below a heading in its place; what is wrong with it is reported. */
function translationOf(
  section: Section,
  block: string,
  heading: BlockHeading | null,
  file: SourceFile,
  problems: Problems,
): StoredTranslation {
  const at = { start: section.start, end: section.end };
  const kind = section.classes[0];
  if (heading === null && kind !== undefined)
    problems.report(file, 'heading-attributes', kind, { text: kind.value, nearest: ['{.gap}'] });
  const { prose, words } = bodyOf(section, file);
  if (words === '') problems.report(file, 'block-empty', at, { block });
  return {
    block,
    heading: at,
    prose,
    written: heading?.isGap === false ? readWords(words, file, prose.start, problems) : null,
    free: heading !== null && kind?.value === FREE,
    inPlace: words !== '' && heading?.isSure !== false,
  };
}

/** The words below a heading, without what is blank around them. */
function bodyOf(
  { body: { start, end } }: Section,
  file: SourceFile,
): { readonly prose: Prose; readonly words: string } {
  const body = file.text.slice(start, end);
  const words = body.trim();
  const from = start + (body.length - body.trimStart().length);
  return { prose: { file, start: from, end: from + words.length }, words };
}

/** The fault of a block that the translations of a document lack, or name. */
function blockOf(how: 'lacks' | 'names', { path }: SourceFile, block: string): string {
  return `blocks-${how}/${path.split('/').at(-2) ?? ''}/${block}`;
}

/** Reports each block that is not there where it should stand: before the next one that is, else at the end. */
function reportMissing(
  found: ReadonlyMap<string, StoredTranslation>,
  file: SourceFile,
  { blocks, text }: ReadingText,
  problems: Problems,
): void {
  const end = file.text.trimEnd().length;
  let next: StoredTranslation['heading'] = { start: Math.max(0, end - 1), end };
  const missing = blocks.toReversed().flatMap((block) => {
    const there = found.get(block.id);
    next = there?.heading ?? next;
    return there === undefined ? [{ block, at: next }] : [];
  });
  const gaps = new Map<number, string>();
  for (const { block, at } of missing.reverse()) {
    if (!gaps.has(at.start)) gaps.set(at.start, block.id);
    problems.report(file, 'block-missing', at, {
      block: block.id,
      words: text.slice(block.start, Math.min(block.end, block.start + 40)),
      // What is missing between the same two is one gap, and in both languages it came to the source.
      fault: blockOf('lacks', file, gaps.get(at.start) ?? ''),
    });
  }
}

/**
 * Reports a translation whose blocks go with others than their headings say; what their names alone would give cause to
 * say is then a consequence.
 * @returns whether there is anything of the kind
 */
function reportSteps(
  file: SourceFile,
  reading: ReadingText,
  sections: readonly Section[],
  problems: Problems,
): boolean {
  // Of a heading that cannot be read nobody knows which block it names.
  if (
    sections.some(
      ({ broken, id, attributes, meant }) => broken !== null || meant !== null || id !== null || attributes.size > 0,
    )
  )
    return false;
  const out = outOfStep(
    reading,
    // A gap goes with any block, and so does what is said to be free.
    sections.map(({ title, classes, body }) => {
      const words = file.text.slice(body.start, body.end);
      const marks = (sign: string): number => words.split(sign).length - 1;
      return {
        title,
        words: classes.length > 0 ? null : withoutMarks(words),
        parted: marks('{/}') - marks('{+}'),
      };
    }),
  );
  if (out === null) return false;
  const first = out.is === 'shifted' ? (out.steps[0]?.at ?? 0) : out.blocks[0];
  const at = sections[Math.min(first, sections.length - 1)];
  if (at === undefined) return false;
  const place = { start: at.start, end: at.end };
  const slug = file.path.split('/').at(-2) ?? '';
  if (out.is === 'exchanged') {
    const other = sections[out.blocks[1]]?.title ?? '';
    problems.report(file, 'blocks-exchanged', place, { block: at.title, other, behind: [saidIn(slug)] });
    return true;
  }
  const titles = sections.map(({ title }) => title);
  problems.report(file, 'blocks-shifted', place, {
    block: at.title,
    // A paragraph that was split in the source is out of step in both languages.
    fault: shiftedIn(slug),
    steps: inBoth((t) => stepsInWords(out.steps, titles, t.reasons.steps)),
    behind: out.steps.flatMap((step) => (step.does === 'drop' ? [droppedAt(file, step.at)] : [])),
  });
  return true;
}

/** Faults of sources that lack a block: below it the document, the translation that has it, how many stand before. */
export const DROPPED = 'dropped';

const droppedAt = ({ path }: SourceFile, at: number): string =>
  `${DROPPED}/${path.split('/').slice(-2).join('/')}/${at}`;

/** Most headings to be renamed that are listed one by one. */
const MOST_RENAMED = 12;

function stepsInWords(
  steps: readonly HeadingStep[],
  titles: readonly string[],
  say: Words['reasons']['steps'],
): string {
  const renamed: string[] = [];
  const said: string[] = [];
  for (const step of steps) {
    const title = titles[step.at] ?? '';
    if (step.does === 'rename') renamed.push(say.rename(title, step.to));
    else if (step.does === 'divide') said.push(say.divide(title, step.to[0], step.to[1]));
    else if (step.does === 'join') said.push(say.join(title, titles[step.at + 1] ?? '', step.to));
    else if (step.does === 'add') said.push(say.add(step.to));
    else said.push(say.drop(title));
  }
  const listed =
    renamed.length > MOST_RENAMED ? [...renamed.slice(0, MOST_RENAMED - 1), '…', ...renamed.slice(-1)] : renamed;
  return [...said, ...(listed.length > 0 ? [say.renames(listed.join(', '))] : [])].join('; ');
}

/** The words beneath a heading as a reader has them; a number that is printed by its citation is a figure. */
function withoutMarks(source: string): string {
  const { parts } = parseMarked(source);
  return parts
    .map((part) =>
      part.kind === 'text' || part.kind === 'literal' ? part.text : part.kind === 'mark' ? (part.words ?? '0') : '',
    )
    .join('')
    .trim();
}

/** The words of a translated block; braces and signs that say nothing are problems. */
function readWords(words: string, file: SourceFile, from: number, problems: Problems): WrittenBlock {
  const written = readTranslated(words);
  const { broken, signs } = written;
  for (const { offset, length } of broken) {
    const place = { start: from + offset, end: from + offset + length };
    if (reportAlphabet(file, place, words.slice(offset, offset + length), problems)) continue;
    problems.report(file, 'mark-broken', between(from + offset, from + offset + length), {
      text: words.slice(offset, offset + Math.min(length, 40)),
    });
  }
  for (const { start, end } of signs)
    problems.report(file, 'translation-sign', between(from + start, from + end), {
      text: words.slice(start, Math.min(end, start + 40)),
    });
  return written;
}
