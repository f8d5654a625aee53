/** How charts and words are taken along, for teachers; with the panel for words of a document, which a script opens. */
import { bookletPath, dataPath, lessonsPath, ownLessonPath, takingPath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { frameCode } from '../embed/resource.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { specimens, type Specimen } from '../page/specimens.ts';
import type { Site } from '../site.ts';
import { takeColours, takeField, type TakePanel, type TakeRow } from '../take/panel.ts';
import { REFERENCE_FORMATS } from '../../text/references.ts';

export const takingKind: Kind<'taking'> = {
  name: 'taking',
  all: () => ['taking'],
  resource: (_, site) => {
    const { lang, t } = site;
    const { title, description, charts, frame, words, book, terms } = t.taking;
    return {
      ...PLAIN,
      kind: 'taking',
      path: takingPath(),
      lang,
      title: plain(title),
      description: plain(description),
      blocks: () => [
        placesBlock(site),
        ...[charts, frame, words, book, terms].map(
          (part) => ({ type: 'prose', id: null, heading: part.title, html: toHtml(el('p', {}, part.text)) }) as const,
        ),
      ],
    };
  },
};

/** Where things are taken, and as what; with a way to what is not taken by the panel. */
export function placesBlock({ t, href }: Site): Block & { readonly type: 'prose' } {
  const { places } = t.taking;
  const { slide, page, course, paper, table, text } = places;
  const row = ({ name, says }: { readonly name: string; readonly says: string }): Specimen => ({ name, says: [says] });
  const leading = ({ name, says }: Specimen, to: string, words: string): Specimen => ({
    name,
    says: [...says, el('a', { href: href(to) }, words)],
  });
  const lessons = t.offline.files.lesson.to;
  return {
    type: 'prose',
    id: 'places',
    heading: places.title,
    html: toHtml(
      specimens(
        [
          row(slide),
          row(page),
          leading(row(course), lessonsPath(), lessons),
          leading(row(paper), bookletPath(), t.offline.files.booklet.to),
          leading(row(table), dataPath(), t.nav.data),
          row(text),
        ],
        true,
      ),
    ),
  };
}

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
