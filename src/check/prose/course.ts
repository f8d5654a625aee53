/** Rises, falls and comparisons that our own prose puts between two numbers that it cites. */
import type { Lang } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Told } from './told.ts';

/** A paragraph of a text. */
interface ToldParagraph extends Pick<Told, 'told' | 'cites' | 'place' | 'lang'> {
  readonly offset: number;
  readonly words: string;
  /** What may be wrong with its numbers. */
  readonly faults: () => string[];
}

/** A verb, and what it leads from and to. */
const FORWARDS: Readonly<Record<Lang, RegExp>> = {
  en: /[a-z]+(?: [^{}.,:;!?\n]{0,60})? from (\{[^{}]*\})[^{}.:;!?\n]{0,40} to (\{[^{}]*\})/giu,
  uk: /\p{L}+(?: [^{}.,:;!?\n]{0,60})? (?:з|із|зі|від) (\{[^{}]*\})[^{}.:;!?\n]{0,40} до (\{[^{}]*\})/giu,
};
/** What rises and what falls “from so many to so many”. */
const COURSE: Readonly<Record<Lang, readonly [rises: RegExp, falls: RegExp]>> = {
  en: [
    /\b(?:r[oi]se[sn]?|gr[eo]wn?|grows|increased|climbed)\b/iu,
    /\b(?:f[ea]ll(?:s|en)?|dropped|declined|decreased|shr[aiu]nk)\b/iu,
  ],
  uk: [
    /(?<!\p{L})(?:зріс|зрос|виріс|вирос|збільши|побільша|підвищи|піднял)\p{L}*/iu,
    /(?<!\p{L})(?:впа[вл]|зменши|поменша|знизи|скороти)\p{L}*/iu,
  ],
};

/** Reports “fell” of numbers that rise, “fewer than” of one that is more, and the other way about. */
export function checkCourse(side: ToldParagraph, problems: Problems): void {
  const { told, cites, place, lang, offset, words, faults } = side;
  const own = cites.filter((cite) => cite.offset >= offset && cite.offset < offset + words.length);
  // The pattern begins at every word of a text: it took a twentieth of checking one.
  if (own.length < 2) return;
  checkCompared(side, own, problems);
  for (const { index, 0: said } of told.slice(offset, offset + words.length).matchAll(FORWARDS[lang])) {
    const inside = own.filter((cite) => cite.offset > offset + index && cite.offset < offset + index + said.length);
    const [then, now] = inside.map(({ number }) => number);
    if (inside.length !== 2 || then?.value === undefined || now?.value === undefined) continue;
    const [rises, falls] = COURSE[lang].map((verb) => verb.exec(said)?.[0]);
    const wrong = now.value > then.value ? falls : now.value < then.value ? rises : undefined;
    if (then.measured !== now.measured || wrong === undefined || (rises !== undefined && falls !== undefined)) continue;
    problems.report(place.file, 'course-differs', place.at(offset + index + said.indexOf(wrong), wrong.length), {
      words: wrong,
      here: inside[0]?.text ?? '',
      there: inside[1]?.text ?? '',
      behind: faults(),
    });
  }
}

/** Two numbers taken together are held against none: “less than {a} and {b} together”. */
const ADDED: Readonly<Record<Lang, string>> = {
  en: String.raw`(?!(?:%| per cent)?(?: [a-z]+){0,2} (?:and|plus|with) [^.;]*\{)`,
  uk: String.raw`(?!(?:[ \u00a0]?%)?(?: \p{L}+){0,2} (?:і|й|та|плюс|разом із|з|із|разом з) [^.;]*\{)`,
};

/**
 * A number, its noun, and what it is more than, or less. Of what stands behind “of” or “with” something else is said;
 * where a part or a multiple is compared, the numbers themselves tell nothing.
 */
const COMPARED: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    String.raw`(?=\{)(?<!\b(?:of|from|with|among|to|in|than|for|by) (?:the |these |those |all |about )?)(\{[^{}]*\})` +
      String.raw`(?:%| per cent)?(?: [a-z]+){0,3}(?:[,:]| –| (?:is|are|was|were))? ` +
      String.raw`(?:about |far |much |a (?:hundred|thousand) )*` +
      String.raw`(?:(more|higher|larger|greater)|(fewer|less|lower|smaller)) than (?:the |those |these )?(\{[^{}]*\})` +
      ADDED.en,
    'giu',
  ),
  uk: new RegExp(
    String.raw`(?=\{)(?<!(?<!\p{L})(?:з|із|зі|до|від|серед|на|у|в|за|ніж|для|про) )(\{[^{}]*\})` +
      String.raw`(?:[ \u00a0]?%)?(?: \p{L}+){0,3}(?:[,:]| –| –? ?це)? (?:(?:значно|набагато|на (?:сотню|тисячу)) )*` +
      String.raw`(?:((?:більш|вищ)(?:е|а|ий|і))|((?:менш|нижч)(?:е|а|ий|і))),? (?:ніж|за|від|як) (?:ті )?(\{[^{}]*\})` +
      ADDED.uk,
    'giu',
  ),
};

function checkCompared(
  { told, place, lang, offset, words, faults }: ToldParagraph,
  own: Told['cites'],
  problems: Problems,
): void {
  for (const found of told.slice(offset, offset + words.length).matchAll(COMPARED[lang])) {
    const { 0: said, 1: here = '', 2: more, 3: less, 4: there = '', index } = found;
    const inside = own.filter((cite) => cite.offset >= offset + index && cite.offset < offset + index + said.length);
    const [one, other] = inside.map(({ number }) => number);
    if (inside.length !== 2 || one?.value === undefined || other?.value === undefined) continue;
    if (one.unit !== other.unit || one.value === other.value) continue;
    const word = more ?? less ?? '';
    if (one.value > other.value === (more !== undefined)) continue;
    problems.report(place.file, 'comparison-differs', place.at(offset + index + said.lastIndexOf(word), word.length), {
      ...{ words: word, here, there, behind: faults() },
    });
  }
}
