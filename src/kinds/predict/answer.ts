/**
 * What a guess is compared with: said and drawn at build, so that it stands there without a script. The script reads
 * the guess in the address, draws it beside and says the difference, in sentences that were made here.
 */
import { predictPath, revealPath, viewPath } from '../../model/addresses.ts';
import type { Lesson } from '../../model/lesson.ts';
import { el, type El, type Tree } from '../../text/html.ts';
import { passageTree } from '../lesson/passage.ts';
import type { Site } from '../site.ts';
import { type Compared, comparedWith, type Item } from './compared.ts';
import { endsTree, type Strip, stripTree } from '../../charts/strip.ts';

/** What a sentence has in place of what is known only with the guess. */
const [GUESS, SECOND] = ['%1', '%2'];

export function answerTree(lesson: Lesson, site: Site): Tree {
  const compared = comparedWith(lesson, site);
  if (compared === null) return [];
  const { t } = site;
  const { shape, answer, words } = compared;
  return el(
    'oser-answer',
    {
      class: 'guess-answer',
      'data-shape': JSON.stringify(shape),
      'data-answer': JSON.stringify(answer),
      'data-say': JSON.stringify(sentences(compared, site)),
    },
    [
      el('div', { class: 'guess-told' }, [
        el(
          'p',
          { class: 'verdict', 'aria-live': 'polite', 'data-room': longest(compared, site) },
          el('span', {}, t.predict.beside),
        ),
        el('p', { class: 'broken', hidden: true }, t.predict.broken),
      ]),
      el('div', { class: 'guess-drawn' }, drawn(compared, site)),
      el('div', { class: 'guess-side' }, [
        words.length > 0 ? el('p', { class: 'guess-note' }, t.predict.slips) : sourceWords(lesson, compared, site),
        onward(lesson, compared, site),
      ]),
    ],
  );
}

/**
 * The way on: to the chart, step by step where the lesson reveals one, so that the answer does not spoil it; and the
 * way back to the guess.
 */
function onward({ slug, reveal }: Lesson, { place }: Compared, { t, href }: Site): Tree {
  const revealed = reveal?.figure?.place ?? null;
  const chart = (path: string, text: string): El => el('a', { class: 'go', href: href(path) }, text);
  return el('p', { class: 'guess-on' }, [
    revealed === null ? [] : chart(revealPath(revealed, 1), t.predict.steps),
    revealed !== null || place === null ? [] : chart(viewPath(place), t.predict.chart),
    ' ',
    el('a', { class: 'again', href: href(predictPath(slug, 'guess')) }, t.predict.again),
  ]);
}

/** The words of the source: those of the lesson’s passages, or those behind what is most. */
function sourceWords({ passages, predict }: Lesson, { quotations }: Compared, site: Site): Tree {
  return [
    passages.filter(({ id }) => predict.shown.includes(id)).map((passage) => passageTree(passage, site)),
    quotations.map(({ quote, lang, href, gist }): Tree => [
      el(
        'blockquote',
        { class: 'psg' },
        el('p', {}, el('a', { href: site.href(href), lang, translate: 'no' }, `«${quote}»`)),
      ),
      gist === null ? [] : el('div', { class: 'gloss' }, el('p', {}, gist)),
    ]),
  ];
}

/** What is said once the guess is known, by how it came out. */
function sentences({ shape, answer, items }: Compared, { t, format }: Site): unknown {
  const say = t.predict;
  const [first = 0, last = first] = answer;
  switch (shape.kind) {
    case 'scale': {
      const number = format.number(first, 0);
      return { more: say.more(GUESS, number, SECOND), less: say.less(GUESS, number, SECOND), same: say.same(GUESS) };
    }
    case 'range': {
      const years = `${first}–${last}`;
      // All years hold ours, too: how many there are says what the guess is worth.
      const wide = say.wide(SECOND, String(last - first + 1));
      return {
        holds: `${say.holds(GUESS, years)} ${wide}`,
        overlaps: `${say.overlaps(GUESS, years)} ${wide}`,
        misses: `${say.misses(GUESS, years)} ${wide}`,
      };
    }
    case 'order':
      return say.inPlace(GUESS, String(shape.count));
    case 'draw':
      return say.drawn(
        GUESS,
        format.number(
          answer.reduce((sum, part) => sum + part, 0),
          1,
        ),
      );
    case 'vote': {
      const best = answer.map((index) => items[index]?.label ?? '').join(', ');
      const most = items[first]?.text ?? '';
      return items.map(({ label, text }, index) =>
        answer.includes(index) ? say.most(label, text) : say.fewer(label, text, most, best),
      );
    }
    case 'mark':
      return say.marked(GUESS, SECOND, String(answer.length));
  }
}

