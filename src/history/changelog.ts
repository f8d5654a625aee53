/** What changed between two editions, as markdown fit for a changelog. */
import type { Lang } from '../model/common.ts';
import { isUnchanged, type EditionChanges, type TextChange } from './diff.ts';
import type { LinkChanges, LostLink } from './permalinks.ts';
import { type FieldChange, isEmpty, LISTS, type RowChanges } from './rows.ts';
import { words, type Words } from '../words/index.ts';
import { runsOf } from './align-blocks.ts';

/** Words of context on each side of a change. */
const CONTEXT = 5;

/** How the two editions are called: a tag, a commit, “now”. */
export interface EditionNames {
  readonly before: string;
  readonly after: string;
  /** How many of today's rules the older edition breaks: what they concern may be missing from the comparison. */
  readonly outgrown: number;
}

export function changesMarkdown(changes: EditionChanges, names: EditionNames, lang: Lang): string {
  const t = words(lang).commands.diff;
  const lines: string[] = [
    `# ${t.heading}: ${escape(names.before)} → ${escape(names.after)}`,
    '',
    `${t.data} ${code(changes.versions.before)} → ${code(changes.versions.after)}`,
  ];
  if (names.outgrown > 0) lines.push('', `> ${t.outgrown} ${names.outgrown}.`);
  if (isUnchanged(changes)) return `${[...lines, '', t.nothing].join('\n')}\n`;
  const section = (title: string, items: readonly string[], level = 2): void => {
    if (items.length > 0) lines.push('', `${'#'.repeat(level)} ${title}`, '', ...items.map((item) => `- ${item}`));
  };
  section(t.documents, [
    ...changes.documents.added.map(({ key, words }) => `${t.added}: ${code(key)} – ${escape(words)}`),
    ...changes.documents.removed.map(({ key, words }) => `${t.removed}: ${code(key)} – ${escape(words)}`),
  ]);
  for (const document of changes.documents.changed) {
    lines.push('', `## ${escape(document.title[lang])} (${code(document.slug)})`);
    section(t.description, document.meta.map(field), 3);
    section(
      t.text,
      document.text.map((change) => textLine(change, t)),
      3,
    );
    for (const target of ['en', 'uk'] as const)
      section(
        t.translations[target],
        document.translations[target].map((change) => textLine(change, t)),
        3,
      );
    section(t.emendations, rowLines(document.emendations, t), 3);
    section(t.notes, rowLines(document.notes, t), 3);
    section(t.words, rowLines(document.words, t), 3);
  }
  for (const list of LISTS) if (!isEmpty(changes.lists[list])) section(t.lists[list], rowLines(changes.lists[list], t));
  section(t.links, linkLines(changes.links, t));
  const lists = Object.entries(changes.links.aliases).filter(([name, rows]) => name !== 'terms' || rows.length > 0);
  if (lists.some(([, rows]) => rows.length > 0))
    lines.push(
      '',
      t.aliases,
      '',
      '```json',
      `{\n${lists.map(([name, list]) => `  "${name}": ${rows(list)}`).join(',\n')}\n}`,
      '```',
    );
  return `${lines.join('\n')}\n`;
}

/** Rows as they stand in data/moved.json, one a line. */
function rows(all: readonly object[]): string {
  const lines = all.map((row) => {
    const fields = Object.entries(row).map(([name, words]) => `"${name}": ${JSON.stringify(words)}`);
    return `    { ${fields.join(', ')} }`;
  });
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
}

type DiffWords = Words['commands']['diff'];

function textLine({ place, before, after }: TextChange, t: DiffWords): string {
  const where = code(place);
  if (before === null) return `${where} ${t.added}: **${escape(after ?? '')}**`;
  if (after === null) return `${where} ${t.removed}: ~~${escape(before)}~~`;
  return `${where}: ${inline(before, after)}`;
}

function rowLines({ added, removed, changed }: RowChanges, t: DiffWords): string[] {
  const line = (what: 'added' | 'removed', { key, words }: { key: string; words: string }): string =>
    `${t[what]}: ${code(key)}${words === '' ? '' : ` – ${escape(words)}`}`;
  return [
    ...added.map((row) => line('added', row)),
    ...removed.map((row) => line('removed', row)),
    ...changed.map(({ key, fields }) => `${t.changed}: ${code(key)} – ${fields.map(field).join('; ')}`),
  ];
}

function field({ field: name, before, after }: FieldChange): string {
  if (typeof before === 'string' && typeof after === 'string') return `${name} ${inline(before, after)}`;
  const was = before === undefined || before === null ? '' : `~~${value(before)}~~`;
  const is = after === undefined || after === null ? '' : `**${value(after)}**`;
  return [name, was, is].filter((part) => part !== '').join(' ');
}

function value(of: unknown): string {
  return escape(typeof of === 'string' ? of : JSON.stringify(of));
}

/** Two texts as one: words that went ~~struck~~, words that came **bold**, with a few words around. */
function inline(before: string, after: string): string {
  const [old, fresh] = [before, after].map((text) => text.split(/\s+/u).filter((word) => word !== '')) as [
    string[],
    string[],
  ];
  const runs = runsOf(old, fresh);
  let [a, b] = [0, 0];
  return runs
    .map(({ kind, count }, index) => {
      const words = kind === 'gone' ? old.slice(a, a + count) : fresh.slice(b, b + count);
      if (kind !== 'new') a += count;
      if (kind !== 'gone') b += count;
      const text = escape(words.join(' '));
      if (kind === 'gone') return `~~${text}~~`;
      if (kind === 'new') return `**${text}**`;
      const [first, last] = [index === 0, index === runs.length - 1];
      if (count <= CONTEXT * (first || last ? 1 : 2)) return text;
      const head = first ? [] : words.slice(0, CONTEXT);
      const tail = last ? [] : words.slice(-CONTEXT);
      return escape([...head, '…', ...tail].join(' '));
    })
    .join(' ');
}

function linkLines({ lost, pages }: LinkChanges, t: DiffWords): string[] {
  const where = ({ id, to, taken }: LostLink): string => {
    const now = to === null ? t.gone : `${t.movedTo} ${code(`#${to}`)}`;
    return `${code(`#${id}`)} – ${now}${taken ? `; ${t.taken}` : ''}`;
  };
  return [
    ...lost.map((link) => `${code(link.document)} ${where(link)} (${escape(link.words)})`),
    ...pages.map((page) => `${code(page)} – ${t.page}`),
  ];
}

/** Source words as markdown text: nothing in them is markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_~[\]<>|{}#]/g, '\\$&').replaceAll('\n', ' ');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}
