// The front door of every npm script: `node src/cli/run.mjs <command> [arguments]`.
// Plain JavaScript that imports no package, because it runs on whatever Node the machine has (20 or newer) and
// before anything is installed. It installs what the lock file names, then runs the command with a Node that suits:
// the machine's own, or the one that the lock file names for this kind of machine.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants as modes,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suits } from './node-version.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.lock-sha256');
const windows = process.platform === 'win32';
const { scripts, devEngines, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The versions of Node that the packages run on, as `^24.16.0 || ^26.3.0`. */
const suitable = devEngines.runtime.version;

const lang = [process.env.LC_ALL, process.env.LC_MESSAGES, process.env.LANG].find(Boolean)?.startsWith('uk')
  ? 'uk'
  : 'en';
const say = {
  en: {
    usage: (names) => `Usage: npm run <command>, one of: ${names}`,
    installing: 'Installing packages (once, about half a minute) …',
    noNpm: (reason) => `npm could not be started: ${reason}. Install Node.js with npm 10 or newer.`,
    failed: 'npm ci failed (above). The project needs the npm registry once, to install its packages.',
    full: `${root}: the disk is full; the packages need half a gigabyte.`,
    notReady: (reason) => `The packages could not be made ready: ${reason}`,
    noNode: (mine) =>
      `This needs Node.js ${suitable}; the machine has ${mine}, and npm has none that runs on it ` +
      `(${process.platform} ${process.arch}): install Node.js 24 from https://nodejs.org`,
    notStarted: (name, reason) => `${name} could not be started: ${reason}`,
    stopped: 'Stopped.',
    unreadable: (reason) =>
      `A part of the program cannot be read: ${reason}. Change who may read it, or fetch the project anew.`,
  },
  uk: {
    usage: (names) => `Використання: npm run <команда>, одна з: ${names}`,
    installing: 'Встановлюю пакети (один раз, близько пів хвилини) …',
    noNpm: (reason) => `Не вдалося запустити npm: ${reason}. Встановіть Node.js з npm 10 чи новішим.`,
    failed: 'npm ci не завершилося (див. вище). Щоб установити пакети, проєктові один раз потрібен реєстр npm.',
    full: `${root}: на диску немає місця; пакетам треба пів гігабайта.`,
    notReady: (reason) => `Не вдалося підготувати пакети: ${reason}`,
    noNode: (mine) =>
      `Потрібен Node.js ${suitable}; на цій машині ${mine}, а в npm немає такого, що на ній працює ` +
      `(${process.platform} ${process.arch}): встановіть Node.js 24 з https://nodejs.org`,
    notStarted: (name, reason) => `Не вдалося запустити ${name}: ${reason}`,
    stopped: 'Зупинено.',
    unreadable: (reason) =>
      `Частину програми не прочитати: ${reason}. Змініть, хто може її читати, або завантажте проєкт наново.`,
  },
}[lang];

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Says that the command was stopped, and ends by the same signal: npm is silent then. */
function endBy(signal, said = false) {
  if (!said) process.stderr.write(`\n${say.stopped}\n`);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Says what went wrong and leaves with exit code 1. */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The Node that the lock file names for this kind of machine; null when it is not there. */
function packagedNode() {
  for (const name of Object.keys(optionalDependencies)) {
    const file = join(modules, name, 'bin', windows ? 'node.exe' : 'node');
    if (existsSync(file)) return file;
  }
  return null;
}

/** Whether a program runs here: one that was made for another C library is there, and does not. */
const runs = (node) => spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0;

/** Whether so little of the disk is left that no package finds room: what npm says of it is of no help. */
function isFull() {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize < 2 ** 24;
}

/** Commands that need no more than the site is built and served with: the tools of tests are twice as much again. */
const LEAN = ['start', 'build'];
/** Stands in the stamp behind the hash where the tools are not installed. */
const WITHOUT_TOOLS = ' without tools';

/** Whether each file of the program may be read, which Node says in a stack trace. @throws what the system says */
function readProgram(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) readProgram(path);
    else accessSync(path, modes.R_OK);
  }
}

/**
 * What stands in the stamp where `npm ci` or `npm install` was called by hand: npm notes at the end of either what it
 * has installed. '' where that is not what the lock file names.
 */
