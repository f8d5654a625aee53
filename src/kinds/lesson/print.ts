/**
 * A lesson as HTML: its facts and sheets, what is read, then minute by minute what is done, seen and asked. The page
 * and the file that is taken along have the same.
 */
import type { Html } from '../../model/text-types.ts';
import { el, raw, toHtml, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { belowTree } from './print-below.ts';
import type { ActivityView, LessonView, PartView } from './view.ts';

/** The lesson, without what a page has around it. */
export function printLesson(view: LessonView, site: Site): Html {
  const t = site.t.lesson;
  const { passages, activities, rest, moves, more, teacher } = view;
  const remains = rest.parts.length > 0 || rest.questions.length > 0 || rest.reveal !== null;
  const tree = el('article', { class: 'lesson', 'aria-labelledby': 'title-lesson' }, [
    head(view, site),
    el('div', { class: 'hook' }, raw(view.hook)),
    el('section', { class: 'part at-hand', 'aria-labelledby': 'passages' }, [
      el('h2', { id: 'passages' }, passages.heading),
      el(
        'ul',
        { class: 'psgs' },
        passages.all.map(({ id, heading, html }) => el('li', { id }, el('h3', {}, heading), raw(html))),
      ),
    ]),
    el('section', { class: 'part acts', 'aria-labelledby': 'activities' }, [
      el('h2', { id: 'activities' }, activities.heading),
      activities.all.map((activity) => activityTree(activity, site)),
      remains
        ? el(
            'section',
            { class: 'act', 'aria-labelledby': 'further' },
            el('p', { class: 'minutes' }),
            el('div', { class: 'do' }, el('h3', { id: 'further' }, t.further), belowTree(rest, site)),
          )
        : [],
    ]),
    el('section', { class: 'part', 'aria-labelledby': 'moves' }, [
      el('h2', { id: 'moves' }, moves.heading),
      el(
        'dl',
        { class: 'moves' },
        moves.all.map(({ heading, html }) => el('div', {}, el('dt', {}, heading), el('dd', {}, raw(html)))),
      ),
    ]),
    el('section', { class: 'part two', 'aria-label': more.heading }, [more, teacher].map(partTree)),
    el(
      'footer',
      { class: 'lesson-end' },
      raw(view.lookedUp),
      el(
        'nav',
        { 'aria-label': site.t.story.on },
        el(
          'ul',
          { class: 'onward' },
          view.on.map(({ href, text }) => el('li', {}, el('a', { href }, text))),
        ),
      ),
    ),
  ]);
  return toHtml(tree);
}

function head({ title, dek, sheets, files, facts, activities }: LessonView, { t }: Site): Tree {
  return el('header', { class: 'lesson-head' }, [
    el('h1', { id: 'title-lesson' }, raw(title)),
    el('div', { class: 'dek' }, [
      el('p', {}, dek),
      el(
        'ul',
        { class: 'take' },
        sheets.map(({ id, href, text }) =>
          el('li', {}, el('a', { class: 'go', id: id === 'pupil' ? id : null, href }, text)),
        ),
      ),
      files.length === 0
        ? []
        : el(
            'ul',
            { class: 'take-along' },
            files.map(({ href, text, about }) =>
              el('li', {}, el('a', { href, download: true }, text), ' ', el('span', {}, about)),
            ),
          ),
    ]),
    el(
      'dl',
      { class: 'facts' },
      facts.map(({ name, value }) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
    ),
    el(
      'ol',
      { class: 'plan', 'aria-label': t.lesson.plan },
      activities.all.map(({ id, name, minutes }) =>
        el('li', {}, el('a', { href: `#${id}` }, el('b', {}, String(minutes)), ` ${name}`)),
      ),
    ),
  ]);
}

function activityTree(activity: ActivityView, site: Site): Tree {
  const { id, name, minutes, from, to, html } = activity;
  return el(
    'section',
    { class: 'act', id, 'aria-labelledby': `${id}-name` },
    el(
      'p',
      { class: 'minutes' },
      el('b', {}, String(minutes)),
      ` ${site.t.lesson.min} `,
      el('span', {}, `${from}–${to}`),
    ),
    el('div', { class: 'do' }, el('h3', { id: `${id}-name` }, name), raw(html), belowTree(activity, site)),
  );
}

function partTree({ id, heading, html }: PartView): Tree {
  return el('div', {}, el('h2', { id }, heading), raw(html));
}
