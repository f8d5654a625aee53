/**
 * Quotations that run from one block into the next. A number never does, nor do the words of a claim. A recommendation
 * may where the border cuts its sentence in two, as line breaks of a transcription sometimes do. A note speaks of a
 * passage, of such a border too, and may run over it.
 */
import type { Block } from '../../model/edition.ts';
import { shiftedIn, valueOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { Anchored } from '../../model/common.ts';
import type { AnchoredRow } from '../../read/data.ts';

interface Tables {
  readonly claims: readonly AnchoredRow<Quoting>[];
  readonly setAside: readonly AnchoredRow<Quoting>[];
  readonly recommendations: readonly AnchoredRow<Quoting>[];
  readonly excluded: readonly AnchoredRow<Quoting>[];
}
interface Quoting {
  readonly document: string;
}

/** The blocks in which a quotation stands, where they are more than one. */
export function blocksUnder({ span }: Anchored, { parsed }: Pick<DraftDocument, 'parsed'>): readonly Block[] {
  const blocks = parsed.blocks.filter(({ start, end }) => start < span.end && end > span.start);
  return blocks.length > 1 ? blocks : [];
}

/** Reports each quotation that runs over a border where it must not. */
export function checkBorders(tables: Tables, drafts: ReadonlyMap<string, DraftDocument>, problems: Problems): void {
  const strict = [...tables.claims, ...tables.setAside];
  const lenient = [...tables.recommendations, ...tables.excluded];
  for (const [rows, mayCutSentence] of [
    [strict, false],
    [lenient, true],
  ] as const)
    for (const { row, anchored } of rows) {
      const draft = drafts.get(row.value.document);
      const blocks = draft === undefined || !anchored.words.includes('\n') ? [] : blocksUnder(anchored, draft);
      const [first, second] = blocks;
      if (first === undefined || second === undefined || (mayCutSentence && cutsSentence(anchored.words))) continue;
      problems.report(row.file, 'quote-across-blocks', row.at(['quote']), {
        block: first.id,
        next: second.id,
        behind: [shiftedIn(row.value.document)],
        ...('id' in row.value ? { fault: valueOf(String(row.value.id)) } : {}),
        nearest: anchored.words.split('\n'),
      });
    }
}

/** Does every border in some words stand inside a sentence? */
function cutsSentence(words: string): boolean {
  const parts = words.split('\n');
  return parts
    .slice(1)
    .every((next, at) => !/[.!?…:;]["»”)]*\s*$/u.test(parts[at] ?? '') && /^\s*[\p{Ll}\d]/u.test(next));
}
