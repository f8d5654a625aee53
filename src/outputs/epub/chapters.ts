/** What stands before and after the documents of a book: how to read it, sums, stories, words, works, whence it is. */
import { stepTree } from '../../kinds/booklet/figures.ts';
import { ledgerView, type LedgerEntry, type PrintedSum } from '../../kinds/ledger/view.ts';
import { printedAddress } from '../../kinds/references.ts';
import type { Site } from '../../kinds/site.ts';
import { lookedUp, sourcesView } from '../../kinds/sources/resource.ts';
import { type WordsView, wordsView } from '../../kinds/words/view.ts';
import type { Listed } from '../../kinds/words/resource.ts';
import { documentsPath, ledgerPath, prosePath, sourcesPath, storyPath, wordsPath } from '../../model/addresses.ts';
import type { EditionDocument, PageText } from '../../model/edition.ts';
import { absolute } from '../../model/paths.ts';
import type { Story } from '../../model/story.ts';
import { el, raw, toHtml, type Tree } from '../../text/html.ts';
import type { Chapter } from './xhtml.ts';

/** How to read it, and what is not known: before anything is read. */
export function keyChapter(documents: readonly EditionDocument[], site: Site): Chapter {
  const { edition, lang, t } = site;
  const left = edition.documents.length - documents.length;
  const address = absolute(site.href(documentsPath()));
  const body: Tree = [
    el('h1', {}, t.book.key),
    el('p', {}, t.book.howTo),
    el('p', {}, el('b', {}, t.book.signsTitle), ' ', t.book.signs),
    el('p', {}, t.footer.promise),
    left === 0
      ? []
      : el('p', {}, t.book.more(documents.length, left), ' ', el('a', { href: address }, printedAddress(address))),
    el('h2', {}, t.reader.unknown),
    documents.map(({ meta }) => [
      el('h3', {}, meta.titles[lang]),
      el(
        'ul',
        { class: 'unknown' },
        meta.unknown.map((sentence) => el('li', {}, sentence[lang])),
      ),
    ]),
  ];
  return { name: 'key', title: t.book.key, type: 'introduction', paths: [], body: toHtml(body) };
}

export function sumsChapter(site: Site): Chapter {
  const t = site.t.ledger;
  const { finding, entries, legend } = ledgerView(site.edition, site);
  const body: Tree = [
    el('h1', {}, t.title),
    el('p', { class: 'abstract' }, `${finding}.`),
    el('p', {}, site.t.book.sums),
    el(
      'dl',
      {},
      legend.map(({ word, help }) => [el('dt', {}, word), el('dd', {}, help)]),
    ),
    entries.map((entry) => sumTree(entry, site)),
  ];
  return { name: 'sums', title: t.title, type: 'chapter', paths: [ledgerPath()], body: toHtml(body) };
}

function sumTree(entry: LedgerEntry, { t: { ledger: t } }: Site): Tree {
  const { id, titleHtml, against, rows, explanationHtml, unknown } = entry;
  return el(
    'section',
    { id },
    el('h2', {}, raw(titleHtml)),
    against === null ? [] : el('p', {}, `${against.label}: `, raw(against.html), '.'),
    rows.length === 0
      ? el('p', {}, computed(entry, t))
      : el(
          'ul',
          {},
          rows.map((row) => el('li', { id: row.id }, `${row.label}: `, computed(row, t))),
        ),
    rows.length === 0 ? [] : el('p', {}, `${t.verdict}: `, el('b', {}, entry.verdictText), '.'),
    el('p', {}, raw(explanationHtml)),
    unknown === null ? [] : el('p', { class: 'unknown' }, el('b', {}, `${t.notKnown}.`), ` ${unknown}`),
  );
}

function computed({ formulaHtml, itself, result, range, verdictText }: PrintedSum, t: Site['t']['ledger']): Tree {
  const sum = formulaHtml === null ? t.noFormula : raw(formulaHtml);
  return [
    formulaHtml === null || itself !== null ? sum : [sum, ' = ', el('b', {}, result)],
    itself === null ? '' : ` (${itself})`,
    range === null ? '' : ` (${range})`,
    '. ',
    el('b', { class: 'verdict' }, verdictText),
    '.',
  ];
}

export function storyChapter(story: Story, site: Site): Chapter {
  const { lang, edition } = site;
  const title = story.title[lang];
  const body: Tree = [
    el('h1', {}, raw(story.titleHtml[lang])),
    story.steps.map((step, index) => el('section', {}, stepTree(step, `step-${index + 1}`, site))),
    lookedUp(story.sources, edition.index, site),
  ];
  return { name: `story-${story.slug}`, title, type: 'chapter', paths: [storyPath(story.slug)], body: toHtml(body) };
}

