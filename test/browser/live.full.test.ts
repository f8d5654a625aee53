/** `npm run dev` in a real browser: edits of every kind show by themselves; problems stand over the last good page. */
import { request } from 'node:http';
import { beforeAll, expect, it } from 'vitest';
import { NOTES, PANEL, PATIENCE, READER, useDev } from '../support/dev-site.ts';

const CELLS = 'content/documents/cells';

/** One more document, as small as one can be. */
const ONE_MORE: Readonly<Record<string, string>> = {
  'transcription.md': `---
title: "Про пробу."
titles: { en: "On the trial", uk: "Про пробу" }
short: { en: "Trial", uk: "Проба" }
language: uk
genre: { en: "A text of the tests", uk: "Текст для тестів" }
sourceFile: "trial.txt"
sourceSha256: "${'0'.repeat(64)}"
date: { edtf: "1926", ground: inferred, reason: { en: "The tests say so.", uk: "Так кажуть тести." } }
place:
  value: { en: "Nowhere", uk: "Ніде" }
  ground: unknown
  reason: { en: "It names no place.", uk: "Місця не названо." }
author:
  value: { en: "Nobody", uk: "Ніхто" }
  ground: unknown
  reason: { en: "It is not signed.", uk: "Підпису немає." }
abstract: { en: "A trial.", uk: "Проба." }
unknown: []
---

# Про пробу.

Слово пробне стоїть у тексті.
`,
  'translation.en.md': '## h1\n\nOn the trial.\n\n## p1\n\nA trial word stands in the text.\n',
  'translation.uk.md': '## h1\n\nПро пробу.\n\n## p1\n\nПробне слово стоїть у тексті.\n',
  'notes.md': '## The word {#trial-word .comment}\n\n> Слово **пробне** стоїть\n\nA remark of the tests.\n',
  'notes.uk.md': '## Слово {#trial-word}\n\nЗауваження тестів.\n',
};

const dev = useDev();
const gone = (selector: string): Promise<unknown> =>
  dev.page.locator(selector).first().waitFor({ state: 'hidden', timeout: PATIENCE });

// These visits let Vite find what the pages import.
beforeAll(async () => {
  for (const path of ['/', READER, '/charts/']) await dev.open(path);
});

it('dev: shows edits of translations and transcriptions', async () => {
  const { content } = dev;
  await dev.open(READER);
  await dev.shows(
    () => {
      // A sentence of the source wants its sentence in each translation.
      content.replace(`${CELLS}/translation.en.md`, '\n\n## x1', ' A trial.\n\n## x1');
      content.replace(`${CELLS}/translation.uk.md`, '\n\n## x1', ' Проба.\n\n## x1');
      content.replace(`${CELLS}/transcription.md`, '\n\n***', ' Проба пера.\n\n***');
    },
    () => dev.words('Проба пера.'),
  );
  await dev.words('A trial.');
});

