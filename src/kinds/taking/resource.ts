/** How charts and words are taken along, for teachers; with the panel for words of a document, which a script opens. */
import { takingPath, ownLessonPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { frameCode } from '../embed/resource.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Site } from '../site.ts';
import { takeColours, takeField, type TakePanel, type TakeRow } from '../take/panel.ts';
import { REFERENCE_FORMATS } from '../../text/references.ts';

export const takingKind: Kind<'taking'> = {
  name: 'taking',
  all: () => ['taking'],
  resource: (_, { lang, t }) => {
    const { title, description, charts, frame, words, book, terms } = t.taking;
    return {
      ...PLAIN,
      kind: 'taking',
      path: takingPath(),
      lang,
      title: plain(title),
      description: plain(description),
      blocks: () =>
        [charts, frame, words, book, terms].map((part) => ({
          type: 'prose',
          id: null,
          heading: part.title,
          html: toHtml(el('p', {}, part.text)),
        })),
    };
  },
};

// The panel for words of a document: what it offers is the same for all; the script knows the words.

export function passagePanel({ t, href }: Site): TakePanel {
  const { take, taking } = t;
  const { link, frame, picture, data, citation, print, inClass } = take;
  const row = (
    { name, what }: Pick<TakeRow, 'name' | 'what'>,
    press: string,
    does: NonNullable<TakeRow['does']>,
    body: Tree,
    to = '#main',
  ): TakeRow => ({ name, what, press: { href: to, text: press }, does, body });
  const lesson = href(ownLessonPath());
  return {
    title: take.title,
    close: { href: '#main', text: t.chart.close },
    state: '',
    rows: [
      row(link, link.press, 'copy', takeField(link.field, '', { lines: 'one' })),
      row(taking.quotation, link.press, 'copy', takeField(taking.quotation.field, '')),
      row(frame, link.press, 'copy', [
        takeField(frame.field, frameCode({ src: '{address}', title: '{title}', height: '{height}' }), {
          lines: 'code',
        }),
        takeColours(t),
        el('p', {}, taking.passageFrame),
      ]),
      row(picture, picture.press, 'save', el('p', {}, taking.picture)),
      row({ ...data, what: taking.data.what }, 'JSON', 'save-data', el('p', {}, taking.data.how)),
      row(citation, citation.press, 'copy', [
        takeField(citation.titleFirst, ''),
        takeField(citation.nameFirst, ''),
        el(
          'p',
          { class: 'files' },
          REFERENCE_FORMATS.map(({ extension, name }) => [
            el('button', { type: 'button', class: 'file', value: extension }, name),
            ' ',
          ]),
        ),
      ]),
      row({ ...print, what: taking.document }, print.press, 'print', []),
      row(
        { ...inClass, what: inClass.inLesson },
        inClass.press,
        'add',
        el('p', {}, `${inClass.kept} `, el('a', { href: lesson }, t.ownLesson.title)),
        lesson,
      ),
    ],
  };
}
