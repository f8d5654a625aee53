/** A sheet as HTML: one side of A4, the same on the screen, on paper and in a file. */
import type { Lang } from '../../model/common.ts';
import type { Html } from '../../model/text-types.ts';
import { el, raw, toHtml, type Tree } from '../../text/html.ts';
import { held } from '../../text/line-breaks.ts';
import { inTongues } from '../../text/tongues.ts';
import type { Site } from '../site.ts';
import type { AskedView, PupilView, SheetView, TeacherView } from './view.ts';

/**
 * The sheet, without the links above it.
 * @param heading element of its title: of the second level where it stands below a lesson
 */
export function printSheet(view: SheetView, site: Site, heading: 'h1' | 'h2' = 'h1'): Html {
  const { sheet, title, kind, who, address, code, pupil, teacher, foot } = view;
  const tree = el('article', { class: `sheet sheet-${sheet}`, 'aria-label': `${kind}: ${title}` }, [
    el('header', {}, [
      el(
        'div',
        {},
        el('p', { class: 'kind' }, [site.t.site.name, kind, ...(who === '' ? [] : [who])].join(' · ')),
        el(heading, { class: 'title' }, held(title)),
      ),
      el('p', { class: 'where' }, address),
      raw(code),
    ]),
    pupil === null ? [] : pupilTree(pupil, site),
    teacher === null ? [] : teacherTree(teacher, site),
    el('footer', {}, foot),
  ]);
  return toHtml(tree);
}

function pupilTree({ passages, large, aids, questions, exit }: PupilView, { t, lang }: Site): Tree {
  const { name, class: form, date } = t.lesson;
  return [
    el('p', { class: 'names' }, el('span', {}, name), ' ', el('span', {}, form), ' ', el('span', {}, date)),
    el(
      'div',
      { class: large ? 'given large' : 'given' },
      passages.map(({ name, html }) =>
        el('div', { class: 'passage' }, el('b', { class: 'name' }, name), ' ', raw(html)),
      ),
    ),
    aids.length === 0
      ? []
      : el(
          'div',
          { class: 'aids' },
          aids.map((html) => el('div', {}, raw(html))),
        ),
    el(
      'ol',
      { class: 'asked' },
      questions.map((question) => askedTree(question, lang)),
    ),
    el('section', { class: 'ticket' }, el('h2', {}, exit.heading), raw(exit.html)),
  ];
}

function askedTree({ number, heading, ask, options, lines }: AskedView, lang: Lang): Tree {
  return el('li', {}, [
    el(
      'div',
      { class: 'what' },
      el('b', {}, String(number)),
      ' ',
      el('b', {}, inTongues(heading, lang)),
      ' ',
      raw(ask),
    ),
    options.length === 0
      ? []
      : el(
          'ul',
          { class: 'choices' },
          options.map(({ letter, html }) => el('li', {}, el('b', {}, letter), ' ', raw(html))),
        ),
    lines.map(() => el('hr')),
  ]);
}

function teacherTree(
  { facts, activities, questions, chart, moves, movesHeading, notes }: TeacherView,
  site: Site,
): Tree {
  const t = site.t.lesson;
  return [
    el(
      'dl',
      { class: 'facts' },
      facts.map(({ name, value }) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
    ),
    // To scale, by the rules of the lesson; what is done in them follows.
    el(
      'ol',
      { class: 'plan', 'aria-hidden': 'true' },
      activities.map(({ name, minutes }) => el('li', {}, el('b', {}, String(minutes)), ` ${name}`)),
    ),
    el('div', { class: 'columns' }, [
      el(
        'ol',
        { class: 'course' },
        activities.map(({ name, minutes, html }) =>
          el('li', {}, el('h2', {}, el('span', {}, `${minutes} ${t.min}`), ` ${name}`), raw(html)),
        ),
      ),
      el(
        'ol',
        { class: 'answers' },
        questions.map(({ number, heading, answer, shownBy, ifWrong }) =>
          el(
            'li',
            {},
            el('h2', {}, el('span', {}, String(number)), ' ', inTongues(heading, site.lang)),
            raw(answer),
            el('div', { class: 'by' }, raw(shownBy)),
            el('div', { class: 'wrong' }, el('b', {}, `${t.labels.ifWrong}:`), ' ', raw(ifWrong)),
          ),
        ),
      ),
      chart === null ? [] : el('figure', {}, el('figcaption', {}, held(chart.title)), raw(chart.body)),
      el('section', { class: 'moves' }, [
        el('h2', {}, movesHeading),
        moves.map(({ heading, html }) => el('div', { class: 'move' }, el('b', {}, `${heading}:`), ' ', raw(html))),
      ]),
      notes.map(({ heading, html }) => el('section', {}, el('h2', {}, heading), raw(html))),
    ]),
  ];
}
