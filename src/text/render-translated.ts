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

/**
 * Draws a sentence. Nothing in it has an id: those belong to the words of the source.
 *
 * - A number is `a.ref.ref-claim`, words of a note `a.ref.ref-note`.
 * - What stands on a correction is `span.choice`, as in the source: `span.sic` with `span.sic-note` behind it, which
 *   says in brackets what is transcribed or what is probably meant, and `span.corr`.
 * @param lang of the translation
 * @param language of the source
 */
export function renderSentence(sentence: TranslatedSentence, lang: Lang, language: SourceLanguage): Tree {
  return sentence.map((piece): Tree => {
    if (typeof piece === 'string') return piece;
    const { words, strong, renders } = piece;
    const drawn = renders === null ? words : drawRendering(words, renders, lang, language);
    return strong ? el('strong', {}, drawn) : drawn;
  });
}

function drawRendering(words: string, renders: Rendering, lang: Lang, language: SourceLanguage): Tree {
  switch (renders.what) {
    case 'claim':
    case 'note':
      return el(
        'a',
        // A browser that translates the page leaves the numbers as they stand.
        {
          class: `ref ref-${renders.what}`,
          href: `#${entryId(renders.id)}`,
          translate: renders.what === 'claim' ? 'no' : null,
        },
        words,
      );
    case 'correction': {
      const link = el('a', { class: 'ref ref-note', href: `#${entryId(renders.note)}` }, words);
      const note = [
        ` [${doubt(renders, lang)} `,
        el('span', { lang: language, translate: 'no' }, `«${renders.transcribed}»`),
        ']',
      ];
      return choice(link, note, link);
    }
    case 'corrected-number': {
      const link = {
        class: 'ref ref-note',
        href: `#${entryId(renders.note)}`,
        'data-refs': `${renders.note} ${renders.claim}`,
        translate: 'no',
      };
      const transcribed = el('a', { ...link, class: `${link.class} in-claim` }, words);
      return choice(transcribed, bracket(renders, lang), el('a', link, renders.corrected));
    }
  }
}

function choice(transcribed: Tree, note: Tree, corrected: Tree): Tree {
  return el(
    'span',
    { class: 'choice' },
    el('span', { class: 'sic' }, transcribed),
    el('span', { class: 'sic-note' }, note),
    // The bracket says both: who comes without the style sheet needs no second one.
    el('span', { class: 'corr', hidden: true }, corrected),
  );
}

/** What stands before the words as transcribed. No "sic": the words in front of the bracket are ours. */
function doubt({ certainty }: Correction, lang: Lang): string {
  const { likely, inTranscription } = wordsIn(lang).reader;
  return `${likely[certainty]}; ${inTranscription}`;
}

type Correction = Extract<Rendering, { readonly what: 'correction' }>;
type CorrectedNumber = Extract<Rendering, { readonly what: 'corrected-number' }>;

function bracket({ corrected, certainty }: CorrectedNumber, lang: Lang): string {
  return ` [sic; ${wordsIn(lang).reader.likely[certainty]} ${corrected}]`;
}

/** The words of a sentence, for search and exports; what stands on a correction has a bracket behind it. */
export function sentenceText(sentence: TranslatedSentence, lang: Lang): Plain {
  const text = (piece: TranslatedPiece): string => {
    if (typeof piece === 'string') return piece;
    const { words, renders } = piece;
    if (renders?.what === 'correction') return `${words} [${doubt(renders, lang)} «${renders.transcribed}»]`;
    return renders?.what === 'corrected-number' ? words + bracket(renders, lang) : words;
  };
  return plain(sentence.map(text).join(''));
}
