/** The glossary: one page for all terms of the sources; each term is a place of it. */
import { glossaryPath } from '../../model/addresses.ts';
import type { Ref } from '../../model/resource.ts';
import type { Term } from '../../model/term.ts';
import { aliasesOfTerms } from '../../text/render.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { glossaryPreview } from './preview.ts';

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
