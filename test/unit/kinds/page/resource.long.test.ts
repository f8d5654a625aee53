import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { pageView } from '../../../../src/kinds/page/resource.ts';
import { site } from '../../../../src/kinds/site.ts';
import { correctedList } from '../../../../src/kinds/page/corrected.ts';
import { LANGS, type Lang } from '../../../../src/model/common.ts';
import { dashHeld } from '../../../../src/text/line-breaks.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { plain, type Html } from '../../../../src/model/text-types.ts';
import { words } from '../../../../src/words/index.ts';
import { licencesView } from '../../../../src/kinds/licences/resource.ts';

const edition = load();
const about = edition.pages.find(({ slug }) => slug === 'about');
if (about === undefined) throw new Error('no page about');
/** A page of so many sections, with a paragraph before the first. */
const pageOf = (sections: number) => {
  const block = (tag: string) => ({ tag, html: `<${tag}>words</${tag}>` as Html, text: plain('The words’ own') });
  const blocks = [block('p'), ...Array.from({ length: sections }, () => [block('h2'), block('p'), block('ul')]).flat()];
  return { ...about, slug: 'made-up', sources: [], blocks: { en: blocks, uk: blocks } };
};

it.each(LANGS)(
  'a page keeps every block of its text, in order, under the heading that it stands below (%s)',
  (lang) => {
    const { opening, parts } = pageView({ ...about, slug: 'made-up' }, site(lang, edition));
    const printed = parse(opening + parts.map(({ heading, html }) => heading + html).join('')).text;
    expect(printed.replace(/\s+/g, '')).toBe(parse(about.html[lang]).text.replace(/\s+/g, ''));
    expect(parts.length).toBe(about.blocks[lang].filter(({ tag }) => tag === 'h2').length);
  },
);

it('a long page lists its sections, a short one does not', () => {
  const lists = (sections: number): boolean => pageView(pageOf(sections), site('en', edition)).lists;
  expect([0, 3, 4].map(lists)).toEqual([false, false, true]);
});

it('a section has one id in both languages, and none has that of another', () => {
  const [en = [], uk = []] = LANGS.map((lang) => pageView(about, site(lang, edition)).parts.map(({ id }) => id));
  expect(uk).toEqual(en);
  expect(en).toContain('how-to-cite');
  expect(new Set(en).size).toBe(en.length);
  expect(pageView(pageOf(1), site('uk', edition)).parts.map(({ id }) => id)).toEqual(['the-words-own']);
});

it.each(LANGS)(
  'About has the key of colours in its second section, each name marked as what it stands for (%s)',
  (lang) => {
    const key = parse(pageView(about, site(lang, edition)).parts[1]?.html ?? '');
    const marked = key.querySelectorAll('dt > span').map((name) => [name.getAttribute('class') ?? null, name.text]);
    const { ink, cobalt, vermilion, hatching } = words(lang).colours;
    expect(marked).toEqual([
      [null, ink.name],
      ['computed', cobalt.name],
      ['claimed', vermilion.name],
      ['doubt', hatching.name],
    ]);
  },
);

it('what stands before the first heading opens the page', () => {
  expect(pageView(pageOf(1), site('en', edition))).toMatchObject({
    opening: '<p>words</p>',
    parts: [{ heading: 'The words’ own', html: '<p>words</p><ul>words</ul>' }],
  });
});

it('licencesView names the terms of data/licence.json and the file with those of others', () => {
  const { editorial, code, sources, holder } = edition.licence;
  for (const lang of LANGS) {
    const made = site(lang, edition);
    const [ours, others] = licencesView(made);
    for (const words of [editorial.name, editorial.url, code.name, code.url, sources[lang], holder[lang]])
      expect(ours?.html).toContain(dashHeld(words));
    // What its name allows is said of a licence that we know.
    for (const says of Object.values(made.t.licences.allows)) expect(ours?.html).toContain(says);
    expect(others?.html).toContain('href="/licences.txt"');
  }
});

it('About ends with what was corrected, where anything was', () => {
  const last = (recorded: typeof edition.recorded) =>
    pageView(about, site('en', { ...edition, recorded })).parts.at(-1);
  expect(last(edition.recorded)?.id).toBe('corrected');
  expect(last([])?.id).not.toBe('corrected');
});

it('what was corrected is listed by names that a reader knows, and by no id', () => {
  const [first] = edition.recorded;
  if (first === undefined) throw new Error('no edition is recorded');
  const places = ['h1', 'p3', 'share-now', 'pc-comrade', 'pc-what-grew'];
  const recorded = [{ ...first, documents: [{ document: 'production-cells', places }], checks: ['made-up'] }];
  const names = (lang: Lang): string[] =>
    parse(toHtml(correctedList(site(lang, { ...edition, recorded }))))
      .querySelectorAll('details a')
      .map(({ text }) => text);
  const noted = ({ id }: { id: string }): boolean => id === 'pc-two-and-a-half';
  const took = edition.documents.flatMap(({ notes }) => notes).find(noted);
  for (const [lang, heading, paragraph] of [
    ['en', 'heading 1', 'paragraph\u00a03'],
    ['uk', 'заголовок 1', 'абзац\u00a03'],
  ] as const) {
    const [h1, p3, share, comrade, grew] = names(lang);
    expect([h1, p3, comrade, grew]).toEqual([
      heading,
      paragraph,
      edition.index.glossary.get('comrade')?.term[lang],
      took?.title[lang],
    ]);
    expect(share).not.toBe('share-now');
  }
});
