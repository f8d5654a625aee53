import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get as httpGet, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { swap } from '../../../src/cli/build.ts';
import { serve, type Served } from '../../../src/cli/serve.ts';
import { rawRequest } from '../../support/raw-request.ts';

const parent = mkdtempSync(join(tmpdir(), 'oseredok-serve-'));
const folder = join(parent, 'in', 'site');
let served: Served;

beforeAll(async () => {
  for (const sub of ['uk/charts', 'a b', 'odd?name', 'empty', '_astro', '.git'])
    mkdirSync(join(folder, sub), { recursive: true });
  for (const [file, text] of Object.entries({
    'index.html': '<h1>home</h1>',
    '404.html': 'not here',
    'uk/index.html': 'дім',
    'uk/404.html': 'тут нема',
    'uk/charts/404.html': 'такого графіка нема',
    'a b/index.html': 'space',
    'odd?name/index.html': 'odd',
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

/** The answer to a path as it is: a client of HTTP tidies it before it sends it, an attacker does not. */
const raw = (path: string): Promise<string> =>
  rawRequest(served.origin, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

/** The answer to what is asked, in the coding that it came in: fetch would take it off. */
const asked = (
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((resolve, reject) => {
    httpGet(served.origin + path, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });

it.each([
  ['/b/', 200, 'text/html; charset=utf-8', '<h1>home</h1>'],
  ['/b/?q=1', 200, 'text/html; charset=utf-8', '<h1>home</h1>'],
  ['/b/uk/', 200, 'text/html; charset=utf-8', 'дім'],
  ['/b/a%20b/', 200, 'text/html; charset=utf-8', 'space'],
  ['/b/data.csv', 200, 'text/csv; charset=utf-8', 'a,b'],
  ['/b/page.json', 200, 'application/json; charset=utf-8', '{}'],
  ['/b/odd.bin', 200, 'application/octet-stream', 'x'],
  ['/b/page', 404, 'text/html; charset=utf-8', 'not here'],
  ['/b/nothing/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/b/uk/nothing/', 404, 'text/html; charset=utf-8', 'тут нема'],
  ['/b/uk/charts/growth/nothing/', 404, 'text/html; charset=utf-8', 'такого графіка нема'],
  ['/b/uk/charts/', 404, 'text/html; charset=utf-8', 'такого графіка нема'],
  ['/b/uk/nothing/charts/', 404, 'text/html; charset=utf-8', 'тут нема'],
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

it('serve takes an address with scheme and host, as a proxy asks, and says that it sends files whole', async () => {
  expect(await raw('HTTP://evil.example:8443/b/')).toMatch(/\r\naccept-ranges: none\r\n[^]*<h1>home<\/h1>/i);
  expect(await raw('http://x')).toMatch(/^HTTP\/1\.1 404 /);
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

it('serve shows a file that is written anew', async () => {
  writeFileSync(join(folder, 'page.json'), '{"new":1}');
  expect(await (await get('/b/page.json')).text()).toBe('{"new":1}');
});

it.each([
  ['/b//uk', 404],
  ['/b/%2fevil.example%2f..%2fuk', 404],
  ['/b/%2fuk', 404],
  ['/b%2fuk', 404],
  ['//evil.example/', 404],
  ['http://evil.example/b/uk', 301],
  ['/b/uk%3f', 404],
  ['/b/odd%3fname', 301],
])('serve never leads to another site, at %s', async (path, status) => {
  const reply = await raw(path);
  expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  const [, location = '/b/'] = /^location: (.*?)\r$/im.exec(reply) ?? [];
  expect(location).toMatch(/^\/b\/(odd%3Fname\/|uk\/)?$/);
});

it('serve follows no link that leads out of its folder, and serves nothing that is no file', async () => {
  symlinkSync(join(folder, '../secret.txt'), join(folder, 'link.txt'));
  symlinkSync('../../', join(folder, 'up'));
  symlinkSync('data.csv', join(folder, 'inner.csv'));
  for (const path of ['/b/link.txt', '/b/up/secret.txt', '/b/up/in/site/data.csv/']) {
    const reply = await raw(path);
    expect(reply, path).toMatch(/^HTTP\/1\.1 404 /);
    expect(reply, path).not.toContain('secret');
  }
  expect(await (await get('/b/inner.csv')).text()).toBe('a,b');
  // To open a socket as a file fails, as it does with a file that vanishes.
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(join(folder, 'gone.bin'), resolve));
  expect((await get('/b/gone.bin')).status).toBe(404);
  await new Promise((resolve) => socket.close(resolve));
});

it.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['br', 'br'],
  ['BR', 'br'],
  ['*', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['br;q=0', null],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000, *', 'gzip'],
  ['x-br', null],
  ['deflate', null],
  ['identity, br;q=0.5', null],
])('serve gives a reader who accepts %j the coding %s', async (accept, coding) => {
  const headers: Record<string, string> = accept === undefined ? {} : { 'accept-encoding': accept };
  for (const [path, words] of [
    ['/b/', '<h1>home</h1>'],
    ['/b/nothing/', 'not here'],
  ] as const) {
    const answer = await asked(path, headers);
    expect([answer.headers['content-encoding'] ?? null, answer.headers.vary]).toEqual([coding, 'Accept-Encoding']);
    const body =
      coding === 'br' ? brotliDecompressSync(answer.body) : coding === 'gzip' ? gunzipSync(answer.body) : answer.body;
    expect(body.toString()).toBe(words);
  }
  // What is no text is sent as it is.
  const { 'content-encoding': none, vary } = (await asked('/b/odd.bin', headers)).headers;
  expect([none, vary]).toEqual([undefined, undefined]);
});

it.each(['br', 'identity'])('serve knows by its tag what a reader has already, in the coding %s', async (coding) => {
  const accept = { 'accept-encoding': coding };
  const { etag = '', 'last-modified': modified = '' } = (await asked('/b/', accept)).headers;
  // One tag for all codings of a text has to be a weak one.
  expect(etag).toMatch(/^W\/"[^"]+"$/);
  for (const given of [etag, etag.slice(2), `"x", ${etag}`, `W/"a,b",${etag} , "y"`, '*']) {
    const answer = await asked('/b/', { ...accept, 'if-none-match': given });
    expect([answer.status, answer.headers.etag, answer.headers.vary], given).toEqual([304, etag, 'Accept-Encoding']);
    expect(answer.body.length).toBe(0);
  }
  expect((await asked('/b/', { ...accept, 'if-none-match': '"x", W/"y"' })).status).toBe(200);
  expect((await asked('/b/', { ...accept, 'if-modified-since': modified })).status).toBe(304);
  // A tag says more than a date does.
  expect((await asked('/b/', { ...accept, 'if-none-match': '"x"', 'if-modified-since': modified })).status).toBe(200);
  expect((await asked('/b/', { ...accept, 'if-match': '"x"' })).status).toBe(412);
});

it('serve says the same of safety with each answer, and opens data, fonts and scripts to other sites', async () => {
  for (const [path, open] of [
    ['/b/', null],
    ['/b/nothing', null],
    ['/b/uk', null],
    ['/b/data.csv', '*'],
    ['/b/page.json', '*'],
    ['/b/_astro/x.js', '*'],
  ] as const) {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
    expect(headers.get('referrer-policy'), path).not.toBeNull();
    expect(headers.get('permissions-policy'), path).toContain('camera=()');
    expect(headers.get('access-control-allow-origin'), path).toBe(open);
  }
  expect((await get('/b/')).headers.get('cache-control')).toBe('no-cache');
  expect((await get('/b/_astro/x.js')).headers.get('cache-control')).toContain('immutable');
});

it('serve shows no gap and no mixture while its folder is replaced', async () => {
  const place = join(parent, 'dist');
  const build = (name: string): string => {
    const built = join(parent, name);
    mkdirSync(join(built, 'a'), { recursive: true });
    writeFileSync(join(built, 'index.html'), name.repeat(50_000));
    writeFileSync(join(built, 'a', 'index.html'), name);
    return built;
  };
  await swap(build('0'), place, join(parent, 'old'));
  const site = await serve(place);
  let swapping = true;
  const seen: string[] = [];
  const client = async (): Promise<void> => {
    while (swapping)
      for (const path of ['', 'a', 'a/']) {
        const answer = await fetch(site.url + path);
        const words = await answer.text();
        seen.push(`${answer.status} ${/^(\d)\1*$/.test(words) && [1, 50_000].includes(words.length)}`);
      }
  };
  try {
    const clients = Array.from({ length: 8 }, client);
    for (let count = 1; count <= 20; count += 1) await swap(build(String(count % 10)), place, join(parent, 'old'));
    swapping = false;
    await Promise.all(clients);
    expect([...new Set(seen)]).toEqual(['200 true']);
  } finally {
    swapping = false;
    await site.close();
  }
});

it('serve waits for a folder that is away for a moment, and says so when it stays away', async () => {
  const place = join(parent, 'away');
  mkdirSync(place);
  writeFileSync(join(place, 'index.html'), 'back');
  renameSync(place, `${place}-moved`);
  const site = await serve(place);
  try {
    const waiting = fetch(site.url);
    renameSync(`${place}-moved`, place);
    expect(await (await waiting).text()).toBe('back');
  } finally {
    await site.close();
  }
  const impatient = await serve(join(parent, 'nowhere'), { patience: 0 });
  try {
    const { status, headers } = await fetch(impatient.url);
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
  } finally {
    await impatient.close();
  }
});
