/** Ties of a chart hold to their rows: who acts and upon whom is named there, and who acts stands in the nominative. */
import type { Path } from '../../model/schema-inside.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Data } from '../../read/data.ts';
import { exchangedRow } from '../../problems/entities.ts';
import { listsIn, textAt } from '../rows/lists.ts';

/** Forms of one word begin alike; short ones have fewer letters to tell by. */
const stems = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, word.length < 6 ? 3 : 4));

/** Ukrainian endings that no subject has; «райком» is one all the same. */
const OBLIQUE = /(?:[оеє]ю|[ая]ми|[иі]ми|ого|ому|[иі]х|ові|еві|(?<!к)ом)$/u;
const SIDES = ['who', 'whom'] as const;

type Report = (code: 'tie-words' | 'tie-subject', path: Path, words: string, row: string) => void;

/** Reports ties of which who acts, or upon whom, is not in the words of their row, or have changed places. */
export function checkTies({ charts, recommendations, vocabulary }: Data, problems: Problems): void {
  if (charts === null) return;
  const rows = new Map(recommendations.map(({ value }) => [value.id, value]));
  const labels = new Map((vocabulary?.value.addressees ?? []).map(({ id, label }) => [id, label]));
  for (const { path, rows: ties } of listsIn(charts.value)) {
    if (path.at(-1) !== 'ties') continue;
    ties.forEach((tie, index) => {
      const from = rows.get(textAt(tie, ['from']) ?? '');
      const report: Report = (code, way, words, row) =>
        problems.report(charts.file, code, charts.at([...path, index, ...way]), {
          words,
          id: row,
          // Both languages of a tie, and both of its sides, are one mistake.
          fault: `ties/${path.slice(1).join('/')}/${index}`,
          behind: ties.map((other) => exchangedRow([textAt(tie, ['id']) ?? '', textAt(other, ['id']) ?? ''])),
        });
      checkSubject(tie, report);
      // Without the vocabulary nobody knows who is to act.
      if (from === undefined || vocabulary === null) return;
      const label = labels.get(from.addressee);
      for (const side of SIDES) {
        const words = textAt(tie, [side, 'uk']);
        // A quotation in Russian is told in Ukrainian by its gist.
        const known = new Set(stems(`${from.quote} ${from.gist.uk} ${side === 'who' ? (label?.uk ?? '') : ''}`));
        if (words !== null && stems(words).length > 0 && !stems(words).some((stem) => known.has(stem)))
          report('tie-words', [side, 'uk'], words, from.id);
      }
    });
  }
}

function checkSubject(tie: unknown, report: Report): void {
  const subject = textAt(tie, ['who', 'uk']);
  const [first = ''] = subject?.toLowerCase().match(/\p{L}+/u) ?? [];
  const id = textAt(tie, ['id']) ?? '';
  if (subject !== null && OBLIQUE.test(first)) report('tie-subject', ['who', 'uk'], subject, id);
}
