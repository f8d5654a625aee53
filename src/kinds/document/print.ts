/** The reader: prints what view.ts prepared, in one go, because a corpus has ten thousand of these pages. */
import { fileLinks, printedAddress } from '../references.ts';
import { type ReaderView, readerView } from './view.ts';
import { annotationsPath, documentPath, takingPath } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import { absolute, href } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { firstStyle } from '../../styles/layers.ts';
import { el, raw, toHtml, type Tree } from '../../text/html.ts';
import type { Printed } from '../kind.ts';
import type { Site } from '../site.ts';
import { PART } from './rows.ts';

/** The page of a document in the frame of the site. */
export function printDocument(document: EditionDocument, site: Site): Printed {
  const view = readerView(document, site.edition, site);
  return { style: firstStyle(view.said), main: reader(view, site) };
}

/** The element of the reader, with everything that stands in it. */
function reader(view: ReaderView, site: Site): Html {
  const t = site.t.reader;
  const attrs = { class: 'reader', 'data-words': JSON.stringify(site.t.readerScript) };
  return toHtml(
    el(
      'reader-page',
      attrs,
      apart(
        el(
          'p',
          { class: 'head' },
          apart(el('b', {}, `${view.head.where}.`), `${view.head.what}.`, el('a', { href: '#about' }, t.known)),
        ),
        el(PART, { class: 'grid titles' }, raw(view.titles)),
        bar(view, site),
        el('p', { class: 'message', role: 'status', hidden: true }),
        el('div', { class: 'grid text', id: 'text' }, raw(view.text)),
        flip(site),
        about(view, site),
        ...(view.count > 0 ? [notes(view, site)] : []),
        cite(view, site),
      ),
    ),
  );
}

/**
 * Parts with a space around each: for those who come without the style sheet, and for whoever copies or translates the
 * page, their words do not run together.
 */
function apart(...parts: readonly Tree[]): Tree {
  return [' ', ...parts.flatMap((part) => [part, ' '])];
}

/** The bar that stays: which paragraph, which document, which reading, and what else is shown. */
function bar({ name, years, choices, terms }: ReaderView, site: Site): Tree {
  const t = site.t.reader;
  const words = terms === 0 ? [] : [{ group: 'term', count: terms } as const];
  const marked = [...choices, ...words].map(({ group, count }) =>
    el(
      'label',
      {},
      el('input', { type: 'checkbox', name: 'marked', value: group, id: `marked-${group}` }),
      ' ',
      el('span', { class: `mk-sample k-${group}`, 'aria-hidden': 'true' }),
      ` ${group === 'term' ? t.terms : t.groups[group]} `,
      el('span', { class: 'number' }, `${count}`),
    ),
  );
  return el(
    'div',
    { class: 'bar' },
    apart(
      el('p', { class: 'name' }, el('a', { href: '#main' }, name), ' ', el('span', { class: 'years' }, years)),
      readings(t),
      settings(marked, t),
    ),
  );
}

function readings(t: Site['t']['reader']): Tree {
  return el(
    'fieldset',
    { class: 'readings' },
    apart(
      el('legend', { class: 'visually-hidden' }, t.reading),
      choice('reading', 'reading-transcribed', 'transcribed', true),
      el(
        'label',
        { for: 'reading-transcribed' },
        apart(
          el('span', { class: 'in-full' }, t.transcribed),
          el('span', { class: 'in-brief', hidden: true }, t.transcribedShort),
        ),
      ),
      choice('reading', 'reading-corrected', 'corrected', false),
      el('label', { for: 'reading-corrected' }, t.corrected),
    ),
  );
}

/** @param marked what can be marked besides */
function settings(marked: readonly Tree[], t: Site['t']['reader']): Tree {
  return el(
    'details',
    // Their second name is what reader views leave out.
    { class: 'aa menu' },
    apart(
      el('summary', { 'aria-label': t.settings }, 'Aa'),
      el(
        'div',
        { class: 'panel' },
        apart(
          ...(marked.length > 0 ? [el('fieldset', {}, apart(el('legend', {}, t.markMore), marked))] : []),
          el(
            'fieldset',
            { class: 'on-phone' },
            apart(
              el('legend', {}, t.phone.legend),
              el('label', {}, choice('columns', 'tr-one', 'one', true), ` ${t.phone.one}`),
              el('label', {}, choice('columns', 'tr-both', 'both', false), ` ${t.phone.both}`),
            ),
          ),
          el('p', { class: 'quiet' }, t.panelHelp),
        ),
      ),
    ),
  );
}

