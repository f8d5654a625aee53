/** The search. What somebody looks for, no page knows: it is found in the browser. */
import { searchPath } from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import type { Edition } from '../../model/edition.ts';
import type { Term, TermKind } from '../../model/term.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { formatNumber } from '../../text/format.ts';
import { PLAIN, type Kind } from '../kind.ts';

/** Something to look for, for who does not know yet what. */
interface Example {
  readonly text: string;
  /** The language of the document in which it stands; null for a number. */
  readonly language: string | null;
}

const OF_KINDS: readonly TermKind[] = ['body', 'person', 'campaign'];

/** Of each of some kinds the word that stands in most places, as it stands; and the greatest number. */
export function examplesOf({ terms, claims, index }: Edition, lang: Lang): Example[] {
  const words = OF_KINDS.flatMap((kind) => {
    const places = ({ forms }: Term): number => forms.reduce((sum, form) => sum + form.places.length, 0);
    const [first] = terms.filter((term) => term.kind === kind).sort((a, b) => places(b) - places(a));
    const [form] = first?.forms ?? [];
    if (form === undefined) return [];
    return [{ text: form.form, language: index.documents.get(form.document)?.meta.language ?? null }];
  });
  const greatest = Math.max(...claims.flatMap(({ value }) => value));
  const number = { text: formatNumber(greatest, lang), language: null };
  return Number.isFinite(greatest) ? [...words, number] : words;
}

export const searchKind: Kind<'search'> = {
  name: 'search',
  all: () => ['search'],
  resource: (_, { lang, t }) => ({
    ...PLAIN,
    kind: 'search',
    path: searchPath(),
    lang,
    title: plain(t.search.title),
    description: plain(t.search.description),
    blocks: () => [{ type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, t.search.how)) }],
  }),
};
