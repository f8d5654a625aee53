/** A document: its words beside their translation, its notes, and what is counted in it. */
import { partOf } from '../../edition/part.ts';
import { documentPath, documentsPath } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import type { Block, Place, Ref } from '../../model/resource.ts';
import { aliasesOf } from '../../text/render.ts';
import { pairsOf } from '../../text/sentences.ts';
import { citeDocument } from '../references.ts';
import { heading, type Site } from '../site.ts';
import { ledOnByBlock } from './led-on.ts';
import { printDocument } from './print.ts';
import { idsOfSentences } from './annotated.ts';
import type { Kind } from '../kind.ts';
import { documentPreview } from './preview.ts';

export const documentKind: Kind<EditionDocument> = {
  name: 'document',
  all: ({ documents }) => documents,
  part: (document, edition) => partOf(edition, document),
  print: printDocument,
  resource: (document, site) => ({
    kind: 'document',
    type: 'Article',
    path: documentPath(document.slug),
    above: [{ path: documentsPath(), label: site.t.nav.documents }],
    lang: site.lang,
    title: heading(document.meta.titles[site.lang]),
    description: document.meta.abstract[site.lang],
    document: document.slug,
    blocks: () => blocksOf(document, site),
    places: () => placesOf(document, site),
    uses: () => usesOf(document, site),
    ...(document.pictured && { preview: () => documentPreview(document, site) }),
    cited: () => citeDocument(document, site.edition, site.lang),
    embeddable: false,
    listed: true,
  }),
};

/** The passages in the order of the text, then the notes. */
function blocksOf({ slug, meta, reading, translations, notes }: EditionDocument, { lang }: Site): Block[] {
  const translated = new Map(translations[lang].map((block) => [block.block, block]));
  return [
    ...reading.blocks.map(({ id, start, end }): Block => {
      const translation = translated.get(id);
      return {
        type: 'passage',
        id,
        document: slug,
        span: { start, end },
        words: reading.text.slice(start, end),
        language: meta.language,
        translation: translation === undefined || translation.gap ? null : translation.text,
      };
    }),
    ...notes.map(({ id, title, html }): Block => ({ type: 'prose', id, heading: title[lang], html: html[lang] })),
  ];
}

/** Blocks with their sentences, then notes and rows of the dataset. */
function placesOf(document: EditionDocument, { edition, lang, t }: Site): Place[] {
  const { slug, reading, notes } = document;
  const aliases = aliasesOf(edition.moved, slug);
  const ledOn = ledOnByBlock(document, edition);
  const { claims, recommendations, excluded } = edition.index.rows;
  const place = (id: string, title: string, quote: string): Place => ({
    id,
    title,
    quote,
    aliases: aliases.get(id) ?? [],
  });
  const blocks = pairsOf(document);
  const sentences = idsOfSentences({ document, blocks });
  return [
    ...blocks.flatMap(({ block: { id, start, end }, pairs }): Place[] => {
      const block = place(id, t.reader.block(id), reading.text.slice(start, end));
      const own = sentences.get(id) ?? [];
      return [
        { ...block, aliases: [...block.aliases, ...(ledOn.get(id) ?? []).map((one) => one.id)] },
        ...pairs.map(({ span }, index) =>
          place(own[index] ?? id, t.reader.sentence(id), reading.text.slice(span.start, span.end)),
        ),
      ];
    }),
    ...notes.map(({ id, title, words }) => place(id, title[lang], words)),
    ...(claims.get(slug) ?? []).map(({ id, label, words }) => place(id, label[lang], words)),
    ...[...(recommendations.get(slug) ?? []), ...(excluded.get(slug) ?? [])].map(({ id, gist, words }) =>
      place(id, gist[lang], words),
    ),
  ];
}

function usesOf({ slug, meta, notes }: EditionDocument, { edition }: Site): Ref[] {
  const { claims, recommendations } = edition.index.rows;
  const works = [
    ...[meta.date, meta.place, meta.author].flatMap(({ sources }) => sources ?? []),
    ...notes.flatMap(({ sources }) => sources),
    ...(claims.get(slug) ?? []).flatMap(({ date }) => date.sources ?? []),
  ];
  return [
    ...[...new Set(works)].map((id): Ref => ({ type: 'work', id })),
    ...(claims.get(slug) ?? []).map(({ id }): Ref => ({ type: 'claim', id })),
    ...(recommendations.get(slug) ?? []).map(({ id }): Ref => ({ type: 'recommendation', id })),
  ];
}
