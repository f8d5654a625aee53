/** What the dev server tells the browser, and the page for a content that has never been good. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { liveReport, problemsPage } from '../../../src/astro/dev-report.ts';
import { PROJECT } from '../../support/tree.ts';
import type { Problem } from '../../../src/problems/records.ts';

const problem: Problem = {
  code: 'quote-missing',
  file: 'content/documents/cells/notes.md',
  line: 3,
  column: 3,
  length: 5,
  params: { quote: '<img src=x onerror="x">', document: 'cells' },
  nearest: ['слово'],
  frame: '> <img src=x onerror="x">',
  folded: [],
};

it('liveReport writes a problem out in both languages, with the words of the panel around it', () => {
  const { problems, total, words } = liveReport([problem]);
  expect(total).toBe(1);
  expect(problems[0]).toMatchObject({
    code: 'quote-missing',
    frame: ['3 | > <img src=x onerror="x">', '  |   ^^^^^'],
    words: { en: { what: '«<img src=x onerror="x">» does not stand in “cells”.' } },
  });
  expect(words.en).toMatchObject({ problems: 'problem', why: 'Why it matters' });
  expect(words.uk).toMatchObject({ problems: 'проблема', why: 'Чому це важливо' });
});

it('liveReport shows forty problems and says how many more there are', () => {
  const { problems, total, words } = liveReport(Array.from({ length: 43 }, () => problem));
  expect(problems).toHaveLength(40);
  expect(total).toBe(43);
  expect(words.en).toMatchObject({ problems: 'problems', more: 'and 3 more' });
});

const page = problemsPage([problem], 'uk', '/base/');

it('problemsPage prints content as text, in the language asked for', () => {
  expect(page).toContain('<html lang="uk">');
  expect(page).toContain('&lt;img src=x onerror=&quot;x&quot;&gt;');
  expect(page).not.toContain('<img');
});

it('problemsPage asks for style sheets and scripts that are there', () => {
  const files = [...page.matchAll(/"\/base\/(src\/[^"]+)"/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
});

it('problemsPage is a whole page of valid HTML', async () => {
  const report = await new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    // What the dev server hands out changes while one works: no hash can stand for it.
    rules: { 'doctype-style': 'off', 'require-sri': 'off' },
  }).validateString(page);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
