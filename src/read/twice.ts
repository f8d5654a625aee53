/** A paragraph, or a line of a list, that stands twice below one heading: it was pasted once too often. */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';

/** Shorter ones may well come again. */
const TELLING = 40;
/** What may stand in several places: quotations, what belongs to figures, headings, tables of front matter. */
const AGAIN = /^(?:[>{#|]|- ?«|- \{|\*\*[^*]+:\*\* \[)/u;

/** Texts of ours that are markdown; a transcription may repeat itself, and a translation with it. */
const OURS = /^content\/(?:(?!.*\/translation\.).*)(?<!\/transcription)\.md$/u;

/** Reports what stands a second time. Two notes may say the same: of two slips there may be no more to be said. */
export function reportTwice(file: SourceFile, problems: Problems): void {
  if (!OURS.test(file.path)) return;
  const front = /^---\n[^]*?\n---\n/u.exec(file.text);
  const start = front === null ? 0 : front[0].length;
  const seen = new Map<string, number>();
  for (const { 0: line, index } of file.text.slice(start).matchAll(/^[^\n]+$/gmu)) {
    const words = line.trim();
    if (words.startsWith('#')) seen.clear();
    const old = /^- «/u.test(words) && words.includes('→');
    if (words.length < TELLING || (AGAIN.test(words) && !old)) continue;
    const first = seen.get(words);
    if (first === undefined) seen.set(words, start + index);
    else
      problems.report(file, {
        code: 'text-twice',
        start: start + index,
        end: start + index + line.length,
        params: { words: `${words.slice(0, TELLING)}…`, line: file.locate(first, first + 1).line },
      });
  }
}
