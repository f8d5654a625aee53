/** Translations as they are published: the numbers of the source, conjectures marked, in pages and in files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { edition } from '../../src/edition/current.ts';
import { LANGS } from '../../src/model/common.ts';
import { builtPages, isReader } from '../support/site.ts';

const readers = builtPages().filter(isReader);
const dispatches = readers.filter(({ route }) => route.endsWith('/production-cells/'));

const SAID = { en: '113 [sic; very probably 11.3]', uk: '113 [sic; найімовірніше 11,3]' } as const;
const CORRECTED = { en: '11.3', uk: '11,3' } as const;

const langOf = ({ dom }: (typeof readers)[number]) =>
  dom.querySelector('html')?.getAttribute('lang') === 'uk' ? 'uk' : 'en';

it('the flagship sentence shows 113 in the translation where the source does, and leads to the same note', () => {
  expect(dispatches.map(langOf).sort()).toEqual([...LANGS]);
  for (const page of dispatches) {
    const lang = langOf(page);
    const choice = page.dom.querySelector(`#p2 .tr .choice`);
    const [transcribed, bracket, corrected] = choice?.children ?? [];
    expect([transcribed, bracket, corrected].map((part) => part?.classNames)).toEqual(['was', 'sic', 'now']);
    expect(`${transcribed?.text}${bracket?.text}`.replaceAll('\u00a0', ' ')).toBe(SAID[lang]);
    expect(corrected?.text).toBe(CORRECTED[lang]);
    const source = page.dom.querySelector('#p2 .src .choice[data-n="share-now"]');
    expect(choice?.closest('a')?.getAttribute('href')).toBe(source?.closest('a')?.getAttribute('href'));
  }
});

it('no translation prints a corrected number outside the reading that the switch shows', () => {
  for (const { dom } of readers)
    for (const cell of dom.querySelectorAll('.tr')) {
      const row = parse(cell.toString());
      for (const shown of row.querySelectorAll('.now, .sic')) shown.remove();
      expect(row.text).not.toMatch(/11[.,]3\b/);
    }
});

it('every number of a document is a link of both translations to the note that the source leads to', () => {
  const { documents, index } = edition();
  for (const { slug } of documents)
    for (const page of readers.filter(({ route }) => route.endsWith(`/documents/${slug}/`))) {
      const links = page.dom.querySelectorAll('.tr a.m').map((link) => link.getAttribute('href'));
      const claims = index.rows.claims.get(slug) ?? [];
      expect(claims.map(({ id }) => `#n-${id}`).filter((target) => !links.includes(target))).toEqual([]);
    }
});

it('every correction that changes the sense is marked in both translations, and its note is on the page', () => {
  for (const { slug, notes } of edition().documents)
    for (const { dom } of readers.filter(({ route }) => route.endsWith(`/documents/${slug}/`))) {
      const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
      const shown = notes.filter(
        ({ words, emendation }) => emendation?.changes === 'sense' && letters(words) !== letters(emendation.reading),
      );
      for (const { id } of shown) {
        const note = dom.getElementById(`n-${id}`)?.closest('.note');
        expect(note, id).toBeTruthy();
        expect(
          dom.querySelectorAll(`.tr .k-cor[href="#${note?.id}"]`).filter((link) => link.querySelector('.sic') !== null),
          id,
        ).toHaveLength(1);
      }
    }
});

it('files for programs give the sentences in pairs, with what is transcribed before what is corrected', () => {
  const file = readFileSync(join(dist, 'api', 'documents', 'production-cells.json'), 'utf8');
  const { transcription, blocks } = JSON.parse(file) as {
    transcription: string;
    blocks: {
      id: string;
      translations: Record<'en' | 'uk', string>;
      sentences: { start: number; end: number; translations: Record<'en' | 'uk', string> }[];
    }[];
  };
  const block = blocks.find(({ id }) => id === 'p2');
  const pair = block?.sentences.find(({ start, end }) => transcription.slice(start, end).includes('113'));
  for (const lang of LANGS) {
    expect(pair?.translations[lang]).toContain(SAID[lang]);
    expect(block?.translations[lang]).toContain(pair?.translations[lang]);
  }
});
