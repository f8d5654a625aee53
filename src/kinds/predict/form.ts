/**
 * The form in which a class guesses: a plain form of our own page, whose query is the guess. Fields are native and work
 * by keyboard; a script adds what is dragged. What is so stands nowhere in it.
 */
import { predictPath } from '../../model/addresses.ts';
import { GUESS } from '../../model/guess.ts';
import type { Lesson } from '../../model/lesson.ts';
import { el, type El, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { type Compared, comparedWith } from './compared.ts';
import { endsTree, knobsTree, stripTree } from '../../charts/strip.ts';

/** The form of a lesson; nothing where a class compares on paper alone. */
export function formTree(lesson: Lesson, site: Site): Tree {
  const compared = comparedWith(lesson, site);
  if (compared === null) return [];
  const { t, href } = site;
  return el(
    'oser-guess',
    { class: 'guess', 'data-shape': JSON.stringify(compared.shape), 'data-moved': t.predict.moved('%1', '%2') },
    el('form', { method: 'get', action: href(predictPath(lesson.slug, 'answer')) }, [
      el('p', { class: 'broken', role: 'status', hidden: true }, t.predict.broken),
      fieldsOf(compared, site),
      el('div', { class: 'guess-side' }, [
        howTo(compared.shape.kind, site),
        el('p', {}, el('button', { class: 'go', type: 'submit' }, t.predict.compare)),
        el('p', { class: 'kept' }, t.predict.kept),
      ]),
    ]),
  );
}

/** What is dragged where there is a script, and what is done without one. */
function howTo(kind: Compared['shape']['kind'], { t }: Site): Tree {
  if (kind === 'vote' || kind === 'mark') return [];
  const { drag, typed, dragLines, typedLines } = t.predict;
  return [
    el('p', { class: 'drag' }, kind === 'order' ? dragLines : drag),
    el('p', { class: 'typed' }, kind === 'order' ? typedLines : typed),
  ];
}

function fieldsOf(compared: Compared, site: Site): Tree {
  const { shape, items, words } = compared;
  const t = site.t.predict;
  switch (shape.kind) {
    case 'scale':
      return onStrip([t.guess], shape, site);
    case 'range':
      return onStrip([t.earliest, t.latest], shape, site);
    case 'draw':
      return items.map(({ label }) => onStrip([label], { from: 0, to: shape.whole }, site, true));
    case 'order':
      return group(
        t.guess,
        items.map(({ label }) =>
          el(
            'label',
            { class: 'to-place', 'data-up': t.up(label), 'data-down': t.down(label) },
            el('span', {}, label),
            el(
              'select',
              { name: GUESS, required: true, 'aria-label': `${label}: ${t.place}` },
              el('option', { value: '' }, '–'),
              items.map((_, index) => el('option', { value: index + 1 }, placeOf(index, site))),
            ),
          ),
        ),
      );
    case 'vote':
      return group(
        t.guess,
        items.map(({ id, label }) =>
          el('label', {}, el('input', { type: 'radio', name: GUESS, value: id, required: true }), ` ${label}`),
        ),
      );
    case 'mark':
      return group(t.guess, [
        // That nothing is wrong is a guess, too: the address says that the form was sent.
        el('input', { type: 'hidden', name: GUESS, value: '' }),
        words.flatMap(({ text, lang, ends }, index): Tree[] => [
          el(
            'label',
            { lang, translate: 'no' },
            el('input', { type: 'checkbox', name: GUESS, value: index }),
            el('span', {}, text),
          ),
          ends ? el('br', {}) : ' ',
        ]),
      ]);
  }
}

/** “1, first”: which end is which. */
function placeOf(index: number, { t }: Site): string {
  return index === 0 ? `1\u00a0– ${t.predict.least}` : String(index + 1);
}

function group(legend: string, fields: Tree): El {
  return el('fieldset', { class: 'guess-fields' }, el('legend', {}, legend), fields);
}

/** One number, or two, and the strip on which a script lets them be dragged. */
function onStrip(
  labels: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  site: Site,
  isPart = false,
): El {
  return el('div', { class: 'guess-strip', 'data-from': from, 'data-to': to }, [
    el(
      'div',
      { class: 'guess-numbers' },
      labels.map((label) =>
        el(
          'label',
          {},
          el('span', {}, label),
          el('input', {
            type: 'number',
            name: GUESS,
            min: from,
            max: to,
            step: 1,
            required: true,
            inputmode: 'numeric',
          }),
        ),
      ),
    ),
    // Of several strips each says its number in its field.
    isPart ? [] : knobsTree(labels.length, labels.length > 1 ? '' : `${site.t.predict.guess}:`),
    stripTree({ from, to, answer: null, voice: 'source' }),
    endsTree(from, to, site.format),
  ]);
}
