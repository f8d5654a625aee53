/** How charts and words are taken along, for teachers; with the panel for words of a document, which a script opens. */
import { takingPath, ownLessonPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { frameCode } from '../embed/resource.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Site } from '../site.ts';
import { takeColours, takeField, type TakePanel } from '../take/panel.ts';
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
  const { quotation } = taking;
  const here = '#main';
  return {
    title: take.title,
    close: { href: here, text: t.chart.close },
    state: '',
    rows: [
      {
        name: link.name,
        what: link.what,
        press: { href: here, text: link.press },
        does: 'copy',
        body: takeField(link.field, '', { lines: 'one' }),
      },
      {
        name: quotation.name,
        what: quotation.what,
        press: { href: here, text: link.press },
        does: 'copy',
        body: takeField(quotation.field, ''),
      },
      {
        name: frame.name,
        what: frame.what,
        press: { href: here, text: link.press },
        does: 'copy',
        body: [
          takeField(frame.field, frameCode({ src: '{address}', title: '{title}', height: '{height}' })),
          takeColours(t),
          el('p', {}, taking.passageFrame),
        ],
      },
      {
        name: picture.name,
        what: picture.what,
        press: { href: here, text: picture.press },
        does: 'save',
        body: el('p', {}, taking.picture),
      },
      {
        name: data.name,
        what: taking.data.what,
        press: { href: here, text: 'JSON' },
        does: 'save-data',
        body: el('p', {}, taking.data.how),
      },
      {
        name: citation.name,
        what: citation.what,
        press: { href: here, text: citation.press },
        does: 'copy',
        body: [
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
        ],
      },
      {
        name: print.name,
        what: taking.document,
        press: { href: here, text: print.press },
        does: 'print',
        body: [],
      },
      {
        name: inClass.name,
        what: inClass.inLesson,
        press: { href: href(ownLessonPath()), text: inClass.press },
        does: 'add',
        body: el('p', {}, `${inClass.kept} `, el('a', { href: href(ownLessonPath()) }, t.ownLesson.title)),
      },
    ],
  };
}
