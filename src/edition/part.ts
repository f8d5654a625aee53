/**
 * What the page of one document is made of. The page is printed from this part alone, so that nothing else of the
 * Edition can change it: where the part is as it was at the build before, so is the page (`cli/kept-pages.ts`).
 */
import { type Edition, type EditionDocument, type EditionIndex, indexed } from '../model/edition.ts';
import type { Told } from '../model/story.ts';
import type { Term } from '../model/term.ts';
import { plain } from '../model/text-types.ts';
import { toHtml } from '../text/html.ts';

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
    terms: termsOf(index, slug),
    setAside: [],
    pages: [],
    recorded: [],
  });
}

/**
 * The entries that words of a document lead to: their names, and their places in this document. What an entry tells
 * stands in the glossary alone. Where no word leads there, one without a place says that there is a glossary.
 */
function termsOf({ termPlaces, glossary }: EditionIndex, document: string): Term[] {
  const named = (term: Term, forms: Term['forms']): Term => {
    return { ...term, forms, sources: [], body: NOTHING, unknown: [], certain: null, links: [] };
  };
  const byTerm = Map.groupBy(termPlaces.get(document) ?? [], ({ term }) => term);
  const terms = [...byTerm].flatMap(([id, [first, ...more]]): Term[] => {
    const term = glossary.get(id);
    if (term === undefined || first === undefined) return [];
    return [named(term, [{ document, form: term.term.en, reading: null, places: [first, ...more] }])];
  });
  return terms.length > 0 ? terms : [...glossary.values()].slice(0, 1).map((term) => named(term, []));
}

const NOTHING: Told = { html: { en: toHtml([]), uk: toHtml([]) }, text: { en: plain(''), uk: plain('') } };
