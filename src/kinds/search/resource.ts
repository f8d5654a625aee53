/** The search. What somebody looks for, no page knows: it is found in the browser. */
import { searchPath } from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import type { Edition } from '../../model/edition.ts';
import type { Term, TermForm, TermKind } from '../../model/term.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { formatNumber } from '../../text/format.ts';
import type { Words } from '../../words/index.ts';
import { PLAIN, type Kind } from '../kind.ts';

/** Something to look for, for who does not know yet what; each shows another thing that the search can do. */
interface Example {
  readonly way: keyof Words['search']['ways'];
  readonly text: string;
  /** The language in which it is written; null for a number. */
  readonly language: string | null;
}

const DIGIT = /\d/;

/**
 * What stands in most places of each sort: a body as it stands, a person in letters that no source has, a campaign word
 * for word, a slip as it should read; and the greatest number that no digits write.
 */
export function examplesOf({ terms, claims, index }: Edition, lang: Lang): Example[] {
  const places = ({ forms }: Term): number => forms.reduce((sum, form) => sum + form.places.length, 0);
  const most = terms.toSorted((a, b) => places(b) - places(a));
  const forms = (kind: TermKind): TermForm[] => most.filter((term) => term.kind === kind).flatMap((term) => term.forms);
  const language = ({ document }: TermForm): string | null => index.documents.get(document)?.meta.language ?? null;
  const names = most
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ also, term }) => also.latin.filter((name) => !term.en.includes(name)));
  const inWords = claims.filter(({ quote }) => !DIGIT.test(quote)).flatMap(({ value }) => value);
  return [
    ...forms('body')
      .slice(0, 1)
      .map((form): Example => ({ way: 'form', text: form.form, language: language(form) })),
    ...names.slice(0, 1).map((text): Example => ({ way: 'latin', text, language: 'en' })),
    ...inWords
      .toSorted((a, b) => b - a)
      .slice(0, 1)
      .map((value): Example => ({ way: 'number', text: formatNumber(value, lang), language: null })),
    ...forms('campaign')
      .slice(0, 1)
      .map((form): Example => ({ way: 'phrase', text: `«${form.form}»`, language: language(form) })),
    ...most
      .flatMap((term) => term.forms)
      .flatMap((form) => (form.reading === null ? [] : [{ text: form.reading, language: language(form) }]))
      .slice(0, 1)
      .map((example): Example => ({ way: 'slip', ...example })),
  ];
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
