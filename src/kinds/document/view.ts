/** The reader page: everything it prints, as prepared strings, so that ten thousand of them build quickly. */
import { aliasesOf } from '../../text/aliases.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Edition, EditionDocument, Licence } from '../../model/edition.ts';
import { LANGS, type Lang } from '../../model/common.ts';
import { words } from '../../words/index.ts';
import { dateInWords } from '../date-words.ts';
import type { MovedTable } from '../../model/moved.ts';
import { heading } from '../heading.ts';
import type { Site } from '../site.ts';
import { apparatusHtml } from './apparatus.ts';
import { byDocument, entriesOf, type ByDocument, type Entry } from './annotations.ts';
import { entriesHtml, lookup, type Lookup } from './entries.ts';
import { rowsHtml } from './rows.ts';

export interface ReaderView {
  readonly slug: string;
  readonly title: string;
  readonly original: string;
  readonly language: string;
  readonly description: string;
  /** When and where, in a line above the title. */
  readonly over: string;
  /** How the text is marked, with how many of each there are. */
  readonly key: string;
  readonly facts: string;
  readonly unknown: readonly string[];
  readonly rows: string;
  readonly entries: string;
  readonly count: number;
  /** Empty when nothing is emended. */
  readonly apparatus: string;
  /** Whether the Ukrainian translation is a modern reading of a Ukrainian source. */
  readonly modernised: boolean;
  /** A ready reference in the page's language and in the other one; the address follows it. */
  readonly references: readonly Reference[];
}

export interface Reference {
  readonly lang: Lang;
  readonly text: string;
  /**
   * What stands in brackets after the address, in two parts: the second is the day, which the reader's browser knows.
   */
  readonly visited: string;
  readonly day: string;
}

/** What all reader pages share. */
export interface ReaderWorld {
  readonly data: ByDocument;
  readonly look: Lookup;
  readonly moved: MovedTable;
  readonly licence: Licence;
  readonly version: string;
}

/** Made once for all reader pages. */
export function readerWorld(edition: Edition): ReaderWorld {
  return {
    data: byDocument(edition),
    look: lookup(edition),
    moved: edition.moved,
    licence: edition.licence,
    version: edition.version,
  };
}

/** View-model of one document. */
export function readerView(document: EditionDocument, world: ReaderWorld, site: Site): ReaderView {
  const { meta } = document;
  const { t, lang } = site;
  const entries = entriesOf(document, world.data);
  const facts: [string, string][] = [
    [t.reader.kind, escapeHtml(meta.genre[lang])],
    [t.reader.written, ground(site.speak.date(meta.date.edtf), meta.date.ground, meta.date.reason[lang], site)],
    [t.reader.place, ground(meta.place.value[lang], meta.place.ground, meta.place.reason[lang], site)],
    [t.reader.author, ground(meta.author.value[lang], meta.author.ground, meta.author.reason[lang], site)],
    [t.reader.language, t.languages[meta.language]],
    [
      t.reader.file,
      `<code>${escapeHtml(meta.sourceFile)}</code> <span class="quiet">SHA-256 <code>${meta.sourceSha256.slice(0, 12)}…</code></span>`,
    ],
  ];
  return {
    slug: document.slug,
    title: heading(meta.titles[lang]),
    // Where the title in the page's language is the source's own, it is not said twice.
    original: meta.title.replace(/\.$/, '') === meta.titles[lang] ? '' : meta.title,
    language: meta.language,
    description: meta.abstract[lang],
    over: `${meta.genre[lang]} · ${site.speak.date(meta.date.edtf)}`,
    facts: facts.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join(''),
    unknown: meta.unknown.map((sentence) => sentence[lang]),
    rows: rowsHtml(document, entries, aliasesOf(world.moved, document.slug), site),
    entries: entriesHtml(entries, world.look, site, meta.language),
    key: keyHtml(entries, document, site),
    count: entries.length,
    apparatus: apparatusHtml(document, site),
    modernised: meta.language === 'uk',
    references: [lang, ...LANGS.filter((one) => one !== lang)].map((one) => reference(document, world, one)),
  };
}

function ground(value: string, how: 'stated' | 'inferred' | 'unknown', reason: string, site: Site): string {
  const sure = how === 'stated' ? '' : ` <span class="quiet">(${site.t.ground[how]})</span>`;
  return `${escapeHtml(value)}${sure}<br><span class="quiet">${escapeHtml(reason)}</span>`;
}

/**
 * The key to the text: a sample of each mark, what it means, and how many there are. Kinds that the document lacks are
 * left out.
 */
function keyHtml(entries: readonly Entry[], document: EditionDocument, site: Site): string {
  const { keyOf, keySamples } = site.t.reader;
  const counted = (type: Entry['type']): number => entries.filter((entry) => entry.type === type).length;
  const slips = document.notes.filter((note) => note.emendation !== null).length;
  const rows: [number, string, string][] = [
    [counted('claim'), `<span class="as-claim">${keySamples.claim}</span>`, keyOf.claim],
    [counted('note'), `<span class="as-note">${keySamples.note}</span>`, keyOf.note],
    [counted('rec'), '<span class="at-rec"></span>', keyOf.rec],
    [counted('apart'), '<span class="at-apart"></span>', keyOf.apart],
    [slips, `<span class="sic">${keySamples.sic}</span> <span class="corr">${keySamples.corr}</span>`, keyOf.sic],
  ];
  return rows
    .map(([count, sample, meaning]) =>
      count === 0
        ? ''
        : `<li><span class="sample">${sample}</span> <span>${meaning} <span class="quiet">(${count})</span></span></li>`,
    )
    .join('');
}

/** Title, what it is, its date, who edited it, and the version of the data. */
function reference({ meta }: EditionDocument, { licence, version }: ReaderWorld, lang: Lang): Reference {
  const t = words(lang).reader;
  const [open, close] = lang === 'uk' ? ['«', '»'] : ['“', '”'];
  const title = meta.titles[lang] === meta.title.replace(/\.$/, '') ? '' : ` [${meta.title.replace(/\.$/, '')}]`;
  return {
    lang,
    text: `${open}${meta.titles[lang]}${close}${title}. ${meta.genre[lang]}, ${dateInWords(meta.date.edtf, lang)}. ${t.citeTexts}: ${licence.holder[lang]}, ${t.citeVersion} ${version}.`,
    visited: t.citeVisited,
    day: t.citeDay,
  };
}
