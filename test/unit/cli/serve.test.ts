import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Served } from '../../../src/cli/serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'oseredok-serve-'));
const folder = join(parent, 'in', 'site');
let served: Served;

beforeAll(async () => {
  for (const sub of ['uk', 'a b', 'empty', '_astro', '.git']) mkdirSync(join(folder, sub), { recursive: true });
  for (const [file, text] of Object.entries({
    'index.html': '<h1>home</h1>',
    '404.html': 'not here',
    'uk/index.html': 'дім',
    'uk/404.html': 'тут нема',
    'a b/index.html': 'space',
    'data.csv': 'a,b',
    'page.json': '{}',
    '_astro/x.js': '1',
    'odd.bin': 'x',
    '.env': 'secret',
    '.git/config': 'secret',
    // One level above the site, and two.
    '../secret.txt': 'secret',
    '../../secret.txt': 'secret',
  }))
    writeFileSync(join(folder, file), text);
  served = await serve(folder, { base: '/b/' });
});
afterAll(async () => {
  await served.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(served.origin + path, { redirect: 'manual', ...init });

/** The answer to a request as it is: a client of HTTP tidies the path before it sends it, an attacker does not. */
const raw = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.origin).port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });

it.each([
  ['/b/', 200, 'text/html;charset=utf-8', '<h1>home</h1>'],
  ['/b/?q=1', 200, 'text/html;charset=utf-8', '<h1>home</h1>'],
  ['/b/uk/', 200, 'text/html;charset=utf-8', 'дім'],
  ['/b/a%20b/', 200, 'text/html;charset=utf-8', 'space'],
  ['/b/data.csv', 200, 'text/csv; charset=utf-8', 'a,b'],
  ['/b/page.json', 200, 'application/json; charset=utf-8', '{}'],
  ['/b/odd.bin', 200, 'application/octet-stream', 'x'],
  ['/b/page', 404, 'text/html; charset=utf-8', 'not here'],
  ['/b/nothing/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/b/uk/nothing/', 404, 'text/html; charset=utf-8', 'тут нема'],
  ['/b/empty/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/b/data.csv/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/b/%E0%A4%A', 404, 'text/html; charset=utf-8', 'not here'],
])('serve answers %s with %i %s', async (path, status, type, body) => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([status, type, body]);
});

it('serve sends an address without its closing slash to the one with it, and keeps the query', async () => {
  expect((await get('/b/uk?view=1')).headers.get('location')).toBe('/b/uk/?view=1');
  expect((await get('/b/a%20b')).headers.get('location')).toBe('/b/a%20b/');
  expect((await get('/b')).headers.get('location')).toBe('/b/');
});

it.each([
  '/b/../secret.txt',
  '/b/..%2fsecret.txt',
  '/b/%2e%2e%2fsecret.txt',
  '/b/%2e%2e/secret.txt',
  '/b/uk/../../secret.txt',
  '/b/..%5csecret.txt',
  '/b/../../secret.txt',
  '/b/..%2f..%2fsecret.txt',
  '/b/%2e%2e/%2e%2e/secret.txt',
  '/b/.env',
  '/b/%2eenv',
  '/b/.git/config',
  '/b//uk',
  '/b/%00',
])('serve finds nothing outside its folder and nothing hidden at %s', async (path) => {
  const reply = await raw(path);
  expect(reply).toMatch(/^HTTP\/1\.1 404 /);
  expect(reply).not.toContain('secret');
});

it('serve answers HEAD without a body and refuses POST', async () => {
  const head = await get('/b/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await get('/b/', { method: 'POST' })).status).toBe(405);
});

it('serve answers 304 to a reader who has the file already', async () => {
  const etag = (await get('/b/')).headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  expect((await get('/b/', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

it('serve lets files with a hash in their name be kept, other origins read, and no type be guessed', async () => {
  expect((await get('/b/_astro/x.js')).headers.get('cache-control')).toContain('immutable');
  const { headers } = await get('/b/');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('serve shows a file that is written anew', async () => {
  writeFileSync(join(folder, 'page.json'), '{"new":1}');
  expect(await (await get('/b/page.json')).text()).toBe('{"new":1}');
});

it('serve takes a free port where the wanted one is taken', async () => {
  const port = Number(new URL(served.origin).port);
  const other = await serve(folder, { port });
  try {
    expect(Number(new URL(other.origin).port)).not.toBe(port);
    expect((await fetch(other.url)).status).toBe(200);
  } finally {
    await other.close();
  }
});

it('serve outlives a file that is there and cannot be opened', async () => {
  // A socket has a size and is no folder, and to open it as a file fails, as it does with a file that vanishes.
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(join(folder, 'gone.bin'), resolve));
  await expect(get('/b/gone.bin').then((response) => response.text())).rejects.toThrow();
  await new Promise((resolve) => socket.close(resolve));
  expect((await get('/b/data.csv')).status).toBe(200);
});
