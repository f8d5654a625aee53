/**
 * Words of a source set large, a row each: what the source says in ink, hatched where it cannot be or is only reported
 * or forecast, with our correction below it in cobalt; a hatched place where it says nothing.
 */
import { documentPath } from '../../model/addresses.ts';
import type { Claim, Edition } from '../../model/edition.ts';
import type { QuotedWords, WordsFigure, WordsRow } from '../../model/story.ts';
import { el, raw, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';

/** The figure as a list. */
export function quotedFigure({ document, rows }: WordsFigure, site: Site): Tree {
  return el(
    'ul',
    { class: 'quoted' },
    rows.map((row) =>
      el('li', {}, rowOf(row, document, site), ' ', el('div', { class: 'gloss' }, raw(row.gloss.html[site.lang]))),
    ),
  );
}

function rowOf({ words }: WordsRow, document: string, site: Site): Tree {
  if (words === null) return el('p', { class: 'said silent' }, site.t.story.silent);
  if ('ours' in words) return el('div', { class: 'said computed' }, raw(words.ours[site.lang]));
  const { edition } = site;
  const language = edition.index.documents.get(document)?.meta.language ?? 'uk';
  const claim = claimIn(words, document, edition);
  const emended = claim?.emendation !== undefined;
  const doubtful = emended || (claim !== undefined && DOUBT.has(claim.certainty));
  const href = site.href(documentPath(document, claim?.id ?? words.block));
  const corrections = emended ? correctionsIn(words, document, edition) : [];
  const [slip] = corrections;
  const hatched = !doubtful ? null : slip === undefined ? (words.bold ?? whole(words)) : slip.at;
  const shown = { lang: language, translate: 'no' };
  return [
    el(
      'p',
      { class: 'said' },
      el('a', { href, ...shown }, inParts(words.words, words.bold, hatched)),
      emended ? [' ', el('span', { class: 'sic-word' }, '[sic]')] : [],
    ),
    emended ? el('p', { class: 'said computed', ...shown }, corrected(words.words, corrections)) : [],
  ];
}

/** What is said of itself, foretold or a ceiling is no count of what was. */
const DOUBT: ReadonlySet<Claim['certainty']> = new Set(['doubtful', 'forecast', 'self-reported'] as const);

type Stretch = NonNullable<QuotedWords['bold']>;

function whole({ words }: QuotedWords): Stretch {
  return { start: 0, end: words.length };
}

/** Words with a part of them in bold and a part hatched; the two may overlap. */
function inParts(words: string, bold: Stretch | null, hatched: Stretch | null): Tree {
  const ends = [0, words.length, ...[bold, hatched].flatMap((part) => (part === null ? [] : [part.start, part.end]))];
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  const within = (part: Stretch | null, at: number): boolean => part !== null && part.start <= at && at < part.end;
  return cuts.slice(1).map((end, index): Tree => {
    const start = cuts[index] ?? 0;
    const text = words.slice(start, end);
    const drawn = within(hatched, start) ? el('span', { class: 'hatched' }, text) : text;
    return within(bold, start) ? el('b', {}, drawn) : drawn;
  });
}

/** The number that the words state. */
function claimIn({ span }: QuotedWords, document: string, edition: Edition): Claim | undefined {
  return edition.index.rows.claims
    .get(document)
    ?.find((claim) => claim.span.start < span.end && span.start < claim.span.end);
}

interface Correction {
  /** In the words, from their beginning. */
  readonly at: Stretch;
  readonly reading: string;
}

/** What the notes correct in the words, in the order of the text. */
function correctionsIn({ span }: QuotedWords, document: string, edition: Edition): Correction[] {
  const notes = edition.index.documents.get(document)?.notes ?? [];
  return notes.flatMap(({ emendation, span: own }) =>
    emendation === null || own.start < span.start || own.end > span.end
      ? []
      : [{ at: { start: own.start - span.start, end: own.end - span.start }, reading: emendation.reading }],
  );
}

/** The words in the corrected reading. */
function corrected(words: string, corrections: readonly Correction[]): string {
  let text = '';
  let done = 0;
  for (const { at, reading } of corrections) {
    text += words.slice(done, at.start) + reading;
    done = at.end;
  }
  return text + words.slice(done);
}
