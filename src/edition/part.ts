/**
 * What the page of one document is made of. The page is printed from this part alone, so that nothing else of the
 * Edition can change it: where the part is as it was at the build before, so is the page (`cli/kept-pages.ts`).
 */
import { type Edition, type EditionDocument, indexed } from '../model/edition.ts';

/** The document, its rows, the checks of its claims, and what all documents share: names, works, moves. */
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
    setAside: [],
    pages: [],
    recorded: [],
  });
}
