/** The index of the Edition: what pages and charts look up by id, made once. */
import type { Check, Claim, Edition, EditionIndex } from './edition.ts';

/** The Edition with the index of what it holds. */
export function indexed(content: Omit<Edition, 'index'>): Edition {
  const { documents, claims, recommendations, apart, setAside, checks, vocabulary, charts } = content;
  const { units, themes, addressees, modalities, measures } = vocabulary;
  const index: EditionIndex = {
    documents: new Map(documents.map((document) => [document.slug, document])),
    claims: byId(claims),
    checks: byId(checks),
    units: byId(units),
    terms: new Map([...themes, ...addressees, ...modalities, ...measures].map(({ id, label }) => [id, label])),
    views: new Map(
      charts.flatMap((chart) =>
        chart.views.map((view) => [`${chart.id}/${view.id}`, { chart: chart.name, view: view.name }] as const),
      ),
    ),
    checksOf: checksByClaim(checks),
    rows: {
      claims: byDocument(claims),
      recommendations: byDocument(recommendations),
      apart: byDocument(apart),
      setAside: byDocument(setAside),
    },
  };
  return { ...content, index };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function byDocument<T extends Pick<Claim, 'document'>>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(rows, ({ document }) => document);
}

function checksByClaim(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const found = new Map<string, Check[]>();
  for (const check of checks) {
    const claimed = check.claimed === null ? [] : [check.claimed.replace(/@.*/, '')];
    for (const id of new Set([...check.inputs, ...claimed])) found.set(id, [...(found.get(id) ?? []), check]);
  }
  return found;
}
