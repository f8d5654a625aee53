/** The list of annotations at the end of a document, which the browser can show in the margin. */
import { claimValue, refersTo } from '../claim.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { entryId, ledgerPath, viewPath } from '../../model/addresses.ts';
import type {
  Annotation,
  Claim,
  EditionDocument,
  EditionIndex,
  MarkRef,
  Note,
  Recommendation,
  RowsByDocument,
} from '../../model/edition.ts';
import { el, raw, type Tree } from '../../text/html.ts';
import type { Words } from '../../words/index.ts';

/** All entries: one ordered list for each block, numbered through. */
export function entryLists(
  annotations: readonly Annotation[],
  index: EditionIndex,
  site: Site,
  language: string,
): Tree {
  let number = 1;
  return [...Map.groupBy(annotations, ({ block }) => block)].map(([block, here]) => {
    const start = number;
    number += here.length;
    return el(
      'ol',
      { class: 'entries', 'data-block': block, start },
      here.map((annotation) => entry(annotation, index, site, language)),
    );
  });
}

/** What an entry says: its headline, what kind of annotation it is, and what stands below. */
interface Contents {
  readonly head: Tree;
  readonly label: string;
  readonly body: Tree;
}

function entry(annotation: Annotation, index: EditionIndex, site: Site, language: string): Tree {
  const { id, type, words } = annotation;
  const { head, label, body } = contents(annotation, index, site);
  return el(
    'li',
    { class: `entry entry-${type}`, id: entryId(id), 'data-for': id },
    el('h3', { class: 'head' }, el('a', { href: `#${id}`, title: site.t.reader.back }, head)),
    el(
      'div',
      { class: 'body' },
      el(
        'p',
        { class: 'meta' },
        el('span', { class: 'kind' }, label),
        ' ',
        el('q', { lang: language, translate: 'no' }, shortened(words)),
      ),
      body,
    ),
  );
}

function contents(annotation: Annotation, index: EditionIndex, site: Site): Contents {
  const { t, lang } = site;
  switch (annotation.type) {
    case 'note':
      return ofNote(annotation, index, site);
    case 'claim':
      return ofClaim(annotation, index, site);
    case 'recommendation':
      return ofRecommendation(annotation, index, site);
    case 'excluded':
      return {
        head: annotation.gist[lang],
        label: `${t.reader.type.excluded}: ${t.reader.excludedKind[annotation.kind]}`,
        body: [],
      };
  }
}

function ofNote(note: Note, index: EditionIndex, site: Site): Contents {
  const { title, kind, words, html, emendation, sources } = note;
  const { t, lang } = site;
  const emended =
    emendation === null
      ? []
      : el(
          'p',
          { class: 'emended' },
          el('span', { class: 'was', translate: 'no' }, words),
          ' → ',
          el(
            'span',
            { class: 'computed', translate: emendation.reading === '' ? null : 'no' },
            emendation.reading || t.reader.omitted,
          ),
          ' ',
          quiet(`${t.reader.certaintyLabel}: ${t.reader.certainty[emendation.certainty]}`),
        );
  return {
    head: title[lang],
    label: t.reader.kinds[kind],
    body: [emended, raw(html[lang]), lookedUp(sources, index, site)],
  };
}

function ofClaim(claim: Claim, index: EditionIndex, site: Site): Contents {
  const { t, lang } = site;
  const facts: [string, Tree][] = [
    [t.reader.certaintyOfClaim, t.certainties[claim.certainty]],
    [
      t.reader.refersTo,
      [`${refersTo(claim, site)}. `, quiet(claim.date.reason[lang]), lookedUp(claim.date.sources ?? [], index, site)],
    ],
  ];
  if (claim.marks.length > 0) facts.push([t.reader.marks, markLinks(claim.marks, index, site)]);
  const checks = index.checksOf.get(claim.id) ?? [];
  if (checks.length > 0)
    facts.push([
      t.reader.checks,
      // A link cannot hold the links of a title.
      lines(checks.map(({ id, title }) => el('a', { href: site.href(ledgerPath(id)) }, title[lang]))),
    ]);
  return {
    head: [el('span', { class: 'value', translate: 'no' }, claimValue(claim, site)), ` ${claim.label[lang]}`],
    label: `${t.reader.type.claim}, ${t.claimKinds[claim.kind]}`,
    body: [claim.remark === undefined ? [] : el('p', {}, claim.remark[lang]), definitions(facts)],
  };
}

function ofRecommendation(row: Recommendation, index: EditionIndex, site: Site): Contents {
  const { t, lang } = site;
  const term = (key: string): string => index.terms.get(key)?.[lang] ?? key;
  const facts: [string, Tree][] = [
    [t.reader.theme, term(row.theme)],
    [t.reader.addressee, addressee(row, term, t.recommendations)],
    [t.reader.modality, inWords(row, term(row.modality), t.recommendations)],
  ];
  if (row.marks.length > 0) facts.push([t.reader.marks, markLinks(row.marks, index, site)]);
  return { head: row.gist[lang], label: t.reader.type.rec, body: definitions(facts) };
}

/** Who is to act, with the ground where the words themselves do not name them. */
export function addressee(
  row: Pick<Recommendation, 'addressee' | 'addressed'>,
  term: (id: string) => string,
  { addressed }: Words['recommendations'],
): string {
  return row.addressed === 'understood' ? `${term(row.addressee)} (${addressed.understood})` : term(row.addressee);
}

/** In what words it is asked: the modality, the very word, and whether it is asked at all. */
function inWords(
  { modalWord, marker, implied }: Recommendation,
  modality: string,
  { implied: said }: Words['recommendations'],
): string {
  const word = modalWord ?? marker;
  return `${modality}${word === undefined ? '' : ` («${word}»)`}${implied ? `; ${said}` : ''}`;
}

/** Links to the views that show a claim or recommendation, each to the first of its marks there. */
export function markLinks(marks: readonly MarkRef[], index: EditionIndex, site: Site): Tree {
  const firsts = Map.groupBy(marks, ({ chart, view }) => `${chart}/${view}`);
  return lines(
    [...firsts.values()].flatMap(([first]) => {
      if (first === undefined) return [];
      const { chart, view, mark } = first;
      const names = index.views.get(`${chart}/${view}`);
      const label =
        names === undefined ? `${chart}: ${view}` : site.t.reader.seenOn(names.chart[site.lang], names.view[site.lang]);
      return el('a', { href: site.href(viewPath({ chart, view }, mark)) }, label);
    }),
  );
}

function lines(links: readonly Tree[]): Tree {
  return links.map((link, index) => (index === 0 ? link : [el('br'), link]));
}

function definitions(facts: readonly (readonly [string, Tree])[]): Tree {
  return el(
    'dl',
    {},
    facts.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))),
  );
}

function quiet(words: string): Tree {
  return el('span', { class: 'quiet' }, words);
}

/** A long quotation is known by its beginning and its end; the words themselves stand above. */
function shortened(words: string): string {
  if (words.length <= 90) return words;
  const head = words.slice(0, 48).replace(/\s+\S*$/, '');
  const tail = words.slice(-28).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}

/** Annotations in the order of the text: by beginning, then the longer first, then by id. */
export function annotationsOf({ slug, notes }: EditionDocument, rows: RowsByDocument): Annotation[] {
  const annotations: Annotation[] = [
    ...notes,
    ...(rows.claims.get(slug) ?? []),
    ...(rows.recommendations.get(slug) ?? []),
    ...(rows.excluded.get(slug) ?? []),
  ];
  return annotations.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1));
}
