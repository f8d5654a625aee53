import { expect, it } from 'vitest';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import { anchorRows } from '../../../src/read/data.ts';
import type { DraftDocument } from '../../../src/read/document.ts';
import { parseTranscription } from '../../../src/text/reading.ts';

const FILE = new SourceFile('data/claims.json', '{}');

/** What is told of a quotation of the first of two documents. */
function toldOf(quote: string, ...texts: readonly [own: string, other: string]): string[] {
  const problems = new Problems();
  const drafts = new Map(
    texts.map((text, at) => {
      const slug = ['own', 'other'][at]!;
      return [slug, { slug, parsed: parseTranscription(text) } as unknown as DraftDocument];
    }),
  );
  anchorRows(
    [{ value: { document: 'own', quote }, file: FILE, at: () => ({ start: 0, end: 1 }) }],
    drafts,
    [...drafts.keys()],
    problems,
  );
  return problems.list().map(({ code }) => code);
}

it('anchorRows finds words of another document', () => {
  expect(toldOf('Двоє секретарів', 'Троє членів бюро.', 'Двоє секретарів осередку.')).toEqual(['quote-elsewhere']);
});

it('anchorRows holds words to their own document where it has the same letters', () => {
  const told = toldOf('П’ятеро секретарів', "П'ятеро секретарів осередку.", 'П’ятеро секретарів райкому.');
  expect(told).toEqual(['quote-differs']);
});
