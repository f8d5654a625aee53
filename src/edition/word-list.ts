/** The list of old words of a document, its prose rendered. */
import { documentPath } from '../model/addresses.ts';
import type { Lang } from '../model/common.ts';
import type { WordList } from '../model/edition.ts';
import { plain } from '../model/text-types.ts';
import type { DraftDocument } from '../read/document.ts';
import { toHtml } from '../text/html.ts';
import type { Rendered } from '../text/markdown.ts';
import type { ProseRenderer } from './prose.ts';
import { idsOf } from './version.ts';
import type { Prose } from '../read/prose.ts';

/** @returns null where the document has none */
export function toWordList({ slug, words }: DraftDocument, prose: ProseRenderer): WordList | null {
  if (words === null) return null;
  const inBoth = (texts: Readonly<Record<Lang, Prose | null>>): Pick<WordList, 'html' | 'text'> => {
    const [en, uk] = [rendered(texts.en, 'en'), rendered(texts.uk, 'uk')];
    return { html: { en: en.html, uk: uk.html }, text: { en: en.text, uk: uk.text } };
  };
  const rendered = (text: Prose | null, lang: Lang): Rendered =>
    text === null ? { html: toHtml([]), text: plain('') } : prose.render(text, lang, documentPath(slug));
  return {
    ...inBoth(words.stored.intro),
    lines: words.found.map(({ stored: { id, was, sources, forms, today, meaning }, places }) => ({
      id,
      was: idsOf(was),
      sources: idsOf(sources),
      forms: forms.map(({ text }) => text),
      today,
      ...inBoth(meaning),
      places,
    })),
  };
}
