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
import { terminalReport } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import { applyEdits, readOrNull } from '../scaffold/apply.ts';
import type { Scaffold, Workspace } from '../scaffold/template.ts';
import { planOf, scaffoldNamed, SCAFFOLDS } from '../scaffold/scaffold.ts';
import { words } from '../words/index.ts';
import { languageOf, run, type Terminal, readFlags } from './command.ts';
import { commandLine, complete, type Ask, type Request } from './interview.ts';

/** What the command needs of its surroundings; tests bring their own. */
export interface Surroundings extends Terminal {
  /** Folder with content/ and data/. */
  readonly root: string;
  /** Puts a question to the person at the terminal; null when there is none. */
  readonly ask: Ask | null;
}

/** The help: all kinds, or the flags of one. */
export function help(scaffold: Scaffold | null, lang: Lang): string {
  const say = words(lang).commands.make;
  const column = (rows: readonly (readonly [string, string])[]): string[] => {
    const wide = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`);
  };
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
  const lang = languageOf(args);
  const named = args[0]?.startsWith('-') === false;
  if (!named && (args.includes('--help') || ask === null)) {
    const wanted = args.includes('--help');
    (wanted ? out : error)(help(null, lang));
    return wanted ? 0 : 1;
  }
  if (!named) out(help(null, lang));
  const scaffold = scaffoldNamed(
    named ? (args[0] ?? '') : ((await ask?.(`${words(lang).commands.make.kind} `)) ?? '').trim(),
  );
  const names = scaffold.questions.map(({ name }) => [name, 'value'] as const);
  const flags = readFlags(args.slice(named ? 1 : 0), { ...Object.fromEntries(names), lang: 'value', help: 'set' }, 1);
  if (flags.set.has('help')) {
    out(help(scaffold, lang));
    return 0;
  }
  const answers = new Map([...flags.values].filter(([name]) => name !== 'lang'));
  return make({ scaffold, id: flags.words[0] ?? '', answers }, lang, surroundings);
}

/** Asks for what is missing, and writes what the scaffold makes of it when the checker passes it. */
async function make(request: Request, lang: Lang, { root, out, error, ask }: Surroundings): Promise<number> {
  const say = words(lang).commands.make;
  const { scaffold, answers } = request;
  const before = assemble({ root, base: '/' });
  if (before.edition === null) {
    error(`${terminalReport(before.problems, { lang, colour: false })}\n\n${say.broken}\n`);
    return 1;
  }
  const workspace: Workspace = {
    edition: before.edition,
    read: (path) => {
      const bytes = readOrNull(join(root, path));
      return bytes === null ? null : new TextDecoder().decode(bytes);
    },
    // npm starts every command in the project's folder, and says here where the person stood.
    readSource: (path) => readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path)),
  };
  const missing = request.id === '' || scaffold.questions.some(({ name, required }) => required && !answers.has(name));
  const id = missing && ask !== null ? await complete(request, workspace.edition, { ask, error, lang }) : request.id;
  try {
    const plan = planOf(scaffold, id, answers, workspace);
    const result = applyEdits(root, plan.edits);
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

if (import.meta.main) {
  const terminal =
    process.stdin.isTTY && process.stdout.isTTY
      ? createInterface({ input: process.stdin, output: process.stdout })
      : null;
  const ask = terminal === null ? null : (question: string): Promise<string> => terminal.question(question);
  process.exitCode = await run((args, said) => runNew(args, { ...said, root: contentRoot(), ask }));
  terminal?.close();
}
