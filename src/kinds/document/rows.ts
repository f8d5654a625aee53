/** The blocks of a document, source and translations side by side. */
import { aliasElements, type Aliases } from '../../text/aliases.ts';
import { el, raw, type Tree } from '../../text/html.ts';
import { renderBlock } from '../../text/render.ts';
import type { Annotation, Block, EditionDocument, TranslatedBlock } from '../../model/edition.ts';
import { LANGS } from '../../model/common.ts';
import type { Site } from '../site.ts';

/**
 * One block after another; each has its permalink, the source's words and every translation.
 * @param aliases new id → old ids that must still lead there
 */
export function documentRows(
  document: EditionDocument,
  annotations: readonly Annotation[],
  aliases: Aliases,
  site: Site,
): Tree {
  const numbers = new Map(annotations.map(({ id }, index) => [id, index + 1]));
  const translated = LANGS.map(
    (lang) => [lang, new Map(document.translations[lang].map((block) => [block.block, block]))] as const,
  );
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
      el('a', { class: 'anchor', href: `#${block.id}`, 'aria-label': site.t.reader.block(block.id) }, sign(block)),
      el(
        tag,
        { class: 'src', lang: document.meta.language, 'data-block': block.id },
        renderBlock(document.reading, block, annotations, { numbers, aliases }),
      ),
      translated.map(([lang, byId]) => translation(byId.get(block.id), lang, site)),
    );
    return block === firstOutside ? [el('p', { class: 'outside-rule' }, site.t.reader.outside), row] : row;
  });
}

function sign(block: Block): string {
  return block.kind === 'heading' ? '§' : block.id.slice(1);
}

function translation(block: TranslatedBlock | undefined, lang: string, site: Site): Tree {
  if (block === undefined) return [];
  return block.gap
    ? el(
        'div',
        { class: `tr tr-${lang} gap`, lang },
        el('p', {}, el('b', { lang: site.lang }, `${site.t.reader.gap}.`)),
        raw(block.html),
      )
    : el('div', { class: `tr tr-${lang}`, lang }, raw(block.html));
}
