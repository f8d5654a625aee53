/** The scaffold: from a name, an id and answers to the files that would be written. Pure: it reads what it is given. */
import { id as idSchema } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { UsageError } from '../problems/usage-error.ts';
import { likeness, nearest } from '../text/likeness.ts';
import { documentScaffold } from './document.ts';
import { lessonScaffold } from './lesson.ts';
import { noteScaffold } from './note.ts';
import { pageScaffold, storyScaffold } from './page.ts';
import { termScaffold } from './term.ts';
import type { Answers, Question, Scaffold, Plan, Workspace } from './template.ts';

/** What the scaffold makes; rows of the dataset are completed in the editor, by the schemas that the files name. */
export const SCAFFOLDS: readonly Scaffold[] = [
  documentScaffold,
  noteScaffold,
  pageScaffold,
  storyScaffold,
  lessonScaffold,
  termScaffold,
];

/** The scaffold of that name. @throws UsageError with the nearest name */
export function scaffoldNamed(name: string): Scaffold {
  const scaffold = SCAFFOLDS.find((candidate) => candidate.name === name);
  if (scaffold !== undefined) return scaffold;
  const names = SCAFFOLDS.map((candidate) => candidate.name);
  // Among so few names the nearest need not be near.
  const close = nearest(name, names, 1).find((near) => likeness(name, near) >= 0.5);
  throw new UsageError((refusals) => refusals.noKind(name, close, names.join(', ')));
}

/**
 * What would be written.
 * @param id the id of the new thing
 * @throws UsageError when something is missing, unknown or cannot be done
 */
export function planOf(scaffold: Scaffold, id: string, answers: Answers, workspace: Workspace): Plan {
  checkId(id);
  const missing = scaffold.questions.filter(
    (question) => question.required && (answers.get(question.name) ?? '').trim() === '',
  );
  if (missing.length > 0) {
    const list = (lang: 'en' | 'uk'): string =>
      missing
        .map(({ name, about, choices }) => {
          const allowed = choices?.(workspace.edition);
          return `--${name} (${about[lang]}${allowed === undefined ? '' : `: ${allowed.join(', ')}`})`;
        })
        .join('; ');
    throw new UsageError((refusals, lang) => refusals.missing(list(lang)));
  }
  for (const question of scaffold.questions) {
    const given = answers.get(question.name);
    if (given !== undefined) checkAnswer(question, given, workspace.edition);
  }
  return scaffold.plan(id, answers, workspace);
}

/** Refuses an id that cannot be an address. @throws UsageError */
export function checkId(id: string): void {
  if (idSchema.safeParse(id).success) return;
  throw new UsageError((refusals) => (id === '' ? refusals.noId : refusals.badId(id)));
}

/** Refuses an answer that its question does not list, and an empty one. @throws UsageError with the nearest answer */
export function checkAnswer({ name, choices }: Question, given: string, edition: Edition): void {
  const allowed = choices?.(edition);
  if (allowed === undefined ? given !== '' : allowed.includes(given)) return;
  if (given === '') throw new UsageError((refusals) => refusals.needsValue(`--${name}`));
  const [close] = nearest(given, allowed ?? [], 1);
  const list = (allowed ?? []).join(', ');
  throw new UsageError((refusals) => refusals.cannotBe(name, given, close, list));
}
