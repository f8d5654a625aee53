/** What a document says of itself, held against its words and against the other documents. */
import type { Bilingual } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn, wordsOf } from '../../problems/whole.ts';
import type { DraftDocument } from '../../read/document.ts';
import { LANGUAGE_NAMES, languageOf } from '../../text/language-of.ts';
import { dateInWords } from '../../text/dates/date-words.ts';
import { type EdtfDate, hasSoftEnds, readEdtf } from '../../text/dates/edtf.ts';
import { nearest, nearestPassages } from '../../text/likeness.ts';
import { inBoth } from '../../words/index.ts';
import { monthsIn } from '../../text/dates/named-dates.ts';
import { endYears, monthsSaid, NEAR, unnamedMonth, yearsIn } from '../rows/date-grounds.ts';
import { signsOf, unlike } from '../../text/collated.ts';
import { collapseSpace, fileOffset } from '../../text/reading.ts';

/** What no two documents may have in common. */
const SHARED: Readonly<Record<'sourceSha256' | 'sourceFile' | 'words', Bilingual>> = {
  sourceSha256: { en: 'the same “sourceSha256”', uk: 'однаковий «sourceSha256»' },
  sourceFile: { en: 'the same “sourceFile”', uk: 'однаковий «sourceFile»' },
  words: { en: 'the same words', uk: 'однакові слова' },
};

/**
 * Reports titles that do not stand in their source, and sources that stand here twice.
 * @returns the documents without those that have the words of another: all else in them would be told twice
 */
export function checkDocumentHeads(drafts: readonly DraftDocument[], problems: Problems): DraftDocument[] {
  const copies = new Set<DraftDocument>();
  const owners = new Map<string, string>();
  for (const draft of drafts) {
    const { front, slug, parsed } = draft;
    const words = problems.recall('head of document', slug, [draft], (own) => {
      const text = collapseSpace(parsed.text);
      reportTitle(draft, text, own);
      reportSigned(draft, text, own);
      reportLanguage(draft, text, own);
      reportUnlike(draft, own);
      reportDate(draft, own);
      return text;
    });
    if (words !== '' && owners.has(words)) copies.add(draft);
    const marks = [
      ...(front === null
        ? []
        : (['sourceSha256', 'sourceFile'] as const).map((shared) => ({ shared, value: front.value[shared] }))),
      ...(words === '' ? [] : [{ shared: 'words', value: words } as const]),
    ];
    const twice = marks.find(({ value }) => owners.has(value));
    if (twice !== undefined)
      problems.report(
        draft.file,
        'document-twice',
        twice.shared === 'words' ? null : (front?.at([twice.shared]) ?? null),
        {
          document: slug,
          other: owners.get(twice.value) ?? '',
          shared: SHARED[twice.shared],
          // What quotes words that stood here finds those of the other.
          ...(words !== '' && owners.has(words) ? { fault: wordsOf(slug) } : {}),
          behind: [saidIn(slug), saidIn(owners.get(twice.value) ?? '')],
        },
      );
    for (const { value } of marks) owners.set(value, owners.get(value) ?? slug);
  }
  return drafts.filter((draft) => !copies.has(draft));
}

/** So many sentences are no correction: whatever is quoted from them is lost with them. */
const MANY_SENTENCES = 5;

/** Words of the source stay as they were compared with it, though nobody quotes them. */
function reportUnlike({ front, slug, file, parsed }: DraftDocument, problems: Problems): void {
  const signs = front?.value.collated;
  if (signs === undefined || parsed.text === '') return;
  const others = unlike(parsed, signs);
  // One answer mends all of them, so they are one.
  const fault = others.length < MANY_SENTENCES ? saidIn(slug) : wordsOf(slug);
  for (const { start, end } of others) {
    const at = { start: fileOffset(parsed, start), end: fileOffset(parsed, end - 1) + 1 };
    problems.report(file, 'source-uncollated', at, {
      words: parsed.text.slice(start, end),
      nearest: () => [signsOf(parsed)],
      fault,
    });
  }
}

