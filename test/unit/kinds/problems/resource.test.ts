import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, PROBLEM_CODES } from '../../../../src/problems/catalogue.ts';
import { hasSlots, pieces } from '../../../../src/problems/catalogue/entry.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { words } from '../../../../src/words/index.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { problemGroups, sentenceTree } from '../../../../src/kinds/problems/resource.ts';

describe.each(LANGS)('the page of problems in %s', (lang) => {
  const groups = problemGroups(lang);
  const entries = groups.flatMap(({ problems }) => problems);

  it(`the page of problems in ${lang} has every code of the catalogue once, in named groups`, () => {
    expect(entries.map(({ code }) => code)).toEqual(PROBLEM_CODES);
    expect(groups.map(({ id }) => id).sort()).toEqual(Object.keys(words(lang).maintainers.groups).sort());
  });

  it(`the page of problems in ${lang} names everything that a sentence is filled with`, () => {
    const { slots } = words(lang).maintainers;
    for (const [code, entry] of Object.entries(catalogue))
      for (const sentence of [entry.what, entry.why, entry.mend])
        for (const piece of pieces(sentence[lang]))
          if ('slot' in piece) expect(slots, `${code}: {${piece.slot}}`).toHaveProperty(piece.slot);
  });

  it(`the page of problems in ${lang} says the sentences of the catalogue and nothing else`, () => {
    for (const { code, what } of entries)
      expect(what.map((piece) => ('words' in piece ? piece.words : '·')).join('')).toBe(
        catalogue[code].what[lang].replace(/\{[a-z]+\}/g, '·'),
      );
  });

  it(`the page of problems in ${lang} sets what is typed as code, and shows no sign for it`, () => {
    const printed = entries.flatMap(({ what, why, mend }) =>
      [what, why, mend].map((sentence) => String(toHtml(sentenceTree(sentence)))),
    );
    expect(printed.filter((sentence) => sentence.includes('`'))).toEqual([]);
    expect(printed.join('')).toContain('<code>npm run new -- term</code>');
  });

  it(`the page of problems in ${lang} shows for every code a message of the terminal, its first case`, () => {
    const total = words(lang).maintainers.message.total(1);
    for (const { code, title, example } of entries) {
      expect(example).toContain(` ${title} [${code}]\n`);
      expect(example).not.toContain(total);
      expect(example).not.toMatch(/undefined/);
    }
    expect(entries.find(({ code }) => code === 'quote-differs')?.example).toContain('data/claims.json:6:16 ');
  });

  it(`the page of problems in ${lang} has titles that need no filling`, () => {
    expect(PROBLEM_CODES.filter((code) => hasSlots(catalogue[code].title[lang]))).toEqual([]);
  });
});

describe.each(LANGS)('the words of the maintainers in %s', (lang) => {
  it(`the words of the maintainers in ${lang} describe every command of the project`, () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(words(lang).maintainers.commands)).toEqual(expect.arrayContaining(Object.keys(scripts)));
  });
});
