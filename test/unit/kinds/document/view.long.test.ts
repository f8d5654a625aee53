import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { readerView } from '../../../../src/kinds/document/view.ts';
import { annotated } from '../../../../src/kinds/document/annotated.ts';
import { site } from '../../../../src/kinds/site.ts';
import { wordsView } from '../../../../src/kinds/words/view.ts';
import { documentPath, picturePath, wordsPath, viewPath } from '../../../../src/model/addresses.ts';
import { LANGS, type Lang } from '../../../../src/model/common.ts';
import { parseSentenceId } from '../../../../src/model/sentence-id.ts';
import { drawnMark, numberNote } from '../../../../src/kinds/document/note-parts.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { partOf } from '../../../../src/edition/part.ts';
import { linkedTerms, TermLinks } from '../../../../src/kinds/document/term-links.ts';

const edition = load();

it.each(LANGS)('no two notes of the edition have one title or one text (%s)', (lang) => {
  const notes = edition.documents.flatMap((document) => document.notes);
  for (const said of [notes.map(({ title }) => title[lang]), notes.map((note) => note.text[lang])])
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
});

describe.each(edition.documents.map((document) => [document.slug, document] as const))(
  'the reader of %s',
  (slug, document) => {
    const whole = annotated(document, edition.index.rows);
    const view = (lang: Lang) => readerView(document, edition, site(lang, edition));
    const page = (lang: Lang) => {
      const { titles, text: rows, notes } = view(lang);
      return parse(`<div class="page">${titles}${rows}${notes}</div>`);
    };
    /** All of its notes: those on the page of words stand between those of its own, by their numbers. */
    const notesOf = (lang: Lang): HTMLElement[] => {
      const { words } = document;
      const away = words === null ? [] : wordsView({ document, words }, site(lang, edition)).notes;
      let no = 0;
      const numbered = parse(view(lang).notes + away.map(({ list }) => list).join(''))
        .querySelectorAll('.note')
        .map((note) => ({ note, no: (no = Number(note.getAttribute('value') ?? no + 1)) }));
      return numbered.sort((a, b) => a.no - b.no).map(({ note }) => note);
    };

    it(`the reader of ${slug} tells of everything that is annotated once, in the order of its signs`, () => {
      const mine = <T extends { document: string }>(rows: readonly T[]): number =>
        rows.filter((row) => row.document === slug).length;
      expect(whole.all).toHaveLength(
        document.notes.length + mine(edition.claims) + mine(edition.recommendations) + mine(edition.excluded),
      );
      expect(whole.entries.length + whole.marks.within.size).toBe(whole.all.length);
      const signs = page('en')
        .querySelectorAll('.src :is(.m:not([tabindex]), .m[id], span[id] + .m, .mk)')
        .map((link) => Number(link.getAttribute('data-no')));
      expect(signs).toEqual([...signs].sort((a, b) => a - b));
      expect(new Set(signs).size).toBe(whole.entries.length);
    });

    it.each(LANGS)(`the reader of ${slug} prints words and notes that lead to each other (%s)`, (lang) => {
      const root = page(lang);
      expect(notesOf(lang).map(({ id }) => id.slice(2))).toEqual(whole.entries.map(({ id }) => id));
      const listed = root.querySelectorAll('.note').map(({ id }) => id.slice(2));
      for (const { id } of whole.all) {
        expect(root.querySelector(`.src [id="${id}"]`), id).not.toBeNull();
        expect(root.querySelector(`[id="n-${id}"]`), id).not.toBeNull();
      }
      const { href } = site(lang, edition);
      for (const sign of root.querySelectorAll('.mk[id]'))
        expect(sign.getAttribute('href')).toBe(`${href(wordsPath(slug))}#${sign.id}`);
      for (const note of notesOf(lang).filter(({ id }) => !listed.includes(id.slice(2))))
        expect(note.querySelector('.q > a')?.getAttribute('href')).toBe(href(documentPath(slug, note.id.slice(2))));
      for (const id of listed) {
        const [sign] = root.querySelectorAll(`.src a[href="#n-${id}"][data-no]`);
        // What paper prints at the words, and before the note.
        expect(sign?.getAttribute('data-no'), id).toBe(root.querySelector(`[id="n-${id}"]`)?.getAttribute('value'));
      }
      for (const link of root.querySelectorAll('.row a[href^="#n-"]'))
        expect(root.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)).not.toBeNull();
    });

    it(`the reader of ${slug} keeps the source as transcribed, character for character, in every block`, () => {
      const root = page('en');
      for (const added of root.querySelectorAll('.src :is(.now, .sic, .apart)')) added.remove();
      for (const block of document.reading.blocks)
        expect(
          root
            .querySelectorAll(`.para[id="${block.id}"] .src`)
            .map((cell) => cell.text.trim().replaceAll('\u00ad', ''))
            .join(' '),
        ).toBe(document.reading.text.slice(block.start, block.end));
    });

    it.each(LANGS)(`the reader of ${slug} has at rest one stop a number or correction, in one column (%s)`, (lang) => {
      const stops = page(lang)
        .querySelectorAll('.row .m:not([tabindex])')
        .map((link) => link.getAttribute('href'));
      expect(new Set(stops).size).toBe(stops.length);
      const links = whole.marks.links.length + whole.marks.within.size;
      expect(stops.length).toBeGreaterThanOrEqual(whole.marks.links.length);
      expect(stops.length).toBeLessThanOrEqual(links);
    });

    it.each(LANGS)(`the reader of ${slug} offers to mark what it has, and counts it (%s)`, (lang) => {
      const { choices } = view(lang);
      const notes = notesOf(lang).map(({ classList }) => classList);
      for (const { group, count } of choices) {
        expect(count).toBeGreaterThan(0);
        expect(notes.filter((names) => names.contains(`k-${group}`))).toHaveLength(count);
      }
      const always = notes.filter((names) => names.contains('k-num') || names.contains('k-cor')).length;
      expect(choices.reduce((sum, { count }) => sum + count, always)).toBe(whole.entries.length);
    });

    it(`the reader of ${slug} opens with a number in hand where it has one that is not certain`, () => {
      const own = page('en').querySelectorAll('.m.own');
      expect(own.length > 0).toBe(whole.lead !== null);
      for (const link of own) expect(link.getAttribute('href')).toBe(`#n-${whole.lead?.id}`);
    });

    it(`the reader of ${slug} has the figure of every number level with its sentence`, () => {
      const root = page('en');
      for (const item of root.querySelectorAll('.mg > li')) {
        const words = item.querySelectorAll('a').map((link) => link.getAttribute('href'));
        for (const to of words) expect(item.closest('.row')?.querySelector(`.src a[href="${to}"]`), to).not.toBeNull();
      }
      const claims = whole.entries.filter(({ type }) => type === 'claim').length;
      expect(root.querySelectorAll('.mg > .k-num > a')).toHaveLength(claims);
    });

    it(`the reader of ${slug} offers a reference in both languages with title, holder and version`, () => {
      const { references } = view('uk');
      expect(references.map((one) => one.lang)).toEqual(['uk', 'uk', 'en']);
      for (const { lang, text: said } of references)
        for (const part of [document.meta.titles[lang], edition.licence.holder[lang], document.version])
          expect(said).toContain(part);
    });

    it.each(LANGS)(`the reader of ${slug} gives every sentence its translation or a stated gap (%s)`, (lang) => {
      const root = page(lang);
      for (const row of root.querySelectorAll('.row')) {
        const gap = row.closest('.para')?.querySelector('.gap') ?? null;
        expect(row.querySelector('.tr') ?? gap).not.toBeNull();
      }
    });

    it(`the reader of ${slug} has one title, and addresses of its own for all sentences`, () => {
      const root = page('uk');
      expect(root.querySelectorAll('h1')).toHaveLength(1);
      const ids = root.querySelectorAll('.row').map(({ id }) => id);
      expect(new Set(ids).size).toBe(whole.blocks.flatMap(({ pairs }) => pairs).length);
      for (const id of ids) expect(parseSentenceId(id), id).not.toBeNull();
    });
  },
);

