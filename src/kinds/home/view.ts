/**
 * The page that opens the site: the strangest number first, as a chart to scale; then two counts that can be held
 * against each other; then the ways in. Every number is drawn and said from the dataset, every quotation from a text.
 */
import { columnsOf, fieldOutline, renderPoster } from '../../charts/poster/poster.ts';
import { numberIn } from '../../charts/dataset.ts';
import type { Claim, Edition, PageText } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { type Cited, citeCheck, citeClaim } from '../../text/cited.ts';
import { toHtml } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { claimWords, type Quote, sentenceOf } from './quotes.ts';
import { waysIn, type Ways } from './ways.ts';

/** What opens the page: a share then, and now, where it is more than the whole; counts, their ratios, what is said. */
export const SHARES = { then: 'density-1924', now: 'density-now' };
const COUNTS = { then: 'cells-1924', now: 'cells-now' };
const ADDED = 'cells-added';
const RATIOS = { byCells: 'ratio-cells', byMembers: 'ratio-members' };
const GROWTH = 'growth-times';

/** A number of the page, and where it leads. */
export interface Figure {
  readonly number: string;
  readonly href: string;
}

export interface PosterView {
  readonly drawing: Html;
  /** The drawing in words. */
  readonly description: string;
  readonly then: Figure & { readonly date: string };
  readonly transcribed: Figure & { readonly quote: Quote };
  readonly corrected: Figure & { readonly likely: string };
  /** The words that climb the line. */
  readonly clause: Quote | null;
  readonly whole: string;
}

export interface FieldView extends Figure {
  readonly date: string;
  readonly quote: Quote | null;
  /** Outlines that the squares fill: of those that there were, and of those that were added. */
  readonly outlines: readonly { readonly added: boolean; readonly d: string }[];
}

export interface GrowthView {
  readonly fields: readonly FieldView[];
  /** Columns of the larger field: both are drawn to this width. */
  readonly columns: number;
  readonly squares: string;
  readonly claim: { readonly quote: Quote; readonly href: string } | null;
  readonly ratios: readonly (Figure & { readonly label: string })[];
}

export interface HomeView {
  /** The prose of the page: before its heading the line above the title and the paragraphs below; then the rest. */
  readonly kicker: Html | null;
  readonly dek: readonly Html[];
  readonly heading: Html | null;
  readonly about: readonly Html[];
  readonly looked: Html;
  /** Null in a corpus that lacks these claims. */
  readonly poster: PosterView | null;
  readonly growth: GrowthView | null;
  readonly ways: Ways;
}

/** View-model of the page. */
export function homeView(text: PageText, edition: Edition, site: Site): HomeView {
  const blocks = text.blocks[site.lang];
  const at = blocks.findIndex(({ tag }) => tag === 'h2');
  const html = (some: typeof blocks): Html[] => some.map((block) => block.html);
  const [kicker, ...dek] = html(at < 0 ? blocks : blocks.slice(0, at));
  const [heading, ...about] = html(at < 0 ? [] : blocks.slice(at));
  return {
    kicker: kicker ?? null,
    dek,
    heading: heading ?? null,
    about,
    looked: toHtml(lookedUp(text.sources, edition.index, site)),
    poster: posterView(edition, site),
    growth: growthView(edition, site),
    ways: waysIn(edition, site),
  };
}

function figure(cited: Cited, site: Site): Figure {
  return { number: cited.text, href: site.href(cited.href) };
}

function posterView(edition: Edition, site: Site): PosterView | null {
  const { claims, documents } = edition.index;
  const [then, now] = [claims.get(SHARES.then), claims.get(SHARES.now)];
  const document = documents.get(now?.document ?? '');
  if (!then || !now || !document) return null;
  const emendation = document.notes.find(({ id }) => id === now.emendation?.note)?.emendation;
  const [said, transcribed, corrected] = [
    citeClaim(then, false, site.lang),
    citeClaim(now, true, site.lang),
    citeClaim(now, false, site.lang),
  ];
  const whole = site.format.withUnit(100, now.unit);
  const t = site.t.home;
  return {
    drawing: toHtml(
      renderPoster({
        then: numberIn(then, 'corrected'),
        transcribed: numberIn(now, 'transcribed'),
        corrected: numberIn(now, 'corrected'),
      }),
    ),
    description: t.drawing(said.text, transcribed.text, corrected.text, whole),
    then: { ...figure(said, site), date: dateOf(then, site) },
    transcribed: { ...figure(transcribed, site), quote: claimWords(now, document) },
    corrected: { ...figure(corrected, site), likely: emendation ? site.t.reader.likely[emendation.certainty] : '' },
    clause: sentenceOf(now, document, site.lang)?.clause ?? null,
    whole: `${whole} · ${t.whole}`,
  };
}

function dateOf({ date }: Claim, site: Site): string {
  return date.edtf === null ? site.t.home.undated : site.format.date(date.edtf);
}

function growthView(edition: Edition, site: Site): GrowthView | null {
  const { claims, checks, documents } = edition.index;
  const [then, now, growth] = [COUNTS.then, COUNTS.now, GROWTH].map((id) => claims.get(id));
  const document = documents.get(now?.document ?? '');
  if (!then || !now || !document) return null;
  const t = site.t.home;
  const [before, after] = [numberIn(then, 'corrected'), numberIn(now, 'corrected')];
  const kept = { added: false, d: fieldOutline(0, Math.min(before, after)) };
  const field = (claim: Claim, outlines: FieldView['outlines']): FieldView => ({
    ...figure(citeClaim(claim, false, site.lang), site),
    date: dateOf(claim, site),
    quote: sentenceOf(claim, document, site.lang)?.clause ?? null,
    outlines,
  });
  const sentence = growth && sentenceOf(growth, document, site.lang);
  const computed = (id: string): Cited | null => {
    const check = checks.get(id);
    return check ? citeCheck(check, site.lang) : null;
  };
  return {
    columns: columnsOf(Math.max(before, after)),
    fields: [
      field(then, [kept]),
      field(now, after > before ? [kept, { added: true, d: fieldOutline(before, after) }] : [kept]),
    ],
    squares: t.squares(computed(ADDED)?.text ?? ''),
    claim: sentence ? { quote: sentence.whole, href: site.href(citeClaim(growth, false, site.lang).href) } : null,
    ratios: (['byCells', 'byMembers'] as const).flatMap((name) => {
      const ratio = computed(RATIOS[name]);
      return ratio === null ? [] : [{ ...figure(ratio, site), number: `×${ratio.text}`, label: t[name] }];
    }),
  };
}
