/** An entry of the glossary that was read and found right, as the pages show it. */
import { glossaryPath } from '../model/addresses.ts';
import type { Told } from '../model/story.ts';
import type { Term, TermForm } from '../model/term.ts';
import { plain, type Template } from '../model/text-types.ts';
import type { TermPlaces } from '../check/documents/term-places.ts';
import type { StoredTerm, TermSide } from '../read/term.ts';
import { readProse } from '../text/prose.ts';
import type { ProseRenderer } from './prose.ts';
import { told } from './story.ts';
import type { Anchored } from '../model/common.ts';

/**
 * @param order of the documents, by their slugs
 * @returns null when a part is missing after all
 */
export function toTerm(
  { slug: id, sides: { en, uk } }: StoredTerm,
  places: TermPlaces,
  order: ReadonlyMap<string, number>,
  prose: ProseRenderer,
): Term | null {
  if (en === null || uk === null) return null;
  const { kind = 'word', forms = [], also = {}, sources = [] } = en.front.value;
  const field = (words: { readonly en: Template; readonly uk: Template }): Told => ({
    html: { en: prose.html(words.en, 'en'), uk: prose.html(words.uk, 'uk') },
    text: { en: prose.plain(words.en, 'en'), uk: prose.plain(words.uk, 'uk') },
  });
  const [ours, theirs] = [en.front.value, uk.front.value];
  return {
    id,
    kind,
    term: { en: ours.term, uk: theirs.term },
    forms: forms
      .flatMap((stored): TermForm[] => {
        const { document, form, reading } = stored;
        const [first, ...more] = inOrder(places.get(stored) ?? []);
        if (first === undefined) return [];
        return [
          {
            document,
            form: plain(form),
            reading: reading === undefined ? null : plain(reading),
            places: [first, ...more],
          },
        ];
      })
      .sort(
        (a, b) =>
          (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) ||
          a.places[0].span.start - b.places[0].span.start,
      ),
    also: { modern: also.modern ?? [], russian: also.russian ?? [], latin: also.latin ?? [] },
    sources,
    body: told({ en: en.prose, uk: uk.prose }, prose, glossaryPath()),
    unknown: (ours.unknown ?? []).flatMap((words, index) => {
      const other = theirs.unknown?.[index];
      return other === undefined ? [] : [field({ en: words, uk: other })];
    }),
    certain:
      ours.certain === undefined || theirs.certain === undefined
        ? null
        : field({ en: ours.certain, uk: theirs.certain }),
    links: linksOf(en),
  };
}

function inOrder(places: readonly (Anchored | null)[]): Anchored[] {
  return places.flatMap((place) => place ?? []).sort((a, b) => a.span.start - b.span.start);
}

/** The entries that a body leads to, each once. */
function linksOf({ prose }: TermSide): string[] {
  if (prose === null) return [];
  const { links } = readProse(prose.file.text.slice(prose.start, prose.end));
  return [...new Set(links.flatMap(({ target }) => (target.startsWith('#') ? target.slice(1) : [])))];
}
