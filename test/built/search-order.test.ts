/** What the search finds, in its order. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BuiltSearch } from '../support/search.ts';
import { requireSite } from '../support/site.ts';

requireSite();
const search = new BuiltSearch();

it('a note stands behind the sentence that it explains, and what is done again behind what says it', async () => {
  const { all } = await search.find('осередок');
  const kinds = all.map(({ kind }) => kind);
  expect(kinds.indexOf('note')).toBeGreaterThan(kinds.lastIndexOf('source'));
  expect(all.filter(({ isAnswer }) => isAnswer)).toHaveLength(1);
  expect(new Set(all.map(({ href, kind }) => `${kind} ${href}`)).size).toBe(all.length);
});

it('over a document its passages stand first, behind what is asked about and before titles of others', async () => {
  const slugs = readdirSync('content/documents');
  for (const here of slugs) {
    const { all } = await search.find('партія', 'en', here);
    expect(all.findIndex(({ isAnswer }) => isAnswer)).toBe(0);
    const passages = all.filter(({ kind }) => kind === 'source' || kind === 'translation');
    const isHere = passages.map(({ href }) => href.startsWith(`documents/${here}/`));
    expect(isHere.filter(Boolean).length).toBeGreaterThan(0);
    expect(isHere).toEqual(isHere.toSorted().toReversed());
    expect(all[1]?.href.startsWith(`documents/${here}/`)).toBe(true);
  }
  expect(slugs.length).toBeGreaterThan(2);
});
