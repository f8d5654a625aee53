/** What a note says: of our own words, of a number, of what is asked for. */
import { ledgerPath, picturePath, viewPath } from '../../model/addresses.ts';
import type { Annotation, Check, Claim, EditionIndex, MarkRef, Note, Recommendation } from '../../model/edition.ts';
import { el, type Tree, raw } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import type { Annotated } from './annotated.ts';
import { figureOf } from './margin.ts';
import type { Words } from '../../words/index.ts';

/** What a note says: of what kind it is, its head, and what stands below. */
export interface NoteParts {
  readonly kind: string;
  readonly head: Tree;
  /** What is shown on a screen alone; where it is drawn stands right below it. */
  readonly picture?: Tree | undefined;
  readonly body: Tree;
  /** Where it is drawn, and checked. */
  readonly links?: readonly [drawn: Tree, checked: Tree];
}

/** What the note of an annotation says, wherever it stands. */
export function noteParts(one: Annotation, annotated: Annotated, site: Site): NoteParts {
  const { t, lang } = site;
  switch (one.type) {
    case 'note':
      return ofNote(one, annotated.document.meta.language, site);
    case 'claim':
      return numberNote(one, annotated, site);
    case 'recommendation':
      return recommendationNote(one, site);
    case 'excluded':
      return {
        kind: `${t.reader.type.excluded}: ${t.reader.excludedKind[one.kind]}`,
        head: one.gist[lang],
        body: [],
      };
  }
}

function ofNote(note: Note, language: string, site: Site): NoteParts {
  const { title, kind, words, html, emendation, sources } = note;
  const { t, lang, edition } = site;
  const quoted = { lang: language, translate: 'no' };
  return {
    kind: t.reader.kinds[kind],
    head: title[lang],
    body: [
      emendation === null
        ? []
        : el(
            'p',
            { class: 'read' },
            el('span', { class: 'slip', ...quoted }, words),
            ' → ',
            emendation.reading === ''
              ? el('b', { class: 'computed' }, t.reader.omitted)
              : el('b', { class: 'computed', ...quoted }, emendation.reading),
            `, ${t.reader.likely[emendation.certainty]}`,
          ),
      folded(raw(html[lang]), html[lang].length, site),
      lookedUp(sources, edition.index, site),
    ],
  };
}

/** Letters of HTML from which on a note folds: some ninety words. */
const LONG = 900;

/** A long ground is folded after its head: who wants it opens it. */
function folded(text: Tree, length: number, { t }: Site): Tree {
  return length <= LONG ? text : el('details', {}, el('summary', { class: 'long' }, t.reader.grounds), text);
}

/** The note of a number: the figure, what it counts, where it is drawn, and the sums that check it. */
export function numberNote(claim: Claim, { document }: Annotated, site: Site): NoteParts {
  const { t, lang, edition } = site;
  const { index } = edition;
  return {
    kind: `${t.reader.type.claim} · ${t.certainties[claim.certainty]}`,
    // The label need not agree with the number, «1068 – виробничі осередки»: on a screen they are two lines.
    head: [figures(claim, site), ' ', el('span', {}, el('i', {}, '–\u00a0'), claim.label[lang])],
    picture: pictureOf(claim, site),
    body: [
      el('p', { class: 'q' }, el('q', { lang: document.meta.language, translate: 'no' }, claim.words)),
      claim.remark === undefined ? [] : el('p', {}, claim.remark[lang]),
      el('p', {}, claim.date.reason[lang]),
      lookedUp(claim.date.sources ?? [], index, site),
    ],
    links: [
      linksTo(t.reader.marks, markLinks(oneOfCharts(claim), site)),
      linksTo(
        t.reader.checks,
        // A link cannot hold the links of a title.
        checksOf(claim, index).map(({ id, title }) => el('a', { href: site.href(ledgerPath(id)) }, title[lang])),
      ),
    ],
  };
}

