import { describe, expect, it } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { uk } from '../../../src/words/uk.ts';
import { href, other } from '../../../src/model/paths.ts';

/** All plain strings of a language, with the path of their keys. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`))
    : [];
}

describe('words', () => {
  it('words say something everywhere in both languages', () => {
    for (const [path, text] of [...strings(en), ...strings(uk)]) expect(text.trim(), path).not.toBe('');
  });

  it('words have no English left in the Ukrainian', () => {
    // Names of files, commands, keys and formats; and the name of the other language.
    const kept = [
      ...['English', 'sic', 'Enter', 'Esc', 'CSV', 'JSON', 'PORT', 'git', 'markdown', 'npm', 'run'],
      ...['content', 'data', 'diff', 'dist', 'format', 'headings', 'help', 'json', 'lang', 'moved', 'new', 'reading'],
      ...['report', 'schema'],
    ];
    const found = strings(uk).flatMap(([, text]) => text.replace(/\{\w+\}/g, '').match(/[a-z]{3,}/gi) ?? []);
    expect([...new Set(found)].filter((word) => !kept.includes(word)).sort()).toEqual([]);
  });

  it('words write Ukrainian without Russian letters, with its own quotation marks and one apostrophe', () => {
    for (const [path, text] of strings(uk)) {
      expect(text, path).not.toMatch(/[ыэъё]/i);
      expect(text, path).not.toMatch(/["'“”]/);
    }
  });

  it('words put Ukrainian nouns into the form that the number asks for', () => {
    expect([1, 2, 5, 11, 21, 22, 111].map((count) => uk.documents.notes(count))).toEqual([
      '1 примітка',
      '2 примітки',
      '5 приміток',
      '11 приміток',
      '21 примітка',
      '22 примітки',
      '111 приміток',
    ]);
    expect([1, 2].map((count) => en.documents.notes(count))).toEqual(['1 note', '2 notes']);
  });
});

describe('addresses', () => {
  it('href puts English at the root and Ukrainian below uk/', () => {
    expect(href('en', 'documents/new-ties/#p3')).toBe('/documents/new-ties/#p3');
    expect(href('uk', '')).toBe('/uk/');
  });

  it('other leads from each language to the other', () => {
    expect([other('en'), other('uk')]).toEqual(['uk', 'en']);
  });
});
