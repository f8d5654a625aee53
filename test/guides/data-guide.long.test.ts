/**
 * data/README.md: every example is a row of the real dataset, every field of the model is described, and nothing else
 * is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/read/json-schemas.ts';
import { root } from '../../src/cli/paths.ts';
import { FRONT_MATTER, readGuide, says, realContent, type Fence } from './guide.ts';

const GUIDES = { en: 'data/README.md', uk: 'data/README.uk.md' } as const;
const guide = (lang: keyof typeof GUIDES): string => readFileSync(join(root, GUIDES[lang]), 'utf8');
const examples = (lang: keyof typeof GUIDES): Fence[] => readGuide(guide(lang)).flatMap(({ fences }) => fences);
const data = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** A value without what the guide leaves out: a text that ends in “…” is the beginning of the real one. */
function shortened(real: unknown, example: unknown): unknown {
  if (
    typeof real === 'string' &&
    typeof example === 'string' &&
    example.endsWith('…') &&
    !real.endsWith('…') &&
    real.startsWith(example.slice(0, -1).trimEnd())
  )
    return example;
  if (Array.isArray(real) && Array.isArray(example)) return real.map((one, index) => shortened(one, example[index]));
  if (real !== null && example !== null && typeof real === 'object' && typeof example === 'object')
    return Object.fromEntries(
      Object.entries(real).map(([key, value]) => [key, shortened(value, (example as Record<string, unknown>)[key])]),
    );
  return real;
}

/**
 * Everything in the file that could be the example: objects with the same id, or the same quotation where there is
 * none.
 */
function candidates(value: unknown, example: Readonly<Record<string, unknown>>): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  const key = 'id' in example ? 'id' : 'quote' in example ? 'quote' : '$schema';
  const own = (value as Record<string, unknown>)[key] === example[key] ? [value] : [];
  return [...own, ...Object.values(value).flatMap((inner) => candidates(inner, example))];
}

/** Names of all fields of a schema, with those of the objects inside. */
function fields(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  const properties = 'properties' in node ? Object.keys(node.properties as object) : [];
  return [...properties, ...Object.values(node).flatMap(fields)];
}

describe.each(['en', 'uk'] as const)('the guide to the dataset in %s', (lang) => {
  it.each(examples(lang).map((fence) => [fence.does['file'] ?? '', fence] as const))(
    `the guide to the dataset in ${lang} shows a real row of %s`,
    (file, { text, line }) => {
      const example = JSON.parse(text) as Record<string, unknown>;
      const real = candidates(data(file), example);
      expect(real.length, `line ${line}: no such row in ${file}`).toBeGreaterThan(0);
      expect(real.map((one) => shortened(one, example))).toContainEqual(example);
    },
  );

  const sections = new Map(
    guide(lang)
      .split(/^## /m)
      .map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );
  it.each(Object.entries(jsonSchemas()).filter(([name]) => !FRONT_MATTER.includes(name)))(
    `the guide to the dataset in ${lang} describes every field of %s`,
    (name, schema) => {
      const section = sections.get(name) ?? '';
      const rules = [...sections.values()].find((text) => text.includes('`context`') && text.includes('**')) ?? '';
      const named = (text: string): Set<string> =>
        new Set(
          [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].flatMap(
            ([, code = '']) => code.match(/[A-Za-z$_-]+/g) ?? [],
          ),
        );
      const known = new Set([
        ...named(section),
        'en',
        'uk',
        ...[...named(rules)].filter((word) => ['document', 'quote', 'context'].includes(word)),
      ]);
      expect([...new Set(fields(JSON.parse(schema)))].filter((field) => !known.has(field))).toEqual([]);
    },
  );
});

it('the dataset that the guide describes is right', () => {
  expect(says(realContent(), 'en')).toEqual([]);
});

it('the guides to the dataset have the same examples in both languages', () => {
  expect(examples('en').length).toBeGreaterThan(8);
  expect(examples('uk').map(({ does, text }) => ({ does, text }))).toEqual(
    examples('en').map(({ does, text }) => ({ does, text })),
  );
});

it('an example that leaves something out may end in dots, and may not say anything else', () => {
  expect(shortened({ a: 'one. two.', b: 1 }, { a: 'one. …', b: 1 })).toEqual({ a: 'one. …', b: 1 });
  expect(shortened({ a: 'one. two.' }, { a: 'two. …' })).toEqual({ a: 'one. two.' });
  expect(candidates({ rows: [{ id: 'a' }, { id: 'b', in: { id: 'a' } }] }, { id: 'a' })).toHaveLength(2);
});
