/** A problem in the content: where it is, what is wrong, and what would be right. Reporters print it. */
import { type Bilingual, LANGS } from '../model/common.ts';
import type { ProblemCode } from './catalogue.ts';
import { t } from './catalogue/entry.ts';
import type { SourceFile } from './source-file.ts';

/** A place in a file of content. */
export interface Location {
  /** Path relative to the project's root, with `/`. */
  readonly file: string;
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** How many characters from there the problem covers, at least 1. */
  readonly length: number;
}

export interface Problem extends Location {
  readonly code: ProblemCode;
  /** What the catalogue's sentences are filled with. */
  readonly params: Readonly<Record<string, string>>;
  /** What would have been right, nearest first: words of the source, known ids. */
  readonly nearest: readonly string[];
  /** The line in question, as it stands in the file. */
  readonly frame: string;
}

/** Problems in the order in which they are reported: by file, line, column, code. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => key(a.file, b.file) || a.line - b.line || a.column - b.column || key(a.code, b.code),
  );
}

/** What a check has found; its place makes it a problem. */
export interface Finding {
  readonly code: ProblemCode;
  /** Offsets in the file; the whole file when absent. */
  readonly start?: number;
  readonly end?: number;
  /** What fills the sentences; words that differ by language are given in both. */
  readonly params?: Readonly<Record<string, string | number | Bilingual>>;
  /** What would have been right; a function where looking for it costs something and the problem may not be listed. */
  readonly nearest?: readonly string[] | (() => readonly string[]);
}

/** Most problems of one kind in one file that are listed: nobody reads more, and a damaged file can have a million. */
const MOST_ALIKE = 100;

/** Collects problems while content is read, so that all of them are reported in one run. */
export class Problems {
  readonly #list: Problem[] = [];
  /** How many there are of each kind in each file. */
  readonly #alike = new Map<string, number>();
  /** Where the first that is not listed stands. */
  readonly #beyond = new Map<string, Problem>();
  #count = 0;

  /** Records a problem at a place in a file that was read. */
  report(file: SourceFile, finding: Finding): void {
    const start = finding.start ?? 0;
    const alike = this.#add(finding.code, file.path);
    if (alike <= MOST_ALIKE) this.#push(finding, file.locate(start, finding.end ?? start + 1));
    else if (alike === MOST_ALIKE + 1)
      this.#beyond.set(`${finding.code} ${file.path}`, {
        code: 'and-more',
        params: { kind: finding.code },
        nearest: [],
        ...file.locate(start, finding.end ?? start + 1),
      });
  }

  /** Records a problem with a file that is missing, misplaced or could not be read. */
  reportPath(path: string, finding: Finding): void {
    this.#add(finding.code, path);
    this.#push(finding, { file: path, line: 1, column: 1, length: 1, frame: '' });
  }

  #add(code: ProblemCode, path: string): number {
    const key = `${code} ${path}`;
    const alike = (this.#alike.get(key) ?? 0) + 1;
    this.#alike.set(key, alike);
    this.#count += 1;
    return alike;
  }

  #push(finding: Finding, place: { file: string; line: number; column: number; length: number; frame: string }): void {
    const params = Object.fromEntries(
      Object.entries(finding.params ?? {}).flatMap(([key, value]) =>
        typeof value === 'object' ? LANGS.map((lang) => [`${key}:${lang}`, value[lang]]) : [[key, String(value)]],
      ),
    );
    this.#list.push({
      code: finding.code,
      params,
      nearest: typeof finding.nearest === 'function' ? finding.nearest() : (finding.nearest ?? []),
      ...place,
    });
  }

  /** How many there are, those that are not listed included. */
  get count(): number {
    return this.#count;
  }

  /** Has a problem of this code been recorded? */
  has(code: ProblemCode): boolean {
    return this.#list.some((problem) => problem.code === code);
  }

  /** All problems, sorted by file, line, column and code. */
  list(): Problem[] {
    const more = [...this.#beyond].map(([key, problem]) => ({
      ...problem,
      params: { ...problem.params, count: String((this.#alike.get(key) ?? 0) - MOST_ALIKE) },
    }));
    return sortProblems([...this.#list, ...more]);
  }
}

/** Thrown once, with everything that is wrong: the site is not published. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the content`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** What the things are called that rows name by id. Ukrainian in the genitive: «Теми з ідентифікатором … немає». */
export const ENTITY_NAMES = {
  claims: t('claim', 'Твердження'),
  checks: t('check', 'Перевірки'),
  notes: t('note', 'Примітки'),
  series: t('series', 'Ряду'),
  units: t('unit', 'Одиниці'),
  measures: t('measure', 'Вимірюваної величини'),
  themes: t('theme', 'Теми'),
  addressees: t('addressee', 'Адресата'),
  modalities: t('modality', 'Модальності'),
  works: t('work in data/sources.json', 'Праці в data/sources.json'),
} as const satisfies Record<string, Bilingual>;

export const INPUT_NAMES: Readonly<Record<'claim' | 'check', Bilingual>> = {
  claim: ENTITY_NAMES.claims,
  check: ENTITY_NAMES.checks,
};
