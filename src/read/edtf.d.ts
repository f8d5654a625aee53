// The package ships no types of its own.
declare module 'edtf' {
  /**
   * Parses a date in Extended Date/Time Format; throws on anything else. `min` and `max` are milliseconds since 1970.
   */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
