import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { catalogueOutput } from '../../../src/outputs/catalogue.ts';
import { groupings, listings, nameOfList } from '../../../src/kinds/documents/listing.ts';
import { catalogueParts, documentsView } from '../../../src/kinds/documents/view.ts';
import { site } from '../../../src/kinds/site.ts';
import { isAlike } from '../../../src/model/catalogue.ts';
import { el, raw, toHtml } from '../../../src/text/html.ts';
import { edition as real } from '../charts/real.ts';
import { manyDocuments } from '../kinds/documents/many.ts';

const edition = { ...real, documents: manyDocuments(300) };
const all = listings({ documents: edition.documents });
const files = new Map([...catalogueOutput.files([], edition)].map(({ path, body }) => [`/${path}`, body]));
const { window } = new JSDOM('', { url: 'https://example.org/documents/' });
const { document } = window;

beforeAll(async () => {
  for (const name of ['document', 'location', 'history', 'Element', 'HTMLElement', 'customElements'] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('AbortController', window.AbortController);
  document.documentElement.lang = 'en';
  await import('../../../src/client/choose-documents.ts');
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal('fetch', (file: string) => Promise.resolve(new Response(files.get(file)?.(), { status: 200 })));
});

/** Opens an address: the page that stands there, with what the script needs of it. */
function open(address: string): HTMLElement {
  window.history.replaceState(null, '', address);
  const [, by, value] = /documents\/(\w+)\/(\w+)/.exec(address) ?? [];
  const listing = all.find(({ filter }) => (by === undefined ? filter === null : filter?.value === value))!;
  const { lines, timeline, timelineNote, long } = documentsView(edition, listing, site('en', edition));
  document.title =
    by === undefined ? 'Documents – Oseredok' : `Documents: ${nameOfList(listing, site('en', edition))} – Oseredok`;
  document.body.innerHTML = toHtml([
    el('header', { class: 'head' }, el('p', { class: 'count' }, String(listing.all.length))),
    el('figure', { class: 'timeline-figure' }, raw(timeline), el('figcaption', {}, timelineNote)),
    el(
      'choose-documents',
      { 'data-given': long?.script },
      (long?.facets ?? []).map((facet) =>
        el('dl', { 'data-by': facet.by }, [
          el('a', { class: 'any', href: facet.any.href }, facet.any.text),
          facet.values.map((one) =>
            el('a', { href: one.href, 'data-value': one.value, 'aria-current': one.current && 'true' }, [
              `${one.label} `,
              el('span', {}, one.count),
            ]),
          ),
        ]),
      ),
      el('div', { class: 'list-head' }, el('h2', {}, long?.shown ?? '')),
      el(
        'ol',
        { class: 'lines' },
        lines.map((line, index) =>
          el('li', {}, [
            raw(long!.bars[index]!),
            ['when', 'what', 'kind', 'count'].map((name) =>
              el('p', { class: name }, name === 'when' ? line.written : ''),
            ),
          ]),
        ),
      ),
    ),
  ]);
  return document.querySelector('choose-documents')!;
}

const link = (list: Element, value: string): HTMLAnchorElement => list.querySelector(`[data-value="${value}"]`)!;
const heading = (list: Element): string => list.querySelector('h2')?.textContent ?? '';
const path = ({ pathname, search }: HTMLAnchorElement): string => pathname + search;
const under = groupings(edition.documents);
/** The documents that are to be found, in the order of the list. */
const letters = edition.documents.filter((document) =>
  isAlike({ under: under(document) }, [
    { by: 'language', value: 'ru' },
    { by: 'kind', value: 'report' },
    { by: 'year', value: '1924' },
  ]),
);

it('documents are chosen by three properties at once, page by page, with their own drawing', async () => {
  const list = open('/documents/?language=ru&kind=report&year=1924');
  await vi.waitFor(() => expect(heading(list)).toContain(`of ${letters.length}`));
  expect(letters.length).toBeGreaterThan(5);
  expect([...list.querySelectorAll<HTMLAnchorElement>('.what a')].map((one) => one.pathname)).toEqual(
    letters.slice(0, 50).map(({ slug }) => `/documents/${slug}/`),
  );
  expect(heading(list)).toMatch(/^Russian · Report · 1924: 1–/);
  const drawings = document.querySelectorAll('.timeline-figure > .timeline');
  expect([...drawings].map((one) => one.getAttribute('aria-label'))).toEqual(
    Array(2).fill('When the documents may have been written: a bar for each'),
  );
  expect(list.querySelectorAll('.lines svg.timeline-bar .bar[d]')).toHaveLength(Math.min(50, letters.length));
});

it('whatever is chosen together, each value says how many documents it leads to, and so does the head', async () => {
  const values = Object.fromEntries(all[0]!.facets.map((facet) => [facet.by, [...facet.values.keys()]]));
  for (const language of values['language']!)
    for (const kind of values['kind']!.slice(0, 2))
      for (const year of values['year']!) {
        const list = open(`/documents/?language=${language}&kind=${kind}&year=${year}`);
        const chosen = edition.documents.filter((document) => {
          const { language: languages, kind: kinds, year: years } = under(document);
          return languages.includes(language) && kinds.includes(kind) && years.includes(year);
        });
        const said = (one: string): string => link(list, one).querySelector('span')!.textContent;
        await vi.waitFor(() => expect(said(year)).toBe(String(chosen.length)));
        expect([said(language), said(kind), document.querySelector('.count')?.textContent]).toEqual(
          Array(3).fill(String(chosen.length)),
        );
        expect(list.querySelectorAll('.lines > li')).toHaveLength(Math.min(50, chosen.length));
      }
});

it('a page of a list by one property leads to lists by two, counts what they hold, and leads back', async () => {
  const list = open('/documents/language/ru/');
  expect(path(link(list, '1924'))).toBe('/documents/?language=ru&year=1924');
  expect(path(link(list, 'uk'))).toBe('/documents/language/uk/');
  expect(path(list.querySelector('[data-by=language] .any')!)).toBe('/documents/');
  const russian = edition.documents.filter(({ meta }) => meta.language === 'ru');
  const count = russian.filter((document) => under(document).year.includes('1924'));
  await vi.waitFor(() => expect(link(list, '1924').textContent).toBe(`1924 ${count.length}`));
  expect(list.querySelectorAll('.pages')).toHaveLength(0);
});

it('a link to a list by two properties changes the list in place, and its pages lead on', async () => {
  const list = open('/documents/language/uk/');
  await vi.waitFor(() => expect(link(list, '1924').textContent).not.toContain('undefined'));
  link(list, 'report').click();
  await vi.waitFor(() => expect(heading(list)).toMatch(/^Ukrainian · Report: 1–50 of/));
  expect(window.location.search).toBe('?language=uk&kind=report');
  // That of the same address when it is opened.
  expect(document.title).toBe('Ukrainian · Report · Documents – Oseredok');
  expect(link(list, 'report').getAttribute('aria-current')).toBe('true');
  const pagers = list.querySelectorAll('.pages');
  expect(pagers).toHaveLength(2);
  // Landmarks are told apart by their names.
  expect(new Set([...pagers].map((nav) => nav.ariaLabel)).size).toBe(2);
  const second = pagers[1]!.querySelector<HTMLAnchorElement>('li:nth-child(2) a')!;
  expect(path(second)).toBe('/documents/?language=uk&kind=report&page=2');
  second.click();
  await vi.waitFor(() => expect(heading(list)).toMatch(/: 51–80 of 80/));
  expect(list.querySelector('.pages [aria-current]')?.textContent).toBe('2');
});

it('the catalogue of a long list comes in parts that leave no document out', () => {
  const documents = manyDocuments(1200);
  expect(catalogueParts(documents).map((part) => part.length)).toEqual([1000, 200]);
  expect(catalogueParts(documents).flat()).toEqual(documents);
  expect(catalogueParts(real.documents)).toEqual([]);
});

it.each(['?kind=<b>&page=-7', '?year=', '?language=uk%00&year=19240', '?page=2'])(
  'a query that names nothing of the list, %s, leaves the page as it was printed',
  (query) => {
    const list = open(`/documents/${query}`);
    expect(heading(list)).toBe('1–50 of 300, by the earliest possible month');
  },
);

it.each(['-7', 'NaN', '1e9', '2.5'])('page %s of a list is one of those that there are', async (page) => {
  const list = open(`/documents/?language=uk&year=1924&page=${page}`);
  await vi.waitFor(() => expect(heading(list)).toMatch(/^Ukrainian · 1924: (?:1–50|51) of 51/));
  expect(list.querySelectorAll('.lines li').length).toBeGreaterThan(0);
});

it('what leads to no document is no link, and a catalogue that cannot be fetched is said to be', async () => {
  const list = open('/documents/?language=ru&year=1931');
  await vi.waitFor(() => expect(heading(list)).toMatch(/^Russian · 1931|^No document/));
  const none = [...list.querySelectorAll('[data-by=kind] [data-value]')].filter((one) => !one.hasAttribute('href'));
  for (const one of none) expect(one.querySelector('span')?.textContent).toBe('0');
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  const other = open('/documents/?language=uk&year=1924');
  await vi.waitFor(() => expect(heading(other)).toMatch(/^The list could not be fetched/));
});

/** Holds what is fetched until it is asked for. */
function heldFetch(): { readonly asked: string[]; readonly answer: () => void } {
  const asked: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.stubGlobal('fetch', async (file: string) => {
    asked.push(file);
    await promise;
    return new Response(files.get(file)?.(), { status: 200 });
  });
  return { asked, answer: () => resolve() };
}

it('of two quick clicks before the catalogue has come the last is shown; it is fetched once', async () => {
  const { asked, answer } = heldFetch();
  const list = open('/documents/language/uk/');
  link(list, 'report').click();
  link(list, '1924').click();
  answer();
  await vi.waitFor(() => expect(heading(list)).toMatch(/^Ukrainian · Report · 1924: /));
  expect(window.location.search).toBe('?language=uk&kind=report&year=1924');
  expect(new Set(asked).size).toBe(asked.length);
});

it('a list that was taken out says nothing any more; put back, it answers a click once', async () => {
  const { answer } = heldFetch();
  const list = open('/documents/?language=uk&year=1924');
  const [before, title] = [heading(list), (document.title = 'of another page')];
  list.remove();
  answer();
  // What it waited for has come before what is waited for after it.
  await new Promise((resolve) => setTimeout(resolve));
  expect([heading(list), document.title]).toEqual([before, title]);
  document.body.append(list);
  await vi.waitFor(() => expect(heading(list)).toMatch(/^Ukrainian · 1924: /));
  const entries = window.history.length;
  link(list, 'report').click();
  await vi.waitFor(() => expect(heading(list)).toMatch(/^Ukrainian · Report · 1924: /));
  expect(window.history.length).toBe(entries + 1);
});
