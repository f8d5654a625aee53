/**
 * References as files that programs for references read: BibTeX, RIS and CSL-JSON. Written by hand: a reference has a
 * dozen fields, and a library for it would bring those for styles. The tests read each file with a library of others.
 */
import { type Reference, REFERENCE_TYPES } from '../model/reference.ts';

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
