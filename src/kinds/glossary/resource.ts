/** The glossary: one page for all terms of the sources; each term is a place of it. */
import type { Frame } from '../../charts/nodes.ts';
import { glossaryPath } from '../../model/addresses.ts';
import type { Ref } from '../../model/resource.ts';
import type { Term } from '../../model/term.ts';
import { aliasesOfTerms } from '../../text/render.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Html } from '../../model/text-types.ts';
import { byAlphabet } from '../../text/alphabet.ts';
import { el, type Tree } from '../../text/html.ts';
import { colour, line } from '../flat.ts';
import { linesOf, preview } from '../preview.ts';
import type { Site } from '../site.ts';

// The preview of the glossary: some of its words in large letters, each with a square for every document.

const COLUMNS = 2;
const SIZE = 44;
const STEP = 62;
const SQUARE = 24;
/** Documents that have a square each. */
const SQUARES = 5;

function glossaryPreview(site: Site): Html {
  const { title, lead } = site.t.glossary;
  const count = site.edition.terms.length;
  return preview(
    { title: lead(count), foot: [title, site.t.picture.home], art: (place) => columns(place, site) },
    site,
  );
}

/** Those of which most documents speak; each in one line. */
function columns({ x, y, width, height }: Frame, { edition, lang }: Site): Tree {
  const column = (width - 60) / COLUMNS;
  const rows = Math.floor(height / STEP);
  const slugs = edition.documents.slice(0, SQUARES).map(({ slug }) => slug);
  const squares = slugs.length * (SQUARE + 6);
  const fits = (text: string): boolean => linesOf(text, SIZE, column - squares - 20, 'label bold').length === 1;
  const shown = edition.terms
    .map(({ term, forms }) => ({ text: term[lang], has: new Set(forms.map(({ document }) => document)) }))
    .filter(({ text }) => fits(text))
    .toSorted((a, b) => b.has.size - a.has.size)
    .slice(0, rows * COLUMNS)
    .toSorted((a, b) => byAlphabet(a.text, b.text));
  return shown.map(({ text, has }, index): Tree => {
    const left = x + Math.floor(index / rows) * (column + 60);
    const base = y + STEP * ((index % rows) + 0.75);
    return [
      line(text, [left, base], { size: SIZE, weight: 700 }, 'ours'),
      slugs.map((slug, at) =>
        el('rect', {
          x: left + column - squares + at * (SQUARE + 6),
          y: base - SQUARE - 4,
          width: SQUARE,
          height: SQUARE,
          fill: has.has(slug) ? colour('ink') : 'none',
          stroke: colour(has.has(slug) ? 'ink' : 'hatch'),
          'stroke-width': 2,
        }),
      ),
    ];
  });
}

export const glossaryKind: Kind<'glossary'> = {
  name: 'glossary',
  all: ({ terms }) => (terms.length === 0 ? [] : ['glossary']),
  resource: (_, site) => {
    const { edition, lang, t } = site;
    const { terms, moved } = edition;
    const aliases = aliasesOfTerms(moved);
    return {
      ...PLAIN,
      kind: 'glossary',
      type: 'DefinedTermSet',
      path: glossaryPath(),
      lang,
      title: t.glossary.title,
      description: t.glossary.description(terms.length),
      blocks: () =>
        terms.map(({ id, term, body }) => ({ type: 'prose', id, heading: term[lang], html: body.html[lang] })),
      places: () =>
        terms.map(({ id, term, forms: [first] }) => ({
          id,
          title: term[lang],
          ...(first && { quote: first.form }),
          aliases: aliases.get(id) ?? [],
        })),
      uses: () => [...documentsOf(terms), ...worksOf(terms)],
      preview: () => glossaryPreview(site),
    };
  },
  nav: ({ edition, t }) => (edition.terms.length === 0 ? null : { path: glossaryPath(), label: t.nav.words }),
};

function documentsOf(terms: readonly Term[]): Ref[] {
  const slugs = new Set(terms.flatMap(({ forms }) => forms.map(({ document }) => document)));
  return [...slugs].map((id) => ({ type: 'document', id }));
}

function worksOf(terms: readonly Term[]): Ref[] {
  const works = new Set(terms.flatMap(({ sources }) => sources));
  return [...works].map((id) => ({ type: 'work', id }));
}
