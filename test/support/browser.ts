/** Starts one Chromium for all browser tests together. */
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { browserArguments, findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens. */
    browser: string;
  }
}

/**
 * Starts a headless Chromium with a fresh profile, which speaks to nobody but the pages it is given, before the first
 * test; a dozen of them, one a file, took a fifth of the stage. @returns ends it, after the last test
 */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    host: '127.0.0.1',
    executablePath: findBrowser(),
    args: browserArguments(),
  });
  provide('browser', server.wsEndpoint());
  return () => server.close();
}

/** The browser, as one file of tests has it: to close it closes the pages that were opened with it. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
