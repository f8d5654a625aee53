import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '../../../src/cli/paths.ts';
import { resolveAddress, serve, type Served } from '../../../src/cli/serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'oseredok-serve-'));
const folder = join(parent, 'site');
let served: Served;

beforeAll(async () => {
  for (const sub of ['uk', 'a b', 'empty', '_astro']) mkdirSync(join(folder, sub), { recursive: true });
  for (const [file, text] of Object.entries({
    'index.html': '<h1>home</h1>',
    '404.html': 'not here',
    'uk/index.html': 'дім',
    'uk/404.html': 'тут нема',
    'a b/index.html': 'space',
    'data.csv': 'a,b',
    '_astro/x.js': '1',
    'odd.bin': 'x',
  }))
    writeFileSync(join(folder, file), text);
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  served = await serve(folder, { base: '/b/' });
});
afterAll(async () => {
  await served.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(served.origin + path, { redirect: 'manual', ...init });

describe('the server', () => {
  it.each([
    ['/b/', 200, 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/b/?q=1', 200, 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/b/uk/', 200, 'text/html; charset=utf-8', 'дім'],
    ['/b/a%20b/', 200, 'text/html; charset=utf-8', 'space'],
    ['/b/data.csv', 200, 'text/csv; charset=utf-8', 'a,b'],
    ['/b/odd.bin', 200, 'application/octet-stream', 'x'],
    ['/b/nothing/', 404, 'text/html; charset=utf-8', 'not here'],
    ['/b/uk/nothing/', 404, 'text/html; charset=utf-8', 'тут нема'],
    ['/b/empty/', 404, 'text/html; charset=utf-8', 'not here'],
    ['/b/data.csv/', 404, 'text/html; charset=utf-8', 'not here'],
    ['/', 404, 'text/html; charset=utf-8', 'not here'],
    ['/b/%E0%A4%A', 404, 'text/html; charset=utf-8', 'not here'],
  ])('%s gives %i %s', async (path, status, type, body) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([status, type, body]);
  });

  it('sends an address without its closing slash to the one with it, and keeps the query', async () => {
    expect((await get('/b/uk?view=1')).headers.get('location')).toBe('/b/uk/?view=1');
    expect((await get('/b/a%20b')).headers.get('location')).toBe('/b/a%20b/');
    expect((await get('/b')).headers.get('location')).toBe('/b/');
  });

  it.each([
    '/b/../../secret.txt',
    '/b/..%2f..%2fsecret.txt',
    '/b/%2e%2e/%2e%2e/secret.txt',
    '/b/..%5csecret.txt',
    '/b/%00',
  ])('never leaves its folder: %s', async (path) => {
    // A client of HTTP tidies the path before it sends it; an attacker does not.
    const reply = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(served.origin).port), '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    expect(reply).toMatch(/^HTTP\/1\.1 404 /);
    expect(reply).not.toMatch(/^secret$/m);
    expect(await resolveAddress(folder, '/b/', path)).toBeNull();
  });

  it('answers HEAD without a body, refuses other methods, knows what the reader has already', async () => {
    const head = await get('/b/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/b/', { method: 'POST' })).status).toBe(405);
    expect((await get('/b/', { headers: { 'if-none-match': head.headers.get('etag') ?? '' } })).status).toBe(304);
    expect((await get('/b/_astro/x.js')).headers.get('cache-control')).toContain('immutable');
  });

  it('takes a free port where the wanted one is taken', async () => {
    const port = Number(new URL(served.origin).port);
    const other = await serve(folder, { port });
    try {
      expect(Number(new URL(other.origin).port)).not.toBe(port);
      expect((await fetch(other.url)).status).toBe(200);
    } finally {
      await other.close();
    }
  });
});

describe('the base path', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['x', '/x/'],
    ['/x', '/x/'],
    ['/x/y/', '/x/y/'],
    ['//x//', '/x/'],
  ])('%s is %s', (given, path) => {
    expect(basePath(given)).toBe(path);
  });
});
