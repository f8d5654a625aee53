// The front door of every npm script: `node src/cli/run.mjs <command> [arguments]`.
// Plain JavaScript with no imports but Node's own, because it runs on whatever Node the machine has (20 or newer) and
// before anything is installed. It installs what the lock file names, then runs the command with the project's own
// Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';
const ownNode = windows ? join(root, 'node_modules', 'node', 'bin', 'node.exe') : join(bin, 'node');
const stamp = join(root, 'node_modules', '.lock-sha256');

/** Prints what went wrong and leaves with exit code 1. */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Installs the packages of package-lock.json unless node_modules already holds exactly those. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const present = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : '';
  if (present === wanted && existsSync(ownNode)) return;
  process.stderr.write('Installing packages (once, about half a minute) …\n');
  // The machine's Node may be older than what the packages ask for; they are only ever run by the project's own.
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  if (error) fail(`npm could not be started: ${error.message}. Install Node.js with npm 10 or newer.`);
  if (status !== 0) fail('npm ci failed (above). The project needs the npm registry once, to install its packages.');
  if (!existsSync(ownNode))
    fail(
      'The npm package "node" brought no Node for this machine. Allow its install script: ' +
        'npm config get ignore-scripts must say false.',
    );
  writeFileSync(stamp, `${wanted}\n`);
}

const commands = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);
const [command = '', ...rest] = process.argv.slice(2);
if (!commands.includes(command)) fail(`Usage: npm run <command>, one of: ${commands.join(', ')}`);

try {
  install();
} catch (error) {
  fail(`The packages could not be made ready: ${error.message}`);
}
const child = spawn(ownNode, [join(root, 'src', 'cli', `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
// The terminal sends Ctrl-C to the whole group; a service manager signals only this process, so both are passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`${command} could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
