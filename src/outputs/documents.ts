/** What programs read of each document: its text as it stands, and block by block with its translations. */
import { sourcesPath, wordsPath } from '../model/addresses.ts';
import type { EditionDocument } from '../model/edition.ts';
import type { Licence } from '../model/licence.ts';
import { pairsOf } from '../text/sentences.ts';
import { codePointer } from '../text/positions.ts';
import { sentenceText } from '../text/render-translated.ts';
import { jsonFile, licenceJson } from './api.ts';
import { identifier, type Output, TEXT_TYPE } from './output.ts';

export const documentsOutput: Output = {
  name: 'documents',
  over: 'edition',
  files: (_, edition) =>
    edition.documents.flatMap((document) => {
      const { slug, meta } = document;
      return [
        {
          ...jsonFile(
            documentFile(slug),
            () => documentJson(document, edition.licence),
            ({ t, lang }) => t.data.documentFile(meta.titles[lang]),
          ),
          document: slug,
        },
        {
          document: slug,
          path: textFile(slug),
          type: TEXT_TYPE,
          body: () => document.reading.text,
          holds: ({ t, lang }) => t.data.textFile(meta.titles[lang]),
        },
      ];
    }),
};

function documentFile(slug: string): string {
  return `api/documents/${slug}.json`;
}

/** The text that positions of the API are counted in, and nothing else: no mark before it, no line break after it. */
export function textFile(slug: string): string {
  return `api/documents/${slug}.txt`;
}

/** `/api/documents/<slug>.json` */
function documentJson(document: EditionDocument, licence: Licence): object {
  const { slug, version, meta, reading, translations, words } = document;
  const point = codePointer(document.astral);
  const texts = {
    en: new Map(translations.en.map((block) => [block.block, block])),
    uk: new Map(translations.uk.map((block) => [block.block, block])),
  };
  const translation = (lang: 'en' | 'uk', block: string): string | null => {
    const found = texts[lang].get(block);
    return found === undefined || found.gap ? null : found.text;
  };
  return {
    slug,
    version,
    language: meta.language,
    title: meta.title,
    titles: meta.titles,
    sourceFile: meta.sourceFile,
    sha256: meta.sourceSha256,
    text: identifier(textFile(slug)),
    transcription: reading.text,
    blocks: pairsOf(document).map(({ block, pairs }) => ({
      id: block.id,
      kind: block.kind,
      text: reading.text.slice(block.start, block.end),
      translations: { en: translation('en', block.id), uk: translation('uk', block.id) },
      sentences: pairs.map(({ span, translations: { en, uk } }) => ({
        ...point(span),
        translations: { en: en && sentenceText(en, 'en'), uk: uk && sentenceText(uk, 'uk') },
      })),
    })),
    words: (words?.lines ?? []).map(({ id, forms, today, text, sources, places }) => ({
      id,
      url: identifier(wordsPath(slug, id)),
      forms,
      today,
      meaning: text,
      sources: sources.map((work) => identifier(sourcesPath(work))),
      places: places.map(({ block, span, words: exact }) => ({ block, exact, ...point(span) })),
    })),
    licence: licenceJson(licence),
  };
}
