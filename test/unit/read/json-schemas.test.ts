/** What the schemas say of their fields to the person who writes content. */
import { expect, it } from 'vitest';
import type { z } from 'astro/zod';
import { meaningOf } from '../../../src/model/text-types.ts';
import { insideOf, schemasAt } from '../../../src/model/schema-inside.ts';
import { FILE_SCHEMAS, jsonSchemas } from '../../../src/read/json-schemas.ts';

/** Every field below a schema with its path, and what it is for. */
function fieldsOf(schema: z.ZodType, path: string): (readonly [string, z.ZodType])[] {
  const inside = insideOf(schema);
  switch (inside.is) {
    case 'leaf':
      return [];
    case 'object':
      return Object.entries(inside.fields).flatMap(([name, inner]) => [
        [`${path}.${name}`, inner] as const,
        ...fieldsOf(inner, `${path}.${name}`),
      ]);
    case 'wrapper':
      return fieldsOf(inside.inner, path);
    case 'list':
      return fieldsOf(inside.item, `${path}[]`);
    case 'record':
      return fieldsOf(inside.value, `${path}{}`);
    case 'tuple':
      return inside.items.flatMap((item, index) => fieldsOf(item, `${path}[${index}]`));
    case 'choice':
      return inside.options.flatMap((option) => fieldsOf(option, path));
  }
}

const fields = Object.entries(FILE_SCHEMAS).flatMap(([name, schema]) => fieldsOf(schema, name));

it('the fields of the schemas each have a meaning in English and in Ukrainian', () => {
  expect(fields.length).toBeGreaterThan(150);
  const silent = fields.filter(([, schema]) => schemasAt(schema, []).every((one) => meaningOf(one) === null));
  expect(silent.map(([path]) => path)).toEqual([]);
});

it('the fields of the schemas name their meanings in the letters of each language', () => {
  const meanings = fields.flatMap(([, schema]) => schemasAt(schema, []).flatMap((one) => meaningOf(one) ?? []));
  for (const { en, uk } of meanings) {
    expect(en).not.toMatch(/[а-яіїєґ]/i);
    expect(uk).toMatch(/[а-яіїєґ]/i);
    expect(uk).not.toMatch(/[ёыэъ]/i);
  }
});

it('the fields of the schemas keep what only the program reads out of the schemas for editors', () => {
  for (const schema of Object.values(jsonSchemas())) expect(schema).not.toMatch(/"(?:uk|text)": "/);
});
