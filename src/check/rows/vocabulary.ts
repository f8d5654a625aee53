/** Cross-checks the words that rows may use: each is known, and each that is known is used. */
import { countedAs } from './recommendation-signs.ts';
import { missing } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Data, Row } from '../../read/data.ts';
import { Names } from '../../read/names.ts';
import { reportForms } from './unit-forms.ts';

/** The addressee of what nobody is named for. */
const UNSTATED = 'unstated';

/** The lists of the vocabulary. */
export const TERM_LISTS = ['units', 'measures', 'themes', 'addressees', 'modalities'] as const;
type List = (typeof TERM_LISTS)[number];

/**
 * Reports unknown terms in rows, unknown claims in recommendations, and terms that no row uses: not those that an
 * unknown one most likely means.
 * @param chartUnits units that charts use
 */
export function checkVocabulary(data: Data, chartUnits: Names, problems: Problems): void {
  const { vocabulary, names } = data;
  checkAddressees(data, problems);
  if (vocabulary === null) return;
  reportForms(vocabulary, problems);
  const used: Record<List, Set<string>> = {
    units: new Set(chartUnits.ids),
    measures: new Set(),
    themes: new Set(),
    addressees: new Set(),
    modalities: new Set(),
  };
  const termIds = Object.fromEntries(
    TERM_LISTS.map((list) => [list, Names.of(vocabulary.value[list].map(({ id }) => id))]),
  ) as Record<List, Names>;
  const use = (row: Row<unknown>, field: string, id: string, list: List): void => {
    used[list].add(id);
    if (termIds[list].lacks(id))
      problems.report(row.file, 'id-unknown', row.at([field]), {
        ...missing(list, id),
        nearest: () => termIds[list].nearest(id),
      });
  };
  for (const row of data.claims) {
    use(row, 'unit', row.value.unit, 'units');
    use(row, 'measures', row.value.measures, 'measures');
  }
  for (const row of data.checks) use(row, 'unit', row.value.unit, 'units');
  for (const row of data.recommendations) {
    use(row, 'theme', row.value.theme, 'themes');
    use(row, 'addressee', row.value.addressee, 'addressees');
    use(row, 'modality', row.value.modality, 'modalities');
  }
  const allRead = [chartUnits, ...Object.values(names)].every(({ complete }) => complete);
  if (!allRead) return;
  for (const list of TERM_LISTS) {
    const known = termIds[list];
    const meant = new Set([...used[list]].flatMap((id) => (known.lacks(id) ? known.nearest(id) : [id])));
    vocabulary.value[list].forEach(({ id, unused }, index) => {
      if (unused !== undefined && used[list].has(id))
        problems.report(vocabulary.file, 'term-used', vocabulary.at([list, index, 'unused']), { id, list });
      if (unused === undefined && !meant.has(id))
        problems.report(vocabulary.file, 'term-unused', vocabulary.at([list, index, 'id']), {
          id,
          list,
          // Only recommendations have themes, addressees and modalities.
          ...(list === 'units' || list === 'measures'
            ? { behind: ['claims', 'checks'] }
            : { fault: `recommendations/${id}`, behind: [...termIds[list].ids].map((one) => countedAs(one, id)) }),
        });
    });
  }
}

/** Whom each recommendation addresses agrees with how that is known, and the number that it asks for is a claim. */
function checkAddressees({ recommendations, names }: Data, problems: Problems): void {
  for (const row of recommendations) {
    const { quantity, addressee, addressed } = row.value;
    if ((addressee === UNSTATED) !== (addressed === 'not-named'))
      problems.report(row.file, 'addressee-differs', row.at(['addressed']), { addressee, addressed });
    if (quantity !== null && names.claims.lacks(quantity))
      problems.report(row.file, 'id-unknown', row.at(['quantity']), {
        ...missing('claims', quantity),
        nearest: () => names.claims.nearest(quantity),
      });
  }
}
