/**
 * What can be told of a translation without its marks: each block is in its language, finished, about as long as its
 * source, and no copy of another; a gap is no translation.
 */
import { type Lang, between } from '../../model/common.ts';
import type { ReadingText } from '../../model/edition.ts';
import { isUnfinished, draftMark, isPlaceholder } from '../../model/placeholders.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import type { Problems } from '../../problems/problem.ts';
import { documentAround } from '../../problems/whole.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { StoredTranslation } from '../../read/translation.ts';
import { skeletons } from '../../text/compared/cognates.ts';
import { foreignIn, isPlainly, LANGUAGE_NAMES, languageOf } from '../../text/language-of.ts';
import { singleSpaces } from '../../text/reading.ts';
import { roundBrackets, unpairedBrackets } from '../../text/slips.ts';
import { reportTyping } from '../prose/typing.ts';

/** A translation that is shorter or longer than its source by more than this lacks or has words. */
const [LEAST, MOST] = [0.4, 2.5];
/** Shorter blocks than this may well be said in few words, or need many. */
const TELLING = 80;
/** Only translations have marks with words. */
const MARK = /\{[a-z][a-z0-9-]*\|[^{}]+\}/u;
/** So many words in common make a reason a translation; of about the length of a long source, one does. */
const COMMON = 4;
const LONG = 150;
const ABOUT = [0.75, 1.5] as const;
const SAYS_WHY =
  /translat|transcri|illegible|cannot be read|missing|torn|перекла|транскри|нечитк|прочита|бракує|втрачен|відірва/iu;

/**
 * Reports what is wrong with the words of the translations of a document in one language.
 * @returns those of which nothing else can be said
 */
export function checkTranslatedText(
  { parsed }: DraftDocument,
  lang: Lang,
  translations: readonly StoredTranslation[],
  problems: Problems,
): ReadonlySet<StoredTranslation> {
  const strange = new Set<StoredTranslation>();
  const blocks = new Map(parsed.blocks.map((block) => [block.id, parsed.text.slice(block.start, block.end)]));
  const foreign: StoredTranslation[] = [];
  // Where blocks have shifted, those that seem to be in place may be others.
  const steady = translations.every(({ inPlace }) => inPlace);
  const seen = new Map<string, { readonly block: string; readonly source: string }>();
  for (const translation of translations) {
    const { block, prose, heading, written, free, inPlace } = translation;
    const source = blocks.get(block);
    const words = prose.file.text.slice(prose.start, prose.end);
    if (source === undefined || words === '') continue;
    const { file, start: from } = prose;
    const mark = source.includes('???') ? null : draftMark(words);
    if (mark !== null) {
      const text = words.slice(mark.start, mark.end);
      problems.report(file, 'text-unfinished', between(from + mark.start, from + mark.end), { text });
      strange.add(translation);
      continue;
    }
    if (written === null) {
      if (isTranslation(words, source)) problems.report(file, 'gap-translated', heading, { block });
      continue;
    }
    if (isUnfinished(words) || (isPlaceholder(words) && source.length > words.length * 2)) {
      problems.report(file, 'text-unfinished', prose, { text: words.slice(0, 40) });
      strange.add(translation);
      continue;
    }
    reportTyping(words, file, (offset, length) => between(from + offset, from + offset + length), problems);
    if (steady && inPlace) checkBrackets(words, source, translation, problems);
    const plain = singleSpaces(words.replace(/\{[^{}|]*\|?|\}/g, ''));
    const stretch = isPlainly(plain, lang) ? null : foreignIn(words, lang);
    if (stretch?.end === words.trimEnd().length && stretch.start === 0) {
      foreign.push(translation);
      strange.add(translation);
      continue;
    }
    if (stretch !== null)
      problems.report(file, 'text-language', between(from + stretch.start, from + stretch.end), {
        language: LANGUAGE_NAMES[lang],
        other: LANGUAGE_NAMES[stretch.language],
      });
    const other = seen.get(plain);
    if (other !== undefined && other.source !== source && plain.length > 20) {
      problems.report(file, 'block-copied', heading, { block, other: other.block });
      strange.add(translation);
    } else seen.set(plain, { block, source });
    if (!free && steady) checkStrong(parsed, translation, problems);
    if (!free && inPlace) checkLength(plain, source, translation, problems);
  }
  reportForeign(foreign, lang, translations.length, problems);
  return strange;
}

