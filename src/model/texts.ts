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

/** What to put in the place of a text; a string is left alone where the same comes back. */
type Change = (text: Text) => string;
/** Goes through a value and returns it with its texts changed: itself where none of them is. */
type Rewriter = (value: unknown, path: Path, change: Change) => unknown;

/** The texts of a value. */
export type TextsIn = (value: unknown) => Text[];

/** Prepares the way to the texts of values of a schema, once for as many values and readings as there are. */
export function textsOf(schema: z.ZodType): TextsIn {
  const rewriter = rewriterOf(schema);
  return (value) => {
    const texts: Text[] = [];
    rewriter?.(value, [], (text) => {
      texts.push(text);
      return text.text;
    });
    return texts;
  };
}

/** What stands in a text for a template. */
type Fill = (template: Template, path: Path) => Plain;

/** The value with its templates filled; labels stay as they are. The value itself is not changed. */
type Filler<T> = (value: T, fill: Fill) => Filled<T>;

/** Prepares the way to the templates of values of a schema. */
export function fillerOf<T>(schema: z.ZodType<T>): Filler<T> {
  const rewriter = rewriterOf(schema);
  return (value, fill) => {
    const change: Change = ({ kind, text, path }) => (kind === 'template' ? fill(text as Template, path) : text);
    return (rewriter?.(value, [], change) ?? value) as Filled<T>;
  };
}

/** Null for a schema in which there are no texts: nobody needs to look into its values. */
function rewriterOf(schema: z.ZodType): Rewriter | null {
  const kind = schema.meta()?.['text'] as TextKind | undefined;
  if (kind !== undefined)
    return (value, path, change) => (typeof value === 'string' ? change({ path, kind, text: value }) : value);
  const inside = insideOf(schema);
  switch (inside.is) {
    case 'leaf':
      return null;
    case 'wrapper':
      return rewriterOf(inside.inner);
    case 'choice':
      return throughChoice(inside.options);
    case 'record': {
      const rewriter = rewriterOf(inside.value);
      return rewriter && throughObject(() => rewriter);
    }
    case 'object': {
      const rewriters = new Map(Object.entries(inside.fields).map(([field, inner]) => [field, rewriterOf(inner)]));
      return [...rewriters.values()].some(Boolean) ? throughObject((field) => rewriters.get(field) ?? null) : null;
    }
    case 'list': {
      const rewriter = rewriterOf(inside.item);
      return rewriter && throughList(() => rewriter);
    }
    case 'tuple': {
      const rewriters = inside.items.map(rewriterOf);
      return rewriters.some(Boolean) ? throughList((index) => rewriters[index] ?? null) : null;
    }
  }
}

function throughObject(rewriterIn: (field: string) => Rewriter | null): Rewriter {
  return (value, path, change) => {
    if (value === null || typeof value !== 'object') return value;
    let changed: Record<string, unknown> | null = null;
    for (const [field, inner] of Object.entries(value)) {
      const rewriter = rewriterIn(field);
      if (rewriter === null) continue;
      const now = rewriter(inner, [...path, field], change) ?? inner;
      if (now !== inner) changed = { ...(changed ?? value), [field]: now };
    }
    return changed ?? value;
  };
}

function throughList(rewriterIn: (index: number) => Rewriter | null): Rewriter {
  return (value, path, change) => {
    if (!Array.isArray(value)) return value;
    let changed: unknown[] | null = null;
    for (const [index, inner] of value.entries()) {
      const now = rewriterIn(index)?.(inner, [...path, index], change) ?? inner;
      if (now !== inner) (changed ??= [...(value as unknown[])])[index] = now;
    }
    return changed ?? value;
  };
}

/** The option that the value fits decides which of its fields are texts. */
function throughChoice(options: readonly z.ZodType[]): Rewriter | null {
  const rewriters = options.map((option) => ({ option, rewriter: rewriterOf(option) }));
  if (rewriters.every(({ rewriter }) => rewriter === null)) return null;
  return (value, path, change) => {
    const fitting = rewriters.find(({ option }) => option.safeParse(value).success);
    return fitting?.rewriter?.(value, path, change) ?? value;
  };
}
