/** The heading of a translated block: which block it names, or was meant to name, and whether it states a gap. */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { inLatin } from '../text/characters.ts';
import type { Section } from '../text/sections.ts';
import { reportAlphabet } from './alphabet.ts';

/** What a translation is said to be that is so free that its likeness with the source is not asked about. */
export const FREE = 'free';

export interface BlockHeading {
  readonly block: string;
  readonly isGap: boolean;
  /** Is it certain whether a translation stands beneath it or the reason for a gap? */
  readonly isSure: boolean;
}

/** A name of a block as people write it, and what stands after it. */
const NAME = /^[\s#*_[(]*([a-z])\s?(\d+)(?!\d)[\s*_.:)\]]*(.*)$/su;

/** The block that a line may name, whatever alphabet, case and signs it is written in; null when it says more. */
export function meantBlock(line: string, blocks: ReadonlySet<string>): string | null {
  const [, letter = '', digits = '', rest = ''] = NAME.exec(inLatin(line).toLowerCase()) ?? [];
  const block = `${letter}${digits}`;
  return blocks.has(block) && (rest === '' || isGapLike(rest)) ? block : null;
}

function isGapLike(text: string): boolean {
  return (
    inLatin(text)
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase() === 'gap'
  );
}

/**
 * Reads a heading; null where it names no block, which is for the caller to say.
 * @param present blocks whose heading is written as it should be
 */
export function readBlockHeading(
  section: Section,
  file: SourceFile,
  blocks: ReadonlySet<string>,
  present: ReadonlySet<string>,
  problems: Problems,
): BlockHeading | null {
  const { title, start, end } = section;
  const text = file.text.slice(start, end).trim();
  const meant = blocks.has(title) ? title : meantBlock(text, blocks);
  if (meant === null || (meant !== title && present.has(meant))) return null;
  const mark = text.slice(text.indexOf(title) + title.length).trim();
  const behind = blocks.has(title) ? mark : text.replace(/^.*?\d+/su, '');
  const isGap = isGapLike(behind);
  const right = `## ${meant}${isGap ? ' {.gap}' : ''}`;
  if (meant !== title || section.meant !== null) {
    if (!reportAlphabet(file, section, title, problems))
      problems.report(file, { code: 'heading-form', start, end, params: { text }, nearest: [right] });
  } else if (isGap && (section.broken !== null || section.classes[0]?.value !== 'gap')) {
    problems.report(file, { code: 'gap-form', start, end, params: { text: mark, block: meant }, nearest: [right] });
  } else return isGap || mark === '' || mark === `{.${FREE}}` ? { block: meant, isGap, isSure: true } : null;
  return { block: meant, isGap: false, isSure: !isGap };
}
