/** The version that readers cite names the data: whatever is published changes it, and nothing else does. */
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { memoryFiles } from '../../../src/read/files.ts';
import { FULL } from '../../support/full.ts';
import { loadTree, minimalTree, PROJECT, readChanged } from '../../support/tree.ts';

/** The small edition, with words of one file replaced. */
function editionWith(file?: string, before = '', after = ''): Edition | null {
  const tree = minimalTree();
  if (file !== undefined) {
    const text = Buffer.from(tree.get(file) ?? []).toString();
    expect(text).toContain(before);
    tree.set(file, Buffer.from(text.replace(before, after)));
  }
  const { edition, problems } = readChanged(memoryFiles(tree));
  expect(problems).toEqual([]);
  return edition;
}

function versionWith(...change: Parameters<typeof editionWith>): string | undefined {
  return editionWith(...change)?.version;
}

const first = editionWith();

it('the version of the data is the same for the same files', () => {
  expect(first?.version).toMatch(/^[0-9a-f]{12}$/);
  expect(versionWith()).toBe(first?.version);
});

// In the full run the three documents, too: the small content has not every kind of paragraph.
it.each([minimalTree, ...(FULL ? [() => loadTree(PROJECT)] : [])])(
  'the edition is the same, byte for byte, of files with the line ends of Windows: %#',
  (tree) => {
    const [ofOurs, ofWindows] = ['\n', '\r\n'].map((end) => {
      const lines = [...tree()].map(([path, bytes]) => {
        const text = Buffer.from(bytes).toString();
        return [path, Buffer.from(text.replaceAll('\n', end))] as const;
      });
      const { edition, problems } = assemble({ root: '', base: '/', files: memoryFiles(new Map(lines)) });
      expect(problems).toEqual([]);
      return JSON.stringify(edition);
    });
    expect(ofWindows === ofOurs).toBe(true);
  },
);

it.each([
  // As long as it was: no place of what is quoted moves, which would change the version by itself.
  [
    'a word of a transcription that nothing quotes',
    'content/documents/cells/transcription.md',
    'припадало',
    'приходило',
  ],
  ['the text of a note', 'content/documents/cells/notes.md', 'A slip of one letter', 'A slip of a letter'],
  ['the title of a note', 'content/documents/cells/notes.md', '## Wavering', '## Doubt'],
  ['a translation', 'content/documents/cells/translation.uk.md', 'Зростання', 'Приріст'],
  ['the reading of an emendation', 'content/documents/cells/notes.md', '"осередків"', '"осередки"'],
  ['the certainty of an emendation', 'content/documents/cells/notes.md', 'certainty="high" ch', 'certainty="low" ch'],
  ['the kind of a note', 'content/documents/cells/notes.md', '.term', '.comment'],
  ['the words that a note explains', 'content/documents/cells/notes.md', '> хитання', '> хиб —хитання'],
  ['what is said above old words', 'content/documents/cells/words.md', 'Old forms', 'Former forms'],
  ['a former id of an old word', 'content/documents/cells/words.md', ' was="cells-meetings"', ''],
  ['a page', 'content/pages/about.md', 'Every number', 'Each number'],
  ['the title of a page', 'content/pages/about.uk.md', 'Про видання', 'Це видання'],
  ['a name of a chart', 'data/charts.json', '"Growth"', '"The growth"'],
  ['a word of the vocabulary', 'data/vocabulary.json', '"cells"', '"party cells"'],
  ['the licence', 'data/licence.json', '"public domain"', '"in the public domain"'],
  ['the unit of recommendations', 'data/recommendations.json', '"en": "', '"en": "Just '],
  ['a label of a claim', 'data/claims.json', '"en": "', '"en": "the '],
])('the version of the data changes with %s', (_what, file, before, after) => {
  expect(versionWith(file, before, after)).not.toBe(first?.version);
});

describe('the version of a document', () => {
  const versionOfCells = (edition: Edition | null): string | undefined =>
    edition?.documents.find(({ slug }) => slug === 'cells')?.version;

  it.each([
    ['the text of one of its notes', 'content/documents/cells/notes.md', 'A slip of one letter', 'A slip of a letter'],
    ['a label of one of its claims', 'data/claims.json', '"en": "', '"en": "the '],
  ])('the version of a document changes with %s', (_what, file, before, after) => {
    expect(versionOfCells(first)).toMatch(/^[0-9a-f]{12}$/);
    expect(versionOfCells(editionWith(file, before, after))).not.toBe(versionOfCells(first));
  });

  it.each([
    ['a page', 'content/pages/about.md', 'Every number', 'Each number'],
    ['a word of the vocabulary', 'data/vocabulary.json', '"cells"', '"party cells"'],
  ])('the version of a document stays with %s', (_what, file, before, after) => {
    expect(versionOfCells(editionWith(file, before, after))).toBe(versionOfCells(first));
  });
});
