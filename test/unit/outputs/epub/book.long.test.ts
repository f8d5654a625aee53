import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { site } from '../../../../src/kinds/site.ts';
import { documentPath, documentsPath, wordsPath } from '../../../../src/model/addresses.ts';
import { absolute } from '../../../../src/model/paths.ts';
import { printBooklet } from '../../../../src/kinds/booklet/print.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { bookFiles } from '../../../../src/outputs/epub/book.ts';
import { coverPicture } from '../../../../src/outputs/epub/cover.ts';
import { dashHeld } from '../../../../src/text/line-breaks.ts';

const edition = load();
const files = (own = edition) => {
  const inLanguage = site('en', own);
  const all = new Map(bookFiles('book.epub', inLanguage).map(({ path, body }) => [path, body]));
  return { inLanguage, all, text: (name: string) => all.get(`EPUB/${name}.xhtml`)?.() ?? '' };
};
const whole = files();

it('bookFiles leaves out what stands behind the first hundred documents, and says how much that is and where', () => {
  const [first, ...more] = edition.documents;
  const { all, text, inLanguage } = files({
    ...edition,
    documents: [first!, ...more.map((document) => ({ ...document, pictured: false }))],
  });
  expect([...all.keys()].filter((name) => /document-|words-/.test(name))).toEqual([
    `EPUB/document-${first!.slug}.xhtml`,
    `EPUB/words-${first!.slug}.xhtml`,
  ]);
  expect(text('key')).toContain(dashHeld(inLanguage.t.book.more(1, more.length)));
  expect(text('key')).toContain(`href="${absolute(inLanguage.href(documentsPath()))}"`);
  expect(whole.text('key')).not.toContain(dashHeld(inLanguage.t.book.more(edition.documents.length, 0)));
  // What is not in the book stands on the site.
  const left = more.find(({ words }) => words !== null)!;
  expect(text('works') + text('sums') + text('chart-growth')).toContain(
    absolute(inLanguage.href(documentPath(left.slug))),
  );
  expect([...all.keys()].join()).not.toContain(wordsPath(left.slug));
});

it('bookFiles leads from one chapter to the place in another, and out of the book with the whole address', () => {
  const { text } = whole;
  expect(text('sums')).toMatch(/href="document-production-cells\.xhtml#[\w-]+"/);
  expect(text('page-about')).toContain('href="sums.xhtml"');
  expect(text('document-production-cells')).toMatch(/href="chart-growth\.xhtml#view-density"/);
  expect(text('page-about')).toMatch(/href="https?:\/\/[^"]+\/data\/"/);
});

it.each(LANGS)('covers of the book and of the booklet say the day of an edition that is recorded, in %s', (lang) => {
  const [latest] = edition.recorded;
  const of = (version: string) => site(lang, { ...edition, recorded: [{ ...latest!, version }] });
  const plain = (text: string) => text.replaceAll(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
  const day = plain(of('').format.date(latest!.date));
  const say = (own: ReturnType<typeof of>) =>
    [coverPicture(own), printBooklet({ of: 'edition' }, own).main].map((cover) =>
      plain(cover).includes(`${edition.version}, ${day}`),
    );
  expect(say(of(edition.version))).toEqual([true, true]);
  expect(say(of('another'))).toEqual([false, false]);
});
