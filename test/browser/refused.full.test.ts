/** Pages where a browser keeps nothing: what is read and chosen there works, and no error is reported. */
import { expect, inject, it } from 'vitest';
import { BARE, openBrowser } from '../support/browser.ts';
import { builtFrames, builtPages, builtSteps, visits } from '../support/site.ts';

it('a page of any kind is whole in a frame that may keep nothing, and reports no error', async () => {
  // A worker that is kept away is one thing, one that may not be asked for another.
  const context = await (await openBrowser()).newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(`${page.frames().at(-1)?.url()}: ${message}`));
    page.on('console', (said) => {
      if (said.type() === 'error') wrong.push(`${said.location().url}: ${said.text()}`);
    });
    await page.goto(inject('site') + BARE);
    for (const { path } of [...visits(builtPages()), ...visits(builtFrames()), ...visits(builtSteps())]) {
      await page.evaluate(
        (src) =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            Object.assign(frame, { src, sandbox: 'allow-scripts', onload: resolve });
            document.body.replaceChildren(frame);
          }),
        path,
      );
      const frame = page.frames().at(-1)!;
      expect(frame.url()).toBe(inject('site') + path);
      const dark = await frame.evaluate(() => {
        document.querySelector<HTMLElement>('site-settings #theme-dark')?.click();
        return document.querySelector('site-settings') === null || document.documentElement.dataset['theme'] === 'dark';
      });
      expect({ path, dark }).toEqual({ path, dark: true });
    }
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
});
