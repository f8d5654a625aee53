/** Words that charts quote and no row does, and words that must stand in no document. */
import { familyOf } from '../charts/registry.ts';
import type { ChartsConfig, Quoted } from '../model/chart.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';
import type { Located } from '../read/json.ts';

/** The words that entries quote, as rows: they are anchored as those are. */
export function wordsOfCharts(
  charts: Located<{ charts: ChartsConfig }> | null,
  problems: Problems,
): readonly Row<Quoted>[] {
  if (charts === null) return [];
  return problems.recall('words of charts', charts.file.path, [charts], () =>
    charts.value.charts.flatMap((config, index) =>
      familyOf(config)
        .uses(config)
        .flatMap((use): Row<Quoted>[] => {
          if (use.kind !== 'words') return [];
          const at: Row<Quoted>['at'] = (path) => charts.at(['charts', index, ...use.at, ...path]);
          return [{ value: use.words, file: charts.file, at }];
        }),
    ),
  );
}

/** A word that stands in a document all the same. */
interface Said {
  /** Place of the beginning in its list. */
  readonly nth: number;
  readonly beginning: string;
  readonly word: string;
  readonly document: string;
}

/** The first word of a document that begins so, for each of the beginnings. */
export function saidAfterAll(beginnings: readonly string[], texts: ReadonlyMap<string, string>): Said[] {
  const found = new Map<string, Omit<Said, 'nth'>>();
  const sought = new Map(beginnings.map((beginning) => [beginning, beginning.toLowerCase()]));
  for (const [document, text] of texts) {
    const small = text.toLowerCase();
    for (const [beginning, letters] of sought) {
      // The pattern takes longer to make than all texts take to be looked through.
      if (!small.includes(letters)) continue;
      const word = new RegExp(`(?<![\\p{L}\\p{M}])${beginning}[\\p{L}\\p{M}’']*`, 'iu').exec(text)?.[0];
      if (word === undefined) continue;
      found.set(beginning, { beginning, word, document });
      sought.delete(beginning);
    }
  }
  return beginnings.flatMap((beginning, nth) => {
    const said = found.get(beginning);
    return said === undefined ? [] : [{ ...said, nth }];
  });
}
