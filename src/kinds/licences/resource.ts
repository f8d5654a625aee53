/** The page of licences: under what terms the parts of the site may be used, ours and those that others made. */
import { licencesPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml, type El, type Tree } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { PagePart, PageView } from '../page/resource.ts';
import { specimens } from '../page/specimens.ts';
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

/** The font that is not that of names. */
const TEXT_FACE = 'Source Serif 4';

/** View-model of the page: prose that lists nothing. */
export function licencesPage(site: Site): PageView {
  const { title, description } = site.t.licences;
  const none = toHtml([]);
  return { title, description, opening: none, looked: none, parts: licencesView(site), lists: false };
}

/** The sections of the page of licences: what is whose, each under the name of its licence, or its own. */
export function licencesView({ edition, lang, t, file }: Site): PagePart[] {
  const { editorial, code, sources, holder } = edition.licence;
  const { licences, footer } = t;
  const link = ({ url, name }: { readonly url: string; readonly name: string }): El =>
    el('a', { href: url, rel: 'license' }, name);
  const allowed = (name: string): Tree[] =>
    Object.entries(licences.allows)
      .filter(([licence]) => licence === name)
      .map(([, says]) => says);
  return [
    {
      id: 'ours',
      heading: plain(licences.ours),
      html: toHtml([
        el('p', {}, licences.oursText),
        specimens([
          {
            name: link(editorial),
            says: [
              el('b', {}, footer.texts),
              ...allowed(editorial.name),
              [`${licences.line} `, el('b', {}, `${holder[lang]}, ${editorial.name}`), licences.andAddress],
            ],
          },
          { name: link(code), says: [el('b', {}, footer.code), ...allowed(code.name)] },
          {
            name: el('span', { class: 'doubt' }, sources[lang]),
            says: [el('b', {}, footer.sources), licences.sourcesText],
            look: 'said',
          },
        ]),
      ]),
    },
    {
      id: 'others',
      heading: plain(licences.others),
      html: toHtml([
        el('p', {}, `${licences.othersText} ${licences.whole}: `, el('a', { href: file(FILE) }, FILE), '.'),
        specimens(
          Object.entries(licences.made).map(([name, { what, by, terms }]) => ({
            name,
            says: [what, el('span', { class: 'quiet' }, `${by}. ${terms}.`)],
            look: name === TEXT_FACE ? 'in-text' : undefined,
          })),
          true,
        ),
      ]),
    },
  ];
}
