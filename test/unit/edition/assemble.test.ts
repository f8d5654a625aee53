import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { writeContent } from '../../bench/bench.ts';

it('assembling finds nothing wrong with the made-up corpus of the benchmark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oseredok-corpus-'));
  try {
    writeContent(folder, 4);
    const { problems, edition } = assemble({ root: folder, base: '/' });
    expect(problems).toEqual([]);
    expect(edition?.documents).toHaveLength(7);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
