/** What many faults at once have in common: a text, or the rows of a list, are gone. */
import { CHANGED } from '../../read/anchoring.ts';
import { saidIn, twinOf, wordsOf } from '../../problems/whole.ts';
import type { Data } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { ContentTree } from '../../read/tree.ts';
import { formOf, linesOf, notesOf, VIEWS } from '../../problems/entities.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/problem.ts';
import { anchor } from '../../text/anchor.ts';
import { signsOf } from '../../text/collated.ts';
import { fileOffset } from '../../text/reading.ts';
import { inBoth } from '../../words/index.ts';
import { TERM_LISTS } from '../rows/vocabulary.ts';
import { glossaryPath } from '../../model/addresses.ts';
import { between } from '../../model/common.ts';
import { placeAt } from '../prose/prose-links.ts';

/** So many quotations cannot all be slips. */
const MANY = 5;

/** Of what is quoted, so great a part is lost where a text is another one, or was cut. */
const PART = 1 / 4;
/** The notes of another document are most of them not at home. */
const MOST = 1 / 2;
/** A word or two may stand in any text. */
const CHANCE = 10;

/**
 * Reports a document in which much does not stand that is quoted from it: another text was saved in its place, or its
 * end was lost. Where the rows are at home and the notes are not, another document’s notes were saved in their place.
 * @param rows how many rows quote it, and how many of them quote words that stand there
 */
export function reportElsewhere(
  { slug, file, stored, notes, words }: DraftDocument,
  rows: { readonly quoting: number; readonly found: number },
  problems: Problems,
): void {
  const number = rows.quoting + stored.length + (words?.stored.lines.length ?? 0);
  const ofRows = rows.quoting - rows.found;
  const ofNotes = stored.length - notes.length;
  const count = ofRows + ofNotes + (words === null ? 0 : words.stored.lines.length - words.found.length);
  const none = count === number && count >= MANY;
  const notesFile = stored[0]?.file;
  if (none || (count >= CHANCE && count > number * PART && ofRows > rows.quoting * PART))
    problems.report(file, 'words-elsewhere', null, { count, number, document: slug, fault: wordsOf(slug) });
  else if (notesFile !== undefined && ofNotes >= CHANCE && ofNotes > stored.length * MOST)
    problems.report(notesFile, 'notes-elsewhere', null, {
      count: ofNotes,
      number: stored.length,
      document: slug,
      behind: [saidIn(slug)],
    });
}

/** So many quotations of one place are not misspelt one by one: its words are no more what they were. */
const MANY_QUOTATIONS = 3;

/** Reports places of transcriptions where other words stand than are quoted. */
function reportChanged(drafts: ReadonlyMap<string, DraftDocument>, problems: Problems): void {
  const all = problems.behindBelow(CHANGED).map(({ name, nearest }) => {
    const [slug = '', lost = '', word = lost] = name.split('/');
    return { slug, lost, word, nearest };
  });
  for (const [fault, signs] of Map.groupBy(all, ({ slug, lost }) => `${slug}/${lost}`)) {
    const draft = drafts.get(signs[0]?.slug ?? '');
    const telling = signs.find(({ nearest, word }) => nearest[0]?.includes(word));
    // Words that are as they were compared with their source are not what changed.
    const isCompared = draft !== undefined && draft.front?.value.collated === signsOf(draft.parsed);
    if (draft === undefined || isCompared || signs.length < MANY_QUOTATIONS || telling === undefined) continue;
    const { word, nearest } = telling;
    const found = anchor(draft.parsed.text, nearest[0] ?? '');
    if (!found.ok) continue;
    const start = draft.parsed.text.indexOf(word, found.span.start);
    problems.report(
      draft.file,
      'source-changed',
      between(fileOffset(draft.parsed, start), fileOffset(draft.parsed, start + word.length - 1) + 1),
      {
        words: word,
        count: signs.length,
        fault: `${CHANGED}/${fault}`,
        behind: [formOf(draft.file.path), saidIn(draft.slug)],
      },
    );
  }
}

/** Where the entries stand that words of sources and of ours lead to. */
const GLOSSARY = 'content/glossary';

/** So many ids are not misspelt one by one: their rows are gone. */
const MANY_IDS = 10;
/** Nor are so few, where each is named in so many places. */
const [SURE_IDS, SURE_PLACES] = [3, 3];

const shortList = (ids: readonly string[]): string =>
  `${ids.slice(0, MANY_IDS).join(', ')}${ids.length > MANY_IDS ? ', …' : ''}`;

/** What was lost, by what other places name of it. */
export function reportLost(tree: ContentTree, drafts: readonly DraftDocument[], data: Data, problems: Problems): void {
  reportLists(tree, drafts, data, problems);
  reportCharts(data, problems);
  reportChanged(new Map(drafts.map((draft) => [draft.slug, draft])), problems);
}

