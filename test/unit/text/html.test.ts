/** The printer of trees: what it escapes, how elements end, and that any text comes back from its HTML. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { el, heldIn, raw, toHtml, toPage, toXml, type Tree, wordsIn } from '../../../src/text/html.ts';
import { fc } from '../../support/laws.ts';

const { document } = new JSDOM().window;

it('toHtml prints an element with its attributes in order and its children', () => {
  expect(toHtml(el('p', { class: 'note', id: 'n-1' }, 'One ', el('b', {}, 'two'), [' three', ' four']))).toBe(
    '<p class="note" id="n-1">One <b>two</b> three four</p>',
  );
});

it('toHtml escapes text and attributes', () => {
  expect(toHtml(el('q', { title: '<i>"&' }, '<i>"&'))).toBe('<q title="&lt;i&gt;&quot;&amp;">&lt;i&gt;&quot;&amp;</q>');
});

it('toHtml prints finished HTML as it is', () => {
  expect(toHtml([raw(toHtml(el('p', {}, '1 < 2'))), 'a & b'])).toBe('<p>1 &lt; 2</p>a &amp; b');
});

it('toHtml lets no line of prose begin with a dash, and leaves attributes and what is copied as they are', () => {
  const words = 'Партія – це';
  const held = 'Партія\u00a0– це';
  expect(toHtml(el('p', { title: words }, words, el('a', {}, words)))).toBe(
    `<p title="${words}">${held}<a>${held}</a></p>`,
  );
  for (const kept of [el('code', {}, words), el('td', { translate: 'no' }, el('b', {}, words))])
    expect(toHtml(kept)).toContain(words);
  expect(toXml(el('p', {}, words))).toBe(`<p>${words}</p>`);
});

it('toHtml breaks no number at its thousands and no range at its dash, and changes no sign of a source', () => {
  const words = 'Виросло від 20 000 до 56 000, с. 426–427';
  const held = 'Виросло від 20\u00a0000 до 56\u00a0000, с. <span class="in-one">426–427</span>';
  expect(toHtml(el('p', {}, words))).toBe(`<p>${held}</p>`);
  for (const tag of ['text', 'code', 'title', 'option', 'desc']) expect(toHtml(el(tag, {}, words))).toContain(words);
  const ofSource = held.replace(/(\d+)\u00a0(\d+)/g, '<span class="in-one">$1 $2</span>');
  expect(toHtml(el('q', { translate: 'no' }, el('b', {}, words)))).toBe(`<q translate="no"><b>${ofSource}</b></q>`);
  expect(toHtml(el('div', { translate: 'no' }, el('code', {}, words)))).toContain(words);
});

it('toHtml parts no licence from its version', () => {
  expect(toHtml(el('p', {}, 'under CC BY 4.0.'))).toBe('<p>under CC\u00a0BY\u00a04.0.</p>');
});

it('toHtml keeps a number in one line with its unit in words of a source, and years with the dash between them', () => {
  const source = (words: string): string => toHtml(el('q', { translate: 'no' }, words));
  expect(source('з 20 000 ч. до 56 ч., складала 4,2 відсотки')).toContain(
    'з <span class="in-one">20 000 ч.</span> до <span class="in-one">56 ч.</span>, ' +
      'складала <span class="in-one">4,2 відсотки</span>',
  );
  // A browser ends a line behind a dash, before a space that breaks no line.
  const years = '<span class="in-one">1924\u00a0року\u00a0–\u00a01925</span>';
  expect(toHtml(el('p', {}, 'липень 1924 року – 1925 рік'))).toBe(`<p>липень ${years}\u00a0рік</p>`);
});

it.each([
  'about July 1924_–_1925',
  'липень 1924_року_–_1925_рік',
  '38.4_per_cent',
  'на 11_тисяч членів',
  '1_January, 1_січня',
  '(§_20), 4 ×_100',
  '854_cells, 1_068_осередків, 33_000_нових, 5 of 6, 3_нових_– 4',
  'as per_cent, per century; asks for …_. And',
  'запитання_3, question_4, note_40, абзац_2, примітка_7',
])('toHtml keeps in one line what belongs together: %s', (words) => {
  const printed = toHtml(words.replaceAll('_', ' ')).replace(/<span class="in-one">(.*?)<\/span>/g, '$1');
  expect(printed).toBe(words.replaceAll('_', '\u00a0'));
});

it('heldIn parts no word that leans from its neighbour, in Ukrainian alone, and leaves words of a source', () => {
  const words = 'Специ й_інтелігенція, у_звіті («з_нього»); що_б їх, то_ж, без жодного; тов._Халявський';
  const tree = [words.replaceAll('_', ' '), el('b', {}, 'а ', el('q', { translate: 'no' }, 'в партії'))];
  expect(toHtml(heldIn('uk', tree))).toBe(`${words}<b>а_<q translate="no">в партії</q></b>`.replaceAll('_', '\u00a0'));
  expect(heldIn('en', tree)).toBe(tree);
});

it('toHtml keeps a word beside the number that it follows where the number is a link', () => {
  const counted = (...numbers: Tree[]): string => toHtml(el('p', {}, 'By ', ...numbers, ' members'));
  expect(counted(el('a', {}, el('b', {}, '20,000')))).toContain('</b></a>\u00a0members');
  expect(counted(el('a', {}, 'many'))).toContain('</a> members');
  expect(toHtml(el('p', {}, el('a', {}, '22'), ' January'))).toContain('</a>\u00a0January');
  expect(toHtml(el('p', {}, '(question ', el('a', {}, '4'), ')'))).toContain('(question\u00a0<a>4');
  expect(toHtml(el('p', {}, '(§ ', '20)'))).toBe('<p>(§\u00a020)</p>');
  expect(toHtml(el('q', { translate: 'no' }, el('b', {}, '20'), ' ч. або 20 членів'))).toContain(
    '</b> ч. або 20 членів',
  );
});

it('raw takes HTML that a printer made: the compiler refuses it any other string', () => {
  // @ts-expect-error Words become HTML in the printer alone.
  expect(raw('<b>').html).toBe('<b>');
});

it('toHtml prints nothing for an empty list, and no attribute that is null, undefined or false', () => {
  expect(toHtml([])).toBe('');
  expect(toHtml(el('td', { id: null, class: undefined, hidden: false }))).toBe('<td></td>');
});

it('toHtml prints a number as it is and true as its name alone', () => {
  expect(toHtml(el('ol', { start: 0, reversed: true }))).toBe('<ol start="0" reversed></ol>');
});

it.each([
  [el('br'), '<br>'],
  [el('input', { type: 'radio' }), '<input type="radio">'],
  [el('path', { d: 'M0 0' }), '<path d="M0 0"/>'],
  [el('rect', { width: 1.5 }), '<rect width="1.5"/>'],
  [el('span'), '<span></span>'],
  [el('g'), '<g></g>'],
])('toHtml ends %o as its kind of element ends', (tree, html) => {
  expect(toHtml(tree)).toBe(html);
});

it('toHtml gives back every text and attribute when a browser reads what it printed', () => {
  const text = fc.string({ unit: fc.constantFrom(...'<>&"\'aї /=', '&amp;', '</p>', '<!--'), minLength: 1 });
  fc.assert(
    fc.property(text, text, (inner, title) => {
      const host = document.createElement('div');
      host.innerHTML = toHtml(el('span', { title }, inner));
      expect(host.children).toHaveLength(1);
      expect(host.firstElementChild?.getAttribute('title')).toBe(title);
      expect(host.textContent).toBe(inner);
    }),
  );
});

it('toPage prints a page with its coding, its width and its title first, and ends the line', () => {
  expect(toPage({ lang: 'uk', title: 'a & b', head: el('link', { rel: 'x' }), main: el('main', {}, 'c') })).toBe(
    '<!DOCTYPE html>\n<html lang="uk"><head><meta charset="utf-8">' +
      '<meta name="viewport" content="width=device-width, initial-scale=1"><title>a &amp; b</title>' +
      '<link rel="x"></head><body><main>c</main></body></html>\n',
  );
});

it('wordsIn gives the words of a tree without its tags, a line break as a space', () => {
  const link = el('a', { href: '/x', title: 'unsaid' }, 'one < two');
  expect(wordsIn([link, el('br'), el('b', {}, ['three', ' & ']), 'four'])).toBe('one < two three & four');
  expect(() => wordsIn(['a', raw(toHtml(el('b', {}, 'b')))])).toThrow(RangeError);
});
