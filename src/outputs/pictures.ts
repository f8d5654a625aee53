/**
 * The drawing of each number as a picture of its own: the note of the number shows it when it is opened, and a page of
 * a hundred notes need not hold it.
 */
import { drawnMark } from '../kinds/document/note-parts.ts';
import { pictureFile } from '../kinds/document/picture.ts';
import { site } from '../kinds/site.ts';
import { picturePath, previewPath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { rootOf } from '../model/paths.ts';
import { type Output, PNG_TYPE } from './output.ts';
import { PREVIEW } from '../model/resource.ts';

// The pictures that stand beside a link elsewhere: one for each page that has one of its own.

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

export const picturesOutput: Output = {
  name: 'pictures',
  over: 'edition',
  files: (_, edition) =>
    LANGS.flatMap((lang) => {
      const inLanguage = site(lang, edition);
      return edition.claims
        .filter((claim) => drawnMark(claim) !== null)
        .map((claim) => ({
          path: rootOf(lang) + picturePath(claim.id),
          type: 'image/svg+xml',
          body: () => pictureFile(claim, inLanguage) ?? '',
        }));
    }),
};
