/** The dev server reads the content once what Astro starts is there, and no page is made before. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { LiveContent } from '../../../src/astro/dev-server.ts';

/** Astro’s own name for the promise that what it starts is there. */
async function readyOfAstro(): Promise<symbol> {
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const constants: unknown = await import(pathToFileURL(join(astro, 'dist', 'core', 'constants.js')).href);
  const { devServerAppReadySymbol } = constants as { readonly devServerAppReadySymbol: symbol };
  return devServerAppReadySymbol;
}

type Answer = (request: object, response: object, next: (error?: unknown) => void) => void;

const filesOf = (_edition: object, _kinds: unknown, outputs: readonly { readonly files: () => object[] }[]): object[] =>
  outputs.flatMap(({ files }) => files());

/** A dev server of which Astro has started nothing yet: what was read, how it is reached, and how Astro gets ready. */
async function startedServer(outputs: readonly object[] = []) {
  const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
  const reached: { listening?: () => void; answer?: Answer } = {};
  const read: string[] = [];
  const refresh = () => {
    read.push('content');
    return { edition: {}, problems: [] };
  };
  const environments = {
    client: { hot: { on: vi.fn(), send: vi.fn() } },
    ssr: {
      hot: { send: vi.fn() },
      runner: {
        import: () => Promise.resolve({ refresh, liveReport: () => ({}), outputFiles: filesOf, OUTPUTS: outputs }),
      },
    },
  };
  const server = {
    [await readyOfAstro()]: ready,
    config: { base: '/' },
    environments,
    watcher: { add: vi.fn(), on: vi.fn() },
    httpServer: { once: (_: string, listening: () => void) => (reached.listening = listening) },
    middlewares: { use: (answer: Answer) => (reached.answer = answer) },
  };
  const logger = { info: vi.fn(), error: vi.fn() };
  const [vite, pages, log] = [server, environments.ssr, logger] as unknown as ConstructorParameters<typeof LiveContent>;
  new LiveContent(vite, pages, log).attach();
  return { reached, read, isReady };
}

it('the dev server reads the content, and lets a page be made, when Astro’s own modules are there', async () => {
  const { reached, read, isReady } = await startedServer();
  const { promise: passedOn, resolve: pass } = Promise.withResolvers<unknown>();
  reached.listening?.();
  reached.answer?.({ headers: { accept: 'text/html' }, url: '/' }, {}, (error) => {
    read.push('page');
    pass(error);
  });
  await setImmediate();
  expect(read).toEqual([]);
  isReady();
  expect(await passedOn).toBeUndefined();
  expect(read).toEqual(['content', 'page']);
});

it('the dev server leads on from an address that has moved, and asks no dear output for a page', async () => {
  const type = 'text/html; charset=utf-8';
  const { reached, isReady } = await startedServer([
    { name: 'moved', files: () => [{ path: 'charts/old/index.html', type, body: () => 'now at /charts/new/' }] },
    {
      name: 'dear',
      files: () => {
        throw new Error('asked for a page');
      },
    },
  ]);
  reached.listening?.();
  isReady();
  const answerOf = (url: string): Promise<unknown> =>
    new Promise((resolve) => {
      const response = { writeHead: vi.fn(), end: resolve };
      reached.answer?.({ headers: { accept: 'text/html' }, url }, response, (error) => resolve(error ?? 'a page'));
    });
  expect(await answerOf('/charts/old/?a#b')).toBe('now at /charts/new/');
  expect(await answerOf('/charts/new/')).toBe('a page');
  expect(await answerOf('/')).toBe('a page');
});