function choice(name: string, id: string, value: string | null, checked: boolean): Tree {
  return el('input', { type: 'radio', name, id, value, checked });
}

/** Which column shows, where there is room for one. */
function flip(site: Site): Tree {
  const t = site.t.reader.flip;
  return el(
    'fieldset',
    { class: 'flip' },
    apart(
      el('legend', { class: 'visually-hidden' }, t.legend),
      choice('side', 'tr-translation', null, true),
      el('label', { for: 'tr-translation' }, t.translation),
      choice('side', 'tr-source', null, false),
      el('label', { for: 'tr-source' }, t.source),
    ),
  );
}

function about({ abstract, facts, unknown, words, booklet }: ReaderView, site: Site): Tree {
  const t = site.t.reader;
  return el(
    'section',
    { class: 'about', 'aria-labelledby': 'about' },
    apart(
      el('h2', { id: 'about' }, t.facts),
      el('p', {}, abstract),
      el('dl', {}, raw(facts)),
      el('h3', {}, t.unknown),
      el('ul', {}, apart(unknown.map((sentence) => el('li', {}, sentence)))),
      el('p', {}, t.readingHelp),
      words === null && booklet === null
        ? []
        : el(
            'p',
            {},
            words === null ? [] : [el('a', { href: words.href }, t.words), `. ${words.about} `],
            booklet === null ? [] : el('a', { href: booklet }, site.t.booklet.title),
          ),
    ),
  );
}

function notes(view: ReaderView, site: Site): Tree {
  const t = site.t.reader;
  return el(
    'section',
    { class: 'notes', 'aria-labelledby': 'notes' },
    apart(
      [
        el('h2', { id: 'notes' }, `${t.notes} `, el('span', { class: 'quiet' }, t.notesIntro)),
        el(
          'details',
          { class: 'fold' },
          apart(
            raw(view.notesHead),
            el('a', { class: 'visually-hidden', href: '#cite' }, t.skipNotes),
            el('div', { class: 'list', id: 'list' }, raw(view.notes)),
          ),
        ),
      ],
      view.words === null || view.away === 0
        ? []
        : // The link stands with what is known of the document: a second one would be a stop more for the keyboard.
          el('p', { class: 'away', 'data-at': view.words.href }, t.notesAway(view.away)),
    ),
  );
}

function cite({ slug, references, frame }: ReaderView, site: Site): Tree {
  const t = site.t.reader;
  const { files, passages, frame: inFrame, data } = site.t.references;
  const path = documentPath(slug);
  const reference = ({ lang, text, visited, day }: ReaderView['references'][number]): Tree =>
    el(
      'li',
      { lang },
      ` ${text} `,
      el('span', { class: 'address' }, printedAddress(absolute(href(lang, path)))),
      ` (${visited}: `,
      el('span', { class: 'day' }, day),
      '). ',
    );
  return el(
    'section',
    { class: 'after', 'aria-labelledby': 'cite' },
    // Nine places for the keyboard, which most readers pass by.
    el(
      'details',
      { class: 'fold cite' },
      apart(
        el('summary', {}, el('h2', { id: 'cite' }, t.cite)),
        el(
          'div',
          { class: 'ways' },
          apart(
            el('p', {}, t.citeIntro),
            el('ul', { class: 'references' }, apart(references.map(reference))),
            el('p', {}, `${files} `, fileLinks(path, site), `. ${passages} `, fileLinks(path, site, 'passages.'), '.'),
            el(
              'p',
              {},
              el('a', { href: site.file(annotationsPath(slug)) }, data),
              frame === null ? [] : [' · ', el('a', { href: site.href(frame.path) }, inFrame)],
            ),
            el('p', { class: 'quiet' }, `${t.citePassage} `, el('span', { class: 'words-help' }, t.wordsHelp)),
            el(
              'p',
              {},
              el(
                'a',
                {
                  class: 'take-passages',
                  href: site.href(takingPath()),
                  'data-take': site.t.take.open,
                  'data-frame': frame && absolute(site.href(frame.path)),
                  'data-rest': frame && frame.rest,
                },
                site.t.take.title,
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
