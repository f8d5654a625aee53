/** A view to be taken along: its link, its frame, its picture, its data, its citation, its page on paper. */
import {
  besidePath,
  embedPath,
  ownLessonPath,
  revealPath,
  tablePath,
  viewPath,
  type ViewPlace,
} from '../../model/addresses.ts';
import { formatItem, formatLesson, type Item } from '../../model/own-lesson.ts';
import { absolute, file, href, other } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { REFERENCE_FORMATS } from '../../text/references.ts';
import { pictureOf } from '../chart/drawing.ts';
import { handOf, openView } from '../chart/open.ts';
import { embedSnippet, embedHeight } from '../embed/resource.ts';
import { viewCitations } from '../references.ts';
import { site as siteOf, type Site } from '../site.ts';
import { takeColours, takeField, takeFiles, type TakePanel, type TakeRow } from './panel.ts';

export function viewPanel(place: ViewPlace, site: Site): TakePanel {
  const { take } = site.t;
  return {
    title: take.title,
    close: { href: site.href(viewPath(place)), text: take.back },
    state: take.asItOpens,
    rows: [linkRow, frameRow, pictureRow, dataRow, citationRow, printRow, classRow].map((row) => row(place, site)),
  };
}

/** What is taken along, small. */
export function takenPicture(place: ViewPlace, site: Site): Html {
  const opened = openView(site.edition, site, place);
  return toHtml(pictureOf(opened, place.view, 'narrow', 'take', handOf(opened) ?? undefined));
}

function linkRow(place: ViewPlace, site: Site): TakeRow {
  const { name, what, press, field } = site.t.take.link;
  const address = absolute(site.href(viewPath(place)));
  return {
    name,
    what,
    press: { href: site.href(viewPath(place)), text: press },
    does: 'copy',
    body: takeField(field, address, { lines: 'one', 'data-address': address }),
  };
}

function frameRow(place: ViewPlace, site: Site): TakeRow {
  const { name, what, press, field, other: otherField, how, grow } = site.t.take.frame;
  const there = siteOf(other(site.lang), site.edition);
  const code = (label: string, inLanguage: Site) =>
    takeField(label, embedSnippet(place, inLanguage), {
      lines: 'code',
      'data-address': absolute(inLanguage.href(embedPath(place))),
      'data-height': embedHeight(openView(inLanguage.edition, inLanguage, place), inLanguage, true),
    });
  return {
    name,
    what,
    press: { href: site.href(embedPath(place)), text: press },
    does: 'copy',
    body: [
      code(field, site),
      takeColours(site.t),
      el('p', {}, how),
      code(otherField, there),
      takeField(grow, toHtml(el('script', { src: absolute(file('embed.js')) })), { lines: 'one' }),
    ],
  };
}

function pictureRow(place: ViewPlace, site: Site): TakeRow {
  const { name, what, press } = site.t.take.picture;
  const { png, svg } = site.t.chart;
  const beside = (lang: Site['lang'], extension: string): string => href(lang, besidePath(viewPath(place), extension));
  return {
    name,
    what,
    press: { href: beside(site.lang, 'png'), text: press, file: true },
    body: [site.lang, other(site.lang)].map((lang) =>
      el(
        'p',
        {},
        `${site.t.languages[lang]}: `,
        takeFiles(
          [
            { href: beside(lang, 'png'), text: png },
            { href: beside(lang, 'svg'), text: svg },
          ],
          lang,
        ),
      ),
    ),
  };
}

function dataRow(place: ViewPlace, site: Site): TakeRow {
  const { name, what, press } = site.t.take.data;
  const { csv, comma, json, allRows } = site.t.chart;
  const beside = (extension: string): string => site.href(besidePath(viewPath(place), extension));
  const { chart } = openView(site.edition, site, place);
  const rowsIn = chart.rowsIn?.(site.edition) ?? null;
  return {
    name,
    what,
    press: { href: beside('csv'), text: press, file: true },
    body: el(
      'p',
      {},
      takeFiles([
        { href: beside('csv'), text: csv },
        { href: beside('comma.csv'), text: comma },
        { href: beside('json'), text: json },
        ...(rowsIn === null ? [] : [{ href: site.file(tablePath(rowsIn)), text: allRows }]),
      ]),
    ),
  };
}

function citationRow(place: ViewPlace, site: Site): TakeRow {
  const { name, what, press, titleFirst: first, nameFirst: second } = site.t.take.citation;
  const [byTitle, byName] = viewCitations(openView(site.edition, site, place), site);
  const beside = (extension: string): string => site.href(besidePath(viewPath(place), extension));
  return {
    name,
    what,
    press: { href: beside('bib'), text: press, file: true },
    does: 'copy',
    body: [
      takeField(first, byTitle, { 'data-visited': '' }),
      takeField(second, byName, { 'data-visited': '' }),
      el(
        'p',
        {},
        takeFiles(REFERENCE_FORMATS.map(({ extension, name: format }) => ({ href: beside(extension), text: format }))),
      ),
    ],
  };
}

function printRow(place: ViewPlace, site: Site): TakeRow {
  const { name, what, press, how } = site.t.take.print;
  return {
    name,
    what,
    press: { href: site.href(viewPath(place)), text: press },
    does: 'print',
    body: el('p', {}, how),
  };
}

function classRow(place: ViewPlace, site: Site): TakeRow {
  const { name, what, press, kept } = site.t.take.inClass;
  const { start, sheets } = site.t.reveal;
  const item: Item = { is: 'chart', ...place, mark: null };
  return {
    name,
    what,
    press: { href: `${site.href(ownLessonPath())}#${formatLesson({ title: '', items: [item] })}`, text: press },
    does: 'add',
    item: formatItem(item),
    body: [
      el(
        'p',
        { class: 'files' },
        el('a', { href: site.href(revealPath(place, 1)) }, start),
        el('a', { href: site.href(revealPath(place)) }, sheets),
        el('a', { href: site.href(ownLessonPath()) }, site.t.ownLesson.title),
      ),
      el('p', {}, kept),
    ],
  };
}
