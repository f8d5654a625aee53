/** Translations as they are published: the numbers of the source, conjectures marked, in pages and in files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { edition } from '../../src/edition/current.ts';
import { LANGS } from '../../src/model/common.ts';
import { builtPages, isReader } from '../support/site.ts';

const readers = builtPages().filter(isReader);
const dispatches = readers.filter(({ route }) => route.endsWith('/production-cells/'));

const SAID = { en: '113 [sic; very probably 11.3]', uk: '113 [sic; найімовірніше 11,3]' } as const;
const CORRECTED = { en: '11.3', uk: '11,3' } as const;

it('both translations of the flagship sentence show 113 where the source does, on both pages', () => {
  expect(dispatches).toHaveLength(2);
  for (const { dom } of dispatches) {
    for (const lang of LANGS) {
      const choice = dom.querySelector(`#p2 .tr-${lang} .choice`);
      const [transcribed, bracket, corrected] = choice?.children ?? [];
      expect([transcribed, bracket, corrected].map((part) => part?.classNames)).toEqual(['sic', 'sic-note', 'corr']);
      expect(`${transcribed?.text}${bracket?.text}`).toBe(SAID[lang]);
      expect(corrected?.text).toBe(CORRECTED[lang]);
      for (const part of [transcribed, corrected]) {
        const source = dom.querySelector(`#p2 .src .choice#share-now .${part?.classNames} a`);
        expect(part?.querySelector('a')?.getAttribute('href')).toBe(source?.getAttribute('href'));
      }
    }
  }
});

it('no translation prints a corrected number outside the reading that the switch shows', () => {
  for (const { dom } of readers)
    for (const row of dom.querySelectorAll('.tr')) {
      for (const shown of row.querySelectorAll('.corr, .sic-note')) shown.remove();
      expect(row.text).not.toMatch(/11[.,]3\b/);
    }
});

it('every number of a document is a link of both translations to the entry that the source leads to', () => {
  const { documents, index } = edition();
  for (const { slug } of documents) {
    const page = readers.find(({ route }) => route === `/documents/${slug}/`);
    for (const lang of LANGS) {
      const links = page?.dom.querySelectorAll(`.tr-${lang} a.ref`) ?? [];
      const led = new Set(
        links.flatMap((link) => [
          link.getAttribute('href')?.replace('#n-', ''),
          ...(link.getAttribute('data-refs')?.split(' ') ?? []),
        ]),
      );
      const claims = index.rows.claims.get(slug) ?? [];
      expect(claims.map(({ id }) => id).filter((id) => !led.has(id))).toEqual([]);
    }
  }
});

it('every correction that changes the sense is marked in both translations, and its note is on the page', () => {
  for (const { slug, notes } of edition().documents) {
    const page = readers.find(({ route }) => route === `/documents/${slug}/`);
    const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
    const shown = notes.filter(
      ({ words, emendation }) => emendation?.changes === 'sense' && letters(words) !== letters(emendation.reading),
    );
    for (const { id } of shown) {
      expect(page?.dom.getElementById(`n-${id}`), id).not.toBeNull();
      for (const lang of LANGS)
        expect(page?.dom.querySelectorAll(`.tr-${lang} .choice .sic a[href="#n-${id}"]`), id).toHaveLength(1);
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
