/** What programs that turn a link into the thing itself ask for (https://oembed.com), found by a link of each view. */
import { openView } from '../kinds/chart/open.ts';
import { embedSnippet } from '../kinds/embed/snippet.ts';
import { embedHeight } from '../kinds/embed/view.ts';
import { site } from '../kinds/site.ts';
import { besidePath, homePath, previewPath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { absolute, href, rootOf } from '../model/paths.ts';
import { PREVIEW } from '../model/resource.ts';
import { ownFigure } from './figures.ts';
import { JSON_TYPE, type Output } from './output.ts';

/** The width that a host is told which asks for one; the frame itself takes what there is. */
const WIDTH = 700;

export const oembedOutput: Output = {
  name: 'oembed',
  over: 'figures',
  files: (resources, edition) => {
    const sites = new Map(LANGS.map((lang) => [lang, site(lang, edition)]));
    return resources.flatMap((resource) => {
      const { lang, path, title, embeddable } = resource;
      const own = sites.get(lang);
      const figure = embeddable ? ownFigure(resource) : null;
      if (figure === null || own === undefined) return [];
      const content = (): object => ({
        version: '1.0',
        type: 'rich',
        title,
        provider_name: own.t.site.name,
        provider_url: absolute(href(lang, homePath())),
        author_name: edition.licence.holder[lang],
        html: embedSnippet(figure.view, own),
        width: WIDTH,
        height: embedHeight(openView(edition, own, figure.view), own),
        thumbnail_url: absolute(href(lang, previewPath(path))),
        thumbnail_width: PREVIEW.width,
        thumbnail_height: PREVIEW.height,
      });
      return [
        {
          path: rootOf(lang) + besidePath(path, 'oembed.json'),
          type: JSON_TYPE,
          body: () => `${JSON.stringify(content(), null, 2)}\n`,
        },
      ];
    });
  },
};
