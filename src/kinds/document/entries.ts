/** The list of annotations at the end of a document, which the browser can show in the margin: prepared HTML. */
import { escapeHtml } from '../../text/escape.ts';
import { ledgerPath, viewPath } from '../../model/addresses.ts';
import type { Edition, MarkRef } from '../../model/edition.ts';
import type { Site } from '../site.ts';
import { claimValue, refersTo } from '../claim.ts';
import type { Entry } from './annotations.ts';

/** What entries look up in the Edition, made once for all pages. */
export interface Lookup {
  readonly terms: ReadonlyMap<string, { readonly en: string; readonly uk: string }>;
  readonly viewNames: ReadonlyMap<
    string,
    {
      readonly chart: { readonly en: string; readonly uk: string };
      readonly view: { readonly en: string; readonly uk: string };
    }
  >;
  /** Ids of the checks that use a claim. */
  readonly checks: ReadonlyMap<
    string,
    readonly { readonly id: string; readonly title: { readonly en: string; readonly uk: string } }[]
  >;
}

/** Names of terms, views and checks by id. */
export function lookup(edition: Edition): Lookup {
  const { themes, addressees, modalities, measures } = edition.vocabulary;
  const checks = new Map<string, { id: string; title: { en: string; uk: string } }[]>();
  for (const check of edition.checks) {
    const claimed = check.claimed?.replace(/@.*/, '');
    for (const id of new Set([...check.inputs, ...(claimed === undefined ? [] : [claimed])]))
      checks.set(id, [...(checks.get(id) ?? []), check]);
  }
  return {
    terms: new Map([...themes, ...addressees, ...modalities, ...measures].map((term) => [term.id, term.label])),
    viewNames: new Map(
      edition.charts.flatMap((chart) =>
        chart.views.map((view) => [`${chart.id}/${view.id}`, { chart: chart.name, view: view.name }] as const),
      ),
    ),
    checks,
  };
}

/** All entries: one ordered list for each block, numbered through. */
export function entriesHtml(entries: readonly Entry[], look: Lookup, site: Site, language: string): string {
  let html = '';
  let block = '';
  entries.forEach((entry, index) => {
    if (entry.it.block !== block) {
      html += `${block === '' ? '' : '</ol>'}<ol class="entries" data-block="${entry.it.block}" start="${index + 1}">`;
      block = entry.it.block;
    }
    html += entryHtml(entry, look, site, language);
  });
  return html === '' ? '' : `${html}</ol>`;
}

function entryHtml(entry: Entry, look: Lookup, site: Site, language: string): string {
  const { id } = entry.it;
  const { head, label, body } = contents(entry, look, site);
  return (
    `<li class="entry entry-${entry.type}" id="n-${id}" data-for="${id}">` +
    `<h3 class="head"><a href="#${id}" title="${escapeHtml(site.t.reader.back)}">${head}</a></h3>` +
    `<div class="body"><p class="meta"><span class="kind">${escapeHtml(label)}</span> <q lang="${language}">${escapeHtml(shortened(entry.it.words))}</q></p>${body}</div></li>`
  );
}

function contents(entry: Entry, look: Lookup, site: Site): { head: string; label: string; body: string } {
  const { t, lang } = site;
  switch (entry.type) {
    case 'note': {
      const { it } = entry;
      const reading =
        it.emendation === null
          ? ''
          : `<p class="emended"><span class="was">${escapeHtml(it.words)}</span> → <span class="computed">${escapeHtml(it.emendation.reading) || t.reader.omitted}</span> <span class="quiet">${t.reader.certaintyLabel}: ${t.reader.certainty[it.emendation.certainty]}</span></p>`;
      return { head: escapeHtml(it.title[lang]), label: t.reader.kinds[it.kind], body: reading + it.html[lang] };
    }
    case 'claim': {
      const { it } = entry;
      const value = claimValue(it, site);
      const remark = it.remark === undefined ? '' : `<p>${escapeHtml(it.remark[lang])}</p>`;
      const facts: [string, string][] = [
        [t.reader.certaintyOfClaim, escapeHtml(t.certainties[it.certainty])],
        [
          t.reader.refersTo,
          `${escapeHtml(refersTo(it, site))}. <span class="quiet">${escapeHtml(it.date.reason[lang])}</span>`,
        ],
      ];
      if (it.marks.length > 0) facts.push([t.reader.marks, markLinks(it.marks, look, site)]);
      const checks = look.checks.get(it.id) ?? [];
      if (checks.length > 0)
        facts.push([
          t.reader.checks,
          checks
            .map((check) => `<a href="${site.href(ledgerPath(check.id))}">${untagged(check.title[lang])}</a>`)
            .join('<br>'),
        ]);
      return {
        head: `<span class="value">${value}</span> ${escapeHtml(it.label[lang])}`,
        label: `${t.reader.type.claim}, ${t.claimKinds[it.kind]}`,
        body: remark + definitions(facts),
      };
    }
    case 'rec': {
      const { it } = entry;
      const term = (key: string): string => escapeHtml(look.terms.get(key)?.[lang] ?? key);
      const facts: [string, string][] = [
        [t.reader.theme, term(it.theme)],
        [t.reader.addressee, term(it.addressee)],
        [
          t.reader.modality,
          it.modalWord === null ? term(it.modality) : `${term(it.modality)} («${escapeHtml(it.modalWord)}»)`,
        ],
      ];
      if (it.marks.length > 0) facts.push([t.reader.marks, markLinks(it.marks, look, site)]);
      return { head: escapeHtml(it.gist[lang]), label: t.reader.type.rec, body: definitions(facts) };
    }
    case 'apart':
      return {
        head: escapeHtml(entry.it.gist[lang]),
        label: `${t.reader.type.apart}: ${t.reader.apartKind[entry.it.kind]}`,
        body: '',
      };
  }
}

/** Links to the views that show a claim or demand, each to the first of its marks there. */
export function markLinks(marks: readonly MarkRef[], look: Lookup, site: Site): string {
  return marks
    .filter((mark, index) => marks.findIndex(({ chart, view }) => chart === mark.chart && view === mark.view) === index)
    .map(({ chart, view, mark }) => {
      const names = look.viewNames.get(`${chart}/${view}`);
      const label =
        names === undefined ? `${chart}: ${view}` : site.t.reader.seenOn(names.chart[site.lang], names.view[site.lang]);
      return `<a href="${site.href(viewPath({ chart, view }, mark))}">${escapeHtml(label)}</a>`;
    })
    .join('<br>');
}

function definitions(facts: readonly (readonly [string, string])[]): string {
  return `<dl>${facts.map(([term, value]) => `<div><dt>${escapeHtml(term)}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

/** The words of rendered prose, without its links: a link cannot hold another. */
function untagged(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

/** A long quotation is known by its beginning and its end; the words themselves stand above. */
function shortened(words: string): string {
  if (words.length <= 90) return words;
  const head = words.slice(0, 48).replace(/\s+\S*$/, '');
  const tail = words.slice(-28).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}
