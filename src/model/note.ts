/** A note: a remark of the editors on exact words of a source. What kinds there are, and how sure an emendation is. */
import { z } from 'astro/zod';

/** What notes are about, in the order in which readers see the groups. */
export const NOTE_GROUPS = ['people-and-bodies', 'context', 'words', 'text'] as const;
export type NoteGroup = (typeof NOTE_GROUPS)[number];

/**
 * Every kind of note: its group, and whether it states facts that the words of the source do not bear themselves. What
 * states facts has to name the works behind them.
 */
export const NOTE_KINDS = {
  person: { group: 'people-and-bodies', facts: false },
  body: { group: 'people-and-bodies', facts: true },
  place: { group: 'context', facts: true },
  event: { group: 'context', facts: true },
  context: { group: 'context', facts: true },
  term: { group: 'words', facts: false },
  abbreviation: { group: 'words', facts: false },
  'old-form': { group: 'words', facts: false },
  emendation: { group: 'text', facts: false },
  structure: { group: 'text', facts: false },
  comment: { group: 'text', facts: false },
} as const satisfies Record<string, { readonly group: NoteGroup; readonly facts: boolean }>;
export type NoteKind = keyof typeof NOTE_KINDS;

export const noteKind = z.enum(Object.keys(NOTE_KINDS) as [NoteKind, ...NoteKind[]]);

/** How sure the editors are of an emendation. */
export const noteCertainty = z.enum(['high', 'medium', 'low']);
export type NoteCertainty = z.infer<typeof noteCertainty>;

/**
 * What an emendation changes: the sense, so that a translation stands on it and must mark the words that do; or no more
 * than the spelling or the ending of a word that the sentence itself makes certain, so that it need not.
 */
export const emendationChange = z.enum(['sense', 'spelling']);
export type EmendationChange = z.infer<typeof emendationChange>;
