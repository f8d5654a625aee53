/** The page of licences: under what terms the parts of the site may be used, ours and those that others made. */
import { licencesPath } from '../../model/addresses.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import type { Html } from '../../model/text-types.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { PageView } from '../page/resource.ts';
import type { Site } from '../site.ts';

export const licencesKind: Kind<'licences'> = {
  name: 'licences',
  all: () => ['licences'],
  resource: (_, site) => ({
    ...PLAIN,
    kind: 'licences',
    path: licencesPath(),
    lang: site.lang,
    title: site.t.licences.title,
    description: site.t.licences.description,
    blocks: () => licencesView(site).map(({ heading, html }) => ({ type: 'prose', id: null, heading, html })),
  }),
};

/** The file with the notices and the licences of others, which the build writes. */
const FILE = 'licences.txt';

export interface LicenceSection {
  readonly heading: string;
  readonly html: Html;
}

/** View-model of the page: prose that never folds. */
export function licencesPage(site: Site): PageView {
  const { title, description } = site.t.licences;
  const none = toHtml([]);
  const parts = licencesView(site).map(({ heading, html }) => {
    return { heading: toHtml(el('h2', {}, heading)), html, folds: false };
  });
  return { title, description, opening: none, looked: none, parts };
}

/** The sections of the page of licences. */
export function licencesView({ edition, lang, t, file }: Site): LicenceSection[] {
  const { editorial, code, sources, holder } = edition.licence;
  const { licences, footer } = t;
  const paragraph = (...words: Tree[]): Tree => el('p', {}, ...words);
  const link = (href: string, words: string): Tree => el('a', { href, rel: 'license' }, words);
  return [
    {
      heading: licences.ours,
      html: toHtml([
        paragraph(`${footer.texts}: `, link(editorial.url, editorial.name), `, ${holder[lang]}.`),
        paragraph(`${footer.code}: `, link(code.url, code.name), '.'),
        paragraph(`${footer.sources}: ${sources[lang]}.`),
      ]),
    },
    {
      heading: licences.others,
      html: toHtml([
        paragraph(licences.fonts),
        paragraph(licences.scripts),
        paragraph(`${licences.whole}: `, el('a', { href: file(FILE) }, FILE), '.'),
      ]),
    },
  ];
}
