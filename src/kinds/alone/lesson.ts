/** A lesson, or a sheet of it, as a page that stands alone: on a memory stick, in a package for a learning platform. */
import { openView, titleOf } from '../chart/open.ts';
import { viewPicture } from '../chart/picture.ts';
import { flatChart } from '../chart/drawing.ts';
import { printLesson } from '../lesson/print.ts';
import { aloneLink, lessonView } from '../lesson/view.ts';
import { paperTree } from '../predict/compared.ts';
import { printSheet } from '../sheet/print.ts';
import { sheetTitle } from '../sheet/resource.ts';
import { type SheetView, sheetView } from '../sheet/view.ts';
import { printedAddress } from '../references.ts';
import type { Site } from '../site.ts';
import { lessonPath, ownLessonPath, type SheetName, SHEETS, sheetPath, type ViewPlace } from '../../model/addresses.ts';
import type { Lesson } from '../../model/lesson.ts';
import { absolute } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { el, raw, toHtml, type Tree } from '../../text/html.ts';
import drawing from '../chart/drawing.css?raw';
import legend from '../chart/legend.css?raw';
import items from '../own-lesson/items.css?raw';
import { alonePage } from './page.ts';

/** Ids of the sheets in the file that has all of a lesson. */
const SHEET_IDS = { pupil: 'sheet-pupil', teacher: 'sheet-teacher' } as const satisfies Record<SheetName, string>;

/** The lesson with both of its sheets. */
export function wholeLesson(lesson: Lesson, site: Site): Html {
  const { lang } = site;
  const view = lessonView(lesson, site, {
    draw: ({ place }) => drawnFlat(place, site),
    form: () => toHtml([paperTree(lesson, site), aloneLink(lesson, site)]),
  });
  return alonePage(
    {
      path: lessonPath(lesson.slug),
      title: lesson.title[lang],
      description: lesson.description[lang],
      style: view.style,
      main: toHtml([
        raw(printLesson({ ...view, files: [] }, site)),
        whence(lessonPath(lesson.slug), site),
        SHEETS.map((sheet) =>
          el(
            'div',
            { id: SHEET_IDS[sheet], class: 'side' },
            raw(printSheet(flatSheet(lesson, sheet, site), site, 'h2')),
          ),
        ),
      ]),
      here: new Map(SHEETS.map((sheet) => [sheetPath(lesson.slug, sheet), SHEET_IDS[sheet]])),
    },
    site,
  );
}

/** A sheet by itself. */
export function wholeSheet(lesson: Lesson, sheet: SheetName, site: Site): Html {
  const { lang, t } = site;
  const title = sheetTitle({ lesson, sheet })[lang];
  const view = flatSheet(lesson, sheet, site);
  return alonePage(
    {
      path: sheetPath(lesson.slug, sheet),
      title: t.lesson.sheetOf(title, lesson.headings[sheet][lang]),
      description: t.lesson.sheetDescription[sheet](title),
      style: view.style,
      main: printSheet(view, site),
    },
    site,
  );
}

function flatSheet(lesson: Lesson, sheet: SheetName, site: Site): SheetView {
  return sheetView({ lesson, sheet }, site, (place) => toHtml(flatChart(openView(site.edition, site, place))));
}

/** A view as a picture that says all, and for a phone as its drawing with its finding. */
function drawnFlat(place: ViewPlace, site: Site): Html {
  const opened = openView(site.edition, site, place);
  return toHtml([
    el('figure', { class: 'chart-wide' }, raw(viewPicture(opened, site, 'any'))),
    el(
      'figure',
      { class: 'chart-narrow' },
      el('figcaption', {}, titleOf(place, site)),
      flatChart(opened, `lesson-${place.chart}-${place.view}`),
    ),
  ]);
}

/** The page that a script fills with a lesson of somebody’s own: all of it but the title and the list. */
export function emptyLesson(site: Site): Html {
  const { title, description } = site.t.ownLesson;
  return alonePage(
    {
      path: ownLessonPath(),
      title,
      description,
      // Drawings stand in it with the mark in hand that each row has: no picture is made of that at build.
      style: [items, drawing, legend].map((css) => css.replace(/\/\*[\s\S]*?\*\//g, '')).join(''),
      main: toHtml([
        el('article', { class: 'lesson', 'aria-labelledby': 'title-lesson' }, [
          el('h1', { id: 'title-lesson' }, title),
          el('ol', { class: 'items' }),
        ]),
        whence(ownLessonPath(), site),
      ]),
    },
    site,
  );
}

/** Where it comes from, and who may use it how. */
function whence(path: string, { lang, t, edition, href }: Site): Tree {
  const { editorial, holder, sources } = edition.licence;
  const address = absolute(href(path));
  return el(
    'footer',
    { class: 'whence' },
    el('p', {}, `${t.site.name}. `, el('a', { href: address }, printedAddress(address))),
    el(
      'p',
      {},
      `${t.footer.texts}: `,
      el('a', { href: editorial.url, rel: 'license' }, editorial.name),
      `, ${holder[lang]}. ${t.footer.sources}: ${sources[lang]}`,
    ),
    el('p', {}, `${t.data.version} ${edition.version}`),
  );
}
