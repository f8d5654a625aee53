/** Finding a Chromium, for the tests and the benchmark, and how it is started: it speaks to nobody but our pages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { programsOf, runs } from './programs.ts';

const VARIABLES = ['CHROME_PATH', 'CHROMIUM_PATH'] as const;
/** Preferred: the same engine without the windows of a browser, for a third less of the processor. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const NAMES = [...SHELLS, ...BROWSERS];
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')];
  }),
};

/** Says how to get a browser; the last resort when none is to be had. */
const NO_BROWSER = `No Chromium was found for the browser tests. Do one of these:
  - set CHROME_PATH to the program file of a Chromium or Chrome;
  - install one: "apt-get install chromium" (Debian), "brew install --cask chromium" (macOS), or Google Chrome;
  - let Playwright fetch its own: "npx playwright-core install chromium".`;

function installed(): string | undefined {
  const found = [...programsOf(...NAMES), ...(PLACES[process.platform] ?? []).filter(runs)];
  return found.find((file) => SHELLS.includes(basename(file))) ?? found[0];
}

/** Debian’s own Chromium, the shell of it first: releases that are older have it not. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/** Installs Debian’s own Chromium where that is possible without asking anyone: Debian, and we are root. */
function installOnDebian(): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  process.stderr.write('No browser here: installing Debian’s Chromium for the browser tests …\n');
  const apt = (...args: string[]): boolean => {
    const { status } = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  };
  const got = apt('update') && PACKAGES.some((name) => apt('install', '-y', '--no-install-recommends', name));
  return got ? installed() : undefined;
}

/**
 * Finds a Chromium: a path in the environment, an installed one, Playwright’s own, and on Debian as root one from the
 * distribution.
 * @throws when a path in the environment leads nowhere, or when there is none to be had.
 */
export function findBrowser(): string {
  for (const variable of VARIABLES) {
    const file = process.env[variable];
    if (!file) continue;
    if (runs(file)) return file;
    throw new Error(`${variable} is set to ${file}, which is not a program that can be run.`);
  }
  const own = chromium.executablePath();
  const found = installed() ?? (own && runs(own) ? own : undefined) ?? installOnDebian();
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

/** What a headless Chromium is started with. */
export function browserArguments(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
    // Pages live for a second: what makes their scripts faster takes longer than it saves, an eighth of all in axe.
    '--js-flags=--no-opt,--no-maglev',
  ];
}
