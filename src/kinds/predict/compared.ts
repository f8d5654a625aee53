/** What a guess is compared with, taken from the dataset: what can be guessed, and what is so. */
import { HATCHED_ID } from '../../charts/matrix.ts';
import type { Quotation } from '../../charts/chart.ts';
import type { ViewPlace } from '../../model/addresses.ts';
import type { Guess, GuessShape } from '../../model/guess.ts';
import type { Ground, Lesson, Passage } from '../../model/lesson.ts';
import { readEdtf, yearsOf } from '../../text/dates/edtf.ts';
import { openView } from '../chart/open.ts';
import type { Site } from '../site.ts';
import { el, type Tree } from '../../text/html.ts';

/** A thing that is guessed of, or that stands beside those. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The value as the language writes it. */
  readonly text: string;
}

/** A word of a passage. */
export interface Word {
  readonly text: string;
  /** Language of the word (BCP 47). */
  readonly lang: string;
  readonly isSlip: boolean;
  /** Does a line end with it? */
  readonly ends: boolean;
}

export interface Compared {
  readonly shape: GuessShape;
  /** What is so, in the form of a guess; of a vote and of marked words, all that are right. */
  readonly answer: Guess;
  readonly items: readonly Item[];
  /** What the view shows besides. */
  readonly beside: readonly Item[];
  readonly words: readonly Word[];
  /** The source’s words that no passage of the lesson has; what is asked for, where they are in another language. */
  readonly quotations: readonly (Quotation & { readonly gist: string | null })[];
  readonly place: ViewPlace | null;
}

const NOTHING = { items: [], beside: [], words: [], quotations: [], place: null } as const;
/** Parts are drawn of a hundred. */
const WHOLE = 100;

/** Null where a class compares on paper alone. */
export function comparedWith(lesson: Lesson, site: Site): Compared | null {
  const { ground, kind } = lesson.predict;
  if (ground === null) return null;
  const [from, to] = [lesson.predict.from ?? 0, lesson.predict.to ?? 0];
  switch (ground.is) {
    case 'number':
      return { ...NOTHING, shape: { kind: 'scale', from, to }, answer: [ground.value] };
    case 'date':
      return { ...NOTHING, shape: { kind: 'range', from, to }, answer: yearsIn(ground.document, [from, to], site) };
    case 'marks':
      return ofMarks(ground, kind === 'order', site);
    case 'column':
      return ofColumn(ground, site);
    case 'words':
      return ofWords(lesson, site);
  }
}

/** The years that the date of a document can mean, as far as they can be guessed. */
function yearsIn(slug: string, [from, to]: readonly [number, number], { edition }: Site): Guess {
  const edtf = edition.index.documents.get(slug)?.meta.date.edtf ?? null;
  const date = edtf === null ? null : readEdtf(edtf);
  const [first, last] = date === null || typeof date === 'string' ? [null, null] : yearsOf(date);
  return [Math.max(from, Math.floor(first ?? from)), Math.min(to, Math.ceil(last ?? to + 1) - 1)];
}

function ofMarks({ place, marks }: Extract<Ground, { is: 'marks' }>, isOrder: boolean, site: Site): Compared {
  const { chart, series, view } = openView(site.edition, site, place);
  const { table } = chart.describe(series, view.id);
  const titles = new Map(chart.captions(series, view.id).map(({ id, title }) => [id, title]));
  const all = table.rows.map(([name, number], row): Item => {
    const [id = '', label = ''] = [table.marks[row], name?.text];
    const value = typeof number?.value === 'number' ? number.value : Number.NaN;
    // “Metalworkers: 13%”: the number as the drawing has it, with its unit.
    return { id, label, value, text: titles.get(id)?.slice(label.length + 2) ?? '' };
  });
  const items = marks.flatMap((mark) => all.find(({ id }) => id === mark) ?? []);
  const count = items.length;
  if (!isOrder) {
    const beside = all.filter(({ id }) => !marks.includes(id));
    const answer = items.map(({ value }) => value);
    return { ...NOTHING, shape: { kind: 'draw', count, whole: WHOLE }, answer, items, beside, place };
  }
  const answer = items.map(({ value }) => 1 + items.filter((other) => other.value < value).length);
  return { ...NOTHING, shape: { kind: 'order', count }, answer, items, place };
}

function ofColumn({ place, column }: Extract<Ground, { is: 'column' }>, site: Site): Compared {
  const { chart, series, view } = openView(site.edition, site, place);
  const { columns = [], rows = [] } = chart.matrix?.(series, view.id) ?? {};
  const at = columns.findIndex(({ id }) => id === column);
  // As the vocabulary lists them, in every language: the order of the table tells where the finding is.
  const listed = [...site.edition.index.terms.keys()];
  const sorted = rows
    .filter(({ id }) => id !== HATCHED_ID)
    .map(({ id, label, cells }) => ({ id, label, value: cells[at]?.count ?? 0, each: cells[at]?.items ?? [] }))
    .sort((a, b) => listed.indexOf(a.id) - listed.indexOf(b.id));
  const most = Math.max(0, ...sorted.map(({ value }) => value));
  const best = sorted.filter(({ value }) => value === most).flatMap(({ each }) => each.map(({ id }) => id));
  const captions = chart.captions(series, view.id);
  return {
    ...NOTHING,
    shape: { kind: 'vote', ids: sorted.map(({ id }) => id) },
    answer: sorted.flatMap(({ value }, index) => (value === most ? [index] : [])),
    items: sorted.map(({ id, label, value }) => ({ id, label, value, text: site.format.number(value) })),
    quotations: captions.flatMap(({ id, title, words }) =>
      best.includes(id)
        ? words.map((quotation, at) => ({ ...quotation, gist: at > 0 || quotation.lang === site.lang ? null : title }))
        : [],
    ),
    place,
  };
}

function ofWords({ passages, predict }: Lesson, site: Site): Compared {
  const words = passages.filter(({ id }) => predict.shown.includes(id)).flatMap((passage) => wordsIn(passage, site));
  const answer = words.flatMap(({ isSlip }, index) => (isSlip ? [index] : []));
  return { ...NOTHING, shape: { kind: 'mark', count: words.length }, answer, words };
}

/** The words of a passage, and which of them the editors correct. */
function wordsIn({ figures }: Passage, { edition }: Site): Word[] {
  return figures.flatMap(({ document, rows }) => {
    const source = edition.index.documents.get(document);
    const corrected = (source?.notes ?? []).filter(({ emendation }) => emendation !== null);
    const lang = source?.meta.language ?? 'uk';
    return rows.flatMap(({ words }) => {
      if (words === null || 'ours' in words) return [];
      const found = [...words.words.matchAll(/\S+/g)];
      return found.map(({ 0: text, index }, at): Word => {
        const start = words.span.start + index;
        const isSlip = corrected.some(({ span }) => span.start < start + text.length && span.end > start);
        return { text, lang, isSlip, ends: at === found.length - 1 };
      });
    });
  });
}

// What a class guesses among, where no page can take the guess: a list with room to write beside each item. What is so
// stands nowhere in it.

/** The list of a lesson; nothing where a number is guessed, or words of a passage are marked. */
export function paperTree(lesson: Lesson, site: Site): Tree {
  const items = comparedWith(lesson, site)?.items ?? [];
  if (items.length === 0) return [];
  return el(
    'ul',
    { class: 'to-guess', 'aria-label': site.t.predict.guess },
    items.map(({ label }) => el('li', {}, label)),
  );
}
