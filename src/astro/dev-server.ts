/**
 * `npm run dev` as the real site: an edit under content/ or data/ shows at once; with problems the last good page stays
 * and the problems stand over it. Nothing of this is in the built site: the hooks act only when Astro's command is
 * `dev`.
 *
 * The checker runs inside Vite's module runner, in the module graph of the pages, so that an edit of the program itself
 * is picked up too. The pages read the result from `edition/current.ts`; what they have to forget is only Astro's cache
 * of `getStaticPaths`, which `astro:content-changed` clears.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import {
  type EnvironmentModuleGraph,
  isRunnableDevEnvironment,
  type Plugin,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from 'vite';
import { type Lang, LANGS } from '../model/common.ts';
import type { LiveState } from '../edition/current.ts';
import type { Edition } from '../model/edition.ts';
import { colours, contentRoot, language } from '../edition/environment.ts';
import { words } from '../words/index.ts';
import { guard } from './dev-guard.ts';
import { NOTICES } from './notices.ts';

type EditionModule = typeof import('../edition/current.ts');
type OutputsModule = typeof import('../outputs/index.ts');
type ServedFile = ReturnType<OutputsModule['outputFiles']>[number];
type ReportModule = typeof import('./dev-report.ts');
type TerminalModule = typeof import('../problems/print.ts');

/** Milliseconds of quiet before the files are read: editors write a file in several steps. */
const QUIET = 50;

/** Names of the messages between server and browser. */
const PROBLEMS = 'oseredok:problems';
const HELLO = 'oseredok:hello';

/**
 * Where Astro leaves the promise of its own modules. A first reading of many documents lets nothing else happen for
 * half a minute, and what those modules ask of Vite gives up after one: no page would ever come.
 */