/** The figure as large as it can be; a corrected one hatched as transcribed, in cobalt as corrected. */
function figures(claim: Claim, site: Site): Tree {
  const { emendation } = claim;
  if (emendation === undefined) return el('b', { class: 'fig', translate: 'no' }, figureOf(claim, site));
  const [was, now] = [claim.value, claim.corrected].map((value) =>
    site.format.withUnit(value, claim.unit).replace(/\s*%$/, ''),
  );
  return [
    el('b', { class: 'fig doubtful', translate: 'no' }, was ?? ''),
    ' ',
    el('b', { class: 'fig computed', translate: 'no' }, now ?? ''),
  ];
}

/** The sums that weigh what the claim says, before those that only make use of it: no more than a note has room for. */
function checksOf({ id }: Claim, index: EditionIndex): readonly Check[] {
  const all = index.checksOf.get(id) ?? [];
  const weighs = (check: Check): boolean => check.claimed?.replace(/@.*/, '') === id;
  return [...all.filter(weighs), ...all.filter((check) => !weighs(check))].slice(0, MOST_SUMS);
}

/** Sums that a note names; each of them leads on to the others in the ledger. */
const MOST_SUMS = 2;

/** One mark of each chart, whose views lead to each other: the one that is drawn in the note, or else the first. */
function oneOfCharts(claim: Claim): readonly MarkRef[] {
  return [...Map.groupBy(claim.marks, ({ chart }) => chart).values()].flatMap((marks) => {
    const one = drawnMark({ id: claim.id, marks }) ?? marks[0];
    return one === undefined ? [] : [one];
  });
}

/** A line of links with what they are for; nothing where there are none. */
function linksTo(label: string, links: readonly Tree[]): Tree {
  if (links.length === 0) return [];
  return el(
    'p',
    { class: 'go' },
    `${label}: `,
    links.map((link, index) => (index === 0 ? link : ['; ', link])),
  );
}

/**
 * The mark that is the number itself, in the last view that has it: the first views of a chart set many numbers against
 * each other, the last ones few. Null where nothing draws it.
 */
export function drawnMark({ id, marks }: Pick<Claim, 'id' | 'marks'>): MarkRef | null {
  return marks.findLast(({ mark }) => mark === id) ?? null;
}

/** The drawing of a number; the browser asks for it when the note is opened. */
function pictureOf(claim: Claim, { href }: Site): Tree | undefined {
  if (drawnMark(claim) === null) return undefined;
  return el('img', { class: 'mini', alt: '', loading: 'lazy', decoding: 'async', src: href(picturePath(claim.id)) });
}

/** Links to the views that show a claim or recommendation, each to the first of its marks there. */
export function markLinks(marks: readonly MarkRef[], site: Site): Tree[] {
  const firsts = Map.groupBy(marks, ({ chart, view }) => `${chart}/${view}`);
  return [...firsts.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { chart, view, mark } = first;
    const names = site.edition.index.views.get(`${chart}/${view}`);
    const label =
      names === undefined ? `${chart}: ${view}` : site.t.reader.seenOn(names.chart[site.lang], names.view[site.lang]);
    return [el('a', { href: site.href(viewPath({ chart, view }, mark)) }, label)];
  });
}

/** The note of a recommendation: what is asked, of whom, and where it is counted. */
function recommendationNote(row: Recommendation, site: Site): NoteParts {
  const { t, lang, edition } = site;
  const term = (key: string): string => edition.index.terms.get(key)?.[lang] ?? key;
  return {
    kind: `${t.reader.type.rec} · ${term(row.theme)}`,
    head: row.gist[lang],
    body: [el('p', {}, `${t.reader.addressee}: ${addressee(row, term, t.recommendations)}.`)],
    links: [linksTo(t.reader.marks, markLinks(row.marks.slice(0, 1), site)), []],
  };
}

/** Who is to act, with the ground where the words themselves do not name them. */
export function addressee(
  row: Pick<Recommendation, 'addressee' | 'addressed'>,
  term: (id: string) => string,
  { addressed }: Words['recommendations'],
): string {
  return row.addressed === 'understood' ? `${term(row.addressee)} (${addressed.understood})` : term(row.addressee);
}
