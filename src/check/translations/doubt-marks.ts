/** What translators mark as doubtful in the words of a source is so in every language: [sic], [?], [other?]. */
import { type Lang, LANGS, between } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { StoredTranslation } from '../../read/translation.ts';
import { bracketsOf } from './translated-text.ts';

type Kind = 'sic' | 'doubt' | 'added';

interface Mark {
  readonly kind: Kind;
  readonly text: string;
  /** Where it stands in its file. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reports marks of doubt in the translation of a block that the other translation of the block lacks.
 * @param isStrange can nothing else be said of a translation?
 */
export function checkDoubtMarks(
  { translations }: DraftDocument,
  isStrange: (lang: Lang, translation: StoredTranslation) => boolean,
  problems: Problems,
): void {
  const told = (lang: Lang): StoredTranslation[] =>
    translations[lang].filter((one) => one.written !== null && one.inPlace && !isStrange(lang, one));
  const [first, second] = LANGS;
  const others = new Map(told(second).map((translation) => [translation.block, translation]));
  for (const one of told(first)) {
    const other = others.get(one.block);
    if (other === undefined) continue;
    reportLacking(one, other, problems);
    reportLacking(other, one, problems);
  }
}

/** Reports what the first marks and the second does not. */
function reportLacking(having: StoredTranslation, lacking: StoredTranslation, problems: Problems): void {
  const [there, here] = [marksIn(having), marksIn(lacking)];
  const { file } = lacking.prose;
  for (const kind of ['sic', 'doubt'] as const) {
    const more = beyond(there, here, kind);
    // What stands in brackets here and not there may be the mark, misspelt.
    const misspelt = beyond(here, there, 'added');
    for (const [index, { text }] of more.entries()) {
      const found = misspelt[index];
      const { start, end } = found ?? lacking.heading;
      problems.report(file, 'doubt-unmarked', between(start, end), {
        text,
        other: having.prose.file.path,
        block: lacking.block,
        behind: [bracketsOf(file, lacking.block)],
        nearest: found === undefined ? [] : [kind === 'sic' ? '[sic]' : found.text.replace(/[^\p{L}]*\]$/u, '?]')],
      });
    }
  }
}

function beyond(marks: readonly Mark[], others: readonly Mark[], kind: Kind): Mark[] {
  const of = (all: readonly Mark[]): Mark[] => all.filter((mark) => mark.kind === kind);
  return of(marks).slice(of(others).length);
}

function marksIn({ prose: { file, start, end } }: StoredTranslation): Mark[] {
  const words = file.text.slice(start, end);
  if (!words.includes('[')) return [];
  return [...words.matchAll(/\[([^[\]{}|]*)\]/gu)].map(({ 0: text, 1: inner = '', index }) => ({
    kind: /^sic!?$/iu.test(inner) ? 'sic' : inner.trimEnd().endsWith('?') ? 'doubt' : 'added',
    text,
    start: start + index,
    end: start + index + text.length,
  }));
}
