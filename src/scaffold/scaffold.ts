/** The scaffold: from a kind, an id and answers to the files that would be written. Pure: it reads what it is given. */
import { id as idSchema } from '../model/common.ts';
import { nearest } from '../text/likeness.ts';
import { checkKind } from './check.ts';
import { claimKindOfContent } from './claim.ts';
import { documentKind } from './document.ts';
import { Refusal, type Answers, type Kind, type Plan, type Workspace } from './template.ts';
import { noteKindOfContent } from './note.ts';
import { pageKind } from './page.ts';
import { apartKind, recommendationKind, setAsideKind } from './rows.ts';
import { termKind } from './term.ts';

/** Every kind of content there is, in the order in which a new document needs them. */
export const KINDS: readonly Kind[] = [
  documentKind,
  noteKindOfContent,
  claimKindOfContent,
  setAsideKind,
  recommendationKind,
  apartKind,
  checkKind,
  pageKind,
  termKind,
];

/** The kind of that name. @throws Refusal with the nearest name */
export function kindNamed(name: string): Kind {
  const kind = KINDS.find((candidate) => candidate.name === name);
  if (kind !== undefined) return kind;
  const names = KINDS.map((candidate) => candidate.name);
  const [close] = nearest(name, names, 1);
  throw new Refusal(
    `There is no kind “${name}”.${close === undefined ? '' : ` Did you mean ${close}?`} There are: ${names.join(', ')}.`,
    `Виду «${name}» немає.${close === undefined ? '' : ` Можливо, ${close}?`} Є такі: ${names.join(', ')}.`,
  );
}

/**
 * What would be written.
 * @param id the id of the new thing; empty for a kind without one
 * @throws Refusal when something is missing, unknown or cannot be done
 */
export function scaffold(kind: Kind, id: string, answers: Answers, workspace: Workspace): Plan {
  if (kind.id !== null) checkId(id);
  else if (id !== '')
    throw new Refusal(
      `A ${kind.name} has no id: “${id}” is too much.`,
      `${kind.name} не має ідентифікатора: «${id}» зайве.`,
    );
  const missing = kind.fields.filter((field) => field.required && (answers.get(field.name) ?? '').trim() === '');
  if (missing.length > 0) {
    const list = (lang: 'en' | 'uk'): string =>
      missing
        .map((field) => `--${field.name} (${field.about[lang]}${choices(field.choices?.(workspace.edition, answers))})`)
        .join('; ');
    throw new Refusal(`Missing: ${list('en')}.`, `Бракує: ${list('uk')}.`);
  }
  for (const field of kind.fields) {
    const given = answers.get(field.name);
    const allowed = field.choices?.(workspace.edition, answers);
    if (given === undefined || allowed === undefined || allowed.includes(given)) continue;
    const [close] = nearest(given, allowed, 1);
    throw new Refusal(
      `--${field.name} cannot be “${given}”.${close === undefined ? '' : ` Did you mean ${close}?`} Allowed: ${allowed.join(', ')}.`,
      `--${field.name} не може бути «${given}».${close === undefined ? '' : ` Можливо, ${close}?`} Дозволено: ${allowed.join(', ')}.`,
    );
  }
  return kind.plan(id, answers, workspace);
}

/** Refuses an id that cannot be an address. */
export function checkId(id: string): void {
  if (idSchema.safeParse(id).success) return;
  throw new Refusal(
    id === ''
      ? 'An id is missing.'
      : `“${id}” cannot be an id: small Latin letters, digits and single hyphens, beginning with a letter.`,
    id === ''
      ? 'Бракує ідентифікатора.'
      : `«${id}» не може бути ідентифікатором: малі латинські літери, цифри й поодинокі дефіси, перша – літера.`,
  );
}

function choices(list: readonly string[] | undefined): string {
  return list === undefined ? '' : `: ${list.slice(0, 30).join(', ')}${list.length > 30 ? ' …' : ''}`;
}
