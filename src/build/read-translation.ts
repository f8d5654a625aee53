/** Reads a translation and aligns it, block by block, with the transcription. */
import type { ReadingText } from '../model/edition.ts';
import { nearest } from '../text/likeness.ts';
import { readSections } from '../text/sections.ts';
import { bodyStart } from './front-matter.ts';
import type { Problems } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** The markdown of one translated block. */
export interface StoredTranslation {
  readonly block: string;
  readonly markdown: string;
  readonly gap: boolean;
}

/** Every block of the reading text has its counterpart, in order, or a stated gap; anything else is a problem. */
export function readTranslation(file: SourceFile, reading: ReadingText, problems: Problems): StoredTranslation[] {
  const { sections, before } = readSections(file.text, bodyStart(file.text));
  if (before !== null) problems.report(file, { code: 'text-before-heading', ...before });
  const order = new Map(reading.blocks.map((block, index) => [block.id, index]));
  const found = new Map<string, StoredTranslation>();
  let last = -1;
  let lastName = '';
  for (const section of sections) {
    const block = section.title;
    if (section.broken !== null || section.id !== null || section.attributes.size > 0) {
      problems.report(file, { code: 'heading-attributes', start: section.start, end: section.end, params: { text: file.text.slice(section.start, section.end) } });
      continue;
    }
    const place = order.get(block);
    const at = { start: section.start, end: section.end };
    if (place === undefined) {
      problems.report(file, { code: 'block-unknown', ...at, params: { block, known: [...order.keys()].join(', ') }, nearest: nearest(block, [...order.keys()], 1) });
      continue;
    }
    if (found.has(block)) {
      problems.report(file, { code: 'block-twice', ...at, params: { block } });
      continue;
    }
    if (place < last) problems.report(file, { code: 'block-order', ...at, params: { block, other: lastName } });
    last = Math.max(last, place);
    if (last === place) lastName = block;
    const kind = section.classes[0];
    if (kind !== undefined && (kind.value !== 'gap' || section.classes.length > 1)) {
      problems.report(file, { code: 'heading-attributes', start: kind.start, end: kind.end, params: { text: kind.value }, nearest: ['{.gap}'] });
      continue;
    }
    const markdown = file.text.slice(section.body.start, section.body.end).trim();
    if (markdown === '') problems.report(file, { code: 'block-empty', ...at, params: { block } });
    found.set(block, { block, markdown, gap: kind !== undefined });
  }
  for (const block of reading.blocks) {
    if (!found.has(block.id)) problems.report(file, { code: 'block-missing', start: file.text.length, params: { block: block.id, words: reading.text.slice(block.start, Math.min(block.end, block.start + 40)) } });
  }
  return reading.blocks.flatMap((block) => found.get(block.id) ?? []);
}
