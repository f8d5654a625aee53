/** The ways in from the home page: a story and lessons where there are any, documents, charts, sums. */
import { timelineLayout } from '../../charts/timeline/layout.ts';
import { lessonPath, storyPath } from '../../model/addresses.ts';
import type { Verdict } from '../../model/check.ts';
import type { Edition } from '../../model/edition.ts';
import { type Cited, citeCheck, citeClaim, type CiteVoice } from '../../text/cited.ts';
import { held } from '../../text/line-breaks.ts';
import { documentLine, timelineInput } from '../documents/view.ts';
import { galleryView, type GalleryView } from '../gallery/resource.ts';
import { countByVerdict } from '../ledger/verdicts.ts';
import { heading, type Site } from '../site.ts';

/** The numbers that a story is announced with, in its order: claims, those behind `sic` as transcribed, and checks. */
const STEPS = [
  { claims: ['cells-1924', 'cells-now'] },
  { checks: ['ratio-members'] },
  { claims: ['density-now'], transcribed: true },
  { claims: ['density-now'] },
  { checks: ['shares-sum', 'shares-not-stated'] },
] as const;
/** Documents shown here; all of them stand on their list. */
const SHOWN = 6;
/** As many lessons. */
const LESSONS = 6;
/** As many pictures of charts: a row. */
const PICTURES = 3;
/** Width of a drawn span, in its own units, and its height. */
const SPAN = { width: 420, height: 20, above: 8 };

/** Years further to the right have no room for their name, in hundredths of the width. */
const LAST_YEAR = 90;

export interface StoryWay {
  readonly href: string;
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly { readonly text: string; readonly voice: CiteVoice }[];
}

export interface DocumentWay {
  readonly href: string;
  readonly title: string;
  readonly what: string;
  readonly written: string;
  /** The years in which it can have been written, as a path. */
  readonly d: string;
  /** The part of the timeline that the path is drawn in. */
  readonly viewBox: string;
}

export interface LessonsWay {
  /** Of the shortest. */
  readonly minutes: number;
  readonly all: readonly { readonly href: string; readonly title: string }[];
}

export interface Ways {
  readonly story: StoryWay | null;
  readonly documents: readonly DocumentWay[];
  /** Years above the spans, with their place in hundredths of the width. */
  readonly years: readonly { readonly year: string; readonly x: number }[];
  readonly charts: readonly GalleryView[];
  /** Null where there are none. */
  readonly lessons: LessonsWay | null;
  /** The verdicts that there are, with the counts of the ledger. */
  readonly sums: readonly { readonly verdict: Verdict; readonly count: number; readonly word: string }[];
  readonly sumCount: number;
}

/** Everything that the page leads to. */
export function waysIn(edition: Edition, site: Site): Ways {
  const documents = edition.documents.slice(0, SHOWN);
  const input = documents.map((document) => timelineInput(document, site));
  const { rows, ticks } = timelineLayout(input, SPAN.width);
  return {
    story: storyWay(edition, site),
    documents: documents.map((document, index): DocumentWay => {
      const { href, title, genre, languageName, numbers } = documentLine(document, edition.index.rows, site);
      const row = rows[index];
      return {
        href,
        title,
        what: `${genre}\u00a0· ${languageName}\u00a0· ${numbers.replaceAll(' ', '\u00a0')}`,
        written: held(input[index]?.range ?? ''),
        d: row?.d ?? '',
        viewBox: `0 ${(row?.rangeY ?? 0) + SPAN.above} ${SPAN.width} ${SPAN.height}`,
      };
    }),
    // A year at the very edge would stand outside.
    years: ticks
      .map(({ x, year }) => ({ year, x: Math.round((x / SPAN.width) * 1000) / 10 }))
      .filter(({ x }) => x < LAST_YEAR),
    charts: galleryView(edition, site, 1)
      .slice(0, PICTURES)
      .flatMap(({ views }) => views.slice(0, 1)),
    lessons: lessonsWay(edition, site),
    sums: [...countByVerdict(edition.checks)].flatMap(([verdict, count]) =>
      count === 0 ? [] : [{ verdict, count, word: site.t.ledger.verdicts[verdict] }],
    ),
    sumCount: edition.checks.length,
  };
}

/** The first lessons by their titles. */
function lessonsWay({ lessons }: Edition, { lang, href }: Site): LessonsWay | null {
  if (lessons.length === 0) return null;
  return {
    minutes: Math.min(...lessons.map(({ minutes }) => minutes)),
    all: lessons
      .slice(0, LESSONS)
      .map(({ slug, title }) => ({ href: href(lessonPath(slug)), title: heading(title[lang]) })),
  };
}

/** The first story, with those of the numbers that it has itself. */
function storyWay({ stories, index }: Edition, site: Site): StoryWay | null {
  const [story] = stories;
  if (story === undefined) return null;
  const told = new Set(story.steps.flatMap(({ cites }) => [...cites.claims, ...cites.checks]));
  const cited = (step: (typeof STEPS)[number]): Cited[] => {
    if ('checks' in step)
      return step.checks.flatMap((id) => {
        const check = told.has(id) ? index.checks.get(id) : undefined;
        return (check && citeCheck(check, site.lang)) ?? [];
      });
    return step.claims.flatMap((id) => {
      const claim = told.has(id) ? index.claims.get(id) : undefined;
      return claim ? [citeClaim(claim, 'transcribed' in step, site.lang)] : [];
    });
  };
  return {
    href: site.href(storyPath(story.slug)),
    title: story.title[site.lang],
    lead: held(story.description[site.lang]),
    steps: STEPS.flatMap((step) => {
      const numbers = cited(step);
      const [first] = numbers;
      if (first === undefined) return [];
      const join = 'checks' in step ? ' + ' : ' → ';
      const times = 'checks' in step && step.checks.length === 1 ? '×' : '';
      return [{ text: times + numbers.map(({ text }) => text).join(join), voice: first.voice }];
    }),
  };
}
