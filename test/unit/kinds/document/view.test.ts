import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { readerView } from '../../../../src/kinds/document/view.ts';
import { annotationsOf } from '../../../../src/kinds/document/entries.ts';
import { site } from '../../../../src/kinds/site.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { NOTE_GROUPS, NOTE_KINDS } from '../../../../src/model/note.ts';

const edition = load();
const text = (html: string): string => parse(html).text;

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
        expect(text(source.replace(/<span class="(?:corr|apart)">.*?<\/span>/gs, ''))).toBe(
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
        for (const part of [document.meta.titles[lang], edition.licence.holder[lang], document.version])
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
