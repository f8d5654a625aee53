import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { citedBy } from '../../../../src/edition/cited-by.ts';
import { readerView } from '../../../../src/kinds/document/view.ts';
import { site } from '../../../../src/kinds/site.ts';
import { wordsKind, wordsView } from '../../../../src/kinds/words/resource.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { idsOfLine } from '../../../../src/model/edition.ts';
import { movedJson } from '../../../../src/outputs/moved.ts';

const edition = load();
const lists = wordsKind.all(edition);

it('every document has a list of old words', () => {
  expect(lists.map(({ document }) => document.slug)).toEqual(edition.documents.map(({ slug }) => slug));
  expect(lists.flatMap(({ words }) => words.lines).length).toBeGreaterThan(75);
});

it.each(LANGS)('wordsView leads each line to its words, once for each block (%s)', (lang) => {
  for (const list of lists) {
    const { lines } = wordsView(list, site(lang, edition));
    expect(lines.map(({ id }) => id)).toEqual(list.words.lines.map(({ id }) => id));
    for (const [index, { places, meaning }] of lines.entries()) {
      const line = list.words.lines[index];
      expect(meaning).toMatch(/^<p>.+<\/p>$/s);
      expect(new Set(places.map(({ label }) => label)).size).toBe(places.length);
      for (const { href } of places) {
        const { hash, pathname } = new URL(href, 'https://oseredok.example');
        expect(pathname.endsWith(`/documents/${list.document.slug}/`)).toBe(true);
        const [block = '', directive = ''] = hash.slice(1).split(':~:text=');
        const words = directive.split(',').filter((part) => !/^-|-$/.test(part));
        expect(list.document.reading.blocks.map(({ id }) => id)).toContain(block);
        expect(line?.forms).toContain(words.map(decodeURIComponent).join());
      }
    }
  }
});

it.each(LANGS)('the page of a document leads on from every id of a line, beside its words (%s)', (lang) => {
  for (const { document, words } of lists) {
    const { titles, text } = readerView(document, edition, site(lang, edition));
    const page = parse(titles + text);
    for (const line of words.lines)
      for (const id of idsOfLine(line)) {
        const link = page.querySelector(`.led-on[id="${id}"]`);
        expect(link?.getAttribute('href')?.endsWith(`/documents/${document.slug}/words/#${line.id}`), id).toBe(true);
        expect(link?.text).toContain(line.forms[0]);
        expect(link?.closest('.para')?.id).toBe(line.places[0].block);
      }
  }
});

it('a line names the works behind its facts, and the page of works names the line', () => {
  const [list] = lists.filter(({ document }) => document.slug === 'production-cells');
  const line = list && wordsView(list, site('en', edition)).lines.find(({ id }) => id === 'pc-smerty');
  const works = [...(line?.meaning ?? '').matchAll(/href="\/sources\/#([^"]+)"/g)].map(([, id]) => id);
  expect(works).toEqual(['pravopys-1921', 'pravopys-2019']);
  expect(
    citedBy(edition)
      .get('pravopys-2019')
      ?.map(({ path, title }) => [path, title.uk]),
  ).toEqual([
    ['documents/production-cells/words/#pc-smerty', '«смерти»'],
    ['documents/production-cells/words/#pc-molody', '«молоди»'],
    ['documents/zhytomyr-station/words/#zh-participation', '«участи»'],
  ]);
});

it('api/moved.json names each former id of a document once, and where it stands now', () => {
  const { moved } = movedJson(edition) as { moved: { from: string; to: string }[] };
  const former = moved.map(({ from }) => from);
  expect(new Set(former).size).toBe(former.length);
  const to = (end: string): string | undefined => moved.find(({ from }) => from.endsWith(end))?.to;
  expect(to('/documents/production-cells/#pc-doklad')).toMatch(/\/documents\/production-cells\/words\/#pc-doklad$/);
  expect(to('/#pc-first-january-again')).toMatch(/\/words\/#pc-first-neuter$/);
  expect(to('/#pc-what-grew')).toMatch(/\/documents\/production-cells\/#pc-two-and-a-half$/);
});
