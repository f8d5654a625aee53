/** What the tests ask of Mozilla’s library: types hold where it is not installed, as after a pull. */
declare module '@mozilla/readability' {
  export class Readability {
    constructor(document: Document);
    parse(): { readonly textContent: string } | null;
  }
}
