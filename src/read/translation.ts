/** Reads a translation and aligns it, block by block, with the transcription. */
import type { ReadingText } from '../model/edition.ts';
import { nearest } from '../text/likeness.ts';
import { readSections } from '../text/sections.ts';
import { readTranslated, type WrittenBlock } from '../text/translated.ts';
import type { Problems } from '../problems/problem.ts';
import { reportAlphabet } from './alphabet.ts';
import { meantBlock, readBlockHeading } from './block-heading.ts';
import type { Prose } from './notes.ts';
import type { SourceFile } from '../problems/source-file.ts';

/** One translated block as it is written. */
export interface StoredTranslation {
  readonly block: string;
  /** Offsets of its heading. */
  readonly heading: { readonly start: number; readonly end: number };
  /** Where the words stand. */
  readonly prose: Prose;
  /** The translation in its parts; null where the words are the reason why there is none. */
  readonly written: WrittenBlock | null;
  /** Do words stand there, and in the order of the source? Else nothing can be said of how they agree with it. */
  readonly inPlace: boolean;
}

/** Every block of the reading text has its counterpart, in order, or a stated gap; anything else is a problem. */
export function readTranslation(file: SourceFile, reading: ReadingText, problems: Problems): StoredTranslation[] {
  const order = new Map(reading.blocks.map((block, index) => [block.id, index]));
  const blocks: ReadonlySet<string> = new Set(order.keys());
  const { sections, before } = readSections(file.text, 0, (line) => meantBlock(line, blocks) !== null);
  if (before !== null) problems.report(file, { code: 'text-before-heading', ...before });
  const present = new Set(sections.flatMap(({ title, meant }) => (meant === null && blocks.has(title) ? title : [])));
  const found = new Map<string, StoredTranslation>();
  const starts = new Map<string, { start: number; end: number }>();
  let last = -1;
  let lastName = '';
  let ordered = true;
  for (const section of sections) {
    const heading = readBlockHeading(section, file, blocks, present, problems);
    const block = heading?.block ?? section.title;
    if (heading === null && (section.broken !== null || section.id !== null || section.attributes.size > 0)) {
      problems.report(file, {
        code: 'heading-attributes',
        start: section.start,
        end: section.end,
        params: { text: file.text.slice(section.start, section.end) },
      });
      continue;
    }
    const place = order.get(block);
    const at = { start: section.start, end: section.end };
    if (place === undefined) {
      problems.report(file, {
        code: 'block-unknown',
        ...at,
        params: { block, known: [...order.keys()].slice(0, 60).join(', ') },
        nearest: () => nearest(block, [...order.keys()], 1),
      });
      continue;
    }
    if (found.has(block)) {
      problems.report(file, { code: 'block-twice', ...at, params: { block } });
      continue;
    }
    if (place < last) {
      ordered = false;
      problems.report(file, { code: 'block-order', ...at, params: { block, other: lastName } });
    }
    last = Math.max(last, place);
    if (last === place) lastName = block;
    const kind = section.classes[0];
    if (heading === null && kind !== undefined) {
      problems.report(file, {
        code: 'heading-attributes',
        start: kind.start,
        end: kind.end,
        params: { text: kind.value },
        nearest: ['{.gap}'],
      });
    }
    const body = file.text.slice(section.body.start, section.body.end);
    const words = body.trim();
    const start = section.body.start + (body.length - body.trimStart().length);
    if (words === '') problems.report(file, { code: 'block-empty', ...at, params: { block } });
    found.set(block, {
      block,
      heading: at,
      prose: { file, start, end: start + words.length },
      written: heading?.isGap === false ? readWords(words, file, start, problems) : null,
      inPlace: words !== '' && heading?.isSure !== false,
    });
    starts.set(block, at);
  }
  // Where a missing block should stand: before the next one that is there, else at the end.
  const end = file.text.trimEnd().length;
  let next = { start: Math.max(0, end - 1), end };
  const missing = reading.blocks.toReversed().flatMap((block) => {
    next = starts.get(block.id) ?? next;
    return found.has(block.id) ? [] : [{ block, at: next }];
  });
  for (const { block, at } of missing.reverse())
    problems.report(file, {
      code: 'block-missing',
      ...at,
      params: { block: block.id, words: reading.text.slice(block.start, Math.min(block.end, block.start + 40)) },
    });
  const translations = reading.blocks.flatMap((block) => found.get(block.id) ?? []);
  return ordered ? translations : translations.map((block) => ({ ...block, inPlace: false }));
}

/** The words of a translated block; braces and signs that say nothing are problems. */
function readWords(words: string, file: SourceFile, from: number, problems: Problems): WrittenBlock {
  const written = readTranslated(words);
  const { broken, signs } = written;
  for (const { offset, length } of broken) {
    const place = { start: from + offset, end: from + offset + length };
    if (reportAlphabet(file, place, words.slice(offset, offset + length), problems)) continue;
    problems.report(file, {
      code: 'mark-broken',
      start: from + offset,
      end: from + offset + length,
      params: { text: words.slice(offset, offset + Math.min(length, 40)) },
    });
  }
  for (const { start, end } of signs)
    problems.report(file, {
      code: 'translation-sign',
      start: from + start,
      end: from + end,
      params: { text: words.slice(start, Math.min(end, start + 40)) },
    });
  return written;
}
