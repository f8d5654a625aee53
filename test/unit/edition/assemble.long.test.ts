import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { writeContent } from '../../bench/bench.ts';
import { createHash } from 'node:crypto';
import { edition, memory } from '../../../src/edition/current.ts';
import { bodyStart } from '../../../src/read/front-matter.ts';
import { collapseSpace, parseTranscription } from '../../../src/text/reading.ts';
import { FIXTURES, PROJECT } from '../../support/tree.ts';

it('assembling finds nothing wrong with the made-up corpus of the benchmark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oseredok-corpus-'));
  try {
    writeContent(folder, 4);
    const { problems, edition } = assemble({ root: folder, base: '/', memory });
    expect(problems).toEqual([]);
    expect(edition?.documents).toHaveLength(7);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

// The three documents against the files that they were transcribed in.

const { documents } = edition();
it('the three documents are there', () =>
  expect(documents.map(({ slug }) => slug).sort()).toEqual(['new-ties', 'production-cells', 'zhytomyr-station']));

it.each([
  ['production-cells', '000_c3f7ce2fb380239d.txt'],
  ['new-ties', '001_af1945dec7d8b539.txt'],
  ['zhytomyr-station', '002_db9e1977d2e65054.txt'],
])('the document %s is its source, character for character, but for white space', (slug, file) => {
  const bytes = readFileSync(join(FIXTURES, 'transcriptions', file));
  const document = documents.find((one) => one.slug === slug);
  expect(document?.meta.sourceFile).toBe(file);
  expect(document?.meta.sourceSha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  // The written rule: markup stripped and runs of white space collapsed, the two are equal.
  expect(collapseSpace(document?.reading.text ?? '')).toBe(collapseSpace(bytes.toString('utf8')));
});

it('the comparison with the sources notices a single changed letter', () => {
  const path = join(PROJECT, 'content/documents/zhytomyr-station/transcription.md');
  const text = readFileSync(path, 'utf8').replace('нартколективу', 'партколективу');
  const source = readFileSync(join(FIXTURES, 'transcriptions', '002_db9e1977d2e65054.txt'), 'utf8');
  expect(collapseSpace(parseTranscription(text, bodyStart(text)).text)).not.toBe(collapseSpace(source));
});
