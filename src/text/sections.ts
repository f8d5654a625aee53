/**
 * Sections: how files of notes and translations are built. `## Title {#id .kind key="value"}` begins a section,
 * everything up to the next `## ` is its body. Read here, line by line, because markdown-it keeps no columns and has no
 * attributes.
 */

export interface Attribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Section {
  readonly title: string;
  /** Offsets of the heading line. */
  readonly start: number;
  readonly end: number;
  /** From `{#id}`. */
  readonly id: Attribute | null;
  /** From `{.kind}`. */
  readonly classes: readonly Attribute[];
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Offset of the first character of the braces that could not be read; null when all is well. */
  readonly broken: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly body: { readonly start: number; readonly end: number };
  /** As what the heading was meant, where it is not written as one; null where all is well. */
  readonly meant: string | null;
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Offsets of words before the first heading; null when there are none. */
  readonly before: { readonly start: number; readonly end: number } | null;
}

const HEADINGS = { '##': /^##[ \t]+(.*?)[ \t]*$/gm, '###': /^###[ \t]+(.*?)[ \t]*$/gm } as const;
/**
 * The same, and lines that were meant as one: no space or another, too many signs or too few, not at the margin, no
 * signs at all before words with an id.
 */
const MEANT = new RegExp(
  String.raw`^(?:##[ \t]+|[ \t\u00a0]*[#＃]{1,6}[ \t\u00a0]*(?=\S)|(?=[*_[(]{0,2}[\p{L}]\s?\d)|` +
    String.raw`(?=[^\s#>{\-][^\n{]*\{#[^{}\n]*\}[ \t]*$))(.*?)[ \t\u00a0]*$`,
  'gmu',
);

/**
 * Cuts a file into its sections; offsets count from the start of `source`.
 * @param isHeading is a line that is no heading meant as one?
 * @param level sections within a section have one sign more
 */
export function readSections(
  source: string,
  from = 0,
  isHeading?: (line: string, title: string) => boolean,
  level: keyof typeof HEADINGS = '##',
): Sections {
  const headings = [...source.slice(from).matchAll(isHeading === undefined ? HEADINGS[level] : MEANT)].filter(
    ([line, title = '']) => isHeading === undefined || /^##[ \t]/.test(line) || isHeading(line, title),
  );
  const first = headings[0];
  const lead = source.slice(from, first === undefined ? source.length : from + first.index);
  const leadStart = lead.search(/\S/);
  const sections = headings.map((heading, index): Section => {
    const start = from + heading.index;
    const end = start + heading[0].length;
    const next = headings[index + 1];
    return {
      ...readHeading(heading[1] ?? '', start + heading[0].indexOf(heading[1] ?? '')),
      start,
      end,
      body: { start: end, end: next === undefined ? source.length : from + next.index },
      meant: /^(#+)[ \t]/.exec(heading[0])?.[1] === level ? null : `## ${heading[1] ?? ''}`,
    };
  });
  return {
    sections,
    before: leadStart === -1 ? null : { start: from + leadStart, end: from + leadStart + lead.trim().length },
  };
}

type Heading = Pick<Section, 'title' | 'id' | 'classes' | 'attributes' | 'broken'>;

/**
 * Reads a heading, or braces that stand alone.
 * @param offset where the line stands in its file
 */
export function readHeading(line: string, offset: number): Heading {
  const brace = line.indexOf('{');
  if (brace === -1) return { title: line.trim(), id: null, classes: [], attributes: new Map(), broken: null };
  const title = line.slice(0, brace).trim();
  const inside = line.slice(brace);
  let id: Attribute | null = null;
  const classes: Attribute[] = [];
  const attributes = new Map<string, Attribute>();
  const broken = (from: number): Heading => {
    const at = from + (/^\s*/.exec(inside.slice(from))?.[0].length ?? 0);
    return {
      title,
      id,
      classes,
      attributes,
      broken: { start: offset + brace + at, end: offset + line.length, text: inside.slice(at) },
    };
  };
  if (!inside.endsWith('}')) return broken(0);
  // #id, .class or key="value"; a quotation mark inside a value is written \".
  const token = /\s*(?:#([^\s{}"#.=]+)|\.([^\s{}"#.=]+)|([a-z]+)="((?:[^"\\]|\\.)*)")(?=[\s}])/gy;
  let at = 1;
  while (!/^\s*\}$/.test(inside.slice(at))) {
    token.lastIndex = at;
    const match = token.exec(inside);
    if (match === null) return broken(at);
    const from = offset + brace + match.index;
    const place = (value: string): Attribute => ({
      value,
      start: from + (/^\s*/.exec(match[0])?.[0].length ?? 0),
      end: from + match[0].length,
    });
    if (match[1] !== undefined) {
      if (id !== null) return broken(at);
      id = place(match[1]);
    } else if (match[2] !== undefined) classes.push(place(match[2]));
    else {
      if (attributes.has(match[3] ?? '')) return broken(at);
      attributes.set(match[3] ?? '', place((match[4] ?? '').replace(/\\(.)/g, '$1')));
    }
    at = match.index + match[0].length;
  }
  return { title, id, classes, attributes, broken: null };
}

/** A quotation at the head of a note: `> words **exact words** words`. */
export interface Quotation {
  /** The whole passage, without the marks of emphasis. */
  readonly passage: string;
  /** The annotated words: the part in bold, or the whole passage. */
  readonly words: string;
  /** Where the annotated words begin in the passage, white space collapsed: the same letters may stand in it again. */
  readonly wordsAt: number;
  readonly start: number;
  readonly end: number;
  /** True when `**` has no partner, nothing stands between the two, or there is more than one bold part. */
  readonly broken: boolean;
  /** Offset at which the prose begins. */
  readonly after: number;
}

/** Reads the blockquote at the start of a section's body; null when there is none. */
export function readQuotation(
  source: string,
  body: { readonly start: number; readonly end: number },
): Quotation | null {
  const text = source.slice(body.start, body.end);
  const match = /^\s*((?:[ ]{0,3}>[^\n]*(?:\n|$))+)/.exec(text);
  if (match === null) return null;
  const raw = match[1] ?? '';
  const start = body.start + match[0].length - raw.length;
  const joined = raw
    .split('\n')
    .map((line) => line.replace(/^[ ]{0,3}>[ ]?/, ''))
    .join(' ')
    .trim();
  const parts = joined.split('**');
  const marked = parts.length === 3 ? (parts[1] ?? '') : parts.join('');
  const broken = (parts.length !== 1 && parts.length !== 3) || marked.trim() === '';
  const before =
    parts.length === 3 ? `${parts[0] ?? ''}${/^\s*/.exec(marked)?.[0] ?? ''}`.replace(/\s+/gu, ' ').trimStart() : '';
  return {
    passage: parts.join(''),
    words: marked.trim(),
    wordsAt: before.length,
    start,
    end: start + raw.trimEnd().length,
    broken,
    after: body.start + match[0].length,
  };
}
