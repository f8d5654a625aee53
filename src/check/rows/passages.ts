/**
 * One passage, one row: an action of a source is counted once, and what is counted is not at the same time listed as
 * never counted. Several actions may be taken from the same words, where what they ask for is not the same.
 */
import { LANGS } from '../../model/common.ts';
import type { StoredExcluded, StoredRecommendation } from '../../model/recommendation.ts';
import { doubledId } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { AnchoredRow } from '../../read/data.ts';

type Passage =
  | { readonly as: 'counted'; readonly quoting: AnchoredRow<StoredRecommendation> }
  | { readonly as: 'excluded'; readonly quoting: AnchoredRow<StoredExcluded> };

/** Reports recommendations that stand twice, passages not counted that stand twice, and those that are both. */
export function checkPassages(
  recommendations: readonly AnchoredRow<StoredRecommendation>[],
  excluded: readonly AnchoredRow<StoredExcluded>[],
  problems: Problems,
): void {
  const passages: Passage[] = [
    ...recommendations.map((quoting): Passage => ({ as: 'counted', quoting })),
    ...excluded.map((quoting): Passage => ({ as: 'excluded', quoting })),
  ];
  for (const inDocument of Map.groupBy(passages, ({ quoting }) => quoting.row.value.document).values()) {
    const order = new Map(inDocument.map((passage, index) => [passage, index]));
    let open: Passage[] = [];
    for (const passage of inDocument.toSorted((a, b) => spanOf(a).start - spanOf(b).start)) {
      open = open.filter((other) => spanOf(other).end > spanOf(passage).start);
      // One is enough to tell: what stands three times would be told three times.
      const other = open.find((candidate) => clash(candidate, passage) !== null);
      if (other !== undefined) {
        // The row that stands later in the file is the one too many.
        const [kept, doubled] =
          (order.get(other) ?? 0) < (order.get(passage) ?? 0) ? [other, passage] : [passage, other];
        report(kept, doubled, problems);
      }
      open.push(passage);
    }
  }
}

function spanOf({ quoting }: Passage): { readonly start: number; readonly end: number } {
  return quoting.anchored.span;
}

function report(kept: Passage, doubled: Passage, problems: Problems): void {
  const code = clash(kept, doubled);
  const { row } = doubled.quoting;
  if (code !== null)
    problems.report(row.file, code, row.at(['quote']), {
      id: row.value.id,
      other: kept.quoting.row.value.id,
      behind: [doubledId(row.value.id)],
    });
}

/** What is wrong with two passages that share words; null where nothing is. */
function clash(one: Passage, other: Passage): 'passage-both-ways' | 'passage-twice' | null {
  if (one.as !== other.as) return 'passage-both-ways';
  if (!sameWords(one, other)) return sameGist(one, other) ? 'passage-twice' : null;
  if (one.as === 'excluded' || other.as === 'excluded') return 'passage-twice';
  const [a, b] = [one.quoting.row.value, other.quoting.row.value];
  const sameAction = a.theme === b.theme && a.addressee === b.addressee;
  return sameAction || sameGist(one, other) ? 'passage-twice' : null;
}

/** Of two quotations that differ by a word or two at their ends, at least so much is common. */
const NEARLY_ALL = 0.75;

function sameWords(one: Passage, other: Passage): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= NEARLY_ALL * Math.max(a.end - a.start, b.end - b.start);
}

/** Do two rows say the same in one of the languages, signs and capitals aside? */
function sameGist(one: Passage, other: Passage): boolean {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [a, b] = [one.quoting.row.value.gist, other.quoting.row.value.gist];
  return LANGS.some((lang) => plain(a[lang]) === plain(b[lang]));
}
