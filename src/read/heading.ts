/** Headings of stories and lessons: `## Words {#id}`. */
import { id as idSchema, mendId, between } from '../model/common.ts';
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
      problems.report(file, 'heading-form', between(start, end), { text, nearest: [right] });
  } else if (isGap && (section.broken !== null || section.classes[0]?.value !== 'gap')) {
    problems.report(file, 'gap-form', between(start, end), { text: mark, block: meant, nearest: [right] });
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
    problems.report(file, 'heading-form', heading, { text, nearest: [meant] });
    return null;
  }
  if (reportHeadingCite(section, file, problems)) return null;
  if (broken !== null || (!more && (classes.length > 0 || attributes.size > 0))) {
    const at = broken ?? heading;
    const text = broken?.text ?? file.text.slice(start, end);
    problems.report(file, 'heading-attributes', at, { text });
    return null;
  }
  if (id === null) {
    problems.report(file, 'step-id-missing', heading, { title });
    return null;
  }
  if (title === '') {
    problems.report(file, 'step-title-missing', heading, { id: id.value });
    return null;
  }
  const place = { start: id.start, end: id.end };
  if (!idSchema.safeParse(id.value).success) {
    if (!reportAlphabet(file, id, id.value, problems))
      problems.report(file, 'id-shape', place, { id: id.value, nearest: near(id.value) });
    return null;
  }
  if (isReservedId(id.value)) {
    problems.report(file, 'id-reserved', place, { id: id.value });
    return null;
  }
  const earlier = seen.get(id.value);
  if (earlier !== undefined) {
    const other = `${file.path}:${file.position(earlier).line}`;
    problems.report(file, 'id-duplicate', place, { id: id.value, other });
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
  problems.report(file, 'heading-cite', between(at, at + found[0].length), { text: found[0] });
  return true;
}

/** Ids near to words, as they stand in the braces of a heading. */
function near(words: string): string[] {
  return mendId(words).map((id) => `#${id}`);
}
