/** References as files, read back by a library that others wrote: what they say is what the edition says. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { edition as assembled } from '../../../src/edition/current.ts';
import { siteOrigin } from '../../../src/edition/environment.ts';
import { resources } from '../../../src/kinds/index.ts';
import { site } from '../../../src/kinds/site.ts';
import { OEMBED_TYPE } from '../../../src/model/headers.ts';
import { file } from '../../../src/model/paths.ts';
import type { Reference } from '../../../src/model/work.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { oembedOutput } from '../../../src/outputs/oembed.ts';
import { ownParts } from '../../../src/outputs/own-parts.ts';
import { referencesOutput } from '../../../src/outputs/references.ts';
import { REFERENCE_FORMATS, nameFirst, titleFirst } from '../../../src/text/references.ts';

const edition = assembled();
const cited = resources(edition).filter((resource) => resource.cited !== undefined);
const all = cited.flatMap((resource): Reference[] => {
  const { whole, passages } = resource.cited!();
  return [whole, ...(passages?.() ?? [])];
});
const at = (lang: string, path: string): Resource => cited.find((one) => one.lang === lang && one.path === path)!;

/** What a format keeps of a reference, in the fields of CSL; institutions are whole names. White space is one. */
function kept({ title, author, language, URL: url, issued }: Record<string, unknown>): object {
  const names = (author as readonly Record<string, string>[] | undefined)?.map(
    (name) => name['literal'] ?? name['family'],
  );
  return {
    title: String(title).replace(/\s/gu, ' '),
    author: names,
    language,
    url,
    issued: issued && JSON.stringify(issued),
  };
}

/** Signs that mean something in one of the formats, and a date that is known. */
const hard: Reference = {
  ...all[0]!,
  id: 'hard',
  title: '100 % & “$5”_{#1} ~x^2 \\ Ґанок',
  author: [{ literal: 'Редакція «Осередку» and others' }],
  issued: { 'date-parts': [[1924, 1, 12]] },
};

it.each(REFERENCE_FORMATS.map((format) => [format.name, format] as const))(
  '%s is read back with the titles, names, languages, addresses and dates that were written',
  (_, { write }) => {
    const back = new Cite(write([...all, hard])).data as Record<string, unknown>[];
    expect(back.map(kept)).toEqual([...all, hard].map((one) => kept({ ...one })));
  },
);

it('every document and every view has a reference, and a document one for each of its headings and paragraphs', () => {
  const pages = resources(edition).filter(({ kind }) => kind === 'document' || kind === 'chart');
  expect(cited.map(({ lang, path }) => [lang, path])).toEqual(pages.map(({ lang, path }) => [lang, path]));
  const passages = at('en', 'documents/new-ties/').cited!().passages!();
  expect(passages.map(({ id }) => id)).toEqual(['h1', 'p1', 'p2', 'p3', 'p4', 'p5'].map((id) => `new-ties-${id}`));
  expect(passages[1]?.URL).toMatch(/\/documents\/new-ties\/#p1$/);
  expect(passages[1]?.note).toContain('«В настоящее время усиление связи');
});

it('a document whose date we infer has no date, and our inference stands in the note as ours', () => {
  const { whole } = at('en', 'documents/zhytomyr-station/').cited!();
  expect(whole.issued).toBeUndefined();
  expect(whole.author).toEqual([{ literal: 'Л. М.' }]);
  expect(whole.note).toBe('No date in the source; written about July 1924 – 1925, inferred by the editors.');
  expect(at('en', 'documents/new-ties/').cited!().whole.author).toBeUndefined();
});

it('references in words say the same in two forms', () => {
  const version = edition.index.documents.get('zhytomyr-station')?.version;
  const own = at('uk', 'documents/zhytomyr-station/').cited!();
  expect(nameFirst(own, 'uk')).toBe(
    'Л. М. (б. д. [приблизно липень 1924 року – 1925 рік, висновок редакції]). Зв’язок закріпили – роботу розширили ' +
      '[Звязок закріпили—роботу поширили]. Місцевий допис, найімовірніше газетний. У виданні: Осередок ' +
      `(Редакція «Осередку»), версія ${version}.`,
  );
  const chart = at('en', 'charts/enrolment/shares/').cited!();
  expect(titleFirst(chart, 'en')).toBe(
    '“Of 21.0% of the Lenin Enrolment Khaliavskyi says nothing”. Chart: The Lenin Enrolment, Which branches. ' +
      `Drawing and data: The editors of Oseredok, version ${edition.version}.`,
  );
  expect(nameFirst(chart, 'en')).toMatch(
    /^The editors of Oseredok\. \((?:n\.d\.|\d{4})\)\. Of 21\.0% .* Oseredok, version/,
  );
});

it('the head of a cited page names its files, each of which is written', () => {
  const files = [referencesOutput, oembedOutput].flatMap((output) => [...output.files(cited, edition)]);
  const written = new Set(files.map(({ path }) => file(path)));
  for (const resource of cited) {
    const { addresses } = ownParts(resource, site(resource.lang, edition));
    const links = [...addresses.matchAll(/rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
    expect(links.map(([, type]) => type)).toEqual([...REFERENCE_FORMATS.map(({ type }) => type), OEMBED_TYPE]);
    for (const [, , href = ''] of links) expect(written.has(new URL(href, siteOrigin()).pathname), href).toBe(true);
    expect(addresses.includes('name="citation_title"')).toBe(resource.kind === 'document');
  }
});
