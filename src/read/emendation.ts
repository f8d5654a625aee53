/** Reads what the heading of a note says of an emendation: `reading`, `certainty`, and what it `changes`. */
import type { z } from 'astro/zod';
import { emendationChange, noteCertainty, type NoteKind } from '../model/note.ts';
import type { Emendation } from '../model/edition.ts';
import { noteKinds } from '../problems/entities.ts';
import { nearest } from '../text/likeness.ts';
import type { Attribute, Section } from '../text/sections.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { SOURCES } from './names.ts';
import { inBoth } from '../words/index.ts';
import { between } from '../model/common.ts';

const ATTRIBUTES = ['reading', 'certainty', 'changes'];

/**
 * The emendation of a note; null where it has none or what is said of it cannot be read.
 * @param kind null when the kind of the note cannot be read: then nobody knows which attributes it may have
 */
export function readEmendation(
  section: Section,
  kind: NoteKind | null,
  file: SourceFile,
  problems: Problems,
): Emendation | null {
  const allowed = kind === 'emendation' ? [...ATTRIBUTES, SOURCES] : [SOURCES];
  for (const [name, attribute] of section.attributes) {
    if (kind !== null && !allowed.includes(name))
      problems.report(file, 'note-attribute', attribute, { attribute: name, nearest: () => nearest(name, allowed, 1) });
  }
  if (kind !== 'emendation') return null;
  const reading = section.attributes.get('reading');
  const certainty = section.attributes.get('certainty');
  for (const [name, attribute] of [
    ['reading', reading],
    ['certainty', certainty],
  ] as const) {
    if (attribute === undefined || attribute.value.trim() === '')
      problems.report(file, 'emendation-incomplete', section, { attribute: name });
  }
  const changes = section.attributes.get('changes');
  const change = changes === undefined ? 'sense' : oneOf(emendationChange, 'changes', changes, section, file, problems);
  if (reading === undefined || certainty === undefined) return null;
  const sure = oneOf(noteCertainty, 'certainty', certainty, section, file, problems);
  return sure === null || change === null ? null : { reading: reading.value.trim(), certainty: sure, changes: change };
}

/** The value of an attribute that is one of a few; null, with the reason in `problems`, where it is none of them. */
function oneOf<T extends z.ZodEnum>(
  choice: T,
  field: 'certainty' | 'changes',
  { value, start, end }: Attribute,
  { id }: Section,
  file: SourceFile,
  problems: Problems,
): z.infer<T> | null {
  const parsed = choice.safeParse(value);
  if (parsed.success) return parsed.data;
  const allowed = choice.options.map(String);
  problems.report(file, 'field-value', between(start, end), {
    field,
    allowed: allowed.join(', '),
    meaning: inBoth((t) => t.reasons.emendation[field]),
    nearest: () => nearest(value, allowed, 1),
    ...(id === null ? {} : { fault: noteKinds(id.value) }),
  });
  return null;
}
