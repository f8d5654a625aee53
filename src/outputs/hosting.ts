/** What hosts read: the addresses that lead on, and what is to be said with each file. */
import { HEADER_RULES } from '../model/headers.ts';
import { file, absolute, rootOf } from '../model/paths.ts';
import type { Output } from './output.ts';
import { redirectPage, redirects } from '../edition/redirects.ts';
import { documentPath, glossaryPath, wordsPath } from '../model/addresses.ts';
import { type Edition, idsOfLine } from '../model/edition.ts';
import { entryOf } from '../model/moved.ts';
import { jsonFile } from './api.ts';

// Old addresses: pages that lead on to where their words stand now, and the list of them for programs.

export const movedOutput: Output = {
  name: 'moved',
  over: 'edition',
  files: (_, edition) => [
    ...redirects(edition).map((redirect) => ({
      path: `${redirect.from}index.html`,
      type: 'text/html; charset=utf-8',
      body: () => redirectPage(redirect),
    })),
    jsonFile(
      'api/moved.json',
      () => movedJson(edition),
      ({ t }) => t.data.movedFile,
    ),
  ],
};

/**
 * `/api/moved.json`: every address that was published and now stands elsewhere. Those of annotations are their ids: one
 * that is no longer in `/api/annotations/` is here.
 */
export function movedJson({
  version,
  moved,
  documents,
  charts,
}: Pick<Edition, 'version' | 'moved' | 'documents' | 'charts'>): object {
  const row = (from: string, to: string): object => ({ from: absolute(file(from)), to: absolute(file(to)) });
  const former = documents.flatMap(({ slug, words }) =>
    (words?.lines ?? []).flatMap((line) =>
      idsOfLine(line).map((id) => row(documentPath(slug, id), wordsPath(slug, line.id))),
    ),
  );
  return {
    version,
    moved: [
      ...moved.moved.map((one) => {
        const entry = entryOf(one);
        const now = entry === null ? documentPath(one.document, one.to) : glossaryPath(entry);
        return row(documentPath(one.document, one.from), now);
      }),
      ...former,
      ...moved.terms.map(({ from, to }) => row(glossaryPath(from), glossaryPath(to))),
      ...redirects({ moved, documents, charts })
        .filter(({ lang }) => rootOf(lang) === '')
        .map(({ from, to }) => row(from, to)),
    ],
  };
}

/** `_headers`: what a host that reads such a file (Netlify, Cloudflare Pages and others) is to say with the files. */
export const headersOutput: Output = {
  name: 'headers',
  over: 'edition',
  files: () => [{ path: '_headers', type: 'text/plain; charset=utf-8', body: headersFile }],
};

function headersFile(): string {
  const blocks = HEADER_RULES.map(({ path, headers }) =>
    [file(path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
