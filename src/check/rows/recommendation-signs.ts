/**
 * What a recommendation is counted as shows in words: its theme and its addressee by the beginnings of words that the
 * vocabulary names for them, its modality by the modal words of the sentence that it goes on from.
 */
import type { Span } from '../../model/common.ts';
import type { StoredRecommendation } from '../../model/recommendation.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn } from '../../problems/whole.ts';
import type { AnchoredRow } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import { flatten } from '../../text/anchor.ts';
import { sentences } from '../../text/sentences.ts';

/** The fault of rows counted as one thing whose words say another: of the latter a row may be lacking. */
export function countedAs(term: string, meant: string): string {
  return `counted/${term}/${meant}`;
}

type Term = Vocabulary['themes'][number];

/** The sentences that some words touch, as one text. */
export function sentenceOf(
  { span, words }: { readonly span: Span; readonly words: string },
  draft: DraftDocument,
): string {
  const touched = sentences(draft.parsed).filter(({ start, end }) => start < span.end && span.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined ? words : flatten(draft.parsed.text.slice(first.start, last.end));
}

/** Is a sign in a text: words, one after another, of which each begins so? */
function hasSign(text: string, sign: string): boolean {
  const small = text.toLowerCase().replaceAll(/['ʼ`]/gu, '’');
  const [first = '', ...rest] = sign.toLowerCase().replaceAll(/['ʼ`]/gu, '’').split(' ');
  // The pattern takes longer to make than most texts to be looked through.
  if (!small.includes(first)) return false;
  const words = [first, ...rest].map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}’])${words.join(String.raw`[\p{L}’-]*\s+`)}`, 'u').test(small);
}

const shows = ({ signs }: Term, text: string): boolean => (signs ?? []).some((sign) => hasSign(text, sign));

/** The terms that a text shows, for the nearest right answer. */
const shownIn = (terms: readonly Term[], text: string): string[] =>
  terms.filter((term) => shows(term, text)).map(({ id }) => id);

const listed = ({ signs }: Term): string => (signs ?? []).map((sign) => `«${sign}…»`).join(', ');

/** Reports themes and addressees of which no word stands where it has to. */
export function checkSigns(
  { row, anchored }: AnchoredRow<StoredRecommendation>,
  draft: DraftDocument,
  { themes, addressees }: Pick<Vocabulary, 'themes' | 'addressees'>,
  problems: Problems,
): void {
  const { id, document, theme, addressee, addressed, gist } = row.value;
  const told = `${anchored.words}\n${gist.uk}\n${gist.en}`;
  const about = themes.find((one) => one.id === theme);
  if (about?.signs !== undefined && !shows(about, told)) {
    const nearest = shownIn(themes, told);
    problems.report(row.file, 'theme-unsaid', row.at(['theme']), {
      id,
      theme,
      signs: listed(about),
      quote: anchored.words,
      nearest,
      ...(nearest[0] === undefined ? {} : { fault: countedAs(theme, nearest[0]) }),
      behind: [saidIn(document)],
    });
  }
  const asked = addressees.find((one) => one.id === addressee);
  if (asked?.signs === undefined || addressed === 'not-named') return;
  const sentence = sentenceOf(anchored, draft);
  const where = addressed === 'named' ? sentence : draft.parsed.text;
  if (shows(asked, where)) return;
  const nearest = shownIn(addressees, sentence);
  problems.report(row.file, addressed === 'named' ? 'addressee-unnamed' : 'addressee-unsaid', row.at(['addressee']), {
    id,
    addressee,
    signs: listed(asked),
    document,
    words: sentence,
    nearest,
    ...(nearest[0] === undefined ? {} : { fault: countedAs(addressee, nearest[0]) }),
    behind: [saidIn(document)],
  });
}
