/**
 * The exported annotations in the hands of a program that others wrote: the Hypothesis client finds each of them in the
 * page, on the words of the source and not where a translation, a note or the title repeats them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { basePath } from '../../src/edition/environment.ts';
import { findByHypothesis } from '../support/hypothesis.ts';
import { builtPages, isReader, isUkrainian } from '../support/site.ts';
import { useSite } from '../support/visit.ts';

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly value: string;
}
interface Item {
  readonly id: string;
  readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[];
}

const slugs = builtPages()
  .filter((page) => isReader(page) && !isUkrainian(page))
  .map(({ route }) => route.split('/').at(-2) ?? '');
const itemsOf = (slug: string): readonly Item[] =>
  (JSON.parse(readFileSync(join(dist, 'api', 'annotations', `${slug}.json`), 'utf8')) as { items: Item[] }).items;
const withPage = useSite();
/** Between elements the client passes over white space. */
const letters = (words: string): string => words.replace(/\s+/g, '');

it.each(slugs)('Hypothesis finds every annotation of %s in the page, each in its sentence', async (slug) => {
  const sought = itemsOf(slug).flatMap(({ id, target }) =>
    target.slice(1).map((one, index) => ({
      tag: `${id} ${index}`,
      target: one,
      words: letters(one.selector[0]?.exact ?? ''),
      block: one.selector[1]?.value.replace(/^.*"(.+)".*$/, '$1'),
    })),
  );
  expect(sought.length).toBeGreaterThan(20);
  await withPage(`${basePath()}documents/${slug}/`, { extended: true }, async ({ page }) => {
    const found = await findByHypothesis(page, sought);
    expect(found.map(({ tag, words, block }) => ({ tag, words: letters(words), block }))).toEqual(
      sought.map(({ tag, words, block }) => ({ tag, words, block })),
    );
  });
});
