/** Words that stand in the files and not in the Edition: what a pass would have lost. */
import { LANGS } from '../../src/model/common.ts';
import type { Edition } from '../../src/model/edition.ts';
import { toHtml } from '../../src/text/html.ts';
import { renderSentence } from '../../src/text/render-translated.ts';
import { words } from '../../src/words/index.ts';
import type { Tree } from '../support/tree.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const MARKUP: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The signs that a file of a lesson is written in, which its page says by its form. */
const LESSON_SIGNS = LANGS.flatMap((lang) => {
  const { min, shown, ask, labels, moves } = words(lang).lesson;
  return [min, shown, ask, ...Object.values(labels), ...Object.values(moves), 'x'];
}).flatMap((sign) => sign.match(WORD) ?? []);

/** Fields of files that speak to the programs and not to the reader. */
const SILENT = new Set(['$schema', 'context']);

/** Every word of the Edition, its field names included; of a document that is as it was, those found before. */
function wordsOf({ documents, ...rest }: Edition): Set<string> {
  const words = wordsIn(rest);
  for (const document of documents) {
    const known = found.get(document) ?? wordsIn(document);
    found.set(document, known);
    for (const word of known) words.add(word);
  }
  return words.add('documents');
}

const found = new WeakMap<object, ReadonlySet<string>>();

/** Every word of a value; of each text with and without its tags. */
function wordsIn(given: unknown): Set<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const [word] of text.matchAll(WORD)) words.add(word);
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      add(value);
      const plain = value.replace(/&(?:lt|gt|quot|amp);/g, (entity) => MARKUP[entity] ?? entity);
      add(plain);
      add(plain.replace(/<[^>]*>/g, ''));
      // A path in a link is written in percent signs.
      if (value.includes('%')) for (const [address] of plain.matchAll(/(?<=href=")[^"]*/g)) add(decoded(address));
    } else if (typeof value === 'number') add(String(value));
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        add(key);
        walk(inner);
      }
    }
  };
  walk(given);
  return words;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Words of some files that the Edition does not have. */
export function lost(tree: Tree, paths: readonly string[], edition: Edition): string[] {
  const known = wordsOf(edition);
  if (paths.some((path) => path.startsWith('content/lessons/'))) for (const sign of LESSON_SIGNS) known.add(sign);
  const has = (piece: string): boolean => [...piece.matchAll(WORD)].every(([word]) => known.has(word));
  // A sign of markup inside a word joins its halves or stands between them, as the writer meant it.
  const shown = (piece: string): boolean =>
    has(piece) ||
    has(piece.replace(/[*_`\\]|\{=|\}/g, '')) ||
    has(piece.replace(/[*_`\\]/g, ' ')) ||
    has(piece.replace(/\*\*/g, '')) ||
    has(piece.replace(/\\./g, ' ')) ||
    // A number that is cited inside a word is printed as one with its halves.
    has(piece.replace(/[\p{L}\p{N}]*\{(?:check:)?[\w@-]+\}[\p{L}\p{N}]*/gu, ' '));
  return paths.flatMap((path) =>
    spoken(path, Buffer.from(tree.get(path) ?? []).toString('utf8'))
      .filter((piece) => !shown(piece))
      .map((piece) => `${path}: ${piece.slice(0, 60)}`),
  );
}

/** What a writer meant to be read in a file, cut at white space. */
function spoken(path: string, text: string): string[] {
  const pieces = new Set<string>();
  const add = (words: string): void => {
    for (const piece of words.split(/\s+/u)) pieces.add(piece);
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') add(value);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) if (!SILENT.has(key)) walk(inner);
  };
  if (path.endsWith('.json')) walk(JSON.parse(text));
  else {
    const front = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
    // Names of fields and of attributes are not read; comments on lines of their own are for the writer.
    for (const line of front.split('\n')) if (!/^\s*#/.test(line)) add(line.replace(/^[\s-]*[A-Za-z0-9-]+:/, ''));
    add(text.slice(front.length).replace(/(?<=^#.*\s|\{[^{}]*\s)[a-z-]+=(?=")/gm, ''));
  }
  return [...pieces];
}

const plainly = () => ({ group: 'cor', no: 0, name: '', stop: true }) as const;

/** Everything in the Edition that is printed as HTML, and not escaped on its way. */
export function htmlOf({ documents, pages, checks }: Edition): string {
  return [
    ...documents.flatMap(({ meta, notes, translations }) => [
      ...notes.flatMap(({ html }) => [html.en, html.uk]),
      ...LANGS.flatMap((lang) =>
        translations[lang].flatMap((block) =>
          block.gap
            ? block.html
            : block.sentences.map((sentence) =>
                toHtml(renderSentence(sentence, { lang, language: meta.language, label: plainly })),
              ),
        ),
      ),
    ]),
    ...pages.flatMap(({ html }) => [html.en, html.uk]),
    ...checks.flatMap(({ title, explanation }) => [title.en, title.uk, explanation.en, explanation.uk]),
  ].join('\n');
}
