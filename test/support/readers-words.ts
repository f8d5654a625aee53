/** Every line of words that a person reads: texts, notes, data, guides, and the strings of the program. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A line or a string of a file. */
export interface ReadersWords {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Files of prose; `.cases.md` repeat the catalogue, the changelog tells what was called otherwise. */
const PROSE = [
  'content/**/*.md',
  'data/*.md',
  'README.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  'src/README.md',
] as const;

/** What things are not called, and what sources call them. */
const WORDS_OF_OTHERS = [
  'src/words/terms.ts',
  'src/text/counted/',
  'src/text/compared/kin-words.ts',
  'src/text/numbers/',
  'src/outputs/search/irregular.ts',
];

/** The words of a source, below what is known of it. */
const isSource = (file: string): boolean => file.endsWith('transcription.md');

/** What stands in a file as code and not as words: code, attributes, addresses, cites. */
const bare = (line: string): string =>
  line
    .replace(/`[^`]*`|"[\w.-]+"|(?<!\p{L})\.[a-z-]+/gu, ' ')
    .replace(/\{[^{}\s|]+\|/g, ' ')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ');

/** Lines of a markdown file that are words: no quotations of a source, no examples in other notations than markdown. */
function prose(file: string): ReadersWords[] {
  let fence: string | null = null;
  let front = false;
  let field = '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (/^---$/.test(text) && (index === 0 || front)) front = index === 0;
      const opening = /^```(\w*)/.exec(text);
      if (opening) {
        fence = fence === null ? (opening[1] ?? '') : null;
        return [];
      }
      if (/^[\w-]+:/.test(text)) field = text;
      // Forms of a source, and names that others use.
      if (front && file.startsWith('content/glossary/') && /^(?:forms|also):/.test(field)) return [];
      if (text.startsWith('>') || (fence !== null && fence !== 'md') || (isSource(file) && !front)) return [];
      return [{ file, line: index + 1, text: bare(text) }];
    });
}

/** Values of a JSON file that are words: those of `en` and `uk`. */
function dataset(file: string): ReadersWords[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/"(?:en|uk)": "((?:[^"\\]|\\.)*)"/g)].map(([, words = '']) => ({
        file,
        line: index + 1,
        text: bare(words),
      })),
    );
}

/** What programs say, by file: to read them all is two seconds' work. */
const parsed = new Map<string, readonly ReadersWords[]>();

/** Strings of a TypeScript file that are words: those with a space or a Cyrillic letter. */
function strings(file: string): ReadersWords[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: ReadersWords[] = [];
  const visit = (node: ts.Node): void => {
    const text =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
        ? node.text
        : null;
    if (text !== null && /\s|\p{Script=Cyrillic}|^\p{Lu}/u.test(text)) {
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: bare(text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  parsed.set(file, found);
  return found;
}

/**
 * All words that a person reads, with the file and the line where they stand.
 * @param asked whether a file is read
 */
export function readersWords(asked: (file: string) => boolean = () => true): ReadersWords[] {
  const files = (patterns: readonly string[]): string[] =>
    globSync([...patterns])
      .filter(asked)
      .sort();
  return [
    ...files(PROSE).flatMap(prose),
    ...files(['data/*.json', 'data/*/*.json'])
      .filter((file) => !file.includes('schema'))
      .flatMap(dataset),
    ...files(['src/**/*.ts'])
      .filter((file) => !WORDS_OF_OTHERS.some((place) => file.startsWith(place)))
      .flatMap((file) => parsed.get(file) ?? strings(file)),
  ];
}
