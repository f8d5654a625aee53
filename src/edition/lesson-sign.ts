/** The sign of a lesson: what the list of lessons shows large. */
import type { Lang } from '../model/common.ts';
import type { Passage, SignPart } from '../model/lesson.ts';
import type { Template } from '../model/text-types.ts';
import type { ProseRenderer } from './prose.ts';

/** «Words» of a source, a word with a question mark in it, or what lies between. */
const PARTS = /«(?<words>[^«»]+)»|(?<unknown>\S*\?\S*)|[^«»?]+?(?=\S*\?|«|$)/gu;

/**
 * Takes a sign apart.
 * @param passages of the lesson, one of which has the «words»: the checker has seen to it
 */
export function signOf(template: Template, lang: Lang, passages: readonly Passage[], prose: ProseRenderer): SignPart[] {
  const parts: SignPart[] = [];
  let text = '';
  const flush = (): void => {
    for (const { 0: all, groups: { words, unknown } = {} } of text.matchAll(PARTS)) {
      if (words !== undefined) parts.push({ is: 'words', text: words, document: documentOf(words, passages) ?? '' });
      else parts.push({ is: unknown === undefined ? 'text' : 'unknown', text: all });
    }
    text = '';
  };
  for (const piece of prose.pieces(template, lang)) {
    if (piece.href === undefined) text += piece.text;
    else {
      flush();
      parts.push({ is: 'number', text: piece.text, href: piece.href, voice: piece.voice });
    }
  }
  flush();
  return parts;
}

/** The document of the first passage that holds these words. */
export function documentOf(words: string, passages: readonly Pick<Passage, 'figures'>[]): string | null {
  const figures = passages.flatMap((passage) => passage.figures);
  const found = figures.find(({ rows }) => rows.some((row) => row.words !== null && holds(row.words, words)));
  return found?.document ?? null;
}

function holds(quoted: NonNullable<Passage['figures'][number]['rows'][number]['words']>, words: string): boolean {
  return 'words' in quoted && quoted.words.includes(words);
}
