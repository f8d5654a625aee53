/**
 * A block of the transcription as safe HTML: its words, the links to its annotations, and both readings of an
 * emendation.
 */
import type { Block, ReadingText } from '../model/edition.ts';
import { escapeHtml } from './escape.ts';
import { segments, type Annotation, type Segment } from './segments.ts';

/**
 * Renders one block. Stripped of tags, and of everything inside `.corr`, the result is the block's words.
 *
 * - Words with annotations are `<a class="ref ref-note" href="#n-ID" id="ID" data-refs="ID …">`; the link leads to the
 *   shortest annotation, `data-refs` lists all. A further annotation that begins at the same place has an empty
 *   `<span id>`.
 *   Words of a claim whose link goes to a shorter annotation carry `in-claim` as well.
 * - An emendation is `<span class="choice" id="ID"><span class="sic">…</span><span class="corr">…</span></span>`.
 */
export function renderBlock(reading: ReadingText, block: Block, annotations: readonly Annotation[]): string {
  const pieces = segments(block, annotations);
  let html = '';
  let open: Annotation | null = null;
  for (const piece of pieces) {
    const words = reading.text.slice(piece.start, piece.end);
    const emendation = piece.covers.find((annotation) => annotation.reading !== null) ?? null;
    const lead = piece.covers[0];
    const entering = emendation !== null && open === null;
    const ownId = entering
      ? emendation.id
      : open === null && piece.begins.some(({ id }) => id === lead?.id)
        ? (lead?.id ?? null)
        : null;
    // What begins inside an emendation has its id before it: the corrected reading hides the words themselves.
    const begins = entering
      ? pieces
          .filter(({ start, end }) => start >= piece.start && end <= emendation.span.end)
          .flatMap((inner) => inner.begins)
      : open === null
        ? piece.begins
        : [];
    for (const begun of begins) if (begun.id !== ownId) html += `<span class="at" id="${begun.id}"></span>`;
    if (entering) {
      open = emendation;
      html += `<span class="choice" id="${emendation.id}"><span class="sic">`;
    }
    html += link(piece, words, entering ? null : ownId);
    if (open !== null && (piece.end === open.span.end || piece.end === block.end)) {
      html += `</span><span class="corr">${corrected(open, piece)}</span></span>`;
      open = null;
    }
  }
  return html;
}

function link(piece: Segment, words: string, ownId: string | null): string {
  const inner = piece.strong ? `<strong>${escapeHtml(words)}</strong>` : escapeHtml(words);
  const lead = piece.covers[0];
  // A space between two annotations is no link: it would have no words.
  if (lead === undefined || (ownId === null && words.trim() === '')) return inner;
  // A number stays recognisable as one where a shorter note takes the link.
  const inClaim = lead.type !== 'claim' && piece.covers.some(({ type }) => type === 'claim') ? ' in-claim' : '';
  return `<a class="ref ref-${lead.type}${inClaim}"${ownId === null ? '' : ` id="${ownId}"`} href="#n-${lead.id}"${refs(piece)}>${inner}</a>`;
}

function corrected(emendation: Annotation, piece: Segment): string {
  return `<a class="ref ref-note" href="#n-${emendation.id}"${refs(piece)}>${escapeHtml(emendation.reading ?? '')}</a>`;
}

/** `data-refs` only where the link's own target does not say it all: most pieces have one annotation. */
function refs(piece: Segment): string {
  return piece.covers.length > 1 ? ` data-refs="${piece.covers.map(({ id }) => id).join(' ')}"` : '';
}
