/** The pictures that stand beside a link elsewhere: one for each page that has one of its own. */
import { previewPath } from '../model/addresses.ts';
import { rootOf } from '../model/paths.ts';
import { PREVIEW } from '../model/resource.ts';
import { PNG_TYPE, type Output } from './output.ts';

export const previewsOutput: Output = {
  name: 'previews',
  over: 'previews',
  files: (resources) =>
    resources.flatMap(({ lang, path, preview }) =>
      preview === undefined
        ? []
        : [{ path: rootOf(lang) + previewPath(path), type: PNG_TYPE, body: preview, drawnAt: PREVIEW.width }],
    ),
};
