import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { citedBy } from '../../../../src/edition/cited-by.ts';
import { readerView } from '../../../../src/kinds/document/view.ts';
import { site } from '../../../../src/kinds/site.ts';
import { wordsKind } from '../../../../src/kinds/words/resource.ts';
import { wordsView } from '../../../../src/kinds/words/view.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { idsOfLine } from '../../../../src/model/edition.ts';
import { movedJson } from '../../../../src/outputs/hosting.ts';
import { dashHeld } from '../../../../src/text/line-breaks.ts';

const edition = load();
const lists = wordsKind.all(edition);

it('every document has a list of old words', () => {
  expect(lists.map(({ document }) => document.slug)).toEqual(edition.documents.map(({ slug }) => slug));
  expect(lists.flatMap(({ words }) => words.lines).length).toBeGreaterThan(75);
});

it.each(LANGS)(
  'wordsView has every line once, in the order of the text, under the number of its paragraph (%s)',
  (lang) => {
    for (const list of lists) {
      const { blocks } = wordsView(list, site(lang, edition));
      const starts = new Map(list.words.lines.map(({ id, places }) => [id, places[0].span.start]));
      const ids = blocks.flatMap(({ lines }) => lines.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(list.words.lines.map(({ id }) => id).toSorted());
      const order = ids.map((id) => starts.get(id) ?? -1);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(new Set(blocks.map(({ label }) => label)).size).toBe(blocks.length);
    }
  },
);

it.each(LANGS)('wordsView leads each form to its words, and on to each other block that has one (%s)', (lang) => {
  for (const list of lists) {
    const { blocks } = wordsView(list, site(lang, edition));
    for (const { id, forms, also, meaning } of blocks.flatMap(({ lines }) => lines)) {
      const line = list.words.lines.find((one) => one.id === id);
      expect(meaning).toMatch(/^<p>.+<\/p>$/s);
      expect(forms.map(({ text }) => text)).toEqual(line?.forms);
      const links = [...forms.map(({ href }) => href), ...also.map(({ href }) => href)];
      const stand = links.map((href) => {
        const { hash, pathname } = new URL(href, 'https://oseredok.example');
        expect(pathname.endsWith(`/documents/${list.document.slug}/`)).toBe(true);
        const [block = '', directive = ''] = hash.slice(1).split(':~:text=');
        const words = directive.split(',').filter((part) => !/^-|-$/.test(part));
        expect(line?.forms).toContain(words.map(decodeURIComponent).join());
        return block;
      });
      expect(new Set(stand)).toEqual(new Set(line?.places.map(({ block }) => block)));
    }
  }
});

it.each(LANGS)(
  'what we corrected stands apart from old words, each slip with its reading and its note (%s)',
  (lang) => {
    for (const list of lists) {
      const { slips } = wordsView(list, site(lang, edition));
      const corrected = list.document.notes.filter(({ emendation }) => emendation !== null);
      expect(slips.map(({ words, reading }) => [words, reading])).toEqual(
        corrected.map(({ words, emendation }) => [words, emendation?.reading]),
      );
      expect(slips.map(({ href }) => href.split('#')[1])).toEqual(corrected.map(({ id }) => id));
    }
  },
);

it.each(LANGS)('the page of a document leads on from every id of a line, beside its words (%s)', (lang) => {
  for (const { document, words } of lists) {
    const { titles, text } = readerView(document, edition, site(lang, edition));
    const page = parse(titles + text);
    for (const line of words.lines)
      for (const id of idsOfLine(line)) {
        const link = page.querySelector(`.led-on[id="${id}"]`);
        expect(link?.getAttribute('href')?.endsWith(`/documents/${document.slug}/words/#${line.id}`), id).toBe(true);
        expect(link?.text).toBe(dashHeld(site(lang, edition).t.reader.wordsTo));
        expect(link?.closest('.para')?.id).toBe(line.places[0].block);
      }
  }
});

it('a line names the works behind its facts, and the page of works names the line', () => {
  const [list] = lists.filter(({ document }) => document.slug === 'production-cells');
  const line =
    list &&
    wordsView(list, site('en', edition))
      .blocks.flatMap(({ lines }) => lines)
      .find(({ id }) => id === 'pc-smerty');
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
    ['lessons/before-the-spelling-changed/', 'Перш ніж змінився правопис – помилка чи написання?'],
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
