/** Texts of a list that have changed places, in both languages or in one: notes, entries, rows of data. */
import { type Lang, LANGS, type Span } from '../../model/common.ts';
import type { Bilingual } from '../../model/text-types.ts';
import { t } from '../../problems/catalogue/entry.ts';
import { exchangedRow } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import type { Data } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { Prose } from '../../read/prose.ts';
import type { StoredTerm } from '../../read/term.ts';
import { exchangedRows, type Told } from '../../text/compared/crosswise.ts';
import { listsIn } from '../rows/lists.ts';
import type { Placed } from '../prose/text-place.ts';

/** A text of a row, and what it is about. */
interface Telling extends Told {
  readonly id: string;
  /** Where it stands: asked for only where something is wrong, for a file is read once more for that. */
  readonly at: (lang: Lang) => Span & { readonly file: SourceFile };
}

const OF: Readonly<Record<Lang, Bilingual>> = {
  en: t('the English text', 'англійському тексті'),
  uk: t('the Ukrainian text', 'українському тексті'),
};

function reportExchanged(list: readonly Telling[], problems: Problems): void {
  for (const { one: first, other: second, lang, alone } of exchangedRows(list)) {
    const [one, other] = [list[first], list[second]];
    if (one === undefined || other === undefined) continue;
    const [there, here] = [one.at(lang), other.at(lang)];
    const said = {
      id: other.id,
      other: one.id,
      file: `${there.file.path}:${there.file.position(there.start).line}`,
      // Several texts of two rows are one mistake.
      fault: exchangedRow([one.id, other.id]),
    };
    if (!alone) problems.report(here.file, 'texts-exchanged', here, said);
    else
      problems.report(here.file, 'sides-exchanged', here, {
        ...said,
        here: OF[lang],
        there: OF[lang === 'en' ? 'uk' : 'en'],
      });
  }
}

/** The notes of a document: what each says against its title and what it quotes, its title against both. */
export function checkExchangedNotes({ slug, stored, ...draft }: DraftDocument, problems: Problems): void {
  problems.recall('exchanged notes', slug, [draft.notes], (own) => {
    const notes = stored.flatMap(({ id, titles: { en, uk }, prose, quotation }) => {
      if (uk === null || prose.en === null || prose.uk === null) return [];
      const sides = { en: prose.en, uk: prose.uk };
      return [{ id, titles: { en, uk }, prose: sides, said: textsOf(sides), quoted: quotation?.passage ?? '' }];
    });
    const bodies = notes.map(({ id, titles, prose, said, quoted }): Telling => ({
      id,
      at: (lang) => firstLine(prose[lang].file, prose[lang].start),
      own: said,
      about: mapLangs((lang) => `${titles[lang].text} ${quoted}`),
    }));
    const headings = notes.map(({ id, titles, said, quoted }): Telling => ({
      id,
      at: (lang) => titles[lang].at,
      own: mapLangs((lang) => titles[lang].text),
      about: mapLangs((lang) => `${said[lang]} ${quoted}`),
    }));
    for (const list of [bodies, headings]) reportExchanged(list, own);
  });
}

/** Entries of the glossary: what each says, and its head, against its forms and other names. */
export function checkExchangedTerms(terms: readonly StoredTerm[], problems: Problems): void {
  const of = terms.flatMap(({ sides }) => [sides.en, sides.uk]);
  problems.recall('exchanged terms', 'glossary', of, (own) => checkTerms(terms, own));
}

function checkTerms(terms: readonly StoredTerm[], problems: Problems): void {
  const entries = terms.flatMap(({ slug: id, sides: { en, uk } }) => {
    if (!en?.prose || !uk?.prose) return [];
    const prose = { en: en.prose, uk: uk.prose };
    const { forms = [], also } = en.front.value;
    const names = [
      ...forms.flatMap(({ form, words }) => [form, ...words]),
      ...(also?.modern ?? []),
      ...(also?.latin ?? []),
    ];
    const sides = { en, uk };
    const heads = mapLangs((lang) => sides[lang].front.value.term);
    const besides = mapLangs((lang) => [...names, ...(sides[lang].front.value.unknown ?? [])].join(' '));
    return [{ id, sides, prose, heads, besides, said: textsOf(prose) }];
  });
  const bodies = entries.map(({ id, prose, heads, besides, said }): Telling => ({
    id,
    at: (lang) => firstLine(prose[lang].file, prose[lang].start),
    own: said,
    about: mapLangs((lang) => `${heads[lang]} ${besides[lang]}`),
  }));
  const heads = entries.map(({ id, sides, heads: own, besides, said }): Telling => ({
    id,
    at: (lang) => ({ file: sides[lang].file, ...sides[lang].front.at(['term']) }),
    own,
    about: mapLangs((lang) => `${said[lang]} ${besides[lang]}`),
  }));
  for (const list of [bodies, heads]) reportExchanged(list, problems);
}

