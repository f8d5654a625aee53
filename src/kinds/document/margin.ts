/** The margin of a sentence: its numbers as figures, its corrections, and who is named in it. */
import { entryId } from '../../model/addresses.ts';
import type { Span } from '../../model/common.ts';
import type { Quantity } from '../../model/claim.ts';
import type { Annotation, Claim, Note } from '../../model/edition.ts';
import { formatQuantity, formatWithUnit } from '../../text/format.ts';
import { el, type Tree } from '../../text/html.ts';
import type { MarkGroup } from '../../text/marks.ts';
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
  const lines = own.flatMap((one): Line[] => {
    const group = groupOf(one);
    if (one.type === 'claim') {
      const figure = link(one, figureOf(one, site), one === lead);
      return [{ group, figures: [figure], words: shortly(one.label[site.lang]) }];
    }
    if (one.type !== 'note') return [];
    if (one.emendation !== null) return [correction(one, document.meta.language, site)];
    return group === 'people-and-bodies' ? [{ group, figures: [link(one, one.title[site.lang])], words: '' }] : [];
  });
  if (lines.length === 0) return [];
  const [first] = own.filter(({ type }) => type === 'claim');
  const length = sentence.end - sentence.start;
  // Its words come at the end of a long sentence: the entry stands at the end, too.
  const late = lines.length === 1 && first !== undefined && (first.span.start - sentence.start) / length > 0.6;
  return el('ul', { class: `mg${late ? ' late' : ''}`, 'aria-hidden': 'true' }, together(lines).map(printed));
}

interface Line {
  readonly group: MarkGroup;
  readonly figures: readonly Tree[];
  /** What is said beside the figures. */
  readonly words: string;
}

/** Figures of which the same is said stand over one another, and it is said once: before and now, as a rule. */
function together(lines: readonly Line[]): readonly Line[] {
  return lines.reduce<readonly Line[]>((all, line) => {
    const before = all.at(-1);
    if (before?.group !== 'num' || before.words !== line.words) return [...all, line];
    return [...all.slice(0, -1), { ...line, figures: [...before.figures, ' ', ...line.figures] }];
  }, []);
}

function printed({ group, figures, words }: Line): Tree {
  return el('li', { class: `k-${group}` }, figures, words === '' ? [] : [' ', el('span', {}, words)]);
}

function link({ id }: Annotation, figure: Tree, lead = false): Tree {
  // Its address says for which words it stands; what all have alike stands first, so that it packs.
  return el('a', { tabindex: -1, class: lead && 'own', href: `#${entryId(id)}` }, figure);
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

function correction(note: Note, language: string, { t }: Site): Line {
  const reading = note.emendation?.reading ?? '';
  const figure = reading === '' ? t.reader.omitted : el('span', { lang: language, translate: 'no' }, reading);
  return {
    group: groupOf(note),
    figures: [link(note, figure)],
    words: t.reader.likely[note.emendation?.certainty ?? 'high'],
  };
}

/** A label up to its first comma: the margin has room for a few words, and the entry says the rest. */
export function shortly(label: string): string {
  return label.split(',')[0] ?? label;
}
