/**
 * Texts of a list that have changed places. A text that shares no word with its own row may speak in words of its own;
 * where two do so, and each shares words with the row of the other, they stand crosswise.
 */
import { LANGS, type Span } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import type { AnchoredRow, Data } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredSetAside } from '../model/claim.ts';
import type { StoredExcluded, StoredRecommendation } from '../model/recommendation.ts';
import type { StoredTerm } from '../read/term.ts';

/** A text of a row, and what it is about. */
export interface Telling {
  readonly id: string;
  readonly file: SourceFile;
  /** Where it stands: asked for only where something is wrong, for a file is read once more for that. */
  readonly at: () => Span;
  readonly own: string;
  /** What stands beside it: the words that are quoted, a title, a definition. */
  readonly about: string;
}

/** So many letters of a word tell it from others, whatever its ending. */
const STEM = 5;
/** Words, numbers that are cited, and figures. */
const WORD = /\{[^{}]+\}|\p{L}[\p{L}’]{3,}|\d{2,}/gu;
/** What stands at more rows than this part of a list is of no one row. */
const COMMON = 1 / 4;
/**
 * So many words two rows have to share crosswise. In the lists of November 2026 nearly 1,200 pairs share no word with
 * their own rows, and none of them shares any crosswise; of those exchanged on purpose two in five share so many.
 */
