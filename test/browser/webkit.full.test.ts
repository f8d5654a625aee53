/** The same site in WebKit, the engine of Safari, as Debian packages it; passed over where it or a screen lacks. */
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { offlineSite } from '../support/offline-site.ts';
import { requireSite } from '../support/site.ts';
import { findWebKit, WebKit } from '../support/webdriver.ts';

const found = findWebKit();
if (found === undefined) console.log('No WebKitWebDriver, MiniBrowser or DISPLAY here: the journeys are passed over.');

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const NOTE = '.row a[href^="#n-"]';
const OPEN = 'document.querySelectorAll(".note:target").length';
/** Whether what closes the open note is drawn where it can be pressed. */
const IN_REACH = `(() => {
  const close = document.querySelector('.note:target .close');
  const { left, top, width, height } = close.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === close;
})()`;

describe.skipIf(found === undefined)('WebKit', () => {
  let browser: WebKit;
  beforeAll(async () => {
    requireSite();
    browser = await WebKit.start(found!, await freePort());
  });
  afterAll(() => browser?.stop());
  const open = (path: string): Promise<void> => browser.open(inject('site') + basePath() + path);

  it.each([1280, 640])('WebKit opens and closes notes at %i pixels, and none ends the page', async (width) => {
    await browser.resize(width, 900);
    for (const slug of ['production-cells', 'new-ties', 'zhytomyr-station']) {
      await open(`documents/${slug}/`);
      await browser.until('document.querySelector("reader-page:defined") !== null');
      await browser.click(NOTE);
      await browser.until(`${OPEN} === 1`);
      await browser.press('Escape');
      await browser.until(`${OPEN} === 0`);
      // By its key: a second click there may be the second of two.
      await browser.press('n');
      await browser.until(`${OPEN} === 1`);
      await browser.back();
      await browser.until(`${OPEN} === 0`);
      for (let count = 0; count < 8; count += 1) {
        const before = await browser.evaluate<string>('location.hash');
        await browser.press('n');
        await browser.until(`location.hash !== ${JSON.stringify(before)} && ${OPEN} === 1`);
        expect({ slug, note: before, reach: await browser.evaluate(IN_REACH) }).toMatchObject({ reach: true });
      }
      await browser.click('.note:target .close');
      await browser.until(`${OPEN} === 0`);
    }
  });

  it('WebKit draws a line under the numbers that have a note', async () => {
    await open('documents/production-cells/');
    const numbers = "document.querySelectorAll('.row .m.k-num:not(.k-cor)')";
    const lines = await browser.evaluate<string[]>(
      `[...${numbers}].map((words) => getComputedStyle(words).textDecorationLine)`,
    );
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines)).toEqual(new Set(['underline']));
  });

  it('WebKit goes from view to view of a chart, and shows what is said of a mark', async () => {
    await browser.resize(1280, 900);
    await open('charts/growth/members/');
    await browser.click('main a[href$="/charts/growth/density/"]');
    await browser.until('location.pathname.endsWith("/charts/growth/density/")');
    // As it stands at rest: what moves is no place to press.
    await open('charts/growth/density/');
    await browser.click('.chart-figure a[data-mark="density-now"] text');
    await browser.until('document.querySelector(".captions :target")?.id === "mark-density-now"');
  });

  it('WebKit answers a search over a document', async () => {
    await open('documents/production-cells/');
    await browser.until('document.querySelector("reader-page:defined") !== null');
    await browser.press('/');
    await browser.until('document.querySelector("dialog[open] input[type=search]") !== null');
    await browser.press(...'854');
    await browser.until('document.querySelector("[data-search]")?.dataset.state === "done"');
    await browser.until('document.querySelectorAll("li[data-result] mark").length > 0');
  });

  it('WebKit offers a link to words that are selected by the mouse, and takes it away with them', async () => {
    await open('documents/new-ties/');
    const hidden = 'document.querySelector("reader-page > button.copy")?.hidden';
    await browser.until('document.querySelector("reader-page:defined") !== null');
    await browser.drag('.row .src', 200);
    await browser.until(`getSelection().toString().length > 3 && ${hidden} === false`);
    await browser.evaluate('getSelection().removeAllRanges()');
    await browser.until(`${hidden} === true`);
  });

  it('WebKit reads without a network what was opened, and takes a new release up beside an open page', async () => {
    const site = await offlineSite();
    const [path, words] = ['documents/production-cells/', 'documents/production-cells/words/'];
    const ours = `document.querySelectorAll('#p2 .src').length > 0`;
    /** Opens the document, and waits until its worker keeps it with all that it loads, and the list of its words. */
    const visit = async (): Promise<void> => {
      await browser.open(site.address(path));
      await browser.until('navigator.serviceWorker.controller !== null');
      await browser.evaluate(`(() => {
        const ask = (question) => {
          const { port1, port2 } = new MessageChannel();
          navigator.serviceWorker.controller.postMessage(question, [port2]);
          return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
        };
        const look = async () => {
          const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
          const own = loaded.filter((name) => name.startsWith(location.origin) && !/sw.js|favicon|.api./.test(name));
          const paths = [${JSON.stringify(site.address(path))}, ${JSON.stringify(site.address(words))}, ...own];
          const [{ standing }, kept] = await Promise.all([ask({ ask: 'here' }), ask({ ask: 'which', paths })]);
          if (standing === 'own' && kept.every(Boolean)) window.isKept = true;
          else setTimeout(look, 50);
        };
        void look();
      })()`);
      await browser.until('window.isKept === true');
    };
    try {
      await visit();
      site.release(null);
      await browser.open(site.address(`${path}?q=1#p2`));
      await browser.until(`document.querySelector('.strip-network') !== null && ${ours}`);
      await browser.open(site.address('documents/new-ties/'));
      await browser.until('document.querySelector(".missing") !== null');

      // A page of the first release stays open, and has its own words; a second tab reads on in the new one.
      site.release('1');
      await visit();
      const saidHere = async (): Promise<string> => {
        await browser.evaluate(`(() => {
          window.said = null;
          void fetch(${JSON.stringify(site.address(words))})
            .then((answer) => answer.text())
            .then((text) => (window.said = /<title>(.*?)</.exec(text)[1]));
        })()`);
        await browser.until('window.said !== null');
        return browser.evaluate('window.said');
      };
      const first = await saidHere();
      site.release('2');
      const goBack = await browser.newTab();
      await visit();
      expect(await browser.evaluate('document.title')).toContain('(release 2)');
      site.release(null);
      for (const each of [path, words]) {
        await browser.open(site.address(each));
        expect(await browser.evaluate('document.title')).toContain('(release 2)');
      }
      await goBack();
      await browser.until('document.querySelector(".strip-former") !== null');
      expect(await saidHere()).toBe(first);
      expect(await browser.evaluate('document.title')).not.toContain('(release 2)');
      await browser.click('.strip-press');
      await browser.until('document.title.startsWith("(release 2)")');
    } finally {
      site.close();
    }
  });

  it.each(['ledger/', 'stories/how-many-communists/', 'lessons/who-is-missing/', 'my-lesson/', 'uk/glossary/'])(
    'WebKit draws %s whole on a phone, and scrolls it in one direction',
    async (path) => {
      await browser.resize(400, 800);
      await open(path);
      await browser.until('document.readyState === "complete"');
      expect(await browser.evaluate('document.querySelectorAll("h1").length')).toBe(1);
      expect(await browser.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    },
  );
});
