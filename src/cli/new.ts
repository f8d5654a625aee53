/**
 * `npm run new -- <kind> [id] [--flags]`: makes new content that passes the checker at once. Asks for what is missing
 * when it can.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Lang } from '../model/common.ts';
import { assemble } from '../edition/assemble.ts';
import { contentRoot } from '../edition/environment.ts';
import { Memory } from '../problems/memory.ts';
import { terminalReport } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import { withOwnEnds } from '../read/file.ts';
import { applyEdits, readOrNull } from '../scaffold/apply.ts';
import type { Scaffold, Workspace } from '../scaffold/template.ts';
import { planOf, scaffoldNamed, SCAFFOLDS } from '../scaffold/scaffold.ts';
import { words } from '../words/index.ts';
import { languageOf, run, type Terminal } from './command.ts';
import { column, readAsked, refuseKept } from './flags.ts';
import { whenStopped } from './stop.ts';
import { commandLine, complete, type Ask, type Request } from './interview.ts';

/** What the command needs of its surroundings; tests bring their own. */
export interface Surroundings extends Terminal {
  /** Folder with content/ and data/. */
  readonly root: string;
  /** Puts a question to the person at the terminal; null when there is none. */
  readonly ask: Ask | null;
  /** What earlier readings of the folder found; of none when absent. */
  readonly memory?: Memory;
}

/** The help: all kinds, or the flags of one. */
export function help(scaffold: Scaffold | null, lang: Lang): string {
  const say = words(lang).commands.make;
  if (scaffold === null) {
    const kinds = column(SCAFFOLDS.map(({ name, about }) => [name, about[lang]]));
    return `${[say.usage, '', say.kinds, ...kinds, '', say.more].join('\n')}\n`;
  }
  const flags = scaffold.questions.map(({ name, about, required, otherwise }): [string, string] => {
    const note = required ? say.required : otherwise && `${say.otherwise}: ${otherwise[lang]}`;
    return [`--${name}`, `${about[lang]}${note === undefined ? '' : ` (${note})`}`];
  });
  const usage = `npm run new -- ${scaffold.name} <id> [--flag=words …]`;
  return `${[usage, scaffold.about[lang], '', ...column([['<id>', scaffold.id[lang]], ...flags])].join('\n')}\n`;
}

/**
 * The command.
 * @returns the exit code
 * @throws UsageError when nothing can be made of the request
 */
export async function runNew(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { out, error, ask } = surroundings;
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
  let kind = args[at];
  if (kind === undefined) {
    const { set, lang } = readAsked(args, {}, 0);
    const wanted = set.has('help');
    (wanted || ask !== null ? out : error)(help(null, lang));
    if (wanted || ask === null) return wanted ? 0 : 1;
    kind = (await ask(`${words(lang).commands.make.kind} `)).trim();
  }
  const scaffold = scaffoldNamed(kind);
  const names = scaffold.questions.map(({ name }) => [name, 'value'] as const);
  const flags = readAsked(at < 0 ? args : args.toSpliced(at, 1), Object.fromEntries(names), 1);
  if (flags.set.has('help')) {
    out(help(scaffold, flags.lang));
    return 0;
  }
  refuseKept('new', Object.keys(Object.fromEntries(names)));
  const answers = new Map([...flags.values].filter(([name]) => name !== 'lang'));
  return make({ scaffold, id: flags.words[0] ?? '', answers }, flags.lang, surroundings);
}

/** Asks for what is missing, and writes what the scaffold makes of it when the checker passes it. */
async function make(
  request: Request,
  lang: Lang,
  { root, out, error, ask, memory = new Memory() }: Surroundings,
): Promise<number> {
  const say = words(lang).commands.make;
  const { scaffold, answers } = request;
  const before = assemble({ root, base: '/', memory });
  if (before.edition === null) {
    error(`${terminalReport(before.problems, { lang, colour: false })}\n\n${say.broken}\n`);
    return 1;
  }
  const workspace: Workspace = {
    edition: before.edition,
    read: (path) => {
      const bytes = readOrNull(join(root, path));
      return bytes === null ? null : withOwnEnds(new TextDecoder().decode(bytes));
    },
    // npm starts every command in the project's folder, and says here where the person stood.
    readSource: (path) => readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path)),
  };
  const missing = request.id === '' || scaffold.questions.some(({ name, required }) => required && !answers.has(name));
  const id = missing && ask !== null ? await complete(request, workspace.edition, { ask, error, lang }) : request.id;
  try {
    const plan = planOf(scaffold, id, answers, workspace);
    // A signal waits until all files are written.
    const done = whenStopped(() => undefined);
    const result = applyEdits(root, plan.edits, memory);
    done();
    if (result.edition === null) {
      error(`${terminalReport(result.problems, { lang, colour: false })}\n\n${say.refused}\n`);
      return 1;
    }
    const { documents } = result.edition;
    const notes = documents.reduce((sum, document) => sum + document.notes.length, 0);
    const lines = [
      say.wrote,
      ...plan.edits.map(({ path }) => `  ${path}`),
      ...plan.remarks.map((remark) => remark[lang]),
      say.passes(documents.length, notes),
    ];
    out(`${lines.join('\n')}\n`);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof UsageError) || ask === null) throw refusal;
    const line = commandLine({ scaffold, id, answers });
    throw new UsageError((_, said) => `${refusal.reason[said]}\n${words(said).commands.make.again} ${line}`);
  }
}

/** Puts a question to the person at the terminal, who may stop instead of answering. */
async function askPerson(question: string): Promise<string> {
  // For one question alone: a terminal that is asked sends Ctrl-C as a letter, which nobody reads while files are.
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const done = whenStopped(() => terminal.close(), words(languageOf(process.argv)).commands.make.stopped);
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    return await terminal.question(question);
  } finally {
    done();
    terminal.close();
  }
}

if (import.meta.main) {
  const ask = process.stdin.isTTY && process.stdout.isTTY ? askPerson : null;
  process.exitCode = await run((args, said) => runNew(args, { ...said, root: contentRoot(), ask }));
}
