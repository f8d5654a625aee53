import { describe, expect, it } from 'vitest';
import { edition as load } from '../../../src/edition/current.ts';
import { readerView } from '../../../src/kinds/document/view.ts';
import { annotationsOf } from '../../../src/kinds/document/entries.ts';
import { ledgerKind } from '../../../src/kinds/ledger/resource.ts';
import { ledgerView } from '../../../src/kinds/ledger/view.ts';
import { dataView } from '../../../src/kinds/data/view.ts';
import { site } from '../../../src/kinds/site.ts';
import { LANGS } from '../../../src/model/common.ts';
import { NOTE_GROUPS, NOTE_KINDS } from '../../../src/model/note.ts';

const edition = load();
const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

it.each(LANGS)('no two notes of the edition have one title or one text (%s)', (lang) => {
  const notes = edition.documents.flatMap((document) => document.notes);
  for (const said of [notes.map(({ title }) => title[lang]), notes.map((note) => note.text[lang])])
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
});

describe.each(edition.documents.map((document) => [document.slug, document] as const))(
  'the reader of %s',
  (slug, document) => {
    const entries = annotationsOf(document, edition.index.rows);

    it(`the reader of ${slug} lists everything that is annotated once, in the order of the text`, () => {
      const mine = <T extends { document: string }>(rows: readonly T[]): number =>
        rows.filter((row) => row.document === slug).length;
      expect(entries).toHaveLength(
        document.notes.length + mine(edition.claims) + mine(edition.recommendations) + mine(edition.excluded),
      );
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const starts = entries.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });

    it.each(LANGS)(`the reader of ${slug} prints words and entries that lead to each other (%s)`, (lang) => {
      const view = readerView(document, edition, site(lang, edition));
      const listed = [...view.entries.matchAll(/<li class="entry[^"]*" id="n-([^"]+)"/g)].map(([, id]) => id);
      expect(listed).toEqual(entries.map(({ id }) => id));
      for (const id of listed) {
        expect(view.rows, id).toMatch(new RegExp(` id="${id}"`));
        expect(view.entries, id).toContain(`href="#${id}"`);
      }
      for (const [, target] of view.rows.matchAll(/href="#n-([^"]+)"/g)) expect(listed).toContain(target);
    });

    it(`the reader of ${slug} keeps the source as transcribed, character for character, in every block`, () => {
      const { rows } = readerView(document, edition, site('en', edition));
      for (const block of document.reading.blocks) {
        const [, source = ''] = new RegExp(`data-block="${block.id}">(.*?)</(?:p|h\\d)>`, 's').exec(rows) ?? [];
        expect(text(source.replace(/<span class="corr">.*?<\/span>/gs, ''))).toBe(
          document.reading.text.slice(block.start, block.end),
        );
      }
    });

    it(`the reader of ${slug} lists every emendation in the apparatus, with what stands in the transcription`, () => {
      const { apparatus } = readerView(document, edition, site('uk', edition));
      const emended = document.notes.filter((note) => note.emendation !== null);
      expect([...apparatus.matchAll(/<tr>/g)]).toHaveLength(emended.length);
      for (const note of emended) expect(text(apparatus)).toContain(note.words);
    });

    it(`the reader of ${slug} sets a square where a recommendation begins, another where one is not counted`, () => {
      const { rows } = readerView(document, edition, site('en', edition));
      for (const type of ['recommendation', 'excluded'] as const) {
        const marked = [...rows.matchAll(new RegExp(`class="[^"]*at-${type}" id="([^"]+)"`, 'g'))].map(([, id]) => id);
        expect(new Set(marked)).toEqual(new Set(entries.filter((entry) => entry.type === type).map(({ id }) => id)));
      }
    });

    it.each(LANGS)(`the reader of ${slug} parts the notes of its key by their groups (%s)`, (lang) => {
      const { key } = readerView(document, edition, site(lang, edition));
      const [, total, parts = ''] = /\((\d+): ([^)]*)\)/.exec(key) ?? [];
      const counts = parts.split(', ').map((part) => Number(/\d+$/.exec(part)?.[0]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(document.notes.length);
      expect(Number(total)).toBe(document.notes.length);
      for (const group of NOTE_GROUPS) {
        const own = document.notes.filter(({ kind }) => NOTE_KINDS[kind].group === group).length;
        const name = site(lang, edition).t.reader.groups[group];
        expect(parts.includes(`${name} ${own}`)).toBe(own > 0);
      }
    });

    it.each(LANGS)(
      `the reader of ${slug} counts in its key what it marks, and leaves out what it lacks (%s)`,
      (lang) => {
        const { key } = readerView(document, edition, site(lang, edition));
        const slips = document.notes.filter((note) => note.emendation !== null).length;
        const counts = [
          ...(['claim', 'note', 'recommendation', 'excluded'] as const).map(
            (type) => entries.filter((entry) => entry.type === type).length,
          ),
          slips,
        ];
        expect([...key.matchAll(/\((\d+)[):]/g)].map(([, count]) => Number(count))).toEqual(
          counts.filter((count) => count > 0),
        );
      },
    );

    it(`the reader of ${slug} offers a reference in both languages with title, holder and version`, () => {
      const { references } = readerView(document, edition, site('uk', edition));
      expect(references.map((one) => one.lang)).toEqual(['uk', 'en']);
      for (const { lang, text: said } of references)
        for (const part of [document.meta.titles[lang], edition.licence.holder[lang], edition.version])
          expect(said).toContain(part);
    });

    it(`the reader of ${slug} gives every block its translations or a stated gap`, () => {
      const { rows } = readerView(document, edition, site('en', edition));
      for (const lang of LANGS)
        expect([...rows.matchAll(new RegExp(`class="tr tr-${lang}[ "]`, 'g'))]).toHaveLength(
          document.reading.blocks.length,
        );
    });
  },
);

const view = ledgerView(edition, site('en', edition));

it('the ledger has every check, and counts each under one verdict', () => {
  expect(view.entries.map(({ id }) => id)).toEqual(edition.checks.map(({ id }) => id));
  expect(view.legend.reduce((sum, { count }) => sum + count, 0)).toBe(edition.checks.length);
});

it('the ledger links every input of a formula to its words', () => {
  const entry = view.entries.find(({ id }) => id === 'ratio-cells');
  expect(text(entry?.formulaHtml ?? '')).toBe('1,068 ÷ 854');
  expect(entry?.formulaHtml).toContain('href="/documents/production-cells/#cells-now"');
  expect(entry?.formulaHtml).toContain('href="/documents/production-cells/#cells-1924"');
});

it('the ledger shows the impossible share as impossible, hatched', () => {
  const entry = view.entries.find(({ id }) => id === 'density-transcribed');
  expect(entry?.verdict).toBe('cannot-be');
  expect(entry?.formulaHtml).toContain('class="cite doubt"');
});

it('the ledger prints a sum within a sum in the numbers of the source', () => {
  const entry = view.entries.find(({ id }) => id === 'ratio-members-per-cell');
  expect(text(entry?.formulaHtml ?? '')).toBe('(56,000 ÷ 1,068) ÷ (20,000 ÷ 854)');
  expect([entry?.result, entry?.range]).toEqual(['2.24\u00a0times', 'rounding allows 2.16 to 2.32']);
});

it('the ledger calls claimed what the source claims of it, and nothing else', () => {
  const label = (id: string) => view.entries.find((entry) => entry.id === id)?.against?.label;
  expect(['density-1924-recomputed', 'growth-claim', 'transfer-base'].map(label)).toEqual([
    'Claimed',
    'Claimed',
    'Claimed',
  ]);
  expect(['density-now-recomputed', 'growth-of-members', 'members-and-admitted'].map(label)).toEqual([
    'Compared with',
    'Compared with',
    'Compared with',
  ]);
  expect(['density-transcribed', 'density-transcribed-recomputed', 'large-enterprises'].map(label)).toEqual([
    'Limit',
    'Limit',
    'Limit',
  ]);
});

it('the ledger says about where the source does, and computes nothing of nothing', () => {
  const entry = view.entries.find(({ id }) => id === 'transfer-base');
  expect([entry?.formulaHtml, entry?.result, text(entry?.against?.html ?? '')]).toEqual([null, '–', 'about 50%']);
});

it('the ledger holds four measures against one claim, at the addresses that they had as checks', () => {
  const rows = view.entries.find(({ id }) => id === 'growth-claim')?.rows ?? [];
  expect(rows.map(({ id, result, verdict }) => [id, result, verdict])).toEqual([
    ['growth-claim-cells', '1.25\u00a0times', 'fails'],
    ['growth-claim-members-per-cell', '2.24\u00a0times', 'fails'],
    ['growth-claim-density', '2.69\u00a0times', 'holds'],
    ['growth-claim-members', '2.8\u00a0times', 'fails'],
  ]);
  const places = ledgerKind.resource('ledger', site('en', edition)).places();
  expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
});

it('the ledger says that a check with nothing to be held against is a sum of our own', () => {
  expect(view.entries.find(({ id }) => id === 'ratio-cells')?.verdict).toBe('own-sum');
  expect(view.entries.find(({ id }) => id === 'ratio-cells')?.against).toBeNull();
});

it('the data page has a row for every claim, recommendation and set-aside numeral', () => {
  const { tables } = dataView([], site('uk', edition));
  expect(tables.map(({ id, body }) => [id, [...body.matchAll(/<tr/g)].length])).toEqual([
    ['claims', edition.claims.length],
    ['set-aside', edition.setAside.length],
    ['recommendations', edition.recommendations.length],
    ['apart', edition.excluded.length],
  ]);
});
