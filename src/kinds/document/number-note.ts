/** The note of a number: the figure, what it counts, where it is drawn, and the sums that check it. */
import { ledgerPath, viewPath } from '../../model/addresses.ts';
import type { Claim, MarkRef } from '../../model/edition.ts';
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
  const checks = index.checksOf.get(claim.id) ?? [];
  return {
    kind: `${t.reader.type.claim} · ${t.certainties[claim.certainty]}`,
    head: [figures(claim, site), ' ', el('span', { class: 'lab' }, claim.label[lang])],
    body: [
      el('p', { class: 'q' }, el('q', { lang: document.meta.language, translate: 'no' }, claim.words)),
      claim.remark === undefined ? [] : el('p', {}, claim.remark[lang]),
      el('p', {}, claim.date.reason[lang]),
      lookedUp(claim.date.sources ?? [], index, site),
      claim.marks.length === 0
        ? []
        : el('p', { class: 'go' }, `${t.reader.marks}: `, between(markLinks(claim.marks, site))),
      checks.length === 0
        ? []
        : el(
            'p',
            { class: 'go' },
            `${t.reader.checks}: `,
            // A link cannot hold the links of a title.
            between(checks.map(({ id, title }) => el('a', { href: site.href(ledgerPath(id)) }, title[lang]))),
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

/** Links one after another. */
export function between(links: readonly Tree[]): Tree {
  return links.map((link, index) => (index === 0 ? link : ['; ', link]));
}
