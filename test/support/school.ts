/** A page of somebody else, in which views and words of ours stand in frames: sandboxed, of another origin. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { basePath } from '../../src/edition/environment.ts';
import { openBrowser } from './browser.ts';
import type { BuiltPage } from './site.ts';

interface Framing {
  readonly page: Page;
  /** What the browser complained of. */
  readonly wrong: string[];
  readonly frames: readonly Frame[];
  readonly close: () => Promise<void>;
}

interface School {
  /** Opens a page: `/` has all frames, `/one` the first, `/passage` words, `/article` each with words below. */
  readonly open: (path: string, width: number, more?: BrowserContextOptions) => Promise<Framing>;
  readonly browser: () => Browser;
  /** Where the site itself is served. */
  readonly origin: () => string;
}

/** A school that has these frames of views, as their snippets have them, for the tests of one file. */
export function useSchool(framed: readonly BuiltPage[]): School {
  let [browser, served, host]: [Browser?, Served?, Server?] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    served = await serve(dist, { base: basePath() });
    const { origin } = served;
    const snippets = framed.map(({ file }) => {
      const view = file.replace('embed/', 'charts/').replace('/index.html', '.oembed.json');
      const { html } = JSON.parse(readFileSync(join(dist, view), 'utf8')) as { html: string };
      // Those who use no pop-ups write it like this, WordPress among them.
      return html.replace(/https?:\/\/[^/]+/, origin).replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"');
    });
    const pageOf = (some: readonly string[]): string =>
      `<!doctype html><title>A school</title><style>body{margin:0}iframe{display:block}</style>` +
      `<script src="${origin}${basePath()}embed.js"></script>${some.join('')}`;
    const [all, one] = [pageOf(snippets), pageOf(snippets.slice(0, 1))];
    const oembed = readFileSync(join(dist, 'documents/production-cells.oembed.json'), 'utf8');
    const { html } = JSON.parse(oembed) as { html: string };
    const whole = html.replace(/https?:\/\/[^/]+/, origin);
    const passage = pageOf([whole.replace(/\/"/, '/#p4"')]);
    // Somebody has written a passage into the code of the whole: it is higher than the frame.
    const low = whole.replace(/\/"/, '/#p7"');
    const article = pageOf([...snippets.slice(0, 1), low, whole].map((frame) => `${frame}<p>Below it.`));
    const pages = new Map(Object.entries({ '/': all, '/passage': passage, '/article': article }));
    host = createServer(({ url = '' }, response) =>
      response.setHeader('Content-Type', 'text/html').end(pages.get(url) ?? one),
    ).listen(0);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    host?.close();
  });
  return {
    browser: () => browser!,
    origin: () => served!.origin,
    open: async (path, width, more = {}) => {
      const context = await browser!.newContext({ viewport: { width, height: 20_000 }, ...more });
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (/error|warning/.test(message.type())) wrong.push(message.text());
      });
      page.on('requestfailed', (request) => wrong.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
      await page.goto(`http://127.0.0.1:${(host!.address() as AddressInfo).port}${path}`, { waitUntil: 'load' });
      const frames = page.frames().slice(1);
      // They are lazy: the page is there before them.
      await Promise.all(frames.map((frame) => frame.waitForSelector('.framed-foot')));
      return { page, wrong, frames, close: () => context.close() };
    },
  };
}

export const look = (frame: Frame) =>
  frame.evaluate(async () => {
    await document.fonts.ready;
    return {
      url: location.pathname,
      origin: self.origin,
      height: Math.ceil(document.body.getBoundingClientRect().height),
      over: document.documentElement.scrollWidth - innerWidth,
      smallest: Math.min(
        ...[...document.querySelectorAll<SVGTextElement>('.chart-svg text')]
          .filter((text) => text.getClientRects().length > 0)
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
      ),
      fonts: [...document.fonts].some(({ family, status }) => family === 'Display' && status === 'loaded'),
    };
  });