function checkLength(
  plain: string,
  source: string,
  { prose: { file }, heading, block }: StoredTranslation,
  problems: Problems,
): void {
  const times = plain.length / source.length;
  if (source.length >= TELLING && (times < LEAST || times > MOST))
    problems.report(file, 'block-length', heading, { block, here: plain.length, source: source.length });
}

/** The fault of brackets of a translated block: a mark of doubt that does not close is none. */
export const bracketsOf = (file: SourceFile, block: string): string => `brackets/${file.path}/${block}`;

/** Round brackets are the source’s, square ones the translator’s: the first are as many as there, and none is open. */
function checkBrackets(
  words: string,
  source: string,
  { prose: { file, start: from }, heading, block, free }: StoredTranslation,
  problems: Problems,
): void {
  const [first] = unpairedBrackets(words);
  if (unpairedBrackets(source).length > 0) return;
  if (first !== undefined) {
    const place = between(from + first.start, from + first.end);
    problems.report(file, 'quotation-open', place, {
      text: words.slice(first.start, first.end),
      fault: bracketsOf(file, block),
    });
    return;
  }
  const [here, there] = [roundBrackets(words), roundBrackets(source)];
  if (!free && here !== there) problems.report(file, 'brackets-differ', heading, { block, here, there });
}

/** Reports a run-in subheading that a translation has lost: what begins the source in bold begins it in bold, too. */
function checkStrong(
  { blocks, text }: ReadingText,
  { block, written, heading, prose }: StoredTranslation,
  problems: Problems,
): void {
  const { start = 0, strong = [] } = blocks.find(({ id }) => id === block) ?? {};
  const parts = (written?.parts ?? []).filter((part) => !('words' in part) || part.words?.trim() !== '');
  const stretches = parts.filter((part, index) => part.strong && parts[index - 1]?.strong !== true).length;
  const [first] = strong;
  const lost = first?.start === start && parts[0]?.strong !== true ? first : strong[stretches];
  if (lost !== undefined)
    problems.report(prose.file, 'strong-lost', heading, {
      ...{ block, words: text.slice(lost.start, lost.end) },
      // What was set in bold in the source, or lost in a translation, was so at once.
      fault: `strong/${documentAround(prose.file.path)}`,
    });
}

/** One file in another language is one mistake, however many blocks it has. */
function reportForeign(foreign: readonly StoredTranslation[], lang: Lang, count: number, problems: Problems): void {
  for (const { prose } of foreign.length * 2 > count ? foreign.slice(0, 1) : foreign) {
    const words = prose.file.text.slice(prose.start, prose.end);
    const language = languageOf(words);
    if (language === null) continue;
    problems.report(prose.file, 'text-language', prose, {
      language: LANGUAGE_NAMES[lang],
      other: LANGUAGE_NAMES[language],
    });
  }
}

/** Is what is said to be a reason why a block is not translated its translation? */
export function isTranslatedGap({ parsed }: DraftDocument, { block, prose }: StoredTranslation): boolean {
  const source = parsed.blocks.find(({ id }) => id === block);
  const words = prose.file.text.slice(prose.start, prose.end);
  return source !== undefined && isTranslation(words, parsed.text.slice(source.start, source.end));
}

/** Do the words have about the length of the source, and much in common with it? */
function isTranslation(words: string, source: string): boolean {
  if (MARK.test(words)) return true;
  const times = words.length / source.length;
  if (times < LEAST * 1.5 || times > MOST) return false;
  const [here, there] = [skeletons(words), skeletons(source)];
  const common = [...here].filter((skeleton) => there.has(skeleton)).length;
  if (common >= COMMON && common * 5 >= here.size) return true;
  // No reason is as long as a paragraph, speaks of what it does, and says nothing of translating or reading it.
  return common > 0 && source.length >= LONG && !SAYS_WHY.test(words) && times > ABOUT[0] && times < ABOUT[1];
}
