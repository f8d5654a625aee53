/**
 * Words of a new document that seem to be cut short. Each needs an explanation: a line that says that it has none yet,
 * until an entry of the glossary takes its place.
 */
import { type Bilingual, LANGS } from '../model/common.ts';
import type { ReadingText } from '../model/edition.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { shortenedWords } from '../text/abbreviations.ts';
import { ownId } from './note.ts';
import type { Edit, Plan } from './template.ts';

/** Lists of old words with a line for each, in both languages; none where no word seems to be cut short. */
export function shortenedLines(slug: string, { text, blocks }: ReadingText): Plan {
  const words = blocks.flatMap(({ start, end, kind }) => {
    const block = text.slice(start, end);
    return kind === 'outside' ? [] : shortenedWords(block).map((span) => block.slice(span.start, span.end));
  });
  const unique = [...new Set(words)];
  if (unique.length === 0) return { edits: [], remarks: [] };
  const edits = LANGS.map((lang): Edit => ({
    path: `content/documents/${slug}/words${lang === 'en' ? '' : '.uk'}.md`,
    text: unique
      .map(
        (word, index) =>
          `- «${word}» → *${word}* → ${UNFINISHED.reason[lang]} {#${ownId(slug, `short-${index + 1}`)}}\n`,
      )
      .join(''),
  }));
  return { edits, remarks: [remark(unique.map((word) => `«${word}»`).join(', '))] };
}

function remark(list: string): Bilingual {
  return {
    en:
      `Words that seem to be cut short: ${list}. They stand in words.md as not examined yet; write an entry of the ` +
      'glossary for each (npm run new -- term), or add its form to the entry that there is, and take the line away.',
    uk:
      `Слова, схожі на скорочення: ${list}. Вони стоять у words.md як ще не розглянуті; для кожного напишіть ` +
      'статтю словника (npm run new -- term) або допишіть форму до наявної й приберіть рядок.',
  };
}
