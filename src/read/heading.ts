/** Headings of stories and lessons: `## Words {#id}`. */
import { id as idSchema, mendId } from '../model/common.ts';
import { isReservedId } from '../model/linkable.ts';
import { plain, type Plain } from '../model/text-types.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import type { Section } from '../text/sections.ts';
import { reportAlphabet } from './names.ts';
import type { Prose } from './prose.ts';
import { inLatin } from '../text/characters.ts';

/** A heading's words with their place. */
export interface Title {
  readonly text: Plain;
  readonly at: Prose;
}

// The heading of a translated block: which block it names, or was meant to name, and whether it states a gap.

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

/** The words of a heading. */
export function headingOf({ title, start }: Section, file: SourceFile): Title {
  const at = file.text.indexOf(title, start + 2);
  return { text: plain(title), at: { file, start: at, end: at + title.length } };
}

/**
 * The id of a heading; null where there is none that could be used, with the reason in `problems`.
 * @param seen where the ids of the page stand that were read before
 * @param more may it have kinds and attributes besides?
 */
export function headingId(
  section: Section,
  file: SourceFile,
  seen: Map<string, number>,
  problems: Problems,
  more = false,
): string | null {
  const { id, title, start, end, broken, meant, classes, attributes } = section;
  const heading = { start, end };
  if (meant !== null) {
    const text = file.text.slice(start, end).trim();
    problems.report(file, { code: 'heading-form', ...heading, params: { text }, nearest: [meant] });
    return null;
  }
  if (reportHeadingCite(section, file, problems)) return null;
  if (broken !== null || (!more && (classes.length > 0 || attributes.size > 0))) {
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

/** A claim, a check, a count or a number that is cited before the braces of a heading. */
const CITE = /\{(?:=|[a-z])[^{}"]*\}/u;

/** Reports a citation among the words of a heading. @returns is there one? */
export function reportHeadingCite({ start, end, broken }: Section, file: SourceFile, problems: Problems): boolean {
  const text = file.text.slice(start, end);
  const found = broken === null ? null : CITE.exec(text);
  // Words in braces at the end are those of an id that was forgotten its sign.
  if (found === null || /^\s*$/u.test(text.slice(found.index + found[0].length))) return false;
  const at = start + found.index;
  problems.report(file, { code: 'heading-cite', start: at, end: at + found[0].length, params: { text: found[0] } });
  return true;
}

/** Ids near to words, as they stand in the braces of a heading. */
function near(words: string): string[] {
  return mendId(words).map((id) => `#${id}`);
}
