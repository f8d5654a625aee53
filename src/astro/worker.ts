/**
 * The service worker, bundled from `src/worker/` into one classic script: a browser asks for it anew on every visit, so
 * it has a name of its own, no part that would be fetched separately, and nothing that the policy of a page would have
 * to allow. The build writes the list of what is kept before it (`cli/offline-files.ts`).
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { offline } from '../edition/environment.ts';
import { WORKER } from '../model/offline.ts';
import type { BundledPackages } from './notices.ts';

/** Astro integration. @param bundled is told of the packages that stand in the worker */
export function worker(bundled: BundledPackages): AstroIntegration {
  return {
    name: 'oseredok-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        // Where nothing is to be kept any more, what was kept is thrown away.
        const entry = offline() ? '../worker/worker.ts' : '../worker/retire.ts';
        await writeFile(new URL(WORKER, dir), await bundleWorker(entry, bundled));
      },
    },
  };
}

/** The text of a worker. @param entry its module, beside this one */
export async function bundleWorker(entry: string, bundled: BundledPackages): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16'],
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [script, ...others] = outputs.filter((output) => output.type === 'chunk');
  if (script === undefined || others.length > 0) throw new Error('The worker is to be one script.');
  bundled.add(script.modules);
  return script.code;
}
