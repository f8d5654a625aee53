/** Starting other programs of the project: always with the Node that runs this one. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';
import { whenStopped } from './stop.ts';

/**
 * The script behind a package's command, that of its own name or its first: run with our Node it needs no shell and no
 * PATH.
 */
function script(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  if (file === undefined) throw new Error(`The package ${name} has no command.`);
  return join(folder, file);
}

/**
 * Runs the command of an installed package in the foreground, its output passed through.
 * @param onError takes what it prints to its error stream, which is passed through otherwise
 * @param onOut the same of its output
 * @returns the exit code; 1 when a signal ended it.
 */
export function runPackage(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  onError?: (text: string) => void,
  onOut?: (text: string) => void,
): Promise<number> {
  return runScript(script(name), args, env, onError, onOut);
}

/** Runs a script of the project with Node, in the foreground; see {@link runPackage}. */
export function runScript(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  onError?: (text: string) => void,
  onOut?: (text: string) => void,
): Promise<number> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['inherit', ...[onOut, onError].map((on) => (on === undefined ? 'inherit' : 'pipe'))],
    env: { ...process.env, ...env },
  });
  for (const [stream, on] of [[child.stdout, onOut] as const, [child.stderr, onError] as const])
    if (on !== undefined) stream?.setEncoding('utf8').on('data', on);
  const end = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  const done = whenStopped(async (signal) => {
    child.kill(signal);
    await end;
  });
  return end.finally(done);
}
