/** What a schema is made of: the one place that knows how Zod keeps it. */
import type { z } from 'astro/zod';

/** A step into a value: the name of a field, or a place in a list. */
export type Path = readonly (string | number)[];

/** A leaf lists the values that it allows, where it allows but a few. */
export type Inside =
  | { readonly is: 'leaf'; readonly values: readonly unknown[] }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, z.ZodType>> }
  | { readonly is: 'list'; readonly item: z.ZodType }
  | { readonly is: 'tuple'; readonly items: readonly z.ZodType[] }
  | { readonly is: 'record'; readonly value: z.ZodType }
  | { readonly is: 'choice'; readonly options: readonly z.ZodType[] }
  | { readonly is: 'wrapper'; readonly inner: z.ZodType };

/**
 * The inside of a schema.
 * @throws TypeError for a kind of schema that nobody has taught it: what it does not know it cannot guard
 */
export function insideOf(schema: z.core.$ZodType): Inside {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const own = (inner: z.core.$ZodType): z.ZodType => inner as z.ZodType;
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { is: 'leaf', values: [] };
    case 'enum':
      return { is: 'leaf', values: Object.values(def.entries) };
    case 'literal':
      return { is: 'leaf', values: def.values };
    case 'object':
      return { is: 'object', fields: def.shape as Readonly<Record<string, z.ZodType>> };
    case 'array':
      return { is: 'list', item: own(def.element) };
    case 'tuple':
      return { is: 'tuple', items: def.items.map(own) };
    case 'record':
      return { is: 'record', value: own(def.valueType) };
    case 'union':
      return { is: 'choice', options: def.options.map(own) };
    case 'optional':
    case 'nullable':
    case 'default':
      return { is: 'wrapper', inner: own(def.innerType) };
    default:
      throw new TypeError(`Schemas of type "${def.type}" are not walked: teach insideOf what is inside them.`);
  }
}

/** All schemas that say something of the value at a path: wrappers, and every option of a choice. */
export function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  return path.reduce<z.ZodType[]>(
    (schemas, key) => schemas.flatMap((option) => unfold(stepInto(option, key))),
    unfold(schema),
  );
}

function unfold(schema: z.ZodType | undefined): z.ZodType[] {
  if (schema === undefined) return [];
  const inside = insideOf(schema);
  if (inside.is === 'wrapper') return [schema, ...unfold(inside.inner)];
  return inside.is === 'choice' ? [schema, ...inside.options.flatMap(unfold)] : [schema];
}

function stepInto(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const inside = insideOf(schema);
  if (inside.is === 'object') return Object.hasOwn(inside.fields, key) ? inside.fields[key] : undefined;
  if (inside.is === 'tuple') return typeof key === 'number' ? inside.items[key] : undefined;
  return inside.is === 'list' ? inside.item : undefined;
}
