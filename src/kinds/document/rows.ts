/** The blocks of a document, source and translations side by side, as prepared HTML. */
import { printAliases } from '../../text/aliases.ts';
import { renderBlock } from '../../text/render.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Block, EditionDocument, TranslatedBlock } from '../../model/edition.ts';
import { LANGS } from '../../model/common.ts';
import type { Site } from '../site.ts';
import { annotationsOf, type Entry } from './annotations.ts';

/**
 * One block after another; each has its permalink, the source's words and every translation.
 * @param aliases new id → old ids that must still lead there
 */
export function rowsHtml(
  document: EditionDocument,
  entries: readonly Entry[],
  aliases: ReadonlyMap<string, readonly string[]>,
  site: Site,
): string {
  const annotations = annotationsOf(entries);
  const numbers = new Map(entries.map(({ it }, index) => [it.id, index + 1]));
  const demands = new Map(
    entries.flatMap(({ type, it }) => (type === 'rec' || type === 'apart' ? [[it.id, type] as const] : [])),
  );
  const translated = LANGS.map(
    (lang) => [lang, new Map(document.translations[lang].map((block) => [block.block, block]))] as const,
  );
  let html = '';
  let outside = false;
  let headed = false;
  for (const block of document.reading.blocks) {
    if (block.kind === 'outside' && !outside) {
      outside = true;
      html += `<p class="outside-rule">${escapeHtml(site.t.reader.outside)}</p>`;
    }
    const source = signed(numbered(renderBlock(document.reading, block, annotations), numbers), demands);
    // A rubric above the headline comes first and must not skip a level.
    const tag = block.kind !== 'heading' ? 'p' : headed ? `h${block.level + 1}` : 'h2';
    headed ||= block.kind === 'heading';
    html +=
      `<div class="row row-${block.kind}${block.level === 0 ? '' : block.level}" id="${block.id}">` +
      `<a class="anchor" href="#${block.id}" aria-label="${escapeHtml(site.t.reader.block(block.id))}">${sign(block)}</a>` +
      `<${tag} class="src" lang="${document.meta.language}" data-block="${block.id}">${source}</${tag}>` +
      translated.map(([lang, blocks]) => translation(blocks.get(block.id), lang, site)).join('') +
      `</div>`;
  }
  return printAliases(html, aliases);
}

function sign(block: Block): string {
  return block.kind === 'heading' ? '§' : block.id.slice(1);
}

function translation(block: TranslatedBlock | undefined, lang: string, site: Site): string {
  if (block === undefined) return '';
  return block.gap
    ? `<div class="tr tr-${lang} gap" lang="${lang}"><p><b lang="${site.lang}">${escapeHtml(site.t.reader.gap)}.</b></p>${block.html}</div>`
    : `<div class="tr tr-${lang}" lang="${lang}">${block.html}</div>`;
}

/**
 * Gives the words of each annotation its number in the list, as an attribute: print shows it, the text does not contain
 * it. Words cut into pieces by other annotations are one tab stop, their first piece.
 */
function numbered(html: string, numbers: ReadonlyMap<string, number>): string {
  return html
    .replace(/(?<!class="(?:sic|corr)">)<a class="ref [^"]*"(?= href)/g, '$& tabindex="-1"')
    .replace(/<a class="ref [^"]*" id="([^"]+)"/g, (start, id: string) => {
      const number = numbers.get(id);
      return number === undefined ? start : `${start} data-n="${number}"`;
    });
}

/**
 * Marks where a recommendation, or what is kept apart from them, begins: the style sheet sets a square there, as the
 * chart draws one.
 */
function signed(html: string, demands: ReadonlyMap<string, 'rec' | 'apart'>): string {
  return html.replace(/class="(ref [^"]*|at)" id="([^"]+)"/g, (found, classes: string, id: string) => {
    const type = demands.get(id);
    return type === undefined ? found : `class="${classes} at-${type}" id="${id}"`;
  });
}
