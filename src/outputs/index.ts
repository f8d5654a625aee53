/** The outputs: everything that is written beside the pages, in the order of the list on the page of the dataset. */
import { KINDS, resources } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Edition } from '../model/edition.ts';
import { rootOf } from '../model/paths.ts';
import { annotationsOutput } from './annotations.ts';
import { apiOutput } from './api.ts';
import { catalogueOutput } from './catalogue.ts';
import { booksOutput } from './epub/book.ts';
import { documentsOutput } from './documents.ts';
import { figuresOutput } from './figures.ts';
import { headersOutput, movedOutput } from './hosting.ts';
import { lessonFilesOutput } from './lesson-files.ts';
import type { Output, OutputFile } from './output.ts';
import { oembedOutput } from './oembed.ts';
import { picturesOutput, previewsOutput } from './pictures.ts';
import { referencesOutput } from './references.ts';
import { robotsOutput, sitemapOutput } from './sitemap.ts';
import { searchOutput } from './search/output.ts';
import { tablesOutput } from './tables.ts';

export const OUTPUTS: readonly Output[] = [
  apiOutput,
  tablesOutput,
  documentsOutput,
  catalogueOutput,
  annotationsOutput,
  figuresOutput,
  picturesOutput,
  previewsOutput,
  lessonFilesOutput,
  booksOutput,
  oembedOutput,
  referencesOutput,
  searchOutput,
  sitemapOutput,
  robotsOutput,
  movedOutput,
  headersOutput,
];

/** The paths of all pages. */
export function pageFiles(edition: Edition): ReadonlySet<string> {
  return new Set(resources(edition, KINDS).map(({ lang, path }) => `${rootOf(lang)}${path}index.html`));
}

/** Every file of every output. */
export function outputFiles(
  edition: Edition,
  kinds: readonly Kind[] = KINDS,
  outputs: readonly Output[] = OUTPUTS,
): OutputFile[] {
  const all = resources(edition, kinds);
  return outputs.flatMap((output) => [...output.files(all, edition)]);
}
