/**
 * What the sources do not say is not said in either language of our prose: a “not” that one of them lost turns it
 * round. Of every denial nobody can ask so much: of 1,900 sentences 67 deny in one language what the other says in its
 * own way.
 */
import type { Lang } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import { Saying } from '../../text/compared/denials.ts';
import type { Paragraph } from './told-names.ts';

const SAID =
  'sa(?:y|ys|id)|states?|stated|tells?|told|knows?|known|gives?|given|names?|named|explain(?:s|ed)?|see|seen';
/** Words that something is not said, and those that say so without a “not”. */
const SILENT: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(String.raw`\b(?:not|cannot|n’t|never|nobody|nothing)\b[^.;:]{0,20}\b(?:${SAID})\b`, 'iu'),
  uk: /(?<!\p{L})(?:не (?:ка[жз]|сказан|назва|назив|відом|зна[єю]|пода[єнв]|поясн|видно|говор)|невідом|нічого)/iu,
};
const OTHERWISE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:le(?:aves?|ft|aving) out|few|before|all that|remains?|only|silen\w*|open)\b/iu,
  uk: /мовч|бракує|лише|тільки|відкрит/iu,
};
/** The id of a number and the address of a link are not read. */
const MARK = /\{[^{}]*\}|\]\([^()\s]*\)/gu;

/** Reports a sentence in which one language says that something is not said, and the other denies nothing. */
export function compareSilences(en: Paragraph, uk: Paragraph, file: () => string, problems: Problems): void {
  const [ours, theirs] = [en.sentences, uk.sentences];
  if (ours.length !== theirs.length) return;
  theirs.forEach((ukrainian, index) => {
    const english = ours[index] ?? '';
    const [here, there] = [isSilent(ukrainian, 'uk'), isSilent(english, 'en')];
    const lost = (there && deniesNothing(ukrainian, 'uk')) || (here && deniesNothing(english, 'en'));
    if (!lost) return;
    const at = uk.words.indexOf(ukrainian);
    problems.report(uk.place.file, 'silence-differs', uk.place.at(uk.offset + at, ukrainian.length), {
      words: shortened(ukrainian),
      other: shortened(english),
      file: file(),
    });
  });
}

const isSilent = (sentence: string, lang: Lang): boolean => SILENT[lang].test(sentence.replace(MARK, ''));

function deniesNothing(sentence: string, lang: Lang): boolean {
  const said = new Saying(sentence.replace(MARK, ''), lang);
  return said.sure.length === 0 && said.weak === 0 && !OTHERWISE[lang].test(said.text);
}

/** Of a sentence so many letters are shown. */
const SHOWN = 60;
const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`;
