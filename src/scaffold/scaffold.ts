/** The scaffold: from a kind, an id and answers to the files that would be written. Pure: it reads what it is given. */
import { id as idSchema } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { UsageError } from '../problems/usage-error.ts';
import { nearest } from '../text/likeness.ts';
import { documentKind } from './document.ts';
import { noteKind } from './note.ts';
import { pageKind } from './page.ts';
import type { Answers, Field, Kind, Plan, Workspace } from './template.ts';

/** What the scaffold makes; rows of the dataset are completed in the editor, by the schemas that the files name. */
export const KINDS: readonly Kind[] = [documentKind, noteKind, pageKind];

/** The kind of that name. @throws UsageError with the nearest name */
export function kindNamed(name: string): Kind {
  const kind = KINDS.find((candidate) => candidate.name === name);
  if (kind !== undefined) return kind;
  const names = KINDS.map((candidate) => candidate.name);
  const [close] = nearest(name, names, 1);
  throw new UsageError(
    `There is no kind “${name}”.${close === undefined ? '' : ` Did you mean ${close}?`} There are: ${names.join(', ')}.`,
    `Виду «${name}» немає.${close === undefined ? '' : ` Можливо, ${close}?`} Є такі: ${names.join(', ')}.`,
  );
}

/**
 * What would be written.
 * @param id the id of the new thing
 * @throws UsageError when something is missing, unknown or cannot be done
 */
export function scaffold(kind: Kind, id: string, answers: Answers, workspace: Workspace): Plan {
  checkId(id);
  const missing = kind.fields.filter((field) => field.required && (answers.get(field.name) ?? '').trim() === '');
  if (missing.length > 0) {
    const list = (lang: 'en' | 'uk'): string =>
      missing
        .map(({ name, about, choices }) => {
          const allowed = choices?.(workspace.edition);
          return `--${name} (${about[lang]}${allowed === undefined ? '' : `: ${allowed.join(', ')}`})`;
        })
        .join('; ');
    throw new UsageError(`Missing: ${list('en')}.`, `Бракує: ${list('uk')}.`);
  }
  for (const field of kind.fields) {
    const given = answers.get(field.name);
    if (given !== undefined) checkAnswer(field, given, workspace.edition);
  }
  return kind.plan(id, answers, workspace);
}

/** Refuses an id that cannot be an address. @throws UsageError */
export function checkId(id: string): void {
  if (idSchema.safeParse(id).success) return;
  throw new UsageError(
    id === ''
      ? 'An id is missing.'
      : `“${id}” cannot be an id: small Latin letters, digits and single hyphens, beginning with a letter.`,
    id === ''
      ? 'Бракує ідентифікатора.'
      : `«${id}» не може бути ідентифікатором: малі латинські літери, цифри й поодинокі дефіси, перша – літера.`,
  );
}

/** Refuses an answer that is not on the field's list, and an empty one. @throws UsageError with the nearest answer */
export function checkAnswer({ name, choices }: Field, given: string, edition: Edition): void {
  const allowed = choices?.(edition);
  if (allowed === undefined ? given !== '' : allowed.includes(given)) return;
  if (given === '') throw new UsageError(`--${name} needs a value.`, `--${name} потребує значення.`);
  const [close] = nearest(given, allowed ?? [], 1);
  const list = (allowed ?? []).join(', ');
  throw new UsageError(
    `--${name} cannot be “${given}”.${close === undefined ? '' : ` Did you mean ${close}?`} Allowed: ${list}.`,
    `--${name} не може бути «${given}».${close === undefined ? '' : ` Можливо, ${close}?`} Дозволено: ${list}.`,
  );
}
