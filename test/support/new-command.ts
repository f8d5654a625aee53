/** `npm run new` in a project of its own, with answers in the place of a person. */
import { run as command } from '../../src/cli/command.ts';
import { runNew } from '../../src/cli/new.ts';
import type { Project } from './project.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** @param answers what a person would answer, in order; absent where nobody can be asked */
export type Run = (args: readonly string[], answers?: readonly string[]) => Promise<Said>;

/** Runs the command in English. */
export async function runNewIn(project: Project, args: readonly string[], answers?: readonly string[]): Promise<Said> {
  const said = { out: '', error: '' };
  const rest = [...(answers ?? [])];
  const ask = (question: string): Promise<string> => {
    said.out += `${question}\n`;
    const answer = rest.shift();
    return answer === undefined ? Promise.reject(new Error(`no answer to: ${question}`)) : Promise.resolve(answer);
  };
  const code = await command(
    (words, said) => runNew(words, { ...said, ...project, ask: answers === undefined ? null : ask }),
    [...args, '--lang=en'],
    { out: (text) => (said.out += text), error: (text) => (said.error += text) },
  );
  return { code, ...said };
}
