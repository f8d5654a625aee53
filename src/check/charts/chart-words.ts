/** Words that charts quote and no row does, and words that must stand in no document. */
import { familyOf } from '../../charts/registry.ts';
import type { ChartsConfig, Quoted } from '../../model/chart.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import type { Located } from '../../read/json.ts';

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
interface FoundWord {
  /** Place of the beginning in its list. */
  readonly nth: number;
  readonly beginning: string;
  readonly word: string;
  readonly document: string;
}

/** The first word of a document that begins so, for each of the beginnings. */
export function saidAfterAll(
  beginnings: readonly string[],
  texts: ReadonlyMap<string, string>,
  problems: Problems,
): FoundWord[] {
  const all = beginnings.join('\n');
  const inTexts = [...texts].map(([document, text]) => {
    const words = problems.recall('words that begin so', `${document}\n${all}`, [text], () =>
      wordsThatBegin(beginnings, text),
    );
    return { document, words };
  });
  return beginnings.flatMap((beginning, nth) => {
    const first = inTexts.find(({ words }) => words.has(beginning));
    const word = first?.words.get(beginning);
    return first === undefined || word === undefined ? [] : [{ nth, beginning, word, document: first.document }];
  });
}

/** By its beginning, the first word of a text that begins so. */
function wordsThatBegin(beginnings: readonly string[], text: string): ReadonlyMap<string, string> {
  const small = text.toLowerCase();
  return new Map(
    beginnings.flatMap((beginning) => {
      // The pattern takes longer to make than all texts take to be looked through.
      if (!small.includes(beginning.toLowerCase())) return [];
      const word = new RegExp(`(?<![\\p{L}\\p{M}])${beginning}[\\p{L}\\p{M}’']*`, 'iu').exec(text)?.[0];
      return word === undefined ? [] : [[beginning, word] as const];
    }),
  );
}
