/** What stands below an activity: its guess or ticket, its slow reveal, its questions with their answers folded. */
import { el, raw, type Tree } from '../../text/html.ts';
import { inTongues } from '../../text/tongues.ts';
import type { Site } from '../site.ts';
import type { Below, PartView, QuestionView, RevealView } from './view.ts';

export function belowTree({ parts, reveal, questions }: Below, site: Site): Tree {
  return [
    parts.filter(({ late }) => late !== true).map(partTree),
    reveal === null ? [] : revealTree(reveal, site),
    questions.length === 0
      ? []
      : el(
          'ol',
          { class: 'questions', id: questions[0]?.number === 1 ? 'questions' : null },
          questions.map((question) => questionTree(question, site)),
        ),
    parts.filter(({ late }) => late === true).map(partTree),
  ];
}

function partTree({ id, heading, html, form }: PartView): Tree {
  return el('section', { class: 'aside' }, el('h4', { id }, heading), raw(html), form === undefined ? [] : raw(form));
}

function revealTree({ heading, steps, chart, start, sheets }: RevealView, { t }: Site): Tree {
  return el('section', { class: 'aside' }, [
    el('h4', { id: 'reveal' }, heading),
    el(
      'ol',
      { class: 'reveal' },
      steps.map(({ shown, ask }) =>
        el(
          'li',
          {},
          el('div', { class: 'seen' }, el('b', {}, t.lesson.shown), ' ', raw(shown)),
          el('div', { class: 'ask' }, el('b', {}, t.lesson.ask), ' ', raw(ask)),
        ),
      ),
    ),
    el(
      'p',
      { class: 'ways-on' },
      el('a', { href: start }, t.reveal.start),
      ' · ',
      el('a', { href: sheets }, t.reveal.sheets),
      el('span', { class: 'keys' }, ` ${t.reveal.keys}`),
    ),
    chart === null
      ? []
      : el(
          'details',
          {},
          el('summary', {}, chart.name),
          el('div', { class: 'shown chart-drawing' }, raw(chart.body)),
          el('p', { class: 'ways-on' }, el('a', { href: chart.href }, t.lesson.toChart)),
        ),
  ]);
}

function questionTree(question: QuestionView, { t, lang }: Site): Tree {
  const { id, number, heading, ask, options, answer, shownBy, ifWrong } = question;
  const { labels } = t.lesson;
  return el('li', { id }, [
    el('h4', {}, [
      el('a', { href: `#${id}`, 'aria-label': t.lesson.question(number) }, String(number)),
      ' ',
      inTongues(heading, lang),
    ]),
    raw(ask),
    options.length === 0
      ? []
      : el(
          'ul',
          { class: 'options' },
          options.map(({ letter, html }) => el('li', {}, el('b', {}, letter), ' ', raw(html))),
        ),
    el('details', {}, [
      el('summary', {}, t.lesson.showAnswer),
      raw(answer),
      el('div', { class: 'by' }, el('b', {}, labels.shownBy), ' ', raw(shownBy)),
      el('div', { class: 'wrong' }, el('b', {}, labels.ifWrong), ' ', raw(ifWrong)),
    ]),
  ]);
}
