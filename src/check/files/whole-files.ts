/** What many faults at once say of whole files: a paragraph was lost, a file was cut off, or saved over another. */
import { LANGS, type Span, between } from '../../model/common.ts';
import { t } from '../../problems/catalogue/entry.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/problem.ts';
import { reportFormSigns } from './form-signs.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import { saidIn, twinOf, wordsAround, wordsOf } from '../../problems/whole.ts';
import type { DraftDocument, StoredPage } from '../../read/document.ts';
import type { StoredLesson } from '../../read/lesson.ts';
import type { StoredStory } from '../../read/story.ts';
import type { StoredTerm } from '../../read/term.ts';
import { DROPPED } from '../../read/translation.ts';
import { wholeWords } from '../../text/anchor.ts';
import { fileOffset } from '../../text/reading.ts';
import { readSections } from '../../text/sections.ts';

/** So many words of a place are shown. */
const SHOWN = 40;

/** Texts of ours: pages, stories, lessons, entries of the glossary. */
interface Told {
  readonly pages: readonly StoredPage[];
  readonly others: readonly (StoredStory | StoredLesson | StoredTerm)[];
}

/** Reports what is wrong with whole files, where something is wrong at all. */
export function reportWholeFiles(drafts: readonly DraftDocument[], { pages, others }: Told, problems: Problems): void {
  if (problems.count === 0) return;
  const sides = others.flatMap(({ sides: { en, uk } }) => [en?.file, uk?.file]);
  const ofPages = pages.flatMap(({ sides: { en, uk } }) => [en?.prose.file, uk?.prose.file]);
  const files = [...drafts.flatMap((draft) => draft.files), ...ofPages, ...sides].flatMap((file) => file ?? []);
  const told = Map.groupBy(problems.recorded, ({ file }) => file);
  const countIn = (path: string): number => told.get(path)?.length ?? 0;
  reportCopies(files, countIn, problems);
  reportFormSigns(files, (path) => told.get(path) ?? [], problems);
  for (const file of files) {
    const own = [file.path, twinOf(file.path)].flatMap((path) => told.get(path) ?? []);
    // What is quoted from the end of a transcription is missed elsewhere.
    reportCut(file, file.path.endsWith('/transcription.md') ? problems.recorded : own, problems);
    if (own.length > 0) reportDoubled(file, problems);
  }
  for (const draft of drafts) {
    reportLostBlock(draft, problems);
    reportLists(draft, countIn, problems);
  }
}

/** Reports each file with the words of another: of the two the one with which more is wrong. */
function reportCopies(files: readonly SourceFile[], countIn: (path: string) => number, problems: Problems): void {
  for (const [words, alike] of Map.groupBy(files, ({ text }) => text.trim())) {
    if (words === '' || alike.length === 1) continue;
    const paths = new Set(alike.map(({ path }) => path));
    // A twin that is one of the two has the same signs.
    const signs = ({ path }: SourceFile): number =>
      countIn(path) + (paths.has(twinOf(path)) ? 0 : countIn(twinOf(path)));
    const [first, ...copies] = alike.toSorted((a, b) => signs(a) - signs(b));
    // A document may be a copy as a whole.
    for (const copy of copies)
      problems.report(copy, 'file-copied', null, { other: first?.path ?? '', behind: wordsAround(copy.path) });
  }
}

/** Shorter beginnings may come again. */
const TELLING = 40;

/** Reports a file that stands in itself twice. */
function reportDoubled(file: SourceFile, problems: Problems): void {
  const { text } = file;
  const start = text.search(/\S/u);
  const again = text.indexOf(text.slice(start, start + TELLING), start + TELLING);
  if (again === -1 || text.slice(0, again).trim() !== text.slice(again).trim()) return;
  problems.report(file, 'file-doubled', between(again, again + TELLING), { line: file.position(start).line });
}

