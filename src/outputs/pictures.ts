/**
 * The drawing of each number as a picture of its own: the note of the number shows it when it is opened, and a page of
 * a hundred notes need not hold it.
 */
import { drawnMark } from '../kinds/document/number-note.ts';
import { pictureFile } from '../kinds/document/picture.ts';
import { site } from '../kinds/site.ts';
import { picturePath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { rootOf } from '../model/paths.ts';
import type { Output } from './output.ts';

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
