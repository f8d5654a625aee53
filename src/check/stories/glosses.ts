/** What is said of a quotation in a figure: where it renders the words, it says what they say. */
import { type Anchored, type Bilingual, between, type Lang, type Span } from '../../model/common.ts';
import { t } from '../../problems/catalogue/entry.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn } from '../../problems/whole.ts';
import type { StoredQuote, StoredRow } from '../../read/directive.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { Prose } from '../../read/prose.ts';
import { opposites, Saying, turnedRound } from '../../text/compared/denials.ts';
import { readNumerals } from '../../text/numbers/read.ts';
import { lostKinds, spokenOf } from '../../text/compared/spoken-of.ts';

/** Which of the two has the word, and which has not. */
const SIDES = {
  quotation: { here: t('The quotation', 'Цитата'), there: t('its gloss', 'в поясненні') },
  gloss: { here: t('The gloss', 'Пояснення'), there: t('its quotation', 'в цитаті') },
};
type Side = keyof typeof SIDES;

/** A word of one of the two that the other lacks. */
interface Differing {
  readonly by: Side;
  readonly word: string;
}

/** Reports what is said of quotations that were found, where it renders other words. */
export function checkGlosses(
  rows: readonly StoredRow[],
  lang: Lang,
  draft: DraftDocument,
  places: ReadonlyMap<StoredQuote, Anchored>,
  problems: Problems,
): void {
  const language = draft.front?.value.language;
  if (language === undefined || language === lang) return;
  for (const { quote, gloss } of rows) {
    const place = quote === null ? undefined : places.get(quote);
    if (gloss === null || quote === null || place === undefined) continue;
    const said = gloss.file.text
      .slice(gloss.start, gloss.end)
      .replaceAll(/\{[^{}]*\}/gu, (cite) => ' '.repeat(cite.length));
    const translation = draft.translations[lang].find(({ block }) => block === place.block);
    if (translation === undefined || !renders(said, translation.prose)) continue;
    const differing = differences(new Saying(quote.text, language), new Saying(said, lang));
    if (differing === null) continue;
    const { by, word } = differing;
    const at = gloss.start + said.indexOf(word);
    problems.report(gloss.file, 'gloss-differs', by === 'gloss' ? between(at, at + word.length) : gloss, {
      ...(SIDES[by] satisfies Readonly<Record<'here' | 'there', Bilingual>>),
      word,
      behind: [saidIn(draft.slug)],
    });
  }
}

/** A gloss of so few words says where or when, and renders nothing. */
const FEW = 4;
/** So many of the words of a rendering stand in the translation of the document: one or two may be slips. */
const MOST = 2 / 3;

/** Does a gloss say the words in another language, rather than something of them? */
function renders(gloss: string, { file, start, end }: Prose): boolean {
  const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = wordsIn(gloss);
  const known = new Set(wordsIn(file.text.slice(start, end)));
  return own.length >= FEW && own.filter((word) => known.has(word)).length >= own.length * MOST;
}

/** The first word that one has and the other lacks; null where they say the same. */
function differences(quotation: Saying, gloss: Saying): Differing | null {
  const cut = ({ text }: Saying, { start, end }: Span): string => text.slice(start, end);
  const [opposite] = opposites(quotation, gloss);
  if (opposite !== undefined) return { by: 'gloss', word: cut(gloss, opposite) };
  const turned = turnedRound(quotation, gloss);
  if (turned !== null)
    return turned.by === 'source'
      ? { by: 'quotation', word: cut(quotation, turned.word) }
      : { by: 'gloss', word: cut(gloss, turned.word) };
  const known = readNumerals(quotation.text, quotation.language).flatMap(({ value, range }) => range ?? [value]);
  const strange = readNumerals(gloss.text, gloss.language).find(({ value }) => value !== 1 && !known.includes(value));
  if (strange !== undefined) return { by: 'gloss', word: strange.words };
  const [lost] = lostKinds(spokenOf(quotation.text, quotation.language), spokenOf(gloss.text, gloss.language));
  return lost === undefined ? null : { by: 'quotation', word: cut(quotation, lost.word) };
}
