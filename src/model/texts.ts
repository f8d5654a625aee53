/**
 * The texts of a value: every string whose schema says that it is words for readers. A new field is found here as soon
 * as its schema names its kind.
 */
import type { z } from 'astro/zod';
import type { TextKind, Filled, Plain, Template } from './text-types.ts';
import { insideOf, type Path } from './schema-inside.ts';

export interface Text {
  /** Where it stands in the value; a text in both languages stands at `…, 'en'` and `…, 'uk'`. */
  readonly path: Path;
  readonly kind: TextKind;
  readonly text: string;
}

/** What to put in the place of a text. */
type Change = (text: Text) => string;
/** Goes through a value and returns it with its texts changed. */
type Walk = (value: unknown, path: Path, change: Change) => unknown;

/** Prepares the way to the texts of values of a schema, for as many values as there are. */
export function textsOf(schema: z.ZodType): (value: unknown) => Text[] {
  const walk = walkOf(schema);
  return (value) => {
    const texts: Text[] = [];
    walk?.(value, [], (text) => {
      texts.push(text);
      return text.text;
    });
    return texts;
  };
}

/** A value with its templates filled; labels stay as they are. The value itself is not changed. */
export function fillTemplates<T>(
  schema: z.ZodType<T>,
  value: T,
  fill: (template: Template, path: Path) => Plain,
): Filled<T> {
  const change: Change = ({ kind, text, path }) => (kind === 'template' ? fill(text as Template, path) : text);
  return (walkOf(schema)?.(value, [], change) ?? value) as Filled<T>;
}

/** Null for a schema in which there are no texts: nobody needs to look into its values. */
function walkOf(schema: z.ZodType): Walk | null {
  const kind = schema.meta()?.['text'] as TextKind | undefined;
  if (kind !== undefined)
    return (value, path, change) => (typeof value === 'string' ? change({ path, kind, text: value }) : value);
  const inside = insideOf(schema);
  switch (inside.is) {
    case 'leaf':
      return null;
    case 'wrapper':
      return walkOf(inside.inner);
    case 'choice':
      return throughChoice(inside.options);
    case 'record': {
      const walk = walkOf(inside.value);
      return walk && throughObject(() => walk);
    }
    case 'object': {
      const walks = new Map(Object.entries(inside.fields).map(([field, inner]) => [field, walkOf(inner)]));
      return [...walks.values()].some(Boolean) ? throughObject((field) => walks.get(field) ?? null) : null;
    }
    case 'list': {
      const walk = walkOf(inside.item);
      return walk && throughList(() => walk);
    }
    case 'tuple': {
      const walks = inside.items.map(walkOf);
      return walks.some(Boolean) ? throughList((index) => walks[index] ?? null) : null;
    }
  }
}

function throughObject(walkIn: (field: string) => Walk | null): Walk {
  return (value, path, change) =>
    value === null || typeof value !== 'object'
      ? value
      : Object.fromEntries(
          Object.entries(value).map(([field, inner]) => [
            field,
            walkIn(field)?.(inner, [...path, field], change) ?? inner,
          ]),
        );
}

function throughList(walkIn: (index: number) => Walk | null): Walk {
  return (value, path, change) =>
    Array.isArray(value)
      ? value.map((inner: unknown, index) => walkIn(index)?.(inner, [...path, index], change) ?? inner)
      : value;
}

/** The option that the value fits decides which of its fields are texts. */
function throughChoice(options: readonly z.ZodType[]): Walk | null {
  const walks = options.map((option) => ({ option, walk: walkOf(option) }));
  if (walks.every(({ walk }) => walk === null)) return null;
  return (value, path, change) => {
    const fitting = walks.find(({ option }) => option.safeParse(value).success);
    return fitting?.walk?.(value, path, change) ?? value;
  };
}
