import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort, runningAt } from '../../../src/cli/place.ts';

const HOST = '127.0.0.1';

/** A server that answers nothing at first, and the folder of a project in which somebody says that it runs. */
async function somebody(): Promise<{ port: number; folder: string; says: (pid: number) => void; stop: () => void }> {
  const server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'oseredok-dev-'));
  mkdirSync(join(folder, '.astro'));
  const says = (pid: number): void =>
    writeFileSync(join(folder, '.astro', 'dev.json'), JSON.stringify({ pid, url: `http://${HOST}:${port}/` }));
  return { port, folder, says, stop: () => server.close() };
}

it('freePort is the port that is wanted, or another where somebody has it', async () => {
  const { port, stop, folder } = await somebody();
  expect(await freePort({ port, host: HOST })).not.toBe(port);
  stop();
  expect(await freePort({ port, host: HOST })).toBe(port);
  rmSync(folder, { recursive: true });
});

it('runningAt knows a server for editing that runs, and not what one that was killed has left', async () => {
  const { folder, says, stop, port } = await somebody();
  try {
    expect(await runningAt(folder)).toBeNull();
    says(process.pid);
    expect(await runningAt(folder)).toBe(`http://${HOST}:${port}/`);
    // No process has this number.
    says(2 ** 30);
    expect(await runningAt(folder)).toBeNull();
    // The number of one that was killed is that of another program by now.
    says(process.pid);
    stop();
    expect(await runningAt(folder)).toBeNull();
    writeFileSync(join(folder, '.astro', 'dev.json'), '{"pid":');
    expect(await runningAt(folder)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
