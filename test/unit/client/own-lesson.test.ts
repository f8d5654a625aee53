/** What a lesson of somebody’s own is made of: pages as they are printed, places that have moved, copies, storage. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressOf, find, type Finding, type Found } from '../../../src/client/own-lesson/find.ts';
import { copyOf, wordsOf } from '../../../src/client/own-lesson/copies.ts';
import { keepLesson, keptLesson, toggled } from '../../../src/client/own-lesson/kept.ts';
import { oneFile } from '../../../src/client/own-lesson/one-file.ts';
import { PrintedPages } from '../../../src/client/own-lesson/printed.ts';
import { Row } from '../../../src/client/own-lesson/row.ts';
import { type Item, MOST, parseItem } from '../../../src/model/own-lesson.ts';

const READER = `<main><div class="bar"><p class="name"><a href="#main">Cells</a></p></div>
<div class="para paragraph" id="p2"><span class="at" id="old-claim" data-now="claim"></span>
  <a class="led-on" hidden id="old-note" href="/x/">gone</a>
  <div class="row" id="p2-aaa111"><p class="src" lang="uk">а зараз <a class="m" id="claim" href="#n-claim">
    <b><span class="choice"><span class="was">113</span><span class="sic"> [sic]</span
    ><span class="now">11,3</span></span></b></a><a class="mk" href="#n">note</a> відсотки.</p>
    <p class="tr" lang="en">and now <b>113</b> per cent.</p><ul class="mg"><li>113</li></ul></div>
  <div class="row" id="p2-bbb222"><p class="src" lang="uk">Далі.</p> <p class="tr" lang="en">Further.</p></div>
</div></main>`;
const MEMBERS = `<main class="framed" data-hand="first"><h1>Filled</h1><figure>
  <svg class="chart-narrow" aria-labelledby="t"><title id="t">Filled</title><pattern id="h"></pattern>
  <a class="mark-link" data-mark="first" href="https://elsewhere.example/charts/growth/members/#mark-first">
  <rect fill="url(#h)"></rect></a><a class="mark-link" data-mark="second" href="#"></a></svg></figure>
  <p class="caption" id="mark-second"><b>Second</b> said of it</p>
  <ul class="legend"><li><i class="look-hand"></i>In hand</li></ul>
  <p class="framed-source"><b>Source:</b> Cells</p></main>`;
const LESSON = `<h1 id="title-lesson">Can it be?</h1><ol class="questions"><li id="ending">
  <h4><a href="#ending">4</a> The ending</h4><p>Which <a href="#share">share</a>?</p>
  <details><summary>Answer</summary><p>11.3</p></details></li></ol>
  <h2 id="passages">Passages</h2>`;
const leads = (to: string): string => `<meta http-equiv="refresh" content="0; url=${to}"><main></main>`;
const PAGES: Readonly<Record<string, string>> = {
  '/uk/documents/cells/': READER,
  '/uk/documents/old-cells/': leads('/uk/documents/cells/'),
  '/uk/documents/away/': leads('https://elsewhere.example/uk/documents/cells/'),
  '/uk/embed/growth/members/': MEMBERS,
  '/uk/charts/growth/cells/': leads('/uk/charts/growth/members/#mark-second'),
  '/uk/charts/growth/members/': '<main></main>',
  '/uk/lessons/can-it-be/': LESSON,
  '/uk/my-lesson/file.html': '<main><h1></h1><ol class="items"></ol><p class="whence"><a href="/">x</a></p></main>',
};

const { window } = new JSDOM('', { url: 'https://example.org/uk/my-lesson/' });
const NAMES = ['document', 'location', 'localStorage', 'Node', 'Element', 'HTMLElement', 'DocumentFragment'] as const;
const OTHERS = ['HTMLAnchorElement', 'HTMLButtonElement', 'HTMLMetaElement', 'DOMParser'] as const;
const fetched: string[] = [];
beforeEach(() => {
  fetched.length = 0;
  for (const name of [...NAMES, ...OTHERS]) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    if (address.includes('broken')) return Promise.reject(new TypeError('no line'));
    const body = PAGES[address];
    return Promise.resolve(new Response(body ?? 'nothing', { status: body === undefined ? 404 : 200 }));
  });
});
afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

const finding = (pupils = false): Finding => ({
  pupils,
  pages: new PrintedPages('/uk/'),
  say: (word) => word,
  root: '/uk/',
  suffix: '1',
  isView: (chart, view) => `${chart}/${view}` === 'growth/members',
});
const found = (code: string): Promise<Found | string> => {
  const item = parseItem(code);
  if (item === null) throw new Error(code);
  return find(item, finding());
};
const textOf = (nodes: Found['body']): string =>
  nodes.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).join('|');

it.each([
  ['p.cells.p2', 'p.cells.p2', null, '«а зараз 113 [sic] відсотки. Далі.»|and now 113 per cent. Further.'],
  ['p.cells.p2-bbb222', 'p.cells.p2-bbb222', null, '«Далі.»|Further.'],
  ['p.cells.claim', 'p.cells.claim', null, '«а зараз 113 [sic] відсотки.»|and now 113 per cent.'],
  ['p.cells.old-claim', 'p.cells.claim', 'moved', '«а зараз 113 [sic] відсотки.»|and now 113 per cent.'],
  ['p.cells.old-note', 'p.cells.p2', 'moved', '«а зараз 113 [sic] відсотки. Далі.»|and now 113 per cent. Further.'],
  ['p.cells.p7-bbb222', 'p.cells.p2-bbb222', 'moved', '«Далі.»|Further.'],
  ['p.cells.p2-zzz999', 'p.cells.p2', 'changed', '«а зараз 113 [sic] відсотки. Далі.»|and now 113 per cent. Further.'],
  ['p.old-cells.p2-bbb222', 'p.cells.p2-bbb222', 'moved', '«Далі.»|Further.'],
])('the passage %s is found as %s: %s', async (code, now, since, words) => {
  const passage = (await found(code)) as Found;
  expect(addressOf(passage.item)).toBe(addressOf(parseItem(now) as Item));
  expect(passage.since).toBe(since);
  expect(textOf(passage.body)).toBe(words);
  expect(passage.kind).toBe('passage · Cells · paragraph');
});

it.each([
  ['p.cells.p9', 'gone'],
  ['p.cells.main', 'gone'],
  ['p.nothing.p1', 'gone'],
  ['p.away.p2', 'gone'],
  ['p.broken.p1', 'away'],
  ['c.growth.nothing', 'gone'],
  ['l.can-it-be.nothing', 'gone'],
  ['l.can-it-be.passages', 'gone'],
  ['l.nothing.ending', 'gone'],
  ['z.of-a-later-edition', 'gone'],
])('the part %s of a lesson is %s, and nothing else is shown for it', async (code, answer) => {
  expect(await found(code)).toBe(answer);
  // Nobody is asked but this site.
  for (const address of fetched) expect(address).toMatch(/^\/uk\//);
});

it('a page is fetched once, and again only where it could not be had', async () => {
  const pages = new PrintedPages('/uk/');
  await Promise.all([pages.get('documents/cells/'), pages.get('documents/cells/')]);
  expect(fetched).toHaveLength(1);
  await pages.get('broken/');
  await pages.get('broken/');
  expect(fetched).toHaveLength(3);
});

it('a view stands with its mark in hand, what is said of it, and ids of its own', async () => {
  const view = (await found('c.growth.members.second')) as Found;
  expect(view).toMatchObject({ title: 'Filled', since: null, item: { mark: 'second' } });
  expect(textOf(view.body)).toContain('Second said of it|In hand|Source: Cells');
  const figure = view.body.find((node) => node instanceof Element && node.matches('.shown')) as Element;
  expect(figure.querySelector('.in-hand')?.getAttribute('data-mark')).toBe('second');
  expect(figure.querySelector('pattern')?.id).toBe('h-1');
  expect(figure.querySelector('rect')?.getAttribute('fill')).toBe('url(#h-1)');
  expect(figure.querySelector('svg')?.getAttribute('aria-labelledby')).toBe('t-1');
  expect(figure.querySelector('a')?.getAttribute('href')).toBe('/charts/growth/members/#mark-first');
});

it('a lesson as one file has its views with the marks that they have in the lesson', async () => {
  const events = { changed: vi.fn<() => void>(), press: vi.fn<() => void>() };
  const rows = ['second', 'first'].map((mark) => {
    const item = parseItem(`c.growth.members.${mark}`) as Item;
    return new Row(item, (word) => word, events);
  });
  for (const row of rows) await row.fill(finding());
  const file = await oneFile({ file: '/uk/my-lesson/file.html', title: 'Mine', address: '/uk/my-lesson/#x', rows });
  const page = new DOMParser().parseFromString(file ?? '', 'text/html');
  const lit = [...page.querySelectorAll('.items > li')].map((row) =>
    [...row.querySelectorAll('.in-hand')].map((mark) => mark.getAttribute('data-mark')),
  );
  expect(lit).toEqual([['second'], ['first']]);
  expect(page.querySelector('.items')?.textContent).toMatch(/Filled.*Second said of it.*In hand.*Source: Cells/s);
  expect(page.querySelectorAll('.items a[href]:not([href^="http"]), .items button')).toHaveLength(0);
});

it('a view that another has taken in is shown as that, and a mark that is gone is said to be', async () => {
  expect(await found('c.growth.cells')).toMatchObject({ since: 'moved', item: { view: 'members', mark: 'second' } });
  const lost = (await found('c.growth.members.third')) as Found;
  expect(lost).toMatchObject({ since: 'markGone', item: { mark: null } });
  const figure = lost.body.find((node) => node instanceof Element && node.matches('.shown')) as Element;
  expect(figure.querySelector('.in-hand')?.getAttribute('data-mark')).toBe('first');
});

it('a question stands without its number, and its links lead to its lesson', async () => {
  const question = (await found('l.can-it-be.ending')) as Found;
  expect(question.kind).toBe('question · from');
  expect(question.title).toBe('The ending');
  expect(textOf(question.body)).toMatch(/The ending\|+Which share\?/);
  const link = question.body.flatMap((node) => (node instanceof Element ? [...node.querySelectorAll('a')] : []))[0];
  expect(link?.getAttribute('href')).toBe('/uk/lessons/can-it-be/#share');
});

it('pupils are shown a question without its answer, lesson and links, and nothing to press', async () => {
  const events = { changed: vi.fn<() => void>(), press: null };
  const items = ['l.can-it-be.ending', 'n.Read+it', 'c.growth.members', 'p.cells.p2'].map((code) => parseItem(code)!);
  const rows = items.map((item) => new Row(item, (word) => word, events));
  for (const row of rows) await row.fill(finding(true));
  const [question, line] = rows.map(({ li }) => (li.textContent ?? '').replace(/\s+/g, ' ').trim());
  expect(question).toBe('question The endingWhich share?');
  expect(line).toBe('Read it');
  expect(rows.flatMap(({ li }) => [...li.querySelectorAll('details, button, input, textarea')])).toEqual([]);
  expect(rows.map(({ li }) => li.querySelectorAll('a').length > 0)).toEqual([false, false, true, true]);
  const { kind } = (await found('l.can-it-be.ending')) as Found;
  expect(kind).toBe('question · from');
});

it('a copy has no id of its page outside of a drawing', () => {
  const part = document.createElement('div');
  part.id = 'part';
  part.innerHTML = '<p id="inside"><a href="https://other.example/x">x</a></p>';
  const copy = copyOf(part, '/page/', '1');
  expect(copy.querySelectorAll('[id]')).toHaveLength(0);
  expect(copy.id).toBe('');
  expect(copy.querySelector('a')?.href).toBe('https://other.example/x');
});

it('words are copied as words: no element of the page but what is bold or in doubt', () => {
  const printed = document.createElement('p');
  printed.innerHTML = 'a<em onclick="x()">b<script>c</script></em><b>d</b><i hidden>e</i>';
  const copy = document.createElement('p');
  copy.append(...wordsOf(printed));
  expect(copy.innerHTML).toBe('abc<b>d</b>');
});

it('a lesson is kept as its address, and an empty one not at all', () => {
  const item: Item = { is: 'chart', chart: 'growth', view: 'members', mark: null };
  const once = toggled(keptLesson(), item);
  expect(keepLesson(once)).toBe(true);
  expect(keptLesson().items).toEqual([item]);
  expect(Object.values(localStorage)).toEqual(['1~c.growth.members']);
  keepLesson(toggled(keptLesson(), item));
  expect(localStorage).toHaveLength(0);
  const full = { title: '', items: Array.from({ length: MOST.items }, () => item) };
  expect(toggled(full, { ...item, view: 'other' })).toBe(full);
  localStorage.setItem('oseredok-my-lesson', '<script>');
  expect(keptLesson()).toEqual({ title: '', items: [] });
});
