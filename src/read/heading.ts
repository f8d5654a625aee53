/** Headings of stories and lessons: `## Words {#id}`. */
import { id as idSchema } from '../model/common.ts';
import { isReservedId } from '../model/linkable.ts';
import { plain } from '../model/text-types.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { mendId } from '../text/id-shape.ts';
import type { Section } from '../text/sections.ts';
import { reportAlphabet } from './alphabet.ts';
import type { Title } from './notes.ts';

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

/** Ids near to words, as they stand in the braces of a heading. */
function near(words: string): string[] {
  return mendId(words).map((id) => `#${id}`);
}
