import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Served } from '../../../src/cli/serve.ts';

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