/** Problems by which what should follow, or its end, is lacking. */
const LACKING: ReadonlySet<ProblemCode> = new Set([
  'block-length',
  'block-missing',
  'cite-broken',
  'context-missing',
  'heading-attributes',
  'lesson-part-missing',
  'lesson-sides',
  'mark-broken',
  'note-empty',
  'note-id-missing',
  'note-orphan',
  'note-untranslated',
  'question-incomplete',
  'quotation-open',
  'quote-missing',
  'sentences-differ',
  'sides-differ',
  'word-line',
]);
/** A letter, a digit or a comma: no sentence ends in it. What a heading, a quotation or a row ends in, it may. */
const UNFINISHED = /^(?![#>|]).*[\p{L}\p{M}\p{N},(«“–-]$/u;

/** Reports a file that ends in the middle of a line, in the middle of a sentence, where something is lacking. */
function reportCut(file: SourceFile, told: readonly { readonly code: ProblemCode }[], problems: Problems): void {
  const { text, path } = file;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  if (!UNFINISHED.test(last) || !told.some(({ code }) => LACKING.has(code))) return;
  const words = last.slice(-SHOWN).replace(/^\S*\s/u, '');
  const [document] = path.endsWith('/transcription.md') ? wordsAround(path) : [];
  problems.report(file, 'file-cut', between(text.length - words.length, text.length), {
    words,
    ...(document === undefined ? {} : { fault: document }),
  });
}

/** What is quoted and stands nowhere in a document, by the codes that say so. */
const NOT_FOUND = new Set(['quote-missing', 'context-missing', 'lesson-quotation', 'quotation-unfounded']);

/** Reports a block that both translations have and the transcription has not, nor what is quoted from it. */
function reportLostBlock({ slug, file, files, parsed }: DraftDocument, problems: Problems): void {
  const dropped = problems.behindBelow(DROPPED).flatMap(({ name }) => {
    const [document, translation, at] = name.split('/');
    return document === slug ? [{ translation, at: Number(at) }] : [];
  });
  if (new Set(dropped.map(({ translation }) => translation)).size < LANGS.length) return;
  // One that is told by its name alone may be told too late.
  const at = Math.min(...dropped.map((one) => one.at));
  const count = problems
    .behindBelow(wordsOf(slug).split('/')[0] ?? '')
    .filter(({ name, code }) => name.split('/')[0] === slug && NOT_FOUND.has(code)).length;
  if (count === 0) return;
  const before = parsed.blocks[at - 1];
  const english = files.find((one) => one?.path.endsWith('/translation.en.md') === true);
  const words = english ? opening(english.text, at) : '';
  problems.report(file, 'block-lost', before === undefined ? null : lastWord(parsed, before), {
    count,
    words,
    fault: wordsOf(slug),
    place: before === undefined ? t('at the beginning', 'на початку') : t(`after ${before.id}`, `після ${before.id}`),
  });
}

/** How a block of a translation begins, numbers left out. */
function opening(translation: string, at: number): string {
  const { start, end } = readSections(translation, 0).sections[at]?.body ?? { start: 0, end: 0 };
  const words = translation
    .slice(start, end)
    .trim()
    .replaceAll(/\{[^{}|]*\}/gu, '…')
    .replaceAll(/\*\*|\{[^{}|]*\||\}/gu, '');
  return words.slice(0, SHOWN).replace(/\s+\S*$/u, '');
}

/** The last word of a block, in its file. */
function lastWord(parsed: DraftDocument['parsed'], block: Span): Span {
  const end = fileOffset(parsed, block.end - 1) + 1;
  const word = parsed.text.slice(block.start, block.end).split(' ').at(-1) ?? '';
  return between(end - word.length, end);
}

/** Fewer problems than this may be slips. */
const MANY_LINES = 5;
/** In the list of its own document most forms stand. */
const MOST = 1 / 2;

/** Reports a list of old words that are most of them not in its document. */
function reportLists(
  { slug, files, parsed }: DraftDocument,
  countIn: (path: string) => number,
  problems: Problems,
): void {
  for (const file of files) {
    if (file === null || !/\/words(?:\.uk)?\.md$/.test(file.path)) continue;
    if (countIn(file.path) + countIn(twinOf(file.path)) < MANY_LINES) continue;
    const forms = [...file.text.matchAll(/^- «([^«»]+)»/gmu)].map(([, form = '']) => form);
    const count = forms.filter((form) => wholeWords(parsed.text, form).length === 0).length;
    if (count > forms.length * MOST)
      problems.report(file, 'list-elsewhere', null, {
        number: forms.length,
        count,
        document: slug,
        behind: [saidIn(slug)],
      });
  }
}
