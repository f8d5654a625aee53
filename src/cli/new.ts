/**
 * `npm run new -- <kind> [id] [--flags]`: makes new content that passes the checker at once. Asks for what is missing
 * when it can.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Lang } from '../model/common.ts';
import { assemble } from '../edition/assemble.ts';
import { contentRoot } from '../edition/current.ts';
import { terminalReport } from '../problems/print.ts';
import { applyEdits } from '../scaffold/apply.ts';
import { Refusal, type Answers, type Kind, type Workspace } from '../scaffold/template.ts';
import { checkId, kindNamed, KINDS, scaffold } from '../scaffold/scaffold.ts';
import { nearest } from '../text/likeness.ts';
import { language } from './language.ts';

/** What the command needs of its surroundings; tests bring their own. */
export interface Surroundings {
  /** Folder with content/ and data/. */
  readonly root: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Puts a question to the person at the terminal; null when there is none. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

const SAY = {
  en: {
    usage: 'Usage: npm run new -- <kind> [id] [--flag=words …] [--lang=en|uk]',
    kinds: 'Kinds:',
    more:
      'Flags of a kind: npm run new -- <kind> --help. With a terminal it asks for what is missing. Українською: ' +
      '--lang=uk',
    required: 'required',
    otherwise: 'otherwise',
    oneOf: 'one of',
    id: 'Id',
    kind: 'What do you want to make?',
    again: 'To try again:',
    broken: 'The content has problems already; mend them first. Nothing was written.',
    refused: 'The checker would refuse the result. Nothing was written.',
    wrote: 'Written:',
    passes: (documents: number, notes: number, claims: number) =>
      `The checker passes: ${documents} documents, ${notes} notes, ${claims} claims.`,
  },
  uk: {
    usage: 'Використання: npm run new -- <вид> [ідентифікатор] [--прапорець=слова …] [--lang=en|uk]',
    kinds: 'Види:',
    more: 'Прапорці виду: npm run new -- <вид> --help. У терміналі команда запитає, чого бракує. In English: --lang=en',
    required: 'обов’язково',
    otherwise: 'інакше',
    oneOf: 'одне з',
    id: 'Ідентифікатор',
    kind: 'Що ви хочете створити?',
    again: 'Щоб спробувати ще раз:',
    broken: 'У вмісті вже є проблеми; спершу виправте їх. Нічого не записано.',
    refused: 'Перевірка відхилила б результат. Нічого не записано.',
    wrote: 'Записано:',
    passes: (documents: number, notes: number, claims: number) =>
      `Перевірку пройдено: документів ${documents}, приміток ${notes}, тверджень ${claims}.`,
  },
} as const;

/** The help: all kinds, or the flags of one. */
export function help(kind: Kind | null, lang: Lang): string {
  const say = SAY[lang];
  const column = (rows: readonly (readonly [string, string])[]): string[] => {
    const wide = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`);
  };
  if (kind === null)
    return `${[say.usage, '', say.kinds, ...column(KINDS.map(({ name, about }) => [name, about[lang]])), '', say.more].join('\n')}\n`;
  const flags = kind.fields.map(({ name, about, required, otherwise }): [string, string] => [
    `--${name}`,
    `${about[lang]}${required ? ` (${say.required})` : otherwise === undefined ? '' : ` (${say.otherwise}: ${otherwise[lang]})`}`,
  ]);
  return `${[`npm run new -- ${kind.name}${kind.id === null ? '' : ' <id>'} [--flag=words …]`, kind.about[lang], '', ...(kind.id === null ? [] : column([['<id>', kind.id[lang]]])), ...column(flags)].join('\n')}\n`;
}

interface Request {
  readonly kind: Kind;
  readonly id: string;
  readonly answers: Map<string, string>;
}

/** Reads the flags of a kind. @throws Refusal for one that it does not have */
function readFlags(kind: Kind, args: readonly string[]): Request {
  const known = [...kind.fields.map(({ name }) => name), 'lang', 'help'];
  const unknown = args.find(
    (arg) => arg.startsWith('--') && arg !== '--' && !known.includes(arg.slice(2).split('=')[0] ?? ''),
  );
  if (unknown !== undefined) {
    const name = unknown.slice(2).split('=')[0] ?? '';
    const [close] = nearest(name, known, 1);
    throw new Refusal(
      `A ${kind.name} has no flag --${name}.${close === undefined ? '' : ` Did you mean --${close}?`}`,
      `${kind.name} не має прапорця --${name}.${close === undefined ? '' : ` Можливо, --${close}?`}`,
    );
  }
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        known.map((name) => [name, { type: name === 'help' ? ('boolean' as const) : ('string' as const) }]),
      ),
      allowPositionals: true,
    });
  } catch (error) {
    // A value that begins with a hyphen, or none at all: Node says it well.
    const message = error instanceof Error ? error.message : String(error);
    throw new Refusal(message, message);
  }
  const [id = '', ...more] = parsed.positionals;
  if (more.length > 0)
    throw new Refusal(
      `Too many words: ${more.join(' ')}. Put a text with spaces in quotation marks.`,
      `Зайві слова: ${more.join(' ')}. Текст із пробілами беріть у лапки.`,
    );
  const answers = new Map(
    Object.entries(parsed.values).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'lang' ? [[name, value] as const] : [],
    ),
  );
  return { kind, id, answers };
}

/** Asks for everything that is missing; an empty answer to an optional question takes what the question offers. */
async function complete(
  request: Request,
  workspace: Workspace,
  ask: (question: string) => Promise<string>,
  lang: Lang,
  error: (text: string) => void,
): Promise<Request> {
  const { kind, answers } = request;
  const say = SAY[lang];
  let { id } = request;
  while (kind.id !== null) {
    if (id === '') id = (await ask(`${kind.id[lang]}: `)).trim();
    try {
      checkId(id);
      break;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      error(`${refusal.reason[lang]}\n`);
      id = '';
    }
  }
  for (const field of kind.fields) {
    if (answers.has(field.name) || field.asked?.(answers) === false) continue;
    const choices = field.choices?.(workspace.edition, answers);
    const list =
      choices === undefined
        ? ''
        : ` [${say.oneOf}: ${choices.slice(0, 40).join(', ')}${choices.length > 40 ? ' …' : ''}]`;
    const otherwise = field.otherwise === undefined ? '' : ` (Enter – ${field.otherwise[lang]})`;
    for (;;) {
      const given = (await ask(`${field.about[lang]}${list}${otherwise}: `)).trim();
      if (given === '' && !field.required) break;
      if (given !== '' && (choices === undefined || choices.includes(given))) {
        answers.set(field.name, given);
        break;
      }
      const [close] = given === '' ? [] : nearest(given, choices ?? [], 1);
      error(`${given === '' ? say.required : close === undefined ? '?' : `→ ${close}?`}\n`);
    }
  }
  return { ...request, id };
}

/** The command line that says the same, for another try. */
function commandLine({ kind, id, answers }: Request): string {
  const quote = (text: string): string => (/^[\w.,/:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
  return [
    'npm run new --',
    kind.name,
    ...(id === '' ? [] : [id]),
    ...[...answers].map(([name, value]) => `--${name}=${quote(value)}`),
  ].join(' ');
}

/**
 * The command.
 * @returns the exit code
 */
export async function runNew(args: readonly string[], { root, out, error, ask }: Surroundings): Promise<number> {
  const wanted =
    args.find((arg) => arg.startsWith('--lang='))?.slice(7) ??
    (args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined);
  const lang = language(wanted);
  const say = SAY[lang];
  let request: Request | null = null;
  try {
    let [name, ...rest] = args;
    if (name === undefined || name.startsWith('-')) {
      if (args.includes('--help') || ask === null) {
        (args.includes('--help') ? out : error)(help(null, lang));
        return args.includes('--help') ? 0 : 1;
      }
      out(help(null, lang));
      rest = [...args];
      name = (await ask(`${say.kind} `)).trim();
    }
    const kind = kindNamed(name);
    request = readFlags(kind, rest);
    if (rest.includes('--help')) {
      out(help(kind, lang));
      return 0;
    }
    const before = assemble({ root, base: '/' });
    if (before.edition === null) {
      error(`${terminalReport(before.problems, { lang, colour: false })}\n\n${say.broken}\n`);
      return 1;
    }
    const workspace: Workspace = {
      edition: before.edition,
      read: (path) => textOf(join(root, path)),
      readSource: (path) => bytesOf(resolve(process.env['INIT_CWD'] ?? process.cwd(), path)),
    };
    const missing =
      (kind.id !== null && request.id === '') ||
      kind.fields.some(({ name: field, required }) => required && request?.answers.has(field) !== true);
    if (missing && ask !== null) request = await complete(request, workspace, ask, lang, error);
    const plan = scaffold(kind, request.id, request.answers as Answers, workspace);
    const result = applyEdits(root, plan.edits);
    if (result.edition === null) {
      error(`${terminalReport(result.problems, { lang, colour: false })}\n\n${say.refused}\n`);
      return 1;
    }
    const { documents, claims } = result.edition;
    out(
      [
        say.wrote,
        ...plan.edits.map(({ path }) => `  ${path}`),
        ...plan.remarks.map((remark) => remark[lang]),
        say.passes(
          documents.length,
          documents.reduce((sum, { notes }) => sum + notes.length, 0),
          claims.length,
        ),
        '',
      ].join('\n'),
    );
    return 0;
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    error(
      `${reason.reason[lang]}\n${request !== null && ask !== null ? `${say.again} ${commandLine(request)}\n` : ''}`,
    );
    return 1;
  }
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function textOf(path: string): string | null {
  const bytes = bytesOf(path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

if (import.meta.main) {
  const terminal =
    process.stdin.isTTY && process.stdout.isTTY
      ? createInterface({ input: process.stdin, output: process.stdout })
      : null;
  const ask = terminal === null ? null : (question: string): Promise<string> => terminal.question(question);
  try {
    process.exitCode = await runNew(process.argv.slice(2), {
      root: contentRoot(),
      out: (text) => process.stdout.write(text),
      error: (text) => process.stderr.write(text),
      ask,
    });
  } finally {
    terminal?.close();
  }
}
