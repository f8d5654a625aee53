/** Finds what an address names, where it stands now, and says what has become of it since. */
import { documentAt, documentPath, embedPath, lessonPath, viewAt, viewPath } from '../../model/addresses.ts';
import type { ChartItem, Item, LessonItem, PassageItem } from '../../model/own-lesson.ts';
import { parseSentenceId } from '../../model/sentence-id.ts';
import type { Words } from '../../words/index.ts';
import { filled, type Say } from '../words.ts';
import { copyOf, element, wordsOf } from './copies.ts';
import type { Answer, PrintedPages } from './printed.ts';

export type SayLesson = Say<Words['ownLessonScript']>;

/** Something that was found, as it stands in the lesson. */
export interface Found {
  /** As its address is now. */
  readonly item: Item;
  /** What it is and where it is from, and what a list calls it. */
  readonly kind: string;
  readonly title: string;
  readonly body: readonly Node[];
  /** What has become of it, as a word of the script. */
  readonly since: 'moved' | 'changed' | 'markGone' | null;
}

export interface Finding {
  readonly pages: PrintedPages;
  readonly say: SayLesson;
  /** Address of the home page in the language. */
  readonly root: string;
  /** Whether pupils see it: what they are asked has no answer, and leads nowhere. */
  readonly pupils: boolean;
  /** Tells apart what is copied. */
  readonly suffix: string;
  /** Whether there is such a view. */
  readonly isView: (chart: string, view: string) => boolean;
}

/** Finds an item that stands on a page of the site. */
export function find(item: Item, finding: Finding): Promise<Found | Exclude<Answer, object>> {
  switch (item.is) {
    case 'passage':
      return findPassage(item, finding);
    case 'chart':
      return findChart(item, finding);
    case 'lesson':
      return findInLesson(item, finding);
    default:
      return Promise.resolve('gone');
  }
}

/** The address of an item below the root of the language, as a reader may look for it. */
export function addressOf(item: Item): string {
  if (item.is === 'passage') return documentPath(item.document, item.place);
  if (item.is === 'chart') return viewPath(item, item.mark ?? undefined);
  if (item.is === 'lesson') return lessonPath(item.lesson, item.place);
  return item.is === 'unknown' ? item.code : '';
}

async function findPassage(item: PassageItem, { pages, say, root }: Finding): Promise<Found | 'gone' | 'away'> {
  const printed = await pages.get(documentPath(item.document));
  if (typeof printed === 'string') return printed;
  const document = documentAt(printed.path);
  const place = placeIn(printed.page, item.place);
  const para = place?.element.closest('.para');
  if (document === null || !place || !para) return 'gone';
  const row = place.element.closest('.row');
  const rows = row === null ? [...para.querySelectorAll('.row')] : [row];
  const id = place.element.matches('.led-on') ? para.id : place.id;
  const [, number] = /^p(\d+)$/.exec(para.id) ?? [];
  const name = printed.page.querySelector('.bar .name a')?.textContent?.trim() ?? document;
  const now: Item = { is: 'passage', document, place: id };
  const link = element('a', '', '«', ...stretch(rows, '.src'), '»');
  link.href = root + documentPath(document, id);
  link.lang = rows[0]?.querySelector<HTMLElement>('.src')?.lang ?? '';
  link.translate = false;
  return {
    item: now,
    kind: [say('passage'), name, ...(number === undefined ? [] : [filled(say('paragraph'), { n: number })])].join(
      ' · ',
    ),
    title: (link.textContent ?? '').slice(0, 80),
    body: [
      element('blockquote', 'psg', element('p', '', link)),
      element('div', 'gloss', element('p', '', ...stretch(rows, '.tr:not(.gap)'))),
    ],
    since: place.changed ? 'changed' : id === item.place && document === item.document ? null : 'moved',
  };
}

function stretch(rows: readonly Element[], column: string): (Node | string)[] {
  return rows.flatMap((row, index) => {
    const printed = row.querySelector(column);
    return printed === null ? [] : [...(index === 0 ? [] : [' ']), ...wordsOf(printed)];
  });
}

interface PlaceIn {
  readonly element: Element;
  readonly id: string;
  /** Whether the words that it named are others now. */
  readonly changed: boolean;
}

