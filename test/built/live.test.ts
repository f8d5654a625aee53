import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { builtFiles } from '../support/site.ts';

describe('the built site', () => {
  const files = builtFiles().filter((file) => /\.(html|js|css|json)$/.test(file));

  it('the built site holds nothing of the dev server: neither its panel of problems nor its messages', () => {
    expect(files.length).toBeGreaterThan(20);
    const found = files.filter((file) =>
      /live-problems|oseredok:(problems|hello)|@vite\/client|__open-in-editor/.test(
        readFileSync(join(dist, file), 'utf8'),
      ),
    );
    expect(found).toEqual([]);
  });
});
