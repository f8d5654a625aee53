/**
 * Quotations for new rows and notes: the exact place of the words, or a refusal that says what would have been right.
 */
import type { Lang, Span, Anchored } from '../model/common.ts';
import type { EditionDocument } from '../model/edition.ts';
import { flatten, occurrences, widen } from '../text/anchor.ts';
import { collapseSpace } from '../text/reading.ts';
import { anchorWords } from '../read/anchoring.ts';
import { Problems } from '../problems/problem.ts';
import { explain } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';
import { type Answers, type Question, type Workspace } from './template.ts';
import { SourceFile } from '../problems/source-file.ts';

/** The questions about everything that quotes a document. */
export const QUOTE_QUESTIONS: readonly Question[] = [
  {
    name: 'document',
    about: {
      en: 'Document that is quoted: its folder in content/documents',
      uk: 'Документ, який цитуєте: його тека в content/documents',
    },
    required: true,
    choices: (edition) => edition.documents.map(({ slug }) => slug),
  },
  {
    name: 'quote',
    about: {
      en: 'The exact words of the transcription, slips included; with more words around, mark these in **bold**',
      uk: 'Точні слова транскрипції, разом з огріхами; якщо цитуєте й слова навколо, виділіть потрібні **жирним**',
    },
    required: true,
  },
  {
    name: 'context',
    about: {
      en: 'A longer passage around them, where the words stand more than once',
      uk: 'Довший уривок навколо них, якщо ці слова трапляються не раз',
    },
    required: false,
  },
];

/** Words of a document as a row stores them, with their place. */
export interface Quoted {
  readonly document: EditionDocument;
  readonly stored: { readonly document: string; readonly quote: string; readonly context?: string };
  readonly anchored: Anchored;
}

/**
 * Finds the words that the answers quote.
 * @param outside may the words lie outside the document?
 * @throws UsageError with the words of the message that the checker would give
 */
export function quoted(answers: Answers, workspace: Workspace, outside = false): Quoted {
  const slug = answers.get('document') ?? '';
  const document = workspace.edition.documents.find((candidate) => candidate.slug === slug);
  // The scaffold lets only answers through that are on the list of the question.
  if (document === undefined) throw new Error(`no document ${slug}`);
  const { quote, context } = marked(answers.get('quote') ?? '', answers.get('context'));
  const problems = new Problems();
  const file = new SourceFile('--quote', quote);
  const whole = { start: 0, end: quote.length };
  const anchored = anchorWords(slug, document.reading, quote, context, { file, at: () => whole, outside }, problems);
  if (anchored === null) {
    const [problem] = problems.list();
    const say = (lang: Lang, nearest: string): string => {
      if (problem === undefined) return '';
      const { what, mend } = explain(problem, lang);
      const close =
        problem.nearest.length === 0 ? '' : ` ${nearest}: ${problem.nearest.map((words) => `«${words}»`).join(', ')}.`;
      return `${what}${close} ${mend}`;
    };
    throw new UsageError((_, lang) => say(lang, words(lang).maintainers.message.nearest));
  }
  return { document, stored: { document: slug, quote, ...(context !== undefined && { context }) }, anchored };
}

/** The words and their context; a quote with a part in bold is both at once, as in a note. */
function marked(given: string, context: string | undefined): { quote: string; context: string | undefined } {
  const [before = '', bold, after = '', ...rest] = given.split('**');
  if (context !== undefined || bold === undefined || rest.length > 0)
    return { quote: collapseSpace(given), context: context === undefined ? undefined : collapseSpace(context) };
  return { quote: collapseSpace(bold), context: collapseSpace(before + bold + after) };
}

/**
 * A quotation of a place: its words, and where they stand more than once the words around it. Where even those hold the
 * words twice, the quotation itself becomes the longer passage: it still covers the place.
 */
export function quotationOf(text: string, span: Span): { readonly quote: string; readonly context?: string } {
  const flat = flatten(text);
  const quote = flat.slice(span.start, span.end);
  if (occurrences(flat, quote, 2).length === 1) return { quote };
  const context = widen(flat, span);
  return occurrences(context, quote, 2).length === 1 ? { quote, context } : { quote: context };
}
