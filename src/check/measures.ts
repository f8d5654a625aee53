/** The promise about measures: a week of the source is a week of the translation, a pood no pound. */
import type { Lang } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredTranslation } from '../read/translation.ts';
import { exchangedMeasures } from '../text/measure-words.ts';

/** What names something and is not printed, or prints a number: a mark without its words. */
const MARK = /\{[^{}|]*\|?|\}/gu;

/** Reports measures of a translation that stand in the place of others of the source. */
export function checkMeasures(
  { parsed, front }: DraftDocument,
  lang: Lang,
  translations: readonly StoredTranslation[],
  problems: Problems,
): void {
  if (front === null) return;
  const blocks = new Map(parsed.blocks.map((block) => [block.id, block]));
  for (const { block, prose, written, free, inPlace } of translations) {
    const source = blocks.get(block);
    if (source === undefined || written === null || free || !inPlace) continue;
    const words = prose.file.text.slice(prose.start, prose.end).replace(MARK, (mark) => ' '.repeat(mark.length));
    const text = parsed.text.slice(source.start, source.end);
    for (const { said, meant } of exchangedMeasures(words, lang, text, front.value.language))
      problems.report(prose.file, {
        code: 'measure-exchanged',
        start: prose.start + said.start,
        end: prose.start + said.end,
        params: { words: said.words, source: meant.words },
      });
  }
}
