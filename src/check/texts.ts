/** Leads the guard over everything that the editors write: notes, translations, pages, and the words in the tables. */
import { LANGS, type Bilingual } from '../model/common.ts';
import type { ProseChecker } from './prose.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import type { Prose } from '../read/notes.ts';
import type { StoredPage } from '../read/page.ts';
import type { SourceFile } from '../problems/source-file.ts';

type Path = readonly (string | number)[];
/** Anything that knows where its fields stand. */
interface Placed {
  readonly file: SourceFile;
  at(path: Path): { start: number; end: number };
}

/** The inside of a text in quotation marks, or of a plain one in front matter. */
function inside(placed: Placed, path: Path): Prose {
  return new Inside(placed, path);
}

/** Looked for only when there is something to say of the text. */
class Inside implements Prose {
  readonly file: SourceFile;
  readonly #find: () => { start: number; end: number };

  constructor({ file, at }: Placed, path: Path) {
    this.file = file;
    this.#find = () => {
      const { start, end } = at(path);
      return /["']/.test(file.text[start] ?? '')
        ? { start: start + 1, end: Math.max(start + 1, end - 1) }
        : { start, end };
    };
  }

  get start(): number {
    return this.#find().start;
  }

  get end(): number {
    return this.#find().end;
  }
}

/** Texts in which numbers are cited. */
function templates(checker: ProseChecker, placed: Placed, fields: readonly (readonly [Path, Bilingual])[]): void {
  for (const [path, text] of fields)
    for (const lang of LANGS) checker.template(text[lang], inside(placed, [...path, lang]));
}

/** Texts without numbers; a field that is left out says nothing. */
function labels(
  checker: ProseChecker,
  placed: Placed,
  fields: readonly (readonly [Path, Bilingual | undefined])[],
): void {
  for (const [path, text] of fields)
    if (text !== undefined) checker.labels(text, path.join('.'), (lang) => inside(placed, [...path, lang]));
}

/** Everything in data/. */
export function checkData(data: Data, checker: ProseChecker): void {
  for (const row of data.claims) {
    const { label, per, date, remark } = row.value;
    labels(checker, row, [
      [['label'], label],
      [['per'], per],
      [['date', 'reason'], date.reason],
      [['remark'], remark],
    ]);
  }
  for (const row of data.setAside) labels(checker, row, [[['reason'], row.value.reason]]);
  for (const row of [...data.recommendations, ...data.apart]) labels(checker, row, [[['gist'], row.value.gist]]);
  if (data.recommendationUnit !== null) labels(checker, data.recommendationUnit, [[[], data.recommendationUnit.value]]);
  for (const row of data.checks) {
    templates(checker, row, [
      [['title'], row.value.title],
      [['explanation'], row.value.explanation],
    ]);
    labels(checker, row, [[['unknown'], row.value.unknown]]);
  }
  const { vocabulary, charts } = data;
  for (const list of ['units', 'measures', 'themes', 'addressees', 'modalities'] as const) {
    vocabulary?.value[list].forEach((term, index) =>
      labels(checker, vocabulary, [
        [[list, index, 'label'], term.label],
        [[list, index, 'definition'], 'definition' in term ? term.definition : undefined],
      ]),
    );
  }
  charts?.value.charts.forEach((chart, index) => {
    const here: Path = ['charts', index];
    labels(checker, charts, [[[...here, 'name'], chart.name]]);
    templates(checker, charts, [[[...here, 'question'], chart.question]]);
    chart.views.forEach((view, at) => {
      labels(checker, charts, [[[...here, 'views', at, 'name'], view.name]]);
      templates(checker, charts, [
        [[...here, 'views', at, 'title'], view.title],
        [[...here, 'views', at, 'lead'], view.lead],
      ]);
    });
    if (chart.id === 'growth')
      chart.series.forEach((series, at) => labels(checker, charts, [[[...here, 'series', at, 'label'], series.label]]));
    if (chart.id === 'enrolment') {
      chart.shares.forEach((share, at) =>
        labels(checker, charts, [
          [[...here, 'shares', at, 'label'], share.label],
          [[...here, 'shares', at, 'remark'], share.remark],
        ]),
      );
      labels(checker, charts, [[[...here, 'notStated', 'label'], chart.notStated.label]]);
    }
  });
}

const TITLE: Bilingual = { en: 'the title of a note', uk: 'назва примітки' };

/** What is said about a document, its notes and its translations. */
export function checkDocument(draft: DraftDocument, checker: ProseChecker): void {
  const { front } = draft;
  if (front !== null) {
    const { titles, short, genre, date, place, author, abstract, unknown } = front.value;
    labels(checker, front, [
      [['titles'], titles],
      [['short'], short],
      [['genre'], genre],
    ]);
    templates(checker, front, [
      [['date', 'reason'], date.reason],
      [['place', 'value'], place.value],
      [['place', 'reason'], place.reason],
      [['author', 'value'], author.value],
      [['author', 'reason'], author.reason],
      [['abstract'], abstract],
    ]);
    unknown.forEach((text, index) => templates(checker, front, [[['unknown', index], text]]));
  }
  for (const { titles, prose } of draft.stored) {
    for (const lang of LANGS) {
      const title = titles[lang];
      const body = prose[lang];
      if (title !== null) checker.label(title.text, TITLE, title.at);
      if (body !== null) checker.prose(body, draft.slug);
    }
  }
  for (const lang of LANGS) for (const block of draft.translations[lang]) checker.translation(block.prose, draft.slug);
}

/** Front matter and prose of a page. */
export function checkPage(page: StoredPage, checker: ProseChecker): void {
  for (const lang of LANGS) {
    const side = page.sides[lang];
    if (side === null) continue;
    const { front, prose } = side;
    checker.template(front.value.title, inside(front, ['title']));
    checker.template(front.value.description, inside(front, ['description']));
    checker.prose(prose, null);
  }
}
