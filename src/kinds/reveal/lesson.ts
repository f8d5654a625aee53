/**
 * The slow reveal of the passages of a lesson: a page for each step, and one with all of them. What was shown stays; no
 * step names the source, for the page of a source says when it was written.
 */
import { lessonPath, lessonRevealPath, lessonsPath } from '../../model/addresses.ts';
import { LANGS } from '../../model/common.ts';
import type { Lesson } from '../../model/lesson.ts';
import { href } from '../../model/paths.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { passageTree } from '../lesson/passage.ts';
import type { Site } from '../site.ts';
import { askRoom, asksOf, type RevealPage, type RevealSheet } from './view.ts';

export interface LessonRevealOf {
  readonly lesson: Lesson;
  /** From 1; null for all of them. */
  readonly step: number | null;
}

export const lessonRevealKind: Kind<LessonRevealOf> = {
  name: 'lesson-reveal',
  all: ({ lessons }) =>
    lessons.flatMap((lesson): LessonRevealOf[] =>
      lesson.reveal === null || lesson.reveal.figure !== null
        ? []
        : [...lesson.reveal.steps.map((_, index) => ({ lesson, step: index + 1 })), { lesson, step: null }],
    ),
  resource: ({ lesson, step }, site) => {
    const { lang, t } = site;
    const title = lesson.pupilTitle[lang];
    const of = lesson.reveal?.steps.length ?? 0;
    return {
      ...PLAIN,
      kind: 'lesson-reveal',
      path: lessonRevealPath(lesson.slug, step ?? undefined),
      above: [{ path: lessonsPath(), label: t.lesson.title }],
      lang,
      title: plain(step === null ? t.reveal.all(title) : t.reveal.title(step, of)),
      description: plain(step === null ? t.reveal.allPassages(title) : t.reveal.passages),
      blocks: () => asksOf(lessonRevealPage({ lesson, step }, site)),
      listed: false,
    };
  },
};

export function lessonRevealPage({ lesson, step }: LessonRevealOf, site: Site): RevealPage {
  const { slug, order, reveal } = lesson;
  const { lang, t } = site;
  const of = reveal?.steps.length ?? 0;
  const to = (number: number): string | null =>
    step === null || number < 1 || number > of ? null : site.href(lessonRevealPath(slug, number));
  const away = LANGS.find((one) => one !== lang) ?? lang;
  return {
    sheets: (reveal?.steps ?? []).flatMap((_, index) =>
      step === null || step === index + 1 ? sheetOf(lesson, index + 1, site) : [],
    ),
    of,
    previous: to((step ?? 1) - 1),
    next: to((step ?? 1) + 1),
    all: step === null ? null : site.href(lessonRevealPath(slug)),
    from: { href: site.href(lessonPath(slug)), text: t.predict.lesson(order) },
    away: { href: href(away, lessonRevealPath(slug, step ?? undefined)), lang: away },
  };
}

function sheetOf({ reveal, passages }: Lesson, number: number, site: Site): RevealSheet {
  const { lang, t } = site;
  const steps = reveal?.steps ?? [];
  const asks = steps.map(({ ask: { text } }) => text[lang].charAt(0).toLocaleUpperCase(lang) + text[lang].slice(1));
  const rows = steps.slice(0, number).flatMap((step, index) =>
    step.passages.flatMap((id) => {
      const passage = passages.find((one) => one.id === id);
      if (passage === undefined) return [];
      return el('li', { class: index + 1 === number ? 'new' : null }, [
        el('b', {}, passage.name[lang]),
        el('div', {}, passageTree(passage, site, { linked: false })),
      ]);
    }),
  );
  return {
    number,
    name: t.reveal.title(number, steps.length),
    figure: toHtml(el('ul', { class: 'wall-words' }, rows)),
    title: null,
    room: ['bare', ...askRoom(asks)],
    legend: [],
    source: null,
    ask: asks[number - 1] ?? '',
  };
}
