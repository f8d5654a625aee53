/**
 * The preview of a lesson: a poster of its title, as large as there is room for, with what it asks below. A number is
 * what the lesson is about: it is red, and hatched where it cannot be right.
 */
import type { Frame } from '../../charts/nodes.ts';
import { wrapEvenly, textWidth, VARIANTS } from '../../charts/typography.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { Html } from '../../model/text-types.ts';
import { PREVIEW } from '../../model/resource.ts';
import { citeClaim } from '../../text/cited.ts';
import { el, type El, type Tree } from '../../text/html.ts';
import { sourceWords } from '../chart/source-line.ts';
import { colour, line } from '../flat.ts';
import { preview } from '../preview.ts';
import type { Site } from '../site.ts';

/** Of the title: the first size in which it needs no more lines than there is room for. And of the question. */
const SIZES = { title: [188, 164, 144, 126, 110, 96, 84, 72], question: [88, 76, 66, 58, 50, 44] };
const LINES = { title: 3, question: 2 };
const KICKER = 38;
/** From one baseline to the next, and the height of capital letters, in sizes. */
const [LEADING, CAPITALS] = [1.12, 0.82];
const HATCH = 'doubt';

export function lessonPreview(lesson: Lesson, site: Site): Html {
  const { label, brief, briefest } = sourceWords(new Set(lesson.documents), site);
  return preview(
    { title: '', foot: [`${label} ${brief}`, `${label} ${briefest}`], art: (place) => poster(lesson, place, site) },
    site,
  );
}

function poster(lesson: Lesson, { x, y, width, height }: Frame, site: Site): Tree {
  const { lang, t } = site;
  const kicker = `${t.lesson.kind} · ${t.lesson.age(lesson.age, lesson.minutes)}`;
  const [title, question] = inTwo(lesson.title[lang]);
  const doubted = doubtedIn(lesson, site);
  const below = fitted(question, 'question', width, height);
  const room = height - KICKER * 1.5 - below.lines.length * below.size * LEADING - (question === '' ? 0 : 14);
  const above = fitted(title, 'title', width, room);
  const first = y + KICKER * 1.5;
  const second = first + above.lines.length * above.size * LEADING + 14;
  const set = ({ lines, size }: Fitted, from: number): Tree =>
    lines.map((words, index) => inColours(words, [x, from + size * (CAPITALS + 0.1 + index * LEADING)], size, doubted));
  const stripe = el('path', { d: 'M0 9H18', stroke: colour('claim-area'), 'stroke-width': 6 });
  const tile = { id: HATCH, width: 18, height: 18, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' };
  return [
    el('defs', {}, el('pattern', tile, stripe)),
    el('rect', { x: 0, y: 0, width: PREVIEW.width, height: 16, fill: colour('claim-area') }),
    line(kicker, [x, y + KICKER], { size: KICKER, weight: 500 }, 'ours'),
    set(above, first),
    set(below, second),
  ];
}

interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

function fitted(text: string, what: keyof typeof SIZES, width: number, height: number): Fitted {
  const all = SIZES[what].map((size) => ({
    size,
    lines: wrapEvenly(text, (width * VARIANTS.label) / size, 'label bold'),
  }));
  const fits = ({ size, lines }: Fitted): boolean =>
    lines.length <= LINES[what] &&
    lines.length * size * LEADING <= height &&
    lines.every((words) => (textWidth(words, 'label bold') * size) / VARIANTS.label <= width);
  return all.find(fits) ?? all.at(-1) ?? { size: 0, lines: [] };
}

/** A title, and what stands behind its dash or its question mark. */
function inTwo(title: string): readonly [title: string, question: string] {
  const [, head = title, rest = ''] = /^(.+?)\s+–\s+(.+)$/.exec(title) ?? /^(.+?\?)\s+(.+)$/.exec(title) ?? [];
  return [head, rest];
}

/** Numbers of the title that are transcribed so, and corrected elsewhere. */
function doubtedIn({ cites }: Lesson, { edition, lang }: Site): ReadonlySet<string> {
  const claims = cites.claims.flatMap((id) => edition.index.claims.get(id) ?? []);
  return new Set(claims.filter((claim) => claim.emendation).map((claim) => citeClaim(claim, true, lang).text));
}

/** A line in parts, words and numbers by turns. */
function inColours(words: string, at: readonly [number, number], size: number, doubted: ReadonlySet<string>): El[] {
  let [x] = at;
  return words.split(/(\d+(?:[.,]\d+)?)/).flatMap((part, index) => {
    const wide = (text: string): number => (textWidth(text, 'label bold') * size) / VARIANTS.label;
    // White space at the beginning of a text in SVG is not drawn.
    const from = x + wide(part) - wide(part.trimStart());
    x += wide(part);
    if (part.trim() === '') return [];
    const isNumber = index % 2 === 1;
    const text = line(
      part.trim(),
      [Math.round(from), at[1]],
      { size, weight: 700, fill: isNumber ? 'claim-area' : 'ink' },
      'ours',
    );
    if (!doubted.has(part)) return [text];
    const hatched = { fill: `url(#${HATCH})`, stroke: colour('claim-area'), 'stroke-width': 4 };
    return [el('text', { ...text.attrs, ...hatched }, text.children)];
  });
}
