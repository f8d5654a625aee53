/**
 * What is said of a document, as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). Each points twice at
 * its words: in the text file of the transcription, where positions are counted, and in the page that people read.
 */
import { idsOfSentences } from '../kinds/document/annotated.ts';
import { annotationsPath, documentPath, sourcesPath } from '../model/addresses.ts';
import { recordOf } from '../edition/column.ts';
import { CLAIM_COLUMNS, RECOMMENDATION_COLUMNS } from '../edition/columns.ts';
import { LANGS, type Bilingual, type Span } from '../model/common.ts';
import type { Edition, EditionDocument, Note } from '../model/edition.ts';
import { citationText } from '../text/citation.ts';
import { codePointer, surroundings } from '../text/positions.ts';
import { printedText } from '../text/printed-text.ts';
import { pairsOf } from '../text/sentences.ts';
import { jsonFile } from './api.ts';
import { textFile } from './documents.ts';
import { identifier, type Output } from './output.ts';

export const annotationsOutput: Output = {
  name: 'annotations',
  over: 'edition',
  files: (_, edition) =>
    edition.documents.map((document) => ({
      ...jsonFile(
        annotationsPath(document.slug),
        () => annotationsJson(edition, document),
        ({ t, lang }) => t.data.annotationsFile(document.meta.titles[lang]),
      ),
      document: document.slug,
    })),
};

/** `/api/annotations/<slug>.json`: an annotation page. */
function annotationsJson(edition: Edition, document: EditionDocument): object {
  const { slug, meta } = document;
  const target = targets(document);
  const common = (id: string): object => ({
    id: identifier(documentPath(slug, id)),
    type: 'Annotation',
    creator: { type: 'Organization', name: edition.licence.holder.en },
    rights: edition.licence.editorial.url,
  });
  const textual = (value: string, language: string, purpose: string): object => ({
    type: 'TextualBody',
    value,
    language,
    format: 'text/plain',
    purpose,
  });
  const bodies = (text: Bilingual, purpose: string): object[] => [
    textual(text.en, 'en', purpose),
    textual(text.uk, 'uk', purpose),
  ];
  // `dcterms` is a name of the annotation context itself.
  const references = (works: readonly string[]): object =>
    works.length === 0
      ? {}
      : {
          'dcterms:references': works.flatMap((id) => {
            const work = edition.index.works.get(id);
            if (work === undefined) return [];
            return { id: identifier(sourcesPath(id)), 'dcterms:bibliographicCitation': citationText(work, 'en') };
          }),
        };
  const ofNote = (note: Note): object => ({
    ...common(note.id),
    motivation: note.emendation === null ? 'commenting' : 'editing',
    body: [
      ...(note.emendation === null ? [] : [textual(note.emendation.reading, meta.language, 'editing')]),
      ...bodies(note.title, 'describing'),
      ...bodies(note.text, 'commenting'),
    ],
    ...(note.emendation === null
      ? {}
      : { 'oseredok:certainty': note.emendation.certainty, 'oseredok:changes': note.emendation.changes }),
    ...references(note.sources),
    target: target(note.span),
  });
  const { claims, recommendations } = edition.index.rows;
  const inPoints = codePointer(document.astral);
  const point = (_: string, span: Span): Span => inPoints(span);
  const items = [
    ...document.notes.map((note) => ({ at: note.span.start, item: ofNote(note) })),
    ...(claims.get(slug) ?? []).map((claim) => ({
      at: claim.span.start,
      item: {
        ...common(claim.id),
        motivation: 'identifying',
        body: [
          ...bodies(claim.label, 'describing'),
          { type: 'Dataset', id: identifier('api/claims.json'), format: 'application/json' },
        ],
        ...rowJson(recordOf(claim, CLAIM_COLUMNS, point)),
        target: target(claim.span),
      },
    })),
    ...(recommendations.get(slug) ?? []).map((row) => ({
      at: row.span.start,
      item: {
        ...common(row.id),
        motivation: 'classifying',
        body: [...bodies(row.gist, 'describing'), textual(row.theme, 'en', 'tagging')],
        ...rowJson(recordOf(row, RECOMMENDATION_COLUMNS, point)),
        target: target(row.span),
      },
    })),
  ].sort((a, b) => a.at - b.at);
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { oseredok: identifier('about/#') }],
    id: identifier(annotationsPath(slug)),
    type: 'AnnotationPage',
    partOf: {
      id: identifier(documentPath(slug)),
      type: 'AnnotationCollection',
      label: meta.titles.en,
      total: items.length,
    },
    startIndex: 0,
    items: items.map(({ item }) => item),
  };
}

/** The row as the API has it: whoever takes the annotations of a passage has its numbers, too. */
function rowJson(row: object): object {
  return { 'oseredok:row': { '@type': '@json', '@value': row } };
}

/** Where the words of a span stand: in the text file, and in each sentence of the page that they touch. */
function targets(document: EditionDocument): (span: Span) => object[] {
  const { slug, reading, notes, translations } = document;
  const point = codePointer(document.astral);
  const [file, address] = [identifier(textFile(slug)), identifier(documentPath(slug))];
  const blocks = pairsOf(document);
  const ids = idsOfSentences({ document, blocks });
  const printed = blocks.flatMap(({ block, pairs }) =>
    pairs.map(({ span }, index) => ({
      sentence: span,
      id: ids.get(block.id)?.[index] ?? block.id,
      whole: block.kind === 'heading',
      ...printedText(reading, span, notes),
    })),
  );
  const page = [
    ...printed.map(({ text }) => text),
    ...LANGS.flatMap((lang) => translations[lang].map(({ text }) => text)),
  ].join('\n');
  return (span) => [
    {
      source: file,
      selector: [quoted(span, reading.text, reading.text), { type: 'TextPositionSelector', ...point(span) }],
    },
    ...printed
      .filter(({ sentence: { start, end } }) => span.start < end && span.end > start)
      .map(({ id, whole, text, place }) => ({
        source: address,
        selector: [
          quoted(place(span), text, page, whole ? text.length : AROUND),
          { type: 'CssSelector', value: `[id="${id}"] > .src`, refinedBy: quoted(place(span), text, text) },
        ],
      })),
  ];
}

/**
 * Characters that are quoted on either side of words, where they do to tell the place from others. Translations stand
 * between sentences: what is quoted around words does not leave their sentence. A heading is quoted whole, since the
 * title of the page may say the same.
 */
const AROUND = 32;

/** Words of a text with as much around them as tells them from the same words elsewhere. */
function quoted(span: Span, text: string, everything: string, around = AROUND): object {
  const exact = text.slice(span.start, span.end);
  const { prefix, suffix } = surroundings(text, span, around);
  const whole = prefix + exact + suffix;
  // Forwards twice: a file takes 3.7 ms of CPU, and 4.7 ms with `lastIndexOf`.
  if (around < text.length && everything.indexOf(whole, everything.indexOf(whole) + 1) >= 0)
    return quoted(span, text, everything, around * 2);
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}
