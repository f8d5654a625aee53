import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { LANGS } from '../../../src/model/common.ts';
import { maintainerWords } from '../../../src/words/maintainers/index.ts';
import { pieces, plain, problemGroups, problemPages } from '../../../src/kinds/problems/view.ts';

describe.each(LANGS)('the pages of problems in %s', (lang) => {
  it('are as many as the catalogue has codes, each in one named group', () => {
    const codes = problemPages(lang).map(({ code }) => code);
    expect([...codes].sort()).toEqual(Object.keys(catalogue).sort());
    expect(problemGroups(lang).flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(codes);
    for (const { id } of problemGroups(lang)) expect(Object.keys(maintainerWords(lang).groups)).toContain(id);
  });

  it('name everything that a sentence is filled with', () => {
    const { slots } = maintainerWords(lang);
    for (const [code, entry] of Object.entries(catalogue)) {
      for (const sentence of [entry.title, entry.what, entry.why, entry.mend]) {
        for (const [, name = ''] of sentence[lang].matchAll(/\{([a-z]+)\}/g))
          expect(slots, `${code}: {${name}}`).toHaveProperty(name);
      }
    }
  });

  it('say the sentences of the catalogue and nothing else', () => {
    for (const page of problemPages(lang)) {
      const entry = catalogue[page.code as keyof typeof catalogue];
      expect(page.what.map((piece) => ('words' in piece ? piece.words : '·')).join('')).toBe(
        entry.what[lang].replace(/\{[a-z]+\}/g, '·'),
      );
    }
  });

  it('describe every command of the project', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(maintainerWords(lang).commands)).toEqual(expect.arrayContaining(Object.keys(scripts)));
  });
});

describe('a sentence of the catalogue', () => {
  it('keeps braces that are not to be filled', () => {
    expect(pieces('Write {claim-id} or {={number}}, then {#{id}}.', 'en')).toEqual([
      { words: 'Write {claim-id} or {=' },
      { slot: 'number' },
      { words: '}, then {#' },
      { slot: 'id' },
      { words: '}.' },
    ]);
    expect(plain(pieces('«{quote}» is gone', 'en'))).toBe('«‹the quoted words›» is gone');
  });
});