const CROSSWISE = 3;

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().replaceAll(/[ʼ'-]/gu, '').match(WORD) ?? [];
  return new Set(words.map((word) => (word.startsWith('{') ? word : word.slice(0, STEM))));
}

/** Pairs of rows whose texts stand each in the place of the other. */
export function exchangedPairs<T extends Pick<Telling, 'own' | 'about'>>(
  list: readonly T[],
  least = CROSSWISE,
): (readonly [T, T])[] {
  const rows = list.map((row) => ({ row, own: stemsOf(row.own), about: stemsOf(row.about) }));
  const frequency = new Map<string, number>();
  for (const { about } of rows) for (const stem of about) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const most = Math.max(2, rows.length * COMMON);
  const shared = (own: ReadonlySet<string>, about: ReadonlySet<string>): number =>
    [...own].filter((stem) => about.has(stem) && (frequency.get(stem) ?? 0) <= most).length;
  const strange = rows.filter(({ own, about }) => own.size > 0 && about.size > 0 && shared(own, about) === 0);
  return strange.flatMap((one, at) =>
    strange.slice(at + 1).flatMap((other) => {
      const [there, here] = [shared(one.own, other.about), shared(other.own, one.about)];
      return there > 0 && here > 0 && there + here >= least ? [[one.row, other.row] as const] : [];
    }),
  );
}

function reportExchanged(list: readonly Telling[], problems: Problems, least = CROSSWISE): void {
  for (const [one, other] of exchangedPairs(list, least)) {
    const { line } = one.file.position(one.at().start);
    problems.report(other.file, 'texts-exchanged', other.at(), {
      id: other.id,
      other: one.id,
      file: `${one.file.path}:${line}`,
      // Both languages, and a title with its text, are one mistake.
      fault: `exchanged-texts/${one.id}/${other.id}`,
    });
  }
}

/** The notes of a document: what each says against its title and what it quotes, its title against both. */
export function checkExchangedNotes({ slug, stored, ...draft }: DraftDocument, problems: Problems): void {
  problems.recall('exchanged notes', slug, [draft.notes], (own) => {
    for (const lang of LANGS) {
      const notes = stored.flatMap(({ id, titles, prose: { [lang]: prose }, quotation }) => {
        const title = titles[lang];
        if (title === null || prose === null) return [];
        const said = prose.file.text.slice(prose.start, prose.end);
        return [{ id, title, prose, said, quoted: quotation?.passage ?? '' }];
      });
      const bodies = notes.map(({ id, title, prose, said, quoted }): Telling => {
        const end = prose.start + (said.trimEnd().split('\n')[0]?.length ?? 1);
        return {
          id,
          file: prose.file,
          at: () => ({ start: prose.start, end }),
          own: said,
          about: `${title.text} ${quoted}`,
        };
      });
      const headings = notes.map(({ id, title, said, quoted }): Telling => {
        const { file, start, end } = title.at;
        return { id, file, at: () => ({ start, end }), own: title.text, about: `${said} ${quoted}` };
      });
      for (const list of [bodies, headings]) reportExchanged(list, own);
    }
  });
}

/** What is said of passages, by document, against the words of each: those of a Ukrainian source come back in it. */
export function checkExchangedGists(
  passages: readonly AnchoredRow<StoredRecommendation | StoredExcluded>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  problems: Problems,
): void {
  for (const [document, rows] of Map.groupBy(passages, ({ row }) => row.value.document)) {
    if (drafts.get(document)?.front?.value.language !== 'uk') continue;
    const list = rows.map(({ row: { file, at, value } }): Telling => {
      return { id: value.id, file, at: () => at(['gist', 'uk']), own: value.gist.uk, about: value.quote };
    });
    reportExchanged(list, problems);
  }
}

/** Why numbers are set aside, against the words of each. */
export function checkExchangedReasons(rows: readonly AnchoredRow<StoredSetAside>[], problems: Problems): void {
  const list = rows.map(({ row: { file, at, value } }): Telling => {
    return { id: value.quote, file, at: () => at(['reason', 'uk']), own: value.reason.uk, about: value.quote };
  });
  reportExchanged(list, problems, 2);
}

/** Entries of the glossary: what each says, and its head, against its forms and other names. */
export function checkExchangedTerms(terms: readonly StoredTerm[], problems: Problems): void {
  for (const lang of LANGS) {
    const entries = terms.flatMap(({ id, sides }) => {
      const side = sides[lang];
      if (side === null || side.prose === null) return [];
      const { forms = [], also } = sides.en?.front.value ?? {};
      const names = [
        ...forms.flatMap(({ form, words }) => [form, ...words]),
        ...(also?.modern ?? []),
        ...(also?.latin ?? []),
      ];
      const { term, unknown = [] } = side.front.value;
      const { start, end, file } = side.prose;
      return [
        { id, side, start, file, term, said: file.text.slice(start, end), names: [...names, ...unknown].join(' ') },
      ];
    });
    const bodies = entries.map(({ id, file, start, said, term, names }): Telling => {
      return { id, file, at: () => ({ start, end: start + 1 }), own: said, about: `${term} ${names}` };
    });
    const heads = entries.map(({ id, side, term, said, names }): Telling => {
      return { id, file: side.file, at: () => side.front.at(['term']), own: term, about: `${said} ${names}` };
    });
    for (const list of [bodies, heads]) reportExchanged(list, problems);
  }
}

/** The lists of the vocabulary whose ids are their names in short. */
const NAMED = ['measures', 'themes', 'addressees'] as const;

/** Names of the vocabulary against their ids, and what is said of each against its name. */
export function checkExchangedNames(vocabulary: NonNullable<Data['vocabulary']>, problems: Problems): void {
  const { file, value, at } = vocabulary;
  for (const list of NAMED) {
    const rows = value[list].map((row, index) => ({ ...row, path: [list, index] as const }));
    const names = rows.map(({ id, label, path }): Telling => {
      return { id, file, at: () => at([...path, 'label', 'en']), own: label.en, about: id.replaceAll('-', ' ') };
    });
    reportExchanged(names, problems, 2);
    for (const lang of LANGS)
      reportExchanged(
        rows.flatMap(({ id, label, definition, path }) =>
          definition === undefined
            ? []
            : [{ id, file, at: () => at([...path, 'label', lang]), own: label[lang], about: definition[lang] }],
        ),
        problems,
        2,
      );
  }
}
