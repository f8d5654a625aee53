import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Served } from '../../../src/cli/serve.ts';
import { rawRequest } from '../../support/raw-request.ts';

const folder = mkdtempSync(join(tmpdir(), 'oseredok-serve-'));
let served: Served;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'home');
  served = await serve(folder);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
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

it.each([
  ['127.0.0.1', /^http:\/\/localhost:\d+\/$/],
  ['0.0.0.0', /^http:\/\/localhost:\d+\/$/],
  ['::1', /^http:\/\/\[::1\]:\d+\/$/],
])('serve prints for %s an address that a browser understands', async (host, address) => {
  const other = await serve(folder, { host }).catch((error: NodeJS.ErrnoException) => error.code ?? '');
  // A machine may have no IPv6 at all.
  if (typeof other === 'string') return expect(['EADDRNOTAVAIL', 'EAFNOSUPPORT']).toContain(other);
  try {
    expect(other.url).toMatch(address);
    expect(await (await fetch(other.url)).text()).toBe('home');
  } finally {
    await other.close();
  }
});

const raw = (request: string): Promise<string> => rawRequest(served.origin, request);

it.each(['http://x', 'http://x?q=1', 'HTTPS://x:8443', 'http://x/'])(
  'serve takes %s, an address that ends with its host, for the root of that',
  async (address) => {
    const answer = await raw(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*home$/);
  },
);

it.each([
  ['Host: x\r\nHost: x\r\n', 400],
  ['Host: x\r\nHost: evil.example\r\n', 400],
  ['Host: a b\r\n', 400],
  ['Host: x/uk\r\n', 400],
  ['Host: me@x\r\n', 400],
  ['Host: x:http\r\n', 400],
  ['', 400],
  ['Host:\r\n', 200],
  ['Host: xn--d1abavqdlg.xn--j1amh:80\r\n', 200],
  ['Host: [::1]:4321\r\n', 200],
])('serve answers a request with the header %j by %i', async (hosts, status) => {
  const answer = await raw(`GET / HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});
