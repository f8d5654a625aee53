/**
 * `licences.txt`: what others made and the site ships, with the words that their licences ask to be handed on. Nothing
 * of it is typed: scripts are the packages that were bundled, their terms the files that came with them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { FONTS, readCopyrights } from './fonts.ts';

/** Name of the file, below the base of the site. */
export const NOTICES = 'licences.txt';

interface Notice {
  /** What it is, and in which version. */
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** Packages whose code stands in the scripts of the pages. */
export class BundledPackages {
  readonly #names = new Set<string>();

  /** Takes the name of the package out of the path of each module that left code in a script. */
  add(modules: Readonly<Record<string, { readonly renderedLength: number }>>): void {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const [, name] = /^.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(id) ?? [];
      if (name !== undefined && renderedLength > 0) this.#names.add(name.replace('\\', '/'));
    }
  }

  get names(): string[] {
    return [...this.#names].sort();
  }
}

/**
 * Astro integration: looks at what is bundled for browsers, and writes the file when the site is built.
 * @param bundled what others have bundled by then
 */
export function notices(bundled: BundledPackages): AstroIntegration {
  const watch: Plugin = {
    name: 'oseredok-notices',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') bundled.add(file.modules);
    },
  };
  let root: URL;
  return {
    name: 'oseredok-notices',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = config.root;
        updateConfig({ vite: { plugins: [watch] } });
      },
      'astro:build:done': async ({ dir }) => {
        const copyrights = await readCopyrights(new URL('.cache/fonts/', root));
        const fonts = FONTS.map(({ name, package: from, family }) => {
          const { licence, text, version } = readPackage(from);
          return {
            name: `${name} ${version} (cut down, as “${family}”)`,
            licence,
            text: text.includes(copyrights[from] ?? '') ? text : `${copyrights[from]}\n\n${text}`,
          };
        });
        const scripts = bundled.names.map((name) => {
          const { version, ...notice } = readPackage(name);
          return { name: `${name} ${version}`, ...notice };
        });
        await writeFile(new URL(NOTICES, dir), licencesText([...fonts, ...scripts]));
      },
    },
  };
}

/** Version, licence and its words, of an installed package. @throws for a package that came without them */
function readPackage(name: string): { version: string; licence: string; text: string } {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed.`);
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as { version: string; license: string };
  const words = readdirSync(dirname(file)).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (words === undefined) throw new Error(`The package ${name} came without the words of its licence.`);
  return { version, licence: license, text: readFileSync(join(dirname(file), words), 'utf8').trim() };
}

/** All notices, those of the same words together. */
export function licencesText(all: readonly Notice[]): string {
  const rule = '-'.repeat(72);
  const groups = [...Map.groupBy(all, ({ licence, text }) => `${licence}\n${text}`).values()];
  const sections = groups.map((group) => {
    const [first] = group;
    return `${group.map(({ name }) => name).join('\n')}\n${first?.licence}\n\n${first?.text.replace(/\r\n/g, '\n')}\n`;
  });
  return `${ABOUT}\n${sections.map((section) => `${rule}\n${section}`).join('\n')}`;
}

const ABOUT = `Oseredok ships fonts and scripts that others made. These are their notices and licences.
«Осередок» містить шрифти й скрипти, які створили інші. Ось їхні повідомлення та ліцензії.
`;
