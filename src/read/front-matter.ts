/** YAML front matter of a markdown file, with positions. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isPair, isScalar, Lexer, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { type Bilingual, between, type Lang } from '../model/common.ts';
import { pageSchema, translatedPageSchema } from '../model/document.ts';
import { lessonSchema, translatedLessonSchema } from '../model/lesson.ts';
import { storySchema, translatedStorySchema } from '../model/story.ts';
import { termSchema, translatedTermSchema } from '../model/term.ts';
import { wholeOf } from '../problems/whole.ts';
import { invisible } from './invisible-characters.ts';
import type { Problems } from '../problems/problem.ts';
import { type Located, reportRepeated } from './json.ts';
import { reportIssues } from './schema-issues.ts';
import type { SourceFile } from '../problems/source-file.ts';
import {
  DEEPEST,
  TOO_DEEP,
  YAML_REFERENCE,
  YAML_TOO_LONG,
  YAML_TYPOGRAPHIC,
  yamlCharacter,
  yamlReason,
} from './syntax-messages.ts';
import type { Path } from '../model/schema-inside.ts';

/** Longest front matter, in characters: the parser takes time in the square of some texts. */
const LONGEST = 32_768;

/** Offset at which the words begin, after the front matter; 0 when there is none. */
export function bodyStart(text: string): number {
  if (!/^---[ \t]*\n/.test(text)) return 0;
  const close = /\n---[ \t]*(?:\n|$)/g;
  close.lastIndex = text.indexOf('\n');
  const match = close.exec(text);
  return match === null ? 0 : close.lastIndex;
}

/** Signs that could be what `unwanted` looks for: most front matter has none, and need not be cut into tokens twice. */
const SUSPECT = /(?:^|[\s,:[\]{}"'])[#&*!%]|[[{](?:[^[{]*[[{]){20}|(?:[-?]\s+){20}/m;

/** A value in quotation marks of typography from end to end: one may be meant, two were a program’s. */
const IN_TYPOGRAPHIC = /(?<=^[ \t]*[\w-]+:[ \t]+)[“„«][^“”„«»\n]*[”“»](?=[ \t]*$)/gm;

interface FileRange {
  readonly start: number;
  readonly end: number;
}

/** Reads and validates the front matter; `null` when it is missing or wrong, with the reasons in `problems`. */
export function readFrontMatter<T>(file: SourceFile, schema: z.ZodType<T>, problems: Problems): Located<T> | null {
  const read = readValid(file, schema, problems);
  if (read !== null) reportRepeated(read, problems);
  return read;
}

function readValid<T>(file: SourceFile, schema: z.ZodType<T>, problems: Problems): Located<T> | null {
  const end = bodyStart(file.text);
  if (end === 0) {
    problems.report(file, 'front-matter-missing');
    return null;
  }
  const from = file.text.indexOf('\n') + 1;
  const source = file.text.slice(from, Math.max(from, file.text.lastIndexOf('---', end)));
  const quick = typographic(source) === null ? plainYaml(source) : null;
  const right = quick === null ? null : schema.safeParse(quick.value);
  if (right?.success === true) return { value: right.data, file, at: lazily(source, from) };
  const document = readYaml(file, source, from, problems);
  if (document === null) return null;
  const before = problems.count;
  visit(document, {
    Scalar: (_key, node) => {
      const found = typeof node.value === 'string' ? invisible(node.value) : null;
      if (found !== null && node.range)
        problems.report(file, 'file-control', between(from + node.range[0], from + node.range[1]), {
          character: found.name,
        });
    },
  });
  const value: unknown = document.toJS();
  const { at, keyAt } = places(document, from);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const home = homeOf(parsed.error.issues, value, file.path);
    if (home !== null) {
      problems.reportPath(file.path, 'file-misplaced', {
        known: home,
        nearest: [home],
        // Both languages of it are one mistake.
        fault: wholeOf(file.path.replace(/\.uk\.md$/u, '.md')),
      });
      return null;
    }
    reportIssues(parsed.error.issues, { file, schema, value, at, keyAt }, problems);
    return null;
  }
  return problems.count > before ? null : { value: parsed.data, file, at: lazily(source, from) };
}

/** Values in quotation marks of typography; null where there is at most one. */
function typographic(source: string): FileRange | null {
  const [first, second] = [...source.matchAll(IN_TYPOGRAPHIC)];
  return first === undefined || second === undefined
    ? null
    : { start: first.index, end: first.index + first[0].length };
}

/**
 * Front matter as YAML; null when it is none, with the reason in `problems`.
 * @param from where it begins in its file
 */
function readYaml(file: SourceFile, source: string, from: number, problems: Problems): Document | null {
  const broken = ({ start, end }: FileRange, reason: Bilingual): null => {
    problems.report(file, 'yaml-broken', between(from + start, from + end), { reason });
    return null;
  };
  const quoted = typographic(source);
  if (quoted !== null) return broken(quoted, YAML_TYPOGRAPHIC);
  if (source.length > LONGEST) return broken({ start: 0, end: 1 }, YAML_TOO_LONG);
  const sign = SUSPECT.test(source) ? unwanted(source) : null;
  if (sign?.reason !== undefined) return broken(sign, sign.reason);
  if (sign !== null) {
    problems.report(file, 'yaml-comment', between(from + sign.start, from + sign.end), {
      comment: source.slice(sign.start, sign.end),
    });
    return null;
  }
  const document = parse(source);
  const first = document.errors[0] ?? document.warnings[0];
  if (first === undefined) return document;
  const [start, end] = first.pos;
  if (first.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(source.slice(start))?.[0].trim() ?? '';
    problems.report(file, 'key-twice', between(from + start, from + start + key.length), { key });
    return null;
  }
  const odd = oddSign(source, start);
  return odd === null
    ? broken({ start, end: Math.max(end, start + 1) }, yamlReason(first.code))
    : broken(odd, odd.reason);
}

/** What may have front matter, by where its files stand. */
const HOMES: readonly (readonly [folder: string, schemas: Readonly<Record<Lang, z.ZodType>>])[] = [
  ['content/pages/', { en: pageSchema, uk: translatedPageSchema }],
  ['content/stories/', { en: storySchema, uk: translatedStorySchema }],
  ['content/lessons/', { en: lessonSchema, uk: translatedLessonSchema }],
  ['content/glossary/', { en: termSchema, uk: translatedTermSchema }],
];

/** Where a file belongs that has what its kind may not have, and all that another kind asks for; null elsewhere. */
function homeOf(issues: readonly z.core.$ZodIssue[], value: unknown, path: string): string | null {
  if (!issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0)) return null;
  const lang = path.endsWith('.uk.md') ? 'uk' : 'en';
  const [home] = HOMES.filter(
    ([folder, schemas]) => !path.startsWith(folder) && schemas[lang].safeParse(value).success,
  );
  return home === undefined ? null : `${home[0]}${path.split('/').at(-1) ?? ''}`;
}

