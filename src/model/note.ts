/** A note: a remark of the editors on exact words of a source. */
import { z } from 'astro/zod';

export const noteKind = z.enum([
  'emendation',
  'old-form',
  'person',
  'body',
  'place',
  'event',
  'term',
  'abbreviation',
  'structure',
  'comment',
]);
export type NoteKind = z.infer<typeof noteKind>;

/** How sure the editors are of an emendation. */
export const noteCertainty = z.enum(['high', 'medium', 'low']);
export type NoteCertainty = z.infer<typeof noteCertainty>;