it.each([
  ['/data/', 'data/claims.json', '"production cells, then"', '"production cells, edited anew"'],
  ['/charts/', 'data/charts.json', '"en": "Growth"', '"en": "Growth, edited"'],
  ['/about/', 'content/pages/about.md', 'Every number is traced', 'What you have before you is traced'],
  [`/uk${READER}`, `${CELLS}/notes.uk.md`, 'Описка в одній літері', 'Щойно змінена описка'],
])('dev: shows on %s an edit of %s', async (path, file, from, to) => {
  await dev.open(path!);
  await dev.shows(
    () => dev.content.replace(file!, from!, to!),
    () => dev.words(to!.replace(/^.*: |"/g, '')),
  );
});

it('dev: answers with the files that are no pages, as the built site does', async () => {
  const { server } = dev;
  for (const [path, type] of [
    ['api/documents.json', 'application/json'],
    ['data/claims.csv', 'text/csv'],
    ['charts/growth/cells.csv', 'text/csv'],
    ['sitemap.xml', 'application/xml'],
  ] as const) {
    const answer = await fetch(`${server.origin}/${path}`);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get('content-type'), path).toContain(type);
  }
  expect((await fetch(`${server.origin}/api/nothing.json`)).status).toBe(404);
  expect(await (await fetch(`${server.origin}/licences.txt`)).text()).toContain('npm run build');
});

it('dev: shows a style without a reload, and an edit of the program with one', async () => {
  const { page, program, server } = dev;
  await dev.open('/about/');
  await page.evaluate(() => void document.documentElement.setAttribute('data-untouched', ''));
  await dev.shows(
    () => program.write('src/styles/base.css', `${program.read('src/styles/base.css')}\nh1 { text-indent: 37px; }\n`),
    () =>
      page.waitForFunction(
        () => getComputedStyle(document.querySelector('h1') ?? document.body).textIndent === '37px',
        undefined,
        { timeout: PATIENCE },
      ),
  );
  expect(await page.locator('html[data-untouched]').count()).toBe(1);
  // What prints the sheet as text has taken it up, too.
  const { lessons } = (await (await fetch(`${server.origin}/api/lessons.json`)).json()) as {
    lessons: { file: { en: string } }[];
  };
  const { pathname } = new URL(lessons[0]?.file.en ?? '', server.origin);
  expect(await (await fetch(server.origin + pathname)).text()).toContain('text-indent: 37px');
  await dev.shows(
    () => program.replace('src/layouts/Masthead.astro', '{link.label}', '{`${link.label}, edited`}'),
    () => page.locator('.masthead a', { hasText: 'Documents, edited' }).waitFor(),
  );
  // What nearly every module stands on takes as long to read anew as a start.
  await dev.shows(
    () => program.replace('src/words/en.ts', "documents: 'Documents'", "documents: 'Papers'"),
    () => page.locator('.masthead a', { hasText: 'Papers' }).waitFor(),
  );
});

it('dev: keeps the last good page under the problems, and clears them when mended', async () => {
  const { content, page, server } = dev;
  await dev.open(READER);
  const before = await page.locator('main').innerText();
  const good = content.read(NOTES);
  const quotation = /^> .*$/m.exec(good)?.[0] ?? '';
  const hostile = '> чотири виробничих <img src=x onerror="document.title=1"> ссередків';
  await dev.shows(
    () => content.write(NOTES, good.replace(quotation, hostile)),
    () => page.locator(`${PANEL} li`).first().waitFor(),
  );
  const shown = page.locator(PANEL);
  const text = await shown.innerText();
  expect(text).toContain(`${NOTES}:3:`);
  expect(text).toContain('quote-missing');
  expect(text).toContain('<img src=x onerror=');
  expect(text).toMatch(/\n\s*\| +\^+/);
  expect(await shown.locator('img').count()).toBe(0);
  expect(await shown.getByRole('status').innerText()).toContain('1');
  expect(await shown.locator('a').first().getAttribute('href')).toBe('/maintainers/problems/#quote-missing');
  expect(await page.locator('main').innerText()).toBe(before);
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  await expect.poll(() => server.printed(), { timeout: PATIENCE }).toContain(`${NOTES}:3:`);

  await page.keyboard.press('Escape');
  await gone(`${PANEL} .list`);
  const button = shown.getByRole('button', { name: 'Show' });
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  await button.focus();
  await page.keyboard.press('Enter');
  await shown.locator('.list').waitFor();

  // Any other page is the last good one, too.
  expect(await (await fetch(`${server.origin}/uk${READER}`)).text()).toContain('<h1');

  await dev.shows(
    () => content.write(NOTES, good),
    () => gone(PANEL),
  );
  expect(await (await fetch(`${server.origin}/uk${READER}`)).text()).not.toContain('quote-missing');
});

it('dev: takes a new document in and lets it go', async () => {
  const { content, page, server } = dev;
  const folder = 'content/documents/trial';
  await dev.open('/documents/');
  await dev.shows(
    () => Object.entries(ONE_MORE).forEach(([file, text]) => content.write(`${folder}/${file}`, text)),
    () => dev.words('On the trial'),
  );
  expect(await page.locator(PANEL).isVisible()).toBe(false);
  await dev.open('/documents/trial/');
  await dev.words('A remark of the tests.');
  await dev.open('/documents/');
  await dev.shows(
    () => content.remove(folder),
    () =>
      page.waitForFunction(() => !document.body.innerText.includes('On the trial'), undefined, {
        timeout: PATIENCE,
      }),
  );
  for (const path of ['/documents/trial/', '/uk/documents/trial/'])
    expect((await fetch(server.origin + path)).status).toBe(404);
});

/** What is answered to a path as it is: a client of HTTP tidies it before it sends it. */
function raw(path: string, host?: string): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(dev.server.origin);
    const headers = host === undefined ? {} : { host };
    request({ hostname, port, path, headers, setHost: host === undefined }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString('latin1')));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

it('dev: gives out no file that lies outside the project, and no stack of calls', async () => {
  const outside = ['/etc/passwd', '/etc/hosts', process.execPath.replace(/[^/]*$/, '')];
  const asked = [
    '',
    '?raw',
    '?import&raw',
    '?raw??',
    '?url',
    '?inline&raw',
    '?.svg?.wasm?init',
    '?html-proxy&index=0.js',
  ];
  const paths = [
    ...outside.flatMap((file) => asked.map((query) => `/@fs${file}${query}`)),
    ...[
      '/../../../../etc/passwd',
      '/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      '//etc/passwd',
      '/@id/etc/passwd',
    ],
    ...[
      '/_image/?href=/etc/passwd',
      '/_image/?href=file:///etc/passwd&f=svg',
      '/.env',
      '/.git/config?raw',
      '/%',
      '/%c0%ae',
    ],
    ...['/__open-in-editor?file=/etc/passwd', '/@fs/proc/self/environ?raw', 'http://evil.example/@fs/etc/passwd'],
  ];
  for (const path of paths) {
    const { status, body } = await raw(path);
    expect([path, status < 500]).toEqual([path, true]);
    expect(body).not.toMatch(/root:.*:0:0|127\.0\.0\.1\s+localhost|PATH=|\n\s+at .*:\d+:\d+/u);
  }
  for (const host of ['evil.example', '127.0.0.1.nip.io', '[::1].evil.example', '127.0.0.1:1@evil.example'])
    for (const path of ['/', '/src/client/site.ts', '/content/pages/home.md?raw'])
      expect([host, path, [400, 403].includes((await raw(path, host)).status)]).toEqual([host, path, true]);
});
