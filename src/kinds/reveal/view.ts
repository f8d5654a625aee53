/** A step of a slow reveal as plain data: what is drawn by then, what is said by then, and what is asked. */
import type { LegendItem, Size } from '../../charts/chart.ts';
import { pictureSvg } from '../../charts/render-svg.ts';
import { revealed, STAGES, type Stage } from '../../charts/reveal.ts';
import { revealPath, viewPath, type ViewPlace } from '../../model/addresses.ts';
import { type Lang, LANGS } from '../../model/common.ts';
import { href } from '../../model/paths.ts';
import type { Block } from '../../model/resource.ts';
import type { Html } from '../../model/text-types.ts';
import { el, type El, toHtml } from '../../text/html.ts';
import { handOf, openView, type OpenView } from '../chart/open.ts';
import { documentsOf, sourceWords } from '../chart/source-line.ts';
import { linesOf } from '../preview.ts';
import { heading, type Site } from '../site.ts';

export interface RevealOf {
  readonly place: ViewPlace;
  /** From 1; null for all of them. */
  readonly step: number | null;
}

/** A title in smaller letters, or in two lines; at the foot three small lines, two of the question, or nothing. */
type Room = 'long' | 'two' | 'tall' | 'asks' | 'bare';

/** A step as it is shown. */
export interface RevealSheet {
  readonly number: number;
  readonly name: string;
  readonly figure: Html;
  /** The finding; null before the last step, as what the colours mean. */
  readonly title: string | null;
  /** What the words of the last step want: room is kept for them from the first step on. */
  readonly room: readonly Room[];
  readonly legend: readonly LegendItem[];
  /** Null while no numbers are shown. */
  readonly source: { readonly label: string; readonly text: string } | null;
  readonly ask: string;
}

export interface RevealPage {
  /** One, or all of them. */
  readonly sheets: readonly RevealSheet[];
  readonly of: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly all: string | null;
  /** What is revealed. */
  readonly from: { readonly href: string; readonly text: string };
  readonly away: { readonly href: string; readonly lang: Lang };
}

/** Hundredths of the width of the wall: what is left between its margins, and how large words are on it. */
const WALL = { width: 94, title: 2.8, long: 2.4, small: 1.57, ask: 2.1, swatch: 3.7 };

export function revealPage({ place, step }: RevealOf, site: Site): RevealPage {
  const opened = openView(site.edition, site, place);
  const to = (number: number): string | null =>
    step === null || STAGES[number - 1] === undefined ? null : site.href(revealPath(place, number));
  const own = revealPath(place, step ?? undefined);
  const lang = LANGS.find((one) => one !== site.lang) ?? site.lang;
  return {
    sheets: STAGES.flatMap((stage, index) =>
      step === null || step === index + 1 ? sheetOf(opened, stage, site, place) : [],
    ),
    of: STAGES.length,
    previous: to((step ?? 1) - 1),
    next: to((step ?? 1) + 1),
    all: step === null ? null : site.href(revealPath(place)),
    from: { href: site.href(viewPath(place)), text: site.t.reveal.chart },
    away: { href: href(lang, own), lang },
  };
}

function sheetOf(opened: OpenView, stage: Stage, site: Site, place: ViewPlace): RevealSheet {
  const { chart, series, view } = opened;
  const number = STAGES.indexOf(stage) + 1;
  const isLast = stage === 'finding';
  const { label, brief } = sourceWords(documentsOf(opened, site), site);
  const title = heading(site.format.fill(view.title));
  const name = site.t.reveal.title(number, STAGES.length);
  // On a wall nothing is taken in hand; in hand is what the title says.
  const legend = chart
    .legend(series, view.id)
    .map((item) => (item.look === 'hand' ? { ...item, text: site.t.picture.hand } : item));
  return {
    number,
    name,
    figure: toHtml((['narrow', 'wide'] as const).map((size) => drawn(opened, stage, size, name))),
    title: isLast ? title : null,
    room: roomFor(title, legend, `${label} ${brief}.`, asked(opened, 'finding', site, place)),
    legend: isLast ? legend : [],
    source: isLast || stage === 'numbers' ? { label, text: `${brief}.` } : null,
    ask: asked(opened, stage, site, place),
  };
}

/** Room for two lines of a question that stands where a title would. */
export function askRoom(asks: readonly string[]): readonly Room[] {
  return asks.some((ask) => linesOf(ask, WALL.ask, WALL.width, 'label bold').length > 1) ? ['two'] : [];
}

/** What is asked, as it stands on the page; what is half hidden is nothing to take along. */
export function asksOf({ sheets }: RevealPage): Block[] {
  return sheets.map(({ ask }) => ({ type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, ask)) }));
}

/** What the words of the last step want beyond a line of title, two small ones, and one of the question. */
function roomFor(title: string, legend: readonly LegendItem[], source: string, ask: string): readonly Room[] {
  const lines = (text: string, size: number): number => linesOf(text, size, WALL.width, 'label bold').length;
  const width = WALL.width - WALL.swatch * legend.length;
  const items = linesOf(legend.map(({ text }) => text).join(' '), WALL.small, width, 'label');
  const small = items.length + linesOf(source, WALL.small, WALL.width, 'label').length;
  const wants: Readonly<Record<Exclude<Room, 'bare'>, boolean>> = {
    long: lines(title, WALL.title) > 1,
    two: lines(title, WALL.long) > 1,
    tall: small > 2,
    asks: lines(ask, WALL.ask) > 1,
  };
  return (Object.keys(wants) as (keyof typeof wants)[]).filter((one) => wants[one]);
}

/** The drawing as far as it is revealed; its words are read out as they stand in it. */
function drawn({ chart, series, view }: OpenView, stage: Stage, size: Size, name: string): El {
  const hand = handOf({ chart, series, view });
  const scene = chart.layout(series, { view: view.id, size });
  const shown = revealed(scene, stage, hand, chart.reveal?.(series, view.id));
  const number = STAGES.indexOf(stage) + 1;
  const inHand = stage === 'finding' ? (hand ?? undefined) : undefined;
  const svg = pictureSvg(shown, `-${size}-${number}`, `chart-${size}`, inHand);
  const { 'aria-hidden': _, focusable: __, ...attrs } = svg.attrs;
  return { ...svg, attrs: { ...attrs, role: 'group', 'aria-label': name } };
}

/** What a lesson asks at this step, or else what can be asked of any chart. */
function asked({ config }: OpenView, stage: Stage, { edition, lang, t, format }: Site, place: ViewPlace): string {
  const lesson = edition.lessons.find(
    ({ reveal }) => reveal?.figure?.place.chart === place.chart && reveal.figure.place.view === place.view,
  );
  const ask = lesson?.reveal?.steps[STAGES.indexOf(stage)]?.ask.text[lang];
  if (ask !== undefined) return ask.charAt(0).toLocaleUpperCase(lang) + ask.slice(1);
  return stage === 'finding' ? format.fill(config.question) : t.reveal.asks[stage];
}
