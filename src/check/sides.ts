/** The English and the Ukrainian side of a text cite the same numbers and lead to the same places. */
import type { Problems } from '../problems/problem.ts';
import type { TextPlace } from './text-place.ts';

/** A citation or the target of a link, where it stands in a text. */
export interface Reference {
  readonly text: string;
  readonly offset: number;
  readonly place: TextPlace;
  /** Does it lead out of the site? There are pages that have a sister in the other language. */
  readonly outside: boolean;
}

/** What one language of a text refers to; null where something else is wrong with it, which may be the reason. */
export type References = readonly Reference[] | null;

/** Reports what one side refers to and the other does not. */
export function compareSides(
  english: References,
  ukrainian: References,
  problems: Problems,
  behind: readonly string[],
): void {
  if (english === null || ukrainian === null || english.length + ukrainian.length === 0) return;
  const [en, uk] = [lacking(english, ukrainian), lacking(ukrainian, english)];
  const [first] = [...en, ...uk];
  if (first === undefined) return;
  // In a language of its own an address of others is not the same, but it is there.
  if ([...en, ...uk].every(({ outside }) => outside) && en.length === uk.length) return;
  problems.report(first.place.file, {
    code: 'sides-differ',
    ...first.place.at(first.offset, first.text.length),
    behind,
    params: { english: listed(en), ukrainian: listed(uk) },
  });
}

/** Links are compared one by one; a number that was cited may be meant again without being said. */
function lacking(here: readonly Reference[], there: readonly Reference[]): Reference[] {
  const others = Map.groupBy(there, ({ text }) => text);
  return [...Map.groupBy(here, ({ text }) => text)].flatMap(([text, same]) => {
    const had = others.get(text)?.length ?? 0;
    if (!text.startsWith('{')) return same.slice(had);
    return had > 0 ? [] : same.slice(0, 1);
  });
}

function listed(references: readonly Reference[]): string {
  return references.map(({ text }) => text).join(', ') || '–';
}