const en = site('en', edition);
const drawn = edition.claims.flatMap((claim) => {
  const mark = drawnMark(claim);
  return mark === null ? [] : [{ claim, mark }];
});

it.each(drawn)('the note of $claim.id leads to the drawing that it shows', ({ claim, mark }) => {
  const document = edition.documents.find(({ slug }) => slug === claim.document)!;
  const { links, picture } = numberNote(claim, annotated(document, edition.index.rows), en);
  expect(toHtml(picture ?? [])).toContain(`src="/${picturePath(claim.id)}"`);
  expect(toHtml(links ?? [])).toContain(`${viewPath(mark, mark.mark)}"`);
});

const documents = edition.documents.map((document) => {
  const whole = annotated(document, edition.index.rows);
  return { document, whole, linked: linkedTerms(whole, site('en', edition)) };
});

it('linkedTerms marks each term of a document, and never one that a number or a correction holds', () => {
  for (const { document, whole, linked } of documents) {
    const places = edition.index.termPlaces.get(document.slug) ?? [];
    const free = places.filter(({ span }) =>
      whole.marks.links.every(({ start, end }) => end <= span.start || start >= span.end),
    );
    expect(new Set(linked.map(({ term }) => term))).toEqual(new Set(free.map(({ term }) => term)));
    for (const one of linked) expect(free).toContain(one);
  }
});

it('linkedTerms marks a term once in a paragraph, and not again in the next two', () => {
  for (const { document, linked } of documents) {
    const order = document.reading.blocks.map(({ id }) => id);
    for (const places of Map.groupBy(linked, ({ term }) => term).values()) {
      const at = places.map(({ block }) => order.indexOf(block));
      for (const [index, one] of at.slice(1).entries()) expect(one - (at[index] ?? 0)).toBeGreaterThan(2);
    }
  }
});

it('TermLinks links in the translation what names the terms of a sentence, each once', () => {
  const dispatch = documents.find(({ document }) => document.slug === 'production-cells');
  if (dispatch === undefined) throw new Error('No such document.');
  const block = dispatch.document.reading.blocks.find(({ id }) => id === 'p6');
  if (block === undefined) throw new Error('No such paragraph.');
  const { terms, plainly } = new TermLinks(dispatch.whole, site('en', edition)).of(block, block);
  expect(terms.map(({ href }) => href)).toContain('/glossary/#shop-cell');
  expect(toHtml(plainly('The shop cells <b>, non-party people and the shop cell'))).toBe(
    'The <a class="term" href="/glossary/#shop-cell">shop cells</a> &lt;b&gt;, ' +
      '<a class="term" href="/glossary/#non-party">non-party people</a> and the shop cell',
  );
});

it('the part of a document has the same links as the whole Edition, and nothing that entries tell', () => {
  for (const { document, linked } of documents) {
    const part = partOf(edition, document);
    expect(linkedTerms(annotated(document, part.index.rows), site('en', part))).toEqual(linked);
    expect(part.terms.filter(({ body }) => body.html.en !== '')).toEqual([]);
  }
});