/** Every text of every list of data against what stands beside it in its row. */
export function checkExchangedData(data: Data, problems: Problems): void {
  const { claims, setAside, recommendations, excluded, checks, works, charts, vocabulary } = data;
  const tables: readonly (readonly PlacedRow[])[] = [
    claims,
    setAside,
    [...recommendations, ...excluded],
    checks,
    works ?? [],
  ];
  for (const rows of tables.flatMap((table) => [...Map.groupBy(table, ({ file }) => file.path).values()]))
    for (const group of rows.length <= MANY ? [rows] : Map.groupBy(rows, documentOf).values())
      problems.recall('exchanged rows', group[0], group, (own) => checkRows(group, own));
  for (const placed of [charts, vocabulary])
    if (placed !== null)
      problems.recall('exchanged rows', placed, [], (own) => {
        // The views of all charts are one list, and so are all captions: the longer, the more a word tells.
        const lists = Map.groupBy(listsIn(placed.value), ({ path }) =>
          path.filter((step) => typeof step === 'string').join('.'),
        );
        for (const alike of lists.values())
          checkRows(
            alike.flatMap((list) => placedIn(list, placed)),
            own,
          );
      });
}

function placedIn({ path, rows }: ReturnType<typeof listsIn>[number], { file, at }: Placed): PlacedRow[] {
  return rows.map((value, index) => ({ value, list: rows, file, at: (inner) => at([...path, index, ...inner]) }));
}

/** More rows than this are taken document by document. */
const MANY = 100;
const documentOf = ({ value }: PlacedRow): unknown => (value as { readonly document?: unknown }).document;

interface PlacedRow extends Placed {
  readonly value: unknown;
  readonly list?: unknown;
}

/** These speak of how a number is written or came about: only their two languages are compared. */
const FREE: ReadonlySet<string> = new Set(['remark', 'explanation', 'date.reason', 'custom.remark']);

function checkRows(rows: readonly PlacedRow[], problems: Problems): void {
  const texts = rows.flatMap((row) => bilingualIn(row.value).map((text) => ({ ...text, row })));
  for (const list of Map.groupBy(texts, ({ path }) => path.join('.')).values())
    reportExchanged(
      list.map(({ path, text, row }): Telling => {
        const rest = Object.fromEntries(Object.entries(row.value as object).filter(([field]) => field !== path[0]));
        return {
          id: nameOf(rest),
          at: (lang) => ({ file: row.file, ...row.at([...path, lang]) }),
          own: text,
          list: row.list,
          about: mapLangs((lang) => (FREE.has(path.join('.')) ? '' : wordsIn(rest, lang).join(' '))),
        };
      }),
      problems,
    );
}

/** What a row is called in messages. */
function nameOf(row: Readonly<Record<string, unknown>>): string {
  const [name = ''] = [row['id'], row['mark'], row['claim'], row['quote']].filter((one) => typeof one === 'string');
  return name;
}

/** The texts of a row in two languages, with the ways to them; not those of rows inside it. */
function bilingualIn(value: unknown, path: readonly string[] = []): { path: readonly string[]; text: Bilingual }[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  if (isBilingual(value)) return path.length === 0 ? [] : [{ path, text: value }];
  return Object.entries(value).flatMap(([field, inner]) => bilingualIn(inner, [...path, field]));
}

/** All that stands in a value in a language, or in none; an id is its words. */
function wordsIn(value: unknown, lang: Lang): string[] {
  if (typeof value === 'string') return [value.replace(/(?<=[a-z])-(?=[a-z])/gu, ' ')];
  if (value === null || typeof value !== 'object') return [];
  return isBilingual(value) ? [value[lang]] : Object.values(value).flatMap((inner) => wordsIn(inner, lang));
}

function isBilingual(value: object): value is Bilingual {
  return LANGS.every((lang) => lang in value && typeof value[lang as keyof typeof value] === 'string');
}

/** What is said in both languages. */
function textsOf(prose: Readonly<Record<Lang, Prose>>): Bilingual {
  return mapLangs((lang) => prose[lang].file.text.slice(prose[lang].start, prose[lang].end));
}

function mapLangs(of: (lang: Lang) => string): Bilingual {
  return { en: of('en'), uk: of('uk') };
}

function firstLine(file: SourceFile, start: number): Span & { readonly file: SourceFile } {
  const [line = ''] = file.text.slice(start).split('\n', 1);
  return { file, start, end: start + Math.max(1, line.length) };
}