/** Finds what an address on the page of a document names, or ever has named. */
function placeIn(page: DocumentFragment, name: string): PlaceIn | null {
  const named = page.getElementById(name);
  const id = named?.dataset['now'] ?? name;
  const there = page.getElementById(id);
  if (there !== null) return { element: there, id, changed: false };
  const { block = '', sum } = parseSentenceId(name) ?? {};
  if (sum === undefined) return null;
  const same = page.querySelector(`.row[id$="-${sum}"]`);
  if (same !== null) return { element: same, id: same.id, changed: false };
  const paragraph = page.getElementById(block);
  return paragraph === null ? null : { element: paragraph, id: block, changed: true };
}

async function findChart(item: ChartItem, finding: Finding): Promise<Found | 'gone' | 'away'> {
  if (!finding.isView(item.chart, item.view)) {
    // Views that another has taken in have a page that leads there.
    const printed = await finding.pages.get(viewPath(item));
    if (typeof printed === 'string') return printed;
    const place = viewAt(printed.path);
    if (place === null || !finding.isView(place.chart, place.view)) return 'gone';
    const [, mark = null] = /^#mark-(.+)$/.exec(printed.hash) ?? [];
    const found = await findChart({ is: 'chart', ...place, mark: mark ?? item.mark }, finding);
    return typeof found === 'string' ? found : { ...found, since: 'moved' };
  }
  const { pages, say, root, suffix } = finding;
  const printed = await pages.get(embedPath(item));
  if (typeof printed === 'string') return printed;
  const { page } = printed;
  const drawings = [...page.querySelectorAll('figure > .chart-narrow, figure > .chart-wide')].map((svg) =>
    copyOf(svg, root + viewPath(item), suffix),
  );
  const marks = (id: string): Element[] => drawings.flatMap((svg) => [...svg.querySelectorAll(`[data-mark="${id}"]`)]);
  const lost = item.mark !== null && marks(item.mark).length === 0;
  const mark = lost ? null : item.mark;
  const hand = mark ?? page.querySelector<HTMLElement>('main')?.dataset['hand'] ?? '';
  for (const lit of marks(hand)) lit.classList.add('in-hand');
  const title = page.querySelector('h1')?.textContent ?? '';
  const heading = element('a', '', title);
  heading.href = root + viewPath(item, mark ?? undefined);
  const said = page.getElementById(`mark-${hand}`);
  return {
    item: { ...item, mark },
    kind: say('chart'),
    title,
    body: [
      element('h2', '', heading),
      element('div', 'shown chart-drawing', ...drawings),
      ...(said === null ? [] : [inLine('caption', said)]),
      ...[...page.querySelectorAll('.legend')].map((legend) => copyOf(legend, root + viewPath(item), suffix)),
      ...[...page.querySelectorAll('.framed-source')].map((source) => inLine('source', source)),
    ],
    since: lost ? 'markGone' : null,
  };
}

/** A paragraph of another page, with its words and what is bold in it. */
function inLine(className: string, printed: Element): HTMLElement {
  return element('p', className, ...wordsOf(printed));
}

async function findInLesson(item: LessonItem, finding: Finding): Promise<Found | 'gone' | 'away'> {
  const { pages, say, root, suffix, pupils } = finding;
  const path = lessonPath(item.lesson);
  const printed = await pages.get(path);
  if (typeof printed === 'string') return printed;
  const part = printed.page.getElementById(item.place);
  if (!part?.matches('.questions > li, .psgs > li')) return 'gone';
  const copy = copyOf(part, root + path, suffix);
  const heading = copy.querySelector('h3, h4');
  // Its number there, which leads to it.
  heading?.querySelector('a')?.remove();
  const title = heading?.textContent?.trim() ?? '';
  heading?.replaceWith(element('h2', '', title));
  if (pupils) {
    for (const answer of copy.querySelectorAll('details')) answer.remove();
    for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  }
  const name = printed.page.getElementById('title-lesson')?.textContent?.trim() ?? item.lesson;
  const sort = part.matches('.questions > li') ? 'question' : 'passage';
  return {
    item,
    // The title of a lesson may tell.
    kind: pupils ? say(sort) : `${say(sort)} · ${filled(say('from'), { name })}`,
    title,
    body: [...copy.childNodes],
    since: null,
  };
}
