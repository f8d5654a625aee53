/** What editors write into a text for themselves: drafts, comments, templates, gaps and doubts in brackets. */
import type { Span } from '../model/common.ts';

const DRAFT = '(?<![\\p{L}\\p{N}])(?:TODO|Todo|TO-DO|TBD|FIXME|TKTK|ТУДУ|[XХ]{4,})(?![\\p{L}\\p{N}])|[Ll]orem ipsum';
const DOUBT = '\\?{3,}';
const MARKUP =
  '<!--(?:(?!-->)[^\\n])*(?:-->)?|-->|</?[a-z][a-z0-9-]*(?:\\s[^<>\\n]*)?/?>|<[%?][^>\\n]*>|' +
  '\\{\\{?[^{}\\n]*\\}?\\}|\\$\\{|\\]\\((?:https?:|[/#])[^)\\n]*\\)|```+';
/** In brackets of the editors: sources have round ones. */
const BRACKETED =
  '\\[(?:sic!?|!|\\?+|…|\\.{2,}|(?:нерозб|нрзб|неразб|нечит|пропу|прим|ред|стор|стр|арк|закресл|виправл|' +
  'так [ув]|illeg|note|missing|page|p\\.)[^\\]\\n]*)\\]';
/** A line that divides pages: --- стор. 2 ---. */
const DIVIDER = '-{3,}[^\\n]{0,30}-{3,}|={3,}';

const MARKS = new RegExp([DRAFT, DOUBT, MARKUP, BRACKETED, DIVIDER].join('|'), 'giu');
/** A sign that every mark has: most texts have none, and need not be held against each. */
const SIGN = /[<>{}[\]$`?=]|---|XXXX|ХХХХ|TODO|TO-DO|TBD|FIXME|TKTK|ТУДУ|lorem/i;

/** Where such marks stand in the words of a source. */
export function editorsMarks(text: string): Span[] {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(MARKS)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
