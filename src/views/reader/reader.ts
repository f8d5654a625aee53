/** The reader page: everything it prints, as prepared strings, so that ten thousand of them build quickly. */
import { escapeHtml } from '../../text/escape.ts';
import type { Edition, EditionDocument } from '../../model/edition.ts';
import type { Site } from '../site.ts';
import { apparatusHtml } from './apparatus.ts';
import { byDocument, entriesOf, type ByDocument } from './annotations.ts';
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
  readonly facts: string;
  readonly unknown: readonly string[];
  readonly rows: string;
  readonly entries: string;
  readonly count: number;
  /** Empty when nothing is emended. */
  readonly apparatus: string;
  /** Whether the Ukrainian translation is a modern reading of a Ukrainian source. */
  readonly modernised: boolean;
}

/** What all reader pages share. */
export interface ReaderWorld {
  readonly data: ByDocument;
  readonly look: Lookup;
}

/** Made once for all reader pages. */
export function readerWorld(edition: Edition): ReaderWorld {
  return { data: byDocument(edition), look: lookup(edition) };
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
    [t.reader.file, `<code>${escapeHtml(meta.sourceFile)}</code> <span class="quiet">SHA-256 <code>${meta.sourceSha256.slice(0, 12)}…</code></span>`],
  ];
  return {
    slug: document.slug,
    title: meta.titles[lang],
    original: meta.title,
    language: meta.language,
    description: meta.abstract[lang],
    over: `${meta.genre[lang]} · ${site.speak.date(meta.date.edtf)}`,
    facts: facts.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join(''),
    unknown: meta.unknown.map((sentence) => sentence[lang]),
    rows: rowsHtml(document, entries, site),
    entries: entriesHtml(entries, world.look, site, meta.language),
    count: entries.length,
    apparatus: apparatusHtml(document, site),
    modernised: meta.language === 'uk',
  };
}

function ground(value: string, how: 'stated' | 'inferred' | 'unknown', reason: string, site: Site): string {
  const sure = how === 'stated' ? '' : ` <span class="quiet">(${site.t.ground[how]})</span>`;
  return `${escapeHtml(value)}${sure}<br><span class="quiet">${escapeHtml(reason)}</span>`;
}
