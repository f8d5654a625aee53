/** The margin of a sentence: its numbers as figures, its corrections, and who is named in it. */
import { entryId } from '../../model/addresses.ts';
import type { Span } from '../../model/common.ts';
import type { Quantity } from '../../model/claim.ts';
import type { Annotation, Claim, Note } from '../../model/edition.ts';
import { formatQuantity, formatWithUnit } from '../../text/format.ts';
import { el, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { type Annotated, groupOf } from './annotated.ts';

/**
 * What stands beside a sentence, in the order of its words. The margin repeats what the words link to: it is for eyes
 * and fingers alone.
 */
export function marginOf(
  here: readonly Annotation[],
  { document, marks, lead }: Annotated,
  sentence: Span,
  site: Site,
): Tree {
  const own = here.filter(
    ({ id, span }) => span.start >= sentence.start && span.start < sentence.end && !marks.within.has(id),
  );
  const lines = own.flatMap((one): Tree[] => {
    if (one.type === 'claim') return [line(one, figureOf(one, site), shortly(one.label[site.lang]), one === lead)];
    if (one.type !== 'note') return [];
    if (one.emendation !== null) return [correction(one, document.meta.language, site)];
    return groupOf(one) === 'people-and-bodies' ? [line(one, one.title[site.lang], '', false)] : [];
  });
  if (lines.length === 0) return [];
  const [first] = own.filter(({ type }) => type === 'claim');
  const length = sentence.end - sentence.start;
  // Its words come at the end of a long sentence: the entry stands at the end, too.
  const late = lines.length === 1 && first !== undefined && (first.span.start - sentence.start) / length > 0.6;
  return el('ul', { class: `mg${late ? ' late' : ''}`, 'aria-hidden': 'true' }, lines);
}

function line(one: Annotation, figure: Tree, words: Tree, lead: boolean): Tree {
  return el(
    'li',
    { class: `k-${groupOf(one)}${lead ? ' own' : ''}` },
    el('a', { href: `#${entryId(one.id)}`, tabindex: -1 }, figure),
    words === '' ? [] : [' ', el('span', {}, words)],
  );
}

/** The number in figures; where it is corrected, in both readings: the one that is chosen shows. */
export function figureOf(claim: Claim, { lang, edition }: Site): Tree {
  const { kind, value, corrected, date, emendation } = claim;
  if (kind === 'date') return dayOf(value, date.edtf) ?? formatQuantity(value, lang);
  const unit = edition.index.units.get(claim.unit);
  if (kind === 'ratio') return `×${formatQuantity(value, lang)}`;
  const said = (one: Quantity): string =>
    unit?.symbol === undefined ? formatQuantity(one, lang) : formatWithUnit(one, unit, lang);
  if (emendation === undefined) return said(value);
  return [
    el('span', { class: 'was' }, said(value)),
    el('span', { class: 'apart' }, ' ['),
    el('span', { class: 'now' }, said(corrected)),
    el('span', { class: 'apart' }, ']'),
  ];
}

const MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A day as briefly as a letterhead had it, 1.I.1924: no more of it than the words say. */
function dayOf(value: Quantity, edtf: string | null): string | null {
  const [, year = '', month, day = ''] = /^(\d{4})-(\d\d|XX)-(\d\d)$/.exec(edtf ?? '') ?? [];
  if (month === undefined) return null;
  const parts = month === 'XX' ? [Number(day)] : [Number(day), MONTHS[Number(month) - 1]];
  return [...parts, ...([value].flat().includes(Number(year)) ? [year] : [])].join('.');
}

function correction(note: Note, language: string, { t }: Site): Tree {
  const reading = note.emendation?.reading ?? '';
  const certainty = t.reader.likely[note.emendation?.certainty ?? 'high'];
  return line(
    note,
    reading === '' ? t.reader.omitted : el('span', { lang: language, translate: 'no' }, reading),
    certainty,
    false,
  );
}

/** A label up to its first comma: the margin has room for a few words, and the entry says the rest. */
function shortly(label: string): string {
  return label.split(',')[0] ?? label;
}
