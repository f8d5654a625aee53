/** What is said of a mark beside the drawing: who says it, in which words, how it was computed, what is not known. */
import type { Caption } from '../../charts/chart.ts';
import { numbersOf } from '../../charts/locale.ts';
import type { ViewConfig } from '../../model/chart.ts';
import { markId } from '../../model/addresses.ts';
import type { Bilingual, Template } from '../../model/text-types.ts';
import { piecesOf } from '../../text/cited.ts';
import { el, type El, type Tree } from '../../text/html.ts';
import { held } from '../../text/line-breaks.ts';
import type { Site } from '../site.ts';
import { quotedSentence } from './quoted-sentence.ts';

/** Said aloud of a mark that takes the focus are its title and who says it; the rest is there to be read. */
const UNHEARD = { 'aria-live': 'off' } as const;

/** The captions of a view, the finding’s own first: that one is seen until another is asked for. */
export function captionsOf(
  captions: readonly Caption[],
  { captions: written }: Pick<ViewConfig, 'captions'>,
  site: Site,
): El[] {
  const said = new Map(written.map((caption) => [caption.mark, caption]));
  const first = written[0]?.mark;
  return [...captions]
    .sort((a, b) => Number(b.id === first) - Number(a.id === first))
    .map((caption) => captionOf(caption, said.get(caption.id), site));
}

function captionOf(caption: Caption, said: ViewConfig['captions'][number] | undefined, site: Site): El {
  const { id, voice, says, formula, href, ledger, words: quoted } = caption;
  const { chart: words } = site.t;
  const sum = ledger === undefined ? [] : [' ', el('a', { href: site.href(ledger) }, words.toLedger)];
  return el(
    'section',
    { class: 'caption', id: markId(id) },
    el('h2', {}, held(said === undefined ? caption.title : site.format.fill(said.title))),
    el('p', { class: voice === 'computed' ? 'says computed' : 'says' }, saidOf(says)),
    quotation(caption, site),
    // The way on stands by the words it leads to: what we say of them may be long, and is scrolled to.
    el(
      'p',
      UNHEARD,
      el('a', { class: 'go', href: site.href(href) }, quoted.length === 0 ? words.readAll : words.toWords),
    ),
    formula === '' ? [] : el('p', { class: 'formula', ...UNHEARD }, formula, sum),
    paragraph(said?.text, site),
    paragraph(said?.unknown, site, 'unknown'),
  );
}

/** Who says it, and when it was so: the date, which comes last, goes to a line of its own before it breaks. */
function saidOf(says: string): Tree {
  const at = says.lastIndexOf('; ') + 2;
  return at < 2 ? says : [says.slice(0, at), el('span', { class: 'dated' }, says.slice(at))];
}

/** The sentence of the source, and beneath it its translation. */
function quotation(caption: Caption, site: Site): Tree {
  const quoted = quotedSentence(caption, site.edition, site.lang);
  if (quoted === null) return [];
  const { language, words, translation } = quoted;
  return [
    el('blockquote', { lang: language === site.lang ? null : language, translate: 'no', ...UNHEARD }, '«', words, '»'),
    translation === null ? [] : el('blockquote', { class: 'translation', ...UNHEARD }, '“', translation, '”'),
  ];
}

/** A paragraph of the editors', its numbers links to where they come from. */
export function paragraph(text: Bilingual<Template> | undefined, site: Site, className?: string): Tree {
  if (text === undefined) return [];
  const pieces = piecesOf(text[site.lang], numbersOf(site.edition), site.lang);
  return el(
    'p',
    { class: className, ...UNHEARD },
    pieces.map((piece) =>
      piece.href === undefined
        ? held(piece.text)
        : el('a', { class: `cite ${piece.voice}`, href: site.href(piece.href) }, piece.text),
    ),
  );
}
