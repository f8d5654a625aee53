/**
 * What the page of one document is made of. The page is printed from this part alone, so that nothing else of the
 * Edition can change it: where the part is as it was at the build before, so is the page (`cli/kept-pages.ts`).
 */
import { type Edition, type EditionDocument, indexed } from '../model/edition.ts';
import type { Term } from '../model/term.ts';

/**
 * The document, its rows, the checks of its claims, the terms that its words lead to, and what all documents share:
 * names, works, moves.
 */
export function partOf(edition: Edition, document: EditionDocument): Edition {
  const { slug, version } = document;
  const { vocabulary, charts, works, moved, licence, stories, lessons, recommendationUnit, index } = edition;
  const { rows } = index;
  const claims = rows.claims.get(slug) ?? [];
  const checks = new Set(claims.flatMap(({ id }) => index.checksOf.get(id) ?? []));
  return indexed({
    documents: [document],
    claims,
    recommendations: rows.recommendations.get(slug) ?? [],
    excluded: rows.excluded.get(slug) ?? [],
    checks: checks.size === 0 ? [] : edition.checks.filter((check) => checks.has(check)),
    ...{ vocabulary, charts, works, moved, licence, stories, lessons, recommendationUnit, version },
    terms: termsOf(edition.terms, slug),
    setAside: [],
    pages: [],
    recorded: [],
  });
}

/** The entries that words of a document lead to, each with its places in this document alone. */
function termsOf(terms: readonly Term[], document: string): Term[] {
  return terms.flatMap((term) => {
    const forms = term.forms.filter((form) => form.document === document);
    return forms.length === 0 ? [] : [{ ...term, forms }];
  });
}
