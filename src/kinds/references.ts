/** How documents and views of charts are cited. */
import { documentPath, viewPath, besidePath } from '../model/addresses.ts';
import type { Lang } from '../model/common.ts';
import type { Edition, EditionDocument } from '../model/edition.ts';
import { absolute, href } from '../model/paths.ts';
import type { Cited, Reference } from '../model/work.ts';
import { dateInWords } from '../text/dates/date-words.ts';
import { el, type El, type Tree } from '../text/html.ts';
import { REFERENCE_FORMATS, nameFirst, titleFirst } from '../text/references.ts';
import { words } from '../words/index.ts';
import type { OpenView } from './chart/open.ts';
import type { Site } from './site.ts';
import { domainToUnicode } from 'node:url';

/** What all references to the edition share. */
function common({ licence, version }: Pick<Edition, 'licence' | 'version'>, lang: Lang) {
  return {
    type: 'webpage',
    language: lang,
    'container-title': words(lang).site.name,
    version,
    license: `${licence.editorial.name}, ${licence.editorial.url}`,
  } as const;
}

/** A document, and each of its blocks. What its date is inferred to be stands in the note, never as its date. */
export function citeDocument(document: EditionDocument, edition: Pick<Edition, 'licence'>, lang: Lang): Cited {
  const { slug, meta, version } = document;
  const t = words(lang);
  const { date, author } = meta;
  const written = dateInWords(date.edtf, lang);
  const [stated, said] = [date.ground === 'stated', `${written}, ${t.ground[date.ground]}`];
  const whole: Reference = {
    ...common({ ...edition, version }, lang),
    id: slug,
    title: meta.titles[lang],
    ...(meta.title === meta.titles[lang] ? {} : { 'original-title': meta.title }),
    ...(author.signed === undefined ? {} : { author: [{ literal: author.signed }] }),
    editor: [{ literal: edition.licence.holder[lang] }],
    genre: meta.genre[lang],
    ...(stated ? issued(date.edtf) : { note: t.references.undated(said) }),
    URL: absolute(href(lang, documentPath(slug))),
  };
  const passages = (): Reference[] => {
    const { text, blocks } = document.reading;
    return blocks
      .filter(({ kind }) => kind !== 'outside')
      .map(({ id, start, end }) => ({
        ...whole,
        id: `${slug}-${id}`,
        title: `${whole.title}, ${t.references.place(id)}`,
        note: [whole.note, `«${text.slice(start, end)}»`].filter((part) => part !== undefined).join(' '),
        URL: absolute(href(lang, documentPath(slug, id))),
      }));
  };
  const holder = edition.licence.holder[lang];
  return { whole, passages, holder, date: stated ? written : said, work: t.reader.citeTexts };
}

/** A view of a chart: the editors drew it, and it is as old as the edition. */
export function citeView({ config, view }: OpenView, { edition, lang, t, format }: Site): Cited {
  const [latest] = edition.recorded;
  const whole: Reference = {
    ...common(edition, lang),
    id: `${config.id}-${view.id}`,
    title: format.fill(view.title),
    author: [{ literal: edition.licence.holder[lang] }],
    genre: `${t.chart.figure}: ${config.name[lang]}, ${view.name[lang]}`,
    // The day of an edition is known where it is recorded.
    ...(latest?.version === edition.version ? issued(latest.date) : {}),
    URL: absolute(href(lang, viewPath({ chart: config.id, view: view.id }))),
  };
  return { whole, passages: null, holder: edition.licence.holder[lang], date: '', work: t.references.drawing };
}

/**
 * A view cited in words, in two forms: title first, name first. Without the version: that of the data changes with
 * every note, and pages are not to.
 */
export function viewCitations(opened: OpenView, site: Site): [titleFirst: string, nameFirst: string] {
  const { whole, ...cited } = citeView(opened, site);
  const { version: _, ...named } = whole;
  const text = (print: typeof titleFirst): string =>
    `${print({ ...cited, whole: named }, site.lang)} ${printedAddress(whole.URL)}`;
  return [text(titleFirst), text(nameFirst)];
}

/** A date that is a year, month or day, in the parts of CSL; nothing for one that is less certain. */
function issued(edtf: string): Pick<Reference, 'issued'> {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? { issued: { 'date-parts': [edtf.split('-').map(Number)] } } : {};
}

/** Links to the files of a page, or of its passages. */
export function fileLinks(path: string, site: Site, passages = ''): Tree[] {
  return REFERENCE_FORMATS.flatMap(({ extension, name }, index): Tree[] => {
    const link: El = el('a', { href: site.href(besidePath(path, passages + extension)) }, name);
    return index === 0 ? [link] : [' · ', link];
  });
}

/**
 * A full address in the letters in which it was chosen: a host and a path in Cyrillic stand in Cyrillic, where the
 * address for programs has `xn--…` and `%D0…`.
 */
export function printedAddress(address: string): string {
  const { hostname } = new URL(address);
  // A space would end the address.
  return decodeURI(address)
    .replace(hostname, domainToUnicode(hostname) || hostname)
    .replace(/\s/g, encodeURI);
}
