/** The reader page: everything it prints, its long parts as HTML, so that ten thousand of them build quickly. */
import { annotationsOf, entryLists } from './entries.ts';
import { ledOn, linesByBlock } from './led-on.ts';
import { heading, type Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { entryId, wordsPath } from '../../model/addresses.ts';
import { type Lang, LANGS } from '../../model/common.ts';
import type { Annotation, Block, Edition, EditionDocument, Note } from '../../model/edition.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { NOTE_GROUPS, NOTE_KINDS } from '../../model/note.ts';
import type { Html } from '../../model/text-types.ts';
import type { TranslatedBlock } from '../../model/translation.ts';
import { aliasElements, type Aliases, aliasesOf } from '../../text/aliases.ts';
import { dateInWords } from '../../text/date-words.ts';
import { el, type El, raw, toHtml, type Tree } from '../../text/html.ts';
import { renderBlock } from '../../text/render.ts';
import { renderSentence } from '../../text/render-translated.ts';
import { words } from '../../words/index.ts';

export interface ReaderView {
  readonly slug: string;
  readonly title: string;
  readonly original: string;
  readonly language: string;
  readonly description: string;
  /** When and where, in a line above the title. */
  readonly over: string;
  /** How the text is marked, with how many of each there are. */
  readonly key: Html;
  readonly facts: Html;
  readonly unknown: readonly string[];
  readonly rows: Html;
  readonly entries: Html;
  readonly count: number;
  /** Empty when nothing is emended. */
  readonly apparatus: Html;
  /** The list of old words; null where there is none. */
  readonly words: { readonly href: string; readonly about: string } | null;
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

/** View-model of one document. */
export function readerView(document: EditionDocument, edition: Edition, site: Site): ReaderView {
  const { meta } = document;
  const { t, lang } = site;
  const annotations = annotationsOf(document, edition.index.rows);
  const facts: [string, Tree][] = [
    [t.reader.kind, meta.genre[lang]],
    [t.reader.written, ground(site.format.date(meta.date.edtf), meta.date, site)],
    [t.reader.place, ground(meta.place.value[lang], meta.place, site)],
    [t.reader.author, ground(meta.author.value[lang], meta.author, site)],
    [t.reader.language, t.languages[meta.language]],
    [
      t.reader.file,
      [
        el('code', {}, meta.sourceFile),
        ' ',
        el('span', { class: 'quiet' }, 'SHA-256 ', el('code', {}, `${meta.sourceSha256.slice(0, 12)}…`)),
      ],
    ],
  ];
  return {
    slug: document.slug,
    title: heading(meta.titles[lang]),
    // Where the title in the page's language is the source's own, it is not said twice.
    original: meta.title.replace(/\.$/, '') === meta.titles[lang] ? '' : meta.title,
    language: meta.language,
    description: meta.abstract[lang],
    over: `${meta.genre[lang]} · ${site.format.date(meta.date.edtf)}`,
    facts: toHtml(facts.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value)))),
    unknown: meta.unknown.map((sentence) => sentence[lang]),
    rows: toHtml(documentRows(document, annotations, aliasesOf(edition.moved, document.slug), site)),
    entries: toHtml(entryLists(annotations, edition.index, site, meta.language)),
    key: toHtml(key(annotations, site)),
    count: annotations.length,
    apparatus: toHtml(apparatusRows(document, site)),
    words: document.words && {
      href: site.href(wordsPath(document.slug)),
      about: t.reader.wordsAbout(document.words.lines.length),
    },
    modernised: meta.language === 'uk',
    references: [lang, ...LANGS.filter((other) => other !== lang)].map((inLang) =>
      reference(document, edition, inLang),
    ),
  };
}

/** What can be said of a document, on what ground, why, and where that was looked up. */
function ground(value: string, { ground: how, reason, sources }: Omit<DocumentMeta['date'], 'edtf'>, site: Site): Tree {
  return [
    value,
    how === 'stated' ? [] : [' ', el('span', { class: 'quiet' }, `(${site.t.ground[how]})`)],
    el('br'),
    el('span', { class: 'quiet' }, reason[site.lang]),
    lookedUp(sources ?? [], site.edition.index, site),
  ];
}

/**
 * The key to the text: a sample of each mark, what it means, and how many there are. Kinds that the document lacks are
 * left out.
 */
function key(annotations: readonly Annotation[], site: Site): Tree {
  const { keyOf, keySamples } = site.t.reader;
  const counted = (type: Annotation['type']): number =>
    annotations.filter((annotation) => annotation.type === type).length;
  const notes = annotations.filter((annotation) => annotation.type === 'note');
  const slips = notes.filter(({ emendation }) => emendation !== null).length;
  const span = (name: string, words = ''): Tree => el('span', { class: name }, words);
  const rows: [count: number, sample: Tree, meaning: string, parts?: string][] = [
    [counted('claim'), span('as-claim', keySamples.claim), keyOf.claim],
    [notes.length, span('as-note', keySamples.note), keyOf.note, grouped(notes, site)],
    [counted('recommendation'), span('at-recommendation'), keyOf.rec],
    [counted('excluded'), span('at-excluded'), keyOf.excluded],
    [slips, [span('sic', keySamples.sic), ' ', span('corr', keySamples.corr)], keyOf.sic],
  ];
  return rows
    .filter(([count]) => count > 0)
    .map(([count, sample, meaning, parts = '']) =>
      el(
        'li',
        {},
        el('span', { class: 'sample' }, sample),
        ' ',
        el('span', {}, `${meaning} `, span('quiet', `(${count}${parts})`)),
      ),
    );
}

