/** Pages at old addresses: they lead on to where their words stand now. */
import { redirectPage, redirects } from '../edition/redirects.ts';
import type { Output } from './output.ts';

export const movedOutput: Output = {
  name: 'moved',
  over: 'edition',
  files: (_, edition) =>
    redirects(edition).map((redirect) => ({
      path: `${redirect.from}index.html`,
      type: 'text/html; charset=utf-8',
      body: () => redirectPage(redirect),
    })),
};
