/**
 * A translated sentence as a tree, in the way in which the source is drawn beside it: its numbers are links to the same
 * entries, and what stands on a correction shows both readings.
 */
import { entryId } from '../model/addresses.ts';
import type { Lang, SourceLanguage } from '../model/common.ts';
import { plain, type Plain } from '../model/text-types.ts';
import type { Rendering, TranslatedPiece, TranslatedSentence } from '../model/translation.ts';
import { words as wordsIn } from '../words/index.ts';
import { el, type Tree } from './html.ts';
import { type Label, numeral, sign } from './render.ts';

/** How a translation is drawn: in which languages, and what is said of the annotations that its words lead to. */
export interface TranslatedDrawing {
  readonly lang: Lang;
  /** Of the source. */
  readonly language: SourceLanguage;
  readonly label: (id: string) => Label;
  /** Draws words that render nothing in particular: those among them that name a term lead to the glossary. */
  readonly plainly?: (words: string) => Tree;
}

/**
 * Draws a sentence. Nothing in it has an id: those belong to the words of the source.
 *
 * - A number is `a.m.k-num`, words that stand on a correction `a.m.k-cor`, words of another note `span.od` with its
 *   sign.
 * - A corrected number is `span.choice`, as in the source, with both readings. `span.sic` says behind our words what is
 *   transcribed; how certain the correction is stands in `span.apart`, for those who come without the style sheet.
 */
export function renderSentence(sentence: TranslatedSentence, drawing: TranslatedDrawing): Tree {
  const plainly = drawing.plainly ?? ((words: string): Tree => words);
  return sentence.map((piece): Tree => {
    if (typeof piece === 'string') return plainly(piece);
    const { words, strong, renders } = piece;
    const drawn = renders === null ? plainly(words) : drawRendering(words, renders, drawing);
    return strong ? el('strong', {}, drawn) : drawn;
  });
}

function drawRendering(words: string, renders: Rendering, { lang, language, label }: TranslatedDrawing): Tree {
  switch (renders.what) {
    case 'claim':
    case 'note': {
      const { id } = renders;
      const known = label(id);
      if (known.group === 'num') return link(id, known, numeral(words));
      if (known.group === 'cor') return link(id, known, words);
      return [el('span', { class: 'od', 'data-n': id }, words), sign(id, known)];
    }
    case 'correction':
      return link(renders.note, label(renders.note), [
        words,
        el(
          'span',
          { class: 'sic' },
          '\u00a0[',
          el('span', { class: 'apart' }, `${doubt(renders, lang)} `),
          el('span', { lang: language, translate: 'no' }, `«${renders.transcribed}»`),
          ']',
        ),
      ]);
    case 'corrected-number':
      return link(
        renders.claim,
        label(renders.claim),
        el(
          'span',
          { class: 'choice' },
          el('span', { class: 'was' }, numeral(words)),
          el('span', { class: 'sic' }, '\u00a0[sic', el('span', { class: 'apart' }, probably(renders, lang)), ']'),
          // The bracket says both: who comes without the style sheet needs no second one.
          el('span', { class: 'now', hidden: true }, numeral(renders.corrected)),
        ),
        ' k-cor',
      );
  }
}

function link(id: string, { group, no, more = '', stop }: Label, words: Tree, corrected = ''): Tree {
  return el(
    'a',
    {
      class: `m k-${group}${corrected}${more}`,
      role: 'doc-noteref',
      // A browser that translates the page leaves the numbers as they stand.
      translate: group === 'num' ? 'no' : null,
      tabindex: stop ? null : -1,
      'data-no': no,
      href: `#${entryId(id)}`,
    },
    words,
  );
}

/** What stands before the words as transcribed. No "sic": the words in front of the bracket are ours. */
function doubt({ certainty }: Correction, lang: Lang): string {
  const { likely, inTranscription } = wordsIn(lang).reader;
  return `${likely[certainty]}; ${inTranscription}`;
}

type Correction = Extract<Rendering, { readonly what: 'correction' }>;
type CorrectedNumber = Extract<Rendering, { readonly what: 'corrected-number' }>;

function probably({ corrected, certainty }: CorrectedNumber, lang: Lang): string {
  return `; ${wordsIn(lang).reader.likely[certainty]} ${corrected}`;
}

/** The words of a sentence, for search and exports; what stands on a correction has a bracket behind it. */
export function sentenceText(sentence: TranslatedSentence, lang: Lang): Plain {
  const text = (piece: TranslatedPiece): string => {
    if (typeof piece === 'string') return piece;
    const { words, renders } = piece;
    if (renders?.what === 'correction') return `${words} [${doubt(renders, lang)} «${renders.transcribed}»]`;
    return renders?.what === 'corrected-number' ? `${words} [sic${probably(renders, lang)}]` : words;
  };
  return plain(sentence.map(text).join(''));
}