/** How many notes each group has, to follow their number: `: people and bodies 4, words 20`. */
function grouped(notes: readonly Note[], { t }: Site): string {
  const counts = Map.groupBy(notes, ({ kind }) => NOTE_KINDS[kind].group);
  const parts = NOTE_GROUPS.filter((group) => counts.has(group)).map(
    (group) => `${t.reader.groups[group]} ${counts.get(group)?.length ?? 0}`,
  );
  return `: ${parts.join(', ')}`;
}

/** Title, what it is, its date, who edited it, and the version of its texts and rows. */
function reference({ meta, version }: EditionDocument, { licence }: Edition, lang: Lang): Reference {
  const t = words(lang).reader;
  const [open, close] = lang === 'uk' ? ['«', '»'] : ['“', '”'];
  const own = meta.title.replace(/\.$/, '');
  const title = `${open}${meta.titles[lang]}${close}${meta.titles[lang] === own ? '' : ` [${own}]`}`;
  const what = `${meta.genre[lang]}, ${dateInWords(meta.date.edtf, lang)}`;
  return {
    lang,
    text: `${title}. ${what}. ${t.citeTexts}: ${licence.holder[lang]}, ${t.citeVersion} ${version}.`,
    visited: t.citeVisited,
    day: t.citeDay,
  };
}

/** Body rows of the apparatus in text order; none when nothing is emended. */
function apparatusRows({ notes, meta }: EditionDocument, { t, lang }: Site): readonly El[] {
  return notes.flatMap(({ id, words, title, emendation }) =>
    emendation === null
      ? []
      : el(
          'tr',
          {},
          el(
            'th',
            { scope: 'row' },
            el('a', { href: `#${id}`, lang: meta.language, translate: 'no' }, el('span', { class: 'doubt' }, words)),
          ),
          el(
            'td',
            { class: 'computed', lang: meta.language, translate: emendation.reading === '' ? null : 'no' },
            emendation.reading === '' ? el('span', { lang }, t.reader.omitted) : emendation.reading,
          ),
          el('td', {}, el('a', { href: `#${entryId(id)}` }, title[lang])),
          el('td', {}, t.reader.certainty[emendation.certainty]),
        ),
  );
}

/**
 * One block after another; each has its permalink, the source's words and every translation.
 * @param aliases new id → old ids that must still lead there
 */
function documentRows(
  document: EditionDocument,
  annotations: readonly Annotation[],
  aliases: Aliases,
  site: Site,
): Tree {
  const numbers = new Map(annotations.map(({ id }, index) => [id, index + 1]));
  const translated = LANGS.map(
    (lang) => [lang, new Map(document.translations[lang].map((block) => [block.block, block]))] as const,
  );
  const lines = linesByBlock(document);
  const { blocks } = document.reading;
  const firstOutside = blocks.find(({ kind }) => kind === 'outside');
  const firstHeading = blocks.find(({ kind }) => kind === 'heading');
  return blocks.map((block): Tree => {
    // A rubric above the headline comes first and must not skip a level.
    const tag = block.kind !== 'heading' ? 'p' : block === firstHeading ? 'h2' : `h${block.level + 1}`;
    const row = el(
      'div',
      { class: `row row-${block.kind}${block.level === 0 ? '' : block.level}`, id: block.id },
      aliasElements(aliases, block.id),
      ledOn(lines.get(block.id) ?? [], document.slug, site),
      el('a', { class: 'anchor', href: `#${block.id}`, 'aria-label': site.t.reader.block(block.id) }, sign(block)),
      el(
        tag,
        { class: 'src', lang: document.meta.language, translate: 'no', 'data-block': block.id },
        renderBlock(document.reading, block, annotations, { numbers, aliases }),
      ),
      translated.map(([lang, byId]) => translation(byId.get(block.id), lang, document, site)),
    );
    return block === firstOutside ? [el('p', { class: 'outside-rule' }, site.t.reader.outside), row] : row;
  });
}

/** What stands before a block, as its link: `§` or its number. */
export function sign(block: Block): string {
  return block.kind === 'heading' ? '§' : block.id.slice(1);
}

function translation(block: TranslatedBlock | undefined, lang: Lang, { meta }: EditionDocument, site: Site): Tree {
  if (block === undefined) return [];
  return block.gap
    ? el(
        'div',
        { class: `tr tr-${lang} gap`, lang },
        el('p', {}, el('b', { lang: site.lang }, `${site.t.reader.gap}.`)),
        raw(block.html),
      )
    : el(
        'div',
        { class: `tr tr-${lang}`, lang },
        el(
          'p',
          {},
          block.sentences.map((sentence, index) => [
            index === 0 ? [] : ' ',
            renderSentence(sentence, lang, meta.language),
          ]),
        ),
      );
}
