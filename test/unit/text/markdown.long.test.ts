/** Prose of the editors as printed; the short way through plain prose gives what the parser gives. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { edition } from '../../../src/edition/current.ts';
import { markdown, renderProse } from '../../../src/text/markdown.ts';
import { readProse } from '../../../src/text/prose.ts';
import { fc, runs } from '../../support/laws.ts';

const context = {
  holds: false,
  lang: 'en' as const,
  cite: (inner: string) => [{ text: inner, href: '#cited', voice: 'source' as const }],
  root: '/',
  link: (target: string) => target,
};
// Words as editors write them, and every sign that means something to the parser.
const piece = fc.constantFrom(
  'слово',
  'word',
  'ї',
  'é',
  '𝒜',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\n\n',
  '\t',
  '-',
  '–',
  '1',
  '1.',
  '1)',
  '.',
  ',',
  '«',
  '»',
  '"',
  "'",
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](',
  '<',
  '>',
  '{',
  '}',
  '!',
  '&',
  '&amp;',
  '#',
  '## ',
  '+',
  '=',
  '~',
  '|',
  '\\',
  ':',
  '/',
  'https://x.y',
  '***',
  '> ',
);
const prose = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').trim());

it('prose without marks is rendered as the parser renders it', () => {
  fc.assert(
    fc.property(
      prose,
      (source) => renderProse(source, context).html === markdown.render(source, { ...context }).trim(),
    ),
    { numRuns: runs(3000) },
  );
});

it('prose without marks loses no letter where the parser loses none', () => {
  // A sentence that the parser has to read, before prose that may go the short way.
  fc.assert(
    fc.property(prose, (source) => (readProse(source).lost === null) === (readProse(`*a*\n\n${source}`).lost === null)),
    { numRuns: runs(2000) },
  );
});

it('prose without marks has the words that a browser shows', () => {
  const { document } = new JSDOM().window;
  const shown = (html: string): string => {
    const host = document.createElement('div');
    host.innerHTML = html;
    return lettersOf(host.textContent);
  };
  const lettersOf = (text: string): string => text.replace(/\s+/gu, '');
  for (const { notes } of edition().documents) {
    for (const { html, text } of notes)
      expect([lettersOf(text.en), lettersOf(text.uk)]).toEqual([shown(html.en), shown(html.uk)]);
  }
});

it.each([
  ['One **two** three.', '<p>One <strong>two</strong> three.</p>', 'One two three.'],
  ['One\ntwo', '<p>One\ntwo</p>', 'One\ntwo'],
  ['One.\n\n- a\n- b', '<p>One.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>', 'One.\n\na\n\nb'],
  ['a & <b>', '<p>a &amp; &lt;b&gt;</p>', 'a & <b>'],
  ['a {x} b', '<p>a <a class="cite source" href="/#cited">x</a> b</p>', 'a x b'],
  ['[a](#b)', '<p><a href="#b">a</a></p>', 'a'],
  ['[a](https://b.c/)', '<p><a href="https://b.c/" rel="external noopener">a</a></p>', 'a'],
  ['[a](/b "title")', '<p><a href="/b">a</a></p>', 'a'],
])('renderProse: %j as HTML and as words', (source, html, text) => {
  expect(renderProse(source, context)).toEqual({ html, text });
});

it('renderProse prints no address for a link that may not be followed', () => {
  expect(renderProse('[a](b)', { ...context, link: () => null }).html).toBe('<p><a>a</a></p>');
});

it('renderProse lets no Ukrainian line end before a dash or behind a word of one letter, and keeps its words', () => {
  const source = 'Площа – це члени, а в осередку {x} %: 1 січня **і** далі';
  const { html, text } = renderProse(source, { ...context, lang: 'uk', holds: true });
  expect(html).toBe(
    '<p>Площа\u00a0– це члени, а\u00a0в\u00a0осередку <a class="cite source" href="/#cited">x</a>\u00a0%: ' +
      '1\u00a0січня <strong>і</strong> далі</p>',
  );
  expect(text).toBe('Площа – це члени, а в осередку x %: 1 січня і далі');
});