/** A date that the source states stands in it; one that we infer is one that the reason speaks of. */
function reportDate({ front, slug, file, numerals, parsed }: DraftDocument, problems: Problems): void {
  const { edtf, ground, reason } = front?.value.date ?? {};
  const date = edtf === undefined ? 'form' : readEdtf(edtf);
  if (front === null || edtf === undefined || typeof date === 'string') return;
  const years = endYears(date);
  const said = inBoth((_, lang) => dateInWords(edtf, lang));
  if (ground === 'stated') {
    const read = new Set(numerals.flatMap(({ value, range }) => range ?? [value]));
    const missing = years.find((year) => !read.has(year) && !read.has(year % 100));
    if (missing !== undefined)
      problems.report(file, 'date-unstated', front.at(['date', 'edtf']), {
        date: said,
        number: missing,
        document: slug,
        behind: [saidIn(slug)],
      });
    return;
  }
  if (ground === 'inferred' && hasSharpEnds(date)) {
    const [from = '', to = ''] = edtf.split('/');
    problems.report(file, 'date-sharp', front.at(['date', 'edtf']), { date: said, from, to });
  }
  const named = yearsIn(reason?.en ?? '');
  const near = (year: number): boolean => year >= Math.min(...named) - NEAR && year <= Math.max(...named) + NEAR;
  // One of its years is named; the other may be the next.
  const isNamed = edtf.includes('X') || years.some((year) => named.includes(year));
  // “192X” is some year of ten, and one of them is enough.
  const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
  const decade = /^\d{2,3}X/u.test(edtf) && named.some((year) => year >= first && year <= last);
  const strange = decade ? undefined : years.find((year) => !near(year) || !isNamed);
  if (named.length > 0 && strange !== undefined)
    problems.report(file, 'date-reason', front.at(['date', 'edtf']), {
      date: said,
      number: strange,
      numbers: [...new Set(named)].join(', '),
    });
  const months = monthsIn(reason?.en ?? '', 'en');
  const known = [...months, ...monthsIn(parsed.text, front.value.language)];
  if (months.length > 0 && unnamedMonth(date, known, reason?.en ?? ''))
    problems.report(file, 'date-unfounded', front.at(['date', 'edtf']), {
      date: said,
      named: monthsSaid(months),
    });
}

/** Is it a range of which both ends are known? */
function hasSharpEnds(date: EdtfDate): boolean {
  return date.kind === 'interval' && typeof date.from !== 'string' && typeof date.to !== 'string' && !hasSoftEnds(date);
}

/** A text of fewer letters may be in either language. */
const TELLING = 100;

/** The numbers and old forms of a document are read in its language. */
function reportLanguage({ front, slug, file }: DraftDocument, text: string, problems: Problems): void {
  const other = text.length < TELLING ? null : languageOf(text);
  if (front === null || other === null || other === front.value.language) return;
  problems.report(file, 'text-language', front.at(['language']), {
    language: LANGUAGE_NAMES[front.value.language],
    other: LANGUAGE_NAMES[other],
    nearest: [other],
    fault: `language/${slug}`,
    behind: [saidIn(slug)],
  });
}

/** Words that a title leaves out, or that the editors supply. */
const NOT_OF_SOURCE = /…|\.{3}|\[[^\]]*\]/u;

function reportTitle(draft: DraftDocument, text: string, problems: Problems): void {
  const { front, slug, parsed } = draft;
  if (front === null || text === '') return;
  const { title } = front.value;
  let from = 0;
  for (const part of title.split(NOT_OF_SOURCE).map(collapseSpace)) {
    const at = text.indexOf(part, from);
    if (at === -1) {
      problems.report(draft.file, 'document-title', front.at(['title']), {
        part,
        nearest: () => nearest(title, headingsOf(parsed), 1),
        behind: [saidIn(slug)],
      });
      return;
    }
    from = at + part.length;
  }
}

/** A signature is what stands in the source. */
function reportSigned({ front, slug, file }: DraftDocument, text: string, problems: Problems): void {
  const { signed } = front?.value.author ?? {};
  if (front === null || signed === undefined || text === '' || text.includes(collapseSpace(signed))) return;
  problems.report(file, 'quote-missing', front.at(['author', 'signed']), {
    quote: signed,
    document: slug,
    behind: [saidIn(slug)],
    nearest: () => nearestPassages(text, signed, 2),
  });
}

function headingsOf({ blocks, text }: DraftDocument['parsed']): string[] {
  return blocks.flatMap(({ kind, start, end }) => (kind === 'heading' ? [text.slice(start, end)] : []));
}