/** Reports lists that have lost their rows. */
function reportLists(
  tree: ContentTree,
  drafts: readonly DraftDocument[],
  { claims, checks, recommendations, setAside, works, vocabulary }: Data,
  problems: Problems,
): void {
  // A number is a place of its document, too, and its row stands in one file.
  const rows = new Set<string>();
  const report = (list: string, path: string | undefined, isEmpty = false, fault = list): void => {
    const places = problems.faultsBelow(fault).filter((id) => !rows.has(id));
    const ids = [...new Set(places)];
    const sure = [...Map.groupBy(places, (id) => id).values()].filter(({ length }) => length >= SURE_PLACES);
    if (path === undefined || (ids.length < (isEmpty ? 1 : MANY_IDS) && sure.length < SURE_IDS)) return;
    problems.reportPath(path, 'rows-missing', {
      list: `"${list}"`,
      known: shortList(ids),
      number: ids.length,
      count: places.length,
      fault,
      // The notes of another document name nothing of this one.
      behind: [formOf(path), formOf(path.replace('.uk.md', '.md'))],
    });
    if (list === 'claims') for (const id of ids) rows.add(id);
  };
  report('claims', tree.tables.claims[0], claims.length === 0);
  report('checks', tree.tables.checks[0], checks.length === 0);
  report('recommendations', tree.tables.recommendations[0], recommendations.length === 0);
  if (setAside.length === 0) reportSetAside(tree.tables['set-aside'][0], problems);
  report('works', 'data/sources.json', works?.length === 0);
  for (const list of TERM_LISTS) report(list, vocabulary?.file.path, vocabulary?.value[list].length === 0);
  if (tree.terms.length === 0 && !tree.closed.includes(GLOSSARY) && problems.behindBelow(GLOSSARY).length >= MANY_IDS)
    problems.reportPath(GLOSSARY, 'file-missing', {
      name: GLOSSARY,
      reason: inBoth((t) => t.reasons.files.glossary),
      fault: GLOSSARY,
    });
  else report('glossary', GLOSSARY, false, placeAt(glossaryPath(), '').replace('/#', ''));
  for (const { slug } of drafts) {
    const path = (file: string): string => `content/documents/${slug}/${file}`;
    for (const [lang, file] of [
      ['en', path('notes.md')],
      ['uk', path('notes.uk.md')],
    ] as const)
      if (!reportEntries(file, notesOf(slug, lang), problems, notesOf(slug)))
        report('notes', file, false, notesOf(slug, lang));
    for (const file of ['words.md', 'words.uk.md']) reportEntries(path(file), linesOf(path('words.md')), problems);
  }
}

/** Reports the list of numbers that state no quantity as empty, where there are such numbers. */
function reportSetAside(path: string | undefined, problems: Problems): void {
  const words = problems.recorded.flatMap(({ code, params }) =>
    code === 'numeral-unaccounted' ? (params['words'] ?? []) : [],
  );
  if (path === undefined || words.length < SURE_PLACES) return;
  problems.reportPath(path, 'rows-missing', {
    list: '"setAside"',
    known: shortList(words),
    number: words.length,
    count: words.length,
    fault: 'setAside',
  });
}

/** So many entries that only one language has are no slips of a heading. */
const MANY_ENTRIES = 3;
/** Codes that say of an entry of one language that the other has none. */
const ALONE: ReadonlySet<ProblemCode> = new Set([
  'note-untranslated',
  'note-orphan',
  'word-untranslated',
  'word-orphan',
]);

/** Reports entries that the twin of their file has, as one problem. @returns whether there are so many */
function reportEntries(path: string, fault: string, problems: Problems, twin = fault): boolean {
  const lacking = problems.recorded.flatMap(({ code, params }) =>
    ALONE.has(code) && params['file'] === path ? (params['id'] ?? []) : [],
  );
  if (lacking.length < MANY_ENTRIES) return false;
  const known = shortList(lacking);
  const behind = [formOf(path), formOf(twinOf(path)), twin];
  problems.reportPath(path, 'entries-missing', { count: lacking.length, other: twinOf(path), known, fault, behind });
  return true;
}

/** One view may be misspelt, and two of a chart that is there. */
const [MANY_VIEWS, MOST_SLIPS] = [2, 2];

/** Reports charts that are gone, with all their views that texts lead to. */
function reportCharts({ charts }: Data, problems: Problems): void {
  if (charts === null) return;
  const ids = new Set(charts.value.charts.map(({ id }) => id));
  const named = problems.faultsBelow(VIEWS);
  const lost = Map.groupBy(named, (view) => view.split('/', 1)[0] ?? '');
  for (const [chart, views] of ids.size === 0 ? [[null, named] as const] : lost) {
    const lacking = new Set(views);
    const isThere = chart !== null && ids.has(chart);
    if (lacking.size < MANY_VIEWS || (isThere && lacking.size <= MOST_SLIPS)) continue;
    const known = isThere ? [...lacking] : chart === null ? [...lost.keys()] : [chart];
    problems.reportPath(charts.file.path, 'rows-missing', {
      list: isThere ? '"views"' : '"charts"',
      known: known.join(', '),
      number: known.length,
      count: views.length,
      fault: chart === null ? VIEWS : `${VIEWS}/${chart}`,
    });
  }
}
