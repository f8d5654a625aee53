/** Addresses and ids that the site itself uses: content can link to the first and must not take the second. */
import { catalogue } from '../problems/catalogue.ts';

/** Pages that are not made from a file of their own, below the root of a language. */
export const BUILT_PAGES: readonly string[] = [
  '',
  'documents/',
  'charts/',
  'ledger/',
  'data/',
  'maintainers/',
  'maintainers/coverage/',
  ...Object.keys(catalogue).map((code) => `maintainers/problems/${code}/`),
];

/** First parts of addresses that a page of prose cannot have: another file or page stands there, or will. */
export const RESERVED_PAGES: readonly string[] = [
  'documents',
  'charts',
  'ledger',
  'data',
  'uk',
  'en',
  'api',
  'embed',
  'index',
  'search',
  'stories',
  'lessons',
  'glossary',
  'maintainers',
  'problems',
  'fonts',
];

/**
 * Ids that stand in the page around a document or a table: blocks (p3), entries of the margin (n-…), marks, switches,
 * headings.
 */
const RESERVED_ID =
  /^(?:[hpx][0-9]+|(?:n|mark|reading|tr)-.*|main|notes|corrections|cite|claims|set-aside|recommendations|apart|checks|timeline|documents|charts)$/;

/** Would the id be taken twice on some page? */
export function isReservedId(id: string): boolean {
  return RESERVED_ID.test(id);
}
