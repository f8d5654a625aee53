/** The catalogue is whole in both languages, and so is what the schemas say of their fields. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/read/json-schemas.ts';
import { pageSchema } from '../../../src/read/page.ts';
import { documentSchema } from '../../../src/model/document.ts';
import { isTranslated, meaningOf } from '../../../src/model/meanings.ts';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { fill, pieces } from '../../../src/problems/slots.ts';

const entries = Object.entries(catalogue);
const parameters = (sentence: string): string[] =>
  pieces(sentence)
    .flatMap((piece) => ('slot' in piece ? [piece.slot] : []))
    .sort();

describe('the catalogue', () => {
  it('knows at least sixty mistakes', () => {
    expect(entries.length).toBeGreaterThanOrEqual(60);
  });

  it.each(entries)('%s speaks both languages', (code, entry) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const part of [entry.title, entry.what, entry.why, entry.mend]) {
      expect(part.en.trim()).not.toBe('');
      expect(part.uk.trim()).not.toBe('');
      expect(parameters(part.uk)).toEqual(parameters(part.en));
    }
    // A title is a name, the rest are sentences. «ё», «ы», «э», «ъ» are no Ukrainian letters.
    expect(entry.title.en).not.toMatch(/[.!]$/);
    for (const part of [entry.what, entry.why, entry.mend])
      if (!/\}\]?»?…?»?$/.test(part.en)) expect(part.en).toMatch(/[.»”…]$|^\{reason\}$|\.$/);
    for (const part of Object.values(entry)) expect(part.uk).not.toMatch(/[ёыэъ]|''/i);
    for (const part of Object.values(entry)) expect(part.en).not.toMatch(/[іїєґ]/i);
  });

  it('splits sentences at slots and keeps braces that are not to be filled', () => {
    expect(pieces('Write {claim-id} or {={number}}, then {#{id}}.')).toEqual([
      { words: 'Write {claim-id} or {=' },
      { slot: 'number' },
      { words: '}, then {#' },
      { slot: 'id' },
      { words: '}.' },
    ]);
  });

  it('fills parameters in the language asked for, and leaves what a writer is to type', () => {
    expect(fill('{word} {{id}} {claim-id} {missing}', { 'word:en': 'one', 'word:uk': 'один', id: 'x' }, 'uk')).toBe(
      'один {x} {claim-id} {missing}',
    );
  });
});

describe('the meaning of fields', () => {
  const descriptions = new Set<string>();
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ('description' in node && typeof node.description === 'string') descriptions.add(node.description);
    for (const inner of Object.values(node)) walk(inner);
  };
  for (const text of Object.values(jsonSchemas())) walk(JSON.parse(text));
  for (const schema of [documentSchema, pageSchema]) walk(z.toJSONSchema(schema, { io: 'input' }));

  it('is given in Ukrainian for every description of a schema', () => {
    expect(descriptions.size).toBeGreaterThan(90);
    expect([...descriptions].filter((description) => !isTranslated(description))).toEqual([]);
  });

  it('is a dash where the schema is silent', () => {
    expect(meaningOf('')).toEqual({ en: '–', uk: '–' });
  });
});