const STARTED = Symbol.for('astro.devServerAppReady');

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Astro integration; see above. */
export function live(): AstroIntegration {
  return {
    name: 'oseredok-live',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/styles/dev-overlay.css'; import '/src/client/dev-overlay.ts';");
        updateConfig({ vite: { plugins: [guard(), quietStyles()] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const pages = server.environments['ssr'];
        if (pages !== undefined && isRunnableDevEnvironment(pages)) new LiveContent(server, pages, logger).attach();
      },
    },
  };
}

/**
 * A style sheet that something prints as text (a picture, a lesson as one file) is a part of the program as well. An
 * edit of it is taken up there when that is asked for next; the page that is open only needs the new rules, and not to
 * be loaded again.
 */
function quietStyles(): Plugin {
  return {
    name: 'oseredok-quiet-styles',
    hotUpdate: {
      order: 'pre',
      handler({ file, modules, timestamp }) {
        if (this.environment.name === 'client' || !file.endsWith('.css')) return modules;
        const texts = modules.filter(({ url }) => url.endsWith('?raw'));
        const seen: Parameters<EnvironmentModuleGraph['invalidateModule']>[1] = new Set();
        for (const text of texts) this.environment.moduleGraph.invalidateModule(text, seen, timestamp, true);
        return modules.filter((module) => !texts.includes(module));
      },
    },
  };
}

/** A picture is drawn when somebody asks for it. */
async function drawn(svg: string, width: number): Promise<Uint8Array> {
  const { Rasteriser } = await import('./raster.ts');
  return new Rasteriser(new URL('../../.cache/', import.meta.url)).draw(svg, width);
}

/** In the place of the notices of others, which only a build can collect. */
function noticesToCome(): string {
  return LANGS.map((lang) => `${words(lang).commands.dev.notices}\n`).join('');
}

/** The content as one dev server sees it. */
export class LiveContent {
  readonly #server: ViteDevServer;
  readonly #pages: RunnableDevEnvironment;
  readonly #logger: AstroIntegrationLogger;
  #state: LiveState = { edition: null, problems: [] };
  /** The function that made the state: another one after an edit of the program. */
  #refreshed: EditionModule['refresh'] | null = null;
  /** Files that have changed since they were last read. */
  readonly #changed = new Set<string>();
  /** What is dear to make, of the Edition that it was made of. */
  readonly #parts = new WeakMap<Edition, ReadonlyMap<string, string>>();
  #timer: NodeJS.Timeout | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(server: ViteDevServer, pages: RunnableDevEnvironment, logger: AstroIntegrationLogger) {
    this.#server = server;
    this.#pages = pages;
    this.#logger = logger;
  }

  attach(): void {
    const { watcher, middlewares, httpServer } = this.#server;
    const root = contentRoot();
    const folders = ['content', 'data'].map((name) => join(root, name));
    watcher.add(folders);
    watcher.on('all', (_, path) => {
      if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return;
      this.#changed.add(relative(root, path).replaceAll('\\', '/'));
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.settled(), QUIET);
    });
    httpServer?.once('listening', () => void this.settled());
    this.#server.environments.client.hot.on(
      HELLO,
      (_: unknown, browser: { send: (event: string, data: unknown) => void }) => {
        void this.#report().then((report) => browser.send(PROBLEMS, report));
      },
    );
    middlewares.use((request, response, next) => void this.#answer(request, response, next));
  }

  /** Resolves when everything that has been saved so far has been read. */
  settled(): Promise<void> {
    clearTimeout(this.#timer);
    // A failure here is one of the program, not of the content: the pages meet it too, and Vite shows it.
    return (this.#queue = this.#queue
      .then(() => this.#refresh())
      .catch((error: unknown) => {
        // Of a server that is being stopped nothing is wrong.
        if (!this.#pages.runner.isClosed())
          this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }));
  }

  async #refresh(): Promise<void> {
    await (this.#server as ViteDevServer & { readonly [STARTED]?: Promise<void> })[STARTED];
    const { refresh } = await this.#pages.runner.import<EditionModule>(here('../edition/current.ts'));
    if (this.#changed.size === 0 && refresh === this.#refreshed) return;
    const files = [...this.#changed].sort();
    this.#changed.clear();
    const began = performance.now();
    const before = this.#state;
    const first = this.#refreshed === null;
    this.#state = refresh();
    this.#refreshed = refresh;
    // A file that was merely saved leaves the Edition the same.
    const changed = this.#state.edition !== before.edition;
    const { client } = this.#server.environments;
    client.hot.send(PROBLEMS, await this.#report());
    if (changed) {
      this.#pages.hot.send('astro:content-changed', {});
      // No page is older than the first reading; Vite would keep the message for the first page that comes.
      if (!first) client.hot.send({ type: 'full-reload', path: '*' });
    }
    await this.#log(files, before, performance.now() - began);
  }

  async #log(files: readonly string[], before: LiveState, took: number): Promise<void> {
    const { problems } = this.#state;
    const lang = language();
    const t = words(lang).commands.dev;
    if (problems.length > 0) {
      const { terminalReport } = await this.#pages.runner.import<TerminalModule>(here('../problems/print.ts'));
      process.stderr.write(`\n${terminalReport(problems, { lang, colour: colours() })}\n\n`);
    } else if (before.problems.length > 0) this.#logger.info(t.mended);
    if (files.length > 0)
      this.#logger.info(t.read(`${files.slice(0, 3).join(', ')}${files.length > 3 ? ', …' : ''}`, Math.round(took)));
  }

  async #report(): Promise<unknown> {
    const { liveReport } = await this.#pages.runner.import<ReportModule>(here('dev-report.ts'));
    return liveReport(this.#state.problems);
  }

  /** No page is made from files older than the last save; without any Edition, pages are the list of problems. */
  async #answer(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): Promise<void> {
    // What a page loads comes after the page, which has waited.
    if (/^(script|style|font|image)$/.test(String(request.headers['sec-fetch-dest']))) return next();
    try {
      await this.settled();
      if (await this.#answerFile(request, response)) return;
      if (
        this.#state.edition !== null ||
        this.#refreshed === null ||
        !(request.headers.accept ?? '').includes('text/html')
      )
        return next();
      const { problemsPage } = await this.#pages.runner.import<ReportModule>(here('dev-report.ts'));
      const { base } = this.#server.config;
      const lang: Lang = (request.url ?? '').startsWith(`${base}uk/`) ? 'uk' : 'en';
      response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(problemsPage(this.#state.problems, lang, base));
    } catch (error) {
      next(error);
    }
  }
  /** What stands at a path: a file, or one of those that are made together, which are kept for the next request. */
  async #part(file: ServedFile, path: string, edition: Edition): Promise<string | Uint8Array | undefined> {
    if (file.split === undefined) return (await import('./content.ts')).contentOf(file, drawn);
    const kept = this.#parts.get(edition) ?? new Map(file.split());
    this.#parts.set(edition, kept);
    return kept.get(path);
  }

  /** A file that is no page, or the page of an address that has moved. Astro knows neither. */
  async #answerFile({ url = '' }: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { edition } = this.#state;
    const { base } = this.#server.config;
    const path = url.replace(/[?#].*$/, '');
    // Astro’s dev server wants a slash after every address of a route without an ending.
    if (edition === null || !path.startsWith(base) || !/(?:\.\w+|\/)$/.test(path)) return false;
    const isPage = path.endsWith('/');
    const asked = path.slice(base.length) + (isPage ? 'index.html' : '');
    const { outputFiles, OUTPUTS } = await this.#pages.runner.import<OutputsModule>(here('../outputs/index.ts'));
    // Of all pages only these are outputs; to list all others for each page would be dear.
    const outputs = isPage ? OUTPUTS.filter(({ name }) => name === 'moved') : OUTPUTS;
    const file: ServedFile | undefined =
      asked === NOTICES
        ? { path: NOTICES, type: 'text/plain; charset=utf-8', body: noticesToCome }
        : outputFiles(edition, isPage ? [] : undefined, outputs).find((output) => isIn(output, asked));
    if (file === undefined) return false;
    const part = await this.#part(file, asked, edition);
    if (part === undefined) return false;
    response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-store' });
    response.end(part);
    return true;
  }
}

/** Whether a file stands at a path, or may be split from what does. */
function isIn({ path, split }: ServedFile, asked: string): boolean {
  return path === asked || (split !== undefined && asked.startsWith(path.replace(/[^/]*$/, '')));
}