/**
 * The value of front matter in which nothing needs a second look; null for every other, right or wrong: that is read
 * with its places, by a parser that takes ten times as long, 0.4 ms of the processor a document (26 November 2026).
 */
function plainYaml(source: string): { readonly value: unknown } | null {
  // Of the two parsers only the quick one takes 0b11 for a number.
  if (source.length > LONGEST || /\\|\b0b/.test(source) || SUSPECT.test(source)) return null;
  try {
    return { value: load(source, { schema: CORE_SCHEMA }) };
  } catch {
    return null;
  }
}

/**
 * Places in front matter that is known to be right. A parsed document is many times as large as its text, and hardly
 * anybody asks where a value stands: then it is parsed again.
 */
function lazily(source: string, from: number): Located<unknown>['at'] {
  let found: ReturnType<typeof places> | undefined;
  return (path) => (found ??= places(parse(source), from)).at(path);
}

/** A space before the name of a field, a colon after it, a space after that: those of typography. */
const ODD = new RegExp(
  '(?<=^[ \\t]*)[\\u00a0\\u2000-\\u200a\\u202f\\u3000]|(?<=^[ \\t]*[\\w-]+)[：﹕∶]|' +
    '(?<=^[ \\t]*[\\w-]+:)[\\u00a0\\u2000-\\u200a\\u202f\\u3000]',
  'm',
);

/** A space or colon of typography in the line where YAML ends, or in the one before; null when there is none. */
function oddSign(source: string, at: number): (FileRange & { readonly reason: Bilingual }) | null {
  const above = source.lastIndexOf('\n', source.lastIndexOf('\n', at - 1) - 1) + 1;
  const below = source.indexOf('\n', at);
  const lines = source.slice(above, below === -1 ? source.length : below);
  const found = ODD.exec(lines);
  if (found === null) return null;
  const start = above + found.index;
  return { start, end: start + 1, reason: yamlCharacter(found[0]) };
}

/**
 * What YAML allows and front matter does not: anchors, aliases and types (an alias can unfold into more than memory
 * holds), deep nesting (the composer is recursive), and a comment behind a value, which swallows words without a word.
 */
function unwanted(source: string): (FileRange & { readonly reason?: Bilingual }) | null {
  let [at, flow, dashes, lineIsEmpty, scalar] = [0, 0, 0, true, false];
  for (const token of new Lexer().lex(source)) {
    const sign = token[0] ?? '';
    if (sign === '\u0002' || sign === '\u0018' || sign === '\u001f') {
      // The lexer's own marks: beginning of a document, error in flow, scalar next. They stand for no character.
      scalar = sign === '\u001f';
      continue;
    }
    const place = { start: at, end: at + token.length };
    if (!scalar) {
      if (sign === '#' && !lineIsEmpty) return place;
      if (sign === '&' || sign === '*' || sign === '!' || sign === '%') return { ...place, reason: YAML_REFERENCE };
      if (sign === '\n') dashes = 0;
      else if (token === '-' || token === '?') dashes += 1;
      else if (token === '[' || token === '{') flow += 1;
      else if (token === ']' || token === '}') flow -= 1;
      if (flow + dashes > DEEPEST) return { ...place, reason: TOO_DEEP };
    }
    if (sign === '\n' || (scalar && token.endsWith('\n'))) lineIsEmpty = true;
    else if (scalar || token.trim() !== '') lineIsEmpty = false;
    scalar = false;
    at += token.length;
  }
  return null;
}

function parse(source: string): Document.Parsed {
  return parseDocument(source, { prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
}

function places(
  document: Document,
  from: number,
): {
  at: (path: Path) => FileRange;
  keyAt: (path: Path, key: string) => FileRange;
} {
  const range = (node: unknown): FileRange | null => {
    const span = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
    return span === null || span === undefined ? null : { start: from + span[0], end: from + span[1] };
  };
  const at = (path: Path): FileRange => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const found = range(document.getIn(path.slice(0, depth), true));
      if (found !== null) return found;
    }
    return { start: from, end: from + 1 };
  };
  const keyAt = (path: Path, key: string): FileRange => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    return range(pair?.key) ?? at(path);
  };
  return { at, keyAt };
}