export function wordsChapter(listed: Listed, site: Site): Chapter {
  const { slug, meta } = listed.document;
  const title = site.t.words.of(meta.titles[site.lang]);
  const view = wordsView(listed, site);
  const body: Tree = [
    el('h1', {}, title),
    raw(view.intro),
    linesTree(view, site),
    slipsTree(view, site),
    view.notes.map((group) => [el('h2', {}, group.title), el('ol', { class: 'plain' }, raw(group.list))]),
  ];
  return { name: `words-${slug}`, title, type: 'appendix', paths: [wordsPath(slug)], body: toHtml(body) };
}

function linesTree({ blocks, language }: WordsView, { t: { words: t } }: Site): Tree {
  const quoted = { lang: language, translate: 'no' };
  return blocks.map((block) => [
    el('h2', { class: 'place' }, el('a', { href: block.href }, block.label)),
    el(
      'ul',
      { class: 'words' },
      block.lines.map(({ id, forms, today, meaning, also }) =>
        el(
          'li',
          { id },
          el('b', quoted, forms.map(({ text }) => text).join(', ')),
          '\u00a0– ',
          el('i', quoted, today),
          raw(meaning),
          also.length === 0
            ? []
            : el(
                'p',
                { class: 'also' },
                `${t.also}: `,
                also.map(({ label, href }, at) => [at === 0 ? '' : ', ', el('a', { href }, label)]),
              ),
        ),
      ),
    ),
  ]);
}

function slipsTree({ slips, language }: WordsView, { t }: Site): Tree {
  if (slips.length === 0) return [];
  const quoted = { lang: language, translate: 'no' };
  return [
    el('h2', {}, t.words.slips(slips.length)),
    el('p', {}, t.words.slipsIntro),
    el(
      'ul',
      { class: 'words' },
      slips.map(({ words, reading, likely, why, href, label }) =>
        el(
          'li',
          {},
          el('b', { ...quoted, class: 'was' }, words),
          ' → ',
          reading === '' ? t.reader.omitted : el('b', { ...quoted, class: 'computed' }, reading),
          `, ${likely}. ${label}: `,
          el('a', { href }, why),
        ),
      ),
    ),
  ];
}

export function worksChapter(site: Site): Chapter {
  const t = site.t.works;
  const { groups, allOn } = sourcesView(site);
  const body: Tree = [
    el('h1', {}, t.title),
    el('p', {}, t.lead),
    el('p', {}, t.rule, ' ', allOn === null ? '' : t.allOn(allOn)),
    groups.map(({ name, help, works }) => [
      el('h2', {}, name),
      el('p', {}, help),
      el(
        'ul',
        { class: 'works' },
        works.map(({ id, citation, read, where, remark }) =>
          el('li', { id }, citation, el('p', {}, `${read}: `, where), remark === null ? [] : el('p', {}, remark)),
        ),
      ),
    ]),
  ];
  return { name: 'works', title: t.title, type: 'bibliography', paths: [sourcesPath()], body: toHtml(body) };
}

/** A page of prose: how the documents were transcribed, counted and checked. */
export function proseChapter({ slug, title, html, sources }: PageText, site: Site): Chapter {
  const { lang, edition } = site;
  const body: Tree = [el('h1', {}, title[lang]), raw(html[lang]), lookedUp(sources, edition.index, site)];
  return { name: `page-${slug}`, title: title[lang], type: 'appendix', paths: [prosePath(slug)], body: toHtml(body) };
}

/** Whence it is, and who may use it how. */
export function colophonChapter(site: Site): Chapter {
  const { lang, t, edition } = site;
  const { editorial, holder, sources } = edition.licence;
  const address = absolute(site.href(''));
  const body: Tree = [
    el('h1', {}, t.book.colophon),
    el('p', {}, `${t.site.name}. `, el('a', { href: address }, printedAddress(address))),
    el('p', {}, `${t.data.version} ${edition.version}.`),
    el(
      'p',
      {},
      `${t.footer.texts}: `,
      el('a', { href: editorial.url }, editorial.name),
      `, ${holder[lang]}. ${t.data.licenceText}`,
    ),
    el('p', {}, `${t.footer.sources}: ${sources[lang]}.`),
    el('p', {}, t.book.places),
  ];
  return { name: 'colophon', title: t.book.colophon, type: 'colophon', paths: [], body: toHtml(body) };
}
