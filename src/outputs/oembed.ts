/**
 * What programs that turn a link into the thing itself ask for (https://oembed.com), found by a link of each page that
 * is cited: of a view its frame, of a document its words in one; where it has none, what it is called and whose it is.
 */
import { openView } from '../kinds/chart/open.ts';
import { embedHeight, embedSnippet } from '../kinds/embed/resource.ts';
import { excerptSnippet, WHOLE_HEIGHT } from '../kinds/excerpt/resource.ts';
import { site, type Site } from '../kinds/site.ts';
import { besidePath, homePath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { absolute, href, rootOf } from '../model/paths.ts';
import { PREVIEW, type Resource } from '../model/resource.ts';
import { ownFigure } from './figures.ts';
import { JSON_TYPE, type Output, type OutputFile } from './output.ts';
import { previewOf } from './own-parts.ts';

/** The width that a host is told which asks for one; the frame itself takes what there is. */
const WIDTH = 700;

export const oembedOutput: Output = {
  name: 'oembed',
  over: 'references',
  files: (resources, edition) => {
    const sites = new Map(LANGS.map((lang) => [lang, site(lang, edition)]));
    return resources.flatMap((resource): OutputFile[] => {
      const { lang, path, title, document } = resource;
      const own = sites.get(lang);
      if (resource.cited === undefined || own === undefined) return [];
      const content = (): object => ({
        version: '1.0',
        ...framed(resource, own),
        title,
        provider_name: own.t.site.name,
        provider_url: absolute(href(lang, homePath())),
        author_name: edition.licence.holder[lang],
        thumbnail_url: absolute(href(lang, previewOf(resource))),
        thumbnail_width: PREVIEW.width,
        thumbnail_height: PREVIEW.height,
      });
      return [
        {
          ...(document !== undefined && { document }),
          path: rootOf(lang) + besidePath(path, 'oembed.json'),
          type: JSON_TYPE,
          body: () => `${JSON.stringify(content(), null, 2)}\n`,
        },
      ];
    });
  },
};

function framed(resource: Resource, own: Site): object {
  const document = own.edition.index.documents.get(resource.document ?? '');
  if (document?.pictured === true)
    return { type: 'rich', html: excerptSnippet(document, own), width: WIDTH, height: WHOLE_HEIGHT };
  const view = resource.embeddable ? (ownFigure(resource)?.view ?? null) : null;
  if (view === null) return { type: 'link' };
  return {
    type: 'rich',
    html: embedSnippet(view, own),
    width: WIDTH,
    height: embedHeight(openView(own.edition, own, view), own),
  };
}
