/** What changed between two editions, as markdown fit for a changelog. */
import type { Bilingual, Lang } from '../model/common.ts';
import {
  isEmpty,
  isUnchanged,
  LISTS,
  type EditionChanges,
  type FieldChange,
  type List,
  type RowChanges,
  type TextChange,
} from './diff.ts';
import type { LinkChanges, LostLink } from './permalinks.ts';
import { runsOf } from './runs.ts';

const t = (en: string, uk: string): Bilingual => ({ en, uk });
const WORDS = {
  heading: t('Changes', 'Зміни'),
  data: t('data version', 'версія даних'),
  outgrown: t(
    'The older edition was read by today’s rules, which it does not keep everywhere; what they concern may be ' +
      'missing below. Places:',
    'Давніше видання прочитано за теперішніми правилами, яких воно подекуди не дотримує; те, чого вони ' +
      'стосуються, нижче може бути пропущено. Місць:',
  ),
  nothing: t('Nothing has changed.', 'Нічого не змінилося.'),
  documents: t('Documents', 'Документи'),
  added: t('added', 'додано'),
  removed: t('removed', 'вилучено'),
  changed: t('changed', 'змінено'),
  description: t('Description', 'Опис'),
  text: t('Transcription', 'Транскрипція'),
  en: t('English translation', 'Переклад англійською'),
  uk: t('Ukrainian translation', 'Переклад українською'),
  emendations: t('Apparatus', 'Апарат'),
  notes: t('Notes', 'Примітки'),
  links: t('Permalinks', 'Постійні посилання'),
  movedTo: t('its words now stand at', 'його слова тепер стоять тут:'),
  gone: t('its words are gone', 'його слів більше немає'),
  taken: t(
    'the address now leads to other words, and no alias can help',
    'адреса тепер веде до інших слів, і псевдонім тут не зарадить',
  ),
  page: t('the page is gone', 'сторінки більше немає'),
  aliases: t(
    'Add to data/moved.json, so that old links keep working:',
    'Додайте до data/moved.json, щоб старі посилання працювали далі:',
  ),
} as const satisfies Record<string, Bilingual>;

const LIST_NAMES: Readonly<Record<List, Bilingual>> = {
  claims: t('Claims', 'Твердження'),
  setAside: t('Numbers set aside', 'Відкладені числа'),
  recommendations: t('Recommendations', 'Рекомендації'),
  apart: t('Passages set apart', 'Відокремлені місця'),
  checks: t('Checks', 'Перевірки'),
  units: t('Vocabulary: units', 'Словник: одиниці'),
  measures: t('Vocabulary: measures', 'Словник: вимірюване'),
  themes: t('Vocabulary: themes', 'Словник: теми'),
  addressees: t('Vocabulary: addressees', 'Словник: адресати'),
  modalities: t('Vocabulary: modalities', 'Словник: модальності'),
  charts: t('Charts', 'Графіки'),
  pages: t('Pages', 'Сторінки'),
  terms: t('Licence and counting unit', 'Ліцензія та одиниця лічби'),
};

/** Words of context on each side of a change. */
const CONTEXT = 5;

/** How the two editions are called: a tag, a commit, “now”. */
export interface EditionNames {
  readonly before: string;
  readonly after: string;
  /** How many of today's rules the older edition breaks: what they concern may be missing from the comparison. */
  readonly outgrown: number;
}

/** The changes as markdown. */
export function changesMarkdown(changes: EditionChanges, names: EditionNames, lang: Lang): string {
  const say = (key: keyof typeof WORDS): string => WORDS[key][lang];
  const lines: string[] = [
    `# ${say('heading')}: ${escape(names.before)} → ${escape(names.after)}`,
    '',
    `${say('data')} ${code(changes.versions.before)} → ${code(changes.versions.after)}`,
  ];
  if (names.outgrown > 0) lines.push('', `> ${say('outgrown')} ${names.outgrown}.`);
  if (isUnchanged(changes)) return `${[...lines, '', say('nothing')].join('\n')}\n`;
  const section = (title: string, items: readonly string[], level = 2): void => {
    if (items.length > 0) lines.push('', `${'#'.repeat(level)} ${title}`, '', ...items.map((item) => `- ${item}`));
  };
  section(say('documents'), [
    ...changes.documents.added.map(({ key, words }) => `${say('added')}: ${code(key)} – ${escape(words)}`),
    ...changes.documents.removed.map(({ key, words }) => `${say('removed')}: ${code(key)} – ${escape(words)}`),
  ]);
  for (const document of changes.documents.changed) {
    lines.push('', `## ${escape(document.title[lang])} (${code(document.slug)})`);
    section(say('description'), document.meta.map(field), 3);
    section(
      say('text'),
      document.text.map((change) => textLine(change, say)),
      3,
    );
    for (const target of ['en', 'uk'] as const)
      section(
        say(target),
        document.translations[target].map((change) => textLine(change, say)),
        3,
      );
    section(say('emendations'), rowLines(document.emendations, say), 3);
    section(say('notes'), rowLines(document.notes, say), 3);
  }
  for (const list of LISTS)
    if (!isEmpty(changes.lists[list])) section(LIST_NAMES[list][lang], rowLines(changes.lists[list], say));
  section(say('links'), linkLines(changes.links, say));
  const { moved, documents } = changes.links.aliases;
  if (moved.length + documents.length > 0)
    lines.push(
      '',
      say('aliases'),
      '',
      '```json',
      `{\n  "moved": ${rows(moved)},\n  "documents": ${rows(documents)}\n}`,
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

type Say = (key: keyof typeof WORDS) => string;

function textLine({ place, before, after }: TextChange, say: Say): string {
  const where = code(place);
  if (before === null) return `${where} ${say('added')}: **${escape(after ?? '')}**`;
  if (after === null) return `${where} ${say('removed')}: ~~${escape(before)}~~`;
  return `${where}: ${inline(before, after)}`;
}

function rowLines({ added, removed, changed }: RowChanges, say: Say): string[] {
  const line = (what: 'added' | 'removed', { key, words }: { key: string; words: string }): string =>
    `${say(what)}: ${code(key)}${words === '' ? '' : ` – ${escape(words)}`}`;
  return [
    ...added.map((row) => line('added', row)),
    ...removed.map((row) => line('removed', row)),
    ...changed.map(({ key, fields }) => `${say('changed')}: ${code(key)} – ${fields.map(field).join('; ')}`),
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

function linkLines({ lost, pages }: LinkChanges, say: Say): string[] {
  const where = ({ id, to, taken }: LostLink): string => {
    const now = to === null ? say('gone') : `${say('movedTo')} ${code(`#${to}`)}`;
    return `${code(`#${id}`)} – ${now}${taken ? `; ${say('taken')}` : ''}`;
  };
  return [
    ...lost.map((link) => `${code(link.document)} ${where(link)} (${escape(link.words)})`),
    ...pages.map((page) => `${code(page)} – ${say('page')}`),
  ];
}

/** Source words as markdown text: nothing in them is markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_~[\]<>|{}#]/g, '\\$&').replaceAll('\n', ' ');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}