function byHand(wanted) {
  const there = join(modules, '.package-lock.json');
  if (!existsSync(there)) return '';
  const [named, found] = [join(root, 'package-lock.json'), there].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  const missing = Object.keys(named).filter((path) => path !== '' && found[path]?.integrity !== named[path].integrity);
  // Of packages for other kinds of machines npm installs none.
  const lacks = missing.map((path) => named[path]).filter(({ optional, devOptional }) => !optional && !devOptional);
  if (!lacks.every(({ dev }) => dev)) return '';
  return wanted + (lacks.length > 0 ? WITHOUT_TOOLS : '');
}

/** Runs a program to its end. Stopped by a signal it ends at once: npm would go on, and another one write beside it. */
function ended(name, args, options) {
  return new Promise((resolve) => {
    const child = spawn(name, args, options);
    let by = null;
    const stop = (signal) => {
      by ??= signal;
      child.kill('SIGKILL');
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    const end = (result) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve(result);
    };
    child.once('error', (error) => end({ status: null, error }));
    child.once('close', (status) => (by === null ? end({ status }) : endBy(by)));
  });
}

/** Installs the packages of package-lock.json that a command needs, unless node_modules already holds exactly those. */
async function install(command) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const present = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : byHand(wanted);
  // Where the tools have been installed before, they are wanted: a build takes them along.
  const lean = LEAN.includes(command) && (present === '' || present.endsWith(WITHOUT_TOOLS));
  const enough = present === wanted || (lean && present === wanted + WITHOUT_TOOLS);
  if (enough && (suits(process.versions.node, suitable) || packagedNode() !== null)) return;
  process.stderr.write(`${say.installing}\n`);
  // The machine's Node may be older than what the packages ask for; they are only ever run by one that suits.
  const { status, error } = await ended(
    'npm',
    ['ci', lean ? '--omit=dev' : '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: windows,
    },
  );
  if (error) fail(say.noNpm(error.message));
  if (status !== 0) fail(isFull() ? say.full : say.failed);
  const packaged = packagedNode();
  if (!suits(process.versions.node, suitable) && (packaged === null || !runs(packaged)))
    fail(say.noNode(process.version));
  rmSync(stamp, { force: true });
  writeFileSync(stamp, `${wanted}${lean ? WITHOUT_TOOLS : ''}\n`);
}

const [command = '', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(scripts, command)) fail(say.usage(Object.keys(scripts).join(', ')));

try {
  readProgram(join(root, 'src'));
} catch (error) {
  fail(say.unreadable(error.message));
}
// npm hands a signal to its shell alone, which ends without a word to us: another process is our parent then.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined)
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 250).unref();
try {
  await install(command);
} catch (error) {
  fail(say.notReady(error.message));
}
// The Node that runs this may have stood among the packages that were replaced.
const stays = suits(process.versions.node, suitable) && existsSync(process.execPath);
const node = stays ? process.execPath : packagedNode();
if (node === null) fail(say.noNode(process.version));
// On Windows it is spelt Path, and two of them are one too many.
const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
const child = spawn(node, [join(root, 'src', 'cli', `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    // What a tool starts as `node` is the same one.
    [path]: [dirname(node), join(modules, '.bin'), process.env[path] ?? ''].join(delimiter),
    // What Node has made of a module is kept, those of the tools too: a command starts in half the time.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'node'),
    // A build runs so, and what is kept for other options than its own it makes anew: 2,800 modules beside the tests’.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --expose-gc`.trim(),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Else the server for editing asks the registry for a newer Astro, for a second of the processor.
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
// The terminal sends Ctrl-C to the whole group; a service manager signals only this process, so both are passed on.
const pass = (signal) => child.kill(signal);
for (const signal of SIGNALS) process.on(signal, pass);
child.on('error', (error) => fail(say.notStarted(command, error.message)));
child.on('exit', (code, signal) => {
  // A command that had something to undo has said so, and ends with the number by which a shell calls the signal.
  const by = signal ?? SIGNALS.find((name) => code === 128 + constants.signals[name]);
  if (by === undefined) process.exit(code ?? 1);
  endBy(by, !SIGNALS.includes(signal));
});
