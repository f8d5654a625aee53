/** What the dev server is asked that nobody who edits would ask: it is refused before Vite and Astro read it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isForeign, refusal } from '../../../src/astro/dev-guard.ts';

const outer = realpathSync(mkdtempSync(join(tmpdir(), 'oseredok-guard-')));
const root = join(outer, 'project');
for (const folder of ['public', 'src']) mkdirSync(join(root, folder), { recursive: true });
mkdirSync(join(outer, 'project-2'));
for (const file of ['secret.txt', 'project-2/secret.txt', 'project/public/a.txt', 'project/src/a.ts'])
  writeFileSync(join(outer, file), 'words');
symlinkSync(join(outer, 'secret.txt'), join(root, 'public/link.txt'));
symlinkSync(outer, join(root, 'src/out'));
afterAll(() => rmSync(outer, { recursive: true }));

const ask = (url: string, host = '127.0.0.1:4321') => refusal({ url, headers: { host } }, root, [root]);

it.each([
  ...['/', '/uk/', '/a.txt', '/documents/cells/?x=%', '/nothing/', `/@fs${root}/src/a.ts`, `/@fs${root}/none.ts?raw`],
  ...['/src/a.ts?t=1', '/%D1%83%D0%BA/', '/@vite/client'],
])('dev answers %s', async (url) => {
  expect(await ask(url)).toBe(null);
});

it.each([
  [403, `/@fs${outer}/secret.txt`],
  [403, `/@fs${outer}/secret.txt?import&raw`],
  [403, `/@fs${outer}/project-2/secret.txt?raw??`],
  [403, `/@fs/${outer}/secret.txt`],
  [403, `/@fs${root}/../secret.txt`],
  [403, `/@fs${root}/%2e%2e/secret.txt?url`],
  [403, `/@fs${root}/..%2fsecret.txt`],
  [403, `/@fs${root}/src/out/secret.txt?raw`],
  [403, `/x/@fs${outer}/secret.txt`],
  [403, '/@fs/'],
  [403, '/link.txt'],
  [403, '/link.txt?raw'],
  [403, '/../../secret.txt'],
  [403, '/%2e%2e%2f%2e%2e%2fsecret.txt'],
  [400, `/@fs${root}/src/a.ts?html-proxy&index=0.js`],
  [400, '/%'],
  [400, '/%zz'],
  [400, '/%c0%ae%c0%ae/'],
  [400, '/a.txt%00.js'],
  [400, 'http://evil.example/a.txt'],
  [400, 'file:///etc/passwd'],
  [400, '*'],
  [404, '/_image/?href=http://169.254.169.254/'],
  [404, '/base/_image?href=/etc/passwd'],
  [403, '/__open-in-editor?file=package.json'],
  [403, '/%5f_open-in-editor?file=package.json'],
])('dev refuses with %i: %s', async (status, url) => {
  expect(await ask(url)).toBe(status);
});

it.each(['localhost:4321', '[::1]:4321', '192.168.0.7', 'my-machine.local:80'])(
  'dev knows %s as a host',
  async (host) => {
    expect(await ask('/', host)).toBe(null);
  },
);

it.each(['', '[::1].evil.example', '127.0.0.1:1@evil.example', 'evil.example@localhost', 'a b', 'a/b'])(
  'dev refuses what is no host: “%s”',
  async (host) => {
    expect(await ask('/', host)).toBe(400);
  },
);

it('dev opens an editor for its own pages', async () => {
  const headers = { host: 'localhost:4321', 'sec-fetch-site': 'same-origin' } as const;
  expect(await refusal({ url: '/__open-in-editor?file=a.ts', headers }, root, [root])).toBe(null);
});

it.each([
  [false, undefined, 'localhost:4321'],
  [false, 'http://localhost:4321', 'localhost:4321'],
  [false, 'http://[::1]:4321', '[::1]:4321'],
  [true, 'http://localhost:4322', 'localhost:4321'],
  [true, 'https://evil.example', 'localhost:4321'],
  [true, 'null', 'localhost:4321'],
  [true, 'http://localhost:4321', undefined],
])('isForeign says %s of a socket that %s asks %s for', (foreign, origin, host) => {
  expect(isForeign({ ...(origin !== undefined && { origin }), ...(host !== undefined && { host }) })).toBe(foreign);
});
