/**
 * References as files that programs for references read: BibTeX, RIS and CSL-JSON. Written by hand: a reference has a
 * dozen fields, and a library for it would bring those for styles. The tests read each file with a library of others.
 */
import { type Reference, REFERENCE_TYPES, type Cited } from '../model/work.ts';
import type { Lang } from '../model/common.ts';
import { words } from '../words/index.ts';
import { quoted } from '../words/grammar.ts';

export interface ReferenceFormat {
  readonly extension: keyof typeof REFERENCE_TYPES;
  readonly name: string;
  readonly type: string;
  readonly write: (references: readonly Reference[]) => string;
}

export const REFERENCE_FORMATS: readonly ReferenceFormat[] = [
  {
    extension: 'bib',
    name: 'BibTeX',
    type: REFERENCE_TYPES.bib,
    write: (references) => references.map(bibtex).join('\n'),
  },
  {
    extension: 'ris',
    name: 'RIS',
    type: REFERENCE_TYPES.ris,
    write: (references) => references.map(ris).join(''),
  },
  {
    extension: 'csl.json',
    name: 'CSL-JSON',
    type: REFERENCE_TYPES['csl.json'],
    write: (references) => `${JSON.stringify(references, null, 2)}\n`,
  },
];

/** Signs that have a meaning in BibTeX. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function inBibtex(text: string): string {
  return text.replace(/[\\~^]|[{}$&%#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

function bibtex(reference: Reference): string {
  const { id, title, author, editor, issued, language, URL: url } = reference;
  // Braces within braces: capitals stay, and the name of an institution is one name.
  const names = (list: NonNullable<Reference['editor']>): string =>
    list.map(({ literal }) => `{${inBibtex(literal)}}`).join(' and ');
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${inBibtex(title)}}`],
    ['author', author && names(author)],
    ['editor', editor && names(editor)],
    ['howpublished', inBibtex(reference['container-title'])],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['version', reference.version],
    ['language', language],
    // An address is taken as it stands.
    ['url', url],
    ['note', noteOf(reference).map(inBibtex).join(' ') || undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},\n`));
  return `@misc{${id},\n${lines.join('')}}\n`;
}

function ris(reference: Reference): string {
  const { id, title, author = [], editor = [], issued, version, language, URL: url } = reference;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ...editor.map(({ literal }) => ['A2', literal] as const),
    ['T2', reference['container-title']],
    ...(year === undefined
      ? []
      : ([
          ['PY', String(year)],
          ['DA', `${year}/${two(month)}/${two(day)}/`],
        ] as const)),
    ...(version === undefined ? [] : [['ET', version] as const]),
    ['LA', language],
    ['UR', url],
    ...noteOf(reference).map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s*[\r\n]\s*/gu, ' ')}\r\n`).join('');
}

/** What these formats have no field for. */
function noteOf({ genre, note, license, ...rest }: Reference): string[] {
  const original = rest['original-title'];
  return [genre, original, note, license].flatMap((part) =>
    part === undefined ? [] : part.replace(/(?<=[^.»])$/u, '.'),
  );
}

// References in words, in two forms: the title first, or who and when first. The address and the day follow.

/** “Title” [original]. What it is, date. Whose work: editors, version. */
export function titleFirst({ whole, date, work, holder }: Cited, lang: Lang): string {
  const what = [whole.genre, date].filter(Boolean).join(', ');
  return sentences(quoted(whole.title, lang) + original(whole), what, `${work}: ${holder}${versionOf(whole, lang)}`);
}

/** Who (when). Title [original]. What it is. In: the site, edited by, version. */
export function nameFirst({ whole, date, holder }: Cited, lang: Lang): string {
  const t = words(lang).references;
  const { author, issued, genre, editor } = whole;
  const year = issued?.['date-parts'].map(([first]) => first).join('–');
  const when = `(${year ?? `${t.noDate}${date === '' ? '' : ` [${date}]`}`})`;
  const title = whole.title + original(whole);
  const site = whole['container-title'];
  // The editors are named once.
  const within = (editor === undefined ? site : t.within(site, holder)) + versionOf(whole, lang);
  const names = author?.map(({ literal }) => literal).join(', ');
  return names === undefined
    ? sentences(`${title} ${when}`, genre, within)
    : sentences(names, when, title, genre, within);
}

function versionOf({ version }: Cited['whole'], lang: Lang): string {
  return version === undefined ? '' : `, ${words(lang).references.version} ${version}`;
}

function sentences(...parts: readonly string[]): string {
  return parts.map((part) => (/[.?!…][”»]?$/u.test(part) ? part : `${part}.`)).join(' ');
}

function original(whole: Cited['whole']): string {
  const own = whole['original-title']?.replace(/\.$/, '');
  return own === undefined || own === whole.title ? '' : ` [${own}]`;
}
