/** The note of a number: the figure, what it counts, where it is drawn, and the sums that check it. */
import { ledgerPath, picturePath, viewPath } from '../../model/addresses.ts';
import type { Check, Claim, EditionIndex, MarkRef } from '../../model/edition.ts';
import { el, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import type { Annotated } from './annotated.ts';
import { figureOf } from './margin.ts';
import type { NoteParts } from './notes.ts';

/** Prints the note of a claim. */
export function numberNote(claim: Claim, { document }: Annotated, site: Site): NoteParts {
  const { t, lang, edition } = site;
  const { index } = edition;
  return {
    kind: `${t.reader.type.claim} · ${t.certainties[claim.certainty]}`,
    head: [figures(claim, site), ' ', el('span', { class: 'lab' }, claim.label[lang])],
    body: [
      pictureOf(claim, site),
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
export function linksTo(label: string, links: readonly Tree[]): Tree {
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
function pictureOf(claim: Claim, { href }: Site): Tree {
  if (drawnMark(claim) === null) return [];
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
