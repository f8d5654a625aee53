import { describe, expect, it } from 'vitest';
import { aliasesOf, printAliases } from '../../../src/text/aliases.ts';
import { parse } from 'node-html-parser';

const moved = {
  moved: [
    { document: 'a', from: 'old-note', to: 'note' },
    { document: 'a', from: 'older-note', to: 'note' },
    { document: 'a', from: 'p9', to: 'p2' },
    { document: 'b', from: 'x', to: 'note' },
  ],
  documents: [],
};
const html =
  '<div class="row" id="p2"><p data-block="p2">Words <a class="ref" id="note" href="#n-note">of</a> <span ' +
  'class="choice" id="other">it</span></p></div>';

describe('aliases of moved places', () => {
  const printed = printAliases(html, aliasesOf(moved, 'a'));

  it('stand where the words stand now, each once, and tell which place that is', () => {
    const dom = parse(printed);
    for (const [old, now] of [
      ['old-note', 'note'],
      ['older-note', 'note'],
      ['p9', 'p2'],
    ] as const)
      expect(dom.querySelectorAll(`#${old}`).map((one) => one.getAttribute('data-now'))).toEqual([now]);
    expect(dom.querySelector('#p9')?.parentNode?.getAttribute('id')).toBe('p2');
    expect(dom.querySelector('#older-note')?.nextElementSibling?.getAttribute('id')).toBe('note');
    expect(dom.getElementById('x')).toBeNull();
  });

  it('add no words and change nothing else', () => {
    expect(printed.replace(/<span class="at" id="[^"]*" data-now="[^"]*"><\/span>/g, '')).toBe(html);
    expect(printAliases(html, aliasesOf(moved, 'c'))).toBe(html);
  });
});
