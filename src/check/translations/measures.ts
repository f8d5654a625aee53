/** The promise about measures and words of a kind: a week is a week in the translation, a congress no conference. */
import { type Lang, type SourceLanguage, type Span, between } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { StoredTranslation } from '../../read/translation.ts';
import { monthsIn, type NamedMonth } from '../../text/dates/named-dates.ts';
import { exchangedKin } from '../../text/compared/kin-words.ts';
import { exchangedMeasures } from '../../text/compared/measure-words.ts';

/** What names something and is not printed, or prints a number: a mark without its words. */
const MARK = /\{[^{}|]*\|?|\}/gu;

interface Said extends Span {
  readonly words: string;
}

/** Reports measures and words of a kind of a translation that stand in the place of others of the source. */
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
    const { language } = front.value;
    const kin = exchangedKin([words, lang], [text, language], 'membership');
    const spelt = (from: string, { start, end }: Span): Said => ({ start, end, words: from.slice(start, end) });
    const exchanged = [
      ...(kin === null ? [] : [{ said: spelt(words, kin.said), meant: spelt(text, kin.meant) }]),
      ...exchangedMeasures(words, lang, text, language),
      ...exchangedMonths(words, lang, text, language),
    ];
    for (const { said, meant } of exchanged)
      problems.report(prose.file, 'measure-exchanged', between(prose.start + said.start, prose.start + said.end), {
        words: said.words,
        source: meant.words,
      });
  }
}

/** Months that the source does not name, or not so often, each with one of its own that the translation lacks. */
function exchangedMonths(
  words: string,
  lang: Lang,
  source: string,
  language: SourceLanguage,
): { readonly said: NamedMonth; readonly meant: NamedMonth }[] {
  const there = monthsIn(source, language);
  if (there.length === 0) return [];
  const here = monthsIn(words, lang);
  const beyond = (one: readonly NamedMonth[], other: readonly NamedMonth[]): NamedMonth[] =>
    [...Map.groupBy(one, ({ month }) => month)].flatMap(([month, same]) =>
      same.slice(other.filter((also) => also.month === month).length),
    );
  const lacking = beyond(there, here);
  return beyond(here, there).flatMap((said, index) => {
    const meant = lacking[index];
    return meant === undefined ? [] : { said, meant };
  });
}
