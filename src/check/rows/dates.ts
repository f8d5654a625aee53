/** Cross-checks the dates of claims: against their ground, their own words, and the date of their document. */
import type { StoredClaim } from '../../model/claim.ts';
import { dateNumbers, agrees, namedDates } from '../../text/dates/named-dates.ts';
import type { SourceLanguage } from '../../model/common.ts';
import { dateInWords } from '../../text/dates/date-words.ts';
import { type EdtfDate, hasSoftEnds, readEdtf, yearsOf } from '../../text/dates/edtf.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn } from '../../problems/whole.ts';
import { readDate } from '../../read/dates.ts';
import type { Row } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import { inBoth } from '../../words/index.ts';
import { type Times, timesIn, unfounded } from './date-grounds.ts';

/** What a source can say of times that have not come: sorts of numbers, and how certain they are. */
const OF_THE_FUTURE: ReadonlySet<string> = new Set(['forecast', 'prescribed', 'ceiling', 'limit', 'date']);

/** Years by which an end that is not sharp can be passed. */
const SOFT = 1;

/** Reports dates of claims that are none, that have no ground, that their words do not state, or that come too late. */
export function checkDates(
  rows: readonly Row<StoredClaim>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  problems: Problems,
): void {
  // Many claims ask what one source says.
  const said = new Map<DraftDocument, Times>();
  const timesOf = (draft: DraftDocument): Times => {
    const times = said.get(draft) ?? timesIn(draft);
    said.set(draft, times);
    return times;
  };
  for (const row of rows) {
    const document = drafts.get(row.value.document);
    problems.recall('date', row, [document], (own) => checkDate(row, document, timesOf, own));
  }
}

function checkDate(
  row: Row<StoredClaim>,
  document: DraftDocument | undefined,
  timesOf: (draft: DraftDocument) => Times,
  problems: Problems,
): void {
  const { edtf, ground } = row.value.date;
  if ((edtf === null) !== (ground === 'none'))
    problems.report(row.file, 'date-ground', row.at(['date', 'ground']), {
      date: edtf ?? 'null',
      ground,
      nearest: edtf === null ? ['none'] : ['stated', 'inferred'],
    });
  if (edtf === null) return;
  const date = readDate(edtf, { file: row.file, at: () => row.at(['date', 'edtf']) }, problems);
  if (date === null) return;
  reportOtherWords(row, edtf, date, document?.front?.value.language, problems);
  reportLate(row, edtf, date, document, problems);
  const named = document === undefined ? null : unfounded(row.value, date, document, () => timesOf(document));
  if (named !== null)
    problems.report(row.file, 'date-unfounded', row.at(['date', 'edtf']), {
      date: inBoth((_, lang) => dateInWords(edtf, lang)),
      named,
      behind: [`date/${row.value.id}`, saidIn(row.value.document)],
    });
}

/**
 * The page prints the date in place of the words that state it: their numbers have to be its numbers, and a month that
 * they name is its month, with the day and the year that stand beside it.
 */
function reportOtherWords(
  row: Row<StoredClaim>,
  edtf: string,
  date: EdtfDate,
  language: SourceLanguage | undefined,
  problems: Problems,
): void {
  const { kind, value, quote } = row.value;
  const stated = kind === 'date' || row.value.date.ground === 'stated';
  const known = dateNumbers(date);
  const missing = [
    ...(kind === 'date' ? [value].flat().filter((number) => !known.has(number)) : []),
    ...(stated && language !== undefined
      ? namedDates(quote, language).flatMap((named) => (agrees(named, date) ? [] : `«${named.words}»`))
      : []),
  ];
  if (missing.length === 0) return;
  problems.report(row.file, 'date-differs', row.at(['date', 'edtf']), {
    date: inBoth((_, lang) => dateInWords(edtf, lang)),
    numbers: missing.join(', '),
    quote,
    fault: `date/${row.value.id}`,
  });
}

/** What a source states as a fact had happened when it was written. */
function reportLate(
  row: Row<StoredClaim>,
  edtf: string,
  date: EdtfDate,
  draft: DraftDocument | undefined,
  problems: Problems,
): void {
  const { kind, certainty, document } = row.value;
  if (OF_THE_FUTURE.has(kind) || OF_THE_FUTURE.has(certainty)) return;
  const written = draft?.front?.value.date.edtf;
  const writing = written === undefined ? 'form' : readEdtf(written);
  if (written === undefined || typeof writing === 'string') return;
  const [earliest] = yearsOf(date);
  const [, latest] = yearsOf(writing);
  const slack = hasSoftEnds(date) || hasSoftEnds(writing) ? SOFT : 0;
  if (earliest === null || latest === null || earliest < latest + slack) return;
  problems.report(row.file, 'date-late', row.at(['date', 'edtf']), {
    date: inBoth((_, lang) => dateInWords(edtf, lang)),
    written: inBoth((_, lang) => dateInWords(written, lang)),
    document,
    fault: `date/${row.value.id}`,
  });
}