/** The longest that may be said: what stands below has its place before the guess is read. */
function longest(compared: Compared, site: Site): string {
  const { shape } = compared;
  const most = 'to' in shape ? shape.to : 'whole' in shape ? shape.whole : 10;
  const guess = shape.kind === 'range' ? `${shape.from}–${most}` : site.format.number(most, 0);
  return [sentences(compared, site)]
    .flatMap((say) => (typeof say === 'string' ? say : Object.values(say as Readonly<Record<string, string>>)))
    .map((sentence) => sentence.replace(GUESS, guess).replace(SECOND, String(most)))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
}

function drawn(compared: Compared, site: Site): Tree {
  const { shape, answer, items, beside, words } = compared;
  const { t, format } = site;
  const [first = 0, last = first] = answer;
  switch (shape.kind) {
    case 'scale':
      return row(
        { label: t.predict.source, text: format.number(first, 0) },
        { ...shape, answer: [0, first], voice: 'source' },
        site,
      );
    case 'range':
      return row(
        { label: t.predict.ours, text: `${first}–${last}` },
        { ...shape, answer: [first, last + 1], voice: 'computed' },
        site,
      );
    case 'draw': {
      const ends = { from: 0, to: shape.whole };
      return [
        ...items.map((item) => row(item, { ...ends, answer: [0, item.value], voice: 'source' }, site)),
        ...beside.map((item) => row(item, { ...ends, answer: [0, item.value], voice: 'absent' }, site, 'guess-beside')),
      ];
    }
    case 'order':
      return orderTable(compared, site);
    case 'vote':
      return el('ol', { class: 'guess-votes' }, bars(items, answer));
    case 'mark':
      return el(
        'p',
        { class: 'guess-words' },
        words.flatMap(({ text, lang, isSlip, ends }, index): Tree[] => [
          el(isSlip ? 'b' : 'span', { lang, translate: 'no', 'data-word': index, class: isSlip ? 'slip' : null }, [
            text,
            isSlip ? el('span', { class: 'visually-hidden' }, ` (${t.predict.slip})`) : [],
          ]),
          ends ? el('br', {}) : ' ',
        ]),
      );
  }
}

/** A strip with its name, the number of the source, and room for that of the guess. */
function row({ label, text }: Pick<Item, 'label' | 'text'>, strip: Strip, site: Site, className = 'guess-row'): El {
  return el('div', { class: className }, [
    el('p', { class: 'guess-said' }, [
      el('span', {}, `${label}: `),
      el('b', { class: `says-${strip.voice}` }, text),
      el('span', { class: 'yours', 'data-yours': site.t.predict.yours }),
    ]),
    stripTree(strip),
    endsTree(strip.from, strip.to, site.format),
  ]);
}

function orderTable({ items, answer }: Compared, { t }: Site): El {
  const inOrder = items
    .map((item, index) => ({ item, index, place: answer[index] ?? 0 }))
    .sort((a, b) => a.place - b.place);
  return el('table', { class: 'guess-order' }, [
    el(
      'thead',
      {},
      el('tr', {}, [
        el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, t.lesson.rowHead)),
        el('th', { scope: 'col' }, t.predict.computed),
        el('th', { scope: 'col', class: 'yours' }, t.predict.yours),
      ]),
    ),
    el(
      'tbody',
      {},
      inOrder.map(({ item, index, place }) =>
        el('tr', {}, [
          el('th', { scope: 'row' }, `${place}. ${item.label}`),
          el('td', { class: 'says-computed' }, item.text),
          el('td', { class: 'yours', 'data-item': index }),
        ]),
      ),
    ),
  ]);
}

function bars(items: readonly Item[], answer: Compared['answer']): Tree {
  return items
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => b.value - a.value)
    .map(({ label, value, text, index }) =>
      el('li', { 'data-item': index, class: answer.includes(index) ? 'most' : null }, [
        el('span', {}, label),
        el(
          'svg',
          {
            class: 'squares',
            viewBox: `0 0 ${Math.max(1, value) * 12} 10`,
            width: Math.max(1, value) * 12,
            height: 10,
            'aria-hidden': 'true',
          },
          Array.from({ length: value }, (_, at) => el('rect', { x: at * 12, y: 0, width: 10, height: 10 })),
        ),
        el('b', {}, text),
      ]),
    );
}
