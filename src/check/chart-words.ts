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
  return beginnings.flatMap((beginning, nth): Said[] => {
    const letters = beginning.toLowerCase();
    for (const [document, text] of texts) {
      // The pattern takes longer to make than all texts take to be looked through.
      if (!text.toLowerCase().includes(letters)) continue;
      const words = new RegExp(`(?<![\\p{L}\\p{M}])${beginning}[\\p{L}\\p{M}’']*`, 'iu');
      const word = words.exec(text)?.[0];
      if (word !== undefined) return [{ nth, beginning, word, document }];
    }
    return [];
  });
}
