/** What is wrong with the machine, in words: a file, a folder, a port, the disk. */
import { getSystemErrorMap } from 'node:util';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';

/** What the system said of an error of Node's; null for an error of the program itself. */
export function systemError(error: unknown): UsageError | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  const { code = '', errno = 0, path, syscall } = error as NodeJS.ErrnoException;
  return inWords(code, path ?? syscall ?? '', getSystemErrorMap().get(errno)?.[1] ?? error.message);
}

/** What of a machine makes a build impossible, whatever the build does; all else is an error of the program. */
const MACHINE = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EIO'];
const CODE = new RegExp(String.raw`\b(${MACHINE.join('|')})\b: [^\n']*(?:'([^'\n]*)')?`);
/** As programs in Rust say it, by number, on a line after that of the file. */
const NUMBER = /^Failed to \w+ (?:file|directory) (?:in |at )?(.*)\n[\s\S]*?\(os error (\d+)\)/m;
/** The number that Windows has for a full disk. */
const WINDOWS_FULL = 112;

/**
 * What is wrong with the machine by what another program printed before it failed, a stack trace mostly; null when it
 * failed for another reason.
 */
export function toolError(printed: string): UsageError | null {
  const [, code, path = ''] = CODE.exec(printed) ?? [];
  if (code !== undefined) return inWords(code, path, code);
  const [, file = '', number = '0'] = NUMBER.exec(printed) ?? [];
  const name = Number(number) === WINDOWS_FULL ? 'ENOSPC' : (getSystemErrorMap().get(-Number(number))?.[0] ?? '');
  return MACHINE.includes(name) ? inWords(name, file, name) : null;
}

function inWords(code: string, where: string, otherwise: string): UsageError {
  return new UsageError((_, lang) => {
    const message = words(lang).commands.systemErrors[code] ?? otherwise;
    return `${where === '' ? '' : `${where}: `}${message} (${code}).`;
  });
}
