/** Asks a person at the terminal for what a request of the scaffold still lacks. */
import type { Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { UsageError } from '../problems/usage-error.ts';
import { checkId, checkAnswer } from '../scaffold/scaffold.ts';
import type { Scaffold } from '../scaffold/template.ts';
import { words } from '../words/index.ts';

export type Ask = (question: string) => Promise<string>;

/** What is to be made, as far as the command line says. */
export interface Request {
  readonly scaffold: Scaffold;
  readonly id: string;
  readonly answers: Map<string, string>;
}

interface Person {
  readonly ask: Ask;
  readonly error: (text: string) => void;
  readonly lang: Lang;
}

/**
 * Asks for everything that is missing, and again after a wrong answer; an empty answer to an optional question takes
 * what the question offers. The answers are added to those of the request.
 * @returns the id
 */
export async function complete(
  { scaffold, id, answers }: Request,
  edition: Edition,
  { ask, error, lang }: Person,
): Promise<string> {
  const until = async (question: string, given: string, check: (answer: string) => void): Promise<string> => {
    for (let answer = given; ; answer = '') {
      if (answer === '') answer = (await ask(question)).trim();
      try {
        check(answer);
        return answer;
      } catch (refusal) {
        if (!(refusal instanceof UsageError)) throw refusal;
        error(`${refusal.reason[lang]}\n`);
      }
    }
  };
  const chosenId = await until(`${scaffold.id[lang]}: `, id, checkId);
  for (const question of scaffold.questions) {
    if (answers.has(question.name) || question.asked?.(answers) === false) continue;
    const choices = question.choices?.(edition);
    const list = choices === undefined ? '' : ` [${words(lang).commands.make.oneOf}: ${choices.join(', ')}]`;
    const otherwise = question.otherwise === undefined ? '' : ` (Enter – ${question.otherwise[lang]})`;
    const answer = await until(`${question.about[lang]}${list}${otherwise}: `, '', (given) => {
      if (given !== '' || question.required) checkAnswer(question, given, edition);
    });
    if (answer !== '') answers.set(question.name, answer);
  }
  return chosenId;
}

/** The command line that says the same, for another try. */
export function commandLine({ scaffold, id, answers }: Request): string {
  const quote = (text: string): string => (/^[\w.,/:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
  return [
    'npm run new --',
    scaffold.name,
    ...(id === '' ? [] : [id]),
    ...[...answers].map(([name, value]) => `--${name}=${quote(value)}`),
  ].join(' ');
}
